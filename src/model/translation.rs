//! The state of a translation: which source text it was made from.

use super::record::{choice, record};
use super::text::Lang;
use super::values::{Date, Plain};
use xxhash_rust::xxh3::xxh3_64;

choice! {
    /// Who translated.
    pub enum Translator {
        /// A person.
        Human = "human",
        /// A machine.
        Machine = "machine",
    }
}

record! {
    /// What is known of one translated text.
    pub struct TranslationEntry {
        /// Hash of the normalised text that it was made from (XXH3, 64 bits, hexadecimal).
        pub hash: Plain = "Prüfsumme des Ausgangstextes",
        /// Who translated.
        pub by: Translator = "human oder machine",
        /// Whether a native speaker has read it.
        pub reviewed: bool = "true, wenn jemand mit dieser Muttersprache es gelesen hat",
        /// When it was accepted.
        pub date: Date = "Tag der Übernahme (JJJJ-MM-TT)",
        /// Which language it was made from; the source language if absent.
        pub from: Option<Lang> = "Ausgangssprache, wenn nicht die Quellsprache",
    }
}

/// State of one text in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TranslationState {
    /// It is the source text.
    Source,
    /// There is none.
    Missing,
    /// Nobody has declared it right.
    Unverified,
    /// Right for the text as it stands.
    Current,
    /// Made by a machine and read by nobody yet.
    Machine,
    /// The source text was changed after it, which was accepted on this date.
    Outdated(Date),
}

/// Hash of a source text: white space at the ends and its amount inside do not count.
pub fn source_hash(text: &str) -> String {
    let normal = text.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{:016x}", xxh3_64(normal.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::source_hash;

    #[test]
    fn only_white_space_may_change_without_a_trace() {
        assert_eq!(source_hash(" a  b\n"), source_hash("a b"));
        assert_ne!(source_hash("a b"), source_hash("a c"));
    }
}
