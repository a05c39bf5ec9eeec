//! Ids that addresses of the site need themselves.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::plan::{Dimension, Group, SECTIONS, STATEWIDE, Shelf};

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
    let groups = || Group::ALL.iter().map(|g| g.word()).chain(["page"]);
    for (kind, origin, entity) in scope.catalog.entities() {
        let id = entity.id().as_str();
        if Shelf::KINDS.contains(&kind) && groups().any(|word| word == id) {
            let message = format!("this record cannot be called `{id}`: its address is taken by a list");
            found.push(
                Diagnostic::new(Code::RecordReservedId, &origin.file, message).field("id").help("choose another id"),
            );
        }
    }
    if let Some(district) = scope.catalog.districts.get(STATEWIDE) {
        let message = "a district cannot be called `statewide`: that is the whole state";
        found.push(
            Diagnostic::new(Code::RecordReservedId, &district.origin.file, message)
                .field("id")
                .help("choose another id"),
        );
    }
}
