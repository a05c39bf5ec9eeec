//! Facets without script: which values an offer has in each dimension.

use super::directory::Entry;
use crate::model::{Catalog, Childcare, CostKind, Id, vocabularies};

/// The residence status for which no list is made.
pub const STATUS_UNKNOWN: &str = "unknown";

/// The value of [`Dimension::District`] for offers that are for the whole state.
pub const STATEWIDE: &str = "statewide";

/// Dimensions of facet pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Topic.
    Topic,
    /// Group of topics.
    TopicGroup,
    /// District.
    District,
    /// Level needed.
    Level,
    /// Target group.
    Audience,
    /// Residence status: every offer, grouped by access.
    Status,
    /// Mode.
    Mode,
    /// Time of day or week.
    Time,
    /// Language spoken.
    Language,
    /// Month of a start to come.
    Month,
    /// Free of charge.
    Free,
    /// Childcare.
    Childcare,
}

impl Dimension {
    /// All dimensions in the order in which they are shown.
    pub const ALL: [Self; 12] = [
        Self::Topic,
        Self::TopicGroup,
        Self::District,
        Self::Level,
        Self::Audience,
        Self::Status,
        Self::Month,
        Self::Time,
        Self::Mode,
        Self::Language,
        Self::Free,
        Self::Childcare,
    ];

    /// Segment in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::TopicGroup => "topic-group",
            Self::District => "district",
            Self::Level => "level",
            Self::Audience => "audience",
            Self::Status => "status",
            Self::Mode => "mode",
            Self::Time => "time",
            Self::Language => "language",
            Self::Month => "month",
            Self::Free => "free",
            Self::Childcare => "childcare",
        }
    }

    /// The values of an offer; for [`Dimension::Status`] every status has every offer.
    pub(crate) fn values(self, entry: &Entry<'_>, catalog: &Catalog) -> Vec<String> {
        let offer = entry.offer;
        let ids = |ids: &[Id]| ids.iter().map(ToString::to_string).collect::<Vec<_>>();
        let mut values = match self {
            Self::Topic => ids(&offer.topics),
            Self::TopicGroup => {
                let topics = catalog.vocabulary(vocabularies::TOPICS);
                offer
                    .topics
                    .iter()
                    .filter_map(|t| topics.get(t.as_str())?.group.as_ref())
                    .map(ToString::to_string)
                    .collect()
            }
            Self::District if entry.statewide => vec![STATEWIDE.to_owned()],
            Self::District => ids(&entry.districts),
            Self::Level => offer.entry_level().map(|l| l.word().to_owned()).into_iter().collect(),
            Self::Audience => ids(&offer.audience),
            Self::Status => catalog
                .vocabulary(vocabularies::RESIDENCE_STATUS)
                .terms
                .iter()
                .map(|t| t.id.to_string())
                .filter(|id| id != STATUS_UNKNOWN)
                .collect(),
            Self::Mode => offer.mode.iter().map(|m| m.word().to_owned()).collect(),
            Self::Time => offer.time.iter().map(|t| t.word().to_owned()).collect(),
            Self::Language => offer.languages.iter().flat_map(|l| &l.spoken).map(|s| s.code.to_string()).collect(),
            Self::Month => entry.months.iter().map(|date| date.to_string().chars().take(7).collect()).collect(),
            Self::Free => match entry.cost.map(|c| c.kind) {
                Some(CostKind::Free) => vec!["yes".to_owned()],
                _ => Vec::new(),
            },
            Self::Childcare => match offer.childcare {
                None | Some(Childcare::None) => Vec::new(),
                Some(care) => vec![care.word().to_owned()],
            },
        };
        values.sort();
        values.dedup();
        values
    }
}
