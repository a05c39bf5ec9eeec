//! Events: exams, information, trainings, meetings; on single days or by a rule.

use super::common::{Attachment, Checked, Cost, Image, Published};
use super::offer::{Area, Languages, Mode, Register, Site, Source};
use super::record::{choice, record};
use super::recurrence::Recurrence;
use super::text::Text;
use super::values::{Date, Id, Period, Plain, Time};

choice! {
    /// Kind of event.
    pub enum EventKind {
        /// An examination.
        Exam = "exam",
        /// Information for readers.
        Information = "information",
        /// A training, for professionals or volunteers.
        Training = "training",
        /// A meeting.
        Meeting = "meeting",
        /// A festival, such as the intercultural week.
        Festival = "festival",
        /// A campaign.
        Campaign = "campaign",
    }
}

choice! {
    /// What the editor says of an event.
    pub enum EventStatus {
        /// Not yet public.
        Draft = "draft",
        /// Takes place.
        Scheduled = "scheduled",
        /// Does not take place.
        Cancelled = "cancelled",
        /// Will take place later.
        Postponed = "postponed",
    }
}

record! {
    /// One date of an event.
    pub struct EventDate {
        /// First day.
        pub date: Date = "Tag (JJJJ-MM-TT)",
        /// Last day.
        pub end: Option<Date> = "Letzter Tag, wenn es mehrere sind (JJJJ-MM-TT)",
        /// Beginning.
        pub from: Option<Time> = "Beginn, zum Beispiel \"10:00\"",
        /// End.
        pub to: Option<Time> = "Ende, zum Beispiel \"12:00\"",
        /// Last day of registration.
        pub register_by: Option<Date> = "Anmeldung bis (JJJJ-MM-TT)",
        /// Whether this date is called off.
        pub cancelled: bool = "true, wenn dieser Termin ausfällt",
    }
}

record! {
    /// Dates that recur.
    pub struct Schedule {
        /// Recurrence rule, RFC 5545.
        pub rrule: Recurrence = "Wiederholung nach RFC 5545, zum Beispiel FREQ=MONTHLY;BYDAY=1SA",
        /// Beginning.
        pub from: Option<Time> = "Beginn, zum Beispiel \"10:00\"",
        /// End.
        pub to: Option<Time> = "Ende, zum Beispiel \"12:00\"",
        /// The days on which the rule holds.
        pub valid: Option<Published> = "Von wann bis wann die Regel gilt",
    }
}

record! {
    /// An event.
    pub struct Event {
        /// Id.
        pub id: Id = "Kennung",
        /// Kind.
        pub kind: EventKind = "exam (Prüfung), information, training (Schulung), meeting (Treffen), festival (Fest), campaign (Aktion)",
        /// Status; scheduled if absent.
        pub status: Option<EventStatus> = "draft (Entwurf), scheduled, cancelled (fällt aus), postponed (verschoben)",
        /// Title.
        pub title: Text = "Titel",
        /// Summary.
        pub summary: Text = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Provider id.
        pub provider: Id = "Kennung des Veranstalters",
        /// Contact ids.
        pub contacts: Vec<Id> = "Kennungen der Kontakte",
        /// What an exam gives, by its own name.
        pub certificate: Option<Plain> = "Name der Prüfung oder des Zertifikats, zum Beispiel DTZ",
        /// Topic ids.
        pub topics: Vec<Id> = "Themen",
        /// Target group ids.
        pub audience: Vec<Id> = "Zielgruppen",
        /// Sites.
        pub sites: Vec<Site> = "Wo es stattfindet",
        /// Districts.
        pub area: Option<Area> = "Kreise, für die es gilt, oder statewide; sonst die Kreise der Orte",
        /// Modes.
        pub mode: Vec<Mode> = "in-person, online, hybrid, phone, workplace, self-study, mobile",
        /// Languages.
        pub languages: Option<Languages> = "Sprachen",
        /// Single dates.
        pub dates: Vec<EventDate> = "Einzelne Termine",
        /// Dates that recur.
        pub schedule: Vec<Schedule> = "Termine, die sich wiederholen",
        /// Registration.
        pub register: Option<Register> = "Anmeldung",
        /// Cost.
        pub cost: Option<Cost> = "Kosten",
        /// Offer ids.
        pub offers: Vec<Id> = "Kennungen der Angebote, zu denen es gehört",
        /// Images.
        pub media: Vec<Image> = "Bilder",
        /// Files.
        pub files: Vec<Attachment> = "Dateien zum Herunterladen",
        /// Publication.
        pub publish: Option<Published> = "Zeitraum der Veröffentlichung",
        /// Source.
        pub source: Option<Source> = "Herkunft der Angaben",
        /// Whether it is invented.
        pub demo: bool = "true, wenn die Veranstaltung erfunden ist",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
        /// Last change of substance.
        pub changed: Option<Date> = "Letzte inhaltliche Änderung (JJJJ-MM-TT)",
    }
}

/// One day (or run of days) on which an event takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// First day.
    pub date: Date,
    /// Beginning.
    pub from: Option<Time>,
    /// End of the day's part.
    pub to: Option<Time>,
    /// Last day, if it is another.
    pub end: Option<Date>,
    /// Last day of registration.
    pub register_by: Option<Date>,
    /// Whether it is called off.
    pub cancelled: bool,
}

impl Occurrence {
    /// Its last day.
    pub fn last_day(&self) -> Date {
        self.end.unwrap_or(self.date)
    }
}

/// Dates of one rule that are looked up.
const RECURRING: usize = 12;

impl Event {
    /// Status, scheduled if nothing is said.
    pub fn status(&self) -> EventStatus {
        self.status.unwrap_or(EventStatus::Scheduled)
    }

    /// The dates that are not over, in order: single ones, and up to twelve of each rule within a year.
    pub fn occurrences(&self, today: Date) -> Vec<Occurrence> {
        let single = self.dates.iter().map(|d| Occurrence {
            date: d.date,
            from: d.from,
            to: d.to,
            end: d.end,
            register_by: d.register_by,
            cancelled: d.cancelled,
        });
        let horizon = today.plus(Period::months(12));
        let recurring = self.schedule.iter().flat_map(|s| {
            let (from, until) = s.valid.as_ref().map_or((None, None), |v| (v.from, v.until));
            // The first one counts however far away it is: the event is not over.
            let dates = s.rrule.next(from, until, today, RECURRING).into_iter().enumerate();
            dates.filter(move |(nth, date)| *nth == 0 || *date <= horizon).map(|(_, date)| Occurrence {
                date,
                from: s.from,
                to: s.to,
                end: None,
                register_by: None,
                cancelled: false,
            })
        });
        let mut all: Vec<Occurrence> = single.chain(recurring).filter(|o| o.last_day() >= today).collect();
        all.sort();
        all.dedup();
        all
    }

    /// The last day that is known: of single dates and of rules that end.
    pub fn last_day(&self) -> Option<Date> {
        let single = self.dates.iter().map(|d| d.end.unwrap_or(d.date));
        let rules = self.schedule.iter().filter_map(|s| s.valid.as_ref().and_then(|v| v.until));
        single.chain(rules).max()
    }
}
