//! Every file of the showcase site, compared with `tests/golden/` (UPDATE=1 writes it anew).

use crate::support::{Site, assert_golden, root};
use std::fs;
use std::path::Path;

#[test]
fn every_file_of_the_showcase_is_as_it_was() {
    let golden = root().join("tests/golden");
    let files = Site::base().overlay(&root().join("tests/sites/showcase")).build().files.expect("is built");
    let mut names = Vec::new();
    let mut search = Vec::new();
    let mut offline = Vec::new();
    for file in &files {
        // Assets and scripts change with the theme; what counts is that pages name the right one.
        if file.path.starts_with("assets/") || file.path.starts_with("hand/") {
            continue;
        }
        // The search changes with its reader and lexicon, and has tests of its own.
        if file.path.starts_with("search") {
            search.push(file.path.as_str());
            continue;
        }
        // What devices keep holds hashes of all the rest, and has tests of its own too.
        if file.path == "sw.js" || file.path.starts_with("offline") {
            offline.push(file.path.as_str());
            continue;
        }
        names.push(file.path.clone());
        let text = String::from_utf8_lossy(&file.bytes).replace('>', ">\n");
        let text = hide_hashes(&text);
        assert_golden(&golden.join(&file.path), &text);
    }
    search.sort_unstable();
    offline.sort_unstable();
    assert_eq!(offline, ["offline.mjs", "offline/ar.json", "offline/de.json", "sw.js"]);
    assert_eq!(search, ["search.mjs", "search/ar.json", "search/de.json", "search/more.mjs"]);
    if std::env::var_os("UPDATE").is_none() {
        names.sort();
        assert_eq!(listing(&golden), names, "the list of files");
    }
}

/// `site.3f9c1a2b.css` becomes `site.HASH.css`, so that a change of style changes no golden page.
fn hide_hashes(text: &str) -> String {
    text.split_inclusive(['.', ' ', '"', '=', '#', '>', '/'])
        .map(|part| {
            let bare = part.trim_end_matches(['.', ' ', '"', '=', '#', '>', '/']);
            let is_hash = bare.len() == 8 && bare.bytes().all(|b| b.is_ascii_hexdigit()) && part.ends_with('.');
            if is_hash { part.replacen(bare, "HASH", 1) } else { part.to_owned() }
        })
        .collect()
}

fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("below").to_string_lossy().replace('\\', "/"));
            }
        }
    }
    found.sort();
    found
}
