//! What is not translated, not verified, or older than its source.

use super::{Scope, Thing};
use crate::diag::{Code, Diagnostic};
use crate::load::translation_path;
use crate::model::{Entries, Lang, Origin, RecordKind, TranslationState, Walk, translation_state};

/// What is to be said of one record in one language.
#[derive(Default)]
struct Slip<'a> {
    entries: Option<&'a Entries>,
    /// How many of the entries have their text.
    used: usize,
    missing: Vec<String>,
    unverified: Vec<String>,
    outdated: Vec<String>,
}

/// One record, in a single walk over its texts.
pub(super) fn one(
    scope: &Scope<'_>,
    (kind, id, origin, record): &Thing<'_>,
    languages: &[Lang],
    found: &mut Vec<Diagnostic>,
) {
    let (kind, record) = (*kind, *record);
    let catalog = scope.catalog;
    let source = catalog.site.source();
    let mut slips: Vec<(&Lang, Slip<'_>)> = languages
        .iter()
        .map(|lang| (lang, Slip { entries: catalog.translations.of(lang, kind, id), ..Slip::default() }))
        .collect();
    record.walk("", &mut |path, text| {
        let mut hash = None;
        for (lang, slip) in &mut slips {
            let entry = slip.entries.and_then(|entries| entries.get(path));
            slip.used += usize::from(entry.is_some());
            match translation_state(text, lang, &source, entry, &mut hash) {
                TranslationState::Missing => slip.missing.push(path.to_owned()),
                TranslationState::Unverified => slip.unverified.push(path.to_owned()),
                TranslationState::Outdated(_) => slip.outdated.push(path.to_owned()),
                TranslationState::Source | TranslationState::Current | TranslationState::Machine => {}
            }
        }
    });
    for (lang, slip) in slips {
        if slip.entries.is_some_and(|entries| entries.len() > slip.used) {
            without_text(scope, kind, id, record, lang, found);
        }
        say(kind, id, origin, lang, &slip, found);
    }
}

fn say(kind: RecordKind, id: &str, origin: &Origin, lang: &Lang, paths: &Slip<'_>, found: &mut Vec<Diagnostic>) {
    let translated = origin.sidecars.get(lang).unwrap_or(&origin.file);
    let say = |code, file: &str, paths: &[String], message: String, help: String| {
        Diagnostic::new(code, file, message).field(paths[0].as_str()).help(help)
    };
    if !paths.missing.is_empty() {
        let code =
            if kind == RecordKind::Vocabularies { Code::VocabularyMissingLabel } else { Code::TranslationMissing };
        let help = format!("add the texts in `{lang}`; until then the page shows the source text and says so");
        found.push(say(code, &origin.file, &paths.missing, format!("not in `{lang}`: {}", list(&paths.missing)), help));
    }
    if !paths.outdated.is_empty() {
        let help = format!(
            "compare with the source text, correct it, then `lotse translations accept --lang {lang} {}`",
            kind.name_of(id)
        );
        found.push(say(
            Code::TranslationOutdated,
            translated,
            &paths.outdated,
            format!("older than the source text in `{lang}`: {}", list(&paths.outdated)),
            help,
        ));
    }
    if !paths.unverified.is_empty() {
        let help = format!("once someone has read it: `lotse translations accept --lang {lang} {}`", kind.name_of(id));
        found.push(say(
            Code::TranslationUnverified,
            translated,
            &paths.unverified,
            format!("not verified in `{lang}`: {}", list(&paths.unverified)),
            help,
        ));
    }
}

/// States whose text is gone.
fn without_text(
    scope: &Scope<'_>,
    kind: RecordKind,
    id: &str,
    record: &dyn Walk,
    lang: &Lang,
    found: &mut Vec<Diagnostic>,
) {
    if scope.broken.contains(&(kind, id.to_owned())) {
        return;
    }
    let mut paths = Vec::new();
    record.walk("", &mut |path, _| paths.push(path.to_owned()));
    let file = translation_path(lang, kind, id);
    let entries = scope.catalog.translations.of(lang, kind, id);
    for (path, _) in entries.into_iter().flat_map(Entries::iter).filter(|(path, _)| !paths.iter().any(|p| p == path)) {
        found.push(
            Diagnostic::new(Code::TranslationStray, &file, format!("the record has no text `{path}`"))
                .help("`lotse translations accept` removes it with the next change, or remove the lines"),
        );
    }
}

/// States whose language or record is gone.
pub(super) fn stray(scope: &Scope<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let catalog = scope.catalog;
    let languages = catalog.languages();
    let exists = |kind, id: &str| match kind {
        RecordKind::Site => id == "site",
        RecordKind::Vocabularies => catalog.vocabularies.contains_key(id),
        _ => catalog.has(kind, id),
    };
    for (lang, kind, id, _) in catalog.translations.iter() {
        if !languages.contains(lang) {
            let file = translation_path(lang, kind, id);
            let message = format!("the site has no language `{lang}`");
            found.push(
                Diagnostic::new(Code::TranslationStray, file, message)
                    .help("add the language to site.yaml, or remove this file"),
            );
        } else if !exists(kind, id) && !scope.broken.contains(&(kind, id.to_owned())) {
            let file = translation_path(lang, kind, id);
            found.push(
                Diagnostic::new(Code::TranslationStray, file, format!("there is no {} `{id}`", kind.singular()))
                    .help("remove this file"),
            );
        }
    }
    found
}

fn list(paths: &[String]) -> String {
    const MOST: usize = 6;
    match paths.len() {
        n if n <= MOST => paths.join(", "),
        n => format!("{} and {} more", paths[..MOST].join(", "), n - MOST),
    }
}
