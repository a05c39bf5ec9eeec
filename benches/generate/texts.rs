//! Titles, summaries and long texts, put together from words in all languages.

use super::random::Random;
use super::vocabulary::Vocabulary;
use super::words::{self, Five, Profile};
use super::{Maker, Texts};
use std::fmt::Write as _;

impl Maker {
    pub(super) fn title(&mut self, profile: &Profile, level: (&str, &str, &str), town: Option<&Five>) -> Texts {
        let title = *self.random.pick(profile.titles);
        let field = profile.field.then(|| *self.random.pick(&words::FIELDS));
        let town = town.filter(|_| self.random.chance(45));
        let name = self.random.chance(15).then(|| self.name());
        five(|i| {
            let mut text = title[i].to_owned();
            if !level.1.is_empty() && level.1 != "B1" {
                let _ = write!(text, " {}", level.1);
            }
            if let Some(field) = field {
                let _ = write!(text, ": {}", field[i]);
            }
            if let Some(name) = &name {
                let _ = write!(text, " «{}»", name[i]);
            }
            if let Some(town) = town {
                let _ = write!(text, "{} {}", if i == 2 { "،" } else { "," }, town[i]);
            }
            text
        })
    }

    pub(super) fn summary(&mut self) -> Texts {
        let parts: Vec<Texts> = [&words::SUMMARY_FIRST[..], &words::SUMMARY_FIRST, &words::SUMMARY_SECOND]
            .into_iter()
            .map(|list| {
                let sentence = *self.random.pick(list);
                self.fill(sentence)
            })
            .collect();
        let both = parts[0] != parts[1] && parts.iter().map(|p| p[0].chars().count()).sum::<usize>() < 150;
        five(|i| {
            let second = if both { format!("{}. ", parts[1][i]) } else { String::new() };
            format!("{}. {second}{}", parts[0][i], parts[2][i])
        })
    }

    /// Paragraphs of about 250 characters, sometimes a list among them.
    pub(super) fn body(&mut self, paragraphs: usize) -> Texts {
        let mut all: Vec<Texts> = Vec::new();
        for paragraph in 0..paragraphs {
            if paragraph == 1 && self.random.chance(30) {
                let items: Vec<Texts> = (0..3).map(|_| self.fill(words::PAIR)).collect();
                all.push(five(|i| {
                    let lines: Vec<String> = items.iter().map(|item| format!("- {}", item[i])).collect();
                    lines.join("\n")
                }));
                continue;
            }
            let count = 4 + self.random.below(3);
            let mut sentences: Vec<Texts> = Vec::new();
            for _ in 0..count {
                if self.random.chance(24) {
                    sentences.push(self.drawn());
                    continue;
                }
                let compound = self.random.chance(12);
                let sentence = *self.random.pick(if compound { &words::COMPOUNDS[..] } else { &words::SENTENCES });
                let filled = self.fill(sentence);
                if !sentences.contains(&filled) {
                    sentences.push(filled);
                }
            }
            all.push(five(|i| {
                let parts: Vec<&str> = sentences.iter().map(|s| s[i].as_str()).collect();
                parts.join(" ")
            }));
        }
        five(|i| all.iter().map(|p| p[i].as_str()).collect::<Vec<_>>().join("\n\n") + "\n")
    }

    /// A sentence of drawn words, the same in every language but each in a form of its own.
    fn drawn(&mut self) -> Texts {
        let count = 6 + self.random.below(5);
        let words: Vec<u64> = (0..count).map(|_| Vocabulary::draw(&mut self.random)).collect();
        five(|i| {
            let forms: Vec<String> =
                words.iter().map(|word| self.vocabulary.form(i, *word, &mut self.random)).collect();
            capital(&forms.join(" ")) + "."
        })
    }

    /// One sentence of a list, filled.
    pub(super) fn one(&mut self, list: &[Five]) -> Texts {
        let sentence = *self.random.pick(list);
        self.fill(sentence)
    }

    /// A sentence with its slots filled, the same in every language.
    pub(super) fn fill(&mut self, sentence: Five) -> Texts {
        let small = (2 + self.random.below(14)).to_string();
        let large = [8, 10, 12, 14, 15, 16, 18, 20, 24, 60, 100, 150, 300, 400, 500, 600, 900][self.random.below(17)]
            .to_string();
        let hour = 7 + self.random.below(10);
        let quarter = ["00", "15", "30", "45"][self.random.below(4)];
        let (begin, end) = (format!("{hour:02}:{quarter}"), format!("{:02}:{quarter}", hour + 3));
        let things: Vec<Five> = (0..3).map(|_| *self.random.pick(&words::THINGS)).collect();
        let name = if sentence[0].contains("{p}") { self.name() } else { Texts::default() };
        let compound = if sentence[0].contains("{k}") { self.compound() } else { String::new() };
        five(|i| {
            let mut text = sentence[i].to_owned();
            for (slot, value) in [
                ("{n}", small.as_str()),
                ("{m}", &large),
                ("{h}", &begin),
                ("{i}", &end),
                ("{a}", things[0][i]),
                ("{b}", things[1][i]),
                ("{c}", things[2][i]),
                ("{p}", &name[i]),
                ("{k}", &compound),
            ] {
                if text.contains(slot) {
                    text = text.replace(slot, value);
                }
            }
            text
        })
    }

    /// A sentence with its slots filled, and with others that differ by language.
    pub(super) fn told(&mut self, sentence: Five, slots: &[(&str, &Texts)]) -> Texts {
        let filled = self.fill(sentence);
        five(|i| slots.iter().fold(filled[i].clone(), |text, (slot, texts)| text.replace(slot, &texts[i])))
    }

    /// An invented name: some often, new ones for ever, in the script of each language.
    pub(super) fn name(&mut self) -> Texts {
        let count = 2 + self.random.below(2);
        let syllables: Vec<usize> = (0..count).map(|_| self.random.skewed(words::SYLLABLES.len())).collect();
        five(|i| {
            let script = [0, 1, 2, 1, 0][i];
            let text: String = syllables.iter().map(|s| words::SYLLABLES[*s][script]).collect();
            capital(&if i == 3 { text.replace('і', "и") } else { text })
        })
    }

    /// A German compound of two or three parts.
    pub(super) fn compound(&mut self) -> String {
        let mut word = (*self.random.pick(&words::COMPOUND_FIRST)).to_owned();
        if self.random.chance(25) {
            let middle = *self.random.pick(&words::COMPOUND_FIRST);
            word.push_str(&middle.to_lowercase());
        }
        word + words::COMPOUND_SECOND[self.random.skewed(words::COMPOUND_SECOND.len())]
    }

    pub(super) fn provider_name(&self, provider: usize) -> String {
        // The same for a provider wherever it is named.
        let random = Random(self.seed ^ u64::try_from(provider).expect("fits"));
        let vocabulary = Vocabulary::default();
        let mut own =
            Self { random, offers: 0, places: Vec::new(), made: Vec::new(), words: Vec::new(), vocabulary, seed: 0 };
        let kind =
            own.random.pick(&["Bildungswerk", "Sprachwerkstatt", "Lernhaus", "Volkshochschule", "Verein", "Akademie"]);
        format!("{kind} {}", own.name()[0])
    }
}

pub(super) fn five(make: impl FnMut(usize) -> String) -> Texts {
    [0, 1, 2, 3, 4].map(make)
}

pub(super) fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name as part of a file name.
pub(super) fn slug(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            ' ' => '-',
            other => other,
        })
        .collect()
}
