//! `content/translations/<lang>/<kind>/<id>.yaml`: states written by `lotse translations`.

use super::Loading;
use super::remembered::{Kept, Key, Part};
use crate::diag::{Code, Diagnostic};
use crate::model::{Entries, Lang, RecordKind, Translations};
use crate::yaml::{Read, Reader};
use rayon::prelude::*;
use std::any::Any;
use std::sync::Arc;

const NAME: &str = "translations";
const FOLDER: &str = "content/translations/";

/// Path of the file with the states of one record in one language.
pub fn path(lang: &Lang, kind: RecordKind, id: &str) -> String {
    format!("{FOLDER}{lang}/{}/{id}.yaml", kind.word())
}

/// What one file gives.
struct Outcome<'a> {
    of: Option<(Lang, RecordKind, &'a str)>,
    entries: Option<Arc<Entries>>,
    problems: Vec<Diagnostic>,
    kept: Option<(Key, Kept)>,
}

/// All states.
pub(crate) fn load(loading: &mut Loading<'_>) -> Translations {
    let key = loading.key_of_folder(NAME);
    if let Some((states, part)) = loading.memory.whole::<Translations>(NAME, key) {
        loading.used.parts.push((NAME, part));
        return states;
    }
    let problems = loading.diagnostics.len();
    let files: Vec<(&str, u128)> = loading.sources.hashes_under(FOLDER).collect();
    let outcomes: Vec<Outcome<'_>> = files.par_iter().map(|(path, hash)| outcome(loading, path, *hash)).collect();
    let mut states = Translations::with_mark(key.0);
    let mut used = Vec::with_capacity(outcomes.len());
    for (outcome, (_, hash)) in outcomes.into_iter().zip(files) {
        loading.diagnostics.extend(outcome.problems);
        used.extend(outcome.kept);
        if let (Some((lang, kind, id)), Some(entries)) = (outcome.of, outcome.entries) {
            states.insert(lang, kind, id.to_owned(), entries, hash);
        }
    }
    let is_good = problems == loading.diagnostics.len();
    let whole = is_good.then(|| (key, Arc::new(states.clone()) as Arc<dyn Any + Send + Sync>));
    loading.used.parts.push((NAME, Arc::new(Part::new(used, whole))));
    states
}

fn outcome<'a>(loading: &Loading<'_>, path: &'a str, hash: u128) -> Outcome<'a> {
    let mut outcome = Outcome { of: owner(path), entries: None, problems: Vec::new(), kept: None };
    if outcome.of.is_none() {
        outcome.problems.push(
            Diagnostic::new(Code::TranslationStray, path, "this is no state of a translation")
                .help("states are written by `lotse translations accept`; remove the file"),
        );
        return outcome;
    }
    // The path is not part of the key: it says whose states they are, not what they are.
    let key = loading.key("states").hash(hash).key();
    outcome.entries = loading.memory.recall_of(NAME, key);
    if outcome.entries.is_none()
        && let Some(tree) = loading.tree(path, &mut outcome.problems)
    {
        let mut reader = Reader::new(&loading.context);
        outcome.entries = Entries::read(&tree, &mut reader).map(Arc::new);
        outcome.problems.extend(reader.faults.into_iter().map(|fault| super::record::diagnostic(&[path], fault)));
    }
    if let (Some(entries), true) = (&outcome.entries, outcome.problems.is_empty()) {
        outcome.kept = Some((key, Kept::new(entries)));
    }
    outcome
}

/// Whose states stand at a path.
fn owner(path: &str) -> Option<(Lang, RecordKind, &str)> {
    let mut parts = path.strip_prefix(FOLDER)?.split('/');
    let (lang, kind, name) = (parts.next()?, parts.next()?, parts.next()?);
    let kind = if kind == "site" { RecordKind::Site } else { RecordKind::from_word(kind)? };
    Some((Lang::new(lang), kind, name.strip_suffix(".yaml")?))
}
