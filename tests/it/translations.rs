//! The state of a translation, by the command and on the page.

use crate::support::Site;
use std::process::{Command, Output};

fn lotse(site: &Site, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse"))
        .args(arguments)
        .args(["--site", &site.path("").to_string_lossy()])
        .output()
        .expect("runs")
}

fn site() -> Site {
    Site::base()
        .replace(
            "content/site.yaml",
            "languages:\n",
            "languages:\n  - { tag: uk, name: Українська, format: uk-UA-u-hc-h23 }\n",
        )
        .replace(
            "content/offers/k4c7w-kurs.yaml",
            "title: Deutschkurs am Vormittag",
            "title: { de: Deutschkurs am Vormittag, uk: Курс німецької }",
        )
}

fn states(site: &Site) -> serde_json::Value {
    let output = lotse(site, &["translations", "status", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    json["languages"]["uk"]["records"]["offers/k4c7w"].clone()
}

#[test]
fn from_unverified_to_machine_to_current_to_outdated() {
    let site = site();
    assert_eq!((states(&site)["unverified"].as_u64(), states(&site)["missing"].as_u64()), (Some(1), Some(2)));
    assert!(
        lotse(
            &site,
            &["translations", "accept", "--lang", "uk", "--by", "machine", "--today", "2026-11-20", "offers/k4c7w"]
        )
        .status
        .success()
    );
    assert_eq!(states(&site)["machine"].as_u64(), Some(1));
    assert!(site.page("uk/offers/k4c7w/index.html").contains("ашинн"), "the page says that a machine translated");
    assert!(
        lotse(
            &site,
            &["translations", "accept", "--lang", "uk", "--reviewed", "--today", "2026-11-21", "offers/k4c7w"]
        )
        .status
        .success()
    );
    assert_eq!(states(&site)["current"].as_u64(), Some(1));
    let site = site.replace("content/offers/k4c7w-kurs.yaml", "Deutschkurs am Vormittag", "Deutschkurs am Abend");
    assert_eq!(states(&site)["outdated"].as_u64(), Some(1));
    assert!(site.page("uk/offers/k4c7w/index.html").contains("21 листопада 2026"), "with the date of the translation");
}

#[test]
fn two_translators_write_two_files() {
    let site = site();
    lotse(&site, &["translations", "accept", "--lang", "uk", "--all", "--quiet"]);
    assert!(site.path("content/translations/uk/offers/k4c7w.yaml").exists());
    assert!(!site.path("content/translations/uk/providers/ostsee.yaml").exists(), "nothing to say, no file");
}

#[test]
fn a_record_that_does_not_exist_is_no_silent_success() {
    let output = lotse(&site(), &["translations", "accept", "--lang", "uk", "offers/nobody"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("offers/nobody"));
}

#[test]
fn the_build_writes_nothing_into_content() {
    let site = site();
    let before = site.sources();
    let names =
        |s: &lotse::source::Sources| s.paths_under("content/").into_iter().map(str::to_owned).collect::<Vec<_>>();
    let out = site.path("public").to_string_lossy().into_owned();
    assert!(lotse(&site, &["build", "--quiet", "--out", &out]).status.success());
    assert_eq!(names(&before), names(&site.sources()));
}
