//! Every field of every record other than offers is on a page (offers: `fields.rs`).

use crate::support::Site;
use lotse::model;

/// A site with everything that the records below name.
fn site() -> Site {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>";
    Site::base().file("content/media/bild.svg", svg).file("content/media/plan.pdf", "%PDF-1.4")
}

/// Asserts that the page shows every mark, and that the record has every field of its type.
fn shows(record: (&str, &str), page: &str, fields: &[&str], marks: &[&str]) {
    let html = site().file(record.0, record.1).page(page);
    let body = html.split_once("<main").expect("has a main part").1;
    let missing: Vec<_> = marks.iter().filter(|mark| !body.contains(*mark)).collect();
    assert!(missing.is_empty(), "not on {page}: {missing:?}\n{body}");
    for field in fields {
        assert!(format!("\n{}", record.1).contains(&format!("\n{field}: ")), "this test knows nothing of `{field}`");
    }
}

const IMAGE: &str =
    "media: [ { file: bild.svg, alt: Bild-Marke, caption: Unterschrift-Marke, credit: Urheber-Marke } ]\n";
const SHARED: [&str; 3] = ["Bild-Marke", "Unterschrift-Marke", "Urheber-Marke"];

fn with<'m>(marks: &[&'m str]) -> Vec<&'m str> {
    marks.iter().chain(&SHARED).copied().collect()
}

#[test]
fn a_team() {
    let record = format!(
        "id: team\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\ndistricts: [rostock]\nprovider: ostsee\n\
         programme: bsk\nmembers: [ {{ role: coordination, contact: desk }} ]\n\
         consultation: [ {{ place: haus, rrule: FREQ=WEEKLY;BYDAY=FR, from: \"14:03\", to: \"16:07\", by_appointment: true, mobile: true, valid: {{ from: 2026-01-01, until: 2027-11-13 }} }} ]\n\
         alerts: [ {{ text: Hinweis-Marke, from: 2026-10-07 }} ]\n{IMAGE}demo: true\nchecked: {{ on: 2026-11-05, by: Kürzel-Marke }}\n"
    );
    let marks = [
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Rostock",
        "Bildungshaus Ostsee",
        "Berufssprachkurs",
        "Koordination",
        "Anmeldung",
        "14:03",
        "16:07",
        "nur mit Termin",
        "mobile Beratung",
        "13. November 2027",
        "4. Dezember 2026",
        "Hinweis-Marke",
        "7. Oktober 2026",
        "erfunden",
        "5. November 2026",
        "Kürzel-Marke",
        "/places/haus/",
    ];
    shows(("content/teams/team.yaml", &record), "de/teams/team/index.html", model::Team::FIELDS, &with(&marks));
}

#[test]
fn an_event() {
    let record = format!(
        "id: fest\nkind: festival\nstatus: postponed\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\nprovider: ostsee\n\
         contacts: [desk]\ncertificate: Zeugnis-Marke\ntopics: [recognition]\naudience: [women]\nsites: [ {{ place: haus, room: Raum-Marke }} ]\n\
         area: [rostock]\nmode: [hybrid]\nlanguages: {{ teaching: [fr], spoken: [ {{ code: fa, note: Sprach-Marke }} ] }}\n\
         dates: [ {{ date: 2027-01-09, end: 2027-01-11, from: \"10:01\", to: \"12:02\", register_by: 2027-01-04 }}, {{ date: 2027-02-06, cancelled: true }} ]\n\
         schedule: [ {{ rrule: FREQ=MONTHLY;BYDAY=1SA, from: \"15:03\", to: \"17:04\", valid: {{ from: 2027-03-01, until: 2027-05-31 }} }} ]\n\
         register: {{ how: [mail], url: \"https://anmeldung.example/x\", contact: desk }}\n\
         cost: {{ kind: fee, amount: 12.51, note: Kosten-Marke }}\noffers: [k4c7w]\n{IMAGE}\
         files: [ {{ file: plan.pdf, title: Datei-Marke, language: pl }} ]\npublish: {{ from: 2026-01-01, until: 2027-12-24 }}\n\
         source: {{ url: \"https://herkunft.example/\", imported_from: Liste-Marke }}\ndemo: true\nchecked: {{ on: 2026-11-05, by: Kürzel-Marke }}\nchanged: 2026-11-06\n"
    );
    let marks = [
        "Fest",
        "Verschoben",
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Bildungshaus Ostsee",
        "Anmeldung",
        "Zeugnis-Marke",
        "Anerkennung",
        "Frauen",
        "Raum-Marke",
        "Rostock",
        "Französisch",
        "Farsi",
        "Sprach-Marke",
        "9. Januar 2027",
        "11. Januar 2027",
        "10:01",
        "12:02",
        "4. Januar 2027",
        "6. Februar 2027",
        "Fällt aus",
        "6. März 2027",
        "15:03",
        "17:04",
        "1. Mai 2027",
        "anmeldung.example",
        "12,51",
        "Kosten-Marke",
        "k4c7w",
        "Datei-Marke",
        "Polnisch",
        "herkunft.example",
        "Liste-Marke",
        "erfunden",
        "5. November 2026",
        "Kürzel-Marke",
        "6. November 2026",
    ];
    let html = site().file("content/events/fest.yaml", &record).page("de/events/fest/index.html");
    assert!(!html.contains("5. Juni 2027"), "a rule ends where it says so");
    shows(("content/events/fest.yaml", &record), "de/events/fest/index.html", model::Event::FIELDS, &with(&marks));
}

#[test]
fn a_piece_of_news() {
    let record = format!(
        "id: umzug\nkind: law\ndate: 2026-11-20\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\nprovider: ostsee\n\
         topics: [recognition]\narea: [rostock]\nsource: {{ url: \"https://herkunft.example/\", imported_from: Liste-Marke }}\n\
         publish: {{ from: 2026-01-01, until: 2027-12-24 }}\n{IMAGE}files: [ {{ file: plan.pdf, title: Datei-Marke, language: pl }} ]\ndemo: true\nchanged: 2026-11-21\n"
    );
    let marks = [
        "Neue Regel",
        "20. November 2026",
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Bildungshaus Ostsee",
        "Anerkennung",
        "Rostock",
        "herkunft.example",
        "Liste-Marke",
        "24. Dezember 2027",
        "Datei-Marke",
        "erfunden",
        "21. November 2026",
    ];
    shows(("content/news/umzug.yaml", &record), "de/news/umzug/index.html", model::News::FIELDS, &with(&marks));
}

#[test]
fn a_publication() {
    let record = format!(
        "id: blatt\nkind: form\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\npublisher: Verlag-Marke\nprovider: ostsee\n\
         date: 2026-11-20\ntopics: [recognition]\naudience: [women]\narea: statewide\nfiles: [ {{ file: plan.pdf, language: pl, date: 2026-10-12 }} ]\n\
         url: https://netz.example/blatt\n{IMAGE}demo: true\nchecked: {{ on: 2026-11-05, by: Kürzel-Marke }}\n"
    );
    let marks = [
        "Formular",
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Verlag-Marke",
        "Bildungshaus Ostsee",
        "20. November 2026",
        "Anerkennung",
        "Frauen",
        "Im ganzen Land",
        "Polnisch",
        "12. Oktober 2026",
        "PDF",
        "PDF",
        "netz.example",
        "erfunden",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(
        ("content/publications/blatt.yaml", &record),
        "de/publications/blatt/index.html",
        model::Publication::FIELDS,
        &with(&marks),
    );
}

#[test]
fn a_statistic() {
    let record = "id: zahlen\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\nchart: columns\nunit: Einheit-Marke\n\
         period: Zeit-Marke\nsource: Quelle-Marke\nurl: https://quelle.example/z\n\
         values: [ { label: Zahl-Marke, value: 1314.5, unit: Maß-Marke, period: Jahr-Marke, note: Notiz-Marke }, { label: Rest-Marke, value: 657 } ]\n\
         order: 3\nchecked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "class=columns",
        "Einheit-Marke",
        "Zeit-Marke",
        "Quelle-Marke",
        "quelle.example",
        "Zahl-Marke",
        "1.314,5",
        "Maß-Marke",
        "Jahr-Marke",
        "Notiz-Marke",
        "Rest-Marke",
        "657",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(
        ("content/statistics/zahlen.yaml", record),
        "de/statistics/zahlen/index.html",
        model::Statistic::FIELDS,
        &marks,
    );
}

#[test]
fn a_word() {
    let record = "id: wort\ntitle: Titel-Marke\nforms: [Form-Marke]\nsummary: Kurz-Marke\nbody: Lang-Marke\n\
         aliases: { de: [Alias-Marke] }\nlaw: § 4711 AufenthG\nsource: { url: \"https://herkunft.example/\", imported_from: Liste-Marke }\n\
         checked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Titel-Marke",
        "Form-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Alias-Marke",
        "§ 4711 AufenthG",
        "herkunft.example",
        "Liste-Marke",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(("content/glossary/wort.yaml", record), "de/glossary/wort/index.html", model::Word::FIELDS, &marks);
}

#[test]
fn a_board() {
    let record = "id: tafel\nkind: path\ntitle: Titel-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\naudience: [women]\n\
         sections: [ { title: Teil-Marke, body: Text-Marke, topics: [language-course], audience: [refugees], items: [ { link: \"https://netz.example/x\", title: Link-Marke, text: Notiz-Marke }, { link: \"provider:ostsee\" } ] } ]\n\
         order: 3\nchecked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Titel-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Frauen",
        "Teil-Marke",
        "Text-Marke",
        "Deutschkurs am Vormittag",
        "netz.example",
        "Link-Marke",
        "Notiz-Marke",
        "Bildungshaus Ostsee",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(("content/boards/tafel.yaml", record), "de/boards/tafel/index.html", model::Board::FIELDS, &marks);
    let narrowed = record.replace("audience: [refugees], items", "audience: [women], items");
    let html = site().file("content/boards/tafel.yaml", narrowed).page("de/boards/tafel/index.html");
    assert!(!html.contains("Deutschkurs am Vormittag"), "only offers for these people are added");
}

#[test]
fn a_provider() {
    let record = format!(
        "id: ostsee\nname: Name-Marke\nlegal_form: Form-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\nwebsite: https://netz.example/\n\
         place: haus\ncontacts: [desk]\nrole: service\ndemo: true\nfacts: [ {{ text: Tatsache-Marke, source: Quelle-Marke }} ]\n{IMAGE}checked: {{ on: 2026-11-05, by: Kürzel-Marke }}\n"
    );
    let marks = [
        "Name-Marke",
        "Form-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "netz.example",
        "Musterstraße 12",
        "40 66969 100",
        "Zuständig",
        "erfunden",
        "Tatsache-Marke",
        "Quelle-Marke",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(
        ("content/providers/ostsee.yaml", &record),
        "de/providers/ostsee/index.html",
        model::Provider::FIELDS,
        &with(&marks),
    );
}

#[test]
fn a_place() {
    let record = "id: haus\nname: Name-Marke\nstreet: Straße-Marke\npostal_code: 04711\ntown: Stadt-Marke\ndistrict: rostock\n\
         latitude: 54.0887\nlongitude: 12.1405\naccessibility: { wheelchair: limited, note: Zugang-Marke }\ndirections: Weg-Marke\n\
         checked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Name-Marke",
        "Straße-Marke",
        "04711",
        "Stadt-Marke",
        "Rostock",
        "geo:54.0887,12.1405",
        "teilweise",
        "Zugang-Marke",
        "Weg-Marke",
        "5. November 2026",
        "Kürzel-Marke",
        "Deutschkurs am Vormittag",
    ];
    shows(("content/places/haus.yaml", record), "de/places/haus/index.html", model::Place::FIELDS, &marks);
}

#[test]
fn a_contact() {
    let record = "id: desk\nname: Name-Marke\nrole: Rolle-Marke\nphones: [ { number: +49 40 66969 123, note: Ruf-Marke } ]\n\
         email: post@netz.example\nwebsite: https://netz.example/\nlanguages: [ { code: fa, note: Sprach-Marke } ]\n\
         hours: [ { days: [mo], from: \"08:31\", to: \"12:47\", note: Zeiten-Marke } ]\nchecked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Name-Marke",
        "Rolle-Marke",
        "+49 40 66969 123",
        "Ruf-Marke",
        "post@netz.example",
        "https://netz.example/",
        "Farsi",
        "Sprach-Marke",
        "08:31",
        "12:47",
        "Zeiten-Marke",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(("content/contacts/desk.yaml", record), "de/providers/ostsee/index.html", model::Contact::FIELDS, &marks);
}

#[test]
fn a_programme() {
    let record = "id: bsk\ntitle: Titel-Marke\nshort: Kürze-Marke\nsummary: Kurz-Marke\nbody: Lang-Marke\nfunders: [bamf]\n\
         access: { duldung: { value: on-application, since: 2026-02-03, source: \"https://recht.example/y\", checked: 2026-11-04, note: Status-Marke } }\n\
         cost: { kind: fee, amount: 229.51, note: Kosten-Marke }\ndocuments: [passport]\nalerts: [ { text: Hinweis-Marke } ]\n\
         term: { from: 2026-01-01, until: 2027-12-24 }\nwebsite: https://netz.example/\nlaw: § 4711 AufenthG\nchecked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Titel-Marke",
        "Kürze-Marke",
        "Kurz-Marke",
        "Lang-Marke",
        "Bundesamt",
        "3. Februar 2026",
        "recht.example",
        "4. November 2026",
        "Status-Marke",
        "229,51",
        "Kosten-Marke",
        "Pass",
        "Hinweis-Marke",
        "1. Januar 2026",
        "24. Dezember 2027",
        "netz.example",
        "§ 4711 AufenthG",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(("content/programmes/bsk.yaml", record), "de/programmes/bsk/index.html", model::Programme::FIELDS, &marks);
}

#[test]
fn a_funder() {
    let record = "id: bamf\nname: Name-Marke\nlevel: federal\nsummary: Kurz-Marke\nwebsite: https://netz.example/\n";
    let marks = ["Name-Marke", "Bund", "Kurz-Marke", "netz.example"];
    shows(("content/funders/bamf.yaml", record), "de/funders/bamf/index.html", model::Funder::FIELDS, &marks);
}

#[test]
fn a_region() {
    let record = "id: mitte\ntitle: Titel-Marke\nservice: ostsee\ndistricts: [rostock]\nsites: [haus]\nsummary: Kurz-Marke\n\
         body: Lang-Marke\nchecked: { on: 2026-11-05, by: Kürzel-Marke }\n";
    let marks = [
        "Titel-Marke",
        "Bildungshaus Ostsee",
        "Rostock",
        "Musterstraße 12",
        "Kurz-Marke",
        "Lang-Marke",
        "5. November 2026",
        "Kürzel-Marke",
    ];
    shows(("content/regions/mitte.yaml", record), "de/regions/mitte/index.html", model::Region::FIELDS, &marks);
}
