//! What every record can be asked, whatever its kind: what it names, when it was checked,
//! which files it brings. One place says it for all kinds; checks and plan only ask.

use super::board::Board;
use super::catalog::{Kind, Page};
use super::common::{Alert, Checked, Image};
use super::event::Event;
use super::glossary::Word;
use super::network::{Contact, District, Funder, Place, Programme, Provider, Region};
use super::news::News;
use super::offer::{Area, Consultation, Offer, Register, Site};
use super::publication::Publication;
use super::record::Walk;
use super::statistic::Statistic;
use super::team::Team;
use super::values::{Id, Plain};
use super::vocabularies::{DOCUMENTS, TARGET_GROUPS, TOPICS};
use std::fmt::Write as _;

/// What an id in a record means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A record of this kind.
    Record(Kind),
    /// A term of this vocabulary.
    Term(&'static str),
}

/// Called for each id that a record names: field path, what it means, the id.
pub(crate) type Visit<'v> = dyn FnMut(&str, Target, &Id) + 'v;

/// A record of any kind.
pub trait Entity: Walk {
    /// Its id.
    fn id(&self) -> &Id;

    /// Names every id in the record.
    fn refer(&self, _visit: &mut Visit<'_>) {}

    /// When it was last found right.
    fn checked(&self) -> Option<&Checked> {
        None
    }

    /// Its notices.
    fn alerts(&self) -> &[Alert] {
        &[]
    }

    /// Its images.
    fn images(&self) -> &[Image] {
        &[]
    }

    /// Its files to download, with their field paths.
    fn files(&self) -> Vec<(String, &Plain)> {
        Vec::new()
    }
}

fn all(visit: &mut Visit<'_>, field: &str, target: Target, ids: &[Id]) {
    let mut path = String::new();
    for (index, id) in ids.iter().enumerate() {
        path.clear();
        // Writing to a string cannot fail.
        let _ = write!(path, "{field}.{index}");
        visit(&path, target, id);
    }
}

fn one(visit: &mut Visit<'_>, field: &str, kind: Kind, id: Option<&Id>) {
    if let Some(id) = id {
        visit(field, Target::Record(kind), id);
    }
}

fn records(visit: &mut Visit<'_>, field: &str, kind: Kind, ids: &[Id]) {
    all(visit, field, Target::Record(kind), ids);
}

fn area(visit: &mut Visit<'_>, area: Option<&Area>) {
    if let Some(Area::Districts(districts)) = area {
        records(visit, "area", Kind::Districts, districts);
    }
}

fn sites(visit: &mut Visit<'_>, sites: &[Site]) {
    for (index, site) in sites.iter().enumerate() {
        one(visit, &format!("sites.{index}.place"), Kind::Places, Some(&site.place));
    }
}

fn register(visit: &mut Visit<'_>, register: Option<&Register>) {
    one(visit, "register.contact", Kind::Contacts, register.and_then(|r| r.contact.as_ref()));
}

fn consultation(visit: &mut Visit<'_>, hours: &[Consultation]) {
    for (index, hour) in hours.iter().enumerate() {
        one(visit, &format!("consultation.{index}.place"), Kind::Places, hour.place.as_ref());
    }
}

impl Entity for Offer {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "provider", Kind::Providers, Some(&self.provider));
        records(visit, "contacts", Kind::Contacts, &self.contacts);
        one(visit, "programme", Kind::Programmes, self.programme.as_ref());
        records(visit, "funders", Kind::Funders, &self.funders);
        all(visit, "topics", Target::Term(TOPICS), &self.topics);
        all(visit, "audience", Target::Term(TARGET_GROUPS), &self.audience);
        all(visit, "documents", Target::Term(DOCUMENTS), &self.documents);
        sites(visit, &self.sites);
        area(visit, self.area.as_ref());
        one(visit, "responsible", Kind::Regions, self.responsible.as_ref());
        register(visit, self.register.as_ref());
        consultation(visit, &self.consultation);
        records(visit, "replaced_by", Kind::Offers, &self.replaced_by);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn alerts(&self) -> &[Alert] {
        &self.alerts
    }

    fn images(&self) -> &[Image] {
        &self.media
    }

    fn files(&self) -> Vec<(String, &Plain)> {
        self.files.iter().enumerate().map(|(i, f)| (format!("files.{i}.file"), &f.file)).collect()
    }
}

impl Entity for Provider {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "place", Kind::Places, self.place.as_ref());
        records(visit, "contacts", Kind::Contacts, &self.contacts);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn images(&self) -> &[Image] {
        &self.media
    }
}

impl Entity for Place {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "district", Kind::Districts, Some(&self.district));
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for Contact {
    fn id(&self) -> &Id {
        &self.id
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for Programme {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        records(visit, "funders", Kind::Funders, &self.funders);
        all(visit, "documents", Target::Term(DOCUMENTS), &self.documents);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn alerts(&self) -> &[Alert] {
        &self.alerts
    }
}

impl Entity for Funder {
    fn id(&self) -> &Id {
        &self.id
    }
}

impl Entity for Region {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "service", Kind::Providers, Some(&self.service));
        records(visit, "districts", Kind::Districts, &self.districts);
        records(visit, "sites", Kind::Places, &self.sites);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for District {
    fn id(&self) -> &Id {
        &self.id
    }
}

impl Entity for Team {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        records(visit, "districts", Kind::Districts, &self.districts);
        one(visit, "provider", Kind::Providers, self.provider.as_ref());
        one(visit, "programme", Kind::Programmes, self.programme.as_ref());
        for (index, member) in self.members.iter().enumerate() {
            one(visit, &format!("members.{index}.contact"), Kind::Contacts, Some(&member.contact));
        }
        consultation(visit, &self.consultation);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn alerts(&self) -> &[Alert] {
        &self.alerts
    }

    fn images(&self) -> &[Image] {
        &self.media
    }
}

impl Entity for Event {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "provider", Kind::Providers, Some(&self.provider));
        records(visit, "contacts", Kind::Contacts, &self.contacts);
        all(visit, "topics", Target::Term(TOPICS), &self.topics);
        all(visit, "audience", Target::Term(TARGET_GROUPS), &self.audience);
        sites(visit, &self.sites);
        area(visit, self.area.as_ref());
        register(visit, self.register.as_ref());
        records(visit, "offers", Kind::Offers, &self.offers);
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn images(&self) -> &[Image] {
        &self.media
    }

    fn files(&self) -> Vec<(String, &Plain)> {
        self.files.iter().enumerate().map(|(i, f)| (format!("files.{i}.file"), &f.file)).collect()
    }
}

impl Entity for News {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "provider", Kind::Providers, self.provider.as_ref());
        all(visit, "topics", Target::Term(TOPICS), &self.topics);
        area(visit, self.area.as_ref());
    }

    fn images(&self) -> &[Image] {
        &self.media
    }

    fn files(&self) -> Vec<(String, &Plain)> {
        self.files.iter().enumerate().map(|(i, f)| (format!("files.{i}.file"), &f.file)).collect()
    }
}

impl Entity for Publication {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        one(visit, "provider", Kind::Providers, self.provider.as_ref());
        all(visit, "topics", Target::Term(TOPICS), &self.topics);
        all(visit, "audience", Target::Term(TARGET_GROUPS), &self.audience);
        area(visit, self.area.as_ref());
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }

    fn images(&self) -> &[Image] {
        &self.media
    }

    fn files(&self) -> Vec<(String, &Plain)> {
        self.files.iter().enumerate().map(|(i, f)| (format!("files.{i}.file"), &f.file)).collect()
    }
}

impl Entity for Statistic {
    fn id(&self) -> &Id {
        &self.id
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for Word {
    fn id(&self) -> &Id {
        &self.id
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for Board {
    fn id(&self) -> &Id {
        &self.id
    }

    fn refer(&self, visit: &mut Visit<'_>) {
        all(visit, "audience", Target::Term(TARGET_GROUPS), &self.audience);
        for (index, section) in self.sections.iter().enumerate() {
            all(visit, &format!("sections.{index}.topics"), Target::Term(TOPICS), &section.topics);
            all(visit, &format!("sections.{index}.audience"), Target::Term(TARGET_GROUPS), &section.audience);
        }
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}

impl Entity for Page {
    fn id(&self) -> &Id {
        &self.id
    }

    fn checked(&self) -> Option<&Checked> {
        self.checked.as_ref()
    }
}
