//! The files that are rendered. What each language has is kept once for all of them, and an artifact is made when
//! somebody looks at it: a large site has millions, and most of what they say is the same five times.

use super::{Address, Calendar, Place, What};
use crate::model::{Id, Lang};
use rayon::prelude::*;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;
use xxhash_rust::xxh3::xxh3_64;

/// One file of the output that is rendered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Where it goes.
    pub address: Address,
    /// Its language, if it has one.
    pub lang: Option<Lang>,
    /// What it shows.
    pub what: What,
}

/// A file that every language has.
#[derive(Debug)]
pub(super) enum Form {
    /// A page.
    Page(Place, What),
    /// The code of a page.
    Code(Place),
    /// 404.
    Missing,
    /// `manifest.webmanifest`.
    Manifest,
    /// The list of a place in a frame.
    Embed(Place),
    /// The list of a place as plain HTML.
    Plain(Place),
    /// nth sitemap.
    Sitemap(usize),
    /// A calendar.
    Calendar(Calendar),
    /// The card of a contact.
    Card(Id),
}

impl Form {
    fn in_language(&self, lang: &Lang) -> Artifact {
        let (address, what) = match self {
            Self::Page(place, what) => (Address::page(lang, place), what.clone()),
            Self::Code(place) => {
                let page = Address::page(lang, place);
                (Address::code(&page), What::Code(page))
            }
            Self::Missing => (Address::missing(lang), What::Missing),
            Self::Manifest => (Address::manifest(lang), What::Manifest),
            Self::Embed(place) => (Address::embed(lang, place), What::Embed(place.clone())),
            Self::Plain(place) => (Address::plain(lang, place), What::Plain(place.clone())),
            Self::Sitemap(part) => (Address::sitemap(lang, *part), What::Sitemap(*part)),
            Self::Calendar(calendar) => (Address::calendar(lang, calendar), What::Calendar(calendar.clone())),
            Self::Card(contact) => (Address::card(lang, contact), What::Card(contact.clone())),
        };
        Artifact { address, lang: Some(lang.clone()), what }
    }
}

/// All artifacts by number: those that are there once, then those of one language after the other.
#[derive(Debug, Default)]
pub struct Artifacts {
    once: Vec<Artifact>,
    each: Vec<Form>,
    languages: Vec<Lang>,
    index: OnceLock<HashMap<u64, usize>>,
}

impl Artifacts {
    pub(super) fn new(once: Vec<Artifact>, each: Vec<Form>, languages: Vec<Lang>) -> Self {
        Self { once, each, languages, index: OnceLock::new() }
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.once.len() + self.languages.len() * self.each.len()
    }

    /// The artifact of a number below [`Self::count`].
    pub fn get(&self, number: usize) -> Artifact {
        let Some(place) = number.checked_sub(self.once.len()) else { return self.once[number].clone() };
        self.each[place % self.each.len()].in_language(&self.languages[place / self.each.len()])
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Artifact> {
        (0..self.count()).map(|number| self.get(number))
    }

    /// Numbers of those that are there once, then of each language.
    pub fn by_language(&self) -> impl Iterator<Item = Range<usize>> {
        let of = |number: usize| {
            let start = self.once.len() + number * self.each.len();
            start..start + self.each.len()
        };
        std::iter::once(0..self.once.len()).chain((0..self.languages.len()).map(of))
    }

    /// Pages that every language has.
    pub fn pages(&self) -> impl Iterator<Item = (&Place, &What)> {
        self.each.iter().filter_map(|form| match form {
            Form::Page(place, what) => Some((place, what)),
            _ => None,
        })
    }

    /// The artifact that is written to a path. What is looked up is made when it is first asked for: a build that
    /// renders everything never needs it.
    pub(super) fn find(&self, path: &str) -> Option<Artifact> {
        let address = Address::of_path(path)?;
        let hash = |address: &str| xxh3_64(address.as_bytes());
        let index = self.index.get_or_init(|| {
            let once = self.once.par_iter().map(|artifact| hash(artifact.address.as_str()));
            // Under its address in one language; those in the others differ from it by their language alone.
            let each = self
                .languages
                .first()
                .into_par_iter()
                .flat_map(|lang| self.each.par_iter().map(|form| hash(form.in_language(lang).address.as_str())));
            let hashes: Vec<u64> = once.chain(each).collect();
            hashes.into_iter().enumerate().map(|(number, hash)| (hash, number)).collect()
        });
        let in_language = |(number, lang): (usize, &Lang)| {
            let place = index.get(&hash(&Address::translated(address, lang, self.languages.first()?)?))?;
            Some(place + number * self.each.len())
        };
        let once = index.get(&hash(address)).copied();
        let numbers = once.into_iter().chain(self.languages.iter().enumerate().filter_map(in_language));
        let is_it = |artifact: &Artifact| artifact.address.as_str() == address;
        let mut found = numbers.filter(|number| *number < self.count()).map(|number| self.get(number));
        found.find(is_it)
    }
}
