//! What readers may keep: the worker, its lists, and the manifests by which a site is installed.

use crate::support::{Site, page, root, write};
use lotse::build::Built;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fs;

fn json(built: &Built, path: &str) -> Json {
    serde_json::from_str(&page(built, path)).expect("is JSON")
}

fn paths(built: &Built) -> BTreeSet<String> {
    built.files.as_ref().expect("is built").iter().map(|f| f.path.clone()).collect()
}

/// Addresses of a list, as paths of files.
fn listed(list: &Json, key: &str) -> Vec<String> {
    let entries = list[key].as_array().expect("a list");
    let path = |entry: &Json| entry[0].as_str().expect("an address").to_owned();
    entries.iter().map(path).map(|p| if p.ends_with('/') { p + "index.html" } else { p }).collect()
}

#[test]
fn the_worker_changes_with_every_change_of_the_site_and_with_nothing_else() {
    let worker = |site: &Site| page(&site.build(), "sw.js");
    let first = worker(&Site::base());
    assert!(first.starts_with("const VERSION = \""));
    assert_eq!(first, worker(&Site::base()));
    let changed = Site::base().replace("content/offers/k4c7w-kurs.yaml", "Vormittag", "Nachmittag");
    assert_ne!(first, worker(&changed));
    let style = Site::base().file("themes/lotse/assets/more.css", "a { color: red }");
    assert_ne!(first, worker(&style));
}

#[test]
fn a_list_names_what_is_there_and_all_that_its_pages_need() {
    let built = Site::base().build();
    let there = paths(&built);
    let list = json(&built, "offline/de.json");
    let shell = listed(&list, "shell");
    for path in shell.iter().chain(&listed(&list, "offers")) {
        assert!(there.contains(path), "{path}");
    }
    for wanted in [
        "de/index.html",
        "de/offers/index.html",
        "de/offline/index.html",
        "offline.mjs",
        "search.mjs",
        "search/de.json",
    ] {
        assert!(shell.iter().any(|p| p == wanted), "{wanted}");
    }
    for name in ["site.", "icons.", "search-page.", "search.", "offline.", "tell."] {
        let start = format!("assets/{name}");
        assert_eq!(shell.iter().filter(|p| p.starts_with(&start)).count(), 1, "{name}");
    }
    for ending in [".js", ".json"] {
        assert!(shell.iter().any(|p| p.starts_with("hand/de.") && p.ends_with(ending)), "what all pages load");
    }
    assert!(!shell.iter().any(|p| p.ends_with(".png") || p.contains("short.")), "what the system or other pages take");
    assert_eq!(listed(&list, "offers"), ["de/offers/k4c7w/index.html"]);
    let weights: u64 = list["shell"].as_array().expect("a list").iter().filter_map(|e| e[2].as_u64()).sum();
    assert_eq!(list["bytes"].as_u64(), Some(weights));
    assert!(list["words"]["saved-remove"].as_str().is_some_and(|w| !w.is_empty()));
    assert!(page(&built, "de/offline/index.html").contains("noindex"));
    assert!(!page(&built, "sitemap-de.xml").contains("offline"));
}

#[test]
fn a_hash_changes_with_its_file_alone() {
    let hashes = |site: &Site| {
        let list = json(&site.build(), "offline/de.json");
        let entry = |e: &Json| (e[0].to_string(), e[1].to_string());
        list["shell"]
            .as_array()
            .expect("a list")
            .iter()
            .chain(list["offers"].as_array().expect("a list"))
            .map(entry)
            .collect()
    };
    let before: BTreeSet<(String, String)> = hashes(&Site::base());
    let after = hashes(&Site::base().replace("content/site.yaml", "languages:\n", "notice: Heute zu\nlanguages:\n"));
    let changed: BTreeSet<&String> = after.difference(&before).map(|(path, _)| path).collect();
    assert!(changed.contains(&"\"de/\"".to_owned()) && changed.contains(&"\"de/offers/k4c7w/\"".to_owned()));
    assert!(!changed.iter().any(|path| path.contains("assets/") || path.contains("search")), "{changed:?}");
}

#[test]
fn each_language_keeps_its_own_words_and_those_it_falls_back_to() {
    let built = Site::demo().build();
    let there = paths(&built);
    let words = |lang: &str| {
        let kept = json(&built, &format!("offline/{lang}-search.json"));
        kept.as_object().expect("blocks by name").clone()
    };
    // A page may name another language in its own letters; more than some words of it are not kept.
    let is = |text: &str, from: char, to: char| text.chars().filter(|c| (from..=to).contains(c)).count() > 1_000;
    for (lang, cyrillic, arabic) in [("de", false, false), ("ru", true, false), ("ar", false, true)] {
        let kept = words(lang);
        assert!(kept.keys().all(|name| there.contains(&format!("search/{name}.json"))), "named as the whole blocks");
        assert_eq!(kept.len(), there.iter().filter(|p| p.starts_with("search/b")).count());
        let all: String = kept.values().filter_map(Json::as_str).collect();
        assert!(all.contains("anerkennung"), "{lang}: German");
        assert_eq!((is(&all, 'а', 'я'), is(&all, 'ء', 'ي')), (cyrillic, arabic), "{lang}");
        let shell = listed(&json(&built, &format!("offline/{lang}.json")), "shell");
        assert!(shell.contains(&format!("offline/{lang}-search.json")));
        assert!(!shell.iter().any(|p| p.starts_with("search/b") || p.starts_with("search/e")));
        let foreign = |p: &&String| p.starts_with("search/c") && !p.starts_with(&format!("search/c{}-", number(lang)));
        assert_eq!(shell.iter().find(foreign), None, "cards of another language");
    }
}

fn number(lang: &str) -> usize {
    ["de", "uk", "ar", "ru", "en"].iter().position(|l| *l == lang).expect("a language of the demo")
}

#[test]
fn the_manifest_speaks_its_language_and_wears_the_colours_of_the_theme() {
    let site = Site::base().overlay(&root().join("tests/sites/showcase"));
    let built = site.file("themes/lotse/theme.yaml", "name: lotse\ncolour:\n  light: \"#123456\"\n").build();
    let manifest = json(&built, "ar/manifest.webmanifest");
    assert_eq!((manifest["lang"].as_str(), manifest["dir"].as_str()), (Some("ar"), Some("rtl")));
    assert_eq!(manifest["theme_color"].as_str(), Some("#123456"));
    assert_eq!(manifest["background_color"].as_str(), Some("#f8f6f1"), "what the theme does not say");
    let icons = manifest["icons"].as_array().expect("icons");
    assert_eq!(icons.len(), 5);
    let there = paths(&built);
    for icon in icons {
        let path = icon["src"].as_str().and_then(|src| src.strip_prefix("../")).expect("is relative");
        assert!(there.contains(path), "{path}");
    }
    assert!(page(&built, "ar/offers/index.html").contains("../../ar/manifest.webmanifest"));
}

#[test]
fn without_an_address_the_manifest_has_no_id() {
    let site = Site::base();
    let base = site.read("content/site.yaml");
    let line = base.lines().find(|l| l.starts_with("base_url")).expect("has one").to_owned();
    let built = site.replace("content/site.yaml", &format!("{line}\n"), "").build();
    assert!(json(&built, "de/manifest.webmanifest").get("id").is_none());
}

#[test]
fn devices_hear_of_a_build_when_all_of_it_is_there() {
    let out = tempfile::tempdir().expect("a folder");
    let files = |site: Site| site.build().files.expect("is built");
    write(out.path(), &files(Site::base()), &|_| false).expect("is written");
    let worker = fs::read(out.path().join("sw.js")).expect("a file");
    // A page cannot be replaced: a folder stands in its place.
    let home = out.path().join("de/index.html");
    fs::remove_file(&home).expect("was there");
    fs::create_dir_all(home.join("in the way")).expect("a folder");
    let next = files(Site::base().replace("content/offers/k4c7w-kurs.yaml", "Vormittag", "Nachmittag"));
    assert!(next.iter().any(|f| f.path == "sw.js" && f.bytes != worker));
    assert!(write(out.path(), &next, &|_| false).is_err());
    assert_eq!(fs::read(out.path().join("sw.js")).expect("a file"), worker);
}

#[test]
fn no_page_takes_the_address_of_the_one_for_no_connection() {
    let text = "---\ntitle: Offline\n---\n\nText.\n";
    let built = Site::base().file("content/pages/offline.de.md", text).build();
    assert!(built.files.is_none(), "the id is taken");
}
