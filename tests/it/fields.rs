//! Every field that an offer stores is on its page.

use crate::support::Site;

const OFFER: &str = r#"
id: m3v8q
kind: service
status: paused
title: Titel-Marke
summary: Kurz-Marke
body: Lang-Marke
provider: ostsee
contacts: [desk]
programme: bsk
funders: [bamf]
topics: [recognition]
sites: [ { place: haus, room: Raum-Marke } ]
area: [rostock]
responsible: mitte
level: { entry: A2, target: B1, certificate: Zeugnis-Marke }
languages: { teaching: [fr], spoken: [ { code: fa, note: Sprach-Marke } ] }
audience: [women]
age: { min: 17, max: 43 }
starts: [ { date: 2027-01-11, end: 2027-06-29, register_by: 2027-01-05, exam: 2027-07-02, state: guaranteed, places: waiting-list } ]
entry: fixed
hours: [ { days: [mo], from: "08:31", to: "12:47", note: Zeiten-Marke } ]
units: { total: 517, per_week: 23 }
mode: [self-study]
time: [weekend]
setting: [open-session]
cost: { kind: fee, amount: 229.51, currency: CHF, per: month, note: Kosten-Marke, voucher: avgs }
childcare: help
features: [travel-costs]
accessibility: { wheelchair: limited, note: Zugang-Marke }
documents: [passport]
register: { how: [via-jobcenter], url: "https://anmeldung.example/x", contact: desk }
consultation: [ { place: haus, rrule: FREQ=WEEKLY;BYDAY=FR, from: "14:03", to: "16:07", by_appointment: true, mobile: true, valid: { from: 2026-01-01, until: 2027-11-13 } } ]
access: { duldung: { value: on-application, since: 2026-02-03, source: "https://recht.example/y", checked: 2026-11-04, note: Status-Marke } }
alerts: [ { text: Hinweis-Marke, from: 2026-10-07 } ]
media: [ { file: bild.svg, alt: Bild-Marke, caption: Unterschrift-Marke, credit: Urheber-Marke } ]
files: [ { file: plan.pdf, title: Datei-Marke, language: pl } ]
publish: { from: 2026-01-01, until: 2027-12-24 }
checked: { on: 2026-11-05, by: Kürzel-Marke }
changed: 2026-11-06
review_every: 12 months
replaced_by: [k4c7w]
source: { url: "https://herkunft.example/", imported_from: Liste-Marke }
"#;

/// What must be on the page; review_every and publish.from steer and are shown by what they do.
const SHOWN: [&str; 62] = [
    "Hilfe und Dienst",
    "macht Pause",
    "Titel-Marke",
    "Kurz-Marke",
    "Lang-Marke",
    "Bildungshaus Ostsee",
    "Anmeldung",
    "Berufssprachkurs",
    "Bundesamt",
    "Anerkennung",
    "Raum-Marke",
    "Rostock",
    "Mitte",
    "A2",
    "B1",
    "Zeugnis-Marke",
    "Französisch",
    "Farsi",
    "Sprach-Marke",
    "Frauen",
    "17",
    "43",
    "11. Januar 2027",
    "29. Juni 2027",
    "5. Januar 2027",
    "2. Juli 2027",
    "findet sicher statt",
    "Warteliste",
    "08:31",
    "12:47",
    "Zeiten-Marke",
    "517",
    "23",
    "Selbstlernangebot",
    "Am Wochenende",
    "Offene Sprechstunde",
    "229,51",
    "CHF",
    "im Monat",
    "Kosten-Marke",
    "AVGS",
    "Hilfe bei der Suche nach Kinderbetreuung",
    "Fahrtkosten",
    "teilweise",
    "Zugang-Marke",
    "Pass",
    "Jobcenter",
    "https://anmeldung.example/x",
    "14:03",
    "16:07",
    "13. November 2027",
    "3. Februar 2026",
    "recht.example",
    "Status-Marke",
    "Hinweis-Marke",
    "Bild-Marke",
    "Unterschrift-Marke",
    "Urheber-Marke",
    "Datei-Marke",
    "24. Dezember 2027",
    "Kürzel-Marke",
    "Liste-Marke",
];

#[test]
fn every_field_of_an_offer_is_on_its_page() {
    let site = Site::base()
        .file("content/offers/m3v8q-alles.yaml", OFFER)
        .file("content/media/bild.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>")
        .file("content/media/plan.pdf", "%PDF-1.4");
    let html = site.page("de/offers/m3v8q/index.html");
    let body = html.split_once("<main").expect("has a main part").1;
    let missing: Vec<_> = SHOWN.iter().filter(|mark| !body.contains(*mark)).collect();
    assert!(missing.is_empty(), "not on the page: {missing:?}");
    for mark in [
        "4. November 2026",
        "5. November 2026",
        "6. November 2026",
        "7. Oktober 2026",
        "Polnisch",
        "/offers/k4c7w/",
        "nur mit Termin",
        "mobile Beratung",
    ] {
        assert!(body.contains(mark), "not on the page: {mark}");
    }
    // A field that is new in the model belongs into the record above.
    for field in lotse::model::Offer::FIELDS {
        assert!(OFFER.contains(&format!("\n{field}: ")), "this test knows nothing of `{field}`");
    }
}
