//! Events, news and publications on a day: which are listed, which are over, and the lists
//! they belong to by kind, region, month and topic.

use crate::model::{Area, Catalog, Date, Drafts, Event, EventStatus, Id, OfferSite, Period, RecordKind, Today};
use rayon::prelude::*;
use std::collections::BTreeMap;

/// A way to group dated records; the word is its segment in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// Kind of event, news or publication.
    Kind,
    /// Region.
    Region,
    /// Month, `2027-03`.
    Month,
    /// Topic.
    Topic,
}

impl Group {
    /// All groups in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Month, Self::Region, Self::Topic, Self::Kind];

    /// Segment in addresses.
    pub fn word(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Region => "region",
            Self::Month => "month",
            Self::Topic => "topic",
        }
    }
}

/// Dated records of one kind.
#[derive(Debug, Default)]
pub struct Shelf {
    /// In lists, in order: events by their next date, the rest from the newest.
    pub listed: Vec<Id>,
    /// Events that are over and still have their page.
    pub over: Vec<Id>,
    groups: BTreeMap<(Group, String), Vec<usize>>,
    /// All that have a page, and whether they are over.
    known: BTreeMap<Id, bool>,
}

/// What one record says about its lists.
struct Slip {
    id: Id,
    /// Order, smallest first; equal ones by id.
    order: (i64, Id),
    labels: Vec<(Group, String)>,
}

impl Shelf {
    /// Kinds that have shelves.
    pub const KINDS: [RecordKind; 3] = [RecordKind::Events, RecordKind::News, RecordKind::Publications];

    /// All shelves on a day.
    pub(super) fn all(catalog: &Catalog, today: Today) -> BTreeMap<RecordKind, Self> {
        let (events, (news, publications)) = rayon::join(
            || Self::events(catalog, today),
            || rayon::join(|| Self::news(catalog, today), || Self::publications(catalog)),
        );
        BTreeMap::from([
            (RecordKind::Events, events),
            (RecordKind::News, news),
            (RecordKind::Publications, publications),
        ])
    }

    /// Lists with their members' places in `listed`.
    pub fn groups(&self) -> impl Iterator<Item = (&(Group, String), &Vec<usize>)> {
        self.groups.iter()
    }

    /// Members of one list, as places in `listed`.
    pub fn members(&self, group: Group, value: &str) -> &[usize] {
        self.groups.get(&(group, value.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Whether any record has a page.
    pub fn has_any(&self) -> bool {
        !self.known.is_empty()
    }

    /// Whether a record has a page.
    pub fn has(&self, id: &Id) -> bool {
        self.known.contains_key(id)
    }

    /// Whether a record has a page and is over.
    pub fn is_over(&self, id: &Id) -> bool {
        self.known.get(id).copied().unwrap_or_default()
    }

    fn new(mut slips: Vec<Slip>, over: Vec<Id>) -> Self {
        slips.sort_by(|a, b| a.order.cmp(&b.order));
        let mut shelf = Self { over, ..Self::default() };
        for (place, slip) in slips.into_iter().enumerate() {
            for label in slip.labels {
                let members = shelf.groups.entry(label).or_default();
                if members.last() != Some(&place) {
                    members.push(place);
                }
            }
            shelf.listed.push(slip.id);
        }
        let listed = shelf.listed.iter().map(|id| (id.clone(), false));
        shelf.known = listed.chain(shelf.over.iter().map(|id| (id.clone(), true))).collect();
        shelf
    }

    fn events(catalog: &Catalog, today: Today) -> Self {
        let mut slips = Vec::new();
        let mut over = Vec::new();
        let events: Vec<_> = catalog.events.values().collect();
        // Rules of recurrence are what costs; the rest is order.
        let dates: Vec<_> = events.par_iter().map(|event| event.occurrences(today.date)).collect();
        for (event, dates) in events.into_iter().zip(dates) {
            let publish = event.publish.as_ref();
            let draft = event.status() == EventStatus::Draft && today.drafts == Drafts::Hidden;
            if draft || publish.and_then(|p| p.from).is_some_and(|from| today.date < from) {
                continue;
            }
            let past = publish.and_then(|p| p.until).is_some_and(|until| until < today.date);
            if past || (dates.is_empty() && event.status() != EventStatus::Postponed) {
                // Taken back before its date: nothing was there to be remembered.
                if dates.is_empty() && still_remembered(event, today.date) {
                    over.push(event.id.clone());
                }
                continue;
            }
            let next = dates.iter().find(|d| !d.cancelled).or(dates.first()).map(|d| d.date);
            let mut labels = labels(catalog, event.area.as_ref(), &event.sites, &event.topics);
            labels.push((Group::Kind, event.kind.word().to_owned()));
            labels.extend(dates.iter().filter(|d| !d.cancelled).map(|d| (Group::Month, month(d.date))));
            slips.push(Slip {
                id: event.id.clone(),
                order: (next.map_or(i64::MAX, day_number), event.id.clone()),
                labels,
            });
        }
        Self::new(slips, over)
    }

    fn news(catalog: &Catalog, today: Today) -> Self {
        let shown = catalog.news.values().filter(|n| n.is_shown(today.date));
        let slips = shown.map(|news| {
            let mut labels = labels(catalog, news.area.as_ref(), &[], &news.topics);
            labels.push((Group::Kind, news.kind().word().to_owned()));
            labels.push((Group::Month, month(news.date)));
            Slip { id: news.id.clone(), order: (-day_number(news.date), news.id.clone()), labels }
        });
        Self::new(slips.collect(), Vec::new())
    }

    fn publications(catalog: &Catalog) -> Self {
        let slips = catalog.publications.values().map(|publication| {
            let mut labels = labels(catalog, publication.area.as_ref(), &[], &publication.topics);
            labels.push((Group::Kind, publication.kind.word().to_owned()));
            Slip { id: publication.id.clone(), order: (-day_number(publication.date), publication.id.clone()), labels }
        });
        Self::new(slips.collect(), Vec::new())
    }
}

/// Whether an event that is over keeps its page: 24 months from its last day.
fn still_remembered(event: &Event, today: Date) -> bool {
    event.last_day().is_none_or(|last| today <= last.plus(Period::months(24)))
}

/// Regions and topics. What is for the whole state, or for no district in particular, is for every region.
fn labels(catalog: &Catalog, area: Option<&Area>, sites: &[OfferSite], topics: &[Id]) -> Vec<(Group, String)> {
    let at: Vec<&Id> = sites.iter().filter_map(|s| catalog.places.get(&s.place)).map(|p| &p.district).collect();
    let districts = match area {
        Some(Area::Districts(districts)) => districts.iter().collect(),
        Some(Area::Statewide) => Vec::new(),
        None => at,
    };
    let regions = catalog
        .regions
        .values()
        .filter(|r| districts.is_empty() || r.districts.iter().any(|d| districts.contains(&d)))
        .map(|r| (Group::Region, r.id.to_string()));
    regions.chain(topics.iter().map(|t| (Group::Topic, t.to_string()))).collect()
}

fn month(date: Date) -> String {
    date.to_string().chars().take(7).collect()
}

fn day_number(date: Date) -> i64 {
    i64::from(date.0.year()) * 10_000 + i64::from(date.0.month()) * 100 + i64::from(date.0.day())
}
