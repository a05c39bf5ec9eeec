//! Every id that a record names belongs to a record.

use super::Scope;
use super::alone::One;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::{Id, RecordKind, Target, vocabularies};

/// Ids in one record.
pub(super) fn one(scope: &Scope<'_>, (kind, origin, entity): One<'_>, found: &mut Vec<Diagnostic>) {
    let mut file = File { scope, path: &origin.file, found };
    entity.refer(&mut |field, target, id| match target {
        Target::Record(kind) => file.record(field, kind, id),
        Target::Term(vocabulary) => file.term(field, vocabulary, id),
    });
    let offer = || scope.catalog.offers.get(entity.id());
    if kind == RecordKind::Offers && offer().is_some_and(|offer| offer.topics.is_empty()) {
        found.push(
            Diagnostic::new(Code::RecordMissingField, &origin.file, "an offer needs at least one topic")
                .field("topics")
                .help("add `topics: [ … ]`; the topics are in content/vocabularies/topics.yaml"),
        );
    }
}

/// Whether a record is there, be it broken.
pub(super) fn exists(scope: &Scope<'_>, kind: RecordKind, id: &Id) -> bool {
    scope.catalog.has(kind, id.as_str()) || scope.broken.contains(&(kind, id.to_string()))
}

/// Ids in vocabularies.
pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
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
    fn record(&mut self, field: &str, kind: RecordKind, id: &Id) {
        if exists(self.scope, kind, id) {
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
