//! Facets without script: which values an offer has in each dimension.

use super::directory::Entry;
use crate::model::{Catalog, Childcare, CostKind, vocabularies};

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

    /// Hands over the values of an offer, some perhaps twice; for [`Dimension::Status`] every status has every offer.
    pub(crate) fn each_value(self, entry: &Entry<'_>, catalog: &Catalog, take: &mut dyn FnMut(&str)) {
        let offer = entry.offer;
        match self {
            Self::Topic => offer.topics.iter().for_each(|topic| take(topic.as_str())),
            Self::TopicGroup => {
                let topics = catalog.vocabulary(vocabularies::TOPICS);
                let groups = offer.topics.iter().filter_map(|t| topics.get(t.as_str())?.group.as_ref());
                groups.for_each(|group| take(group.as_str()));
            }
            Self::District if entry.statewide => take(STATEWIDE),
            Self::District => entry.districts.iter().for_each(|district| take(district.as_str())),
            Self::Level => offer.entry_level().into_iter().for_each(|level| take(level.word())),
            Self::Audience => offer.audience.iter().for_each(|group| take(group.as_str())),
            Self::Status => {
                let statuses = &catalog.vocabulary(vocabularies::RESIDENCE_STATUS).terms;
                statuses.iter().map(|t| t.id.as_str()).filter(|id| *id != STATUS_UNKNOWN).for_each(take);
            }
            Self::Mode => offer.mode.iter().for_each(|mode| take(mode.word())),
            Self::Time => offer.time.iter().for_each(|time| take(time.word())),
            Self::Language => {
                offer.languages.iter().flat_map(|l| &l.spoken).for_each(|spoken| take(&spoken.code.to_string()));
            }
            Self::Month => {
                let months = entry.months.iter().map(|date| date.to_string().chars().take(7).collect::<String>());
                months.for_each(|month| take(&month));
            }
            Self::Free => {
                if entry.cost.is_some_and(|cost| cost.kind == CostKind::Free) {
                    take("yes");
                }
            }
            Self::Childcare => {
                offer.childcare.into_iter().filter(|c| *c != Childcare::None).for_each(|c| take(c.word()));
            }
        }
    }
}
