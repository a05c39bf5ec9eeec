//! The state of a translation: which source text it was made from.

use super::catalog::Kind;
use super::record::{Walk, choice, record};
use super::text::Lang;
use super::values::Date;
use crate::diag::Code;
use crate::yaml::{Definitions, Node, Read, Reader};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::Arc;
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
        /// Hash of the normalised text that it was made from.
        pub hash: SourceHash = "Prüfsumme des Ausgangstextes",
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

/// What is known of the texts of one record in one language, by field path. There are so many of them that every
/// byte counts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Entries(Box<[(SmolStr, TranslationEntry)]>);

impl Entries {
    /// What is known of the text at a path.
    pub fn get(&self, path: &str) -> Option<&TranslationEntry> {
        let place = self.0.binary_search_by(|(there, _)| there.as_str().cmp(path)).ok()?;
        Some(&self.0[place].1)
    }

    /// All paths with what is known, ascending.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &TranslationEntry)> {
        self.0.iter().map(|(path, entry)| (path.as_str(), entry))
    }

    /// How many texts are known.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none is known.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl From<BTreeMap<String, TranslationEntry>> for Entries {
    fn from(entries: BTreeMap<String, TranslationEntry>) -> Self {
        Self(entries.into_iter().map(|(path, entry)| (path.into(), entry)).collect())
    }
}

impl Read for Entries {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        BTreeMap::<String, TranslationEntry>::read(node, reader).map(Self::from)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        BTreeMap::<String, TranslationEntry>::schema(definitions)
    }
}

/// What is known of all translations.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Translations {
    /// XXH3-128 of all files from which it was read.
    pub mark: u128,
    found: Arc<BTreeMap<Lang, ByKind>>,
}

type ByKind = BTreeMap<Kind, BTreeMap<String, Known>>;

/// What is known of one record in one language, and a hash of the file in which it stands.
#[derive(Debug, Clone, PartialEq)]
struct Known {
    entries: Arc<Entries>,
    hash: u128,
}

impl Translations {
    /// None yet, to be read from files with this mark.
    pub fn with_mark(mark: u128) -> Self {
        Self { mark, ..Self::default() }
    }

    fn known(&self, lang: &Lang, kind: Kind, id: &str) -> Option<&Known> {
        self.found.get(lang)?.get(&kind)?.get(id)
    }

    /// What is known of a record in a language.
    pub fn of(&self, lang: &Lang, kind: Kind, id: &str) -> Option<&Entries> {
        self.known(lang, kind, id).map(|known| &*known.entries)
    }

    /// A hash of the file that says so; none if there is none.
    pub fn hash_of(&self, lang: &Lang, kind: Kind, id: &str) -> Option<u128> {
        self.known(lang, kind, id).map(|known| known.hash)
    }

    /// The same by one key.
    pub fn get(&self, (lang, kind, id): &(Lang, Kind, String)) -> Option<&Entries> {
        self.of(lang, *kind, id)
    }

    /// Adds what is known of a record in a language, out of a file with a hash.
    pub fn insert(&mut self, lang: Lang, kind: Kind, id: String, entries: Arc<Entries>, hash: u128) {
        let found = Arc::make_mut(&mut self.found);
        found.entry(lang).or_default().entry(kind).or_default().insert(id, Known { entries, hash });
    }

    /// Everything, by language, kind and id.
    pub fn iter(&self) -> impl Iterator<Item = (&Lang, Kind, &str, &Entries)> {
        self.found.iter().flat_map(|(lang, kinds)| {
            kinds.iter().flat_map(move |(kind, records)| {
                records.iter().map(move |(id, known)| (lang, *kind, id.as_str(), &*known.entries))
            })
        })
    }
}

/// Hash of a source text, as it is written down: XXH3 (64 bits) in hexadecimal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SourceHash(u64);

impl SourceHash {
    /// White space at the ends of a text and its amount inside do not count.
    pub fn new(text: &str) -> Self {
        if is_normal(text.as_bytes()) {
            return Self(xxh3_64(text.as_bytes()));
        }
        let mut normal = String::with_capacity(text.len());
        for word in text.split_whitespace() {
            if !normal.is_empty() {
                normal.push(' ');
            }
            normal.push_str(word);
        }
        Self(xxh3_64(normal.as_bytes()))
    }

    /// One as it is written down; nothing if it is not written like this.
    fn parse(written: &str) -> Option<Self> {
        let canonical = written.len() == 16 && written.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        canonical.then(|| u64::from_str_radix(written, 16).ok()).flatten().map(Self)
    }
}

impl Walk for SourceHash {}

impl Read for SourceHash {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a hash")?;
        let hash = Self::parse(text);
        if hash.is_none() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                format!("`{text}` is not the hash of a text: 16 digits, 0-9 and a-f"),
                "let `lotse translations accept` write it, or remove the entry",
            );
        }
        hash
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "string", "pattern": "^[0-9a-f]{16}$" })
    }
}

/// Whether only single spaces stand between the words of a text and none at its ends, as far as bytes tell: those
/// with which other white space begins (U+0085, U+00A0, U+1680, U+2000 …, U+3000) are looked at more closely.
fn is_normal(text: &[u8]) -> bool {
    let mut before = b' ';
    for byte in text {
        let doubtful = *byte < b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3) || (*byte == b' ' && before == b' ');
        if doubtful {
            return false;
        }
        before = *byte;
    }
    before != b' ' || text.is_empty()
}

impl std::fmt::Display for SourceHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::SourceHash;

    #[test]
    fn only_white_space_may_change_without_a_trace() {
        let hash = SourceHash::new;
        assert_eq!(hash(" a  b\n"), hash("a b"));
        assert_eq!(hash(" a\u{a0} b"), hash("a b"));
        assert_eq!(hash(" ä  b\tc"), hash("ä b c"));
        assert_ne!(hash("a b"), hash("a c"));
    }

    #[test]
    fn a_hash_is_written_in_one_way() {
        let hash = SourceHash::new("a b");
        assert_eq!(SourceHash::parse(&hash.to_string()), Some(hash));
        assert_eq!(SourceHash::parse(&hash.to_string().to_uppercase()), None);
        assert_eq!(SourceHash::parse("+23456789abcdef0"), None);
        assert_eq!(SourceHash::parse(""), None);
    }
}
