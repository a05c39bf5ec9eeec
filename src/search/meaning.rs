//! What the words of documents mean in other languages, and what German words are made of.

use super::compound::Splitter;
use super::document::Field;
use super::index::bit;
use super::learn::Pair;
use super::lexicon::Lexicon;
use super::stem::Roots;
use super::terms::{Content, Grammar, Terms, Weighed};
use super::weights::Weights;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A part of a compound beside a word of its own.
const PART: f32 = 0.7;
/// A compound of words that stand apart in a document.
const APART: f32 = 0.4;
/// Least weight of a word that stands apart.
const TELLING: f32 = 1.5;
/// A translation of a word, where the document lacks the language.
const TRANSLATED: f32 = 0.5;
/// A word of a phrase beside a word that says it all.
const PHRASE: f32 = 0.6;
/// Another word for the same in a language that the document has.
const SYNONYM: f32 = 0.25;

/// German compounds and their parts.
#[derive(Debug, Default)]
pub struct Compounds {
    /// Parts by the whole.
    parts: BTreeMap<u32, Vec<u32>>,
    /// Wholes by their first part, with the other parts.
    by_first: BTreeMap<u32, Vec<(u32, Vec<u32>)>>,
}

impl Compounds {
    /// Of all words of a language; `kept` are words that are known besides.
    pub fn new(terms: &mut Terms, german: usize, kept: &BTreeSet<String>) -> Self {
        let mut seen = vec![0u32; terms.words.len()];
        for (word, _) in terms.documents.iter().flat_map(|content| content.words.iter()) {
            seen[word as usize] += 1;
        }
        let numbered = (0u32..).zip(&terms.languages);
        let words: Vec<u32> = numbered.filter(|(_, langs)| *langs & bit(german) != 0).map(|(word, _)| word).collect();
        let known = words.iter().filter(|word| seen[**word as usize] > 1).map(|word| terms.words.word(*word));
        let splitter = Splitter::new(known.chain(kept.iter().map(String::as_str)));
        let split: Vec<(u32, Vec<String>)> = words
            .into_par_iter()
            .map(|number| (number, splitter.split(terms.words.word(number))))
            .filter(|(_, parts)| !parts.is_empty())
            .collect();
        let mut compounds = Self::default();
        for (whole, parts) in split {
            let parts: Vec<u32> = parts.iter().map(|part| terms.number(part, german)).collect();
            if let Some((first, rest)) = parts.split_first() {
                compounds.by_first.entry(*first).or_default().push((whole, rest.to_vec()));
            }
            compounds.parts.insert(whole, parts);
        }
        compounds
    }

    /// Adds the parts of a document's compounds, and the compounds of words that stand apart in it.
    pub fn add(&self, own: &Weighed, weights: &mut Weights) {
        for (word, weight) in own.iter() {
            for part in self.parts.get(&word).into_iter().flatten() {
                weights.set(*part, weights.get(*part) + weight * PART);
            }
        }
        for (word, weight) in own.iter().filter(|(_, weight)| *weight >= TELLING) {
            for (whole, rest) in self.by_first.get(&word).into_iter().flatten() {
                let least = rest.iter().map(|part| weights.get(*part)).fold(weight, f32::min);
                if least > 0.0 && weights.get(*whole) == 0.0 {
                    weights.set(*whole, least * APART);
                }
            }
        }
    }
}

/// A word that a concept begins with, in a language: the concept, and the stems that must stand there too.
struct Start {
    lang: usize,
    concept: usize,
    rest: Vec<u32>,
}

/// A learned translation: language, word, Dice's coefficient.
type Learned = (usize, u32, f32);

/// What the words of documents mean in other languages.
pub struct Meanings {
    /// The words of each concept's phrases, by language, each with its share of its phrase.
    concepts: Vec<Vec<Vec<(u32, f32)>>>,
    /// Where what a stem leads to stands in the next two; 0 for most.
    places: Vec<u32>,
    starts: Vec<Vec<Start>>,
    learned: Vec<Vec<Learned>>,
    source: usize,
}

impl Meanings {
    /// Of concepts and learned pairs.
    pub fn new(terms: &mut Terms, roots: &mut Roots, lexicon: &Lexicon, pairs: &[Pair], grammar: &Grammar) -> Self {
        let mut phrases = |phrases: &[Vec<String>], lang: usize| {
            let mut found = Vec::new();
            for phrase in phrases {
                let telling: Vec<&String> = phrase.iter().filter(|w| !grammar.stop[lang].contains(*w)).collect();
                let share = if telling.len() > 1 { PHRASE } else { 1.0 };
                found.extend(telling.into_iter().map(|w| (terms.number(w, lang), share)));
            }
            found
        };
        let concepts: Vec<Vec<Vec<(u32, f32)>>> = lexicon
            .concepts()
            .map(|languages| (0..).zip(languages).map(|(lang, list)| phrases(list, lang)).collect())
            .collect();
        let translations: Vec<u32> = pairs.iter().map(|pair| terms.number(&pair.translation, pair.lang)).collect();
        roots.extend(&terms.words);
        let mut meanings = Self {
            concepts,
            places: vec![0; roots.len()],
            starts: vec![Vec::new()],
            learned: vec![Vec::new()],
            source: grammar.source,
        };
        for ((lang, first), starts) in lexicon.starts() {
            for (concept, rest) in starts {
                // A stem that no word has stands in no document.
                let rest: Option<Vec<u32>> = rest.iter().map(|stem| roots.find(stem)).collect();
                if let (Some(first), Some(rest)) = (roots.find(first), rest) {
                    let place = meanings.place(first);
                    meanings.starts[place].push(Start { lang: *lang, concept: *concept, rest });
                }
            }
        }
        for (pair, translation) in pairs.iter().zip(translations) {
            if let Some(stem) = roots.find(&pair.stem) {
                let place = meanings.place(stem);
                meanings.learned[place].push((pair.lang, translation, pair.dice));
            }
        }
        meanings
    }

    fn place(&mut self, stem: u32) -> usize {
        let place = &mut self.places[stem as usize];
        if *place == 0 {
            *place = u32::try_from(self.starts.len()).unwrap_or(u32::MAX);
            self.starts.push(Vec::new());
            self.learned.push(Vec::new());
        }
        *place as usize
    }

    /// Adds words of other languages to those that a document has.
    pub fn add(&self, content: &Content, terms: &Terms, roots: &Roots, weights: &mut Weights) {
        let has = |lang: usize| content.languages & bit(lang) != 0;
        let own: Vec<u32> = weights.words().to_vec();
        let mut stems: Vec<u32> = own.iter().map(|word| roots.of(*word)).collect();
        let meant: Vec<(u32, usize)> = own
            .iter()
            .zip(&stems)
            .map(|(word, stem)| (*word, self.places[*stem as usize] as usize))
            .filter(|(_, place)| *place > 0)
            .collect();
        stems.sort_unstable();
        let mut found: Vec<(u32, f32)> = Vec::new();
        for (word, place) in meant {
            let languages = terms.languages[word as usize];
            let strength = weights.get(word).min(Field::Title.weight());
            for Start { lang, concept, rest } in &self.starts[place] {
                let is_here = has(*lang) && languages & bit(*lang) != 0;
                if is_here && rest.iter().all(|stem| stems.binary_search(stem).is_ok()) {
                    self.concept(*concept, &has, strength, &mut found);
                }
            }
            if languages & bit(self.source) != 0 {
                let learned = self.learned[place].iter().filter(|(lang, ..)| !has(*lang));
                found.extend(learned.map(|(_, word, dice)| (*word, TRANSLATED * dice * strength)));
            }
        }
        for (word, weight) in found {
            weights.set(word, weights.get(word).max(weight));
        }
    }

    fn concept(&self, concept: usize, has: &dyn Fn(usize) -> bool, strength: f32, found: &mut Vec<(u32, f32)>) {
        for (lang, words) in self.concepts[concept].iter().enumerate() {
            let factor = if has(lang) { SYNONYM } else { TRANSLATED };
            if !has(lang) || strength > Field::Summary.weight() {
                found.extend(words.iter().map(|(word, share)| (*word, factor * share * strength)));
            }
        }
    }
}
