//! What is stored is shown: records, files and outlines that no page reaches are named.
//!
//! That every field of an offer reaches its page is held by a test (`tests/it/fields.rs`); a theme
//! that drops a part is named by `theme/field-not-shown`. Fields that wait for search and the map
//! are listed in `docs/records.md`.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::{Catalog, Id};
use std::collections::BTreeSet;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    if !scope.broken.is_empty() || !scope.faulty.is_empty() {
        // What a record that cannot be read names is not known: better silent than wrong.
        return;
    }
    let catalog = scope.catalog;
    let contacts = used_contacts(catalog);
    for (id, contact) in &catalog.contacts {
        if !contacts.contains(id) {
            found.push(not_shown(
                &contact.origin.file,
                format!("no offer or provider names the contact `{id}`"),
                "name it in `contacts`, or remove the file",
            ));
        }
    }
    let places = used_places(catalog);
    for (id, place) in &catalog.places {
        if !places.contains(id) {
            found.push(not_shown(
                &place.origin.file,
                format!("no offer, provider or region names the place `{id}`"),
                "name it in `sites`, or remove the file",
            ));
        }
    }
    let images = catalog
        .offers
        .values()
        .flat_map(|o| &o.media)
        .chain(catalog.providers.values().flat_map(|p| &p.media))
        .map(|i| &i.file.0);
    let files = catalog.offers.values().flat_map(|o| &o.files).map(|f| &f.file.0);
    let named: BTreeSet<&str> = images.chain(files).map(String::as_str).collect();
    for path in scope.sources.paths_under("content/media/") {
        if !named.contains(path.trim_start_matches("content/media/")) {
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

fn not_shown(file: &str, message: String, help: &str) -> Diagnostic {
    Diagnostic::new(Code::RecordNotShown, file, message).help(help)
}

fn used_contacts(catalog: &Catalog) -> BTreeSet<&Id> {
    let offers = catalog
        .offers
        .values()
        .flat_map(|o| o.contacts.iter().chain(o.register.iter().filter_map(|r| r.contact.as_ref())));
    offers.chain(catalog.providers.values().flat_map(|p| &p.contacts)).collect()
}

fn used_places(catalog: &Catalog) -> BTreeSet<&Id> {
    let sites = catalog.offers.values().flat_map(|o| o.sites.iter().map(|s| &s.place));
    let consultation = catalog.offers.values().flat_map(|o| o.consultation.iter().filter_map(|c| c.place.as_ref()));
    let providers = catalog.providers.values().filter_map(|p| p.place.as_ref());
    sites.chain(consultation).chain(providers).chain(catalog.regions.values().flat_map(|r| &r.sites)).collect()
}
