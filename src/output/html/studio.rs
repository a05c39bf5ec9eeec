//! All languages at work on one plan: which page is made from what.

use super::scripts::Scripts;
use super::speaker::Speaker;
use super::styleguide::samples;
use super::theme::Theme;
use super::view::{Alternate, Card, GuideView, ShortView};
use super::{frame::shorten, view::ShortVersion};
use crate::i18n::{Locales, attribute, text};
use crate::model::{Date, Id, Lang, RecordKind};
use crate::output::File;
use crate::plan::{Address, Artifact, Place, Plan, Section, What};
use serde::Serialize;
use std::collections::BTreeMap;
use tera::{Context, Value};

/// One language with what its pages share.
struct Desk<'a> {
    speaker: Speaker<'a>,
    cards: Vec<Card>,
    site: Value,
    scripts: Scripts,
}

/// All languages at work.
pub struct Studio<'a> {
    plan: &'a Plan<'a>,
    theme: &'a Theme,
    desks: BTreeMap<Lang, Desk<'a>>,
}

impl<'a> Studio<'a> {
    /// Prepares the shared parts of every language.
    pub fn new(plan: &'a Plan<'a>, locales: &'a Locales, theme: &'a Theme) -> Self {
        let desks = locales
            .iter()
            .map(|(lang, locale)| {
                let speaker = Speaker::new(plan, locale);
                let cards = plan.directory.listed.iter().map(|entry| speaker.card(entry)).collect();
                let site = Value::from_serializable(&speaker.site());
                let scripts = speaker.scripts();
                (lang.clone(), Desk { speaker, cards, site, scripts })
            })
            .collect();
        Self { plan, theme, desks }
    }

    /// The speaker of a language.
    pub fn speaker(&self, lang: &Lang) -> &Speaker<'a> {
        &self.desks[lang].speaker
    }

    /// Files for scripts, of every language.
    pub fn for_scripts(&self) -> impl Iterator<Item = &File> {
        self.desks.values().flat_map(|desk| [&desk.scripts.words, &desk.scripts.page])
    }

    /// The files for scripts of a language.
    pub(super) fn scripts(&self, lang: &Lang) -> &Scripts {
        &self.desks[lang].scripts
    }

    /// Renders one page.
    ///
    /// # Errors
    /// If a template fails, its report.
    pub fn page(&self, artifact: &Artifact) -> Result<String, String> {
        let source = self.plan.directory.catalog.site.source();
        let lang = artifact.lang.as_ref().unwrap_or(&source);
        let desk = &self.desks[lang];
        let speaker = &desk.speaker;
        let cards = &desk.cards;
        let root = artifact.address.to_root();
        match &artifact.what {
            What::Start => {
                let versions = self.versions(Speaker::start_version);
                let site = speaker.site();
                let description = site.tagline.map_or_else(String::new, |t| t.text);
                self.render(
                    desk,
                    artifact,
                    &Place::Home,
                    "start.html",
                    ("short", &ShortView { versions }),
                    &site.name.text,
                    &description,
                )
            }
            What::Missing => {
                let versions = match &artifact.lang {
                    Some(_) => vec![speaker.missing_version()],
                    None => self.versions(Speaker::missing_version),
                };
                let title = speaker.word("missing-title");
                self.render(
                    desk,
                    artifact,
                    &Place::Home,
                    "missing.html",
                    ("short", &ShortView { versions }),
                    &title,
                    "",
                )
            }
            What::Short(id) => {
                let Some(offer) = self.plan.directory.catalog.offers.get(id) else { return Ok(String::new()) };
                let versions = self.versions(|s| s.short_version(offer));
                let title = versions.first().map_or_else(String::new, |v| v.title.text.clone());
                self.render(
                    desk,
                    artifact,
                    &Place::Record(RecordKind::Offers, id.clone(), 1),
                    "short.html",
                    ("short", &ShortView { versions }),
                    &title,
                    "",
                )
            }
            What::ListLink => {
                let versions = self.versions(Speaker::list_version);
                let title = speaker.word("title-list");
                let body = ("short", &ShortView { versions });
                self.render(desk, artifact, &Place::Section(Section::List), "list-link.html", body, &title, "")
            }
            What::HandOut(index) => {
                let entry = &self.plan.directory.listed[*index];
                let others = if *lang == source { vec![] } else { vec![&self.desks[&source].speaker] };
                let view = speaker.hand_out(entry, &others);
                let title = speaker.bare("paper-title", &[("title", text(cards[*index].title.text.as_str()))]);
                let place = Place::HandOut(entry.offer.id.clone());
                self.render(
                    desk,
                    artifact,
                    &place,
                    "hand-out.html",
                    ("sheet", &view),
                    &title,
                    &cards[*index].summary.text,
                )
            }
            What::Home => {
                let view = speaker.home(cards);
                let description = Self::describe(speaker, "description-home", None, self.plan.directory.listed.len());
                let title = speaker.site().name.text;
                self.render(desk, artifact, &Place::Home, "home.html", ("home", &view), &title, &description)
            }
            What::Offers(page) => {
                let view = speaker.all_offers(*page, cards);
                let description = Self::describe(speaker, "description-offers", None, self.plan.directory.listed.len());
                self.render(
                    desk,
                    artifact,
                    &Place::Offers(*page),
                    "list.html",
                    ("list", &view),
                    &view.title.text,
                    &description,
                )
            }
            What::Facet(dimension, value, page) => {
                let view = speaker.facet(*dimension, value, *page, cards);
                let count = self.plan.directory.members(*dimension, value).len();
                let description = Self::describe(speaker, "description-list", Some(&view.title.text), count);
                let title =
                    Self::numbered(speaker, &format!("{}: {}", speaker.word("offers-title"), view.title.text), *page);
                self.render(
                    desk,
                    artifact,
                    &Place::Facet(*dimension, value.clone(), *page),
                    "list.html",
                    ("list", &view),
                    &title,
                    &description,
                )
            }
            What::Pair(topic, district, page) => {
                let view = speaker.pair(topic, district, *page, cards);
                let count = self.plan.directory.pair(topic, district).len();
                let description = Self::describe(speaker, "description-list", Some(&view.title.text), count);
                let title = Self::numbered(speaker, &view.title.text, *page);
                self.render(
                    desk,
                    artifact,
                    &Place::Pair(topic.clone(), district.clone(), *page),
                    "list.html",
                    ("list", &view),
                    &title,
                    &description,
                )
            }
            What::Az(page) => {
                let view = speaker.az(*page);
                let description = Self::describe(speaker, "description-az", None, self.plan.directory.listed.len());
                let title = Self::numbered(speaker, &speaker.word("title-az"), *page);
                self.render(desk, artifact, &Place::Az(*page), "az.html", ("az", &view), &title, &description)
            }
            What::Offer(index) => {
                let view = speaker.offer(*index, &cards[*index], cards, &root);
                let place = Place::Record(RecordKind::Offers, self.plan.directory.listed[*index].offer.id.clone(), 1);
                let title = view.card.title.text.clone();
                let description = view.card.summary.text.clone();
                self.render(desk, artifact, &place, "offer.html", ("offer", &view), &title, &description)
            }
            What::Gone(index) => {
                let entry = &self.plan.directory.ended[*index];
                let view = speaker.gone(entry, cards);
                let place = Place::Record(RecordKind::Offers, entry.offer.id.clone(), 1);
                let description = speaker.bare("description-gone", &[("title", text(view.title.text.as_str()))]);
                self.render(desk, artifact, &place, "gone.html", ("gone", &view), &view.title.text, &description)
            }
            What::Record(kind, id, page) => {
                let view = speaker.record(*kind, id, *page, cards, &root);
                let count = self.plan.directory.of_record(*kind, id).len();
                let description = match &view.summary {
                    Some(summary) => summary.text.clone(),
                    None => Self::describe(speaker, "description-record", Some(&view.title.text), count),
                };
                let title = Self::numbered(speaker, &view.title.text, *page);
                self.render(
                    desk,
                    artifact,
                    &Place::Record(*kind, id.clone(), *page),
                    "record.html",
                    ("record", &view),
                    &title,
                    &description,
                )
            }
            What::Section(section) => {
                let title = speaker.word(&format!("title-{}", section.word()));
                let intro = speaker.word(&format!("intro-{}", section.word()));
                let place = Place::Section(*section);
                match section {
                    Section::Counselling => {
                        let body = ("counselling", &speaker.counselling());
                        self.render(desk, artifact, &place, "counselling.html", body, &title, &intro)
                    }
                    Section::Map => {
                        let body = ("map", &speaker.map_page());
                        self.render(desk, artifact, &place, "map.html", body, &title, &intro)
                    }
                    Section::List => {
                        let body = ("list", &());
                        self.render(desk, artifact, &place, "list-page.html", body, &title, &intro)
                    }
                    Section::Figures => {
                        let body = ("figures", &speaker.figures());
                        self.render(desk, artifact, &place, "figures.html", body, &title, &intro)
                    }
                }
            }
            What::Index(kind, page) => {
                let view = if self.plan.directory.shelf(*kind).is_some() {
                    speaker.shelf(*kind, *page)
                } else {
                    speaker.index(*kind)
                };
                let title = Self::numbered(speaker, &view.title.text, *page);
                let intro = view.intro.clone().unwrap_or_default();
                let place = Place::Index(*kind, *page);
                self.render(desk, artifact, &place, "index.html", ("index", &view), &title, &intro)
            }
            What::Group(kind, group, value, page) => {
                let view = speaker.shelf_group(*kind, *group, value, *page);
                let title = Self::numbered(speaker, &view.title.text, *page);
                let intro = speaker.word(&format!("intro-{}", kind.word()));
                let place = Place::Group(*kind, *group, value.clone(), *page);
                self.render(desk, artifact, &place, "index.html", ("index", &view), &title, &intro)
            }
            What::Text(id) => {
                let Some(view) = speaker.text_page(id, &root) else { return Ok(String::new()) };
                let description = match &view.summary {
                    Some(summary) => summary.text.clone(),
                    None => shorten(&plain_start(speaker, id), 160),
                };
                self.render(
                    desk,
                    artifact,
                    &Place::Text(id.clone()),
                    "text.html",
                    ("text", &view),
                    &view.title.text,
                    &description,
                )
            }
            What::Embed(place) | What::Plain(place) => {
                let view = speaker.embed(place, cards);
                let title = view.title.text.clone();
                let (template, body) = if matches!(artifact.what, What::Embed(_)) {
                    ("embed.html", "embed")
                } else {
                    ("plain.html", "plain")
                };
                self.render(desk, artifact, place, template, (body, &view), &title, "")
            }
            What::Styleguide => {
                let mut rendered = vec![(lang.to_string(), self.sample(desk, desk, artifact)?)];
                if let Some((other, mirrored)) =
                    self.desks.iter().find(|(_, d)| d.speaker.locale.dir != speaker.locale.dir)
                {
                    rendered.push((other.to_string(), self.sample(mirrored, desk, artifact)?));
                }
                let view = GuideView { samples: samples(&rendered) };
                let (title, intro) = (speaker.word("guide-title"), speaker.word("guide-intro"));
                self.render(desk, artifact, &Place::Home, "styleguide.html", ("guide", &view), &title, &intro)
            }
            What::Offline => {
                let view = speaker.offline();
                let title = view.title.text.clone();
                self.render(desk, artifact, &Place::Offline, "offline.html", ("offline", &view), &title, "")
            }
            What::Manifest
            | What::Resizer
            | What::Headers(_)
            | What::Code(_)
            | What::Robots
            | What::SitemapIndex
            | What::Sitemap(_)
            | What::Calendar(_)
            | What::Card(_) => Ok(String::new()),
        }
    }

    #[allow(clippy::too_many_arguments, reason = "one call for each kind of page, all of them above")]
    fn render<V: Serialize>(
        &self,
        desk: &Desk<'a>,
        artifact: &Artifact,
        place: &Place,
        template: &str,
        body: (&'static str, &V),
        title: &str,
        description: &str,
    ) -> Result<String, String> {
        let mut context = Context::new();
        let mut frame = desk.speaker.frame(self, artifact, place, title, description);
        if artifact.what == What::Start {
            // The root stands for all languages: it is nobody's translation, but x-default of the home pages.
            frame.canonical.clone_from(&frame.og_url);
            frame.noindex = false;
        }
        context.insert("frame", &frame);
        context.insert_value("site", desk.site.clone());
        context.insert(body.0, body.1);
        self.theme.render(desk.speaker.lang(), template, &context)
    }

    /// All components in one language.
    fn sample(&self, desk: &Desk<'a>, source: &Desk<'a>, artifact: &Artifact) -> Result<String, String> {
        let view = desk.speaker.sample(&source.speaker);
        self.render(desk, artifact, &Place::Home, "samples.html", ("sample", &view), "", "")
    }

    fn versions(&self, make: impl Fn(&Speaker<'a>) -> ShortVersion) -> Vec<ShortVersion> {
        self.plan.directory.catalog.languages().iter().map(|lang| make(&self.desks[lang].speaker)).collect()
    }

    fn describe(speaker: &Speaker<'_>, key: &str, title: Option<&str>, count: usize) -> String {
        let site = speaker.site().name.text;
        let mut arguments = vec![("count", crate::i18n::number(count)), ("site", text(site))];
        if let Some(title) = title {
            arguments.push(("title", text(title)));
        }
        attribute(&speaker.sentence(key, &arguments))
    }

    fn numbered(speaker: &Speaker<'_>, title: &str, page: usize) -> String {
        if page == 1 { title.to_owned() } else { format!("{title} ({})", speaker.integer(page)) }
    }

    /// Whether search engines may have a page in a language.
    pub fn is_indexable(&self, what: &What, lang: &Lang) -> bool {
        what.is_indexable(&self.plan.directory) && !self.is_wholly_fallback(what, lang)
    }

    /// Whether a page has neither title nor text in a language.
    pub fn is_wholly_fallback(&self, what: &What, lang: &Lang) -> bool {
        let speaker = &self.desks[lang].speaker;
        let catalog = self.plan.directory.catalog;
        match what {
            What::Offer(index) => {
                let offer = self.plan.directory.listed[*index].offer;
                speaker.wholly_fallback(Some(&offer.title), &[Some(&offer.summary), offer.body.as_ref()])
            }
            What::Gone(index) => {
                let offer = self.plan.directory.ended[*index].offer;
                speaker.wholly_fallback(Some(&offer.title), &[Some(&offer.summary), offer.body.as_ref()])
            }
            What::Record(kind, id, _) => speaker.is_foreign(*kind, id),
            What::Text(id) => catalog
                .pages
                .get(id)
                .is_some_and(|p| speaker.wholly_fallback(Some(&p.title), &[p.summary.as_ref(), Some(&p.body)])),
            _ => false,
        }
    }

    /// All versions of a page that search engines may have, and the default one.
    pub fn alternates(&self, what: &What, place: &Place) -> Vec<Alternate> {
        let catalog = self.plan.directory.catalog;
        let Some(base) = catalog.site.base() else { return Vec::new() };
        // The root is the default of the home pages and names the same set.
        let (what, place) = if *what == What::Start { (&What::Home, &Place::Home) } else { (what, place) };
        let href = |lang: &Lang| format!("{base}{}", Address::page(lang, place).as_str());
        let mut found: Vec<Alternate> = catalog
            .languages()
            .iter()
            .filter(|lang| self.is_indexable(what, lang))
            .map(|lang| Alternate { hreflang: lang.to_string(), href: href(lang) })
            .collect();
        let default = if *what == What::Home { base.clone() } else { href(&catalog.site.source()) };
        found.push(Alternate { hreflang: "x-default".to_owned(), href: default });
        found
    }

    /// Date of the last change of a page's record, for machines.
    pub fn modified(&self, what: &What) -> Option<Date> {
        let today = self.plan.directory.today.date;
        match what {
            What::Offer(index) => Some(self.plan.directory.listed[*index].offer.modified().unwrap_or(today)),
            What::Record(RecordKind::News, id, _) => {
                self.plan.directory.catalog.news.get(id).map(|n| n.changed.unwrap_or(n.date))
            }
            What::Record(RecordKind::Events, id, _) => {
                let event = self.plan.directory.catalog.events.get(id)?;
                event.changed.or_else(|| event.checked.as_ref().map(|c| c.on))
            }
            _ => None,
        }
    }

    /// `ltr` or `rtl` of a language of the site.
    pub fn direction(&self, lang: &Lang) -> &'static str {
        self.desks.get(lang).map_or("ltr", |d| d.speaker.locale.dir)
    }
}

fn plain_start(speaker: &Speaker<'_>, id: &Id) -> String {
    let Some(page) = speaker.catalog.pages.get(id) else { return String::new() };
    page.body.resolve(&speaker.chain).map_or_else(String::new, |(_, text)| crate::markup::plain(text))
}
