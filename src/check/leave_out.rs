//! `--keep-going`: leave out records with errors, and every record that needs one of them.

use crate::diag::{Code, Diagnostic, Severity};
use crate::model::{Area, Catalog, Id, Origin, RecordKind};
use std::collections::{BTreeMap, BTreeSet};

/// The catalogue without the records that have errors, what was left out (folder, id), and a
/// problem for each record that only suffers from another. Optional references to records that
/// are gone are dropped.
pub fn leave_out(
    mut catalog: Catalog,
    broken: &BTreeSet<(RecordKind, String)>,
    diagnostics: &[Diagnostic],
) -> (Catalog, Vec<(String, String)>, Vec<Diagnostic>) {
    let files: BTreeSet<&str> =
        diagnostics.iter().filter(|d| d.severity() == Severity::Error).map(|d| d.file.as_str()).collect();
    let has_error = |origin: &Origin| {
        files.contains(origin.file.as_str()) || origin.sidecars.values().any(|f| files.contains(f.as_str()))
    };
    let mut out: BTreeSet<(RecordKind, String)> = broken.clone();
    out.extend(catalog.remove_if(&has_error));

    let mut problems = Vec::new();
    let mut needy: BTreeMap<Id, String> = BTreeMap::new();
    for (id, offer) in &catalog.offers {
        let provider_gone = !catalog.providers.contains_key(&offer.provider);
        let programme_gone = offer.programme.as_ref().filter(|p| !catalog.programmes.contains_key(*p));
        if provider_gone {
            needy.insert(id.clone(), format!("provider `{}`", offer.provider));
        } else if let Some(programme) = programme_gone {
            needy.insert(id.clone(), format!("programme `{programme}`"));
        }
    }
    for (id, needed) in needy {
        if let Some(offer) = catalog.offers.remove(&id) {
            let message = format!("offer `{id}` is left out, because it needs the {needed}");
            problems
                .push(Diagnostic::new(Code::RecordLeftOut, &offer.origin.file, message).help("mend that record first"));
            out.insert((RecordKind::Offers, id.to_string()));
        }
    }
    let orphans: Vec<Id> = catalog
        .events
        .values()
        .filter(|e| !catalog.providers.contains_key(&e.provider))
        .map(|e| e.id.clone())
        .collect();
    for id in orphans {
        if let Some(event) = catalog.events.remove(&id) {
            let message = format!("event `{id}` is left out, because it needs the provider `{}`", event.provider);
            problems
                .push(Diagnostic::new(Code::RecordLeftOut, &event.origin.file, message).help("mend that record first"));
            out.insert((RecordKind::Events, id.to_string()));
        }
    }
    for (field, id) in [("imprint", &catalog.site.imprint), ("privacy", &catalog.site.privacy)] {
        if !catalog.pages.contains_key(id) {
            let message = format!("the page `{id}` has errors, and no site is built without it");
            let file = &catalog.site.origin.file;
            problems
                .push(Diagnostic::new(Code::SiteMissingPage, file, message).field(field).help("mend that page first"));
        }
    }
    drop_references(&mut catalog);
    let left_out = out.into_iter().map(|(kind, id)| (kind.word().to_owned(), id)).collect();
    (catalog, left_out, problems)
}

fn drop_references(catalog: &mut Catalog) {
    let Catalog { offers, providers, places, contacts, funders, regions, programmes, districts, .. } = catalog;
    let ids: BTreeSet<Id> = offers.keys().cloned().collect();
    for offer in offers.values_mut() {
        let offer = &mut offer.data;
        offer.contacts.retain(|id| contacts.contains_key(id));
        offer.funders.retain(|id| funders.contains_key(id));
        offer.sites.retain(|site| places.contains_key(&site.place));
        offer.replaced_by.retain(|id| ids.contains(id));
        if let Some(Area::Districts(list)) = &mut offer.area {
            list.retain(|id| districts.contains_key(id));
        }
        if offer.responsible.as_ref().is_some_and(|id| !regions.contains_key(id)) {
            offer.responsible = None;
        }
        if let Some(register) = &mut offer.register
            && register.contact.as_ref().is_some_and(|id| !contacts.contains_key(id))
        {
            register.contact = None;
        }
        for consultation in &mut offer.consultation {
            if consultation.place.as_ref().is_some_and(|id| !places.contains_key(id)) {
                consultation.place = None;
            }
        }
    }
    for provider in providers.values_mut() {
        provider.data.contacts.retain(|id| contacts.contains_key(id));
        if provider.place.as_ref().is_some_and(|id| !places.contains_key(id)) {
            provider.data.place = None;
        }
    }
    for programme in programmes.values_mut() {
        programme.data.funders.retain(|id| funders.contains_key(id));
    }
    for region in regions.values_mut() {
        region.data.districts.retain(|id| districts.contains_key(id));
        region.data.sites.retain(|id| places.contains_key(id));
    }
}
