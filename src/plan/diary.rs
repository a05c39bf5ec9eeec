//! Everything that has a day: starts, examinations, ends of registration, dates of events,
//! consultation hours. And the calendars that hold them.
//!
//! What is past is in no calendar, and what rests (a paused offer) is not either. A moment
//! has the same key in every language and for ever, so that a calendar program knows it again
//! when its day, time or place has changed.

use super::directory::Directory;
use super::facets::Dimension;
use super::shelf::Group;
use crate::model::{
    Consultation, Date, Event, EventDate, Id, Offer, Published, RecordKind, Recurrence, Schedule, Series, Start, State,
    Team, Time,
};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use xxhash_rust::xxh3::xxh3_64;

/// A calendar of the site, in each of its languages.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Calendar {
    /// Of an offer, event or team; the hours at a place; all that is to come in a region.
    Record(RecordKind, Id),
    /// All that is to come on a topic.
    Topic(String),
}

impl Calendar {
    /// Whether it is one to subscribe to: what it holds changes from day to day.
    pub fn is_feed(&self) -> bool {
        matches!(self, Self::Record(RecordKind::Regions, _) | Self::Topic(_))
    }
}

/// Whose moment it is.
#[derive(Debug, Clone, Copy)]
pub enum Owner<'a> {
    /// An offer's.
    Offer(&'a Offer),
    /// An event's.
    Event(&'a Event),
    /// A team's.
    Team(&'a Team),
}

impl<'a> Owner<'a> {
    /// Kind and id of the record.
    pub fn name(&self) -> (RecordKind, &'a Id) {
        match self {
            Self::Offer(offer) => (RecordKind::Offers, &offer.id),
            Self::Event(event) => (RecordKind::Events, &event.id),
            Self::Team(team) => (RecordKind::Teams, &team.id),
        }
    }
}

/// What happens.
#[derive(Debug, Clone, Copy)]
pub enum Occasion<'a> {
    /// An offer starts.
    Start(&'a Start),
    /// The examination of a start, on a day of its own.
    Exam(Date, &'a Start),
    /// Registration ends.
    Deadline {
        /// The last day of registration.
        by: Date,
        /// The day for which one registers.
        of: Date,
        /// Whether it is called off.
        cancelled: bool,
    },
    /// A date of an event.
    Date(&'a EventDate),
    /// Dates of an event by a rule.
    Schedule(&'a Schedule),
    /// Consultation hours.
    Hours(&'a Consultation),
}

/// A moment, or a series of them.
#[derive(Debug, Clone)]
pub struct Moment<'a> {
    /// Whose.
    pub owner: Owner<'a>,
    /// What.
    pub occasion: Occasion<'a>,
    /// Its day; of a series the first one.
    pub date: Date,
    /// The series that begins on that day.
    pub series: Option<Series>,
    /// What tells it from all others of the site: `offer-k4c7w-start-2027-03-01`.
    pub key: String,
}

/// All moments of a site, and the calendars in which they stand.
#[derive(Debug, Default)]
pub struct Diary<'a> {
    moments: Vec<Moment<'a>>,
    calendars: BTreeMap<Calendar, Vec<usize>>,
}

/// Calendars of several owners by number, each with its moments.
#[derive(Default)]
struct Shared<'i> {
    numbers: HashMap<(RecordKind, &'i str), usize>,
    calendars: Vec<(Calendar, Vec<usize>)>,
}

impl<'i> Shared<'i> {
    /// The number of a record's calendar.
    fn of(&mut self, kind: RecordKind, id: &'i Id) -> usize {
        self.number((kind, id.as_str()), || Calendar::Record(kind, id.clone()))
    }

    /// The number of a topic's calendar.
    fn of_topic(&mut self, topic: &'i str) -> usize {
        // No record of this kind has a calendar.
        self.number((RecordKind::Vocabularies, topic), || Calendar::Topic(topic.to_owned()))
    }

    fn number(&mut self, key: (RecordKind, &'i str), calendar: impl FnOnce() -> Calendar) -> usize {
        *self.numbers.entry(key).or_insert_with(|| {
            self.calendars.push((calendar(), Vec::new()));
            self.calendars.len() - 1
        })
    }

    fn enter(&mut self, number: usize, moment: usize) {
        let members = &mut self.calendars[number].1;
        if members.last() != Some(&moment) {
            members.push(moment);
        }
    }
}

impl<'a> Diary<'a> {
    /// Looks for everything that has a day.
    pub(super) fn new(directory: &Directory<'a>) -> Self {
        let catalog = directory.catalog;
        let mut shared = Shared::default();
        let mut owners: Vec<(Owner<'a>, Vec<usize>)> = Vec::new();
        for entry in directory.listed.iter().filter(|e| e.state != State::Paused) {
            let offer: &'a Offer = &entry.offer.data;
            let regions = entry.region.iter().map(|region| shared.of(RecordKind::Regions, region));
            let mut feeds: Vec<usize> = regions.collect();
            feeds.extend(offer.topics.iter().map(|topic| shared.of_topic(topic.as_str())));
            owners.push((Owner::Offer(offer), feeds));
        }
        if let Some(shelf) = directory.shelf(RecordKind::Events) {
            let mut feeds: Vec<Vec<usize>> = vec![Vec::new(); shelf.listed.len()];
            let regions: HashMap<&str, &Id> = catalog.regions.keys().map(|id| (id.as_str(), id)).collect();
            for ((group, value), members) in shelf.groups() {
                let feed = match group {
                    Group::Topic => shared.of_topic(value),
                    Group::Region => match regions.get(value.as_str()) {
                        Some(region) => shared.of(RecordKind::Regions, region),
                        None => continue,
                    },
                    Group::Kind | Group::Month => continue,
                };
                for place in members {
                    feeds[*place].push(feed);
                }
            }
            for (id, feeds) in shelf.listed.iter().zip(feeds) {
                let Some(event) = catalog.events.get(id) else { continue };
                owners.push((Owner::Event(&event.data), feeds));
            }
        }
        owners.extend(catalog.teams.values().map(|team| (Owner::Team(&team.data), Vec::new())));
        let today = directory.today.date;
        let found: Vec<Vec<Moment<'a>>> = owners.par_iter().map(|(owner, _)| moments(*owner, today)).collect();
        let mut all: Vec<Moment<'a>> = Vec::with_capacity(found.iter().map(Vec::len).sum());
        let mut own: Vec<(Calendar, Vec<usize>)> = Vec::new();
        for ((owner, feeds), moments) in owners.into_iter().zip(found).filter(|(_, moments)| !moments.is_empty()) {
            let (kind, id) = owner.name();
            own.push((Calendar::Record(kind, id.clone()), (all.len()..all.len() + moments.len()).collect()));
            for moment in moments {
                match moment.occasion {
                    // Hours of every week would bury what comes once.
                    Occasion::Hours(hours) => {
                        if let Some(place) = &hours.place {
                            let place = shared.of(RecordKind::Places, place);
                            shared.enter(place, all.len());
                        }
                    }
                    _ => feeds.iter().for_each(|feed| shared.enter(*feed, all.len())),
                }
                all.push(moment);
            }
        }
        // A feed stands beside a page: a topic without offers has none.
        let has_page = |calendar: &Calendar| match calendar {
            Calendar::Topic(topic) => !directory.members(Dimension::Topic, topic).is_empty(),
            Calendar::Record(kind, id) => directory.has_page(*kind, id),
        };
        let calendars = own.into_iter().chain(shared.calendars);
        let calendars = calendars.filter(|(calendar, moments)| !moments.is_empty() && has_page(calendar)).collect();
        Self { moments: all, calendars }
    }

    /// All calendars that hold something.
    pub fn calendars(&self) -> impl Iterator<Item = &Calendar> {
        self.calendars.keys()
    }

    /// Whether there is such a calendar.
    pub fn has(&self, calendar: &Calendar) -> bool {
        self.calendars.contains_key(calendar)
    }

    /// What a calendar holds, record by record.
    pub fn moments(&self, calendar: &Calendar) -> impl Iterator<Item = &Moment<'a>> {
        self.calendars.get(calendar).into_iter().flatten().map(|index| &self.moments[*index])
    }

    /// The first day of all.
    pub fn first(&self) -> Option<Date> {
        self.moments.iter().map(|m| m.date).min()
    }
}

/// What is to come of one owner.
fn moments(owner: Owner<'_>, today: Date) -> Vec<Moment<'_>> {
    let (kind, id) = owner.name();
    let occasions = match owner {
        Owner::Offer(offer) => of_offer(offer),
        Owner::Event(event) => of_event(event),
        Owner::Team(team) => team.consultation.iter().map(Occasion::Hours).collect(),
    };
    let mut found = Vec::new();
    let mut seen: Vec<Mark> = Vec::with_capacity(occasions.len());
    for occasion in occasions {
        let Some((date, series)) = when(occasion) else { continue };
        // Counted before the past is left out, so that the second of two stays the second.
        let mark = mark(occasion);
        seen.push(mark);
        if is_over(occasion, date, today) {
            continue;
        }
        let key = match seen.iter().filter(|other| **other == mark).count() {
            1 => format!("{}-{id}-{mark}", kind.singular()),
            nth => format!("{}-{id}-{mark}-{nth}", kind.singular()),
        };
        found.push(Moment { owner, occasion, date, series, key });
    }
    found
}

fn of_offer(offer: &Offer) -> Vec<Occasion<'_>> {
    let mut found = Vec::new();
    for start in &offer.starts {
        let cancelled = start.is_cancelled();
        found.push(Occasion::Start(start));
        found.extend(start.register_by.map(|by| Occasion::Deadline { by, of: start.date, cancelled }));
        // An offer that is an examination starts with it.
        found.extend(start.exam.filter(|on| *on != start.date).map(|on| Occasion::Exam(on, start)));
    }
    found.extend(offer.consultation.iter().map(Occasion::Hours));
    found
}

fn of_event(event: &Event) -> Vec<Occasion<'_>> {
    let mut found = Vec::new();
    for date in &event.dates {
        found.push(Occasion::Date(date));
        let deadline = |by| Occasion::Deadline { by, of: date.date, cancelled: date.cancelled };
        found.extend(date.register_by.map(deadline));
    }
    found.extend(event.schedule.iter().map(Occasion::Schedule));
    found
}

/// The day of an occasion, or the series of its days.
fn when(occasion: Occasion<'_>) -> Option<(Date, Option<Series>)> {
    let series = |rule: &Recurrence, valid: Option<&Published>| {
        let series = rule.series(valid.and_then(|v| v.from), valid.and_then(|v| v.until))?;
        Some((series.first, Some(series)))
    };
    match occasion {
        Occasion::Start(start) => Some((start.date, None)),
        Occasion::Exam(on, _) => Some((on, None)),
        Occasion::Deadline { by, .. } => Some((by, None)),
        Occasion::Date(date) => Some((date.date, None)),
        Occasion::Schedule(schedule) => series(&schedule.rrule, schedule.valid.as_ref()),
        Occasion::Hours(hours) => series(&hours.rrule, hours.valid.as_ref()),
    }
}

fn is_over(occasion: Occasion<'_>, date: Date, today: Date) -> bool {
    let no_more = |rule: &Recurrence, valid: Option<&Published>| {
        rule.next(valid.and_then(|v| v.from), valid.and_then(|v| v.until), today, 1).is_empty()
    };
    match occasion {
        Occasion::Start(_) | Occasion::Exam(..) | Occasion::Deadline { .. } => date < today,
        Occasion::Date(date) => date.end.unwrap_or(date.date) < today,
        Occasion::Schedule(schedule) => no_more(&schedule.rrule, schedule.valid.as_ref()),
        Occasion::Hours(hours) => no_more(&hours.rrule, hours.valid.as_ref()),
    }
}

/// What tells an occasion from others of its record. Examination and end of registration are known by the day for
/// which they are, so that they stay the same when they move.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Day(&'static str, Date),
    Rule(&'static str, u64),
}

impl std::fmt::Display for Mark {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Day(what, date) => write!(f, "{what}-{date}"),
            Self::Rule(what, hash) => write!(f, "{what}-{hash:08x}"),
        }
    }
}

fn mark(occasion: Occasion<'_>) -> Mark {
    match occasion {
        Occasion::Start(start) => Mark::Day("start", start.date),
        Occasion::Exam(_, start) => Mark::Day("exam", start.date),
        Occasion::Deadline { of, .. } => Mark::Day("register", of),
        Occasion::Date(date) => Mark::Day("date", date.date),
        Occasion::Schedule(s) => Mark::Rule("schedule", rule_hash(&s.rrule, s.valid.as_ref(), s.from, None)),
        Occasion::Hours(h) => {
            Mark::Rule("hours", rule_hash(&h.rrule, h.valid.as_ref(), Some(h.from), h.place.as_ref()))
        }
    }
}

/// A rule has no day that is its own, so a hash of what it says stands for one.
fn rule_hash(rule: &Recurrence, valid: Option<&Published>, from: Option<Time>, place: Option<&Id>) -> u64 {
    let beginning = valid.and_then(|v| v.from).map(|d| d.to_string()).unwrap_or_default();
    let time = from.map(|t| t.to_string()).unwrap_or_default();
    let place = place.map_or("", Id::as_str);
    xxh3_64(format!("{}|{beginning}|{time}|{place}", rule.as_str()).as_bytes()) >> 32
}
