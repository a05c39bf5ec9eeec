//! All languages at work on one plan, with what the pages of each share; a page in two steps.

use super::deck::{ROOT, fill};
use super::scripts::Scripts;
use super::sheet::{Sheet, fingerprint};
use super::speaker::Speaker;
use super::theme::Theme;
use super::view::Alternate;
use crate::i18n::Locales;
use crate::model::{Date, Lang, RecordKind};
use crate::output::File;
use crate::plan::{Address, Artifact, Place, Plan, What};
use rayon::prelude::*;
use std::collections::BTreeMap;
use tera::{Context, Value};

/// One language with what its pages share.
pub(super) struct Desk<'a> {
    pub(super) speaker: Speaker<'a>,
    site: Value,
    scripts: Scripts,
    fingerprint: u128,
}

impl Desk<'_> {
    /// What cards see of the frame: the same on all pages.
    fn card_frame(&self) -> Value {
        let frame = [
            ("root", Value::safe_string(&ROOT.to_string())),
            ("lang", Value::from(self.speaker.lang().as_str())),
            ("dir", Value::from(self.speaker.locale.dir)),
        ];
        Value::from(BTreeMap::from(frame))
    }
}

/// All languages at work.
pub struct Studio<'a> {
    pub(super) plan: &'a Plan<'a>,
    theme: &'a Theme,
    desks: BTreeMap<Lang, Desk<'a>>,
}

impl<'a> Studio<'a> {
    /// Prepares the shared parts of every language.
    pub fn new(plan: &'a Plan<'a>, locales: &'a Locales, theme: &'a Theme) -> Self {
        let locales: Vec<_> = locales.iter().collect();
        let desks: Vec<(Lang, Desk<'a>)> = locales
            .into_par_iter()
            .map(|(lang, locale)| {
                let speaker = Speaker::new(plan, locale);
                let site = speaker.site();
                let fingerprint = fingerprint(&(theme.fingerprint(), locale.messages.fingerprint(), &site));
                let scripts = speaker.scripts();
                (lang.clone(), Desk { speaker, site: Value::from_serializable(&site), scripts, fingerprint })
            })
            .collect();
        Self { plan, theme, desks: desks.into_iter().collect() }
    }

    /// The speaker of a language.
    pub fn speaker(&self, lang: &Lang) -> &Speaker<'a> {
        &self.desks[lang].speaker
    }

    /// Gives back what pages of the languages have shared and others will hardly need.
    pub fn clear(&self) {
        self.desks.values().for_each(|desk| desk.speaker.deck.clear());
    }

    /// The desks of all languages.
    pub(super) fn desks(&self) -> impl Iterator<Item = &Desk<'a>> {
        self.desks.values()
    }

    /// Files for scripts, of every language.
    pub fn for_scripts(&self) -> impl Iterator<Item = &File> {
        self.desks.values().flat_map(|desk| [&desk.scripts.words, &desk.scripts.page])
    }

    /// The files for scripts of a language.
    pub(super) fn scripts(&self, lang: &Lang) -> &Scripts {
        &self.desks[lang].scripts
    }

    /// Renders one page: its sheet, printed.
    ///
    /// # Errors
    /// If a template fails, its report.
    pub fn page(&self, artifact: &Artifact) -> Result<String, String> {
        self.print(&self.sheet(artifact)?)
    }

    /// Everything that the templates will see of one page alone.
    ///
    /// # Errors
    /// If the artifact is no page; for the style guide, the report of a template that fails.
    pub fn sheet(&self, artifact: &Artifact) -> Result<Sheet, String> {
        let source = self.plan.directory.catalog.site.source();
        let desk = &self.desks[artifact.lang.as_ref().unwrap_or(&source)];
        let matter = self.matter(desk, artifact)?;
        let mut frame = desk.speaker.frame(self, artifact, &matter.place, &matter.title, &matter.description);
        if artifact.what == What::Start {
            // The root stands for all languages: it is nobody's translation, but x-default of the home pages.
            frame.canonical.clone_from(&frame.og_url);
            frame.noindex = false;
        }
        Ok(Sheet::new(desk.speaker.lang(), &frame, &matter.body))
    }

    /// Prints a sheet.
    ///
    /// # Errors
    /// If a template fails, its report.
    pub fn print(&self, sheet: &Sheet) -> Result<String, String> {
        let desk = &self.desks[&sheet.lang];
        let mut context = Context::new();
        context.insert_value("site", desk.site.clone());
        for (name, view) in &sheet.views {
            context.insert_value(*name, view.clone());
        }
        let html = self.theme.render(&sheet.lang, sheet.template, &context)?;
        fill(&desk.speaker, html, &sheet.root, &|card| {
            let mut page = Context::new();
            page.insert_value("frame", desk.card_frame());
            page.insert_value("site", desk.site.clone());
            self.theme.component(&sheet.lang, "card", card, &page)
        })
    }

    /// XXH3-128 of everything that the templates of a language see or say on every page: their own text, its
    /// messages and formats, the site with its menus and assets. (Not of the program: its version is the caller's.)
    pub fn fingerprint(&self, lang: &Lang) -> u128 {
        self.desks[lang].fingerprint
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
