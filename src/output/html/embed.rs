//! Lists for pages of other sites, and what builds the lines to put there.

use super::speaker::{Speaker, plain};
use super::view::{EmbedTool, EmbedView, LanguageLink, Said};
use crate::i18n::{direction, text};
use crate::model::Tool;
use crate::plan::{Address, Dimension, PER_PAGE, Place};

impl Speaker<'_> {
    /// The list of a place: its first offers and the way to all of them.
    pub fn embed(&self, place: &Place) -> EmbedView {
        let directory = &self.plan.directory;
        let ranking = &self.plan.rankings[self.lang()];
        let members = match place {
            Place::Facet(dimension, value, _) => ranking.sorted(directory.members(*dimension, value)),
            Place::Record(kind, id, _) => ranking.sorted(directory.of_record(*kind, id)),
            _ => ranking.order.clone(),
        };
        let (mut title, german) = self.listed_title(place);
        // In another site a place or topic alone would not say what is listed.
        if !matches!(place, Place::Offers(_)) && title.lang.is_none() {
            let arguments = [("section", text(self.word("offers-title"))), ("group", text(title.text))];
            title = plain(&self.bare("title-of-group", &arguments));
        }
        // A value without offers has no list of its own on the site.
        let whole = if members.is_empty() && matches!(place, Place::Facet(..)) { &Place::Offers(1) } else { place };
        let site = self.site_name();
        EmbedView {
            title,
            german,
            count: self.count_of_offers(members.len()),
            cards: members.iter().take(PER_PAGE).map(|i| self.shared_card(*i)).collect(),
            all: self.sentence("embed-all", &[("site", text(site))]),
            url: self.at(whole),
            base: self.catalog.site.base(),
        }
    }

    /// What a list is called, with its German form.
    fn listed_title(&self, place: &Place) -> (Said, Option<String>) {
        match place {
            Place::Facet(Dimension::Month, value, _) => {
                let month = self.value(Dimension::Month, value).0.text;
                (plain(&self.bare("title-month", &[("month", text(month))])), None)
            }
            Place::Facet(dimension, value, _) => self.value(*dimension, value),
            Place::Record(kind, id, _) => {
                self.record_link(*kind, id).map_or_else(|| (plain(id.as_str()), None), |l| (l.label, l.german))
            }
            _ => (plain(&self.word("title-all-offers")), None),
        }
    }

    /// What builds the lines for a list in another site.
    fn embed_tool(&self) -> EmbedTool {
        let languages = &self.catalog.site.languages;
        EmbedTool {
            base: self.catalog.site.base(),
            title: self.word("title-all-offers"),
            languages: languages
                .iter()
                .map(|language| LanguageLink {
                    tag: language.tag.to_string(),
                    name: language.name.0.clone(),
                    dir: direction(language.tag.as_str()).to_owned(),
                    url: Address::embed(&language.tag, &Place::Offers(1)).as_str().to_owned(),
                    current: language.tag == *self.lang(),
                })
                .collect(),
        }
    }

    /// The tool that a page asks for.
    pub(super) fn tool(&self, tool: Option<Tool>) -> Option<EmbedTool> {
        match tool? {
            Tool::Embed => Some(self.embed_tool()),
        }
    }
}
