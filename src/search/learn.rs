//! Translations learned from the site itself: its translated texts are a parallel corpus.
//!
//! Texts are aligned field by field, and paragraph by paragraph where their number agrees. Words that
//! go together (Dice's coefficient over aligned parts) are taken for translations; they only serve
//! documents that lack a language, with little weight.

use super::document::{Document, Field};
use super::fold::{fold, split};
use super::stem::light;
use super::terms::Grammar;
use std::collections::{BTreeMap, BTreeSet};

/// Fewest aligned parts in which both words stand.
const TOGETHER: u32 = 3;
/// Least coefficient.
const DICE: f32 = 0.45;
/// Translations kept for a word.
const KEPT: usize = 2;
/// A word that stands in more than this share of all parts says nothing.
const COMMON: f32 = 0.3;

/// A word of the source language and what it seems to be in another.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Most usual form in the source language, folded.
    pub word: String,
    /// Its light stem.
    pub stem: String,
    /// Language of the translation, as an index.
    pub lang: usize,
    /// Most usual form there, folded.
    pub translation: String,
    /// Dice's coefficient: 2 × parts with both / (parts with one + parts with the other).
    pub dice: f32,
}

/// Stems with the forms in which they were seen.
#[derive(Default)]
struct Stems {
    numbers: BTreeMap<String, u32>,
    forms: Vec<BTreeMap<String, u32>>,
    parts: Vec<u32>,
}

impl Stems {
    fn number(&mut self, word: &str) -> u32 {
        let stem = light(word);
        let number = if let Some(number) = self.numbers.get(stem) {
            *number
        } else {
            let number = u32::try_from(self.forms.len()).unwrap_or(u32::MAX);
            self.numbers.insert(stem.to_owned(), number);
            self.forms.push(BTreeMap::new());
            self.parts.push(0);
            number
        };
        *self.forms[number as usize].entry(word.to_owned()).or_default() += 1;
        number
    }

    fn usual(&self, number: u32) -> String {
        let forms = &self.forms[number as usize];
        let best = forms.iter().max_by(|a, b| a.1.cmp(b.1).then(b.0.cmp(a.0)));
        best.map(|(form, _)| form.clone()).unwrap_or_default()
    }
}

/// Pairs of the source language with every other, best first for each word.
pub fn learn(documents: &[Document], source: usize, languages: usize, grammar: &Grammar) -> Vec<Pair> {
    (0..languages).filter(|lang| *lang != source).flat_map(|lang| pairs(documents, source, lang, grammar)).collect()
}

fn pairs(documents: &[Document], source: usize, lang: usize, grammar: &Grammar) -> Vec<Pair> {
    let (mut ours, mut theirs) = (Stems::default(), Stems::default());
    let mut together: BTreeMap<(u32, u32), u32> = BTreeMap::new();
    let mut parts = 0u32;
    for document in documents {
        for (here, there) in aligned(document, source, lang) {
            let here = numbers(here, &grammar.stop[source], &mut ours);
            let there = numbers(there, &grammar.stop[lang], &mut theirs);
            if here.is_empty() || there.is_empty() {
                continue;
            }
            parts += 1;
            for a in &here {
                for b in &there {
                    *together.entry((*a, *b)).or_default() += 1;
                }
            }
        }
    }
    #[allow(clippy::cast_precision_loss, reason = "counts of a site's texts")]
    let common = parts as f32 * COMMON;
    let mut found: BTreeMap<u32, Vec<(f32, u32)>> = BTreeMap::new();
    for ((a, b), both) in together.into_iter().filter(|(_, both)| *both >= TOGETHER) {
        let (one, other) = (ours.parts[a as usize], theirs.parts[b as usize]);
        #[allow(clippy::cast_precision_loss, reason = "counts of a site's texts")]
        let (dice, most) = (2.0 * both as f32 / (one + other) as f32, one.max(other) as f32);
        if dice >= DICE && most <= common.max(20.0) {
            found.entry(a).or_default().push((dice, b));
        }
    }
    let mut pairs = Vec::new();
    for (a, mut translations) in found {
        translations.sort_by(|x, y| y.0.total_cmp(&x.0).then(x.1.cmp(&y.1)));
        let word = ours.usual(a);
        let translations = translations.into_iter().filter(|(_, b)| theirs.usual(*b) != word);
        pairs.extend(translations.take(KEPT).map(|(dice, b)| Pair {
            stem: light(&word).to_owned(),
            word: word.clone(),
            lang,
            translation: theirs.usual(b),
            dice,
        }));
    }
    pairs.sort_by(|a, b| a.word.cmp(&b.word).then(b.dice.total_cmp(&a.dice)).then(a.translation.cmp(&b.translation)));
    pairs
}

/// Distinct stems of a part; digits and single letters mean the same everywhere and teach nothing.
fn numbers(text: &str, stop: &BTreeSet<String>, stems: &mut Stems) -> BTreeSet<u32> {
    let folded = fold(text);
    let words = split(&folded).filter(|w| w.chars().count() > 2 && !stop.contains(*w));
    let numbers: BTreeSet<u32> =
        words.filter(|w| !w.contains(|c: char| c.is_ascii_digit())).map(|w| stems.number(w)).collect();
    for number in &numbers {
        stems.parts[*number as usize] += 1;
    }
    numbers
}

/// Parts of a document that say the same in two languages.
fn aligned(document: &Document, source: usize, lang: usize) -> Vec<(&str, &str)> {
    let of = |lang: usize| document.passages.iter().filter(move |p| p.lang == lang && p.field != Field::Alias);
    let (ours, theirs): (Vec<_>, Vec<_>) = (of(source).collect(), of(lang).collect());
    let mut found = Vec::new();
    for field in [Field::Title, Field::Summary, Field::Body] {
        let texts = |side: &[&'_ super::document::Passage]| side.iter().filter(|p| p.field == field).count();
        if texts(&ours) != texts(&theirs) {
            continue;
        }
        for (a, b) in ours.iter().filter(|p| p.field == field).zip(theirs.iter().filter(|p| p.field == field)) {
            let (here, there) = (paragraphs(&a.text), paragraphs(&b.text));
            if here.len() == there.len() {
                found.extend(here.into_iter().zip(there).flat_map(|(a, b)| sentences(a, b)));
            } else if field != Field::Body {
                found.push((a.text.as_str(), b.text.as_str()));
            }
        }
    }
    found
}

fn paragraphs(text: &str) -> Vec<&str> {
    text.split('\n').map(str::trim).filter(|p| !p.is_empty()).collect()
}

/// Sentence by sentence where there are as many on both sides.
fn sentences<'a>(a: &'a str, b: &'a str) -> Vec<(&'a str, &'a str)> {
    let cut = |text: &'a str| -> Vec<&'a str> {
        text.split(['.', '!', '?', '؟', ':']).map(str::trim).filter(|s| s.chars().count() > 2).collect()
    };
    let (here, there) = (cut(a), cut(b));
    if here.len() == there.len() { here.into_iter().zip(there).collect() } else { vec![(a, b)] }
}
