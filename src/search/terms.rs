//! Texts to words, and how much each weighs in a document.

use super::document::{Document, Field, Passage};
use super::fold::{fold, split};
use super::stem::Stems;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// How much the length of a text tells: 0 nothing, 1 all.
const LENGTH: f32 = 0.4;
/// What an occurrence as a part of a hyphenated word weighs.
const JOINED: f32 = 0.7;
/// Longest word of an index, in letters.
const LONGEST: usize = 40;

/// A word of a text: as it is compared, and in lower case as it is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    /// Folded.
    pub folded: String,
    /// In lower case; empty for a word joined from its parts.
    pub written: String,
}

/// The words of a text in order; parts joined by a hyphen come once more as one word (E-Mail, email).
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut before: Option<String> = None;
    let mut rest = text;
    while let Some(start) = rest.find(is_word) {
        let (gap, from) = rest.split_at(start);
        let (written, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        rest = after;
        let folded: Vec<String> = split(&fold(written)).map(str::to_owned).collect();
        let [one] = folded.as_slice() else {
            found.extend(folded.into_iter().map(|folded| Token { folded, written: String::new() }));
            before = None;
            continue;
        };
        if let Some(first) = before.filter(|_| matches!(gap, "-" | "\u{2010}" | "\u{2011}")) {
            found.push(Token { folded: format!("{first}{one}"), written: String::new() });
        }
        before = Some(one.clone());
        found.push(Token { folded: one.clone(), written: written.to_lowercase() });
    }
    found.retain(|t| t.folded.chars().count() <= LONGEST);
    found
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '\'' | '’' | 'ʼ' | '\u{ad}' | '\u{640}' | '\u{200c}' | '\u{200d}')
}

/// A key of the dictionary.
#[derive(Debug, Clone)]
pub struct Key {
    /// The folded word.
    pub word: String,
    /// Letters of its end that are no part of its stem; none if the stem is no beginning of it.
    pub ending: u8,
    /// Languages in which it stands, one bit each.
    pub languages: u32,
}

/// Words of some documents.
#[derive(Debug, Default)]
pub struct Terms {
    /// Keys in the order in which they were seen.
    pub keys: Vec<Key>,
    /// By document: its keys and how much each weighs there, before saturation; ascending by key.
    pub documents: Vec<Vec<(u32, f32)>>,
    places: HashMap<String, u32>,
}

/// What is the same for all documents.
pub struct Grammar {
    /// Snowball by language.
    pub stems: Vec<Stems>,
    /// Stop words by language.
    pub stop: Vec<BTreeSet<String>>,
}

impl Terms {
    /// The words of documents.
    pub fn of(documents: &[Document], grammar: &Grammar) -> Self {
        let mut terms = Self::default();
        for document in documents {
            let mut weights: BTreeMap<u32, f32> = BTreeMap::new();
            for passage in &document.passages {
                terms.add(passage, grammar, &mut weights);
            }
            terms.documents.push(weights.into_iter().collect());
        }
        terms
    }

    fn add(&mut self, passage: &Passage, grammar: &Grammar, weights: &mut BTreeMap<u32, f32>) {
        let tokens = tokens(&passage.text);
        #[allow(clippy::cast_precision_loss, reason = "texts are short")]
        let length = tokens.len() as f32 / passage.field.usual_length();
        let one = passage.field.weight() / (1.0 - LENGTH + LENGTH * length.max(0.5));
        let short = matches!(passage.field, Field::Title | Field::Alias);
        for token in &tokens {
            if !short && grammar.stop[passage.lang].contains(&token.folded) {
                continue;
            }
            let key = self.key(&token.folded, passage.lang, || ending(token, &grammar.stems[passage.lang]));
            *weights.entry(key).or_default() += if token.written.is_empty() { one * JOINED } else { one };
        }
    }

    /// The number of a word, which is new if it was not there.
    pub fn key(&mut self, word: &str, lang: usize, ending: impl FnOnce() -> u8) -> u32 {
        let place = if let Some(place) = self.places.get(word) {
            *place
        } else {
            let place = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
            self.keys.push(Key { word: word.to_owned(), ending: ending(), languages: 0 });
            self.places.insert(word.to_owned(), place);
            place
        };
        if let Some(key) = self.keys.get_mut(place as usize) {
            key.languages |= 1 << lang.min(31);
        }
        place
    }

    /// The number of a word that is there.
    pub fn find(&self, word: &str) -> Option<u32> {
        self.places.get(word).copied()
    }

    /// Adds the words and documents of another part behind these.
    pub fn append(&mut self, other: Self) {
        let places: Vec<u32> = other
            .keys
            .iter()
            .map(|key| {
                let place = self.key(&key.word, 31, || key.ending);
                let own = &mut self.keys[place as usize];
                own.languages = (own.languages & !(1 << 31)) | key.languages;
                place
            })
            .collect();
        self.documents.extend(other.documents.into_iter().map(|keys| {
            let mut keys: Vec<(u32, f32)> =
                keys.into_iter().map(|(key, weight)| (places[key as usize], weight)).collect();
            keys.sort_by_key(|(key, _)| *key);
            keys
        }));
    }
}

/// Letters of a word behind its stem.
pub fn ending(token: &Token, stems: &Stems) -> u8 {
    if token.written.is_empty() {
        return 0;
    }
    let stem = stems.stem(&token.written).unwrap_or_default();
    match token.folded.strip_prefix(stem.as_str()) {
        Some(end) if stem.chars().count() >= 2 => u8::try_from(end.chars().count()).unwrap_or(0).min(9),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_give_the_whole_word_too() {
        let words: Vec<String> = tokens("E-Mail, B1-Prüfung – здоров’я").into_iter().map(|t| t.folded).collect();
        assert_eq!(words, ["e", "email", "mail", "b1", "b1prufung", "prufung", "здоровя"]);
    }
}
