//! Calendars and contact cards: what stands in them, and for how long. Whether other programs
//! can read them is seen in `tests/calendar/`.

use crate::support::{Site, date, page};

const OFFER: &str = "content/offers/k4c7w-kurs.yaml";
const STARTS: &str = "  - { date: 2027-01-11, end: 2027-06-30, register_by: 2027-01-04 }\n";
/// Every two weeks with an end, three times, and over.
const HOURS: &str = "\
\x20 - { place: haus, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TH, from: '10:00', to: '13:00', mobile: true,
      valid: { from: 2026-09-07, until: 2027-06-30 } }
  - { place: haus, rrule: FREQ=MONTHLY;BYDAY=2TU;COUNT=3, from: '14:00', to: '16:00', valid: { from: 2026-11-01 } }
  - { place: haus, rrule: FREQ=WEEKLY;BYDAY=MO, from: '14:00', to: '16:00', valid: { until: 2026-11-30 } }
";
const CALENDAR: &str = "de/offers/k4c7w/k4c7w.ics";

fn with_starts(starts: &str) -> Site {
    Site::base().replace(OFFER, STARTS, starts)
}

fn with_event(rest: &str) -> Site {
    let text = format!(
        "id: fest\nkind: meeting\ntitle: Fest\nsummary: Kurz.\nprovider: ostsee\ntopics: [language-course]\n\
         sites: [ {{ place: haus }} ]\n{rest}\n"
    );
    Site::base().file("content/events/fest.yaml", text)
}

fn with_team(consultation: &str) -> Site {
    let team = format!("id: team\ntitle: Team\ndistricts: [rostock]\nconsultation:\n{consultation}");
    Site::base().file("content/teams/team.yaml", team)
}

/// A file with its folded lines joined.
fn unfolded(site: &Site, path: &str) -> String {
    site.page(path).replace("\r\n ", "").replace("\r\n", "\n")
}

fn paths(site: &Site, ending: &str) -> Vec<String> {
    let files = site.build().files.expect("is built");
    files.into_iter().map(|f| f.path).filter(|p| p.ends_with(ending)).collect()
}

#[test]
fn a_start_has_its_first_day_its_deadline_and_its_exam() {
    let text = unfolded(
        &with_starts("  - { date: 2027-01-11, end: 2027-06-30, register_by: 2027-01-04, exam: 2027-07-02 }\n"),
        CALENDAR,
    );
    for line in [
        "UID:offer-k4c7w-start-2027-01-11@pruefstand.example\nDTSTAMP:20261102T000000Z\nLAST-MODIFIED:20261102T000000Z\n\
         DTSTART;VALUE=DATE:20270111\nDTEND;VALUE=DATE:20270112\n\
         SUMMARY;LANGUAGE=de:Beginn: Deutschkurs am Vormittag\n",
        "UID:offer-k4c7w-register-2027-01-11@pruefstand.example\n",
        "DTSTART;VALUE=DATE:20270104\n",
        "UID:offer-k4c7w-exam-2027-01-11@pruefstand.example\n",
        "DTSTART;VALUE=DATE:20270702\n",
        "LOCATION;LANGUAGE=de:Bildungshaus\\, 2.14\\, Musterstraße 12\\, 018055 Rostock\nGEO:54.0887;12.1405\n",
        "URL:https://pruefstand.example/de/offers/k4c7w/\n",
        "CONTACT;LANGUAGE=de:Anmeldung\\, +49 40 66969 100\\, anmeldung@ostsee.example\n",
        "CATEGORIES;LANGUAGE=de:Deutschkurs\n",
        "bis 30. Juni 2027\\nAnmeldung bis 4. Januar 2027\\nPrüfung am 2. Juli 2027",
    ] {
        assert!(text.contains(line), "{line}\n--- is not in\n{text}");
    }
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
    assert!(!text.contains("VTIMEZONE"), "no times, no zone");
}

#[test]
fn what_is_past_is_in_no_calendar() {
    let mut site =
        with_starts("  - { date: 2027-01-11, end: 2027-06-30, register_by: 2027-01-04, exam: 2027-07-02 }\n");
    let keys = |site: &Site| {
        let text = unfolded(site, CALENDAR);
        ["start", "register", "exam"].map(|what| text.contains(&format!("UID:offer-k4c7w-{what}-2027-01-11@")))
    };
    site.request.today = Some(date("2027-01-04"));
    assert_eq!(keys(&site), [true, true, true], "the last day still counts");
    site.request.today = Some(date("2027-01-05"));
    assert_eq!(keys(&site), [true, false, true]);
    site.request.today = Some(date("2027-01-12"));
    assert_eq!(keys(&site), [false, false, true]);
    site.request.today = Some(date("2027-07-03"));
    assert_eq!(paths(&site, ".ics"), [""; 0], "the offer has ended");
}

#[test]
fn a_cancelled_start_takes_back_all_its_days() {
    let text = unfolded(
        &with_starts(
            "  - { date: 2027-01-11, end: 2027-06-30, register_by: 2027-01-04, exam: 2027-07-02, state: cancelled }\n\
                      \x20 - { date: 2027-03-01, end: 2027-06-30, state: guaranteed }\n",
        ),
        CALENDAR,
    );
    assert_eq!((text.matches("STATUS:CANCELLED").count(), text.matches("STATUS:CONFIRMED").count()), (3, 1));
    assert_eq!(text.matches("SUMMARY;LANGUAGE=de:Fällt aus: ").count(), 3);
}

#[test]
fn two_starts_on_one_day_are_two_entries() {
    let twice = "  - { date: 2027-01-11, end: 2027-06-30 }\n".repeat(2);
    let text = unfolded(&with_starts(&twice), CALENDAR);
    assert!(text.contains("UID:offer-k4c7w-start-2027-01-11@") && text.contains("UID:offer-k4c7w-start-2027-01-11-2@"));
}

#[test]
fn what_rests_is_in_no_calendar_and_what_is_a_draft_has_no_card() {
    let paused = Site::base().replace(OFFER, "kind: course", "kind: course\nstatus: paused");
    assert_eq!(paths(&paused, ".ics"), [""; 0]);
    assert!(!paused.page("de/offers/k4c7w/index.html").contains(".ics"));
    let secret = "id: secret\nname: Geheim\nrole: Noch nicht\n";
    let draft = Site::base()
        .replace(OFFER, "contacts: [desk]", "contacts: [secret]")
        .file("content/contacts/secret.yaml", secret);
    assert_eq!(paths(&draft, ".vcf"), ["de/contacts/desk.vcf", "de/contacts/secret.vcf"]);
    let draft = draft.replace(OFFER, "kind: course", "kind: course\nstatus: draft");
    assert_eq!(paths(&draft, ".vcf"), ["de/contacts/desk.vcf"]);
}

#[test]
fn without_an_address_of_the_site_there_is_none_in_the_files() {
    let site = Site::base().replace("content/site.yaml", "base_url: https://pruefstand.example/\n", "");
    let text = unfolded(&site, CALENDAR);
    assert!(text.contains("UID:offer-k4c7w-start-2027-01-11\n") && !text.contains("http"), "{text}");
    let card = unfolded(&site, "de/contacts/desk.vcf");
    assert!(card.contains("UID;VALUE=text:contact-desk\n") && !card.contains("http"), "{card}");
    let feed = unfolded(&site, "de/regions/mitte/calendar.ics");
    assert!(feed.contains("NAME;LANGUAGE=de:Prüfstand: Mitte\n") && !feed.contains("http"), "{feed}");
}

#[test]
fn events_have_times_of_the_zone_of_the_site() {
    let dates = "dates:\n  - { date: 2027-07-10, from: \"20:00\", to: \"23:30\", register_by: 2027-07-01 }\n\
                 \x20 - { date: 2027-09-03, end: 2027-09-05, from: \"18:00\", to: \"12:00\" }\n\
                 \x20 - { date: 2027-10-01, end: 2027-10-03 }";
    let site = with_event(dates);
    let text = unfolded(&site, "de/events/fest/fest.ics");
    for line in [
        "DTSTART;TZID=Europe/Berlin:20270710T200000\nDTEND;TZID=Europe/Berlin:20270710T233000\n",
        "UID:event-fest-register-2027-07-10@",
        // From the first day to the last, as on the page.
        "DTSTART;TZID=Europe/Berlin:20270903T180000\nDTEND;TZID=Europe/Berlin:20270905T120000\n",
        "DTSTART;VALUE=DATE:20271001\nDTEND;VALUE=DATE:20271004\n",
        "TRANSP:OPAQUE",
        "STATUS:CONFIRMED",
    ] {
        assert!(text.contains(line), "{line}\n--- is not in\n{text}");
    }
    let bogota = site.replace("content/site.yaml", "clock:", "timezone: America/Bogota\nclock:");
    let text = unfolded(&bogota, "de/events/fest/fest.ics");
    assert!(text.contains("DTSTART;TZID=America/Bogota:20270903T180000\n"));
    assert!(text.contains("TZOFFSETTO:-0500") && !text.contains("BEGIN:DAYLIGHT"));
}

#[test]
fn an_event_that_is_called_off_or_moved_says_so() {
    let of = |status: &str| {
        unfolded(
            &with_event(&format!("status: {status}\ndates: [ {{ date: 2027-07-10 }} ]")),
            "de/events/fest/fest.ics",
        )
    };
    assert!(
        of("cancelled").contains("SUMMARY;LANGUAGE=de:Fällt aus: Fest\n")
            && of("cancelled").contains("STATUS:CANCELLED")
    );
    assert!(
        of("postponed").contains("SUMMARY;LANGUAGE=de:Verschoben: Fest\n")
            && of("postponed").contains("STATUS:TENTATIVE")
    );
}

#[test]
fn hours_stand_with_their_team_and_their_place_but_in_no_feed() {
    let site = with_team(HOURS);
    let built = site.build();
    let team = page(&built, "de/teams/team/team.ics").replace("\r\n ", "");
    assert!(team.contains("DTSTART;TZID=Europe/Berlin:20260910T100000\r\n"), "the first day of the rule\n{team}");
    assert!(team.contains("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TH;UNTIL=20270630T080000Z\r\n"), "{team}");
    assert!(team.contains("RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270112T130000Z\r\n"), "{team}");
    assert_eq!(team.matches("BEGIN:VEVENT").count(), 2, "hours that are over are left out");
    assert!(team.contains("mobile Beratung"));
    let place = page(&built, "de/places/haus/haus.ics").replace("\r\n ", "");
    assert_eq!(place, team, "the place has no other hours");
    assert!(!page(&built, "de/regions/mitte/calendar.ics").contains("team-team"));
}

#[test]
fn feeds_hold_offers_and_events_and_say_when_to_look_again() {
    let site = with_event("dates: [ { date: 2027-07-10 } ]");
    let files: Vec<String> = paths(&site, ".ics").into_iter().filter(|p| p.ends_with("/calendar.ics")).collect();
    assert_eq!(files, ["de/regions/mitte/calendar.ics", "de/offers/topic/language-course/calendar.ics"]);
    for path in files {
        let text = unfolded(&site, &path);
        assert!(text.contains("UID:offer-k4c7w-start-") && text.contains("UID:event-fest-date-"), "{path}");
        assert!(text.contains("REFRESH-INTERVAL;VALUE=DURATION:P1D\n") && text.contains("X-PUBLISHED-TTL:P1D\n"));
        assert!(text.contains(&format!("SOURCE;VALUE=URI:https://pruefstand.example/{path}\n")));
    }
    assert!(!unfolded(&site, CALENDAR).contains("NAME"), "only feeds are calendars of their own");
}

#[test]
fn pages_lead_to_their_calendars_and_cards() {
    let site = with_event("dates: [ { date: 2027-07-10 } ]");
    let built = site.build();
    let leads = |path: &str, to: &str| assert!(page(&built, path).contains(to), "{path} does not lead to {to}");
    leads("de/offers/k4c7w/index.html", "de/offers/k4c7w/k4c7w.ics");
    leads("de/offers/k4c7w/index.html", "de/contacts/desk.vcf");
    leads("de/events/fest/index.html", "de/events/fest/fest.ics");
    leads("de/regions/mitte/index.html", "rel=alternate type=text/calendar");
    leads("de/offers/topic/language-course/index.html", "de/offers/topic/language-course/calendar.ics");
}

#[test]
fn a_card_says_who_it_is_and_how_to_reach_them() {
    let text = unfolded(&Site::base(), "de/contacts/desk.vcf");
    assert_eq!(
        text,
        "BEGIN:VCARD\nVERSION:4.0\nPRODID:-//Lotse//Lotse//EN\nUID;VALUE=text:contact-desk@pruefstand.example\n\
         KIND:org\nFN:Bildungshaus Ostsee\\, Anmeldung\nORG;TYPE=work:Bildungshaus Ostsee\nROLE;LANGUAGE=de:Anmeldung\n\
         TEL;VALUE=uri;TYPE=work,voice;PREF=1:tel:+494066969100\nEMAIL;TYPE=work:anmeldung@ostsee.example\nLANG;PREF=1:de\n\
         ADR;TYPE=work:;;Musterstraße 12;Rostock;;018055;DE\nGEO;TYPE=work:geo:54.0887,12.1405\n\
         URL;TYPE=work:https://pruefstand.example/de/providers/ostsee/\n\
         SOURCE:https://pruefstand.example/de/contacts/desk.vcf\nEND:VCARD\n"
    );
    let person = Site::base().replace("content/contacts/desk.yaml", "id: desk", "id: desk\nname: Ada, Müller; \\n");
    let text = unfolded(&person, "de/contacts/desk.vcf");
    assert!(text.contains("KIND:individual\nFN:Ada\\, Müller\\; \\\\n\nN:;Ada\\, Müller\\; \\\\n;;;\n"), "{text}");
    assert!(text.contains("TITLE;LANGUAGE=de:Anmeldung\n"));
}

#[test]
fn no_text_breaks_out_of_its_line() {
    let title = "\"\\u202E ende\\nEND:VCALENDAR\\r\\nX-EVIL:1, a; b\\\\c 👩🏽\\u200D🎓 %\"";
    let site = Site::base().replace(
        OFFER,
        "title: Deutschkurs am Vormittag",
        &format!("title: {}", title.replace('%', &"sehr lang ".repeat(5))),
    );
    let text = site.page(CALENDAR);
    assert_eq!(text.matches("END:VCALENDAR\r\n").count(), 1);
    assert!(text.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\n', '\r'])));
    let text = text.replace("\r\n ", "");
    assert!(text.contains("END:VCALENDAR X-EVIL:1\\, a\\; b\\\\c 👩🏽\u{200d}🎓"), "{text}");
    assert!(!text.lines().any(|l| l.starts_with("X-EVIL")));
}
