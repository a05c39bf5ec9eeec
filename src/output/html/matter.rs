//! Which page is made from what: body, place, title and description of each kind.

use super::frame::shorten;
use super::sheet::{Body, Sheet};
use super::speaker::Speaker;
use super::studio::{Desk, Studio};
use super::styleguide::samples;
use super::view::{GuideView, ShortVersion, ShortView};
use crate::i18n::{attribute, number, text};
use crate::model::{Id, RecordKind};
use crate::plan::{Artifact, Place, Section, What};

/// What is a page's own.
pub(super) struct Matter {
    /// Where its versions in other languages are.
    pub(super) place: Place,
    pub(super) body: Body,
    pub(super) title: String,
    pub(super) description: String,
}

impl<'a> Studio<'a> {
    pub(super) fn matter(&self, desk: &Desk<'a>, artifact: &Artifact) -> Result<Matter, String> {
        let speaker = &desk.speaker;
        let directory = &self.plan.directory;
        let root = artifact.address.to_root();
        let matter = |place: Place, body: Body, title: String, description: String| {
            Ok(Matter { place, body, title, description })
        };
        match &artifact.what {
            What::Start => {
                let tagline = speaker.site().tagline;
                let description = tagline.map_or_else(String::new, |t| t.text);
                let view = self.versions(Speaker::start_version);
                matter(Place::Home, Body::Start(view), speaker.site_name(), description)
            }
            What::Missing => {
                let view = match &artifact.lang {
                    Some(_) => ShortView { versions: vec![speaker.missing_version()] },
                    None => self.versions(Speaker::missing_version),
                };
                matter(Place::Home, Body::Missing(view), speaker.word("missing-title"), String::new())
            }
            What::Short(id) => {
                let offer = directory.catalog.offers.get(id).ok_or_else(|| format!("no offer {id}"))?;
                let view = self.versions(|s| s.short_version(offer));
                let title = view.versions.first().map_or_else(String::new, |v| v.title.text.clone());
                let place = Place::Record(RecordKind::Offers, id.clone(), 1);
                matter(place, Body::Short(view), title, String::new())
            }
            What::ListLink => {
                let view = self.versions(Speaker::list_version);
                let place = Place::Section(Section::List);
                matter(place, Body::ListLink(view), speaker.word("title-list"), String::new())
            }
            What::HandOut(index) => {
                let entry = &directory.listed[*index];
                let source = self.speaker(&speaker.source);
                let others = if speaker.lang() == source.lang() { vec![] } else { vec![source] };
                let view = speaker.hand_out(entry, &others);
                let card = speaker.card_at(*index);
                let title = speaker.bare("paper-title", &[("title", text(card.title.text.as_str()))]);
                let place = Place::HandOut(entry.offer.id.clone());
                matter(place, Body::HandOut(view), title, card.summary.text.clone())
            }
            What::Home => {
                let description = describe(speaker, "description-home", None, directory.listed.len());
                let title = speaker.site_name();
                matter(Place::Home, Body::Home(speaker.home()), title, description)
            }
            What::Offers(page) => {
                let view = speaker.all_offers(*page);
                let description = describe(speaker, "description-offers", None, directory.listed.len());
                let title = view.title.text.clone();
                matter(Place::Offers(*page), Body::List(view), title, description)
            }
            What::Facet(dimension, value, page) => {
                let view = speaker.facet(*dimension, value, *page);
                let count = directory.members(*dimension, value).len();
                let description = describe(speaker, "description-list", Some(&view.title.text), count);
                let title = format!("{}: {}", speaker.word("offers-title"), view.title.text);
                let place = Place::Facet(*dimension, value.clone(), *page);
                matter(place, Body::List(view), numbered(speaker, &title, *page), description)
            }
            What::Pair(topic, district, page) => {
                let view = speaker.pair(topic, district, *page);
                let count = directory.pair(topic, district).len();
                let description = describe(speaker, "description-list", Some(&view.title.text), count);
                let title = numbered(speaker, &view.title.text, *page);
                matter(Place::Pair(topic.clone(), district.clone(), *page), Body::List(view), title, description)
            }
            What::Az(page) => {
                let description = describe(speaker, "description-az", None, directory.listed.len());
                let title = numbered(speaker, &speaker.word("title-az"), *page);
                matter(Place::Az(*page), Body::Az(speaker.az(*page)), title, description)
            }
            What::Offer(index) => {
                let view = speaker.offer(*index, &root);
                let card = speaker.card_at(*index);
                let place = Place::Record(RecordKind::Offers, directory.listed[*index].offer.id.clone(), 1);
                let (title, description) = (card.title.text.clone(), card.summary.text.clone());
                matter(place, Body::Offer(view), title, description)
            }
            What::Gone(index) => {
                let entry = &directory.ended[*index];
                let view = speaker.gone(entry);
                let place = Place::Record(RecordKind::Offers, entry.offer.id.clone(), 1);
                let title = view.title.text.clone();
                let description = speaker.bare("description-gone", &[("title", text(title.as_str()))]);
                matter(place, Body::Gone(view), title, description)
            }
            What::Record(kind, id, page) => {
                let view = speaker.record(*kind, id, *page, &root);
                let description = if let Some(summary) = &view.summary {
                    summary.text.clone()
                } else {
                    let count = directory.of_record(*kind, id).len();
                    describe(speaker, "description-record", Some(&view.title.text), count)
                };
                let title = numbered(speaker, &view.title.text, *page);
                matter(Place::Record(*kind, id.clone(), *page), Body::Record(view), title, description)
            }
            What::Section(section) => {
                let title = speaker.word(&format!("title-{}", section.word()));
                let intro = speaker.word(&format!("intro-{}", section.word()));
                let body = match section {
                    Section::Counselling => Body::Counselling(speaker.counselling()),
                    Section::Map => Body::Map(speaker.map_page()),
                    Section::List => Body::ListPage,
                    Section::Figures => Body::Figures(speaker.figures()),
                };
                matter(Place::Section(*section), body, title, intro)
            }
            What::Index(kind, page) => {
                let view = match directory.shelf(*kind) {
                    Some(_) => speaker.shelf(*kind, *page),
                    None => speaker.index(*kind),
                };
                let title = numbered(speaker, &view.title.text, *page);
                let intro = view.intro.clone().unwrap_or_default();
                matter(Place::Index(*kind, *page), Body::Index(view), title, intro)
            }
            What::Group(kind, group, value, page) => {
                let view = speaker.shelf_group(*kind, *group, value, *page);
                let title = numbered(speaker, &view.title.text, *page);
                let intro = speaker.word(&format!("intro-{}", kind.word()));
                matter(Place::Group(*kind, *group, value.clone(), *page), Body::Index(view), title, intro)
            }
            What::Text(id) => {
                let view = speaker.text_page(id, &root).ok_or_else(|| format!("no page {id}"))?;
                let description = match &view.summary {
                    Some(summary) => summary.text.clone(),
                    None => shorten(&plain_start(speaker, id), 160),
                };
                let title = view.title.text.clone();
                matter(Place::Text(id.clone()), Body::Text(view), title, description)
            }
            What::Embed(place) => {
                let view = speaker.embed(place);
                let title = view.title.text.clone();
                matter(place.clone(), Body::Embed(view), title, String::new())
            }
            What::Plain(place) => {
                let view = speaker.embed(place);
                let title = view.title.text.clone();
                matter(place.clone(), Body::Plain(view), title, String::new())
            }
            What::Styleguide => {
                let mut rendered = vec![(speaker.lang().to_string(), self.sample(desk, desk, artifact)?)];
                if let Some(mirrored) = self.desks().find(|d| d.speaker.locale.dir != speaker.locale.dir) {
                    rendered.push((mirrored.speaker.lang().to_string(), self.sample(mirrored, desk, artifact)?));
                }
                let view = GuideView { samples: samples(&rendered) };
                let (title, intro) = (speaker.word("guide-title"), speaker.word("guide-intro"));
                matter(Place::Home, Body::Guide(view), title, intro)
            }
            What::Offline => {
                let view = speaker.offline();
                let title = view.title.text.clone();
                matter(Place::Offline, Body::Offline(view), title, String::new())
            }
            What::Manifest
            | What::Resizer
            | What::Headers(_)
            | What::Code(_)
            | What::Robots
            | What::SitemapIndex
            | What::Sitemap(_)
            | What::Calendar(_)
            | What::Card(_) => Err(format!("{} is no page", artifact.address.as_str())),
        }
    }

    /// All components in one language.
    fn sample(&self, desk: &Desk<'a>, source: &Desk<'a>, artifact: &Artifact) -> Result<String, String> {
        let body = Body::Sample(desk.speaker.sample(&source.speaker));
        let frame = desk.speaker.frame(self, artifact, &Place::Home, "", "");
        self.print(&Sheet::new(desk.speaker.lang(), &frame, &body))
    }

    /// What each language says of one thing.
    fn versions(&self, make: impl Fn(&Speaker<'a>) -> ShortVersion) -> ShortView {
        let languages = self.plan.directory.catalog.languages();
        ShortView { versions: languages.iter().map(|lang| make(self.speaker(lang))).collect() }
    }
}

fn describe(speaker: &Speaker<'_>, key: &str, title: Option<&str>, count: usize) -> String {
    let site = speaker.site_name();
    let mut arguments = vec![("count", number(count)), ("site", text(site))];
    if let Some(title) = title {
        arguments.push(("title", text(title)));
    }
    attribute(&speaker.sentence(key, &arguments))
}

fn numbered(speaker: &Speaker<'_>, title: &str, page: usize) -> String {
    if page == 1 { title.to_owned() } else { format!("{title} ({})", speaker.integer(page)) }
}

fn plain_start(speaker: &Speaker<'_>, id: &Id) -> String {
    let Some(page) = speaker.catalog.pages.get(id) else { return String::new() };
    page.body.resolve(&speaker.chain).map_or_else(String::new, |(_, text)| crate::markup::plain(text))
}
