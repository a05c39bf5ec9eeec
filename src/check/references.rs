//! Every id that a record names belongs to a record.

use super::Scope;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::{Area, Id, RecordKind, vocabularies};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
    for offer in catalog.offers.values() {
        let mut file = File { scope, path: &offer.origin.file, found };
        file.record("provider", RecordKind::Providers, &offer.provider);
        file.records("contacts", RecordKind::Contacts, &offer.contacts);
        file.optional("programme", RecordKind::Programmes, offer.programme.as_ref());
        file.records("funders", RecordKind::Funders, &offer.funders);
        file.terms("topics", vocabularies::TOPICS, &offer.topics);
        file.terms("audience", vocabularies::TARGET_GROUPS, &offer.audience);
        file.terms("documents", vocabularies::DOCUMENTS, &offer.documents);
        for (index, site) in offer.sites.iter().enumerate() {
            file.record(&format!("sites.{index}.place"), RecordKind::Places, &site.place);
        }
        if let Some(Area::Districts(districts)) = &offer.area {
            file.records("area", RecordKind::Districts, districts);
        }
        file.optional("responsible", RecordKind::Regions, offer.responsible.as_ref());
        file.optional(
            "register.contact",
            RecordKind::Contacts,
            offer.register.as_ref().and_then(|r| r.contact.as_ref()),
        );
        for (index, consultation) in offer.consultation.iter().enumerate() {
            file.optional(&format!("consultation.{index}.place"), RecordKind::Places, consultation.place.as_ref());
        }
        file.records("replaced_by", RecordKind::Offers, &offer.replaced_by);
        if offer.topics.is_empty() {
            file.found.push(
                Diagnostic::new(Code::RecordMissingField, file.path, "an offer needs at least one topic")
                    .field("topics")
                    .help("add `topics: [ … ]`; the topics are in content/vocabularies/topics.yaml"),
            );
        }
    }
    for provider in catalog.providers.values() {
        let mut file = File { scope, path: &provider.origin.file, found };
        file.optional("place", RecordKind::Places, provider.place.as_ref());
        file.records("contacts", RecordKind::Contacts, &provider.contacts);
    }
    for place in catalog.places.values() {
        File { scope, path: &place.origin.file, found }.record("district", RecordKind::Districts, &place.district);
    }
    for programme in catalog.programmes.values() {
        let mut file = File { scope, path: &programme.origin.file, found };
        file.records("funders", RecordKind::Funders, &programme.funders);
        file.terms("documents", vocabularies::DOCUMENTS, &programme.documents);
    }
    for region in catalog.regions.values() {
        let mut file = File { scope, path: &region.origin.file, found };
        file.record("service", RecordKind::Providers, &region.service);
        file.records("districts", RecordKind::Districts, &region.districts);
        file.records("sites", RecordKind::Places, &region.sites);
    }
    for (name, vocabulary) in &catalog.vocabularies {
        let mut file = File { scope, path: &vocabulary.origin.file, found };
        for term in &vocabulary.terms {
            if name == vocabularies::TOPICS {
                match &term.group {
                    Some(group) => file.term(&format!("{}.group", term.id), vocabularies::TOPIC_GROUPS, group),
                    None => file.found.push(
                        Diagnostic::new(
                            Code::RecordMissingField,
                            file.path,
                            format!("topic `{}` has no group", term.id),
                        )
                        .field(term.id.as_str())
                        .help("add `group: …` from topic-groups.yaml"),
                    ),
                }
            }
        }
    }
}

struct File<'a> {
    scope: &'a Scope<'a>,
    path: &'a str,
    found: &'a mut Vec<Diagnostic>,
}

impl File<'_> {
    fn records(&mut self, field: &str, kind: RecordKind, ids: &[Id]) {
        for (index, id) in ids.iter().enumerate() {
            self.record(&format!("{field}.{index}"), kind, id);
        }
    }

    fn optional(&mut self, field: &str, kind: RecordKind, id: Option<&Id>) {
        if let Some(id) = id {
            self.record(field, kind, id);
        }
    }

    fn record(&mut self, field: &str, kind: RecordKind, id: &Id) {
        if self.scope.catalog.has(kind, id.as_str()) || self.scope.broken.contains(&(kind, id.to_string())) {
            return;
        }
        let help = match did_you_mean(id.as_str(), self.scope.catalog.ids(kind)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("records of this kind are in content/{}/", kind.word()),
        };
        self.found.push(
            Diagnostic::new(Code::RecordUnknownReference, self.path, format!("there is no {} `{id}`", kind.singular()))
                .field(field)
                .help(help),
        );
    }

    fn terms(&mut self, field: &str, vocabulary: &str, ids: &[Id]) {
        for (index, id) in ids.iter().enumerate() {
            self.term(&format!("{field}.{index}"), vocabulary, id);
        }
    }

    fn term(&mut self, field: &str, vocabulary: &str, id: &Id) {
        let terms = self.scope.catalog.vocabulary(vocabulary);
        if terms.get(id.as_str()).is_some()
            || self.scope.broken.contains(&(RecordKind::Vocabularies, vocabulary.to_owned()))
        {
            return;
        }
        let help = match did_you_mean(id.as_str(), terms.terms.iter().map(|t| t.id.as_str())) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("the terms are in content/vocabularies/{vocabulary}.yaml"),
        };
        self.found.push(
            Diagnostic::new(
                Code::RecordUnknownReference,
                self.path,
                format!("`{id}` is not in the vocabulary {vocabulary}"),
            )
            .field(field)
            .help(help),
        );
    }
}
