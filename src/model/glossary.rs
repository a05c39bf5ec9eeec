//! Glossary: words on letters and doors, and what they mean.

use super::common::Checked;
use super::offer::Source;
use super::record::record;
use super::text::Text;
use super::values::{Id, Plain};
use std::collections::BTreeMap;

record! {
    /// A word with its meaning.
    pub struct Word {
        /// Id.
        pub id: Id = "Kennung",
        /// The word as it is printed, and its name in other languages.
        pub title: Text = "Das Wort, wie es auf Briefen und Türen steht; in anderen Sprachen, wie es dort heißt",
        /// Other forms of the source word.
        pub forms: Vec<Plain> = "Andere Formen des deutschen Wortes in Texten, zum Beispiel Mehrzahl und Abkürzung",
        /// The meaning.
        pub summary: Text = "Bedeutung in ein bis zwei Sätzen, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// What people say or type, by language.
        pub aliases: BTreeMap<String, Vec<Plain>> = "Was Menschen sagen oder eintippen, je Sprache",
        /// Legal basis.
        pub law: Option<Plain> = "Rechtsgrundlage, zum Beispiel § 60a AufenthG",
        /// Source.
        pub source: Option<Source> = "Herkunft der Erklärung",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}
