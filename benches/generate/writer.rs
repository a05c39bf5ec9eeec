//! Records as YAML, and the folder in which they stand.

use super::random::{Random, date};
use super::words::LANGUAGES;
use super::{Site, TODAY, Texts};
use lotse::model::SourceHash;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};

/// Kinds of made-up records to which texts of the demo may link.
const LINKED: [&str; 6] = ["board", "event", "news", "offer", "publication", "team"];

/// The folder that is written, and what was written so far.
pub(super) struct Writer {
    content: PathBuf,
    pub(super) site: Site,
    /// Images and files of the demo that records name.
    pub(super) media: BTreeSet<&'static str>,
    /// Made-up records to which copied texts link, as kind and id.
    linked: BTreeSet<(&'static str, String)>,
}

impl Writer {
    pub(super) fn new(dir: &Path) -> Self {
        Self { content: dir.join("content"), site: Site::default(), media: BTreeSet::new(), linked: BTreeSet::new() }
    }

    /// Ids of the records of a kind: first those to which copied texts link.
    pub(super) fn ids(&self, kind: &str, prefix: &str, count: usize) -> Vec<String> {
        let linked = self.linked.iter().filter(|(of, _)| *of == kind).map(|(_, id)| id.clone());
        let mut ids: Vec<String> = linked.collect();
        ids.extend((ids.len()..count).map(|index| format!("{prefix}-{index}")));
        ids
    }

    pub(super) fn write(&mut self, path: &str, text: &[u8]) -> io::Result<()> {
        let path = self.content.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        self.site.files += 1;
        self.site.bytes += u64::try_from(text.len()).expect("fits");
        std::fs::write(path, text)
    }

    /// Copies a file or folder of the demo; one that is not there is left out.
    pub(super) fn copy(&mut self, demo: &Path, path: &str) -> io::Result<()> {
        let from = demo.join(path);
        if from.is_dir() {
            for entry in std::fs::read_dir(from)? {
                let name = entry?.file_name().to_string_lossy().into_owned();
                self.copy(demo, &format!("{path}/{name}"))?;
            }
            Ok(())
        } else if from.is_file() {
            let bytes = std::fs::read(from)?;
            self.look_for_links(&String::from_utf8_lossy(&bytes));
            self.write(path, &bytes)
        } else {
            Ok(())
        }
    }

    fn look_for_links(&mut self, text: &str) {
        for kind in LINKED {
            for rest in text.split(&format!("]({kind}:")).skip(1) {
                let id: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
                self.linked.insert((kind, id));
            }
        }
    }

    /// Writes a record, its sidecars and the states of its translations.
    pub(super) fn record(
        &mut self,
        kind: &str,
        id: &str,
        file: &str,
        doc: &Doc,
        random: &mut Random,
    ) -> io::Result<()> {
        self.write(&format!("{kind}/{file}.yaml"), doc.text.as_bytes())?;
        for (position, lang) in LANGUAGES.iter().enumerate().skip(1) {
            if doc.beside.contains(&position) {
                let mut text = String::new();
                for (path, texts) in &doc.texts {
                    put(&mut text, "", path, &texts[position]);
                }
                self.write(&format!("{kind}/{file}.{lang}.yaml"), text.as_bytes())?;
            }
            let mut text = "# Written by `lotse translations`; do not edit by hand.\n".to_owned();
            // A third was read by somebody.
            let how = if random.chance(33) { "by: human, reviewed: true" } else { "by: machine, reviewed: false" };
            let day = date(TODAY - 12);
            for (path, texts) in &doc.texts {
                let _ = writeln!(text, "{path}: {{ hash: \"{}\", {how}, date: {day} }}", SourceHash::new(&texts[0]));
            }
            if !doc.texts.is_empty() {
                self.write(&format!("translations/{lang}/{kind}/{id}.yaml"), text.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// A record while it is written.
#[derive(Default)]
pub(super) struct Doc {
    text: String,
    /// Texts by their path.
    texts: Vec<(String, Texts)>,
    /// Languages that stand in a sidecar.
    pub(super) beside: Vec<usize>,
}

impl Doc {
    pub(super) fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// A list in one line, unless it is empty.
    pub(super) fn list(&mut self, field: &str, items: impl AsRef<str>) {
        let items = items.as_ref();
        if !items.is_empty() {
            self.line(format!("{field}: [{items}]"));
        }
    }

    /// A text in all languages at a place given by its path and the depth at which its key stands.
    pub(super) fn say(&mut self, path: &str, depth: usize, texts: Texts) {
        self.text(path, depth, &"  ".repeat(depth), texts);
    }

    /// A text with which an entry of a list begins.
    pub(super) fn entry(&mut self, path: &str, depth: usize, texts: Texts) {
        self.text(path, depth, &format!("{}- ", "  ".repeat(depth - 1)), texts);
    }

    fn text(&mut self, path: &str, depth: usize, indent: &str, texts: Texts) {
        let key = path.rsplit('.').next().unwrap_or(path);
        self.line(format!("{indent}{key}:"));
        let inner = "  ".repeat(depth + 1);
        for (position, (lang, text)) in LANGUAGES.iter().zip(&texts).enumerate() {
            if !self.beside.contains(&position) {
                put(&mut self.text, &inner, lang, text);
            }
        }
        self.texts.push((path.to_owned(), texts));
    }
}

/// A key and a text as YAML: a block where it has lines, quoted only where it must be.
fn put(out: &mut String, indent: &str, key: &str, text: &str) {
    if text.contains('\n') {
        let _ = writeln!(out, "{indent}{key}: |");
        for line in text.lines() {
            let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "{indent}  {line}") };
        }
        return;
    }
    let special = |c: char| "[]{}&*!|>'\"%@`#,-?:".contains(c);
    if text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.starts_with(special) {
        let _ = writeln!(out, "{indent}{key}: \"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    } else {
        let _ = writeln!(out, "{indent}{key}: {text}");
    }
}
