//! The order of offers in a language: by state, by next start, then by title as the language sorts.

use super::directory::{Directory, Entry};
use crate::i18n::{Locale, Locales};
use crate::model::Lang;
use crate::recall::Recall;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_64, xxh3_64_with_seed, xxh3_128, xxh3_128_with_seed};

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
    /// Sorts the offers once for a language; `hash` is that of what its order depends on.
    fn new(directory: &Directory<'_>, locale: &Locale, known: &Titles, hash: u64) -> Arc<Self> {
        let chain = directory.catalog.site.chain(&locale.lang);
        let key = || xxh3_128(format!("{hash} {:?}", locale.formats.locale()).as_bytes());
        known.orders.get(key, || Arc::new(Self::sort(directory, locale, &known.keys, &chain)))
    }

    /// The orders of all languages.
    pub(super) fn all(directory: &Directory<'_>, locales: &Locales, known: &Titles) -> BTreeMap<Lang, Arc<Self>> {
        let chains: Vec<Vec<Lang>> = locales.keys().map(|lang| directory.catalog.site.chain(lang)).collect();
        // Each offer is looked at once for all languages, like for facets.
        let of_one = |entry: &Entry<'_>| -> Vec<u64> {
            let day = entry.when.map_or((0, 0, 0), |date| (date.0.year(), date.0.month(), date.0.day()));
            let seed = xxh3_64(format!("{day:?} {:?}", entry.state).as_bytes());
            chains.iter().map(|chain| xxh3_64_with_seed(title(entry, chain).as_bytes(), seed)).collect()
        };
        let hashes: Vec<Vec<u64>> = directory.listed.par_iter().map(of_one).collect();
        let hash = |number: usize| {
            let mut all = Xxh3::new();
            for of_one in &hashes {
                all.update(&of_one[number].to_le_bytes());
            }
            all.digest()
        };
        let locales: Vec<_> = locales.iter().enumerate().collect();
        let ranked = locales
            .into_par_iter()
            .map(|(number, (lang, locale))| (lang.clone(), Self::new(directory, locale, known, hash(number))));
        ranked.collect()
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
