//! Markdown pages, what is shown without a connection, and pages that speak all languages at once: root, short
//! address, 404.

use super::glossary::Sheet;
use super::speaker::{Owner, Speaker, plain};
use super::view::{Link, OfflineView, ShortVersion, TextView};
use crate::i18n::attribute;
use crate::model::{Id, Offer, RecordKind};
use crate::plan::{Place, Section};

impl Speaker<'_> {
    /// A Markdown page.
    pub fn text_page(&self, id: &Id, root: &str) -> Option<TextView> {
        let page = self.catalog.pages.get(id)?;
        let owner = Owner(RecordKind::Pages, id.as_str());
        let mut sheet = Sheet::new(root);
        let (body, headings) = self.prose(owner, "body", &page.body, 2, &mut sheet);
        let contents = headings.into_iter().filter(|h| h.level == 2).map(|h| Link {
            label: plain(&h.text),
            german: None,
            url: format!("#{}", h.fragment),
            count: None,
            current: false,
        });
        Some(TextView {
            title: self.say(owner, "title", &page.title),
            summary: self.say_if(owner, "summary", page.summary.as_ref()),
            body,
            words: self.words(&sheet),
            contents: contents.collect(),
            checked: page.checked.as_ref().map(|c| self.day(c.on)),
            remarks: self.remarks(owner, &page.data),
            tool: self.tool(page.tool),
        })
    }

    /// What a reader without a connection sees instead of a page that is not on the device.
    pub fn offline(&self) -> OfflineView {
        OfflineView { title: plain(&self.word("offline-title")), links: self.parts(&["offers", "a-z", "counselling"]) }
    }

    /// This language on a page of all languages.
    pub fn version(&self, title: super::view::Said, text: Option<String>, place: &Place) -> ShortVersion {
        let own = self.catalog.site.languages.iter().find(|l| l.tag == *self.lang());
        ShortVersion {
            tag: self.lang().to_string(),
            dir: self.locale.dir.to_owned(),
            name: own.map_or_else(|| self.lang().to_string(), |l| l.name.0.clone()),
            title,
            text: text.map(|t| attribute(&t)),
            url: self.at(place),
        }
    }

    /// This language on the root page.
    pub fn start_version(&self) -> ShortVersion {
        let owner = Owner(RecordKind::Site, "site");
        let tagline = self.catalog.site.tagline.as_ref().map(|t| self.say(owner, "tagline", t).text);
        self.version(plain(&self.word("start-choose")), tagline, &Place::Home)
    }

    /// This language on a 404 page.
    pub fn missing_version(&self) -> ShortVersion {
        self.version(plain(&self.word("missing-title")), Some(self.word("missing-text")), &Place::Home)
    }

    /// This language where links to lists lead.
    pub fn list_version(&self) -> ShortVersion {
        self.version(plain(&self.word("title-list")), None, &Place::Section(Section::List))
    }

    /// This language on the short page of an offer.
    pub fn short_version(&self, offer: &Offer) -> ShortVersion {
        let title = self.say(Owner(RecordKind::Offers, offer.id.as_str()), "title", &offer.title);
        self.version(title, None, &Place::Record(RecordKind::Offers, offer.id.clone(), 1))
    }
}
