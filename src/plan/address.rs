//! All addresses, made in one place (rules: ARCHITECTURE.md).

use super::diary::Calendar;
use super::facets::Dimension;
use super::section::Section;
use super::shelf::Group;
use crate::model::{Id, Lang, RecordKind};

/// First segments below a language, taken or kept for later: no page may be called so.
pub const SECTIONS: [&str; 22] = [
    "offers",
    "providers",
    "places",
    "contacts",
    "programmes",
    "funders",
    "regions",
    "districts",
    "teams",
    "glossary",
    "events",
    "news",
    "publications",
    "statistics",
    "boards",
    "map",
    "figures",
    "list",
    "embed",
    "styleguide",
    "counselling",
    "offline",
];

/// An address below the site's root: `de/offers/k4c7w/`, `robots.txt`, or nothing for the root itself.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(Box<str>);

/// Where a page stands below its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// The home page.
    Home,
    /// All offers, nth page.
    Offers(usize),
    /// One facet, nth page.
    Facet(Dimension, String, usize),
    /// Topic and district, nth page.
    Pair(String, String, usize),
    /// A-Z, nth page.
    Az(usize),
    /// A part of the site.
    Section(Section),
    /// All records of a kind, nth page.
    Index(RecordKind, usize),
    /// Records of a kind in one of their groups, nth page.
    Group(RecordKind, Group, String, usize),
    /// A record, nth page of its list.
    Record(RecordKind, Id, usize),
    /// An offer on paper.
    HandOut(Id),
    /// A Markdown page.
    Text(Id),
    /// What a reader without a connection sees instead of a page that is not on the device.
    Offline,
}

impl Place {
    /// The page that lists all records of a kind.
    pub fn of_all(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Offers => Self::Offers(1),
            RecordKind::Teams => Self::Section(Section::Counselling),
            RecordKind::Places => Self::Section(Section::Map),
            RecordKind::Statistics => Self::Section(Section::Figures),
            _ => Self::Index(kind, 1),
        }
    }

    /// A part of the site by its name in links (`section:map`).
    pub fn named(name: &str) -> Option<Self> {
        if let Some(section) = Section::ALL.into_iter().find(|s| s.word() == name) {
            return Some(Self::Section(section));
        }
        match name {
            "offers" => Some(Self::Offers(1)),
            "a-z" => Some(Self::Az(1)),
            other => {
                let kind = RecordKind::from_word(other).filter(|k| k.has_pages() && *k != RecordKind::Pages)?;
                Some(Self::of_all(kind)).filter(|p| matches!(p, Self::Index(..)))
            }
        }
    }

    /// The page of a record.
    pub fn of(kind: RecordKind, id: &Id) -> Self {
        if kind == RecordKind::Pages { Self::Text(id.clone()) } else { Self::Record(kind, id.clone(), 1) }
    }
}

impl Address {
    fn at(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// The root.
    pub fn start() -> Self {
        Self::at("")
    }

    /// A file by its path.
    pub fn file(path: &str) -> Self {
        Self::at(path)
    }

    /// The short address of an offer.
    pub fn short(id: &Id) -> Self {
        Self::at(format!("o/{id}/"))
    }

    /// Where links to lists lead: on to the list page of a language.
    pub fn list_link() -> Self {
        Self::at("list/")
    }

    /// The code of a page, beside it; of an offer, beside its short address.
    pub fn code(page: &Self) -> Self {
        Self::at(format!("{}qr.svg", page.0))
    }

    /// The code of an offer's short address.
    pub fn code_of_offer(id: &Id) -> Self {
        Self::code(&Self::short(id))
    }

    /// A file for the scripts of a language, named by its bytes.
    pub fn for_scripts(lang: &Lang, hash: &str, ending: &str) -> Self {
        Self::at(format!("hand/{lang}.{hash}.{ending}"))
    }

    /// What a language answers where there is no page.
    pub fn missing(lang: &Lang) -> Self {
        Self::at(format!("{lang}/404.html"))
    }

    /// nth sitemap of a language.
    pub fn sitemap(lang: &Lang, part: usize) -> Self {
        Self::at(if part == 1 { format!("sitemap-{lang}.xml") } else { format!("sitemap-{lang}-{part}.xml") })
    }

    /// The list of a place for a frame in another site: the same address, one folder lower.
    pub fn embed(lang: &Lang, place: &Place) -> Self {
        Self::at(format!("embed/{}", Self::page(lang, place).as_str()))
    }

    /// The list of a place for a page of another site.
    pub fn plain(lang: &Lang, place: &Place) -> Self {
        Self::at(format!("{}list.html", Self::embed(lang, place).as_str()))
    }

    /// The script that gives frames in other sites their height, under a name that never changes.
    pub fn resizer() -> Self {
        Self::at("embed/resize.js")
    }

    /// Every component of the theme.
    pub fn styleguide() -> Self {
        Self::at("styleguide/")
    }

    /// The reader of the search, under a name that never changes.
    pub fn search_script() -> Self {
        Self::at("search.mjs")
    }

    /// What the reader of the search loads now and then.
    pub fn search_more() -> Self {
        Self::at("search/more.mjs")
    }

    /// What the search needs first, in a language.
    pub fn search(lang: &Lang) -> Self {
        Self::at(format!("search/{lang}.json"))
    }

    /// A file of the search index, by its name.
    pub fn search_part(name: &str) -> Self {
        Self::at(format!("search/{name}.json"))
    }

    /// A calendar of a language, in the folder of its page.
    pub fn calendar(lang: &Lang, calendar: &Calendar) -> Self {
        let (place, name) = match calendar {
            Calendar::Record(kind, id) => {
                let name = if calendar.is_feed() { "calendar" } else { id.as_str() };
                (Place::of(*kind, id), name)
            }
            Calendar::Topic(topic) => (Place::Facet(Dimension::Topic, topic.clone(), 1), "calendar"),
        };
        Self::at(format!("{}{name}.ics", Self::page(lang, &place).0))
    }

    /// The card of a contact in a language.
    pub fn card(lang: &Lang, contact: &Id) -> Self {
        Self::at(format!("{lang}/{}/{contact}.vcf", RecordKind::Contacts.word()))
    }

    /// The worker that keeps pages on a device, at the root since it answers for all below it.
    pub fn worker() -> Self {
        Self::at("sw.js")
    }

    /// What talks to the worker in a page, under a name that never changes.
    pub fn offline_script() -> Self {
        Self::at("offline.mjs")
    }

    /// What is kept on a device, in a language.
    pub fn offline(lang: &Lang) -> Self {
        Self::at(format!("offline/{lang}.json"))
    }

    /// The words of the search that are kept on a device, in a language.
    pub fn offline_search(lang: &Lang) -> Self {
        Self::at(format!("offline/{lang}-search.json"))
    }

    /// The manifest by which a language of the site is installed.
    pub fn manifest(lang: &Lang) -> Self {
        Self::at(format!("{lang}/manifest.webmanifest"))
    }

    /// Whether a file announces a build, and so has to be written after all that it names.
    pub fn is_announcement(path: &str) -> bool {
        path == "sw.js" || path.starts_with("offline/")
    }

    /// A page of a language.
    pub fn page(lang: &Lang, place: &Place) -> Self {
        let mut path = String::with_capacity(64);
        let mut add = |parts: &[&str]| {
            for part in parts {
                path.push_str(part);
                path.push('/');
            }
        };
        add(&[lang.as_str()]);
        let page = match place {
            Place::Home => 1,
            Place::Offers(page) => {
                add(&["offers"]);
                *page
            }
            Place::Facet(dimension, value, page) => {
                add(&["offers", dimension.word(), &value.to_lowercase()]);
                *page
            }
            Place::Pair(topic, district, page) => {
                add(&["offers", "topic", topic, district]);
                *page
            }
            Place::Az(page) => {
                add(&["offers", "a-z"]);
                *page
            }
            Place::Section(section) => {
                add(&[section.word()]);
                1
            }
            Place::Index(kind, page) => {
                add(&[kind.word()]);
                *page
            }
            Place::Group(kind, group, value, page) => {
                add(&[kind.word(), group.word(), value]);
                *page
            }
            Place::Record(kind, id, page) => {
                add(&[kind.word(), id.as_str()]);
                *page
            }
            Place::HandOut(id) => {
                add(&["offers", id.as_str(), "hand-out"]);
                1
            }
            Place::Text(id) => {
                add(&[id.as_str()]);
                1
            }
            Place::Offline => {
                add(&["offline"]);
                1
            }
        };
        if page > 1 {
            add(&["page", &page.to_string()]);
        }
        Self::at(path)
    }

    /// The address, relative to the root.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file in the output folder.
    pub fn path(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') { format!("{}index.html", self.0) } else { self.0.to_string() }
    }

    /// The address of a file in the output folder, as text: the reverse of [`Self::path`]. A folder is no file.
    pub(super) fn of_path(path: &str) -> Option<&str> {
        let is_folder = |path: &str| path.is_empty() || path.ends_with('/');
        match path.strip_suffix("index.html") {
            Some(folder) if is_folder(folder) => Some(folder),
            _ => (!is_folder(path)).then_some(path),
        }
    }

    /// An address of one language as it is in another, if it is one of that language.
    pub(super) fn translated(address: &str, from: &Lang, to: &Lang) -> Option<String> {
        ["", "embed/", "sitemap-"].into_iter().find_map(|before| {
            let rest = address.strip_prefix(before)?.strip_prefix(from.as_str())?;
            rest.starts_with(['/', '.', '-']).then(|| format!("{before}{to}{rest}"))
        })
    }

    /// What leads from this page to the root: `./`, `../`, `../../` …
    pub fn to_root(&self) -> String {
        match self.0.matches('/').count() {
            0 => "./".to_owned(),
            depth => "../".repeat(depth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_folders_below_the_language() {
        let de = Lang::new("de");
        let id = Id::new("k4c7w").expect("is an id");
        let offer = Address::page(&de, &Place::Record(RecordKind::Offers, id, 1));
        assert_eq!(
            (offer.as_str(), offer.path().as_str(), offer.to_root().as_str()),
            ("de/offers/k4c7w/", "de/offers/k4c7w/index.html", "../../../")
        );
        assert_eq!(
            Address::page(&de, &Place::Facet(Dimension::Level, "B1".to_owned(), 2)).as_str(),
            "de/offers/level/b1/page/2/"
        );
        assert_eq!(Address::card(&de, &Id::new("desk").expect("is an id")).as_str(), "de/contacts/desk.vcf");
        let of = |kind, id| Calendar::Record(kind, Id::new(id).expect("is an id"));
        let calendar = |calendar| Address::calendar(&de, &calendar).path();
        assert_eq!(calendar(of(RecordKind::Offers, "k4c7w")), "de/offers/k4c7w/k4c7w.ics");
        assert_eq!(calendar(of(RecordKind::Regions, "mitte")), "de/regions/mitte/calendar.ics");
        assert_eq!(calendar(Calendar::Topic("law".to_owned())), "de/offers/topic/law/calendar.ics");
        let district = Place::Facet(Dimension::District, "nord".to_owned(), 1);
        assert_eq!(Address::embed(&de, &district).as_str(), "embed/de/offers/district/nord/");
        assert_eq!(Address::plain(&de, &district).path(), "embed/de/offers/district/nord/list.html");
        assert_eq!(Address::start().path(), "index.html");
        assert_eq!(Address::page(&de, &Place::Home).to_root(), "../");
    }
}
