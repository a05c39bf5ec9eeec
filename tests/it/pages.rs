//! What pages say: state, access, fallback, addresses.

use crate::support::{Site, bare, page};

fn two_languages() -> Site {
    Site::base().replace(
        "content/site.yaml",
        "languages:\n",
        "languages:\n  - { tag: uk, name: Українська, format: uk-UA-u-hc-h23 }\n",
    )
}

#[test]
fn a_text_that_is_missing_is_marked_with_its_language() {
    let site = two_languages().replace(
        "content/offers/k4c7w-kurs.yaml",
        "title: Deutschkurs am Vormittag",
        "title: { de: Deutschkurs am Vormittag, uk: Курс німецької }",
    );
    let html = bare(&site.page("uk/offers/k4c7w/index.html"));
    assert!(html.contains("Курс німецької"));
    assert!(html.contains("lang=de dir=ltr class=fb>Deutsch lernen von Anfang an"), "the summary falls back, marked");
    assert!(html.contains("hreflang=uk") && !html.contains("noindex"), "its title is translated, so it is indexed");
}

#[test]
fn a_page_wholly_in_another_language_is_not_indexed() {
    let built = two_languages().build();
    let html = page(&built, "uk/offers/k4c7w/index.html");
    assert!(html.contains("noindex") && !html.contains("rel=canonical"));
    assert!(!page(&built, "sitemap-uk.xml").contains("uk/offers/k4c7w/"));
    assert!(
        !page(&built, "de/offers/k4c7w/index.html").contains("https://pruefstand.example/uk/offers/k4c7w/"),
        "nor named as an alternate"
    );
}

#[test]
fn an_ended_offer_leaves_lists_and_keeps_a_tombstone() {
    let site = Site::base().replace("content/offers/k4c7w-kurs.yaml", "kind: course", "kind: course\nstatus: ended");
    let built = site.build();
    assert!(page(&built, "de/offers/k4c7w/index.html").contains("noindex"));
    assert!(!page(&built, "de/offers/index.html").contains("k4c7w"));
    assert!(!page(&built, "sitemap-de.xml").contains("k4c7w"));
    assert!(page(&built, "o/k4c7w/index.html").contains("../../de/offers/k4c7w/"));
    let mut later = site;
    later.request.today = Some(crate::support::date("2029-09-01"));
    assert!(
        later.build().files.expect("is built").iter().all(|f| !f.path.contains("k4c7w")),
        "after 24 months it goes"
    );
}

#[test]
fn drafts_are_built_for_the_preview_only() {
    let mut site =
        Site::base().replace("content/offers/k4c7w-kurs.yaml", "kind: course", "kind: course\nstatus: draft");
    let has = |site: &Site| site.build().files.expect("is built").iter().any(|f| f.path.contains("k4c7w"));
    assert!(!has(&site));
    site.request.drafts = lotse::model::Drafts::Shown;
    assert!(has(&site));
}

#[test]
fn phone_numbers_and_postal_codes_survive_without_quotes() {
    let html = Site::base().page("de/offers/k4c7w/index.html");
    assert!(html.contains("tel:+494066969100") && html.contains("+49 40 66969 100"));
    assert!(html.contains("018055 Rostock"));
}

#[test]
fn an_access_value_that_was_not_checked_for_long_is_shown_as_ask() {
    let site = Site::base().replace(
        "content/programmes/bsk.yaml",
        "value: ask, since: 2026-01-01",
        "value: entitled, since: 2026-01-01",
    );
    assert!(site.page("de/offers/k4c7w/index.html").contains("access-entitled"));
    let mut later = site;
    later.request.today = Some(crate::support::date("2027-06-01"));
    let html = later.page("de/offers/k4c7w/index.html");
    assert!(html.contains("access-ask") && html.contains("Früher galt"), "with what it was");
}

#[test]
fn without_base_url_nothing_absolute_is_said() {
    let built = Site::base().replace("content/site.yaml", "base_url: https://pruefstand.example/\n", "").build();
    let html = page(&built, "de/offers/k4c7w/index.html");
    assert!(!html.contains("canonical") && !html.contains("og:url") && !html.contains("ld+json"));
    assert!(built.files.expect("is built").iter().all(|f| f.path != "sitemap.xml"));
}

#[test]
fn missing_pages_link_by_absolute_path_below_the_base() {
    let mut site = Site::base();
    site.request.base_url = Some("https://a.example/sub/path/".to_owned());
    let html = site.page("de/404.html");
    assert!(html.contains("href=/sub/path/de/"), "{html}");
}

#[test]
fn a_facet_with_few_offers_is_not_indexed_and_pairs_need_three() {
    let built = Site::base().build();
    assert!(page(&built, "de/offers/topic/language-course/index.html").contains("noindex"));
    assert!(built.files.as_ref().expect("is built").iter().all(|f| !f.path.contains("language-course/rostock")));
}

#[test]
fn markup_of_an_editor_cannot_leave_its_text() {
    let site = Site::base().replace(
        "content/offers/k4c7w-kurs.yaml",
        "title: Deutschkurs am Vormittag",
        "title: \"</title><script>alert(1)</script>\"",
    );
    let built = site.build();
    // The index of the search and calendars are data, which their readers give as text.
    let is_data = |path: &str| path.starts_with("search/") || path.ends_with(".ics");
    for file in built.files.expect("is built").iter().filter(|f| !is_data(&f.path)) {
        let text = String::from_utf8_lossy(&file.bytes);
        // Inside a title and inside quotes it is text; anywhere else it would run.
        let without_title =
            text.split("<title>").map(|p| p.split_once("</title>").map_or(p, |(_, rest)| rest)).collect::<String>();
        let outside: String = without_title.split('"').step_by(2).collect();
        assert!(!outside.contains("<script>alert"), "{}", file.path);
    }
}

#[test]
fn lists_have_pages_of_25_and_stop_at_four() {
    let mut site = Site::base();
    let offer = site.read("content/offers/k4c7w-kurs.yaml");
    for number in 0..130 {
        site = site.file(
            &format!("content/offers/x{number:03}.yaml"),
            offer.replace("id: k4c7w", &format!("id: x{number:03}")),
        );
    }
    let built = site.build();
    let has = |path: &str| built.files.as_ref().expect("is built").iter().any(|f| f.path == path);
    assert!(has("de/offers/page/4/index.html") && !has("de/offers/page/5/index.html"));
    assert!(has("de/offers/a-z/page/2/index.html"), "131 offers are two pages of the A-Z");
    assert!(has("de/providers/ostsee/page/6/index.html"), "a provider's list has no cap");
    assert_eq!(page(&built, "de/offers/page/2/index.html").matches("class=\"card").count(), 25);
    assert!(page(&built, "de/offers/page/4/index.html").contains("weitere Angebote stehen hier nicht"));
    assert!(has("de/offers/topic/language-course/rostock/index.html"), "and the pair has a page");
}
