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
pub struct Vocabulary {
    /// The terms.
    pub terms: Vec<Term>,
}

impl Vocabulary {
    /// A term by its id.
    pub fn get(&self, id: &str) -> Option<&Term> {
        self.terms.iter().find(|t| t.id.as_str() == id)
    }
}

impl Read for Vocabulary {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Vec::read(node, reader).map(|terms| Self { terms })
    }

    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        Vec::<Term>::schema(definitions)
    }
}
