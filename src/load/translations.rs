//! `content/translations/<lang>/<kind>/<id>.yaml`: states written by `lotse translations`.

use super::Loading;
use crate::diag::{Code, Diagnostic};
use crate::model::{Lang, RecordKind, TranslationEntry};
use crate::yaml::{Read, Reader};
use std::collections::BTreeMap;

type States = BTreeMap<(Lang, RecordKind, String), BTreeMap<String, TranslationEntry>>;

/// Path of the file with the states of one record in one language.
pub fn path(lang: &Lang, kind: RecordKind, id: &str) -> String {
    format!("content/translations/{lang}/{}/{id}.yaml", kind.word())
}

/// All states.
pub(crate) fn load(loading: &mut Loading<'_>) -> States {
    let mut states = States::new();
    let paths: Vec<String> = loading.sources.under("content/translations/").map(|(p, _)| p.to_owned()).collect();
    for path in paths {
        let mut parts = path.trim_start_matches("content/translations/").split('/');
        let (lang, kind, name) = (parts.next(), parts.next(), parts.next());
        let kind = kind.and_then(|k| if k == "site" { Some(RecordKind::Site) } else { RecordKind::from_word(k) });
        let (Some(lang), Some(kind), Some(id)) = (lang, kind, name.and_then(|n| n.strip_suffix(".yaml"))) else {
            loading.diagnostics.push(
                Diagnostic::new(Code::TranslationStray, &path, "this is no state of a translation")
                    .help("states are written by `lotse translations accept`; remove the file"),
            );
            continue;
        };
        let mut problems = Vec::new();
        let tree = loading.tree(&path, &mut problems);
        if let Some(tree) = tree {
            let mut reader = Reader::new(&loading.context);
            let entries = BTreeMap::<String, TranslationEntry>::read(&tree, &mut reader);
            problems
                .extend(reader.faults.into_iter().map(|f| super::record::diagnostic(std::slice::from_ref(&path), f)));
            if let Some(entries) = entries {
                states.insert((Lang::new(lang), kind, id.to_owned()), entries);
            }
        }
        loading.diagnostics.extend(problems);
    }
    states
}
