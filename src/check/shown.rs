//! What is stored is shown: records, files and outlines that no page reaches are named.
//!
//! That every field of an offer reaches its page is held by a test (`tests/it/fields.rs`); a theme
//! that drops a part is named by `theme/field-not-shown`. Fields that wait for search and the map
//! are listed in `docs/records.md`.

use super::Scope;
use super::alone::{One, Proof};
use crate::diag::{Code, Diagnostic};
use crate::model::{Id, RecordKind};
use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

/// `proofs` are what is known of the records.
pub(super) fn check(scope: &Scope<'_>, records: &[One<'_>], proofs: &[Arc<Proof>], found: &mut Vec<Diagnostic>) {
    if !scope.broken.is_empty() || !scope.faulty.is_empty() {
        // What a record that cannot be read names is not known: better silent than wrong.
        return;
    }
    let names = || proofs.iter().flat_map(|proof| &proof.names);
    let named: HashSet<(RecordKind, &Id)> =
        names().filter(|(kind, _)| is_needed(*kind)).map(|(kind, id)| (*kind, id)).collect();
    let files: BTreeSet<&str> = proofs.iter().flat_map(|proof| &proof.files).map(String::as_str).collect();
    for (kind, origin, entity) in records {
        if is_needed(*kind) && !named.contains(&(*kind, entity.id())) {
            found.push(not_shown(
                &origin.file,
                format!("no record names the {} `{}`", kind.singular(), entity.id()),
                "name it where it belongs (`contacts`, `sites`, `place`, …), or remove the file",
            ));
        }
    }
    for path in scope.sources.paths_under("content/media/") {
        if !files.contains(path.trim_start_matches("content/media/")) {
            found.push(not_shown(
                path,
                "no record names this file".to_owned(),
                "name it in `media` or `files` of a record, or remove it",
            ));
        }
    }
    let outlines: BTreeSet<String> = scope
        .catalog
        .districts
        .values()
        .filter_map(|d| d.geometry.as_ref())
        .map(|g| format!("content/districts/{}", g.0))
        .collect();
    for path in scope.sources.paths_under("content/districts/") {
        if path.ends_with(".geojson") && !outlines.contains(path) {
            found.push(not_shown(
                path,
                "no district names this outline".to_owned(),
                "name it in `geometry` of a district, or remove it",
            ));
        }
    }
}

/// Whether a record of the kind is there for others only.
pub(super) fn is_needed(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Contacts | RecordKind::Places)
}

fn not_shown(file: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(Code::RecordNotShown, file, message).help(help)
}
