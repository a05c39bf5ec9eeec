//! Every artifact and every address, known before anything is rendered.
//!
//! The [`Directory`] says where each offer stands today and in which lists it belongs;
//! the [`Plan`] makes the list of artifacts from it. Both are the same for all languages
//! but for the order of titles.

mod address;
mod artifacts;
mod desks;
mod diary;
mod directory;
mod embed;
mod facets;
mod media;
mod naming;
mod order;
mod section;
mod shelf;

pub use address::{Address, Place, SECTIONS};
pub use artifacts::{Artifact, Artifacts};
pub use diary::{Calendar, Diary, Moment, Occasion, Owner};
pub use directory::{Directory, Entry};
pub use embed::embedded;
pub use facets::{Dimension, STATEWIDE, STATUS_UNKNOWN};
pub use media::{Asset, Media, assets, media_name};
pub use order::{Ranking, Titles};
pub use section::Section;
pub use shelf::{Group, Shelf};

use artifacts::Form;

use crate::i18n::Locales;
use crate::model::{Catalog, HeaderFile, Id, Lang, RecordKind, Today};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Offers on one page of a list.
pub const PER_PAGE: usize = 25;
/// Pages of a list that has a cap.
pub const PAGE_CAP: usize = 4;
/// Offers on one page of the A-Z.
pub const AZ_PER_PAGE: usize = 100;
/// Offers that a topic in a district needs for a page of its own.
pub const PAIR_THRESHOLD: usize = 3;
/// Offers that a facet needs to be offered to search engines.
pub const INDEX_THRESHOLD: usize = 3;
/// Addresses in one sitemap (the protocol allows 50,000).
pub const SITEMAP_SIZE: usize = 10_000;

/// What an artifact shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// `/`: choose a language.
    Start,
    /// Home page of a language.
    Home,
    /// All offers, nth page.
    Offers(usize),
    /// Offers with one value of a dimension, nth page.
    Facet(Dimension, String, usize),
    /// Offers on a topic in a district, nth page.
    Pair(String, String, usize),
    /// A-Z, nth page.
    Az(usize),
    /// An offer, by its place in [`Directory::listed`].
    Offer(usize),
    /// An offer on paper, by its place in [`Directory::listed`].
    HandOut(usize),
    /// The tombstone of an offer, by its place in [`Directory::ended`].
    Gone(usize),
    /// A part of the site.
    Section(Section),
    /// All records of a kind, nth page.
    Index(RecordKind, usize),
    /// Records of a kind in one of their groups, nth page.
    Group(RecordKind, Group, String, usize),
    /// A record of any other kind, nth page of its offers.
    Record(RecordKind, Id, usize),
    /// A Markdown page.
    Text(Id),
    /// The list of a place, to be shown in a frame by another site.
    Embed(Place),
    /// The list of a place as plain HTML, to be put into a page of another site.
    Plain(Place),
    /// Script that gives frames in pages of other sites their height.
    Resizer,
    /// Every component of the theme, in two directions.
    Styleguide,
    /// 404 of a language, or of all.
    Missing,
    /// What a reader without a connection sees instead of a page that is not on the device.
    Offline,
    /// Short address of an offer.
    Short(Id),
    /// Where links to lists lead.
    ListLink,
    /// The code of a page.
    Code(Address),
    /// Headers for a host.
    Headers(HeaderFile),
    /// `manifest.webmanifest` of a language.
    Manifest,
    /// `robots.txt`.
    Robots,
    /// `sitemap.xml`, the list of sitemaps.
    SitemapIndex,
    /// nth sitemap of a language.
    Sitemap(usize),
    /// A calendar.
    Calendar(Calendar),
    /// The card of a contact.
    Card(Id),
}

/// All artifacts of a site.
#[derive(Debug)]
pub struct Plan<'a> {
    /// Where each offer stands.
    pub directory: Directory<'a>,
    /// Everything that has a day, and the calendars.
    pub diary: Diary<'a>,
    /// Contacts that have a card, each with its provider.
    pub desks: BTreeMap<Id, Option<Id>>,
    /// Order of offers by language.
    pub rankings: BTreeMap<Lang, Arc<Ranking>>,
    /// Rendered files.
    pub artifacts: Artifacts,
    /// Files of the theme, by their plain name.
    pub assets: BTreeMap<String, Asset>,
    /// Images and files that records name, by their path under `content/media/`.
    pub media: BTreeMap<String, Media>,
}

impl Plan<'_> {
    /// The artifact that is written to a path of the output, such as `de/offers/k4c7w/index.html`.
    pub fn find(&self, path: &str) -> Option<Artifact> {
        self.artifacts.find(path)
    }
}

/// Makes the plan.
pub fn plan<'a>(
    catalog: &'a Catalog,
    today: Today,
    locales: &Locales,
    assets: BTreeMap<String, Asset>,
    media: BTreeMap<String, Media>,
) -> Plan<'a> {
    plan_again(catalog, today, locales, assets, media, &Titles::default())
}

/// Makes the plan, with what is known from an earlier one. The result is the same.
pub fn plan_again<'a>(
    catalog: &'a Catalog,
    today: Today,
    locales: &Locales,
    assets: BTreeMap<String, Asset>,
    media: BTreeMap<String, Media>,
    titles: &Titles,
) -> Plan<'a> {
    let directory = Directory::new(catalog, today);
    let ((rankings, desks), (diary, (once, mut each))) = rayon::join(
        || (Ranking::all(&directory, locales, titles), desks::desks(&directory)),
        || rayon::join(|| Diary::new(&directory), || (once(&directory), each(&directory))),
    );
    each.extend(diary.calendars().cloned().map(Form::Calendar));
    each.extend(desks.keys().cloned().map(Form::Card));
    let artifacts = Artifacts::new(once, each, catalog.languages());
    Plan { directory, diary, desks, rankings, artifacts, assets, media }
}

/// Number of pages of a list; an empty list has one.
pub fn pages(offers: usize, cap: Option<usize>) -> usize {
    let pages = offers.div_ceil(PER_PAGE).max(1);
    cap.map_or(pages, |cap| pages.min(cap))
}

/// What is there once, whatever the languages.
fn once(directory: &Directory<'_>) -> Vec<Artifact> {
    let site = &directory.catalog.site;
    let coded = site.base_url.is_some();
    let mut found = Vec::new();
    let mut add = |address, what| found.push(Artifact { address, lang: None, what });
    add(Address::start(), What::Start);
    add(Address::file("404.html"), What::Missing);
    for entry in directory.listed.iter().chain(&directory.ended) {
        let short = Address::short(&entry.offer.id);
        if coded {
            add(Address::code(&short), What::Code(short.clone()));
        }
        add(short, What::Short(entry.offer.id.clone()));
    }
    if !directory.catalog.offers.is_empty() {
        add(Address::list_link(), What::ListLink);
    }
    add(Address::resizer(), What::Resizer);
    add(Address::styleguide(), What::Styleguide);
    for file in site.header_files() {
        add(Address::file(file.word()), What::Headers(file));
    }
    add(Address::file("robots.txt"), What::Robots);
    if coded {
        add(Address::file("sitemap.xml"), What::SitemapIndex);
    }
    found
}

/// What every language has, but for calendars and cards.
fn each(directory: &Directory<'_>) -> Vec<Form> {
    let coded = directory.catalog.site.base_url.is_some();
    let pages = pages_of_a_language(directory);
    // Upper bound of the pages that a language can have in its sitemaps.
    let sitemaps = pages.len().div_ceil(SITEMAP_SIZE).max(1);
    let mut found = Vec::with_capacity(2 * pages.len());
    for (place, what) in pages {
        if coded && what.has_code(directory) {
            found.push(Form::Code(place.clone()));
        }
        found.push(Form::Page(place, what));
    }
    found.extend([Form::Missing, Form::Manifest]);
    for place in embedded(directory) {
        found.push(Form::Embed(place.clone()));
        // Its links lead from anywhere, so they need an address to begin with.
        if coded {
            found.push(Form::Plain(place));
        }
    }
    if coded {
        found.extend((1..=sitemaps).map(Form::Sitemap));
    }
    found
}

/// Every page that each language has, with its place below the language.
fn pages_of_a_language(directory: &Directory<'_>) -> Vec<(Place, What)> {
    let catalog = directory.catalog;
    let mut found = vec![(Place::Home, What::Home)];
    let all = directory.listed.len();
    for page in 1..=pages(all, Some(PAGE_CAP)) {
        found.push((Place::Offers(page), What::Offers(page)));
    }
    for page in 1..=all.div_ceil(AZ_PER_PAGE).max(1) {
        found.push((Place::Az(page), What::Az(page)));
    }
    for ((dimension, value), members) in directory.facets() {
        for page in 1..=pages(members.len(), Some(PAGE_CAP)) {
            found.push((Place::Facet(*dimension, value.clone(), page), What::Facet(*dimension, value.clone(), page)));
        }
    }
    for ((topic, district), members) in directory.pairs() {
        for page in 1..=pages(members.len(), Some(PAGE_CAP)) {
            found.push((
                Place::Pair(topic.clone(), district.clone(), page),
                What::Pair(topic.clone(), district.clone(), page),
            ));
        }
    }
    // The page and the hand-out of an offer beside each other: they share its card.
    found.extend(directory.listed.iter().enumerate().flat_map(|(index, entry)| {
        let id = &entry.offer.id;
        let page = (Place::Record(RecordKind::Offers, id.clone(), 1), What::Offer(index));
        [page, (Place::HandOut(id.clone()), What::HandOut(index))]
    }));
    found.extend(
        directory
            .ended
            .iter()
            .enumerate()
            .map(|(i, e)| (Place::Record(RecordKind::Offers, e.offer.id.clone(), 1), What::Gone(i))),
    );
    found.extend(Section::ALL.into_iter().filter(|s| s.is_in(catalog)).map(|s| (Place::Section(s), What::Section(s))));
    for kind in RecordKind::ALL.iter().copied().filter(|k| k.has_pages() && !is_special(*k)) {
        pages_of_a_kind(directory, kind, &mut found);
    }
    found.extend(catalog.pages.keys().map(|id| (Place::Text(id.clone()), What::Text(id.clone()))));
    found.push((Place::Offline, What::Offline));
    found
}

/// Offers and Markdown pages go their own ways.
fn is_special(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Offers | RecordKind::Pages)
}

/// Index, groups and records of a kind.
fn pages_of_a_kind(directory: &Directory<'_>, kind: RecordKind, found: &mut Vec<(Place, What)>) {
    let ids = directory.ids(kind);
    let index = Place::of_all(kind);
    if matches!(index, Place::Index(..)) && directory.has_place(&index) {
        let listed = directory.shelf(kind).map_or(1, |shelf| shelf.listed.len());
        for page in 1..=pages(listed, None) {
            found.push((Place::Index(kind, page), What::Index(kind, page)));
        }
    }
    for ((group, value), members) in directory.shelf(kind).into_iter().flat_map(Shelf::groups) {
        for page in 1..=pages(members.len(), Some(PAGE_CAP)) {
            let (place, what) = (Place::Group, What::Group);
            found.push((place(kind, *group, value.clone(), page), what(kind, *group, value.clone(), page)));
        }
    }
    for id in ids {
        let cap = (kind != RecordKind::Providers).then_some(PAGE_CAP);
        for page in 1..=pages(directory.of_record(kind, &id).len(), cap) {
            found.push((Place::Record(kind, id.clone(), page), What::Record(kind, id.clone(), page)));
        }
    }
}

impl What {
    /// Whether search engines may have the page at all (a page wholly in another language may not either).
    pub fn is_indexable(&self, directory: &Directory<'_>) -> bool {
        match self {
            Self::Section(section) => *section != Section::List,
            Self::Start | Self::Home | Self::Offer(_) | Self::Text(_) => true,
            Self::Offers(page) | Self::Az(page) | Self::Index(_, page) => *page == 1,
            Self::Record(kind, id, page) => {
                *page == 1 && !directory.shelf(*kind).is_some_and(|shelf| shelf.is_over(id))
            }
            Self::Group(kind, group, value, page) => {
                *page == 1 && directory.shelf(*kind).is_some_and(|s| s.members(*group, value).len() >= INDEX_THRESHOLD)
            }
            Self::Facet(dimension, value, page) => {
                *page == 1
                    && *dimension != Dimension::Status
                    && directory.members(*dimension, value).len() >= INDEX_THRESHOLD
            }
            Self::Pair(..)
            | Self::Gone(_)
            | Self::HandOut(_)
            | Self::Embed(_)
            | Self::Plain(_)
            | Self::Resizer
            | Self::Styleguide
            | Self::Headers(_)
            | Self::Missing
            | Self::Offline
            | Self::Short(_)
            | Self::ListLink
            | Self::Code(_)
            | Self::Manifest
            | Self::Robots
            | Self::SitemapIndex
            | Self::Sitemap(_)
            | Self::Calendar(_)
            | Self::Card(_) => false,
        }
    }

    /// Whether the page has a code of its own: those that are worth passing on. Offers have one for all languages.
    pub fn has_code(&self, directory: &Directory<'_>) -> bool {
        !matches!(self, Self::Start | Self::Offer(_)) && self.is_indexable(directory)
    }

    /// Kind of page, for counts and for the theme.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Home => "home",
            Self::Offers(_) | Self::Facet(..) | Self::Pair(..) => "list",
            Self::Az(_) => "az",
            Self::Offer(_) => "offer",
            Self::Gone(_) => "gone",
            Self::HandOut(_) => "hand-out",
            Self::Section(section) => section.word(),
            Self::Index(..) | Self::Group(..) => "index",
            Self::Record(kind, _, _) => kind.singular(),
            Self::Text(_) => "text",
            Self::Missing => "missing",
            Self::Short(_) | Self::ListLink => "short",
            Self::Offline => "offline",
            Self::Embed(_) => "embed",
            Self::Styleguide => "styleguide",
            Self::Manifest
            | Self::Plain(_)
            | Self::Resizer
            | Self::Headers(_)
            | Self::Code(_)
            | Self::Robots
            | Self::SitemapIndex
            | Self::Sitemap(_)
            | Self::Calendar(_)
            | Self::Card(_) => "data",
        }
    }
}
