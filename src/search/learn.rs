//! Translations learned from the site itself: its translated texts are a parallel corpus.
//!
//! Texts are aligned field by field, and paragraph by paragraph where their number agrees. Words that
//! go together (Dice's coefficient over aligned parts) are taken for translations; they only serve
//! documents that lack a language, with little weight.

use super::stem::{Roots, light};
use super::terms::Terms;
use super::varint;
use rayon::prelude::*;

/// Fewest aligned parts in which both words stand.
const TOGETHER: u32 = 3;
/// Parts in which a word may stand however few there are.
const ALWAYS: f32 = 20.0;
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

/// Parts of texts that say the same in two languages, as numbers of words. They are as long as all texts together, so
/// they are packed.
#[derive(Debug, Default)]
pub struct Aligned {
    /// Part by part the words of the source language, then of the other, each number one more than it is; 0 ends
    /// both ([`varint`]).
    words: Vec<u8>,
}

impl Aligned {
    /// Adds a part.
    pub fn push(&mut self, ours: impl Iterator<Item = u32>, theirs: impl Iterator<Item = u32>) {
        ours.for_each(|word| varint::write(word + 1, &mut self.words));
        varint::write(0, &mut self.words);
        theirs.for_each(|word| varint::write(word + 1, &mut self.words));
        varint::write(0, &mut self.words);
    }

    /// Adds the parts of another, whose words have other numbers here.
    pub fn append(&mut self, other: &Self, number: impl Fn(u32) -> u32) {
        for word in varint::read(&other.words) {
            varint::write(word.checked_sub(1).map_or(0, |word| number(word) + 1), &mut self.words);
        }
    }

    /// One side of all parts: 0 the source language, 1 the other; nothing stands where a part ends.
    pub fn side(&self, side: usize) -> impl Iterator<Item = Option<u32>> {
        let mut now = 0;
        varint::read(&self.words).filter_map(move |word| {
            let is_this = now == side;
            now ^= usize::from(word == 0);
            is_this.then(|| word.checked_sub(1))
        })
    }
}

/// One side in stems: which stand in each part, and how often each word and stem is there.
struct Side {
    /// Different stems of all parts.
    stems: Vec<u32>,
    /// Where each part ends.
    ends: Vec<usize>,
    /// Parts that a stem stands in.
    parts: Vec<u32>,
    /// Place of a stem in the order in which they were met.
    places: Vec<u32>,
    /// Most usual form of a stem.
    usual: Vec<u32>,
}

impl Side {
    fn new(words: impl Iterator<Item = Option<u32>>, terms: &Terms, roots: &Roots) -> Self {
        let none = || vec![0u32; roots.len()];
        let mut side = Self { stems: Vec::new(), ends: Vec::new(), parts: none(), places: none(), usual: none() };
        let mut forms = vec![0u32; terms.words.len()];
        let (mut met, mut last, mut part) = (0, none(), 1);
        for word in words {
            let Some(word) = word else {
                side.ends.push(side.stems.len());
                part += 1;
                continue;
            };
            let stem = roots.of(word);
            forms[word as usize] += 1;
            // Once for each part.
            if std::mem::replace(&mut last[stem as usize], part) != part {
                side.stems.push(stem);
                side.parts[stem as usize] += 1;
                if side.parts[stem as usize] == 1 {
                    side.places[stem as usize] = met;
                    met += 1;
                }
            }
        }
        let rank = |word: u32| (forms[word as usize], std::cmp::Reverse(terms.words.word(word)));
        let mut is_known = vec![false; roots.len()];
        for word in (0u32..).take(forms.len()).filter(|word| forms[*word as usize] > 0) {
            let stem = roots.of(word) as usize;
            if !std::mem::replace(&mut is_known[stem], true) || rank(word) > rank(side.usual[stem]) {
                side.usual[stem] = word;
            }
        }
        side
    }

    fn part(&self, part: usize) -> &[u32] {
        &self.stems[part.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[part]]
    }

    /// Leaves only stems of which as many parts as `is_fit` says have one.
    fn retain(&mut self, is_fit: impl Fn(u32) -> bool) {
        let (mut kept, mut start) = (0, 0);
        for end in &mut self.ends {
            for place in start..*end {
                if is_fit(self.parts[self.stems[place] as usize]) {
                    self.stems[kept] = self.stems[place];
                    kept += 1;
                }
            }
            start = std::mem::replace(end, kept);
        }
        self.stems.truncate(kept);
    }
}

/// Pairs of the source language with every other, best first for each word. One language is learned after the other,
/// since each takes as much memory as its texts.
pub fn learn(terms: &Terms, source: usize, roots: &Roots) -> Vec<Pair> {
    let others = (0..terms.aligned.len()).filter(|lang| *lang != source);
    others.flat_map(|lang| pairs(&terms.aligned[lang], lang, terms, roots)).collect()
}

fn pairs(aligned: &Aligned, lang: usize, terms: &Terms, roots: &Roots) -> Vec<Pair> {
    let side = |side| Side::new(aligned.side(side), terms, roots);
    let (mut ours, mut theirs) = rayon::join(|| side(0), || side(1));
    let both = (0..ours.ends.len()).filter(|part| !ours.part(*part).is_empty() && !theirs.part(*part).is_empty());
    #[allow(clippy::cast_precision_loss, reason = "counts of a site's texts")]
    let common = (both.count() as f32 * COMMON).max(ALWAYS);
    #[allow(clippy::cast_precision_loss, reason = "counts of a site's texts")]
    let is_fit = |parts: u32| parts >= TOGETHER && parts as f32 <= common;
    ours.retain(is_fit);
    theirs.retain(is_fit);
    let standing = Standing::new(&ours);
    let mut pairs: Vec<Pair> = (0..roots.len())
        .into_par_iter()
        .with_min_len(1 << 14)
        .map_init(
            || (vec![0u32; roots.len()], Vec::new()),
            |(together, met), stem| {
                for part in standing.parts(stem) {
                    for other in theirs.part(*part as usize) {
                        together[*other as usize] += 1;
                        if together[*other as usize] == 1 {
                            met.push(*other);
                        }
                    }
                }
                let counted = met.drain(..).map(|other| (other, std::mem::take(&mut together[other as usize])));
                let mut found: Vec<(f32, u32)> = counted
                    .filter(|(_, both)| *both >= TOGETHER)
                    .map(|(other, both)| (dice(both, ours.parts[stem], theirs.parts[other as usize]), other))
                    .filter(|(dice, _)| *dice >= DICE)
                    .collect();
                found.sort_unstable_by(|a, b| {
                    b.0.total_cmp(&a.0).then_with(|| theirs.places[a.1 as usize].cmp(&theirs.places[b.1 as usize]))
                });
                let word = terms.words.word(ours.usual[stem]);
                let translations =
                    found.into_iter().map(|(dice, b)| (dice, terms.words.word(theirs.usual[b as usize])));
                let pair = |(dice, translation): (f32, &str)| Pair {
                    word: word.to_owned(),
                    stem: light(word).to_owned(),
                    lang,
                    translation: translation.to_owned(),
                    dice,
                };
                translations.filter(|(_, t)| *t != word).take(KEPT).map(pair).collect::<Vec<_>>()
            },
        )
        .flatten_iter()
        .collect();
    pairs.sort_by(|a, b| a.word.cmp(&b.word).then(b.dice.total_cmp(&a.dice)).then(a.translation.cmp(&b.translation)));
    pairs
}

#[allow(clippy::cast_precision_loss, reason = "counts of a site's texts")]
fn dice(both: u32, one: u32, other: u32) -> f32 {
    2.0 * both as f32 / (one + other) as f32
}

/// In which parts each stem stands.
struct Standing {
    parts: Vec<u32>,
    /// Where those of each stem end.
    ends: Vec<usize>,
}

impl Standing {
    fn new(side: &Side) -> Self {
        let mut ends = vec![0usize; side.parts.len()];
        for stem in &side.stems {
            ends[*stem as usize] += 1;
        }
        let mut next = 0;
        for end in &mut ends {
            // First where each begins; filling it in moves that to where it ends.
            next += std::mem::replace(end, next);
        }
        let mut parts = vec![0; side.stems.len()];
        for (number, part) in (0u32..).zip(0..side.ends.len()) {
            for stem in side.part(part) {
                parts[ends[*stem as usize]] = number;
                ends[*stem as usize] += 1;
            }
        }
        Self { parts, ends }
    }

    fn parts(&self, stem: usize) -> &[u32] {
        &self.parts[stem.checked_sub(1).map_or(0, |before| self.ends[before])..self.ends[stem]]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_go_together_are_pairs() {
        let mut terms = Terms { aligned: vec![Aligned::default(), Aligned::default()], ..Terms::default() };
        let mut say = |ours: &str, theirs: &str| {
            let mut numbers = |text: &str, lang| {
                text.split(' ').filter(|w| !w.is_empty()).map(|word| terms.number(word, lang)).collect::<Vec<u32>>()
            };
            let (ours, theirs) = (numbers(ours, 0), numbers(theirs, 1));
            terms.aligned[1].push(ours.into_iter(), theirs.into_iter());
        };
        // The usual form stands for all, a word that is the same is no pair, twice is too seldom, and a side
        // without another only makes its words more frequent.
        say("beratungen", "course");
        say("beratung beratung montag", "course monday");
        say("beratung montag", "courses monday");
        for _ in 0..3 {
            say("wohnraum", "housing");
            say("rostock", "rostock");
        }
        say("wohnraum", "");
        let mut roots = Roots::default();
        roots.extend(&terms.words);
        let pairs: Vec<_> = learn(&terms, 0, &roots).into_iter().map(|p| (p.word, p.translation, p.dice)).collect();
        let pair = |word: &str, translation: &str, dice| (word.to_owned(), translation.to_owned(), dice);
        assert_eq!(pairs, [pair("beratung", "course", 1.0), pair("wohnraum", "housing", 6.0 / 7.0)]);
    }
}
