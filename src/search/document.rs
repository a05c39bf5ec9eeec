//! What the index is made of: documents with their texts, and facets with their names.

use std::borrow::Cow;

/// Where a text stands in a document; what stands higher weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Title.
    Title,
    /// Other names of the same thing.
    Alias,
    /// Summary.
    Summary,
    /// Everything else.
    Body,
}

impl Field {
    /// Weight of one occurrence.
    pub(super) fn weight(self) -> f32 {
        match self {
            Self::Title => 6.0,
            Self::Alias => 5.0,
            Self::Summary => 2.5,
            Self::Body => 1.0,
        }
    }

    /// Words that such a text usually has. Fixed, so that one changed document changes no other.
    pub(super) fn usual_length(self) -> f32 {
        match self {
            Self::Title => 6.0,
            Self::Alias => 12.0,
            Self::Summary => 22.0,
            Self::Body => 110.0,
        }
    }
}

/// A text of a document in one language.
#[derive(Debug, Clone)]
pub struct Passage<'a> {
    /// Language, as an index into [`Collection::languages`].
    pub lang: usize,
    /// Where it stands.
    pub field: Field,
    /// Text without markup.
    pub text: Cow<'a, str>,
}

/// One thing that can be found, in all its languages.
#[derive(Debug, Clone, Default)]
pub struct Document<'a> {
    /// Its texts.
    pub passages: Vec<Passage<'a>>,
    /// Whether learned and known translations are added where it lacks a language.
    pub translate: bool,
}

/// Documents that are read when they are needed, since all texts of a large site are too many to hold.
pub trait Documents: Sync {
    /// How many there are.
    fn count(&self) -> usize;
    /// The document of a number.
    fn document(&self, number: usize) -> Document<'_>;
}

/// A name of a facet's value.
#[derive(Debug, Clone)]
pub struct Name {
    /// Language, as an index into [`Collection::languages`].
    pub lang: usize,
    /// The name.
    pub text: String,
    /// Whether it is the label, not a synonym.
    pub is_label: bool,
}

/// A value that many documents share (a topic, a town, a level), with what it is called.
#[derive(Debug, Clone, Default)]
pub struct Facet {
    /// Its names in all languages.
    pub names: Vec<Name>,
    /// Weight of its words beside those of texts.
    pub weight: f32,
}

/// What all documents share.
#[derive(Debug, Default)]
pub struct Collection {
    /// Tags of the site's languages.
    pub languages: Vec<String>,
    /// Facets in the order of their numbers.
    pub facets: Vec<Facet>,
}
