//! The dictionary as text files: JSON arrays of strings, sorted everywhere, that gzip well.
//!
//! Numbers are characters of [`DIGITS`]: below 64 one of them, above it digits of base 26 with the
//! last 26 characters, least first, until a rest below 64 ends it. Lists end with a space; `<` and a number
//! stand for a list that is a file of its own.

use super::index::{Entry, Index, Posting};
use rayon::prelude::*;
use serde::Serialize;
use std::collections::BTreeMap;
use std::ops::Range;
use xxhash_rust::xxh3::xxh3_64;

/// The characters that numbers are written with: printable ASCII without quote, backslash, space, `<` and `>`.
const DIGITS: &[u8; 90] = b"!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~";
/// Numbers that end with their digit.
const LAST: u32 = 64;
/// Base of the digits before the last.
const BASE: u32 = 26;

/// Writes a number.
pub fn number(mut n: u32, into: &mut String) {
    while n >= LAST {
        n -= LAST;
        into.push(char::from(DIGITS[(LAST + n % BASE) as usize]));
        n /= BASE;
    }
    into.push(char::from(DIGITS[n as usize]));
}

/// Ascending numbers as their distances, where neighbours are written as one run: distance, length − 1.
pub fn runs(numbers: impl IntoIterator<Item = u32>) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for n in numbers {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == n => *end = n,
            _ => runs.push((n, n)),
        }
    }
    let mut found = String::new();
    let mut next = 0;
    for (from, to) in runs {
        number(from - next, &mut found);
        number(to - from, &mut found);
        next = to + 1;
    }
    found
}

/// Any value as JSON.
pub fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Files of the dictionary before they have names.
#[derive(Debug, Default)]
pub struct Blocks {
    /// Least skeleton of each one's words, as short as it tells it from the block before.
    pub from: Vec<String>,
    /// Each as JSON.
    pub texts: Vec<String>,
}

/// The dictionary cut into blocks.
pub struct Dictionary<'a> {
    index: &'a Index,
    /// Least skeletons.
    from: Vec<String>,
    /// Entries of each block, by word.
    blocks: Vec<Vec<u32>>,
    /// Entries whose documents are in a list of their own, ascending.
    longs: Vec<u32>,
}

impl<'a> Dictionary<'a> {
    /// Cuts it into blocks of about `size` bytes; words of one skeleton stay together. Words with more than `long`
    /// documents have these in a list of their own.
    pub fn new(index: &'a Index, size: usize, long: usize) -> Self {
        let entries = &index.entries;
        let is_long = |entry: &Entry| entry.count() > long;
        let longs = (0u32..).zip(entries).filter(|(_, entry)| is_long(entry)).map(|(place, _)| place).collect();
        let weight = |entry: &Entry| {
            // About what it takes in bytes.
            let documents = if is_long(entry) { 2 } else { entry.count() };
            entry.word.len() + 3 + 2 * documents + 3 * entry.facets.len()
        };
        let (from, ranges) = cut(entries, |entry| &entry.skeleton, weight, size);
        let by_word = |range: Range<usize>| {
            let mut places: Vec<u32> = range.filter_map(|place| u32::try_from(place).ok()).collect();
            places.sort_unstable_by(|a, b| entries[*a as usize].word.cmp(&entries[*b as usize].word));
            places
        };
        let blocks = ranges.into_par_iter().map(by_word).collect();
        Self { index, from, blocks, longs }
    }

    /// The blocks, with the words alone that pass a test.
    pub fn blocks(&self, passes: impl Fn(&Entry) -> bool + Sync) -> Blocks {
        let texts = self.blocks.par_iter().map(|places| self.block(places, &passes)).collect();
        Blocks { from: self.from.clone(), texts }
    }

    /// Lists of documents in files of their own.
    pub fn lists(&self) -> Vec<String> {
        self.longs.par_iter().map(|place| long_list(self.index.entries[*place as usize].documents())).collect()
    }

    /// Words, endings, documents with levels, facets with levels.
    fn block(&self, places: &[u32], passes: &dyn Fn(&Entry) -> bool) -> String {
        let [mut endings, mut documents, mut facets] = [(); 3].map(|()| String::new());
        let mut words = FrontCoded::default();
        for place in places {
            let entry = &self.index.entries[*place as usize];
            if !passes(entry) {
                continue;
            }
            words.push(&entry.word);
            endings.push(char::from(b'0' + entry.ending));
            if let Ok(list) = self.longs.binary_search(place) {
                documents.push('<');
                number(u32::try_from(list).unwrap_or(u32::MAX), &mut documents);
            } else {
                let mut next = 0;
                for posting in entry.documents() {
                    number(posting.number() - next, &mut documents);
                    number(posting.level(), &mut documents);
                    next = posting.number() + 1;
                }
            }
            documents.push(' ');
            let mut next = 0;
            for (facet, level, whole) in &entry.facets {
                number(facet - next, &mut facets);
                number(2 * u32::from(*level) + u32::from(*whole), &mut facets);
                next = facet + 1;
            }
            facets.push(' ');
        }
        json(&[words.text, endings, documents, facets])
    }
}

/// Documents by level, best first: `[level, runs, …]`, in steps of four levels, since common words tell little.
fn long_list(postings: impl Iterator<Item = Posting>) -> String {
    #[derive(Serialize)]
    #[serde(untagged)]
    enum Item {
        Level(u32),
        Runs(String),
    }
    let mut by_level: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for posting in postings {
        by_level.entry(posting.level() / 4 * 4 + 2).or_default().push(posting.number());
    }
    let lists = by_level.into_iter().rev();
    json(&lists.flat_map(|(level, list)| [Item::Level(level), Item::Runs(runs(list))]).collect::<Vec<_>>())
}

/// Cuts the words alone into blocks, by their skeletons read backwards: for words whose beginning is misspelt.
pub fn ends(index: &Index, size: usize) -> Blocks {
    let mut words: Vec<(Box<str>, &str)> = index
        .entries
        .par_iter()
        .filter(|e| e.word.chars().nth(3).is_some() && !e.word.starts_with('='))
        .map(|e| (e.skeleton.chars().rev().collect::<String>().into(), &*e.word))
        .collect();
    words.par_sort_unstable();
    let (from, ranges) = cut(&words, |word| &word.0, |word| word.1.len() + 1, size);
    let text = |range: Range<usize>| {
        let mut words: Vec<&str> = words[range].iter().map(|w| w.1).collect();
        words.sort_unstable();
        let mut coded = FrontCoded::default();
        for word in words {
            coded.push(word);
        }
        json(&[coded.text])
    };
    Blocks { from, texts: ranges.into_par_iter().map(text).collect() }
}

/// Items to blocks of about a size, those of one key together: the least key of each block, and its items.
fn cut<T>(
    items: &[T],
    key: impl Fn(&T) -> &str,
    weight: impl Fn(&T) -> usize,
    size: usize,
) -> (Vec<String>, Vec<Range<usize>>) {
    let (mut from, mut ranges) = (vec![String::new()], Vec::new());
    let (mut start, mut place, mut filled) = (0, 0, 0);
    for group in items.chunk_by(|a, b| key(a) == key(b)) {
        let more: usize = group.iter().map(&weight).sum();
        let may_end = filled > size * 3 / 4 && is_end(key(&group[0]));
        if filled > 0 && (may_end || filled + more > size * 3 / 2) {
            from.push(boundary(key(&items[place - 1]), key(&group[0])));
            ranges.push(start..place);
            (start, filled) = (place, 0);
        }
        filled += more;
        place += group.len();
    }
    ranges.push(start..place);
    (from, ranges)
}

/// Whether a block may end before a group: every eighth. As it depends on the group alone, a change in one block
/// leaves the cuts between the others where they are.
fn is_end(key: &str) -> bool {
    xxh3_64(key.as_bytes()).is_multiple_of(8)
}

/// The shortest beginning of `first` that is greater than `before`.
fn boundary(before: &str, first: &str) -> String {
    let shared = before.chars().zip(first.chars()).take_while(|(a, b)| a == b).count();
    first.chars().take(shared + 1).collect()
}

/// Sorted words, each as a capital letter for how many letters it shares with the one before (A: none,
/// at most 25), and the rest.
#[derive(Debug, Default)]
struct FrontCoded<'a> {
    text: String,
    before: &'a str,
}

impl<'a> FrontCoded<'a> {
    fn push(&mut self, word: &'a str) {
        // Letters count as in UTF-16, but one of two units is never cut.
        let (mut units, mut bytes) = (0, 0);
        for (a, b) in self.before.chars().zip(word.chars()) {
            if a != b || units + a.len_utf16() > 25 {
                break;
            }
            units += a.len_utf16();
            bytes += a.len_utf8();
        }
        self.text.push(char::from(b'A' + u8::try_from(units).unwrap_or(0)));
        self.text.push_str(word.get(bytes..).unwrap_or_default());
        self.before = word;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_ninety_different_characters() {
        let mut digits = DIGITS.to_vec();
        digits.dedup();
        digits.sort_unstable();
        digits.dedup();
        assert_eq!(digits.len(), 90);
        assert!(digits.iter().all(|d| !b"\"\\ <>".contains(d)));
    }

    #[test]
    fn neighbours_are_one_run() {
        // Two before, two more behind the first; then four before, alone.
        assert_eq!(runs([2, 3, 4, 9]), "$$&!");
    }

    #[test]
    fn words_share_beginnings() {
        let mut coded = FrontCoded::default();
        for word in ["kurs", "kurse", "kursen", "курс"] {
            coded.push(word);
        }
        assert_eq!(coded.text, "AkursEeFnAкурс");
    }
}
