//! Where every offer stands today, with what it inherits.

use super::facets::Dimension;
use super::naming::Naming;
use super::shelf::Shelf;
use super::{PAGE_CAP, PAIR_THRESHOLD, Place};
use crate::model::{
    Alert, Area, Catalog, Cost, Date, Id, Offer, Programme, Record, RecordKind, State, Today, next_start, state,
    still_tombstone,
};
use rayon::prelude::*;
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap};

/// An offer with what follows for it from its programme, its places and the date.
#[derive(Debug)]
pub struct Entry<'a> {
    /// The record.
    pub offer: &'a Record<Offer>,
    /// Its programme.
    pub programme: Option<&'a Record<Programme>>,
    /// State today.
    pub state: State,
    /// For the order of lists: the next start, or today where entry is open.
    pub when: Option<Date>,
    /// Months (first days) of starts to come.
    pub months: Vec<Date>,
    /// Districts by its area, or by its sites.
    pub districts: Vec<Id>,
    /// Whether it is for the whole state.
    pub statewide: bool,
    /// Region responsible.
    pub region: Option<Id>,
    /// Its funders, or its programme's.
    pub funders: &'a [Id],
    /// Its cost, or its programme's.
    pub cost: Option<&'a Cost>,
    /// Whether the cost is the programme's.
    pub cost_inherited: bool,
    /// Documents: its own, or its programme's.
    pub documents: &'a [Id],
    /// Whether the documents are the programme's.
    pub documents_inherited: bool,
    /// Notices shown today; whether each is the programme's.
    pub alerts: Vec<(&'a Alert, bool)>,
    /// Last day on which its check counts.
    pub due: Option<Date>,
    /// Whether its last check is older than its review period.
    pub overdue: bool,
}

type Facets = BTreeMap<(Dimension, String), Vec<usize>>;
type Pairs = BTreeMap<(String, String), Vec<usize>>;

/// All offers that have a page, and the lists they belong to.
#[derive(Debug)]
pub struct Directory<'a> {
    /// The records.
    pub catalog: &'a Catalog,
    /// The day.
    pub today: Today,
    /// Offers in lists, by id.
    pub listed: Vec<Entry<'a>>,
    /// Ended offers that have a tombstone, by id.
    pub ended: Vec<Entry<'a>>,
    /// Statewide offers, as places in `listed`.
    pub statewide: Vec<usize>,
    facets: Facets,
    pairs: Pairs,
    records: BTreeMap<(RecordKind, Id), Vec<usize>>,
    shelves: BTreeMap<RecordKind, Shelf>,
    naming: Naming,
    by_id: BTreeMap<&'a str, usize>,
}

impl<'a> Directory<'a> {
    /// Looks at every offer on a day.
    pub fn new(catalog: &'a Catalog, today: Today) -> Self {
        let offers: Vec<&Record<Offer>> = catalog.offers.values().collect();
        let entries: Vec<Entry<'_>> = offers.into_par_iter().map(|offer| entry(offer, catalog, today)).collect();
        let mut listed = Vec::with_capacity(entries.len());
        let mut ended = Vec::new();
        for entry in entries {
            match entry.state {
                State::Hidden => {}
                State::Ended => {
                    if still_tombstone(entry.offer, entry.programme.map(|p| &p.data), today.date) {
                        ended.push(entry);
                    }
                }
                State::Joinable | State::Running | State::Announced | State::Paused => listed.push(entry),
            }
        }
        let (facets, (pairs, (records, (shelves, naming)))) = rayon::join(
            || facets(&listed, catalog),
            || rayon::join(|| pairs(&listed), || rayon::join(|| records(&listed), || shelves(catalog, today))),
        );
        let statewide = (0..listed.len()).filter(|i| listed[*i].statewide).collect();
        let by_id = listed.iter().enumerate().map(|(i, e)| (e.offer.data.id.as_str(), i)).collect();
        Self { catalog, today, listed, ended, statewide, facets, pairs, records, shelves, naming, by_id }
    }

    /// Facet values that have offers, with the places of these in `listed`.
    pub fn facets(&self) -> impl Iterator<Item = (&(Dimension, String), &Vec<usize>)> {
        self.facets.iter()
    }

    /// Topics in districts that have enough offers.
    pub fn pairs(&self) -> impl Iterator<Item = (&(String, String), &Vec<usize>)> {
        self.pairs.iter()
    }

    /// Offers with a value of a dimension.
    pub fn members(&self, dimension: Dimension, value: &str) -> &[usize] {
        self.facets.get(&(dimension, value.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Offers on a topic in a district, if they have a page.
    pub fn pair(&self, topic: &str, district: &str) -> &[usize] {
        self.pairs.get(&(topic.to_owned(), district.to_owned())).map_or(&[], Vec::as_slice)
    }

    /// Offers of a provider, programme, funder or region, or at a place.
    pub fn of_record(&self, kind: RecordKind, id: &Id) -> &[usize] {
        self.records.get(&(kind, id.clone())).map_or(&[], Vec::as_slice)
    }

    /// Teams, or events, news or publications that are listed, which name a provider or a place; in order.
    pub fn naming(&self, kind: RecordKind, id: &Id, by: RecordKind) -> &[Id] {
        self.naming.of(kind, id, by)
    }

    /// Events, news or publications on this day.
    pub fn shelf(&self, kind: RecordKind) -> Option<&Shelf> {
        self.shelves.get(&kind)
    }

    /// Ids of all records of a kind that have a page today.
    pub fn ids(&self, kind: RecordKind) -> Vec<Id> {
        match self.shelf(kind) {
            Some(shelf) => shelf.listed.iter().chain(&shelf.over).cloned().collect(),
            None => self.catalog.ids(kind).into_iter().filter_map(Id::new).collect(),
        }
    }

    /// Place of an offer in `listed`.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// Whether a record has a page, be it a tombstone.
    pub fn has_page(&self, kind: RecordKind, id: &Id) -> bool {
        if let Some(shelf) = self.shelf(kind) {
            return shelf.has(id);
        }
        match kind {
            RecordKind::Offers => {
                self.by_id.contains_key(id.as_str()) || self.ended.binary_search_by(|e| e.offer.id.cmp(id)).is_ok()
            }
            _ => kind.has_pages() && self.catalog.has(kind, id.as_str()),
        }
    }

    /// Whether there is such a page, where that depends on the records: sections and indexes.
    pub fn has_place(&self, place: &Place) -> bool {
        match place {
            Place::Section(section) => section.is_in(self.catalog),
            // Asked for every page, so nothing is listed for it.
            Place::Index(kind, _) => self.shelf(*kind).map_or_else(|| self.catalog.has_any(*kind), Shelf::has_any),
            _ => true,
        }
    }

    /// Up to four offers that are nearest to one: same topics first, then same district, level and audience.
    pub fn related(&self, index: usize, ranking: &super::Ranking) -> Vec<usize> {
        let of = &self.listed[index];
        let mut near: Vec<usize> = Vec::new();
        for topic in &of.offer.topics {
            // The lists are in order, so a look at their beginning keeps this linear in the number of offers.
            near.extend(self.members(Dimension::Topic, topic.as_str()).iter().take(PAGE_CAP * 10));
            for district in &of.districts {
                near.extend(self.pair(topic.as_str(), district.as_str()).iter().take(PAGE_CAP * 10));
            }
        }
        near.sort_unstable();
        near.dedup();
        let score = |other: usize| {
            let other = &self.listed[other];
            let shared = |a: &[Id], b: &[Id]| a.iter().filter(|x| b.contains(x)).count();
            4 * shared(&of.offer.topics, &other.offer.topics)
                + 3 * usize::from(shared(&of.districts, &other.districts) > 0 || other.statewide)
                + usize::from(of.offer.entry_level() == other.offer.entry_level())
                + usize::from(shared(&of.offer.audience, &other.offer.audience) > 0)
        };
        let others = near.into_iter().filter(|other| *other != index);
        let mut found: Vec<(Reverse<usize>, usize, usize)> =
            others.map(|other| (Reverse(score(other)), ranking.rank(other), other)).collect();
        found.sort_unstable();
        found.into_iter().take(4).map(|(.., other)| other).collect()
    }
}

fn shelves(catalog: &Catalog, today: Today) -> (BTreeMap<RecordKind, Shelf>, Naming) {
    let shelves = Shelf::all(catalog, today);
    let naming = Naming::new(catalog, &shelves);
    (shelves, naming)
}

/// Which offers have which values. Each offer is looked at once, for all dimensions: of many thousand, none is in a
/// processor's cache a second time.
fn facets(listed: &[Entry<'_>], catalog: &Catalog) -> Facets {
    const AT_ONCE: usize = 1_024;
    let of_some = |(chunk, entries): (usize, &[Entry<'_>])| {
        let mut members: BTreeMap<Dimension, BTreeMap<String, Vec<usize>>> = BTreeMap::new();
        for (index, entry) in (chunk * AT_ONCE..).zip(entries) {
            for dimension in Dimension::ALL.into_iter().filter(|d| *d != Dimension::Status) {
                let members = members.entry(dimension).or_default();
                dimension.each_value(entry, catalog, &mut |value| match members.get_mut(value) {
                    Some(members) if members.last() == Some(&index) => {}
                    Some(members) => members.push(index),
                    None => {
                        members.insert(value.to_owned(), vec![index]);
                    }
                });
            }
        }
        members
    };
    let parts: Vec<_> = listed.par_chunks(AT_ONCE).enumerate().map(of_some).collect();
    let mut found = Facets::new();
    for (dimension, members) in parts.into_iter().flatten() {
        for (value, mut members) in members {
            found.entry((dimension, value)).or_default().append(&mut members);
        }
    }
    if let Some(entry) = listed.first() {
        // Every status has every offer.
        Dimension::Status.each_value(entry, catalog, &mut |value| {
            found.insert((Dimension::Status, value.to_owned()), (0..listed.len()).collect());
        });
    }
    found
}

/// Which offers are on a topic in a district, where these are enough for a page.
fn pairs(listed: &[Entry<'_>]) -> Pairs {
    let mut found: HashMap<(&Id, &Id), Vec<usize>> = HashMap::new();
    for (index, entry) in listed.iter().enumerate() {
        for topic in &entry.offer.topics {
            for district in &entry.districts {
                let members = found.entry((topic, district)).or_default();
                if members.last() != Some(&index) {
                    members.push(index);
                }
            }
        }
    }
    let enough = found.into_iter().filter(|(_, members)| members.len() >= PAIR_THRESHOLD);
    enough.map(|((topic, district), members)| ((topic.to_string(), district.to_string()), members)).collect()
}

/// Which offers belong to which record.
fn records(listed: &[Entry<'_>]) -> BTreeMap<(RecordKind, Id), Vec<usize>> {
    let mut found: HashMap<(RecordKind, &Id), Vec<usize>> = HashMap::new();
    for (index, entry) in listed.iter().enumerate() {
        let mut belongs = |kind, id| {
            let members = found.entry((kind, id)).or_default();
            if members.last() != Some(&index) {
                members.push(index);
            }
        };
        let offer = entry.offer;
        belongs(RecordKind::Providers, &offer.provider);
        offer.programme.iter().for_each(|id| belongs(RecordKind::Programmes, id));
        entry.funders.iter().for_each(|id| belongs(RecordKind::Funders, id));
        entry.region.iter().for_each(|id| belongs(RecordKind::Regions, id));
        offer.sites.iter().for_each(|s| belongs(RecordKind::Places, &s.place));
        let rooms = offer.consultation.iter().filter_map(|c| c.place.as_ref());
        rooms.for_each(|p| belongs(RecordKind::Places, p));
    }
    found.into_iter().map(|((kind, id), members)| ((kind, id.clone()), members)).collect()
}

fn entry<'a>(offer: &'a Record<Offer>, catalog: &'a Catalog, today: Today) -> Entry<'a> {
    let programme = catalog.programme_of(offer);
    let state = state(offer, programme.map(|p| &p.data), today.date, today.drafts);
    let own_alerts = offer.alerts.iter().map(|a| (a, false));
    let programme_alerts = programme.into_iter().flat_map(|p| &p.alerts).map(|a| (a, true));
    let sites: Vec<&Id> =
        offer.sites.iter().filter_map(|s| catalog.places.get(s.place.as_str())).map(|p| &p.district).collect();
    let (districts, statewide) = match &offer.area {
        Some(Area::Statewide) => (Vec::new(), true),
        Some(Area::Districts(districts)) => (districts.clone(), false),
        None => (sites.iter().map(|d| (*d).clone()).collect(), false),
    };
    let region = offer.responsible.clone().or_else(|| {
        let district = sites.first().copied().or_else(|| districts.first())?;
        catalog.regions.values().find(|r| r.districts.contains(district)).map(|r| r.id.clone())
    });
    let next = next_start(offer, today.date).map(|s| s.date);
    let open = offer.entry() != crate::model::Entry::Fixed && state == State::Joinable;
    let months =
        offer.starts.iter().filter(|s| !s.is_cancelled() && s.date >= today.date).map(|s| s.date.month()).collect();
    let review = offer.review_every.unwrap_or_else(|| catalog.site.review_every());
    let due = offer.checked.as_ref().map(|c| c.on.plus(review));
    let mut districts = districts;
    if let [_, _, ..] = districts.as_slice() {
        let mut seen = std::collections::BTreeSet::new();
        districts.retain(|d| seen.insert(d.clone()));
    }
    Entry {
        offer,
        programme,
        state,
        when: if open { Some(today.date) } else { next },
        months,
        districts,
        statewide,
        region,
        funders: inherited(&offer.funders, programme.map(|p| p.funders.as_slice())),
        cost: offer.cost.as_ref().or_else(|| programme.and_then(|p| p.cost.as_ref())),
        cost_inherited: offer.cost.is_none(),
        documents: inherited(&offer.documents, programme.map(|p| p.documents.as_slice())),
        documents_inherited: offer.documents.is_empty(),
        alerts: own_alerts.chain(programme_alerts).filter(|(a, _)| a.is_shown(today.date)).collect(),
        due,
        overdue: due.is_some_and(|due| due < today.date),
    }
}

fn inherited<'a>(own: &'a [Id], programme: Option<&'a [Id]>) -> &'a [Id] {
    if own.is_empty() { programme.unwrap_or(&[]) } else { own }
}
