//! What is not translated, not verified, or older than its source.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::load::translation_path;
use crate::model::{Lang, Origin, RecordKind, TranslationState, Walk};
use std::collections::{BTreeMap, BTreeSet};

/// Paths of one record in one language, by what is to be said of them.
#[derive(Default)]
struct Paths {
    missing: Vec<String>,
    unverified: Vec<String>,
    outdated: Vec<String>,
}

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let source = scope.catalog.site.source();
    let languages: Vec<Lang> = scope.catalog.languages().into_iter().filter(|l| *l != source).collect();
    for (kind, id, origin, record) in scope.catalog.each_with_texts() {
        for lang in &languages {
            one(scope, kind, id, origin, record, lang, found);
        }
    }
    stray(scope, found);
}

fn one(
    scope: &Scope<'_>,
    kind: RecordKind,
    id: &str,
    origin: &Origin,
    record: &dyn Walk,
    lang: &Lang,
    found: &mut Vec<Diagnostic>,
) {
    let mut paths = Paths::default();
    record.walk("", &mut |path, text| match scope.catalog.translation_state(kind, id, path, text, lang) {
        TranslationState::Missing => paths.missing.push(path.to_owned()),
        TranslationState::Unverified => paths.unverified.push(path.to_owned()),
        TranslationState::Outdated(_) => paths.outdated.push(path.to_owned()),
        TranslationState::Source | TranslationState::Current | TranslationState::Machine => {}
    });
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

/// States whose text or record is gone.
fn stray(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let mut known: BTreeMap<(RecordKind, &str), BTreeSet<String>> = BTreeMap::new();
    for (kind, id, _, record) in scope.catalog.each_with_texts() {
        let paths = known.entry((kind, id)).or_default();
        record.walk("", &mut |path, _| {
            paths.insert(path.to_owned());
        });
    }
    let languages = scope.catalog.languages();
    for ((lang, kind, id), entries) in &scope.catalog.translations {
        if !languages.contains(lang) {
            let file = translation_path(lang, *kind, id);
            let message = format!("the site has no language `{lang}`");
            found.push(
                Diagnostic::new(Code::TranslationStray, file, message)
                    .help("add the language to site.yaml, or remove this file"),
            );
            continue;
        }
        if scope.broken.contains(&(*kind, id.clone())) {
            continue;
        }
        let file = translation_path(lang, *kind, id);
        let Some(paths) = known.get(&(*kind, id.as_str())) else {
            found.push(
                Diagnostic::new(Code::TranslationStray, file, format!("there is no {} `{id}`", kind.singular()))
                    .help("remove this file"),
            );
            continue;
        };
        for path in entries.keys().filter(|p| !paths.contains(*p)) {
            found.push(
                Diagnostic::new(Code::TranslationStray, &file, format!("the record has no text `{path}`"))
                    .help("`lotse translations accept` removes it with the next change, or remove the lines"),
            );
        }
    }
}

fn list(paths: &[String]) -> String {
    const MOST: usize = 6;
    match paths.len() {
        n if n <= MOST => paths.join(", "),
        n => format!("{} and {} more", paths[..MOST].join(", "), n - MOST),
    }
}
