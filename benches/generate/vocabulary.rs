//! Words without end, as real texts have them: the more texts, the more different words.
//!
//! A word is a rank, drawn so that the number of different words grows with the power 2/3 of the
//! number of words (Heaps' law; the share of rank r falls with r^-3/2, Zipf's law). What a rank is
//! called in a language, is put together from the letters that follow each other in the demo's
//! pages. So a rank means the same in all languages, as in translated texts.

use super::random::Random;
use super::words::LANGUAGES;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;

/// Least rank: the first words of a real language are those of the fixed sentences.
const FIRST: u64 = 60;
/// Steps of chance, as a power of two.
const STEPS: u32 = 28;
/// Rank from which every second German word is a compound of more frequent ones.
const RARE: u64 = 1_000;

/// What stands before and behind a word in its forms, by language.
#[rustfmt::skip]
const FORMS: [[(&str, &str); 6]; 5] = [
    [("", ""), ("", "en"), ("", "e"), ("", "s"), ("", "er"), ("ge", "t")],
    [("", ""), ("", "у"), ("", "ами"), ("", "ів"), ("", "ою"), ("", "ах")],
    [("", ""), ("ال", ""), ("", "ات"), ("وال", ""), ("", "ها"), ("لل", "ين")],
    [("", ""), ("", "у"), ("", "ами"), ("", "ов"), ("", "ой"), ("", "ах")],
    [("", ""), ("", "s"), ("", "ed"), ("", "ing"), ("", "er"), ("", "ly")],
];

/// What words are made of.
#[derive(Default)]
pub(super) struct Vocabulary {
    chains: Vec<Chain>,
}

/// The letters that follow two others, each as often as it does; a space is either end of a word.
type Chain = BTreeMap<[char; 2], Vec<char>>;

impl Vocabulary {
    /// Learns from the demo's pages.
    pub(super) fn learn(demo: &Path) -> io::Result<Self> {
        let mut chains = vec![Chain::new(); LANGUAGES.len()];
        let mut files: Vec<_> =
            std::fs::read_dir(demo.join("pages"))?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
        files.sort();
        for (lang, chain) in LANGUAGES.iter().zip(&mut chains) {
            for file in files.iter().filter(|f| f.to_string_lossy().ends_with(&format!(".{lang}.md"))) {
                let text = std::fs::read_to_string(file)?.to_lowercase();
                // German words stand in the pages of all languages.
                let is_latin = |word: &str| word.starts_with(|c: char| c < '\u{300}');
                let own = |word: &&str| word.chars().count() > 3 && is_latin(word) == ["de", "en"].contains(lang);
                for word in text.split(|c: char| !c.is_alphabetic()).filter(own) {
                    let mut before = [' ', ' '];
                    for letter in word.chars().chain([' ']) {
                        chain.entry(before).or_default().push(letter);
                        before = [before[1], letter];
                    }
                }
            }
        }
        Ok(Self { chains })
    }

    /// A word by chance.
    pub(super) fn draw(random: &mut Random) -> u64 {
        let step = u64::try_from(random.below(1 << STEPS)).expect("fits") + 1;
        (FIRST << (2 * STEPS)) / (step * step)
    }

    /// What it is called in a language.
    pub(super) fn word(&self, lang: usize, rank: u64) -> String {
        let mut random = Random(rank.wrapping_mul(8) + u64::try_from(lang).expect("is small"));
        if lang == 0 && rank > RARE && random.chance(50) {
            let half = |random: &mut Random| self.word(0, FIRST + Self::draw(random) % RARE);
            return half(&mut random) + *random.pick(&["", "s", "", "n"]) + &half(&mut random);
        }
        // Rare words are longer.
        let least = 3 + usize::try_from(rank.ilog2() / 4).expect("is small");
        loop {
            let word = self.walk(lang, &mut random);
            if word.chars().count() >= least {
                return word;
            }
        }
    }

    fn walk(&self, lang: usize, random: &mut Random) -> String {
        let mut word = String::new();
        let mut before = [' ', ' '];
        loop {
            let letter = *random.pick(&self.chains[lang][&before]);
            if letter == ' ' {
                return word;
            }
            word.push(letter);
            before = [before[1], letter];
        }
    }

    /// A form of it.
    pub(super) fn form(&self, lang: usize, rank: u64, random: &mut Random) -> String {
        let (front, end) = FORMS[lang][random.skewed(FORMS[lang].len())];
        format!("{front}{}{end}", self.word(lang, rank))
    }
}
