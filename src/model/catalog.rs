//! Everything a site holds, by kind and id.

use super::common::Checked;
use super::entity::Entity;
use super::record::{Walk, step};
use super::state::Drafts;
use super::{
    Board, Contact, Date, District, Event, Funder, Id, Lang, News, Offer, Place, Programme, Provider, Publication,
    Records, Region, Search, Site, SourceHash, Statistic, Team, Text, TranslationEntry, TranslationState, Translations,
    Vocabulary, Word,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One line a kind of record: its variant, its map in the catalogue, its type, the folder
/// under `content/` (which is the segment in addresses too), and what one of them is called
/// in messages and links.
macro_rules! kinds {
    ($($(#[$doc:meta])* $variant:ident, $map:ident: $type:ty, $folder:literal, $one:literal;)*) => {
        /// Kinds of records.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $variant,)*
            /// `vocabularies/`.
            Vocabularies,
            /// `site.yaml`.
            Site,
        }

        impl Kind {
            /// All kinds with a folder.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)* Self::Vocabularies];

            /// Folder and segment.
            pub fn word(self) -> &'static str {
                match self {
                    $(Self::$variant => $folder,)*
                    Self::Vocabularies => "vocabularies",
                    Self::Site => "site",
                }
            }

            /// What one record is called in messages and links (`offer`, `provider`, …).
            pub fn singular(self) -> &'static str {
                match self {
                    $(Self::$variant => $one,)*
                    Self::Vocabularies => "vocabulary",
                    Self::Site => "site",
                }
            }
        }

        /// Everything a site holds.
        #[derive(Debug, Clone, PartialEq)]
        pub struct Catalog {
            /// `site.yaml`.
            pub site: Record<Site>,
            $($(#[$doc])* pub $map: Records<$type>,)*
            /// `search.yaml`, if there is one.
            pub search: Option<Record<Search>>,
            /// Outlines of districts.
            pub geometries: BTreeMap<Id, Geometry>,
            /// Vocabularies by name.
            pub vocabularies: BTreeMap<String, Arc<Record<Vocabulary>>>,
            /// States of translations.
            pub translations: Translations,
        }

        impl Catalog {
            /// Ids of all records of a kind.
            pub fn ids(&self, kind: Kind) -> Vec<&str> {
                match kind {
                    $(Kind::$variant => self.$map.keys().map(Id::as_str).collect(),)*
                    Kind::Vocabularies | Kind::Site => Vec::new(),
                }
            }

            /// Whether there are records of a kind.
            pub fn has_any(&self, kind: Kind) -> bool {
                match kind {
                    $(Kind::$variant => !self.$map.is_empty(),)*
                    Kind::Vocabularies | Kind::Site => false,
                }
            }

            /// A record by kind and id, as far as all kinds are alike.
            pub fn entity(&self, kind: Kind, id: &str) -> Option<&dyn Entity> {
                match kind {
                    $(Kind::$variant => self.$map.get(id).map(|r| &r.data as &dyn Entity),)*
                    Kind::Vocabularies | Kind::Site => None,
                }
            }

            /// All records, kind by kind.
            pub fn entities(&self) -> Vec<(Kind, &Origin, &dyn Entity)> {
                let mut found: Vec<(Kind, &Origin, &dyn Entity)> = Vec::new();
                $(found.extend(self.$map.values().map(|r| (Kind::$variant, &r.origin, &r.data as &dyn Entity)));)*
                found
            }

            /// Takes out the records for which `goes` says so, and names them.
            pub fn remove_if(&mut self, goes: &dyn Fn(&Origin) -> bool) -> Vec<(Kind, String)> {
                let mut gone = Vec::new();
                $(self.$map.retain(|id, record| {
                    let stays = !goes(&record.origin);
                    if !stays {
                        gone.push((Kind::$variant, id.to_string()));
                    }
                    stays
                });)*
                gone
            }
        }
    };
}

kinds! {
    /// Offers.
    Offers, offers: Offer, "offers", "offer";
    /// Providers.
    Providers, providers: Provider, "providers", "provider";
    /// Places.
    Places, places: Place, "places", "place";
    /// Contacts.
    Contacts, contacts: Contact, "contacts", "contact";
    /// Programmes.
    Programmes, programmes: Programme, "programmes", "programme";
    /// Funders.
    Funders, funders: Funder, "funders", "funder";
    /// Regions.
    Regions, regions: Region, "regions", "region";
    /// Districts.
    Districts, districts: District, "districts", "district";
    /// Counselling teams.
    Teams, teams: Team, "teams", "team";
    /// Words of the glossary.
    Glossary, glossary: Word, "glossary", "term";
    /// Events.
    Events, events: Event, "events", "event";
    /// News.
    News, news: News, "news", "news";
    /// Publications.
    Publications, publications: Publication, "publications", "publication";
    /// Statistics.
    Statistics, statistics: Statistic, "statistics", "statistic";
    /// Boards.
    Boards, boards: Board, "boards", "board";
    /// Pages.
    Pages, pages: Page, "pages", "page";
}

impl Kind {
    /// A record as people name it: folder and id (`offers/k4c7w`), or `site`.
    pub fn name_of(self, id: &str) -> String {
        if self == Self::Site { "site".to_owned() } else { format!("{}/{id}", self.word()) }
    }

    /// Whether each record of the kind has a page of its own.
    pub fn has_pages(self) -> bool {
        !matches!(self, Self::Contacts | Self::Districts | Self::Vocabularies | Self::Site)
    }

    /// The kind that a link in a text names (`offer:k4c7w`); only kinds that have pages.
    pub fn from_link(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.has_pages() && k.singular() == word)
    }

    /// The kind with this folder.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|k| k.word() == word)
    }
}

/// Where a record stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Origin {
    /// Path of its file relative to the site's folder.
    pub file: String,
    /// Files with translations: sidecars, or the language versions of a page.
    pub sidecars: BTreeMap<Lang, String>,
    /// XXH3-128 of all that it was read from: names and bytes of these files, and languages of the site. Records of
    /// one kind with the same mark are the same.
    pub mark: u128,
}

/// A record with its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
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
    /// What the page lets one do, beside its text.
    pub tool: Option<Tool>,
}

impl Walk for Page {
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        step(&self.title, "title", path, visit);
        step(&self.summary, "summary", path, visit);
        step(&self.body, "body", path, visit);
    }
}

super::record::choice! {
    /// What a page can let one do.
    pub enum Tool {
        /// Build the lines that show a list in another site.
        Embed = "embed",
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
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        for term in &self.terms {
            step(term, term.id.as_str(), path, visit);
        }
    }
}

/// Outline of a district: rings of (longitude, latitude) in degrees, outer ring first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
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

impl Catalog {
    /// Tags of the languages in the site's order.
    pub fn languages(&self) -> Vec<Lang> {
        self.site.languages.iter().map(|l| l.tag.clone()).collect()
    }

    /// A vocabulary; an empty one if the site has none of that name.
    pub fn vocabulary(&self, name: &str) -> &Vocabulary {
        self.vocabularies.get(name).map_or(Vocabulary::EMPTY, |v| &v.data)
    }

    /// The programme of an offer.
    pub fn programme_of(&self, offer: &Offer) -> Option<&Record<Programme>> {
        self.programmes.get(offer.programme.as_ref()?.as_str())
    }

    /// Whether there is a record of a kind with this id.
    pub fn has(&self, kind: Kind, id: &str) -> bool {
        self.entity(kind, id).is_some()
    }

    /// Everything that has texts: kind, id, origin and the walk over its texts.
    pub fn each_with_texts(&self) -> Vec<(Kind, &str, &Origin, &dyn Walk)> {
        let entities = self.entities().into_iter();
        let mut found: Vec<(Kind, &str, &Origin, &dyn Walk)> =
            entities.map(|(kind, origin, e)| (kind, e.id().as_str(), origin, e as &dyn Walk)).collect();
        found.extend(self.others_with_texts());
        found
    }

    /// The same of what is no record: the site, and its vocabularies.
    pub fn others_with_texts(&self) -> Vec<(Kind, &str, &Origin, &dyn Walk)> {
        let mut found: Vec<(Kind, &str, &Origin, &dyn Walk)> =
            vec![(Kind::Site, "site", &self.site.origin, &self.site.data)];
        let vocabularies = self.vocabularies.iter();
        found.extend(vocabularies.map(|(name, r)| (Kind::Vocabularies, name.as_str(), &r.origin, &r.data as _)));
        found
    }

    /// State of one text of a record in one language.
    pub fn translation_state(&self, kind: Kind, id: &str, path: &str, text: &Text, lang: &Lang) -> TranslationState {
        let source = self.site.source();
        let entries = self.translations.of(lang, kind, id);
        let entry = entries.and_then(|entries| entries.get(path));
        translation_state(text, lang, &source, entry, &mut None)
    }
}

/// State of one text in one language, of which `entry` is known. `hash` keeps the hash of the source text, so that it
/// is computed once for all languages.
pub fn translation_state(
    text: &Text,
    lang: &Lang,
    source: &Lang,
    entry: Option<&TranslationEntry>,
    hash: &mut Option<SourceHash>,
) -> TranslationState {
    if lang == source {
        return TranslationState::Source;
    }
    if text.get(lang).is_none() {
        return TranslationState::Missing;
    }
    let Some(entry) = entry else { return TranslationState::Unverified };
    let same = |hash: &SourceHash| *hash == entry.hash;
    let holds = match entry.from.as_ref().filter(|from| *from != source) {
        Some(from) => text.get(from).is_some_and(|text| same(&SourceHash::new(text))),
        None => text.get(source).is_some_and(|text| same(hash.get_or_insert_with(|| SourceHash::new(text)))),
    };
    if !holds {
        TranslationState::Outdated(entry.date)
    } else if entry.by == super::Translator::Machine && !entry.reviewed {
        TranslationState::Machine
    } else {
        TranslationState::Current
    }
}
