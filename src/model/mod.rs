//! The domain as plain data: what an offer is, where it stands, who answers for it.
//!
//! Records are read by the types themselves ([`crate::yaml::Read`]); nothing here opens a
//! file, knows a page or prints. Names and values are those of `docs/records.md`.

mod access;
mod amounts;
mod board;
mod catalog;
mod common;
mod entity;
mod event;
mod glossary;
mod media;
mod network;
mod news;
mod offer;
mod publication;
mod record;
mod records;
mod recurrence;
mod search;
mod site;
mod state;
mod statistic;
mod team;
mod text;
mod translation;
mod values;
mod vocabulary;

pub use access::ALL as ACCESS_ALL;
pub use access::{Access, AccessMap, AccessOrigin, AccessValue, ResolvedAccess, resolve_access};
pub use amounts::{Price, Quantity};
pub use board::{Board, BoardKind, Item, Section};
pub use catalog::{Catalog, Geometry, Kind as RecordKind, Menu, Origin, Page, Record, Today, Tool, translation_state};
pub use common::{
    Accessibility, Alert, Attachment, Checked, Cost, CostKind, Hours, Image, Language, LanguageNote, Money, Per,
    Published, Voucher, Wheelchair,
};
pub use entity::{Entity, Target};
pub use event::{Event, EventDate, EventKind, EventStatus, Occurrence, Schedule};
pub use glossary::Word;
pub use media::{dimensions, kind_of_file};
pub use network::{
    Contact, District, DistrictKind, Fact, Funder, FunderLevel, LabelAt, Phone, Place, Programme, Provider,
    ProviderRole, Region,
};
pub use news::{News, NewsKind};
pub use offer::{
    Age, Area, Childcare, Consultation, Entry, Feature, Kind, Languages, Level, Levels, Mode, Offer, Places, Register,
    RegisterHow, Setting, Site as OfferSite, Source, Start, StartState, Status, TimeOfDay, Units,
};
pub use publication::{Edition, Publication, PublicationKind};
pub use record::{Walk, join};
pub use records::Records;
pub use recurrence::{Recurrence, Rhythm, Series};
pub use search::Search;
pub use site::{Emergency, HeaderFile, HeaderPolicy, Site, SiteLanguage};
pub use state::{Drafts, State, all_starts_over, next_start, state, still_tombstone};
pub use statistic::{Chart, Figure, Statistic};
pub use team::{Member, Role, Team};
pub use text::{Lang, Text};
pub use translation::{Entries, SourceHash, TranslationEntry, TranslationState, Translations, Translator};
pub use values::{Date, Days, Degrees, Email, Id, Period, PhoneNumber, Plain, Time, Url, Weekday};
pub use vocabulary::{Term, Vocabulary};

/// Name of a vocabulary file without its ending.
pub mod vocabularies {
    /// Topics of offers; each has a group.
    pub const TOPICS: &str = "topics";
    /// Groups of topics.
    pub const TOPIC_GROUPS: &str = "topic-groups";
    /// Target groups.
    pub const TARGET_GROUPS: &str = "target-groups";
    /// Residence statuses.
    pub const RESIDENCE_STATUS: &str = "residence-status";
    /// Documents to bring.
    pub const DOCUMENTS: &str = "documents";
    /// Towns, as they are called in other languages.
    pub const TOWNS: &str = "towns";
    /// All of them.
    pub const ALL: [&str; 6] = [TOPICS, TOPIC_GROUPS, TARGET_GROUPS, RESIDENCE_STATUS, DOCUMENTS, TOWNS];
}
