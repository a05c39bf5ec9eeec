//! Texts fit their places.

use super::Scope;
use super::prose::place;
use crate::diag::{Code, Diagnostic};

/// Longest summary, in characters.
const SUMMARY: usize = 240;
/// Longest title or label, in characters.
const TITLE: usize = 120;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    super::in_parallel(&scope.catalog.each_with_texts(), found, |(_, _, origin, record), found| {
        record.walk("", &mut |path, text| {
            let most = match path.rsplit('.').next() {
                Some("summary") => SUMMARY,
                Some("title" | "label" | "name") => TITLE,
                _ => return,
            };
            // No text has more characters than bytes.
            for (lang, version) in text.versions().filter(|(_, version)| version.len() > most) {
                let length = version.chars().count();
                if length > most {
                    let (file, field) = place(scope, origin, path, text, lang);
                    let message = format!("this text has {length} characters, {} too many", length - most);
                    found.push(
                        Diagnostic::new(Code::TextTooLong, file, message)
                            .field(field)
                            .help(format!("at most {most} characters; the rest belongs into `body`")),
                    );
                }
            }
        });
    });
}
