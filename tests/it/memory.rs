//! What is remembered is what would be read, and what is read again is what would be read anew.

use crate::support::{Site, request, texts_of};
use lotse::build::{Languages, Request, Reuse};
use lotse::diag::Diagnostic;
use lotse::load::{Loaded, Remembered, load, load_again};
use lotse::model::{Drafts, SourceHash, Today};
use lotse::output::{File, Unwatched};
use lotse::plan::{self, plan};
use lotse::source::Sources;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Compares everything that two loads say.
fn assert_same(one: &Loaded, other: &Loaded) {
    assert!(one.catalog == other.catalog, "the catalogues differ");
    assert_eq!(one.broken, other.broken);
    assert_eq!(one.diagnostics, other.diagnostics);
}

fn bytes(memory: &Remembered) -> Vec<u8> {
    let mut bytes = Vec::new();
    memory.write(&mut bytes).expect("memory takes all");
    bytes
}

#[test]
fn the_demo_is_remembered_as_it_was_read() {
    let site = Site::demo();
    let sources = site.sources();
    let read = load(&sources);
    assert!(read.remembered.len() > 300, "{:?}", read.remembered);
    let again = load_again(&sources, &read.remembered);
    assert_same(&read, &again);
    assert!(!again.remembered.knows_more_than(&read.remembered) && again.remembered.len() == read.remembered.len());
    // In memory nothing is copied.
    let offers = |loaded: &Loaded| loaded.catalog.as_ref().expect("has records").offers.clone();
    assert!(offers(&read).values().zip(offers(&again).values()).all(|(a, b)| std::ptr::eq(a, b)));

    let bytes = bytes(&read.remembered);
    let kept = Remembered::from_bytes(bytes.clone());
    assert_eq!(kept.len(), read.remembered.len());
    let other = load_again(&sources, &kept);
    assert_same(&read, &other);
    assert!(!other.remembered.knows_more_than(&kept), "something was read again");
    assert!(self::bytes(&other.remembered) == bytes, "the bytes differ");
}

#[test]
fn only_what_is_used_is_kept() {
    let site = Site::base();
    let before = load(&site.sources()).remembered;
    let sources = Sources::from_texts([("content/site.yaml".to_owned(), site.read("content/site.yaml"))]);
    let after = load_again(&sources, &before).remembered;
    assert!(!before.is_empty() && after.is_empty(), "{before:?} {after:?}");
}

#[test]
fn damaged_bytes_are_ignored() {
    let site = Site::base();
    let sources = site.sources();
    let read = load(&sources);
    let good = bytes(&read.remembered);
    assert!(!Remembered::from_bytes(good.clone()).is_empty());
    for place in (0..good.len()).step_by(7).chain(0..64) {
        let mut bad = good.clone();
        bad[place] ^= 0x20;
        let memory = Remembered::from_bytes(bad.clone());
        assert!(memory.is_empty(), "byte {place}");
        bad.truncate(place);
        assert!(Remembered::from_bytes(bad).is_empty(), "cut off at {place}");
    }
    assert_same(&read, &load_again(&sources, &Remembered::from_bytes(b"anything".to_vec())));
}

#[test]
fn another_set_of_languages_is_another_reading() {
    let site = Site::base();
    let memory = load(&site.sources()).remembered;
    let site = site.replace("content/site.yaml", "source: de", "source: en");
    let sources = site.sources();
    assert_same(&load(&sources), &load_again(&sources, &memory));
}

/// All texts of the small site.
fn texts() -> BTreeMap<String, String> {
    let site = Site::base();
    let sources = site.sources();
    texts_of(&sources)
}

/// One change of a text.
#[derive(Debug, Clone)]
enum Edit {
    Remove,
    Cut(usize),
    Insert(usize, String),
    Copy(usize),
}

fn edit() -> impl Strategy<Value = (usize, Edit)> {
    let change = prop_oneof![
        Just(Edit::Remove),
        any::<usize>().prop_map(Edit::Cut),
        (any::<usize>(), "(x|: |\n|  - |'|ä|no_field: 1\n|id: zz9\n){1,2}")
            .prop_map(|(at, text)| Edit::Insert(at, text)),
        any::<usize>().prop_map(Edit::Copy),
    ];
    (any::<usize>(), change)
}

fn change(texts: &mut BTreeMap<String, String>, file: usize, edit: &Edit) {
    let Some(path) = texts.keys().nth(file % texts.len().max(1)).cloned() else { return };
    let text = texts[&path].clone();
    let place = |at: usize| (0..=at % (text.len() + 1)).rev().find(|p| text.is_char_boundary(*p)).unwrap_or(0);
    match edit {
        Edit::Remove => {
            texts.remove(&path);
        }
        Edit::Cut(at) => {
            texts.insert(path, text[..place(*at)].to_owned());
        }
        Edit::Insert(at, more) => {
            let mut text = text.clone();
            text.insert_str(place(*at), more);
            texts.insert(path, text);
        }
        Edit::Copy(to) => {
            let other = texts.keys().nth(to % texts.len()).cloned().expect("is one");
            texts.insert(other, text);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn after_any_edit_the_memory_says_what_reading_says(edits in prop::collection::vec(edit(), 1..6)) {
        let mut texts = texts();
        let mut memory = Remembered::default();
        for (file, edit) in &edits {
            change(&mut texts, *file, edit);
            let sources = Sources::from_texts(texts.clone());
            let read = load(&sources);
            let again = load_again(&sources, &memory);
            assert_same(&read, &again);
            let kept = load_again(&sources, &Remembered::from_bytes(bytes(&memory)));
            assert_same(&read, &kept);
            memory = again.remembered;
        }
    }

    #[test]
    fn after_any_edit_a_preview_says_what_a_check_says(edits in prop::collection::vec(edit(), 1..6)) {
        let request = Site::base().request;
        let mut texts = texts();
        let mut reuse = Reuse::lasting();
        prepared(&texts, &request, &mut reuse);
        for (file, edit) in &edits {
            change(&mut texts, *file, edit);
            let again = prepared(&texts, &request, &mut reuse);
            prop_assert_eq!(&again, &prepared(&texts, &request, &mut Reuse::default()));
            prop_assert_eq!(&again, &prepared(&texts, &request, &mut reuse));
        }
    }

    #[test]
    fn refreshing_is_reading_anew(steps in prop::collection::vec((0usize..11, 0usize..12, 0usize..4), 1..14)) {
        let site = Site::base();
        let root = site.path("");
        let mut sources = site.sources();
        for (what, name, more) in steps {
            let touched = touch(&root, what, name, more);
            sources.refresh(&touched).expect("can be read");
            assert_equal(&sources, &Sources::read(&root).expect("can be read"));
        }
    }
}

/// The problems of a site, and the order of its offers in each language.
fn prepared(texts: &BTreeMap<String, String>, request: &Request, reuse: &mut Reuse) -> (Vec<Diagnostic>, String) {
    let (site, built) =
        lotse::build::Site::prepare::<File>(&Sources::from_texts(texts.clone()), request, reuse, &Unwatched);
    let orders = site.map(|site| site.print(|press| format!("{:?}", press.plan.rankings)));
    (built.diagnostics, orders.unwrap_or_default())
}

fn assert_equal(one: &Sources, other: &Sources) {
    assert_eq!(one.paths_under(""), other.paths_under(""));
    for path in one.paths_under("") {
        assert_eq!(one.text(path), other.text(path), "{path}");
        assert_eq!(one.hash(path), other.hash(path), "{path}");
    }
    assert_eq!(one.problems(), other.problems());
}

/// Does something to a site's folder and names what it touched, as a watcher would.
fn touch(root: &Path, what: usize, name: usize, more: usize) -> Vec<PathBuf> {
    const NAMES: [&str; 12] = [
        "content/offers/a.yaml",
        "content/offers/b.yaml",
        "content/offers",
        "content/new/deep/c.yaml",
        "content/new/deep",
        "content/new",
        "content/media/x.png",
        "content/.hidden/d.yaml",
        "content/site.yaml",
        "themes/own/templates/x.html",
        "other/e.yaml",
        "locales",
    ];
    let path = root.join(NAMES[name]);
    let other = root.join(NAMES[(name + more + 1) % NAMES.len()]);
    if path.is_symlink() {
        // Writing would go through it, to a file that nobody named.
        let _ = fs::remove_file(&path);
    }
    let make_folder = |path: &Path| path.parent().is_some_and(|folder| fs::create_dir_all(folder).is_ok());
    match what {
        0..=2 => {
            let _ = make_folder(&path) && fs::write(&path, format!("id: x{more}\n")).is_ok();
        }
        3 => {
            let _ = make_folder(&path) && fs::write(&path, b"id: \xff\n").is_ok();
        }
        4 | 5 => {
            let _ = fs::remove_file(&path).or_else(|_| fs::remove_dir_all(&path));
        }
        6 => {
            let _ = fs::create_dir_all(&path);
        }
        7 | 8 => {
            let _ = make_folder(&other) && fs::rename(&path, &other).is_ok();
        }
        9 => {
            let _ = make_folder(&path) && std::os::unix::fs::symlink(root.join("content/site.yaml"), &path).is_ok();
        }
        _ => {}
    }
    let mut touched = vec![path, other];
    if more == 3 {
        // Named as seen from the site's folder.
        touched = touched.iter().filter_map(|p| p.strip_prefix(root).ok()).map(Path::to_owned).collect();
    }
    touched
}

#[test]
fn a_hash_follows_the_content() {
    let site = Site::base().file("content/media/x.bin", [1, 2, 3]);
    let mut sources = site.sources();
    let (text, binary) = (sources.hash("content/site.yaml"), sources.hash("content/media/x.bin"));
    assert!(text.is_some() && binary.is_some() && text != binary && sources.hash("content/none").is_none());
    let site = site.file("content/media/x.bin", [1, 2, 4]);
    sources.refresh(&[site.path("content/media/x.bin")]).expect("can be read");
    assert_eq!(sources.hash("content/site.yaml"), text);
    assert_ne!(sources.hash("content/media/x.bin"), binary);
}

#[test]
fn a_record_that_changes_while_it_is_read_is_named_and_not_remembered() {
    let site = Site::base();
    let mut sources = site.sources();
    let offers = |loaded: &Loaded| loaded.catalog.as_ref().map_or(0, |catalog| catalog.offers.len());
    let before = load(&sources);
    let record = before.catalog.as_ref().and_then(|catalog| catalog.offers.values().next()).expect("has an offer");
    let path = record.origin.file.clone();
    let site = site.file(&path, format!("{}\n# later\n", Site::base().read(&path)));

    let torn = load(&sources);
    let named: Vec<&Diagnostic> = torn.diagnostics.iter().filter(|d| !before.diagnostics.contains(d)).collect();
    assert!(named.iter().all(|d| d.file == path && d.severity().is_error()) && named.len() == 1, "{named:?}");
    assert!(offers(&torn) < offers(&before) && torn.remembered.len() < before.remembered.len());
    // What was read before is right, since its hash is.
    assert_same(&before, &load_again(&sources, &before.remembered));

    sources.refresh(&[site.path(&path)]).expect("can be read");
    assert_eq!(offers(&load_again(&sources, &torn.remembered)), offers(&before));
}

#[test]
fn every_artifact_is_found_by_its_path() {
    let site = Site::demo();
    let sources = site.sources();
    let catalog = load(&sources).catalog.expect("has records");
    let (languages, _) = Languages::load(&sources, &catalog);
    let languages = languages.expect("has locales and a theme");
    let date = catalog.site.clock.unwrap_or_else(|| (request().now)("Europe/Berlin"));
    let today = Today { date, pinned: true, drafts: Drafts::Hidden };
    let plan = plan(&catalog, today, &languages.locales, plan::assets(Vec::new()), BTreeMap::new());
    assert!(plan.artifacts.count() > 1_000);
    for artifact in plan.artifacts.iter() {
        let path = artifact.address.path();
        assert_eq!(plan.find(&path), Some(artifact), "{path}");
    }
    for path in ["de/offers/nope/index.html", "index.htm", "", "de/offers", "de/offers/", "de/index.htmlx"] {
        assert_eq!(plan.find(path).map(|a| a.address.path()), None, "{path}");
    }
}

#[test]
fn hashes_of_source_texts_are_written_as_before() {
    // States of translations in content hold them.
    assert_eq!(SourceHash::new("Deutsch lernen"), SourceHash::new("  Deutsch \n lernen "));
    assert_eq!(SourceHash::new("").to_string().len(), 16);
}
