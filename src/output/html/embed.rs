//! Lists for pages of other sites, and what builds the lines to put there.

use super::speaker::{Speaker, plain};
use super::view::{Card, EmbedTool, EmbedView, FacetView, LanguageLink, Link, Said};
use crate::i18n::{direction, text};
use crate::model::{Level, Tool};
use crate::plan::{Address, Dimension, PER_PAGE, Place, embedded};

impl Speaker<'_> {
    /// The list of a place: its first offers and the way to all of them.
    pub fn embed(&self, place: &Place, cards: &[Card]) -> EmbedView {
        let directory = &self.plan.directory;
        let ranking = &self.plan.rankings[self.lang()];
        let members = match place {
            Place::Facet(dimension, value, _) => ranking.sorted(directory.members(*dimension, value)),
            Place::Record(kind, id, _) => ranking.sorted(directory.of_record(*kind, id)),
            _ => ranking.order.clone(),
        };
        let (title, german) = self.listed_title(place);
        // A value without offers has no list of its own on the site.
        let whole = if members.is_empty() && matches!(place, Place::Facet(..)) { &Place::Offers(1) } else { place };
        let site = self.site().name.text;
        EmbedView {
            title,
            german,
            count: self.count_of_offers(members.len()),
            cards: members.iter().take(PER_PAGE).map(|i| cards[*i].clone()).collect(),
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
    pub fn embed_tool(&self) -> EmbedTool {
        let link = |place: &Place| Link {
            label: self.listed_title(place).0,
            german: None,
            url: self.at(place).trim_start_matches(&format!("{}/", self.lang())).to_owned(),
            count: None,
            current: false,
        };
        let mut lists: Vec<FacetView> = Vec::new();
        for place in embedded(&self.plan.directory) {
            let (key, label) = match &place {
                Place::Facet(dimension, ..) => (dimension.word(), format!("facet-{}", dimension.word())),
                Place::Record(kind, ..) => (kind.word(), format!("title-{}", kind.word())),
                _ => continue,
            };
            if lists.last().is_none_or(|l| l.key != key) {
                lists.push(FacetView {
                    key: key.to_owned(),
                    label: self.word(&label),
                    values: Vec::new(),
                    current: false,
                });
            }
            if let Some(list) = lists.last_mut() {
                list.values.push(link(&place));
            }
        }
        for list in &mut lists {
            if ![Dimension::Level.word(), Dimension::Month.word()].contains(&list.key.as_str()) {
                list.values.sort_by(|a, b| self.locale.formats.compare(&a.label.text, &b.label.text));
            }
        }
        let level = |word: &str| Link { url: word.to_lowercase(), ..link(&level_place(word)) };
        let languages = &self.catalog.site.languages;
        EmbedTool {
            base: self.catalog.site.base(),
            languages: languages
                .iter()
                .map(|language| LanguageLink {
                    tag: language.tag.to_string(),
                    name: language.name.0.clone(),
                    dir: direction(language.tag.as_str()).to_owned(),
                    url: Address::embed(&language.tag, &Place::Home).as_str().to_owned(),
                    current: language.tag == *self.lang(),
                })
                .collect(),
            all: link(&Place::Offers(1)),
            lists,
            levels: Level::ALL.iter().map(|(word, _)| level(word)).collect(),
        }
    }

    /// Whether a page asks for the tool, as it is on the page.
    pub(super) fn tool(&self, tool: Option<Tool>) -> Option<EmbedTool> {
        match tool? {
            Tool::Embed => Some(self.embed_tool()),
        }
    }
}

fn level_place(word: &str) -> Place {
    Place::Facet(Dimension::Level, word.to_owned(), 1)
}
