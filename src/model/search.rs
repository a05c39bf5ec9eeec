//! `search.yaml`: what an operator says of the search.

use super::record::record;
use super::values::Plain;
use std::collections::BTreeMap;

record! {
    /// Control of the search; every field may be absent.
    pub struct Search {
        /// Groups of words that mean the same, by language.
        pub synonyms: Vec<BTreeMap<String, Vec<Plain>>> = "Wörter, die dasselbe meinen: je Gruppe eine Liste für jede Sprache",
        /// Words that say nothing in a query, by language.
        pub stop_words: BTreeMap<String, Vec<Plain>> = "Wörter ohne Bedeutung für die Suche, je Sprache",
        /// Pairs of words that are no translations of each other, each word with its language.
        pub vetoes: Vec<BTreeMap<String, Plain>> = "Wortpaare, die keine Übersetzungen voneinander sind, zum Beispiel { de: kurs, uk: вечір }",
        /// Weight of a kind of record in percent of what it weighs otherwise.
        pub weights: BTreeMap<String, u32> = "Gewicht einer Art von Einträgen in Prozent, zum Beispiel { news: 50 }",
        /// Records that are not found, as in links: `page:imprint`.
        pub exclude: Vec<Plain> = "Einträge, die nicht gefunden werden sollen, zum Beispiel page:imprint",
        /// Whether the built-in lexicon is used; yes if absent.
        pub lexicon: Option<bool> = "false, wenn das mitgelieferte Wörterbuch nicht gelten soll",
        /// Whether translations are learned from the site's own texts; yes if absent.
        pub learn: Option<bool> = "false, wenn keine Übersetzungen aus den eigenen Texten gelernt werden sollen",
    }
}
