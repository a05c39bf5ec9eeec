//! The dictionary as text files: JSON arrays of strings, sorted everywhere, that gzip well.
//!
//! Numbers are characters of [`DIGITS`]: below 64 one of them, above it digits of base 26 with the
//! last 26 characters, least first, until a rest below 64 ends it. Lists end with a space; `<` and a number
//! stand for a list that is a file of its own.

use super::index::Entry;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
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

/// A file of the dictionary before it has a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Least skeleton of its words, as short as it tells it from the block before.
    pub from: String,
    /// JSON.
    pub text: String,
}

/// Cuts the dictionary into blocks of about `size` bytes; words of one skeleton stay together. Words with more
/// than `long` documents have these in a list of their own: the blocks, and those lists.
pub fn blocks(entries: &[Entry], size: usize, long: usize) -> (Vec<Block>, Vec<String>) {
    let longs = entries.iter().filter(|e| e.documents.len() > long).map(long_list).collect();
    (blocks_of(entries, size, long, &|_| true), longs)
}

/// The same blocks as [`blocks`], with the words alone that pass a test.
pub fn blocks_of(entries: &[Entry], size: usize, long: usize, passes: &dyn Fn(&Entry) -> bool) -> Vec<Block> {
    let longs: Vec<&Entry> = entries.iter().filter(|e| e.documents.len() > long).collect();
    let place = |entry: &Entry| {
        let key = |e: &Entry| (e.skeleton.clone(), e.word.clone());
        let is_long = entry.documents.len() > long;
        is_long
            .then(|| longs.binary_search_by(|other| key(other).cmp(&key(entry))).ok())
            .flatten()
            .and_then(|n| u32::try_from(n).ok())
    };
    let groups: Vec<&[Entry]> = entries.chunk_by(|a, b| a.skeleton == b.skeleton).collect();
    cut(
        &groups,
        size,
        |group| group.iter().map(|entry| weight(entry, long)).sum(),
        |group| group[0].skeleton.clone(),
        |groups| {
            let mut entries: Vec<&Entry> = groups.iter().flat_map(|g| g.iter()).filter(|e| passes(e)).collect();
            entries.sort_by(|a, b| a.word.cmp(&b.word));
            block(&entries, &place)
        },
    )
}

/// Documents by level, best first: `[level, runs, …]`, in steps of four levels, since common words tell little.
fn long_list(entry: &Entry) -> String {
    let mut by_level: BTreeMap<u8, Vec<u32>> = BTreeMap::new();
    for (document, level) in &entry.documents {
        by_level.entry(level / 4 * 4 + 2).or_default().push(*document);
    }
    let lists: Vec<Json> =
        by_level.into_iter().rev().flat_map(|(level, list)| [json!(level), json!(runs(list))]).collect();
    json!(lists).to_string()
}

/// Cuts the words alone into blocks, by their skeletons read backwards: for words whose beginning is misspelt.
pub fn ends(entries: &[Entry], size: usize) -> Vec<Block> {
    let mut words: Vec<(String, &str)> = entries
        .iter()
        .filter(|e| e.word.chars().count() > 3 && !e.word.starts_with('='))
        .map(|e| (e.skeleton.chars().rev().collect(), e.word.as_str()))
        .collect();
    words.sort();
    let groups: Vec<&[(String, &str)]> = words.chunk_by(|a, b| a.0 == b.0).collect();
    cut(
        &groups,
        size,
        |group| group.iter().map(|w| w.1.len() + 1).sum(),
        |group| group[0].0.clone(),
        |groups| {
            let mut words: Vec<&str> = groups.iter().flat_map(|g| g.iter().map(|w| w.1)).collect();
            words.sort_unstable();
            json!([front_coded(words.into_iter())]).to_string()
        },
    )
}

/// Groups to blocks of about a size.
fn cut<G: Copy>(
    groups: &[G],
    size: usize,
    weight: impl Fn(G) -> usize,
    key: impl Fn(G) -> String,
    write: impl Fn(&[G]) -> String,
) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut start = 0;
    let mut filled = 0;
    for (place, group) in groups.iter().enumerate() {
        let more = weight(*group);
        let may_end = filled > size * 3 / 4 && is_end(&key(*group));
        if filled > 0 && (may_end || filled + more > size * 3 / 2) {
            blocks.push((start, place));
            (start, filled) = (place, 0);
        }
        filled += more;
    }
    blocks.push((start, groups.len()));
    blocks
        .into_iter()
        .map(|(start, end)| {
            let from = match (start.checked_sub(1).and_then(|b| groups.get(b)), groups.get(start)) {
                (Some(before), Some(first)) => boundary(&key(*before), &key(*first)),
                _ => String::new(),
            };
            Block { from, text: write(&groups[start..end]) }
        })
        .collect()
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

/// About what an entry takes in bytes.
fn weight(entry: &Entry, long: usize) -> usize {
    let documents = if entry.documents.len() > long { 2 } else { entry.documents.len() };
    entry.word.len() + 3 + 2 * documents + 3 * entry.facets.len()
}

/// Words, endings, documents with levels, facets with levels.
fn block(entries: &[&Entry], long: &dyn Fn(&Entry) -> Option<u32>) -> String {
    let mut endings = String::new();
    let mut documents = String::new();
    let mut facets = String::new();
    for entry in entries {
        let _ = write!(endings, "{}", entry.ending);
        if let Some(list) = long(entry) {
            documents.push('<');
            number(list, &mut documents);
        } else {
            let mut next = 0;
            for (document, level) in &entry.documents {
                number(document - next, &mut documents);
                number(u32::from(*level), &mut documents);
                next = document + 1;
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
    let words = front_coded(entries.iter().map(|e| e.word.as_str()));
    json!([words, endings, documents, facets]).to_string()
}

/// Sorted words, each as a capital letter for how many letters it shares with the one before (A: none,
/// at most 25), and the rest.
fn front_coded<'a>(words: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    let mut before = "";
    for word in words {
        let shared = before.encode_utf16().zip(word.encode_utf16()).take_while(|(a, b)| a == b).count().min(25);
        // Letters beyond the basic plane are two units: never cut between them.
        let shared = word
            .chars()
            .scan(0, |units, c| {
                *units += c.len_utf16();
                Some(*units)
            })
            .take_while(|units| *units <= shared)
            .last()
            .unwrap_or(0);
        text.push(char::from(b'A' + u8::try_from(shared).unwrap_or(0)));
        let mut units = 0;
        text.extend(word.chars().skip_while(|c| {
            let skip = units < shared;
            units += c.len_utf16();
            skip
        }));
        before = word;
    }
    text
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
        assert_eq!(front_coded(["kurs", "kurse", "kursen", "курс"].into_iter()), "AkursEeFnAкурс");
    }
}
