//! The order of offers in a language: by state, by next start, then by title as the language sorts.

use super::directory::Directory;
use crate::i18n::Locale;
use crate::recall::Recall;
use rayon::prelude::*;
use std::sync::Arc;
use xxhash_rust::xxh3::{xxh3_64, xxh3_128_with_seed};

/// Sort keys of titles that are known from an earlier plan, by a hash of title and language.
pub type Titles = Recall<Arc<[u8]>>;

/// The place of every listed offer in its order, and the order by title.
#[derive(Debug)]
pub struct Ranking {
    rank: Vec<usize>,
    /// Listed offers by title.
    pub by_title: Vec<usize>,
    /// Listed offers in the order of lists.
    pub order: Vec<usize>,
}

impl Ranking {
    /// Sorts the offers once for a language.
    pub fn new(directory: &Directory<'_>, locale: &Locale, known: &Titles) -> Self {
        let chain = directory.catalog.site.chain(&locale.lang);
        let language = xxh3_64(locale.formats.locale().as_bytes());
        let key = |title: &str| {
            let make = || locale.formats.sort_key(title).into();
            known.get(|| xxh3_128_with_seed(title.as_bytes(), language), make)
        };
        let mut titles: Vec<(Arc<[u8]>, usize)> = directory
            .listed
            .par_iter()
            .enumerate()
            .map(|(index, entry)| (key(entry.offer.title.resolve(&chain).map_or("", |(_, title)| title)), index))
            .collect();
        // Equal titles keep the order of ids.
        titles.par_sort_unstable();
        let by_title: Vec<usize> = titles.into_iter().map(|(_, index)| index).collect();
        // Equal dates keep the order of titles.
        let mut order: Vec<_> = by_title
            .iter()
            .enumerate()
            .map(|(place, index)| {
                let entry = &directory.listed[*index];
                ((entry.state, entry.when.is_none(), entry.when, place), *index)
            })
            .collect();
        order.par_sort_unstable();
        let order: Vec<usize> = order.into_iter().map(|(_, index)| index).collect();
        let mut rank = vec![0; order.len()];
        for (place, index) in order.iter().enumerate() {
            rank[*index] = place;
        }
        Self { rank, by_title, order }
    }

    /// Place of an offer in the order of lists.
    pub fn rank(&self, index: usize) -> usize {
        self.rank[index]
    }

    /// Some offers, in order.
    pub fn sorted(&self, members: &[usize]) -> Vec<usize> {
        let mut members = members.to_vec();
        members.sort_by_key(|i| self.rank[*i]);
        members
    }
}
