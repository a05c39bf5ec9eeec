//! Controlled vocabularies of a site.

use super::record::record;
use super::text::Text;
use super::values::{Id, Plain};
use crate::yaml::{Definitions, Node, Read, Reader};
use std::collections::BTreeMap;

record! {
    /// A term of a vocabulary.
    pub struct Term {
        /// Id.
        pub id: Id = "Kennung",
        /// Label.
        pub label: Text = "Bezeichnung",
        /// What it is, in one sentence.
        pub summary: Option<Text> = "Erklärung in einem Satz",
        /// What people type, by language.
        pub synonyms: BTreeMap<String, Vec<Plain>> = "Suchwörter je Sprache",
        /// Where the wording is from, by language.
        pub source: BTreeMap<String, Plain> = "Herkunft der Bezeichnung je Sprache",
        /// Group (of a topic).
        pub group: Option<Id> = "Themengruppe",
        /// Kind (of a residence status).
        pub kind: Option<Plain> = "Art",
    }
}

/// Terms in the order in which they are shown.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[serde(from = "Vec<Term>", into = "Vec<Term>")]
pub struct Vocabulary {
    /// The terms.
    pub terms: Vec<Term>,
    /// Their places in the order of their ids: terms are looked up for every label of every page.
    by_id: Vec<usize>,
}

impl Vocabulary {
    /// Without terms.
    pub const EMPTY: &Self = &Self { terms: Vec::new(), by_id: Vec::new() };

    /// A term by its id.
    pub fn get(&self, id: &str) -> Option<&Term> {
        let id_at = |place: &usize| self.terms.get(*place).map_or("", |term| term.id.as_str());
        let first = self.by_id.partition_point(|place| id_at(place) < id);
        self.terms.get(*self.by_id.get(first)?).filter(|term| term.id.as_str() == id)
    }
}

impl From<Vec<Term>> for Vocabulary {
    fn from(terms: Vec<Term>) -> Self {
        let mut by_id: Vec<usize> = (0..terms.len()).collect();
        by_id.sort_by(|a, b| terms[*a].id.cmp(&terms[*b].id));
        Self { terms, by_id }
    }
}

impl From<Vocabulary> for Vec<Term> {
    fn from(vocabulary: Vocabulary) -> Self {
        vocabulary.terms
    }
}

impl Read for Vocabulary {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Vec::<Term>::read(node, reader).map(Self::from)
    }

    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        Vec::<Term>::schema(definitions)
    }
}
