//! The words of one document with their weights, while they are found.

/// A weight for each word, nothing for most.
#[derive(Debug)]
pub struct Weights {
    by_word: Vec<f32>,
    words: Vec<u32>,
}

impl Weights {
    /// For so many words.
    pub fn new(words: usize) -> Self {
        Self { by_word: vec![0.0; words], words: Vec::new() }
    }

    /// The weight of a word; 0 for one that is not there.
    pub fn get(&self, word: u32) -> f32 {
        self.by_word[word as usize]
    }

    /// Gives a word another weight, above 0.
    pub fn set(&mut self, word: u32, weight: f32) {
        if std::mem::replace(&mut self.by_word[word as usize], weight) == 0.0 {
            self.words.push(word);
        }
    }

    /// All words that are there, ascending.
    pub fn words(&mut self) -> &[u32] {
        self.words.sort_unstable();
        &self.words
    }

    /// Takes all out, ascending.
    pub fn drain(&mut self) -> impl Iterator<Item = (u32, f32)> {
        self.words.sort_unstable();
        self.words.drain(..).map(|word| (word, std::mem::take(&mut self.by_word[word as usize])))
    }
}
