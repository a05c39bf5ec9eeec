//! What is stored is shown: records, files and outlines that no page reaches are named.
//!
//! That every field of an offer reaches its page is held by a test (`tests/it/fields.rs`); a theme
//! that drops a part is named by `theme/field-not-shown`. Fields that wait for search and the map
//! are listed in `docs/records.md`.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::{Id, RecordKind, Target};
use std::collections::BTreeSet;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    if !scope.broken.is_empty() || !scope.faulty.is_empty() {
        // What a record that cannot be read names is not known: better silent than wrong.
        return;
    }
    let catalog = scope.catalog;
    let mut named: BTreeSet<(RecordKind, Id)> = BTreeSet::new();
    let mut files: BTreeSet<&str> = BTreeSet::new();
    for (_, _, entity) in catalog.entities() {
        entity.refer(&mut |_, target, id| {
            if let Target::Record(kind) = target
                && is_needed(kind)
            {
                named.insert((kind, id.clone()));
            }
        });
        files.extend(entity.images().iter().map(|i| i.file.0.as_str()));
        files.extend(entity.files().iter().map(|(_, f)| f.0.as_str()));
    }
    for (kind, origin, entity) in catalog.entities() {
        if is_needed(kind) && !named.contains(&(kind, entity.id().clone())) {
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
    let outlines: BTreeSet<String> = catalog
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
fn is_needed(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Contacts | RecordKind::Places)
}

fn not_shown(file: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(Code::RecordNotShown, file, message).help(help)
}
