//! German compounds: Pflegehelferkurs is a Kurs, and for Pflegehelfer.

use super::words::Words;

/// What may stand between two parts.
const LINKS: [&str; 6] = ["", "s", "es", "n", "en", "e"];
/// Shortest part, in letters.
const SHORTEST: usize = 4;

/// Splits words against the words that a site knows.
#[derive(Debug, Default)]
pub struct Splitter {
    known: Words,
}

impl Splitter {
    /// With folded words, of which those that may be parts are taken.
    pub fn new<'a>(words: impl Iterator<Item = &'a str>) -> Self {
        let mut known = Words::default();
        for word in words.filter(|w| w.len() >= SHORTEST && is_plain(w)) {
            known.number(word);
        }
        Self { known }
    }

    /// The parts of a folded word, as they are known; none if it is no compound.
    pub fn split(&self, word: &str) -> Vec<String> {
        if word.len() < 2 * SHORTEST || !is_plain(word) {
            return Vec::new();
        }
        let parts = self.parts(word, 0);
        if parts.len() > 1 { parts } else { Vec::new() }
    }

    /// The longest known end, then what stands before it.
    fn parts(&self, word: &str, depth: usize) -> Vec<String> {
        if depth > 0
            && let Some(whole) = self.part(word)
        {
            return vec![whole];
        }
        if depth > 3 {
            return Vec::new();
        }
        for at in SHORTEST..word.len().saturating_sub(SHORTEST - 1) {
            let (front, end) = word.split_at(at);
            if self.known.find(end).is_none() {
                continue;
            }
            for link in LINKS {
                let Some(front) = front.strip_suffix(link).filter(|f| f.len() >= SHORTEST) else { continue };
                let mut before = self.parts(front, depth + 1);
                if !before.is_empty() {
                    before.push(end.to_owned());
                    return before;
                }
            }
        }
        Vec::new()
    }

    /// A part as it is known: itself, or with the vowel it loses in front (Schul-, Sprach-).
    fn part(&self, word: &str) -> Option<String> {
        let mut part = String::with_capacity(word.len() + 2);
        part.push_str(word);
        // itself, with -e, with -en
        for more in ["", "e", "n"] {
            part.push_str(more);
            if self.known.find(&part).is_some() {
                return Some(part);
            }
        }
        None
    }
}

/// Only words in plain Latin letters are split.
fn is_plain(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_with_their_links() {
        let known = ["pflege", "helfer", "kurs", "wohnung", "suche", "schule", "abschluss", "sprache"];
        let splitter = Splitter::new(known.into_iter());
        let split = |word| splitter.split(word).join("+");
        assert_eq!(split("pflegehelferkurs"), "pflege+helfer+kurs");
        assert_eq!(split("wohnungssuche"), "wohnung+suche");
        assert_eq!(split("schulabschluss"), "schule+abschluss");
        assert_eq!(split("sprachkurs"), "sprache+kurs");
        assert_eq!(split("wohnung"), "");
        assert_eq!(split("kursfahrten"), "");
    }
}
