//! What words mean: concepts with their words in several languages, built in, the site's own, and learned.

use super::fold;
use super::stem::light;
use super::tokens::tokens;
use std::collections::{BTreeMap, BTreeSet};

/// A concept: what it is called, by language tag.
pub type Concept = BTreeMap<String, Vec<String>>;

/// A concept, and the stems of the rest of a phrase.
pub type Start = (usize, Vec<String>);

/// Concepts ready to be looked up by the words of a document.
#[derive(Debug, Default)]
pub struct Lexicon {
    /// Folded words of all phrases, by concept and language of the site.
    concepts: Vec<Vec<Vec<Vec<String>>>>,
    /// Light stem of a phrase's first word and language to phrases.
    starts: BTreeMap<(usize, String), Vec<Start>>,
}

impl Lexicon {
    /// Of concepts, for the languages of a site.
    pub fn new(concepts: &[Concept], languages: &[String]) -> Self {
        let mut lexicon = Self::default();
        for concept in concepts {
            let number = lexicon.concepts.len();
            let mut by_language = Vec::new();
            for (lang, tag) in languages.iter().enumerate() {
                let primary = tag.split('-').next().unwrap_or(tag);
                let phrases: Vec<Vec<String>> = concept
                    .get(primary)
                    .into_iter()
                    .flatten()
                    .map(|phrase| tokens(phrase).into_iter().map(|t| t.folded).collect::<Vec<_>>())
                    .filter(|words| !words.is_empty())
                    .collect();
                for words in &phrases {
                    let stems: Vec<String> = words.iter().map(|w| light(w).to_owned()).collect();
                    if let Some((first, rest)) = stems.split_first() {
                        lexicon.starts.entry((lang, first.clone())).or_default().push((number, rest.to_vec()));
                    }
                }
                by_language.push(phrases);
            }
            lexicon.concepts.push(by_language);
        }
        lexicon
    }

    /// Every word that alone is a concept's name.
    pub fn words(concepts: &[Concept]) -> BTreeSet<String> {
        let phrases = concepts.iter().flat_map(BTreeMap::values).flatten().map(|phrase| fold::words(phrase));
        phrases.filter(|words| words.len() == 1).flatten().collect()
    }

    /// By language and stem of a phrase's first word the concepts, with the stems of the rest of the phrase.
    pub fn starts(&self) -> impl Iterator<Item = (&(usize, String), &Vec<Start>)> {
        self.starts.iter()
    }

    /// Folded words of all phrases, by concept and language.
    pub fn concepts(&self) -> impl Iterator<Item = &Vec<Vec<Vec<String>>>> {
        self.concepts.iter()
    }
}
