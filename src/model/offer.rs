//! The offer: a course, counselling, a service, a meeting, a placement.

use super::access::AccessMap;
use super::common::{Accessibility, Alert, Attachment, Checked, Cost, Hours, Image, LanguageNote, Published};
use super::record::{Walk, choice, record};
use super::recurrence::Recurrence;
use super::text::{Lang, Text};
use super::values::{Date, Id, Period, Plain, Time, Url};
use crate::diag::Code;
use crate::yaml::{Definitions, Node, Read, Reader, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

choice! {
    /// What kind of offer.
    pub enum Kind {
        /// A course with a programme to learn.
        Course = "course",
        /// Counselling.
        Counselling = "counselling",
        /// Any other service, such as an examination.
        Service = "service",
        /// A meeting place.
        Meeting = "meeting",
        /// Placement in work, training or an internship.
        Placement = "placement",
    }
}

choice! {
    /// What the editor says of it.
    pub enum Status {
        /// Not yet public.
        Draft = "draft",
        /// Runs.
        Active = "active",
        /// Rests for a while.
        Paused = "paused",
        /// Is over.
        Ended = "ended",
    }
}

choice! {
    /// Level of German: none, literacy, CEFR.
    pub enum Level {
        /// No German needed.
        None = "none",
        /// Learning to read and write.
        Alpha = "alpha",
        /// CEFR A1.
        A1 = "A1",
        /// CEFR A2.
        A2 = "A2",
        /// CEFR B1.
        B1 = "B1",
        /// CEFR B2.
        B2 = "B2",
        /// CEFR C1.
        C1 = "C1",
        /// CEFR C2.
        C2 = "C2",
    }
}

record! {
    /// Level needed and reached.
    pub struct Levels {
        /// Needed.
        pub entry: Option<Level> = "Nötiges Niveau: none, alpha, A1 … C2",
        /// Reached.
        pub target: Option<Level> = "Ziel: none, alpha, A1 … C2",
        /// Certificate, by its own name.
        pub certificate: Option<Plain> = "Name des Zertifikats, zum Beispiel DTZ",
    }
}

record! {
    /// Languages of an offer.
    pub struct Languages {
        /// In which it is taught.
        pub teaching: Vec<Lang> = "Unterrichtssprachen",
        /// Which are spoken besides.
        pub spoken: Vec<LanguageNote> = "Sprachen, die das Team spricht",
    }
}

record! {
    /// Age of participants in years.
    pub struct Age {
        /// At least.
        pub min: Option<u32> = "Mindestalter",
        /// At most.
        pub max: Option<u32> = "Höchstalter",
    }
}

choice! {
    /// How sure a start is.
    pub enum StartState {
        /// Planned.
        Planned = "planned",
        /// Will take place in any case.
        Guaranteed = "guaranteed",
        /// Under way.
        Running = "running",
        /// Will not take place.
        Cancelled = "cancelled",
    }
}

choice! {
    /// Free places, coarsely.
    pub enum Places {
        /// There are some.
        Free = "free",
        /// A few.
        Few = "few",
        /// There is a waiting list.
        WaitingList = "waiting-list",
        /// None.
        Full = "full",
        /// Not known: ask.
        Ask = "ask",
    }
}

record! {
    /// One start.
    pub struct Start {
        /// First day.
        pub date: Date = "Erster Tag (JJJJ-MM-TT)",
        /// Last day.
        pub end: Option<Date> = "Letzter Tag (JJJJ-MM-TT)",
        /// Last day of registration.
        pub register_by: Option<Date> = "Anmeldung bis (JJJJ-MM-TT)",
        /// Day of the examination.
        pub exam: Option<Date> = "Tag der Prüfung (JJJJ-MM-TT)",
        /// planned if absent.
        pub state: Option<StartState> = "planned, guaranteed, running, cancelled",
        /// ask if absent.
        pub places: Option<Places> = "free, few, waiting-list, full, ask",
    }
}

impl Start {
    /// Whether it is called off.
    pub fn is_cancelled(&self) -> bool {
        self.state == Some(StartState::Cancelled)
    }

    /// Its last day, as far as it is known.
    pub fn last_day(&self) -> Date {
        self.end.unwrap_or(self.date)
    }
}

choice! {
    /// When one may join.
    pub enum Entry {
        /// At the starts only.
        Fixed = "fixed",
        /// At any time.
        Rolling = "rolling",
        /// Every week.
        Weekly = "weekly",
        /// Every month.
        Monthly = "monthly",
        /// Every three months.
        Quarterly = "quarterly",
        /// By arrangement.
        OnRequest = "on-request",
    }
}

record! {
    /// Extent in units of 45 minutes.
    pub struct Units {
        /// In all.
        pub total: Option<u32> = "Unterrichtseinheiten insgesamt",
        /// A week.
        pub per_week: Option<u32> = "Unterrichtseinheiten pro Woche",
    }
}

choice! {
    /// In which way it takes place.
    pub enum Mode {
        /// On site.
        InPerson = "in-person",
        /// Online.
        Online = "online",
        /// Both together.
        Hybrid = "hybrid",
        /// By phone.
        Phone = "phone",
        /// At the workplace.
        Workplace = "workplace",
        /// Alone.
        SelfStudy = "self-study",
        /// The team comes.
        Mobile = "mobile",
    }
}

choice! {
    /// When in the day or week.
    pub enum TimeOfDay {
        /// Full time.
        FullTime = "full-time",
        /// Part time.
        PartTime = "part-time",
        /// Mornings.
        Morning = "morning",
        /// Afternoons.
        Afternoon = "afternoon",
        /// Evenings.
        Evening = "evening",
        /// Weekends.
        Weekend = "weekend",
    }
}

choice! {
    /// With whom.
    pub enum Setting {
        /// Alone with an adviser.
        OneToOne = "one-to-one",
        /// In a group.
        Group = "group",
        /// Without appointment.
        OpenSession = "open-session",
        /// By appointment.
        ByAppointment = "by-appointment",
    }
}

choice! {
    /// Care for children.
    pub enum Childcare {
        /// None.
        None = "none",
        /// On site.
        OnSite = "on-site",
        /// Help in finding it.
        Help = "help",
        /// Children may come along.
        BringChildren = "bring-children",
    }
}

choice! {
    /// What else there is.
    pub enum Feature {
        /// For women only.
        WomenOnly = "women-only",
        /// An interpreter can come.
        InterpreterAvailable = "interpreter-available",
        /// Travel is paid.
        TravelCosts = "travel-costs",
        /// There is a certificate.
        Certificate = "certificate",
    }
}

choice! {
    /// How one registers.
    pub enum RegisterHow {
        /// By phone.
        Phone = "phone",
        /// By mail.
        Mail = "mail",
        /// With a form on the web.
        Form = "form",
        /// In person.
        InPerson = "in-person",
        /// Through the Jobcenter.
        ViaJobcenter = "via-jobcenter",
    }
}

record! {
    /// Registration.
    pub struct Register {
        /// Ways.
        pub how: Vec<RegisterHow> = "phone, mail, form, in-person, via-jobcenter",
        /// Form on the web.
        pub url: Option<Url> = "Adresse des Formulars",
        /// Contact id.
        pub contact: Option<Id> = "Kennung des Kontakts",
    }
}

record! {
    /// Where an offer takes place.
    pub struct Site {
        /// Place id.
        pub place: Id = "Kennung des Ortes",
        /// Room, as on the door.
        pub room: Option<Plain> = "Raum",
    }
}

record! {
    /// Consultation hours.
    pub struct Consultation {
        /// Place id.
        pub place: Option<Id> = "Kennung des Ortes",
        /// Recurrence rule, RFC 5545.
        pub rrule: Recurrence = "Wiederholung nach RFC 5545, zum Beispiel FREQ=WEEKLY;BYDAY=TU",
        /// Beginning.
        pub from: Time = "Beginn, zum Beispiel \"14:00\"",
        /// End.
        pub to: Time = "Ende, zum Beispiel \"16:00\"",
        /// Whether one needs an appointment.
        pub by_appointment: bool = "true, wenn man einen Termin braucht",
        /// Whether the team comes to the place.
        pub mobile: bool = "true, wenn das Team unterwegs ist",
        /// The days on which the rule holds.
        pub valid: Option<Published> = "Von wann bis wann die Regel gilt",
    }
}

/// The districts that an offer is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Area {
    /// These districts.
    Districts(Vec<Id>),
    /// The whole state.
    Statewide,
}

impl Walk for Area {}

impl Read for Area {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let statewide = |n: &Node| n.scalar() == Some("statewide");
        match &node.value {
            Value::Scalar(text) if text == "statewide" => Some(Self::Statewide),
            Value::List(items) if items.iter().any(statewide) => {
                if items.len() > 1 {
                    reader.fault(
                        Code::RecordInvalidValue,
                        node.place,
                        "`statewide` stands alone",
                        "write `area: statewide`, or a list of districts",
                    );
                }
                Some(Self::Statewide)
            }
            Value::Scalar(text) => {
                reader.fault(
                    Code::RecordWrongType,
                    node.place,
                    "a list of districts belongs here, or `statewide`",
                    format!("write `[{text}]`"),
                );
                None
            }
            Value::List(_) | Value::Map(_) | Value::Null => Vec::read(node, reader).map(Self::Districts),
        }
    }

    fn schema(definitions: &mut Definitions) -> Json {
        let id = Id::schema(definitions);
        json!({ "anyOf": [{ "const": "statewide" }, { "type": "array", "items": id }] })
    }
}

record! {
    /// Where a record was taken from.
    pub struct Source {
        /// Page.
        pub url: Option<Url> = "Seite, von der die Angaben stammen",
        /// Name of the list or system.
        pub imported_from: Option<Plain> = "Liste oder System, aus dem übernommen wurde",
    }
}

record! {
    /// An offer.
    pub struct Offer {
        /// Id.
        pub id: Id = "Kennung, vergeben von `lotse new offer`; nie ändern",
        /// Kind.
        pub kind: Kind = "course (Kurs), counselling (Beratung), service (Leistung), meeting (Treffpunkt), placement (Vermittlung)",
        /// Status; active if absent.
        pub status: Option<Status> = "draft (Entwurf), active, paused (ruht), ended (beendet)",
        /// Title.
        pub title: Text = "Titel",
        /// Summary, at most 240 characters.
        pub summary: Text = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Provider id.
        pub provider: Id = "Kennung des Trägers",
        /// Contact ids.
        pub contacts: Vec<Id> = "Kennungen der Kontakte",
        /// Programme id.
        pub programme: Option<Id> = "Kennung des Förderprogramms; daraus folgen Zugang, Kosten, Unterlagen, Hinweise",
        /// Funder ids.
        pub funders: Vec<Id> = "Kennungen der Förderer; ersetzt die des Programms",
        /// Topic ids.
        pub topics: Vec<Id> = "Themen, mindestens eines",
        /// Sites.
        pub sites: Vec<Site> = "Wo es stattfindet",
        /// Districts.
        pub area: Option<Area> = "Kreise, für die es gilt, oder statewide; sonst die Kreise der Orte",
        /// Region id.
        pub responsible: Option<Id> = "Zuständige Region; nötig bei Angeboten ohne Ort",
        /// Levels of German.
        pub level: Option<Levels> = "Deutschniveau",
        /// Languages.
        pub languages: Option<Languages> = "Sprachen",
        /// Target group ids.
        pub audience: Vec<Id> = "Zielgruppen",
        /// Age.
        pub age: Option<Age> = "Alter",
        /// Starts.
        pub starts: Vec<Start> = "Starttermine",
        /// Way of entry.
        pub entry: Option<Entry> = "Einstieg: fixed (zu den Terminen), rolling (jederzeit), weekly, monthly, quarterly, on-request (nach Absprache)",
        /// Weekly hours.
        pub hours: Vec<Hours> = "Unterrichtszeiten",
        /// Extent.
        pub units: Option<Units> = "Umfang in Unterrichtseinheiten",
        /// Modes.
        pub mode: Vec<Mode> = "in-person, online, hybrid, phone, workplace, self-study, mobile",
        /// Times.
        pub time: Vec<TimeOfDay> = "full-time, part-time, morning, afternoon, evening, weekend",
        /// Settings.
        pub setting: Vec<Setting> = "one-to-one, group, open-session, by-appointment",
        /// Cost.
        pub cost: Option<Cost> = "Kosten",
        /// Childcare.
        pub childcare: Option<Childcare> = "none, on-site, help, bring-children",
        /// Features.
        pub features: Vec<Feature> = "women-only, interpreter-available, travel-costs, certificate",
        /// Accessibility.
        pub accessibility: Option<Accessibility> = "Barrierefreiheit",
        /// Document ids.
        pub documents: Vec<Id> = "Unterlagen, die man mitbringt",
        /// Registration.
        pub register: Option<Register> = "Anmeldung",
        /// Consultation hours.
        pub consultation: Vec<Consultation> = "Sprechzeiten",
        /// Access where it differs from the programme's.
        pub access: AccessMap = "Zugang nach Aufenthaltsstatus, nur wo er vom Programm abweicht",
        /// Notices.
        pub alerts: Vec<Alert> = "Hinweise mit Zeitraum",
        /// Images.
        pub media: Vec<Image> = "Bilder",
        /// Files.
        pub files: Vec<Attachment> = "Dateien zum Herunterladen",
        /// Publication.
        pub publish: Option<Published> = "Zeitraum der Veröffentlichung",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
        /// Last change of substance.
        pub changed: Option<Date> = "Letzte inhaltliche Änderung (JJJJ-MM-TT)",
        /// Review period of its own.
        pub review_every: Option<Period> = "Abstand der Prüfungen, zum Beispiel 6 months",
        /// Successors.
        pub replaced_by: Vec<Id> = "Nachfolgende Angebote",
        /// Source.
        pub source: Option<Source> = "Herkunft der Angaben",
    }
}

impl Offer {
    /// Status, active if nothing is said.
    pub fn status(&self) -> Status {
        self.status.unwrap_or(Status::Active)
    }

    /// Way of entry: fixed for courses, on request for the rest, if nothing is said.
    pub fn entry(&self) -> Entry {
        self.entry.unwrap_or(if self.kind == Kind::Course { Entry::Fixed } else { Entry::OnRequest })
    }

    /// Level needed, if it is said.
    pub fn entry_level(&self) -> Option<Level> {
        self.level.as_ref().and_then(|l| l.entry)
    }

    /// Date for machines: `changed`, else the last check.
    pub fn modified(&self) -> Option<Date> {
        self.changed.or_else(|| self.checked.as_ref().map(|c| c.on))
    }
}
