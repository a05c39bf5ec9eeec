//! A form of a word means one word only.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use std::collections::BTreeMap;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let source = scope.catalog.site.source();
    let mut known: BTreeMap<&str, &str> = BTreeMap::new();
    for (id, word) in &scope.catalog.glossary {
        let title = word.title.get(&source).map(|t| ("title".to_owned(), t));
        let forms = word.forms.iter().enumerate().map(|(i, f)| (format!("forms.{i}"), f.0.as_str()));
        for (field, form) in title.into_iter().chain(forms) {
            match known.get(form) {
                Some(other) => found.push(
                    Diagnostic::new(
                        Code::GlossarySameForm,
                        &word.origin.file,
                        format!("`{form}` is a form of `{other}` already"),
                    )
                    .field(field)
                    .help("texts can explain it in one way only: remove it from one of the two"),
                ),
                None => {
                    known.insert(form, id.as_str());
                }
            }
        }
    }
}
