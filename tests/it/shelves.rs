//! Events, news and publications come and go with the days; parts of the site exist only with records.

use crate::support::{Site, bare, date, page};

fn event(id: &str, rest: &str) -> (String, String) {
    let text = format!(
        "id: {id}\nkind: exam\ntitle: Titel {id}\nsummary: Kurz.\nprovider: ostsee\nsites: [ {{ place: haus }} ]\n{rest}\n"
    );
    (format!("content/events/{id}.yaml"), text)
}

fn with_event(id: &str, rest: &str) -> Site {
    let (path, text) = event(id, rest);
    Site::base().file(&path, text)
}

fn paths(site: &Site) -> Vec<String> {
    site.build().files.expect("is built").into_iter().map(|f| f.path).collect()
}

#[test]
fn an_event_is_over_the_day_after_and_its_page_goes_after_two_years() {
    let mut site = with_event("dtz", "dates: [ { date: 2026-11-28, end: 2026-11-30 } ]");
    site.request.today = Some(date("2026-11-30"));
    let built = site.build();
    assert!(page(&built, "de/events/index.html").contains("Titel dtz"));
    assert!(page(&built, "sitemap-de.xml").contains("/de/events/dtz/"));
    assert!(!page(&built, "de/events/dtz/index.html").contains("vorbei"));

    site.request.today = Some(date("2026-12-01"));
    let built = site.build();
    let over = page(&built, "de/events/dtz/index.html");
    assert!(over.contains("Diese Veranstaltung ist vorbei") && over.contains("noindex"));
    assert!(!page(&built, "sitemap-de.xml").contains("/de/events/dtz/"));
    assert!(!page(&built, "de/events/index.html").contains("Titel dtz"));

    site.request.today = Some(date("2028-12-01"));
    assert!(!paths(&site).iter().any(|p| p.contains("events")), "nothing is left, not even the list");
}

#[test]
fn events_stand_in_lists_by_month_region_topic_and_kind() {
    let site = with_event(
        "dtz",
        "topics: [recognition]\ndates: [ { date: 2027-01-23 }, { date: 2027-02-06, cancelled: true } ]\n\
         schedule: [ { rrule: FREQ=MONTHLY;BYDAY=1SA, valid: { from: 2027-03-01, until: 2027-04-30 } } ]",
    );
    let mut lists: Vec<String> =
        paths(&site).into_iter().filter(|p| p.starts_with("de/events/") && p.ends_with(".html")).collect();
    lists.sort();
    assert_eq!(
        lists,
        [
            "de/events/dtz/index.html",
            "de/events/index.html",
            "de/events/kind/exam/index.html",
            "de/events/month/2027-01/index.html",
            "de/events/month/2027-03/index.html",
            "de/events/month/2027-04/index.html",
            "de/events/region/mitte/index.html",
            "de/events/topic/recognition/index.html",
        ],
        "a cancelled date makes no month"
    );
    assert!(site.page("de/events/month/2027-03/index.html").contains("6. März 2027"), "the date of that month");
}

#[test]
fn drafts_and_what_is_not_yet_published_have_no_page() {
    let hidden = with_event("dtz", "status: draft\ndates: [ { date: 2027-01-23 } ]");
    assert!(!paths(&hidden).iter().any(|p| p.contains("events")));
    let later = with_event("dtz", "publish: { from: 2026-12-02 }\ndates: [ { date: 2027-01-23 } ]");
    assert!(!paths(&later).iter().any(|p| p.contains("events")));
    let news = |more: &str| {
        let text = format!("id: neu\ntitle: Neu\nsummary: Kurz.\n{more}\n");
        paths(&Site::base().file("content/news/neu.yaml", text)).iter().any(|p| p == "de/news/neu/index.html")
    };
    assert!(news("date: 2026-12-01"));
    assert!(!news("date: 2026-12-02"));
    assert!(!news("date: 2026-11-01\npublish: { until: 2026-11-30 }"));
}

#[test]
fn an_event_whose_rule_begins_in_two_years_is_not_over() {
    let site = with_event("dtz", "schedule: [ { rrule: FREQ=MONTHLY;BYDAY=1SA, valid: { from: 2028-11-01 } } ]");
    let built = site.build();
    assert!(page(&built, "de/events/index.html").contains("4. November 2028"));
    assert!(!page(&built, "de/events/dtz/index.html").contains("vorbei"));
}

#[test]
fn an_event_taken_back_before_its_date_has_no_page() {
    let site = with_event("dtz", "publish: { until: 2026-11-30 }\ndates: [ { date: 2027-01-23 } ]");
    assert!(!paths(&site).iter().any(|p| p.contains("events/dtz")));
}

#[test]
fn a_link_to_a_part_that_does_not_exist_is_broken() {
    let broken = |name: &str| {
        let text = format!("  Siehe [dort](section:{name}).");
        let site = Site::base().replace(
            "content/offers/k4c7w-kurs.yaml",
            "  Sie lernen in der **Gruppe**. Mehr dazu: [Programm](programme:bsk).",
            &text,
        );
        site.report().contains("link/broken")
    };
    assert_eq!(["map", "events", "glossary", "nothing"].map(broken), [true; 4]);
    assert_eq!(["offers", "a-z", "counselling", "figures", "regions"].map(broken), [false; 5]);
}

#[test]
fn twenty_five_entries_a_page_and_every_one_is_reached() {
    let mut site = Site::base();
    for n in 10..40 {
        let (path, text) =
            event(&format!("e{n}"), &format!("dates: [ {{ date: 2027-01-01, from: \"{:02}:00\" }} ]", n % 24));
        site = site.file(&path, text);
    }
    let built = site.build();
    let (first, second) = (page(&built, "de/events/index.html"), page(&built, "de/events/page/2/index.html"));
    assert_eq!((first.matches("Titel e").count(), second.matches("Titel e").count()), (25, 5));
    assert!(first.contains("page/2/") && second.contains("noindex"));
}

#[test]
fn a_site_without_such_records_has_no_such_parts() {
    let site = Site::base();
    let paths = paths(&site);
    for part in ["events", "news", "publications", "glossary", "boards", "map", "statistics", "teams"] {
        assert!(!paths.iter().any(|p| p.starts_with(&format!("de/{part}/"))), "{part}");
    }
    let home = site.page("de/index.html");
    assert!(!home.contains("/events/") && !home.contains("/map/") && home.contains("counselling/"));
}

#[test]
fn offers_for_the_whole_state_have_a_list_of_their_own() {
    let site = Site::base().replace("content/offers/k4c7w-kurs.yaml", "level:", "area: statewide\nlevel:");
    let list = site.page("de/offers/district/statewide/index.html");
    assert!(list.contains("Deutschkurs am Vormittag") && list.contains("Im ganzen Land"));
}

#[test]
fn notices_of_the_site_are_on_every_page_in_their_time() {
    let notice = |today: &str| {
        let mut site = Site::base().replace(
            "content/site.yaml",
            "imprint:",
            "alerts: [ { text: Wir haben zu., from: 2026-12-24, until: 2027-01-01 } ]\nimprint:",
        );
        site.request.today = Some(date(today));
        let built = site.build();
        ["de/index.html", "de/offers/k4c7w/index.html", "de/imprint/index.html"]
            .map(|path| page(&built, path).contains("Wir haben zu."))
    };
    assert_eq!(notice("2026-12-23"), [false; 3]);
    assert_eq!(notice("2026-12-24"), [true; 3]);
    assert_eq!(notice("2027-01-02"), [false; 3]);
}

#[test]
fn the_counselling_page_lists_the_days_of_four_weeks_in_order() {
    let team = "id: team\ntitle: Team\ndistricts: [rostock]\nconsultation:\n\
                - { place: haus, rrule: FREQ=WEEKLY;INTERVAL=2;BYDAY=TU, from: \"13:00\", to: \"15:00\", valid: { from: 2026-12-01 } }\n\
                - { rrule: FREQ=WEEKLY;BYDAY=TU, from: \"09:00\", to: \"12:00\", valid: { until: 2026-12-15 } }\n";
    let html = bare(&Site::base().file("content/teams/team.yaml", team).page("de/counselling/index.html"));
    let days = html.split_once("id=days").expect("has days").1.split_once("</section>").expect("ends").0.to_owned();
    let found: Vec<&str> = days.split("datetime=").skip(1).map(|rest| &rest[..10]).collect();
    assert_eq!(found, ["2026-12-01", "2026-12-08", "2026-12-15", "2026-12-29"]);
    let first = days.split_once("2026-12-08").expect("has it").0;
    assert!(first.find("09:00") < first.find("13:00"), "the earlier hours first");
}
