//! `--keep-going`: broken records and those that need them are left out, each named; the rest is built.

use crate::support::{Site, errors};
use lotse::diag::Code;

fn broken() -> Site {
    let mut site = Site::base()
        .file(
            "content/offers/b8d3s-zweiter.yaml",
            Site::base()
                .read("content/offers/k4c7w-kurs.yaml")
                .replace("k4c7w", "b8d3s")
                .replace("programme: bsk\n", "")
                .replace("[Programm](programme:bsk)", "nichts"),
        )
        .replace("content/programmes/bsk.yaml", "title: Berufssprachkurs", "titel: Berufssprachkurs");
    site.request.keep_going = true;
    site
}

#[test]
fn an_offer_goes_with_its_programme_and_the_rest_is_built() {
    let built = broken().build();
    let files = built.files.as_ref().expect("the rest is built");
    assert!(files.iter().any(|f| f.path == "de/offers/b8d3s/index.html"));
    assert!(!files.iter().any(|f| f.path.contains("k4c7w") || f.path.contains("programmes/bsk")));
    let left_out: Vec<_> = built.left_out.iter().map(|(kind, id)| format!("{kind}/{id}")).collect();
    assert_eq!(left_out, ["offers/k4c7w", "programmes/bsk"]);
    assert!(built.diagnostics.iter().any(|d| d.code == Code::RecordLeftOut && d.message.contains("k4c7w")));
    assert!(!errors(&built).is_empty(), "the exit code is still 1");
}

#[test]
fn without_it_nothing_is_built() {
    let mut site = broken();
    site.request.keep_going = false;
    assert!(site.build().files.is_none());
}

#[test]
fn what_concerns_every_record_stops_it_all_the_same() {
    let mut site = Site::base().replace("content/vocabularies/topics.yaml", "group: language", "grup: language");
    site.request.keep_going = true;
    assert!(site.build().files.is_none());
}

#[test]
fn optional_references_drop() {
    let mut site = Site::base().replace("content/contacts/desk.yaml", "role: Anmeldung", "rolle: Anmeldung");
    site.request.keep_going = true;
    let built = site.build();
    let files = built.files.expect("is built");
    assert!(files.iter().any(|f| f.path == "de/offers/k4c7w/index.html"), "an offer does not need its contact");
}

#[test]
fn no_site_is_built_without_its_imprint() {
    let mut site = Site::base().replace("content/pages/imprint.de.md", "title: Impressum", "titel: Impressum");
    site.request.keep_going = true;
    let built = site.build();
    assert!(built.files.is_none());
    assert!(built.diagnostics.iter().any(|d| d.code == Code::SiteMissingPage && d.line().is_some()));
}
