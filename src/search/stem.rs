//! Forms of a word: курсів and курс, Kurse and Kurs.
//!
//! Two ways, since each misses what the other finds: Snowball when building, which knows the
//! language, and a short table of endings for words that were never seen, which `search.mjs` has too.

use super::fold::fold;
use super::words::Words;
use snowball_stemmers_rs::{Algorithm, Stemmer};

/// Endings by script, longest first; of folded words (й is и).
const LATIN: &[&str] = &[
    "erinnen", "innen", "ungen", "erin", "ern", "ing", "ies", "ung", "en", "em", "er", "es", "ed", "ly", "in", "e",
    "n", "s",
];
const CYRILLIC: &[&str] = &[
    "ією",
    "єві",
    "єм",
    "єю",
    "єї",
    "увати",
    "ювати",
    "ости",
    "ості",
    "ость",
    "ість",
    "иями",
    "ться",
    "тися",
    "ями",
    "ами",
    "ові",
    "еві",
    "ого",
    "ему",
    "ому",
    "ими",
    "ыми",
    "ией",
    "иях",
    "ать",
    "ить",
    "еть",
    "ять",
    "ати",
    "ити",
    "іти",
    "ев",
    "ов",
    "ів",
    "ах",
    "ях",
    "ам",
    "ям",
    "ем",
    "ом",
    "им",
    "ым",
    "ою",
    "ею",
    "ую",
    "юю",
    "ая",
    "яя",
    "ое",
    "ее",
    "ые",
    "ие",
    "ии",
    "ыи",
    "ои",
    "еи",
    "ия",
    "ію",
    "ія",
    "их",
    "ых",
    "а",
    "я",
    "о",
    "е",
    "є",
    "у",
    "ю",
    "ы",
    "и",
    "і",
    "ь",
    "й",
];
const ARABIC_FRONT: &[&str] = &["وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ل"];
const ARABIC_END: &[&str] = &["هم", "ها", "ات", "ان", "ون", "ين", "يه", "تي", "نا", "ه", "ي"];

/// Shortest stem that an ending may leave, in letters.
const SHORTEST: usize = 3;

/// A folded word without its ending, by the table of its script.
pub fn light(word: &str) -> &str {
    let Some(first) = word.chars().next() else { return word };
    match first {
        'a'..='z' => without_end(word, LATIN),
        '\u{400}'..='\u{4ff}' => without_end(word, CYRILLIC),
        '\u{600}'..='\u{6ff}' => without_end(bare(word), ARABIC_END),
        _ => word,
    }
}

fn without_end<'a>(word: &'a str, endings: &[&str]) -> &'a str {
    let stem = endings.iter().filter_map(|e| word.strip_suffix(e)).find(|stem| stem.chars().count() >= SHORTEST);
    stem.unwrap_or(word)
}

/// A folded Arabic word without article, conjunction and preposition in front; any other as it is.
///
/// Twice, so that a root that begins like an article loses it with and without one: ألمانية, الألمانية.
pub fn bare(word: &str) -> &str {
    without_front(without_front(word))
}

fn without_front(word: &str) -> &str {
    let stem = ARABIC_FRONT.iter().filter_map(|f| word.strip_prefix(f)).find(|stem| stem.chars().count() >= SHORTEST);
    stem.unwrap_or(word)
}

/// The light stems of words, as numbers.
#[derive(Debug, Default)]
pub struct Roots {
    stems: Words,
    by_word: Vec<u32>,
}

impl Roots {
    /// Adds the stems of words that are new since the last time.
    pub fn extend(&mut self, words: &Words) {
        for word in words.iter().skip(self.by_word.len()) {
            self.by_word.push(self.stems.number(light(word)));
        }
    }

    /// The stem of a word, by its number.
    pub fn of(&self, word: u32) -> u32 {
        self.by_word[word as usize]
    }

    /// The number of a stem, if a word has it.
    pub fn find(&self, stem: &str) -> Option<u32> {
        self.stems.find(stem)
    }

    /// How many different ones there are.
    pub fn len(&self) -> usize {
        self.stems.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.stems.is_empty()
    }
}

/// The tables of [`light`], for `search.mjs`: endings of Latin, Cyrillic and Arabic words, beginnings of Arabic ones.
pub fn tables() -> [String; 4] {
    [LATIN, CYRILLIC, ARABIC_END, ARABIC_FRONT].map(|table| table.join("|"))
}

/// The Snowball stem of a word in its language, folded; none for languages without one.
pub struct Stems(Option<Stemmer>);

impl Stems {
    /// By language tag.
    pub fn new(lang: &str) -> Self {
        let algorithm = match lang.split('-').next().unwrap_or("") {
            "ar" => Algorithm::Arabic,
            "de" => Algorithm::German,
            "en" => Algorithm::English,
            "es" => Algorithm::Spanish,
            "fa" => Algorithm::Persian,
            "fr" => Algorithm::French,
            "it" => Algorithm::Italian,
            "nl" => Algorithm::Dutch,
            "pl" => Algorithm::Polish,
            "pt" => Algorithm::Portuguese,
            "ro" => Algorithm::Romanian,
            "ru" => Algorithm::Russian,
            "sr" => Algorithm::Serbian,
            "tr" => Algorithm::Turkish,
            "uk" => Algorithm::Ukrainian,
            _ => return Self(None),
        };
        Self(Some(Stemmer::create(algorithm)))
    }

    /// Of a word in lower case that is not folded.
    pub fn stem(&self, word: &str) -> Option<String> {
        self.0.as_ref().map(|stemmer| fold(&stemmer.stem(word)))
    }
}
