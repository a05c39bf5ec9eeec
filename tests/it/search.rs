//! The search: words as `search.mjs` spells them, and the files of the index. What queries find is tested
//! in `tests/search/`.

use crate::support::{Site, assert_golden, page, root};
use lotse::build::Built;
use lotse::output::File;
use lotse::search::fold::{fold, words};
use lotse::search::sound::{skeleton, sound};
use lotse::search::stem::light;
use std::collections::BTreeMap;
use std::fs;

/// The files of the search by path.
fn index(built: &Built) -> BTreeMap<&str, &File> {
    let files = built.files.as_ref().expect("is built");
    files.iter().filter(|f| f.path.starts_with("search/")).map(|f| (f.path.as_str(), f)).collect()
}

/// Names of files without their languages' manifests and the script.
fn parts<'a>(index: &BTreeMap<&'a str, &File>) -> Vec<&'a str> {
    index.keys().copied().filter(|path| path.contains('-')).collect()
}

#[test]
fn every_line_of_the_golden_file_of_spellings() {
    let path = root().join("tests/search/folding.tsv");
    let golden = fs::read_to_string(&path).expect("is there");
    // What cannot be seen stands there as in JSON.
    let plain = |cell: &str| serde_json::from_str::<String>(&format!("\"{cell}\"")).expect("is a JSON string");
    let written = |text: &str| {
        let hidden = |c: char| c.is_control() || unicode_normalization::char::is_combining_mark(c) || c == '\u{202f}';
        text.chars()
            .map(|c| if hidden(c) { format!("\\u{:04x}", u32::from(c)) } else { c.to_string() })
            .collect::<String>()
    };
    let (head, lines) = golden.split_once('\n').expect("has a head");
    let mut got = format!("{head}\n");
    for line in lines.lines() {
        // `folded` comes from elsewhere (README.md there) and is never written anew.
        let cells: Vec<&str> = line.split('\t').collect();
        let text = plain(cells[0]);
        assert_eq!(fold(&text), plain(cells[1]), "{line}");
        let words = words(&text);
        let each = |spell: &dyn Fn(&str) -> String| {
            written(&words.iter().map(|word| spell(word)).collect::<Vec<_>>().join(" "))
        };
        let columns = [each(&|word| light(word).to_owned()), each(&sound), each(&skeleton)];
        got.push_str(&format!("{}\t{}\t{}\n", cells[0], cells[1], columns.join("\t")));
    }
    assert!(lines.lines().count() > 500);
    assert_golden(&path, &got);
}

#[test]
fn a_small_site_is_one_file_a_language_and_a_large_one_is_not() {
    let (small, large) = (Site::base().build(), Site::demo().build());
    let names: Vec<&str> = index(&small).into_keys().collect();
    assert_eq!(names, ["search/de.json", "search/more.mjs"]);
    let large = index(&large);
    for lang in ["ar", "de", "en", "ru", "uk"] {
        assert!(large.contains_key(format!("search/{lang}.json").as_str()), "{lang} has a manifest");
    }
    for series in ["search/b", "search/e", "search/c4-", "search/o0-", "search/p"] {
        assert!(parts(&large).iter().any(|path| path.starts_with(series)), "there is no {series}…");
    }
    for (path, file) in large {
        assert!(file.bytes.len() < 120_000, "{path} has {} bytes", file.bytes.len());
    }
}

#[test]
fn the_same_content_gives_the_same_bytes_and_one_word_changes_few() {
    let site = Site::demo();
    let (first, second) = (site.build(), site.build());
    let (one, two) = (index(&first), index(&second));
    assert!(one.iter().eq(two.iter()), "two builds differ");

    let site = site.replace("content/offers/a9w4n-integrationskurs-alpha-schwerin.yaml", "Warteliste", "Wunschliste");
    let changed = site.build();
    let three = index(&changed);
    let new: Vec<&str> = parts(&three).into_iter().filter(|path| !one.contains_key(path)).collect();
    // Only blocks of the dictionary: those of the word, of what it means and is made of, and if one of them was
    // full, those behind it.
    assert!(!new.is_empty() && new.iter().all(|path| path.starts_with("search/b") || path.starts_with("search/e")));
    assert!(new.len() < parts(&one).len() / 2, "{} of {} files are new", new.len(), parts(&one).len());
}

#[test]
fn what_is_excluded_is_nowhere_in_the_index() {
    let site = Site::base();
    assert!(page(&site.build(), "search/de.json").contains("k4c7w"), "ids stand on cards");
    let site = site.file("content/search.yaml", "exclude: [offer:k4c7w, page:imprint]\n");
    let built = site.build();
    let manifest = page(&built, "search/de.json");
    assert!(!manifest.contains("k4c7w") && !manifest.contains("imprint"), "{manifest}");
    assert!(page(&built, "de/offers/k4c7w/index.html").contains("Deutschkurs"), "its page is there");
}
