//! What every page has around its body: title, addresses, crumbs, languages.

use super::speaker::{Owner, Speaker, plain};
use super::studio::Studio;
use super::view::{Emergency, Frame, LanguageLink, Link, Said, SiteView};
use crate::i18n::{attribute, direction, text};
use crate::model::{Id, Menu, RecordKind};
use crate::output::jsonld;
use crate::plan::{Address, Artifact, Place, Section, What};
use std::collections::BTreeMap;

/// Parts of the site in the main menu.
const MENU: [&str; 5] = ["offers", "counselling", "map", "events", "news"];
/// Parts of the site at the foot.
const FOOTER: [&str; 8] =
    ["regions", "providers", "programmes", "funders", "publications", "glossary", "boards", "figures"];
/// Longest description, in characters.
const DESCRIPTION: usize = 160;

impl Speaker<'_> {
    /// The site's name.
    pub(super) fn site_name(&self) -> String {
        self.say(Owner(RecordKind::Site, "site"), "name", &self.catalog.site.name).text
    }

    /// What all pages of this language share.
    pub fn site(&self) -> SiteView {
        let site = &self.catalog.site;
        let owner = Owner(RecordKind::Site, "site");
        let legal = [Some(&site.imprint), Some(&site.privacy), site.accessibility.as_ref()];
        let mut footer: Vec<Link> = self.parts(&FOOTER);
        footer.extend(legal.into_iter().flatten().filter_map(|id| self.record_link(RecordKind::Pages, id)));
        for link in self.menu(Menu::Footer) {
            if !footer.iter().any(|l| l.url == link.url) {
                footer.push(link);
            }
        }
        let mut menu = self.parts(&MENU);
        menu.extend(self.menu(Menu::Main));
        SiteView {
            name: self.say(owner, "name", &site.name),
            tagline: self.say_if(owner, "tagline", site.tagline.as_ref()),
            notice: self.say_if(owner, "notice", site.notice.as_ref()),
            alerts: self.alerts(owner, &site.alerts, None),
            source: self.source.to_string(),
            source_dir: direction(self.source.as_str()).to_owned(),
            home: self.at(&Place::Home),
            menu,
            footer,
            emergency: site
                .emergency
                .iter()
                .enumerate()
                .map(|(index, e)| Emergency {
                    number: e.number.0.clone(),
                    tel: e.number.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
                    label: self.say(owner, &format!("emergency.{index}.label"), &e.label),
                    note: self.say_if(owner, &format!("emergency.{index}.note"), e.note.as_ref()),
                })
                .collect(),
            offers: self.at(&Place::Offers(1)),
            az: self.at(&Place::Az(1)),
            list: self.at(&Place::Section(Section::List)),
            timezone: site.timezone().to_owned(),
            policy: crate::output::headers::SOURCES.to_owned(),
            assets: self
                .plan
                .assets
                .iter()
                .map(|(name, asset)| (name.clone(), asset.path.clone()))
                .collect::<BTreeMap<_, _>>(),
        }
    }

    /// Links to parts of the site that have something to show.
    pub(super) fn parts(&self, names: &[&str]) -> Vec<Link> {
        let link = |name: &&str| {
            let place = Place::named(name).filter(|p| self.plan.directory.has_place(p))?;
            let label = plain(&self.section_title(name)?);
            Some(Link { label, german: None, url: self.at(&place), count: None, current: false })
        };
        names.iter().filter_map(link).collect()
    }

    fn menu(&self, menu: Menu) -> Vec<Link> {
        let mut pages: Vec<(u32, &Id)> =
            self.catalog.pages.iter().filter(|(_, p)| p.menu == menu).map(|(id, p)| (p.order, id)).collect();
        pages.sort();
        pages.into_iter().filter_map(|(_, id)| self.record_link(RecordKind::Pages, id)).collect()
    }

    /// The frame of a page of this language; title and description are the page's own.
    pub fn frame(
        &self,
        studio: &Studio<'_>,
        artifact: &Artifact,
        place: &Place,
        title: &str,
        description: &str,
    ) -> Frame {
        let what = &artifact.what;
        let base = self.catalog.site.base();
        let address = &artifact.address;
        let indexable = studio.is_indexable(what, self.lang());
        let missing = *what == What::Missing;
        let absolute = base.as_ref().map(|b| format!("{b}{}", address.as_str()));
        let shared = self.shared(artifact);
        let heading = attribute(title);
        let crumbs = if missing { Vec::new() } else { self.crumbs(what) };
        let today = &self.plan.directory.today;
        Frame {
            lang: self.lang().to_string(),
            dir: self.locale.dir.to_owned(),
            root: if missing { self.catalog.site.base_path() } else { address.to_root() },
            kind: what.word().to_owned(),
            title: heading.clone(),
            description: shorten(&attribute(description), DESCRIPTION),
            noindex: !indexable,
            canonical: absolute.clone().filter(|_| indexable),
            alternates: if indexable { studio.alternates(what, place) } else { Vec::new() },
            og_url: absolute.clone().filter(|_| !missing),
            og_locale: self.og_locale.clone(),
            jsonld: base.as_ref().and_then(|base| {
                let url = format!("{base}{}", self.at(place));
                jsonld::page(&jsonld::Sheet { speaker: self, base, url: &url }, what, &heading, &crumbs)
            }),
            section: crumbs.get(1).map_or_else(|| address.as_str().to_owned(), |l| l.url.clone()),
            crumbs,
            languages: self.languages(studio, what, place),
            wholly_fallback: studio.is_wholly_fallback(what, self.lang()),
            built: self.day(today.date),
            clock: today.pinned.then(|| today.date.to_string()),
            report: self.report(what, absolute.as_deref().unwrap_or(address.as_str())),
            share: shared.as_deref().map_or_else(Vec::new, |shared| self.share_links(&heading, shared)),
            shared,
            code: self.code(artifact),
            words: studio.scripts(self.lang()).words.path.clone(),
            script: studio.scripts(self.lang()).page.path.clone(),
        }
    }

    fn languages(&self, studio: &Studio<'_>, what: &What, place: &Place) -> Vec<LanguageLink> {
        self.catalog
            .site
            .languages
            .iter()
            .map(|language| LanguageLink {
                tag: language.tag.to_string(),
                name: language.name.0.clone(),
                dir: studio.direction(&language.tag).to_owned(),
                url: match what {
                    What::Missing => Address::page(&language.tag, &Place::Home).as_str().to_owned(),
                    _ => Address::page(&language.tag, place).as_str().to_owned(),
                },
                current: language.tag == *self.lang(),
            })
            .collect()
    }

    /// From home to the page's parent.
    fn crumbs(&self, what: &What) -> Vec<Link> {
        let link =
            |label: Said, place: &Place| Link { label, german: None, url: self.at(place), count: None, current: false };
        let home = || link(plain(&self.word("crumb-home")), &Place::Home);
        let offers = || link(plain(&self.word("offers-title")), &Place::Offers(1));
        let all = |kind: RecordKind| {
            let place = Place::of_all(kind);
            let word = if let Place::Section(section) = &place { section.word() } else { kind.word() };
            link(plain(&self.word(&format!("title-{word}"))), &place)
        };
        match what {
            What::Offers(page) if *page == 1 => vec![home()],
            What::Offers(_)
            | What::Facet(_, _, 1)
            | What::Az(1)
            | What::Offer(_)
            | What::Gone(_)
            | What::Pair(_, _, 1) => vec![home(), offers()],
            What::Facet(dimension, value, _) => vec![
                home(),
                offers(),
                link(self.value(*dimension, value).0, &Place::Facet(*dimension, value.clone(), 1)),
            ],
            What::Pair(topic, district, _) => vec![
                home(),
                offers(),
                link(
                    self.term(crate::model::vocabularies::TOPICS, topic).0,
                    &Place::Pair(topic.clone(), district.clone(), 1),
                ),
            ],
            What::HandOut(index) => {
                let offer = self.plan.directory.listed[*index].offer;
                let title = self.say(Owner(RecordKind::Offers, offer.id.as_str()), "title", &offer.title);
                vec![home(), offers(), link(title, &Place::Record(RecordKind::Offers, offer.id.clone(), 1))]
            }
            What::Az(_) => vec![home(), offers(), link(plain(&self.word("title-az")), &Place::Az(1))],
            What::Index(_, 1) | What::Section(_) | What::Text(_) | What::Offline => vec![home()],
            What::Index(kind, _) | What::Group(kind, _, _, 1) | What::Record(kind, _, 1) => vec![home(), all(*kind)],
            What::Group(kind, group, value, _) => vec![
                home(),
                all(*kind),
                link(self.group_label(*kind, *group, value), &Place::Group(*kind, *group, value.clone(), 1)),
            ],
            What::Record(kind, id, _) => {
                let mut crumbs = vec![home(), all(*kind)];
                crumbs.extend(self.record_link(*kind, id));
                crumbs
            }
            What::Start
            | What::Home
            | What::Embed(_)
            | What::Plain(_)
            | What::Resizer
            | What::Styleguide
            | What::Headers(_)
            | What::Missing
            | What::Short(_)
            | What::ListLink
            | What::Code(_)
            | What::Manifest
            | What::Robots
            | What::SitemapIndex
            | What::Sitemap(_)
            | What::Calendar(_)
            | What::Card(_) => Vec::new(),
        }
    }

    /// `mailto:` with subject and body (RFC 6068).
    fn report(&self, what: &What, address: &str) -> Option<String> {
        let to = &self.catalog.site.feedback.as_ref()?.0;
        let id = match what {
            What::Offer(index) | What::HandOut(index) => self.plan.directory.listed[*index].offer.id.to_string(),
            What::Gone(index) => self.plan.directory.ended[*index].offer.id.to_string(),
            What::Record(_, id, _) | What::Text(id) => id.to_string(),
            _ => address.to_owned(),
        };
        let arguments = [("id", text(id)), ("address", text(address)), ("language", text(self.lang().as_str()))];
        let subject = self.bare("report-subject", &arguments);
        let body = self.bare("report-body", &arguments);
        Some(format!("mailto:{to}?subject={}&body={}", percent(&subject), percent(&body)))
    }
}

/// Percent-encoding of everything but unreserved characters (RFC 3986); a line end is CRLF.
fn percent(text: &str) -> String {
    let mut out = String::new();
    for byte in text.replace('\n', "\r\n").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.extend(['%', hex(byte >> 4), hex(byte)]);
        }
    }
    out
}

/// The digit of the lower four bits.
pub(super) fn hex(byte: u8) -> char {
    char::from_digit(u32::from(byte & 0xF), 16).map_or('0', |digit| digit.to_ascii_uppercase())
}

/// At most so many characters, cut at a word.
pub(crate) fn shorten(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most - 1).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", cut.get(..end).unwrap_or(&cut).trim_end_matches([',', '.', ';', ':', ' ']))
}
