//! Documents to an index: every word with the documents and facets it leads to, weighed.

use super::document::{Collection, Documents, Facet};
use super::fold;
use super::learn::{Pair, learn};
use super::lexicon::{Concept, Lexicon};
use super::meaning::{Compounds, Meanings};
use super::sound::skeleton;
use super::stem::{Roots, Stems, light};
use super::stop::stop_words;
use super::terms::{Content, Grammar, Terms, Title};
use super::tokens::{ending, tokens};
use super::varint;
use super::weights::Weights;
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
/// Bits of a level in a posting.
const BITS: u32 = LEVELS.next_power_of_two().ilog2();

/// Words whose entries are made in one go.
const CHUNK: usize = 1 << 14;
/// Documents by word that are held unpacked.
const UNPACKED: usize = 1 << 24;
/// Documents from which translations are learned: beyond so many, others would say the same again.
const TEACHING: usize = 40_000;

/// The number of a document or a word, and a level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Posting(u32);

impl Posting {
    fn new(number: u32, level: u8) -> Self {
        Self(number << BITS | u32::from(level))
    }

    /// The number.
    pub fn number(self) -> u32 {
        self.0 >> BITS
    }

    /// The level.
    pub fn level(self) -> u32 {
        self.0 & ((1 << BITS) - 1)
    }
}

/// A word of the dictionary with what it leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The folded word; `=` and a hash for a whole title or name.
    pub word: Box<str>,
    /// Letters behind its stem.
    pub ending: u8,
    /// Where it stands in the dictionary: the consonants it sounds like.
    pub skeleton: Box<str>,
    /// Documents and levels, ascending; packed, since those of all words stand beside each other.
    documents: Box<[u8]>,
    /// Facets, levels, and whether the word is the facet's whole name; ascending.
    pub facets: Vec<(u32, u8, bool)>,
    /// Languages in which it was met, one bit each; none for what is met in no text of a language.
    pub languages: u32,
}

impl Entry {
    /// Documents, ascending.
    pub fn documents(&self) -> impl Iterator<Item = Posting> {
        unpacked(&self.documents)
    }

    /// How many documents there are.
    pub fn count(&self) -> usize {
        varint::count(&self.documents)
    }
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

/// Indexes documents of a collection whose source language has the number `source`.
pub fn index(collection: &Collection, documents: &dyn Documents, source: usize, control: &Control) -> Index {
    let kept = names(&collection.facets).chain(Lexicon::words(&control.concepts)).collect();
    let grammar = grammar(&collection.languages, source, control, documents.count(), &kept);
    let mut terms = Terms::of(documents, &grammar);
    let mut roots = Roots::default();
    let pairs = translations(&mut terms, &mut roots, &collection.languages, source, control);
    let german = collection.languages.iter().position(|tag| tag.starts_with("de"));
    let compounds = german.map_or_else(Compounds::default, |lang| Compounds::new(&mut terms, lang, &kept));
    let lexicon = Lexicon::new(&control.concepts, &collection.languages);
    let meanings = Meanings::new(&mut terms, &mut roots, &lexicon, &pairs, &grammar);
    let words = words_of_documents(&mut terms, &roots, &compounds, &meanings);
    let documents = documents_by_word(&words, terms.words.len());
    drop(words);
    let entries = entries(terms, documents, &collection.facets, &grammar);
    Index { entries, stop: grammar.stop, pairs }
}

fn grammar(
    languages: &[String],
    source: usize,
    control: &Control,
    documents: usize,
    kept: &BTreeSet<String>,
) -> Grammar {
    let stop = |tag: &String| {
        let own = control.stop.get(tag).into_iter().flatten().flat_map(|word| fold::words(word));
        stop_words(tag, kept).into_iter().chain(own).collect()
    };
    Grammar {
        stems: languages.iter().map(|tag| Stems::new(tag)).collect(),
        stop: languages.iter().map(stop).collect(),
        source,
        teaching: control.learn.then(|| documents.div_ceil(TEACHING).max(1)),
    }
}

/// Translations learned from the documents, but for vetoes.
fn translations(
    terms: &mut Terms,
    roots: &mut Roots,
    languages: &[String],
    source: usize,
    control: &Control,
) -> Vec<Pair> {
    roots.extend(&terms.words);
    let mut pairs = learn(terms, source, roots);
    // They are as large as the texts.
    terms.aligned = Vec::new();
    pairs.retain(|p| {
        let pair = [(source, &p.word), (p.lang, &p.translation)];
        let is = |veto: &BTreeMap<String, String>, (lang, word): &(usize, &String)| {
            veto.get(&languages[*lang]).is_some_and(|w| light(w) == light(word))
        };
        !control.vetoes.iter().any(|veto| pair.iter().all(|side| is(veto, side)))
    });
    pairs
}

/// The words of all facets' names.
fn names(facets: &[Facet]) -> impl Iterator<Item = String> + '_ {
    facets.iter().flat_map(|f| &f.names).flat_map(|name| fold::words(&name.text))
}

/// The words of every document with their levels, packed.
fn words_of_documents(terms: &mut Terms, roots: &Roots, compounds: &Compounds, meanings: &Meanings) -> Vec<Box<[u8]>> {
    let words = terms.words.len();
    let contents = std::mem::take(&mut terms.documents);
    let of_document = |weights: &mut Weights, content: Content| {
        for (word, weight) in content.words.iter() {
            weights.set(word, weight);
        }
        compounds.add(&content.words, weights);
        if content.translate {
            meanings.add(&content, terms, roots, weights);
        }
        packed(weights.drain().map(|(word, weight)| Posting::new(word, level(saturated(weight)))))
    };
    contents.into_par_iter().map_init(|| Weights::new(words), of_document).collect()
}

/// The documents of every word with their levels, packed, out of the words of every document. Some words are done at
/// a time; since the words of a document ascend, each list goes on where it stopped.
fn documents_by_word(documents: &[Box<[u8]>], words: usize) -> Vec<Box<[u8]>> {
    let mut counts = vec![0usize; words];
    for posting in documents.iter().flat_map(|list| unpacked(list)) {
        counts[posting.number() as usize] += 1;
    }
    let mut lists: Vec<_> = documents.iter().map(|list| unpacked(list).peekable()).collect();
    let mut found = Vec::with_capacity(words);
    while found.len() < words {
        let first = found.len();
        let mut some: Vec<Vec<Posting>> = Vec::new();
        let mut held = 0;
        while let Some(count) = counts.get(first + some.len())
            && (some.is_empty() || held + count <= UNPACKED)
        {
            held += count;
            some.push(Vec::with_capacity(*count));
        }
        let end = first + some.len();
        let is_here = |posting: &Posting| (posting.number() as usize) < end;
        for (document, list) in (0u32..).zip(&mut lists) {
            while let Some(posting) = list.next_if(is_here) {
                some[posting.number() as usize - first].push(Posting(document << BITS | posting.level()));
            }
        }
        found.par_extend(some.into_par_iter().map(|list| packed(list.into_iter())));
    }
    found
}

/// Ascending postings as the steps between them.
fn packed(postings: impl Iterator<Item = Posting>) -> Box<[u8]> {
    let mut bytes = Vec::new();
    let mut last = 0;
    for posting in postings {
        varint::write(posting.0 - std::mem::replace(&mut last, posting.0), &mut bytes);
    }
    bytes.into()
}

/// The postings of [`packed`].
fn unpacked(bytes: &[u8]) -> impl Iterator<Item = Posting> {
    let mut last = 0;
    varint::read(bytes).map(move |step| {
        last += step;
        Posting(last)
    })
}

/// What a facet's name leads to before it is weighed: facet, weight, whether it is the whole name.
type Named = BTreeMap<String, BTreeMap<u32, (f32, bool)>>;

fn entries(terms: Terms, documents: Vec<Box<[u8]>>, facets: &[Facet], grammar: &Grammar) -> Vec<Entry> {
    let (named, met) = facet_words(facets, grammar);
    let weighed = |named: &BTreeMap<u32, (f32, bool)>| {
        named.iter().map(|(facet, (weight, whole))| (*facet, level(saturated(*weight)), *whole)).collect::<Vec<_>>()
    };
    let (mut by_word, mut elsewhere) = (BTreeMap::new(), Vec::new());
    for (word, named) in &named {
        let (ending, languages) = met.get(word).copied().unwrap_or_default();
        if let Some(number) = terms.words.find(word) {
            by_word.insert(number, (weighed(named), languages));
        } else {
            // It stands in no text.
            let (skeleton, word) = (skeleton(word).into(), word.as_str().into());
            elsewhere.push(Entry {
                word,
                ending,
                skeleton,
                documents: Box::default(),
                facets: weighed(named),
                languages,
            });
        }
    }
    let entry = |(number, documents): (u32, Box<[u8]>)| {
        let place = number as usize;
        let named = by_word.get(&number);
        if documents.is_empty() && named.is_none() {
            return None;
        }
        let word = terms.words.word(number);
        let (facets, languages) = named.cloned().unwrap_or_default();
        Some(Entry {
            word: word.into(),
            ending: terms.endings[place],
            skeleton: skeleton(word).into(),
            documents,
            facets,
            languages: terms.languages[place] | languages,
        })
    };
    let titles = whole_titles(terms.titles);
    let names = whole_names(facets);
    // Room for all at once, and a part at a time: growing would hold them twice.
    let mut found = Vec::with_capacity(documents.len() + elsewhere.len() + titles.len() + names.len());
    let mut numbered = (0u32..).zip(documents);
    loop {
        let words: Vec<(u32, Box<[u8]>)> = numbered.by_ref().take(CHUNK).collect();
        if words.is_empty() {
            break;
        }
        found.par_extend(words.into_par_iter().filter_map(entry));
    }
    found.extend(elsewhere);
    found.extend(titles);
    found.extend(names);
    found.par_sort_unstable_by(|a, b| a.skeleton.cmp(&b.skeleton).then_with(|| a.word.cmp(&b.word)));
    found.dedup_by(|entry, before| {
        let same = entry.word == before.word && entry.skeleton == before.skeleton;
        if same {
            join(before, entry);
        }
        same
    });
    found
}

/// Joins a name to a name or title of the same words; a title alone has documents.
fn join(entry: &mut Entry, other: &mut Entry) {
    if entry.documents.is_empty() {
        entry.documents = std::mem::take(&mut other.documents);
    }
    entry.facets.append(&mut other.facets);
    entry.facets.sort_unstable();
    entry.facets.dedup_by_key(|(facet, ..)| *facet);
    entry.languages |= other.languages;
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
                let first = || (ending(&token.folded, &token.written, &grammar.stems[name.lang]), 0);
                met.entry(token.folded.clone()).or_insert_with(first).1 |= bit(name.lang);
            }
        }
    }
    (named, met)
}

/// Every title as one entry, so that it can be found as a whole.
fn whole_titles(mut titles: Vec<Title>) -> Vec<Entry> {
    titles.par_sort_unstable();
    let entry = |titles: &[Title]| {
        let documents = titles.chunk_by(|a, b| a.document == b.document).map(|same| same[0].document);
        Entry {
            word: titles[0].word.clone(),
            ending: 0,
            skeleton: titles[0].skeleton.clone(),
            documents: packed(documents.map(|document| Posting::new(document, LEVELS - 1))),
            facets: Vec::new(),
            languages: titles.iter().fold(0, |languages, title| languages | title.languages),
        }
    };
    titles.chunk_by(|a, b| a.skeleton == b.skeleton && a.word == b.word).map(entry).collect()
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
                word: whole(&stems).into(),
                ending: 0,
                skeleton: skeleton(longest(&words)).into(),
                documents: Box::default(),
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
pub fn longest(words: &[String]) -> &str {
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
