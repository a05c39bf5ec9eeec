//! Documents to words, and how much each weighs in them: all texts are read once, in parallel, and forgotten.

use super::document::Documents;
use super::learn::Aligned;
use super::read::{Part, Reader};
use super::stem::Stems;
use super::varint;
use super::words::Words;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// Documents that are read in one go.
const CHUNK: usize = 512;
/// Such parts for each thread before they are joined.
const PARTS: usize = 4;

/// What is the same for all documents.
pub struct Grammar {
    /// Snowball by language.
    pub stems: Vec<Stems>,
    /// Stop words by language.
    pub stop: Vec<BTreeSet<String>>,
    /// The language that others are translated from.
    pub source: usize,
    /// One document in so many teaches translations; none if nothing is learned.
    pub teaching: Option<usize>,
}

/// Words of a document and how much each weighs, before saturation; ascending. Few of the weights differ, and those of
/// all documents are held at once, so they are packed.
#[derive(Debug, Default)]
pub struct Weighed {
    /// Different weights.
    weights: Box<[f32]>,
    /// Of each word how far it is from the one before, and the place of its weight ([`varint`]).
    words: Box<[u8]>,
}

impl Weighed {
    /// Words in any order, each once.
    pub fn new(mut words: Vec<(u32, f32)>) -> Self {
        words.sort_unstable_by_key(|(word, _)| *word);
        let mut weights: Vec<f32> = words.iter().map(|(_, weight)| *weight).collect();
        weights.sort_unstable_by(f32::total_cmp);
        weights.dedup();
        let mut packed = Vec::with_capacity(3 * words.len());
        let mut last = 0;
        for (word, weight) in words {
            varint::write(word - std::mem::replace(&mut last, word), &mut packed);
            let place = weights.partition_point(|there| there.total_cmp(&weight).is_lt());
            varint::write(u32::try_from(place).unwrap_or(u32::MAX), &mut packed);
        }
        Self { weights: weights.into(), words: packed.into() }
    }

    /// Words with their weights.
    pub fn iter(&self) -> impl Iterator<Item = (u32, f32)> {
        let mut numbers = varint::read(&self.words);
        let mut word = 0;
        std::iter::from_fn(move || {
            word += numbers.next()?;
            Some((word, self.weights[numbers.next()? as usize]))
        })
    }
}

/// What a document says.
#[derive(Debug, Default)]
pub struct Content<W = Weighed> {
    /// Its words.
    pub words: W,
    /// Languages that it has more of than other names, one bit each.
    pub languages: u32,
    /// Whether translations are added where it lacks a language.
    pub translate: bool,
}

/// A title as a whole.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Title {
    /// Where it stands in the dictionary.
    pub skeleton: Box<str>,
    /// Its hash.
    pub word: Box<str>,
    /// The document that has it.
    pub document: u32,
    /// Its language, as a bit.
    pub languages: u32,
}

/// Words of all documents.
#[derive(Debug, Default)]
pub struct Terms {
    /// Words in the order in which they were met.
    pub words: Words,
    /// Of each word the letters of its end that are no part of its stem; none if the stem is no beginning of it.
    pub endings: Vec<u8>,
    /// Of each word the languages in which it stands, one bit each.
    pub languages: Vec<u32>,
    /// Documents in the order of their numbers.
    pub documents: Vec<Content>,
    /// All titles.
    pub titles: Vec<Title>,
    /// By language what says the same in the source language and in this one.
    pub aligned: Vec<Aligned>,
}

impl Terms {
    /// The words of documents.
    pub fn of(documents: &dyn Documents, grammar: &Grammar) -> Self {
        let mut terms = Self { aligned: grammar.stems.iter().map(|_| Aligned::default()).collect(), ..Self::default() };
        let count = documents.count();
        let starts: Vec<usize> = (0..count).step_by(CHUNK).collect();
        for starts in starts.chunks(PARTS * rayon::current_num_threads()) {
            let part = |start: &usize| Reader::read(documents, *start..count.min(start + CHUNK), grammar);
            for part in starts.par_iter().map(part).collect::<Vec<Part>>() {
                terms.append(part);
            }
        }
        terms
    }

    /// The number of a word of a language, which is new if it was not there.
    pub fn number(&mut self, word: &str, lang: usize) -> u32 {
        self.met(word, 1 << lang.min(31), 0)
    }

    fn met(&mut self, word: &str, languages: u32, ending: u8) -> u32 {
        let number = self.words.number(word);
        if let Some(there) = self.languages.get_mut(number as usize) {
            *there |= languages;
        } else {
            self.endings.push(ending);
            self.languages.push(languages);
        }
        number
    }

    /// Adds what was read of the next documents.
    fn append(&mut self, part: Part) {
        let mut numbers = vec![0; part.words.len()];
        for word in part.met {
            let place = word as usize;
            numbers[place] = self.met(part.words.word(word), part.languages[place], part.endings[place]);
        }
        let number = |word: u32| numbers[word as usize];
        self.documents.par_extend(part.documents.into_par_iter().map(|Content { words, languages, translate }| {
            let words = Weighed::new(words.into_iter().map(|(word, weight)| (number(word), weight)).collect());
            Content { words, languages, translate }
        }));
        self.titles.extend(part.titles);
        for (all, more) in self.aligned.iter_mut().zip(part.aligned) {
            all.append(&more, number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Weighed;

    #[test]
    fn weighed_words_come_back_in_order() {
        let words = vec![(700_000, 1.5), (3, 0.25), (0, 1.5), (200, 1.5), (u32::MAX, 0.1)];
        let weighed = Weighed::new(words);
        let back: Vec<(u32, f32)> = weighed.iter().collect();
        assert_eq!(back, [(0, 1.5), (3, 0.25), (200, 1.5), (700_000, 1.5), (u32::MAX, 0.1)]);
        assert_eq!(weighed.weights.len(), 3);
        assert_eq!(Weighed::default().iter().count(), 0);
    }
}
