//! The order of offers in a language: by state, by next start, then by title as the language sorts.

use super::directory::{Directory, Entry};
use crate::i18n::Locale;
use crate::model::Lang;
use crate::recall::Recall;
use rayon::prelude::*;
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_64, xxh3_128_with_seed};

/// What is known of titles from an earlier plan.
#[derive(Debug, Default)]
pub struct Titles {
    /// Sort keys by a hash of title and language.
    keys: Recall<Arc<[u8]>>,
    /// Orders by a hash of all that they depend on.
    orders: Recall<Arc<Ranking>>,
}

impl Titles {
    /// For plans that follow each other.
    pub fn lasting() -> Self {
        Self { keys: Recall::lasting(), orders: Recall::lasting() }
    }

    /// Begins with the next plan.
    pub fn turn(&mut self) {
        self.keys.turn();
        self.orders.turn();
    }
}

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
    pub fn new(directory: &Directory<'_>, locale: &Locale, known: &Titles) -> Arc<Self> {
        let chain = directory.catalog.site.chain(&locale.lang);
        let all = || {
            let mut all = Xxh3::new();
            all.update(locale.formats.locale().as_bytes());
            for entry in &directory.listed {
                let day = entry.when.map_or((0, 0, 0), |date| (date.0.year(), date.0.month(), date.0.day()));
                all.update(&day.0.to_le_bytes());
                all.update(&day.1.to_le_bytes());
                all.update(&day.2.to_le_bytes());
                all.update(&[entry.state as u8]);
                all.update(&xxh3_64(title(entry, &chain).as_bytes()).to_le_bytes());
            }
            all.digest128()
        };
        known.orders.get(all, || Arc::new(Self::sort(directory, locale, &known.keys, &chain)))
    }

    fn sort(directory: &Directory<'_>, locale: &Locale, known: &Recall<Arc<[u8]>>, chain: &[Lang]) -> Self {
        let language = xxh3_64(locale.formats.locale().as_bytes());
        let key = |title: &str| {
            let make = || locale.formats.sort_key(title).into();
            known.get(|| xxh3_128_with_seed(title.as_bytes(), language), make)
        };
        let listed = directory.listed.par_iter().enumerate();
        let mut titles: Vec<(Arc<[u8]>, usize)> =
            listed.map(|(index, entry)| (key(title(entry, chain)), index)).collect();
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

/// The title of an offer as a language shows it.
fn title<'t>(entry: &'t Entry<'_>, chain: &'t [Lang]) -> &'t str {
    entry.offer.data.title.resolve(chain).map_or("", |(_, title)| title)
}
