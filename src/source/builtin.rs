//! What the binary carries: the built-in theme, the locales and the starter vocabularies.

use include_dir::{Dir, include_dir};

static THEMES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static VOCABULARIES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content/vocabularies");

/// Name of the built-in theme.
pub const THEME: &str = "lotse";

/// Files of the built-in theme: path below its folder, bytes; sorted.
pub fn theme() -> Vec<(String, &'static [u8])> {
    THEMES.get_dir(THEME).map_or_else(Vec::new, |dir| files(dir, &format!("{THEME}/")))
}

/// Fluent files of the built-in locales: `de/ui.ftl`, text; sorted.
pub fn locales() -> Vec<(String, &'static str)> {
    files(&LOCALES, "").into_iter().filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?))).collect()
}

/// The lexicon of the search, YAML.
pub fn lexicon() -> &'static str {
    include_str!("../../locales/lexicon.yaml")
}

/// Tags of the languages of the built-in locales.
pub fn languages() -> Vec<String> {
    LOCALES.dirs().map(|dir| dir.path().to_string_lossy().into_owned()).collect()
}

/// The starter vocabularies: file name, text; sorted.
pub fn vocabularies() -> Vec<(String, &'static str)> {
    files(&VOCABULARIES, "")
        .into_iter()
        .filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)))
        .collect()
}

fn files(dir: &'static Dir<'static>, prefix: &str) -> Vec<(String, &'static [u8])> {
    let mut found = Vec::new();
    collect(dir, prefix, &mut found);
    found.sort();
    found
}

fn collect(dir: &'static Dir<'static>, prefix: &str, into: &mut Vec<(String, &'static [u8])>) {
    for file in dir.files() {
        let path = file.path().to_string_lossy().replace('\\', "/");
        into.push((path.trim_start_matches(prefix).to_owned(), file.contents()));
    }
    for inner in dir.dirs() {
        collect(inner, prefix, into);
    }
}
