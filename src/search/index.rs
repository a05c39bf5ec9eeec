//! Documents to an index: every word with the documents and facets it leads to, weighed.

use super::compound::Splitter;
use super::document::{Collection, Document, Facet, Field};
use super::fold;
use super::learn::{Pair, learn};
use super::lexicon::{Concept, Lexicon};
use super::sound::skeleton;
use super::stem::{Stems, light};
use super::stop::stop_words;
use super::terms::{Grammar, Terms, ending, tokens};
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// Saturation of repeated words (BM25's k1, for weights of fields).
const SATURATION: f32 = 2.5;
/// Least weight that is kept apart from nothing.
const LEAST: f32 = 0.05;
/// Steps of a weight's scale for each doubling.
const STEPS: f32 = 4.0;
/// Levels of a weight.
pub const LEVELS: u8 = 28;
/// Documents that are read in one go.
const CHUNK: usize = 256;
/// A part of a compound beside a word of its own.
const PART: f32 = 0.7;
/// A compound of words that stand apart in a document.
const APART: f32 = 0.4;
/// A translation of a word, where the document lacks the language.
const TRANSLATED: f32 = 0.5;
/// A word of a phrase beside a word that says it all.
const PHRASE: f32 = 0.6;
/// Another word for the same in a language that the document has.
const SYNONYM: f32 = 0.25;

/// A word of the dictionary with what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The folded word; `=` and a hash for a whole title or name.
    pub word: String,
    /// Letters behind its stem.
    pub ending: u8,
    /// Where it stands in the dictionary: the consonants it sounds like.
    pub skeleton: String,
    /// Documents and levels, ascending.
    pub documents: Vec<(u32, u8)>,
    /// Facets, levels, and whether the word is the facet's whole name; ascending.
    pub facets: Vec<(u32, u8, bool)>,
    /// Languages in which it was met, one bit each; none for what is met in no text of a language.
    pub languages: u32,
}

/// What an operator says of the search.
#[derive(Debug, Default)]
pub struct Control {
    /// Concepts: built-in ones and the site's own.
    pub concepts: Vec<Concept>,
    /// Further stop words by language tag.
    pub stop: BTreeMap<String, Vec<String>>,
    /// Pairs of words that are no translations of each other, folded, by language tag.
    pub vetoes: Vec<BTreeMap<String, String>>,
    /// Whether translations are learned from the site's own texts.
    pub learn: bool,
}

/// The finished index.
#[derive(Debug, Default)]
pub struct Index {
    /// The dictionary by skeleton and word.
    pub entries: Vec<Entry>,
    /// Stop words by language.
    pub stop: Vec<BTreeSet<String>>,
    /// Learned translations that were used.
    pub pairs: Vec<Pair>,
}

/// Indexes a collection whose source language has the number `source`.
pub fn index(collection: &Collection, source: usize, control: &Control) -> Index {
    let kept = names(&collection.facets).chain(Lexicon::words(&control.concepts)).collect();
    let grammar = Grammar {
        stems: collection.languages.iter().map(|tag| Stems::new(tag)).collect(),
        stop: collection
            .languages
            .iter()
            .map(|tag| {
                let own = control.stop.get(tag).into_iter().flatten().flat_map(|word| fold::words(word));
                stop_words(tag, &kept).into_iter().chain(own).collect()
            })
            .collect(),
    };
    let mut terms = Terms::default();
    let parts: Vec<Terms> = collection.documents.par_chunks(CHUNK).map(|part| Terms::of(part, &grammar)).collect();
    for part in parts {
        terms.append(part);
    }
    let mut pairs = if control.learn {
        learn(&collection.documents, source, collection.languages.len(), &grammar)
    } else {
        Vec::new()
    };
    pairs.retain(|p| {
        let pair = [(source, &p.word), (p.lang, &p.translation)];
        let is = |veto: &BTreeMap<String, String>, (lang, word): &(usize, &String)| {
            veto.get(&collection.languages[*lang]).is_some_and(|w| light(w) == light(word))
        };
        !control.vetoes.iter().any(|veto| pair.iter().all(|side| is(veto, side)))
    });
    let german = collection.languages.iter().position(|tag| tag.starts_with("de"));
    let compounds = german.map_or_else(BTreeMap::new, |lang| compounds(&mut terms, lang, &kept));
    let meanings = Meanings::new(&mut terms, collection, source, &pairs, &control.concepts, &grammar);
    let lists = documents_by_word(&terms, collection, &compounds, &meanings);
    let entries = entries(&terms, collection, lists, &grammar);
    Index { entries, stop: grammar.stop, pairs }
}

/// The words of all facets' names.
fn names(facets: &[Facet]) -> impl Iterator<Item = String> + '_ {
    facets.iter().flat_map(|f| &f.names).flat_map(|name| fold::words(&name.text))
}

/// German words with their parts, as numbers of keys.
fn compounds(terms: &mut Terms, german: usize, kept: &BTreeSet<String>) -> BTreeMap<u32, Vec<u32>> {
    let mut seen = vec![0u32; terms.keys.len()];
    for (key, _) in terms.documents.iter().flatten() {
        seen[*key as usize] += 1;
    }
    let is_german = |languages: u32| languages & (1 << german) != 0;
    let known: BTreeSet<String> = terms
        .keys
        .iter()
        .zip(&seen)
        .filter(|(key, seen)| is_german(key.languages) && **seen > 1)
        .map(|(key, _)| key.word.clone())
        .chain(kept.iter().cloned())
        .filter(|w| w.len() >= 4 && w.bytes().all(|b| b.is_ascii_lowercase()))
        .collect();
    let splitter = Splitter::new(known);
    let words: Vec<(u32, String)> = (0..)
        .zip(&terms.keys)
        .filter(|(_, key)| is_german(key.languages))
        .map(|(number, key)| (number, key.word.clone()))
        .collect();
    let split: Vec<(u32, Vec<String>)> =
        words.par_iter().map(|(number, word)| (*number, splitter.split(word))).filter(|(_, p)| !p.is_empty()).collect();
    split
        .into_iter()
        .map(|(number, parts)| (number, parts.iter().map(|part| terms.key(part, german, || 0)).collect()))
        .collect()
}

/// What the words of documents mean in other languages.
struct Meanings {
    lexicon: Lexicon,
    /// Light stem of each key.
    stems: Vec<String>,
    /// Numbers of the words of each concept's phrases, by language, each with its share of its phrase.
    words: Vec<Vec<Vec<(u32, f32)>>>,
    /// By stem of the source language: language, key, Dice's coefficient.
    learned: BTreeMap<String, Vec<(usize, u32, f32)>>,
    languages: usize,
    source: usize,
}

impl Meanings {
    fn new(
        terms: &mut Terms,
        collection: &Collection,
        source: usize,
        pairs: &[Pair],
        concepts: &[Concept],
        grammar: &Grammar,
    ) -> Self {
        let lexicon = Lexicon::new(concepts, &collection.languages);
        let languages = collection.languages.len();
        let words = (0..concepts.len())
            .map(|concept| {
                (0..languages)
                    .map(|lang| {
                        let stop = &grammar.stop[lang];
                        let mut found = Vec::new();
                        for phrase in lexicon.phrases(concept, lang) {
                            let telling: Vec<&String> = phrase.iter().filter(|w| !stop.contains(*w)).collect();
                            let share = if telling.len() > 1 { PHRASE } else { 1.0 };
                            found.extend(telling.into_iter().map(|w| (terms.key(w, lang, || 0), share)));
                        }
                        found
                    })
                    .collect()
            })
            .collect();
        let mut learned: BTreeMap<String, Vec<(usize, u32, f32)>> = BTreeMap::new();
        for pair in pairs {
            let key = terms.key(&pair.translation, pair.lang, || 0);
            learned.entry(pair.stem.clone()).or_default().push((pair.lang, key, pair.dice));
        }
        let stems = terms.keys.iter().map(|key| light(&key.word).to_owned()).collect();
        Self { lexicon, stems, words, learned, languages, source }
    }

    /// Words that a document gets on top of its own, with weights.
    fn of(&self, document: &Document, keys: &[(u32, f32)], terms: &Terms) -> Vec<(u32, f32)> {
        let mut has = vec![false; self.languages];
        for passage in document.passages.iter().filter(|p| p.field != Field::Alias) {
            has[passage.lang] = true;
        }
        let stems: BTreeSet<&str> = keys.iter().map(|(key, _)| self.stems[*key as usize].as_str()).collect();
        let mut found = Vec::new();
        for (key, weight) in keys {
            let stem = self.stems[*key as usize].as_str();
            let languages = terms.keys[*key as usize].languages;
            let strength = weight.min(Field::Title.weight());
            for lang in (0..self.languages).filter(|lang| has[*lang] && languages & (1 << lang) != 0) {
                for (concept, rest) in self.lexicon.starting(lang, stem) {
                    if rest.iter().all(|stem| stems.contains(stem.as_str())) {
                        self.concept(*concept, &has, strength, &mut found);
                    }
                }
            }
            if languages & (1 << self.source) != 0 {
                let learned = self.learned.get(stem).into_iter().flatten().filter(|(lang, ..)| !has[*lang]);
                found.extend(learned.map(|(_, key, dice)| (*key, TRANSLATED * dice * strength)));
            }
        }
        found
    }

    fn concept(&self, concept: usize, has: &[bool], strength: f32, found: &mut Vec<(u32, f32)>) {
        for (lang, words) in self.words[concept].iter().enumerate() {
            let factor = if has[lang] { SYNONYM } else { TRANSLATED };
            if !has[lang] || strength > Field::Summary.weight() {
                found.extend(words.iter().map(|(key, share)| (*key, factor * share * strength)));
            }
        }
    }
}

/// Every word's documents with their weights before saturation.
fn documents_by_word(
    terms: &Terms,
    collection: &Collection,
    compounds: &BTreeMap<u32, Vec<u32>>,
    meanings: &Meanings,
) -> Vec<Vec<(u32, f32)>> {
    let by_first: BTreeMap<u32, Vec<(u32, &[u32])>> = {
        let mut map: BTreeMap<u32, Vec<(u32, &[u32])>> = BTreeMap::new();
        for (whole, parts) in compounds {
            if let Some((first, rest)) = parts.split_first() {
                map.entry(*first).or_default().push((*whole, rest));
            }
        }
        map
    };
    let complete: Vec<Vec<(u32, f32)>> = terms
        .documents
        .par_iter()
        .zip(&collection.documents)
        .map(|(own, document)| {
            let mut weights: BTreeMap<u32, f32> = own.iter().copied().collect();
            for (key, weight) in own {
                for part in compounds.get(key).into_iter().flatten() {
                    *weights.entry(*part).or_default() += weight * PART;
                }
            }
            for (key, weight) in own.iter().filter(|(_, weight)| *weight >= 1.5) {
                for (whole, rest) in by_first.get(key).into_iter().flatten() {
                    let others: Option<Vec<f32>> = rest.iter().map(|part| weights.get(part).copied()).collect();
                    if let Some(others) = others {
                        let least = others.into_iter().fold(*weight, f32::min);
                        weights.entry(*whole).or_insert(least * APART);
                    }
                }
            }
            if document.translate {
                let keys: Vec<(u32, f32)> = weights.iter().map(|(key, weight)| (*key, *weight)).collect();
                for (key, weight) in meanings.of(document, &keys, terms) {
                    let there = weights.entry(key).or_default();
                    *there = there.max(weight);
                }
            }
            weights.into_iter().collect()
        })
        .collect();
    let mut lists: Vec<Vec<(u32, f32)>> = vec![Vec::new(); terms.keys.len()];
    for (number, keys) in (0u32..).zip(complete) {
        for (key, weight) in keys {
            lists[key as usize].push((number, weight));
        }
    }
    lists
}

/// What a facet's name leads to before it is weighed: facet, weight, whether it is the whole name.
type Named = BTreeMap<String, BTreeMap<u32, (f32, bool)>>;

fn entries(terms: &Terms, collection: &Collection, lists: Vec<Vec<(u32, f32)>>, grammar: &Grammar) -> Vec<Entry> {
    let (mut named, met) = facet_words(&collection.facets, grammar);
    let facets = |named: BTreeMap<u32, (f32, bool)>| {
        named.into_iter().map(|(facet, (weight, whole))| (facet, level(saturated(weight)), whole)).collect::<Vec<_>>()
    };
    let mut found: Vec<Entry> = Vec::with_capacity(lists.len());
    for (key, list) in terms.keys.iter().zip(lists) {
        let named = named.remove(&key.word).unwrap_or_default();
        if list.is_empty() && named.is_empty() {
            continue;
        }
        found.push(Entry {
            word: key.word.clone(),
            ending: key.ending,
            skeleton: skeleton(&key.word),
            documents: list.into_iter().map(|(d, weight)| (d, level(saturated(weight)))).collect(),
            facets: facets(named),
            languages: key.languages | met.get(&key.word).map_or(0, |(_, languages)| *languages),
        });
    }
    // Words of names that stand in no text.
    for (word, named) in named {
        let (ending, languages) = met.get(&word).copied().unwrap_or_default();
        let (skeleton, facets) = (skeleton(&word), facets(named));
        found.push(Entry { skeleton, word, ending, documents: Vec::new(), facets, languages });
    }
    found.extend(whole_titles(&collection.documents));
    found.extend(whole_names(&collection.facets));
    found.sort_by(|a, b| a.skeleton.cmp(&b.skeleton).then_with(|| a.word.cmp(&b.word)));
    merge(found)
}

/// Joins entries of the same word.
fn merge(entries: Vec<Entry>) -> Vec<Entry> {
    let mut merged: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        match merged.last_mut() {
            Some(last) if last.word == entry.word && last.skeleton == entry.skeleton => {
                last.documents.extend(entry.documents);
                last.documents.sort_unstable();
                last.documents.dedup_by_key(|(d, _)| *d);
                last.facets.extend(entry.facets);
                last.facets.sort_unstable();
                last.facets.dedup_by_key(|(f, ..)| *f);
                last.languages |= entry.languages;
            }
            _ => merged.push(entry),
        }
    }
    merged
}

/// The words of facets' names, and the endings and languages of those words.
fn facet_words(facets: &[Facet], grammar: &Grammar) -> (Named, BTreeMap<String, (u8, u32)>) {
    let mut named = Named::new();
    let mut met: BTreeMap<String, (u8, u32)> = BTreeMap::new();
    for (number, facet) in (0u32..).zip(facets) {
        for name in &facet.names {
            let tokens = tokens(&name.text);
            let words = tokens.iter().filter(|t| !grammar.stop[name.lang].contains(&t.folded));
            let several = words.clone().count();
            for token in words {
                let weight =
                    facet.weight * if name.is_label { 1.0 } else { 0.45 } * if several > 1 { 0.7 } else { 1.0 };
                let there = named.entry(token.folded.clone()).or_default().entry(number).or_insert((0.0, false));
                *there = (there.0.max(weight), there.1 || several == 1);
                let first = || (ending(token, &grammar.stems[name.lang]), 0);
                met.entry(token.folded.clone()).or_insert_with(first).1 |= bit(name.lang);
            }
        }
    }
    (named, met)
}

/// Every title as one entry, so that it can be found as a whole.
fn whole_titles(documents: &[Document]) -> Vec<Entry> {
    let mut found: BTreeMap<(String, String), (BTreeSet<u32>, u32)> = BTreeMap::new();
    for (number, document) in (0u32..).zip(documents) {
        for passage in document.passages.iter().filter(|p| p.field == Field::Title) {
            let words = fold::words(&passage.text);
            if !words.is_empty() {
                let (documents, languages) = found.entry((skeleton(longest(&words)), whole(&words))).or_default();
                documents.insert(number);
                *languages |= bit(passage.lang);
            }
        }
    }
    let entry = |((skeleton, word), (documents, languages)): ((String, String), (BTreeSet<u32>, u32))| Entry {
        word,
        ending: 0,
        skeleton,
        documents: documents.into_iter().map(|d| (d, LEVELS - 1)).collect(),
        facets: Vec::new(),
        languages,
    };
    found.into_iter().map(entry).collect()
}

/// Every label of several words as one entry, by the stems of its words.
fn whole_names(facets: &[Facet]) -> Vec<Entry> {
    let mut found = Vec::new();
    for (number, facet) in (0u32..).zip(facets) {
        let mut labels: BTreeMap<Vec<String>, u32> = BTreeMap::new();
        for name in facet.names.iter().filter(|n| n.is_label) {
            *labels.entry(fold::words(&name.text)).or_default() |= bit(name.lang);
        }
        for (words, languages) in labels.into_iter().filter(|(words, _)| words.len() > 1) {
            let stems: Vec<String> = words.iter().map(|w| light(w).to_owned()).collect();
            found.push(Entry {
                word: whole(&stems),
                ending: 0,
                skeleton: skeleton(longest(&words)),
                documents: Vec::new(),
                facets: vec![(number, LEVELS - 1, true)],
                languages,
            });
        }
    }
    found
}

/// The bit of a language; beyond the first ones they share one.
pub fn bit(lang: usize) -> u32 {
    1 << lang.min(31)
}

/// The first of the longest words, in UTF-16 units: the one by which several are found.
fn longest(words: &[String]) -> &str {
    let units = |word: &String| word.encode_utf16().count();
    words.iter().rev().max_by_key(|word| units(word)).map_or("", String::as_str)
}

/// The key of several words as one: FNV-1a of their UTF-16 units, in base 36.
pub fn whole(words: &[String]) -> String {
    let hash =
        words.join(" ").encode_utf16().fold(0x811c_9dc5_u32, |h, unit| (h ^ u32::from(unit)).wrapping_mul(0x0100_0193));
    let mut digits = Vec::new();
    let mut rest = hash;
    while rest > 0 || digits.is_empty() {
        digits.push(char::from_digit(rest % 36, 36).unwrap_or('0'));
        rest /= 36;
    }
    format!("={}", digits.iter().rev().collect::<String>())
}

/// A weight as it counts: repeated words add less and less (BM25).
fn saturated(weight: f32) -> f32 {
    weight * (SATURATION + 1.0) / (SATURATION + weight)
}

/// A weight on the scale of levels: `LEAST × 2^(level / STEPS)`. How rare a word is comes in when it is looked
/// up, so that one changed document changes no other's weights.
fn level(weight: f32) -> u8 {
    let steps = (STEPS * (weight / LEAST).max(1.0).log2()).round();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "is between 0 and LEVELS")]
    let level = steps.clamp(0.0, f32::from(LEVELS - 1)) as u8;
    level
}
