//! The order of offers in a language: by state, by next start, then by title as the language sorts.

use super::directory::Directory;
use crate::i18n::Locale;

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
    pub fn new(directory: &Directory<'_>, locale: &Locale) -> Self {
        let chain = directory.catalog.site.chain(&locale.lang);
        let titles: Vec<&str> =
            directory.listed.iter().map(|e| e.offer.title.resolve(&chain).map_or("", |(_, t)| t)).collect();
        let mut by_title: Vec<usize> = (0..titles.len()).collect();
        by_title.sort_by(|a, b| locale.formats.compare(titles[*a], titles[*b]).then(a.cmp(b)));
        let mut order = by_title.clone();
        // Stable, so that equal dates keep the order of titles, and equal titles that of ids.
        order.sort_by_key(|i| {
            let entry = &directory.listed[*i];
            (entry.state, entry.when.map_or((1, None), |d| (0, Some(d))))
        });
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
