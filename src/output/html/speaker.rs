//! Saying things in one language: texts with their fallback, labels, links.

use super::deck::Deck;
use super::glossary::{Lexicon, Sheet};
use super::listing::Facets;
use super::view::{Day, Line, Link, Remark, Said};
use crate::i18n::{Argument, Locale, attribute, direction, number, og_locale, text};
use crate::markup;
use crate::model::{Catalog, Date, Id, Lang, Record, RecordKind, Text, TranslationState, Walk, vocabularies};
use crate::plan::{Address, Calendar, Dimension, Place, Plan, STATEWIDE};
use std::sync::OnceLock;

/// One language at work on one plan.
pub struct Speaker<'a> {
    /// The plan.
    pub plan: &'a Plan<'a>,
    /// The records.
    pub catalog: &'a Catalog,
    /// Words and formats.
    pub locale: &'a Locale,
    /// The language and those it falls back to.
    pub chain: Vec<Lang>,
    /// The source language.
    pub source: Lang,
    /// Words that long texts explain.
    lexicon: OnceLock<Lexicon>,
    /// The language with its country, for previews (`de_DE`).
    pub(super) og_locale: String,
    /// Values of all dimensions that have offers.
    pub(super) facets: OnceLock<Facets>,
    /// Cards of the offers that are listed.
    pub(super) deck: Deck,
}

/// Whose text it is: kind and id of the record, for the state of its translation.
#[derive(Debug, Clone, Copy)]
pub struct Owner<'a>(pub RecordKind, pub &'a str);

impl<'a> Speaker<'a> {
    /// A speaker of one language.
    pub fn new(plan: &'a Plan<'a>, locale: &'a Locale) -> Self {
        let catalog = plan.directory.catalog;
        Self {
            plan,
            catalog,
            locale,
            chain: catalog.site.chain(&locale.lang),
            source: catalog.site.source(),
            lexicon: OnceLock::new(),
            og_locale: og_locale(locale.lang.as_str()),
            facets: OnceLock::new(),
            deck: Deck::new(plan.directory.listed.len()),
        }
    }

    /// Tag of the language.
    pub fn lang(&self) -> &Lang {
        &self.locale.lang
    }

    /// A text of a record, in this language or visibly not.
    pub fn say(&self, owner: Owner<'_>, path: &str, value: &Text) -> Said {
        let Some((lang, found)) = value.resolve(&self.chain) else { return Said::default() };
        if lang != self.lang() {
            return Said {
                text: found.to_owned(),
                lang: Some(lang.to_string()),
                dir: Some(direction(lang.as_str()).to_owned()),
                mark: Some("fallback".to_owned()),
            };
        }
        let mark = match self.catalog.translation_state(owner.0, owner.1, path, value, lang) {
            TranslationState::Outdated(_) => Some("outdated".to_owned()),
            TranslationState::Machine => Some("machine".to_owned()),
            TranslationState::Source
            | TranslationState::Missing
            | TranslationState::Unverified
            | TranslationState::Current => None,
        };
        Said { text: found.to_owned(), mark, ..Said::default() }
    }

    /// An optional text of a record.
    pub fn say_if(&self, owner: Owner<'_>, path: &str, value: Option<&Text>) -> Option<Said> {
        value.map(|value| self.say(owner, path, value))
    }

    /// A Markdown text of a record as HTML; its topmost headings get `base` as their level.
    pub fn prose(
        &self,
        owner: Owner<'_>,
        path: &str,
        value: &Text,
        base: u8,
        sheet: &mut Sheet<'_>,
    ) -> (Said, Vec<markup::Heading>) {
        let mut said = self.say(owner, path, value);
        let root = sheet.root();
        let resolve = |kind: &str, id: &str| self.address_of(kind, id).map(|a| format!("{root}{}", a.as_str()));
        let lexicon = self.lexicon.get_or_init(|| Lexicon::new(self.catalog));
        let mut explain = |text: &str| sheet.explain(lexicon, self.lang(), &self.source, text);
        let rendered = markup::render(&said.text, base, &resolve, &mut explain);
        said.text = rendered.html;
        (said, rendered.headings)
    }

    /// The German (source) version of a text, where it is shown in another language and not already part of it.
    pub fn german(&self, value: &Text) -> Option<String> {
        let german = value.get(&self.source)?;
        let shown = value.get(self.lang())?;
        (*self.lang() != self.source && !shown.contains(german)).then(|| german.to_owned())
    }

    /// A word that needs no value.
    pub fn word(&self, key: &str) -> String {
        self.locale.messages.word(key)
    }

    /// A sentence with values.
    pub fn sentence(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.locale.messages.say(key, arguments)
    }

    /// A sentence for titles, attributes and data: without isolation marks.
    pub fn bare(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        attribute(&self.sentence(key, arguments))
    }

    /// `12 offers`.
    pub fn count_of_offers(&self, count: usize) -> String {
        self.bare("offers-count", &[("count", number(count))])
    }

    /// A number.
    pub fn integer(&self, count: usize) -> String {
        self.locale.formats.integer(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A date.
    pub fn day(&self, date: Date) -> Day {
        Day { iso: date.to_string(), text: self.locale.formats.date(date) }
    }

    /// Name of a language in this language; the tag if no name is known.
    pub fn language_name(&self, tag: &str) -> String {
        let key = format!("language-{}", tag.to_lowercase());
        if self.locale.messages.has(&key) { self.word(&key) } else { tag.to_owned() }
    }

    /// Address of a page of this language.
    pub fn at(&self, place: &Place) -> String {
        Address::page(self.lang(), place).as_str().to_owned()
    }

    /// Address of a calendar of this language, if there is one.
    pub fn calendar(&self, calendar: &Calendar) -> Option<String> {
        self.plan.diary.has(calendar).then(|| Address::calendar(self.lang(), calendar).as_str().to_owned())
    }

    /// Address of a record or part of the site by the words of links (`offer:…`, `section:…`), if it has a page.
    pub fn address_of(&self, kind: &str, id: &str) -> Option<Address> {
        let directory = &self.plan.directory;
        if kind == markup::SECTION {
            return Place::named(id).filter(|p| directory.has_place(p)).map(|p| Address::page(self.lang(), &p));
        }
        let (kind, id) = (RecordKind::from_link(kind)?, Id::new(id)?);
        directory.has_page(kind, &id).then(|| Address::page(self.lang(), &Place::of(kind, &id)))
    }

    /// Title of a part of the site, by the word of links.
    pub fn section_title(&self, name: &str) -> Option<String> {
        Place::named(name)?;
        Some(match name {
            "offers" => self.word("offers-title"),
            "a-z" => self.word("title-az"),
            other => self.word(&format!("title-{other}")),
        })
    }

    /// Label of a term of a vocabulary with its German form.
    pub fn term(&self, vocabulary: &str, id: &str) -> (Said, Option<String>) {
        match self.catalog.vocabulary(vocabulary).get(id) {
            Some(term) => {
                let label = self.say(Owner(RecordKind::Vocabularies, vocabulary), &format!("{id}.label"), &term.label);
                (label, self.german(&term.label))
            }
            None => (plain(id), None),
        }
    }

    /// Label of a value of a dimension, with its German form.
    pub fn value(&self, dimension: Dimension, value: &str) -> (Said, Option<String>) {
        let word = |key: String| (plain(&self.word(&key)), None);
        match dimension {
            Dimension::Topic => self.term(vocabularies::TOPICS, value),
            Dimension::TopicGroup => self.term(vocabularies::TOPIC_GROUPS, value),
            Dimension::Audience => self.term(vocabularies::TARGET_GROUPS, value),
            Dimension::Status => self.term(vocabularies::RESIDENCE_STATUS, value),
            Dimension::District if value == STATEWIDE => word("statewide".to_owned()),
            Dimension::District => (self.district(value), None),
            Dimension::Level => word(format!("level-{}", value.to_lowercase())),
            Dimension::Mode => word(format!("mode-{value}")),
            Dimension::Time => word(format!("time-{value}")),
            Dimension::Childcare => word(format!("childcare-{value}")),
            Dimension::Free => word("facet-free-yes".to_owned()),
            Dimension::Language => (plain(&self.language_name(value)), None),
            Dimension::Month => {
                let month = Date::parse(&format!("{value}-01"));
                (plain(&month.map_or_else(|| value.to_owned(), |m| self.locale.formats.month(m))), None)
            }
        }
    }

    /// Name of a district.
    pub fn district(&self, id: &str) -> Said {
        match self.catalog.districts.get(id) {
            Some(district) => self.say(Owner(RecordKind::Districts, id), "label", &district.label),
            None => plain(id),
        }
    }

    /// Link to the list of one value, with its number of offers; none if it has none.
    pub fn facet_link(&self, dimension: Dimension, value: &str) -> Option<Link> {
        let members = self.plan.directory.members(dimension, value);
        if members.is_empty() {
            return None;
        }
        let (label, _) = self.value(dimension, value);
        Some(Link {
            label,
            german: None,
            url: self.at(&Place::Facet(dimension, value.to_owned(), 1)),
            count: (dimension != Dimension::Status).then(|| self.integer(members.len())),
            current: false,
        })
    }

    /// Link to a record that has a page.
    pub fn record_link(&self, kind: RecordKind, id: &Id) -> Option<Link> {
        if !self.plan.directory.has_page(kind, id) {
            return None;
        }
        let (label, german) = self.name(kind, id)?;
        Some(Link { label, german, url: self.at(&Place::of(kind, id)), count: None, current: false })
    }

    /// What a record is called, with its German form.
    fn name(&self, kind: RecordKind, id: &Id) -> Option<(Said, Option<String>)> {
        let catalog = self.catalog;
        let (path, name) = match kind {
            RecordKind::Providers => return Some((plain(&catalog.providers.get(id)?.name.0), None)),
            RecordKind::Places => return Some((plain(&catalog.places.get(id)?.name.0), None)),
            RecordKind::Funders => ("name", &catalog.funders.get(id)?.name),
            RecordKind::Offers => ("title", &catalog.offers.get(id)?.title),
            RecordKind::Programmes => ("title", &catalog.programmes.get(id)?.title),
            RecordKind::Regions => ("title", &catalog.regions.get(id)?.title),
            RecordKind::Teams => ("title", &catalog.teams.get(id)?.title),
            RecordKind::Glossary => ("title", &catalog.glossary.get(id)?.title),
            RecordKind::Events => ("title", &catalog.events.get(id)?.title),
            RecordKind::News => ("title", &catalog.news.get(id)?.title),
            RecordKind::Publications => ("title", &catalog.publications.get(id)?.title),
            RecordKind::Statistics => ("title", &catalog.statistics.get(id)?.title),
            RecordKind::Boards => ("title", &catalog.boards.get(id)?.title),
            RecordKind::Pages => ("title", &catalog.pages.get(id)?.title),
            RecordKind::Contacts | RecordKind::Districts | RecordKind::Vocabularies | RecordKind::Site => return None,
        };
        Some((self.say(Owner(kind, id.as_str()), path, name), self.german(name)))
    }

    /// Remarks on the translation of a record: what is not in this language, old or by machine.
    pub fn remarks(&self, owner: Owner<'_>, record: &dyn Walk) -> Vec<Remark> {
        let (mut fallback, mut machine, mut outdated) = (false, false, None::<Date>);
        record.walk("", &mut |path, value| match self.catalog.translation_state(
            owner.0,
            owner.1,
            path,
            value,
            self.lang(),
        ) {
            TranslationState::Missing => fallback = true,
            TranslationState::Machine => machine = true,
            TranslationState::Outdated(date) => outdated = outdated.max(Some(date)),
            TranslationState::Source | TranslationState::Unverified | TranslationState::Current => {}
        });
        let mut remarks = Vec::new();
        let mut add = |key: &str, text: String| remarks.push(Remark { key: key.to_owned(), text });
        if let Some(date) = outdated {
            add("outdated", self.sentence("remark-outdated", &[("date", text(self.locale.formats.date(date)))]));
        }
        if fallback {
            add("fallback", self.word("remark-fallback"));
        }
        if machine {
            add("machine", self.word("remark-machine"));
        }
        remarks
    }

    /// Whether a page is wholly in another language: neither title nor any of the longer texts is in this one.
    pub fn wholly_fallback(&self, title: Option<&Text>, rest: &[Option<&Text>]) -> bool {
        let texts = || title.into_iter().chain(rest.iter().copied().flatten());
        *self.lang() != self.source && texts().count() > 0 && texts().all(|t| t.get(self.lang()).is_none())
    }

    /// Whether the page of a record has neither title nor longer text in this language.
    pub fn is_foreign(&self, kind: RecordKind, id: &Id) -> bool {
        let catalog = self.catalog;
        let (title, summary, body) = match kind {
            // The name of a provider or place is never translated and says nothing about the page.
            RecordKind::Providers => match catalog.providers.get(id) {
                Some(p) => (None, p.summary.as_ref(), p.body.as_ref()),
                None => return false,
            },
            RecordKind::Programmes => {
                parts(catalog.programmes.get(id), |p| (&p.title, p.summary.as_ref(), p.body.as_ref()))
            }
            RecordKind::Funders => parts(catalog.funders.get(id), |f| (&f.name, f.summary.as_ref(), None)),
            RecordKind::Regions => parts(catalog.regions.get(id), |r| (&r.title, r.summary.as_ref(), r.body.as_ref())),
            RecordKind::Teams => parts(catalog.teams.get(id), |t| (&t.title, t.summary.as_ref(), t.body.as_ref())),
            RecordKind::Glossary => parts(catalog.glossary.get(id), |w| (&w.title, Some(&w.summary), w.body.as_ref())),
            RecordKind::Events => parts(catalog.events.get(id), |e| (&e.title, Some(&e.summary), e.body.as_ref())),
            RecordKind::News => parts(catalog.news.get(id), |n| (&n.title, Some(&n.summary), n.body.as_ref())),
            RecordKind::Publications => {
                parts(catalog.publications.get(id), |p| (&p.title, Some(&p.summary), p.body.as_ref()))
            }
            RecordKind::Statistics => {
                parts(catalog.statistics.get(id), |s| (&s.title, s.summary.as_ref(), s.body.as_ref()))
            }
            RecordKind::Boards => parts(catalog.boards.get(id), |b| (&b.title, b.summary.as_ref(), b.body.as_ref())),
            _ => return false,
        };
        self.wholly_fallback(title, &[summary, body])
    }

    /// A line that says one word.
    pub fn word_line(&self, key: &str) -> Line {
        line(&self.word(key))
    }
}

type Parts<'a> = (&'a Text, Option<&'a Text>, Option<&'a Text>);

/// Title, summary and body of a record, if there is one.
fn parts<'a, T>(
    record: Option<&'a Record<T>>,
    of: impl Fn(&'a T) -> Parts<'a>,
) -> (Option<&'a Text>, Option<&'a Text>, Option<&'a Text>) {
    record.map_or((None, None, None), |r| {
        let (title, summary, body) = of(&r.data);
        (Some(title), summary, body)
    })
}

/// Text in the page's own language.
pub(super) fn plain(text: &str) -> Said {
    Said { text: text.to_owned(), ..Said::default() }
}

/// A line of plain words.
pub(super) fn line(text: &str) -> Line {
    Line { text: plain(text), ..Line::default() }
}

/// A line of data: a name, number or address.
pub(super) fn data(text: &str) -> Line {
    Line { text: plain(text), data: true, ..Line::default() }
}
