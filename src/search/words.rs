//! Words as numbers: each stands once in memory, and is compared and counted by its number.

use xxhash_rust::xxh3::xxh3_64;

/// A place in the table that is free.
const FREE: u64 = u64::MAX;

/// Different words, numbered in the order in which they came.
#[derive(Debug, Default)]
pub struct Words {
    /// All of them, one behind the other.
    text: String,
    /// Where each ends.
    ends: Vec<usize>,
    /// Half of a word's hash before its number; at least as many again are free.
    table: Vec<u64>,
}

impl Words {
    /// The number of a word, which is the next one if it is new.
    pub fn number(&mut self, word: &str) -> u32 {
        if self.table.len() <= 2 * self.ends.len() {
            self.grow();
        }
        match self.look(word) {
            Ok(number) => number,
            Err((place, slot)) => {
                self.table[place] = slot;
                self.text.push_str(word);
                self.ends.push(self.text.len());
                number_of(slot)
            }
        }
    }

    /// The number of a word that is there.
    pub fn find(&self, word: &str) -> Option<u32> {
        if self.table.is_empty() { None } else { self.look(word).ok() }
    }

    /// The word of a number.
    pub fn word(&self, number: u32) -> &str {
        let number = number as usize;
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        self.text.get(start..self.ends[number]).unwrap_or_default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// All of them in the order of their numbers.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0u32..).take(self.len()).map(|number| self.word(number))
    }

    /// Where a word stands, or else the free place for it and what to write there.
    fn look(&self, word: &str) -> Result<u32, (usize, u64)> {
        let hash = xxh3_64(word.as_bytes());
        let mut place = self.home(hash);
        loop {
            let slot = self.table[place];
            if slot == FREE {
                let next = u64::try_from(self.ends.len()).unwrap_or(u64::MAX);
                return Err((place, hash >> 32 << 32 | next));
            }
            if slot >> 32 == hash >> 32 && self.word(number_of(slot)) == word {
                return Ok(number_of(slot));
            }
            place = (place + 1) % self.table.len();
        }
    }

    fn home(&self, hash: u64) -> usize {
        // The table's length is a power of two.
        usize::try_from(hash >> 32).unwrap_or(0) & (self.table.len() - 1)
    }

    fn grow(&mut self) {
        let size = (4 * self.ends.len()).next_power_of_two().max(64);
        let before = std::mem::replace(&mut self.table, vec![FREE; size]);
        for slot in before.into_iter().filter(|slot| *slot != FREE) {
            let mut place = self.home(slot);
            while self.table[place] != FREE {
                place = (place + 1) % size;
            }
            self.table[place] = slot;
        }
    }
}

#[allow(clippy::cast_possible_truncation, reason = "the lower half of a slot is the number")]
fn number_of(slot: u64) -> u32 {
    slot as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_one_number() {
        let mut words = Words::default();
        assert_eq!(words.find("kurs"), None);
        let spelled: Vec<String> = (0..1000).map(|n| format!("wort{n}")).collect();
        let first: Vec<u32> = spelled.iter().map(|word| words.number(word)).collect();
        assert!(first.iter().copied().eq(0..1000), "numbers follow the order of coming");
        let again: Vec<u32> = spelled.iter().map(|word| words.number(word)).collect();
        assert_eq!(first, again);
        assert!(words.iter().eq(spelled.iter()));
        assert_eq!((words.find("wort7"), words.find("kurs"), words.len()), (Some(7), None, 1000));
    }
}
