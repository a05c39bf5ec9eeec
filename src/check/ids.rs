//! Ids that addresses of the site need themselves.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::plan::{Dimension, SECTIONS};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    for (id, offer) in &scope.catalog.offers {
        let taken = ["page", "a-z"].contains(&id.as_str()) || Dimension::ALL.iter().any(|d| d.word() == id.as_str());
        if taken {
            found.push(
                Diagnostic::new(
                    Code::RecordReservedId,
                    &offer.origin.file,
                    format!("an offer cannot be called `{id}`: its address is taken by a list"),
                )
                .field("id")
                .help("choose another id (`lotse new offer` mints one)"),
            );
        }
    }
    for (id, page) in &scope.catalog.pages {
        if SECTIONS.contains(&id.as_str()) {
            found.push(
                Diagnostic::new(
                    Code::RecordReservedId,
                    &page.origin.file,
                    format!("a page cannot be called `{id}`: its address is that of a section"),
                )
                .help("rename the file"),
            );
        }
    }
}
