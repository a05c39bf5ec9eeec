//! German compounds: Pflegehelferkurs is a Kurs, and for Pflegehelfer.

use std::collections::BTreeSet;

/// What may stand between two parts.
const LINKS: [&str; 6] = ["", "s", "es", "n", "en", "e"];
/// Shortest part, in letters.
const SHORTEST: usize = 4;

/// Splits words against the words that a site knows.
#[derive(Debug, Default)]
pub struct Splitter {
    known: BTreeSet<String>,
}

impl Splitter {
    /// With the folded words that may be parts.
    pub fn new(known: BTreeSet<String>) -> Self {
        Self { known }
    }

    /// The parts of a folded word, as they are known; none if it is no compound.
    pub fn split(&self, word: &str) -> Vec<String> {
        if word.len() < 2 * SHORTEST || !word.bytes().all(|b| b.is_ascii_lowercase()) {
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
            if !self.known.contains(end) {
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
        [String::new(), "e".to_owned(), "en".to_owned()]
            .iter()
            .map(|end| format!("{word}{end}"))
            .find(|w| self.known.contains(w))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_with_their_links() {
        let known = ["pflege", "helfer", "kurs", "wohnung", "suche", "schule", "abschluss", "sprache"];
        let splitter = Splitter::new(known.iter().map(|w| (*w).to_owned()).collect());
        let split = |word| splitter.split(word).join("+");
        assert_eq!(split("pflegehelferkurs"), "pflege+helfer+kurs");
        assert_eq!(split("wohnungssuche"), "wohnung+suche");
        assert_eq!(split("schulabschluss"), "schule+abschluss");
        assert_eq!(split("sprachkurs"), "sprache+kurs");
        assert_eq!(split("wohnung"), "");
        assert_eq!(split("kursfahrten"), "");
    }
}
