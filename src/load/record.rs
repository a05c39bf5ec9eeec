//! One YAML file (and its sidecars) to one record.

use super::remembered::{Kept, Key, KeyMaker, Part, REST};
use super::sidecar;
use super::{Loading, at_line, stem};
use crate::diag::{Code, Diagnostic};
use crate::model::{Entity, Id, Lang, Origin, Record, RecordKind, Records};
use crate::yaml::{Fault, Node, Read, Reader, SyntaxError, parse};
use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::collections::BTreeMap;
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// What can stand in a file and be kept.
pub(crate) trait Content: Read + Serialize + DeserializeOwned + Send + Sync + 'static {}

impl<T: Read + Serialize + DeserializeOwned + Send + Sync + 'static> Content for T {}

/// A record's file with its sidecars.
#[derive(Debug, Clone)]
pub(crate) struct RecordFile<'a> {
    pub(crate) path: &'a str,
    pub(crate) sidecars: Vec<(Lang, &'a str)>,
}

/// What one file gives: the record, if it could be read, its id as far as it could be made out, the problems, and
/// what is to be remembered.
struct Outcome<T> {
    record: Option<Arc<Record<T>>>,
    id: Option<String>,
    problems: Vec<Diagnostic>,
    kept: Option<(Key, Kept)>,
}

impl<'a> Loading<'a> {
    /// All records of a kind, by id.
    pub(crate) fn records<T: Content + Entity>(&mut self, kind: RecordKind) -> Records<T> {
        let name = kind.word();
        let key = self.key_of_folder(name);
        if let Some((records, part)) = self.memory.whole::<Records<T>>(name, key) {
            self.used.parts.push((name, part));
            return records;
        }
        let before = (self.diagnostics.len(), self.broken.len());
        let files = self.yaml_files(kind);
        let outcomes: Vec<Outcome<T>> = files.par_iter().map(|file| self.outcome(kind, name, file)).collect();
        let mut found: BTreeMap<Id, Arc<Record<T>>> = BTreeMap::new();
        let mut used = Vec::with_capacity(outcomes.len());
        for outcome in outcomes {
            self.diagnostics.extend(outcome.problems);
            used.extend(outcome.kept);
            let Some(record) = outcome.record else {
                self.broken.extend(outcome.id.map(|id| (kind, id)));
                continue;
            };
            let id = record.data.id().clone();
            if let Some(first) = found.get(&id) {
                let message = format!("id `{id}` is used twice");
                let help = format!(
                    "it is already the id of {}: give one of the two another (`lotse new` mints one)",
                    first.origin.file
                );
                self.diagnostics.push(
                    Diagnostic::new(Code::RecordDuplicateId, &record.origin.file, message).field("id").help(help),
                );
            } else {
                found.insert(id, record);
            }
        }
        let records: Records<T> = found.into_iter().collect();
        let is_good = before == (self.diagnostics.len(), self.broken.len());
        let whole = is_good.then(|| (key, Arc::new(records.clone()) as Arc<dyn Any + Send + Sync>));
        self.used.parts.push((name, Arc::new(Part::new(used, whole))));
        records
    }

    /// Reads one file at once.
    pub(crate) fn read_file<T: Content>(&mut self, kind: RecordKind, file: &RecordFile<'_>) -> Option<Arc<Record<T>>> {
        let outcome = self.outcome(kind, REST, file);
        let spoilt = outcome.record.is_none() || outcome.problems.iter().any(|d| d.severity().is_error());
        self.diagnostics.extend(outcome.problems);
        self.used.values.extend(outcome.kept);
        if spoilt {
            self.broken.insert((kind, stem(file.path).to_owned()));
        }
        outcome.record
    }

    /// What a file gives, out of a part of the memory or read.
    fn outcome<T: Content>(&self, kind: RecordKind, part: &str, file: &RecordFile<'_>) -> Outcome<T> {
        let Some(key) = self.key_of(kind, file) else { return self.parsed(file, Key(0)) };
        if let Some(record) = self.memory.recall_of::<Record<T>>(part, key) {
            let kept = Some((key, Kept::new(&record)));
            return Outcome { record: Some(record), id: None, problems: Vec::new(), kept };
        }
        let mut outcome = self.parsed(file, key);
        if let Some(record) = outcome.record.as_ref().filter(|_| outcome.problems.is_empty()) {
            outcome.kept = Some((key, Kept::new(record)));
        }
        outcome
    }

    /// All that a record is made from.
    fn key_of(&self, kind: RecordKind, file: &RecordFile<'_>) -> Option<Key> {
        let mut key = self.key(kind.word()).text(file.path).hash(self.sources.hash(file.path)?);
        for (lang, path) in &file.sidecars {
            key = key.text(lang.as_str()).text(path).hash(self.sources.hash(path)?);
        }
        Some(key.key())
    }

    /// All that a folder under `content/` holds, as far as it is text.
    pub(crate) fn key_of_folder(&self, name: &str) -> Key {
        let mut all = Xxh3::new();
        all.update(&self.languages.0.to_le_bytes());
        for (path, hash) in self.sources.hashes_under(&format!("content/{name}/")) {
            all.update(path.as_bytes());
            all.update(&hash.to_le_bytes());
        }
        Key(all.digest128())
    }

    /// The beginning of a key: what is read, and for which languages.
    pub(crate) fn key(&self, what: &str) -> KeyMaker {
        KeyMaker::default().hash(self.languages.0).text(what)
    }

    fn parsed<T: Content>(&self, file: &RecordFile<'_>, key: Key) -> Outcome<T> {
        let mut outcome = Outcome { record: None, id: None, problems: Vec::new(), kept: None };
        let Some(mut tree) = self.tree(file.path, &mut outcome.problems) else {
            outcome.id = self.sources.text(file.path).and_then(|text| id_line(&text));
            return outcome;
        };
        outcome.id = tree.child("id").and_then(Node::scalar).map(str::to_owned);
        let mut reader = Reader::new(&self.context);
        for (index, (lang, path)) in file.sidecars.iter().enumerate() {
            if let Some(side) = self.tree(path, &mut outcome.problems) {
                sidecar::merge(&mut tree, side, lang, index + 1, &mut reader);
            }
        }
        let data = T::read(&tree, &mut reader);
        if !reader.faults.is_empty() {
            let sidecars = file.sidecars.iter().map(|(_, path)| *path);
            let files: Vec<&str> = std::iter::once(file.path).chain(sidecars).collect();
            outcome.problems.extend(reader.faults.into_iter().map(|fault| diagnostic(&files, fault)));
        }
        let sidecars = file.sidecars.iter().map(|(lang, path)| (lang.clone(), (*path).to_owned())).collect();
        let origin = Origin { file: file.path.to_owned(), sidecars, mark: key.0 };
        outcome.record = data.map(|data| Arc::new(Record { data, origin }));
        outcome
    }

    /// A file as a tree; not YAML or empty is a problem.
    pub(crate) fn tree(&self, path: &str, problems: &mut Vec<Diagnostic>) -> Option<Node> {
        let Some(text) = self.sources.text(path) else {
            let d = Diagnostic::new(Code::YamlSyntax, path, "this file changed while the site was read");
            problems.push(d.help("run the command once more"));
            return None;
        };
        match parse(&text) {
            Ok(tree) if tree.value == crate::yaml::Value::Null => {
                problems.push(
                    Diagnostic::new(Code::RecordMissingField, path, "this file is empty")
                        .help("fill it in, or remove it"),
                );
                None
            }
            Ok(tree) => Some(tree),
            Err(error) => {
                problems.push(syntax(path, &error));
                None
            }
        }
    }

    /// The record files of a kind, each with its sidecars.
    pub(crate) fn yaml_files(&mut self, kind: RecordKind) -> Vec<RecordFile<'a>> {
        let sources = self.sources;
        let folder = format!("content/{}/", kind.word());
        let is_record =
            |path: &str| path.ends_with(".yaml") && path.strip_prefix(&folder).is_some_and(|name| !name.contains('/'));
        let mut files: BTreeMap<&str, Vec<(Lang, &str)>> = BTreeMap::new();
        for (path, _) in sources.hashes_under(&folder).filter(|(path, _)| is_record(path)) {
            let base = path.trim_end_matches(".yaml");
            let Some((record, tag)) = base.rsplit_once('.').filter(|(_, tag)| Lang::is_tag(tag)) else {
                files.entry(path).or_default();
                continue;
            };
            let record = format!("{record}.yaml");
            if let Some(record) = sources.name(&record) {
                files.entry(record).or_default().push((Lang::new(tag), path));
            } else {
                let help = format!("it would hold the `{tag}` texts of {record}, which does not exist");
                self.diagnostics
                    .push(Diagnostic::new(Code::RecordNotShown, path, "this sidecar has no record").help(help));
            }
        }
        files.into_iter().map(|(path, sidecars)| RecordFile { path, sidecars }).collect()
    }
}

/// The id of a file that is not readable as YAML, so that references to it are no faults of their own.
fn id_line(text: &str) -> Option<String> {
    let id = text.lines().find_map(|line| line.strip_prefix("id:"))?;
    Some(id.split('#').next().unwrap_or(id).trim().trim_matches(['"', '\'']).to_owned())
}

/// A fault as a diagnostic of the file in which it stands.
pub(crate) fn diagnostic(files: &[&str], fault: Fault) -> Diagnostic {
    let file = files.get(fault.place.file).or_else(|| files.first()).copied().unwrap_or_default();
    let mut d = at_line(Diagnostic::new(fault.code, file, fault.message), fault.place.line, fault.place.column);
    d.help = fault.help;
    d
}

/// A file that is not YAML.
pub(crate) fn syntax(path: &str, error: &SyntaxError) -> Diagnostic {
    let raw = &error.message;
    let documents = raw.contains("multiple YAML documents");
    let message = if documents { "more than one document" } else { raw.as_str() };
    let help = if raw.contains("tab") {
        "indent with spaces, never with tabs"
    } else if raw.contains("mapping values") {
        "a text with a colon and a space needs quotes: `\"a: b\"`; otherwise look at the indentation"
    } else if documents {
        "a file holds one record: remove the line `---`"
    } else if raw.contains("cannot start")
        || raw.contains("unknown anchor")
        || raw.contains("alias")
        || raw.contains("tag")
    {
        "a text that begins with @ % * & ! or ` needs quotes"
    } else {
        "look at this line and the one before it: indentation, quotes and brackets must fit together"
    };
    let d = Diagnostic::new(Code::YamlSyntax, path, format!("this is not readable YAML: {message}"));
    at_line(d, error.place.line, error.place.column).help(help)
}
