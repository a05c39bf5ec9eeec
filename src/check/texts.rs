//! Texts fit their places.

use super::prose::place;
use super::{Scope, Thing};
use crate::diag::{Code, Diagnostic};

/// Longest summary, in characters.
const SUMMARY: usize = 240;
/// Longest title or label, in characters.
const TITLE: usize = 120;

/// Texts of one record.
pub(super) fn one(scope: &Scope<'_>, (_, _, origin, record): &Thing<'_>, found: &mut Vec<Diagnostic>) {
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
}
