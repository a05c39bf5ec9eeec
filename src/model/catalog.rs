//! Everything a site holds, by kind and id.

use super::common::Checked;
use super::state::Drafts;
use super::{
    Contact, Date, District, Funder, Id, Lang, Offer, Place, Programme, Provider, Region, Site, Text, TranslationEntry,
    TranslationState, Vocabulary, Walk, source_hash,
};
use std::collections::BTreeMap;

/// Kinds of records; the word is the folder under `content/` and the segment in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// `offers/`.
    Offers,
    /// `providers/`.
    Providers,
    /// `places/`.
    Places,
    /// `contacts/`.
    Contacts,
    /// `programmes/`.
    Programmes,
    /// `funders/`.
    Funders,
    /// `regions/`.
    Regions,
    /// `districts/`.
    Districts,
    /// `vocabularies/`.
    Vocabularies,
    /// `pages/`.
    Pages,
    /// `site.yaml`.
    Site,
}

impl Kind {
    /// All kinds with a folder.
    pub const ALL: [Self; 10] = [
        Self::Offers,
        Self::Providers,
        Self::Places,
        Self::Contacts,
        Self::Programmes,
        Self::Funders,
        Self::Regions,
        Self::Districts,
        Self::Vocabularies,
        Self::Pages,
    ];

    /// Folder and segment.
    pub fn word(self) -> &'static str {
        match self {
            Self::Offers => "offers",
            Self::Providers => "providers",
            Self::Places => "places",
            Self::Contacts => "contacts",
            Self::Programmes => "programmes",
            Self::Funders => "funders",
            Self::Regions => "regions",
            Self::Districts => "districts",
            Self::Vocabularies => "vocabularies",
            Self::Pages => "pages",
            Self::Site => "site",
        }
    }

    /// What one record is called in messages (`offer`, `provider`, …).
    pub fn singular(self) -> &'static str {
        match self {
            Self::Offers => "offer",
            Self::Providers => "provider",
            Self::Places => "place",
            Self::Contacts => "contact",
            Self::Programmes => "programme",
            Self::Funders => "funder",
            Self::Regions => "region",
            Self::Districts => "district",
            Self::Vocabularies => "vocabulary",
            Self::Pages => "page",
            Self::Site => "site",
        }
    }

    /// A record as people name it: folder and id (`offers/k4c7w`), or `site`.
    pub fn name_of(self, id: &str) -> String {
        if self == Self::Site { "site".to_owned() } else { format!("{}/{id}", self.word()) }
    }

    /// The kind that a link in a text names (`offer:k4c7w`); only kinds that have pages.
    pub fn from_link(word: &str) -> Option<Self> {
        let linked = [Self::Offers, Self::Providers, Self::Programmes, Self::Regions, Self::Funders, Self::Pages];
        linked.into_iter().find(|k| k.singular() == word)
    }

    /// The kind with this folder.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|k| k.word() == word)
    }
}

/// Where a record stands.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Origin {
    /// Path of its file relative to the site's folder.
    pub file: String,
    /// Files with translations: sidecars, or the language versions of a page.
    pub sidecars: BTreeMap<Lang, String>,
}

/// A record with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Record<T> {
    /// What it says.
    pub data: T,
    /// Where it stands.
    pub origin: Origin,
}

impl<T> std::ops::Deref for Record<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.data
    }
}

/// A Markdown page in its languages.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// Id, from the file name.
    pub id: Id,
    /// Title.
    pub title: Text,
    /// Summary.
    pub summary: Option<Text>,
    /// Markdown.
    pub body: Text,
    /// Line on which the body begins in each language's file, from 1.
    pub body_line: BTreeMap<Lang, usize>,
    /// Which menu it is in.
    pub menu: Menu,
    /// Order in the menu.
    pub order: u32,
    /// Check.
    pub checked: Option<Checked>,
}

impl Walk for Page {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        self.title.walk(&super::join(path, "title"), visit);
        self.summary.walk(&super::join(path, "summary"), visit);
        self.body.walk(&super::join(path, "body"), visit);
    }
}

super::record::choice! {
    /// Menus.
    pub enum Menu {
        /// In the header.
        Main = "main",
        /// In the footer.
        Footer = "footer",
        /// In none.
        Hidden = "none",
    }
}

impl Walk for Vocabulary {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        for term in &self.terms {
            term.walk(&super::join(path, &term.id), visit);
        }
    }
}

/// Outline of a district: rings of (longitude, latitude) in degrees, outer ring first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Geometry {
    /// Polygons, each a list of rings.
    pub polygons: Vec<Vec<Vec<(f64, f64)>>>,
}

/// The day for which a site is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Today {
    /// The date.
    pub date: Date,
    /// Whether the browser shall take it for today as well.
    pub pinned: bool,
    /// Whether drafts are built.
    pub drafts: Drafts,
}

/// Everything a site holds.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// `site.yaml`.
    pub site: Record<Site>,
    /// Offers.
    pub offers: BTreeMap<Id, Record<Offer>>,
    /// Providers.
    pub providers: BTreeMap<Id, Record<Provider>>,
    /// Places.
    pub places: BTreeMap<Id, Record<Place>>,
    /// Contacts.
    pub contacts: BTreeMap<Id, Record<Contact>>,
    /// Programmes.
    pub programmes: BTreeMap<Id, Record<Programme>>,
    /// Funders.
    pub funders: BTreeMap<Id, Record<Funder>>,
    /// Regions.
    pub regions: BTreeMap<Id, Record<Region>>,
    /// Districts.
    pub districts: BTreeMap<Id, Record<District>>,
    /// Outlines of districts.
    pub geometries: BTreeMap<Id, Geometry>,
    /// Vocabularies by name.
    pub vocabularies: BTreeMap<String, Record<Vocabulary>>,
    /// Pages.
    pub pages: BTreeMap<Id, Record<Page>>,
    /// States of translations, by language, kind, id and field path.
    pub translations: BTreeMap<(Lang, Kind, String), BTreeMap<String, TranslationEntry>>,
}

impl Catalog {
    /// Tags of the languages in the site's order.
    pub fn languages(&self) -> Vec<Lang> {
        self.site.languages.iter().map(|l| l.tag.clone()).collect()
    }

    /// A vocabulary; an empty one if the site has none of that name.
    pub fn vocabulary(&self, name: &str) -> &Vocabulary {
        const EMPTY: &Vocabulary = &Vocabulary { terms: Vec::new() };
        self.vocabularies.get(name).map_or(EMPTY, |v| &v.data)
    }

    /// The programme of an offer.
    pub fn programme_of(&self, offer: &Offer) -> Option<&Record<Programme>> {
        self.programmes.get(offer.programme.as_ref()?.as_str())
    }

    /// Ids of all records of a kind.
    pub fn ids(&self, kind: Kind) -> Vec<&str> {
        match kind {
            Kind::Offers => self.offers.keys().map(Id::as_str).collect(),
            Kind::Providers => self.providers.keys().map(Id::as_str).collect(),
            Kind::Places => self.places.keys().map(Id::as_str).collect(),
            Kind::Contacts => self.contacts.keys().map(Id::as_str).collect(),
            Kind::Programmes => self.programmes.keys().map(Id::as_str).collect(),
            Kind::Funders => self.funders.keys().map(Id::as_str).collect(),
            Kind::Regions => self.regions.keys().map(Id::as_str).collect(),
            Kind::Districts => self.districts.keys().map(Id::as_str).collect(),
            Kind::Pages => self.pages.keys().map(Id::as_str).collect(),
            Kind::Vocabularies | Kind::Site => Vec::new(),
        }
    }

    /// Whether there is a record of a kind with this id.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        match kind {
            Kind::Offers => self.offers.contains_key(id),
            Kind::Providers => self.providers.contains_key(id),
            Kind::Places => self.places.contains_key(id),
            Kind::Contacts => self.contacts.contains_key(id),
            Kind::Programmes => self.programmes.contains_key(id),
            Kind::Funders => self.funders.contains_key(id),
            Kind::Regions => self.regions.contains_key(id),
            Kind::Districts => self.districts.contains_key(id),
            Kind::Pages => self.pages.contains_key(id),
            Kind::Vocabularies | Kind::Site => false,
        }
    }

    /// Every record that has texts: kind, id, origin and the walk over its texts.
    pub fn each_with_texts(&self) -> Vec<(Kind, &str, &Origin, &dyn Walk)> {
        fn all<'a, T: Walk>(
            kind: Kind,
            map: &'a BTreeMap<Id, Record<T>>,
            into: &mut Vec<(Kind, &'a str, &'a Origin, &'a dyn Walk)>,
        ) {
            into.extend(map.iter().map(|(id, r)| (kind, id.as_str(), &r.origin, &r.data as &dyn Walk)));
        }
        let mut found: Vec<(Kind, &str, &Origin, &dyn Walk)> =
            vec![(Kind::Site, "site", &self.site.origin, &self.site.data)];
        all(Kind::Offers, &self.offers, &mut found);
        all(Kind::Providers, &self.providers, &mut found);
        all(Kind::Places, &self.places, &mut found);
        all(Kind::Contacts, &self.contacts, &mut found);
        all(Kind::Programmes, &self.programmes, &mut found);
        all(Kind::Funders, &self.funders, &mut found);
        all(Kind::Regions, &self.regions, &mut found);
        all(Kind::Districts, &self.districts, &mut found);
        all(Kind::Pages, &self.pages, &mut found);
        found.extend(
            self.vocabularies
                .iter()
                .map(|(name, r)| (Kind::Vocabularies, name.as_str(), &r.origin, &r.data as &dyn Walk)),
        );
        found
    }

    /// State of one text of a record in one language.
    pub fn translation_state(&self, kind: Kind, id: &str, path: &str, text: &Text, lang: &Lang) -> TranslationState {
        if *lang == self.site.source() {
            return TranslationState::Source;
        }
        if text.get(lang).is_none() {
            return TranslationState::Missing;
        }
        let key = (lang.clone(), kind, id.to_owned());
        let Some(entry) = self.translations.get(&key).and_then(|entries| entries.get(path)) else {
            return TranslationState::Unverified;
        };
        let from = entry.from.clone().unwrap_or_else(|| self.site.source());
        if text.get(&from).map(source_hash).as_deref() != Some(entry.hash.0.as_str()) {
            TranslationState::Outdated(entry.date)
        } else if entry.by == super::Translator::Machine && !entry.reviewed {
            TranslationState::Machine
        } else {
            TranslationState::Current
        }
    }
}
