//! The house rules: imports only go down, third-party crates stay behind their fences, files stay small.

use crate::support::root;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms from the top to the bottom; a room may use those below it.
const LAYERS: [&[&str]; 11] = [
    &["main"],
    &["cli"],
    &["serve"],
    &["build"],
    &["check", "emit"],
    &["output"],
    &["load", "plan"],
    &["i18n", "markup", "search"],
    &["model"],
    &["yaml"],
    &["source"],
];
/// Rooms that everybody may use.
const GROUND: [&str; 2] = ["diag", "recall"];

/// Crates and the rooms (or files) that alone may use them.
const FENCES: [(&str, &[&str]); 22] = [
    ("serde_yaml", &["yaml/"]),
    ("granit_parser", &["yaml/"]),
    ("postcard", &["load/", "emit/past.rs", "output/html/sheet.rs"]),
    ("indicatif", &["cli/progress.rs"]),
    ("ctrlc", &["cli/interrupt.rs"]),
    ("smol_str", &["model/"]),
    ("pulldown_cmark", &["markup/"]),
    ("fluent", &["i18n/"]),
    ("fluent_bundle", &["i18n/"]),
    ("icu", &["i18n/"]),
    ("tera", &["output/html/"]),
    ("minify_html", &["output/minify.rs"]),
    ("mimalloc", &["main.rs"]),
    ("annotate_snippets", &["diag/"]),
    ("axum", &["serve/"]),
    ("rrule", &["model/recurrence.rs"]),
    ("clap", &["cli/"]),
    ("flate2", &["output/offline/"]),
    ("memchr", &["output/offline/"]),
    ("snowball_stemmers_rs", &["search/"]),
    ("stop_words", &["search/"]),
    ("qrcode", &["output/code.rs"]),
];

fn sources() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    collect(&root().join("src"), &mut found);
    assert!(found.len() > 50, "the sources were not found");
    found
}

fn collect(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = fs::read_to_string(&path).expect("a file");
            into.push((path.strip_prefix(root().join("src")).expect("is below").to_owned(), text));
        }
    }
}

fn room(path: &Path) -> String {
    let first = path.components().next().expect("has one").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

fn layer(room: &str) -> Option<usize> {
    LAYERS.iter().position(|rooms| rooms.contains(&room))
}

#[test]
fn imports_only_go_down() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let from = room(&path);
        if from == "lib" {
            continue;
        }
        let here = if GROUND.contains(&from.as_str()) {
            usize::MAX
        } else {
            layer(&from).unwrap_or_else(|| panic!("room {from} has no layer"))
        };
        for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//")) {
            for piece in line.split("crate::").skip(1) {
                let to: String = piece.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                if GROUND.contains(&to.as_str()) || to == from || to.is_empty() {
                    continue;
                }
                if layer(&to).is_none_or(|there| there <= here) {
                    wrong.push(format!("{}:{}: {from} uses {to}", path.display(), number + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn crates_stay_behind_their_fences() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let name = path.to_string_lossy().replace('\\', "/");
        for (krate, rooms) in FENCES {
            let inside = rooms.iter().any(|room| name.starts_with(room));
            let uses = text.lines().filter(|l| !l.trim_start().starts_with("//")).any(|line| {
                line.contains(&format!(" {krate}::"))
                    || line.contains(&format!("({krate}::"))
                    || line.contains(&format!("<{krate}::"))
            });
            if uses && !inside {
                wrong.push(format!("{name} uses {krate}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_tells_its_story() {
    let silent: Vec<_> = sources().into_iter().filter(|(_, text)| !text.starts_with("//!")).map(|(p, _)| p).collect();
    assert!(silent.is_empty(), "no `//!` on top of {silent:?}");
}

#[test]
fn files_stay_readable() {
    // Tables may be long; a view is one.
    let tables = ["output/html/view.rs", "model/offer.rs"];
    let long: Vec<_> = sources()
        .into_iter()
        .filter(|(path, text)| text.lines().count() > 560 && !tables.iter().any(|t| path.ends_with(t)))
        .map(|(p, t)| format!("{} has {} lines", p.display(), t.lines().count()))
        .collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn style_sheets_know_no_left_and_right() {
    for name in ["site.css", "records.css", "home.css", "embed.css", "tool.css", "styleguide.css"] {
        let css = fs::read_to_string(root().join("themes/lotse/assets").join(name)).expect("a file");
        for (number, line) in css.lines().enumerate() {
            let words: Vec<&str> = line.split(|c: char| !c.is_ascii_alphabetic()).collect();
            assert!(!words.contains(&"left") && !words.contains(&"right"), "{name}:{}: {line}", number + 1);
        }
    }
}
