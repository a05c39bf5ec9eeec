//! Parts of the site that are made from many kinds of records.

use crate::model::Catalog;

/// A page of its own beside offers and indexes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Teams, their days, the path and the regions.
    Counselling,
    /// Districts and places.
    Map,
    /// The directory in numbers, and statistics.
    Figures,
    /// What the reader keeps.
    List,
}

impl Section {
    /// All sections.
    pub const ALL: [Self; 4] = [Self::Counselling, Self::Map, Self::Figures, Self::List];

    /// Whether there is something to show.
    pub fn is_in(self, catalog: &Catalog) -> bool {
        match self {
            Self::Counselling => !catalog.teams.is_empty() || !catalog.regions.is_empty(),
            Self::Map => !catalog.geometries.is_empty(),
            Self::Figures => !catalog.offers.is_empty() || !catalog.statistics.is_empty(),
            Self::List => !catalog.offers.is_empty(),
        }
    }

    /// Segment in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Counselling => "counselling",
            Self::Map => "map",
            Self::Figures => "figures",
            Self::List => "list",
        }
    }
}
