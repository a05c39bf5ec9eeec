//! What can be found: every record with a page, with its texts in all languages.

use super::control::{factor, is_found};
use super::facets::Groups;
use crate::markup;
use crate::model::{Area, Catalog, Id, Lang, Plain, RecordKind, Text, Walk};
use crate::plan::{Address, Entry, Place, Plan};
use crate::search::{Document, Documents, Field, Passage};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Kinds that can be found, offers apart, with what their words weigh beside an offer's.
const KINDS: [(RecordKind, f64); 11] = [
    (RecordKind::Pages, 0.9),
    (RecordKind::Teams, 0.85),
    (RecordKind::Programmes, 0.8),
    (RecordKind::Providers, 0.75),
    (RecordKind::Regions, 0.75),
    (RecordKind::Glossary, 0.6),
    (RecordKind::Boards, 0.8),
    (RecordKind::Events, 0.75),
    (RecordKind::Publications, 0.7),
    (RecordKind::News, 0.65),
    (RecordKind::Places, 0.6),
];

/// One record that can be found.
pub(super) struct Thing<'a> {
    /// Kind.
    pub(super) kind: RecordKind,
    /// Id.
    pub(super) id: Id,
    /// Place in the directory's list, of an offer.
    pub(super) offer: Option<usize>,
    /// Title, if it has one by language.
    pub(super) title: Option<&'a Text>,
    /// Name, if it has one that is the same in all languages.
    pub(super) name: Option<&'a Plain>,
    /// Summary.
    pub(super) summary: Option<&'a Text>,
    /// All its texts.
    record: &'a (dyn Walk + Sync),
}

impl Thing<'_> {
    /// Address of its page in a language.
    pub(super) fn address(&self, lang: &Lang) -> Address {
        Address::page(lang, &Place::of(self.kind, &self.id))
    }
}

/// What a kind weighs beside an offer, as the operator has it.
pub(super) fn weight(catalog: &Catalog, kind: RecordKind) -> f64 {
    KINDS.iter().find(|(k, _)| *k == kind).map_or(1.0, |(_, weight)| *weight) * factor(catalog, kind)
}

/// Everything that can be found, in the order of numbers: offers by topic, district and date, so that neighbours
/// are alike; then the other kinds.
pub(super) fn things<'a>(plan: &'a Plan<'a>, groups: &mut Groups) -> Vec<Thing<'a>> {
    let directory = &plan.directory;
    let catalog = directory.catalog;
    let mut found = Vec::new();
    let mut order: Vec<usize> = (0..directory.listed.len()).collect();
    order.sort_by_key(|i| {
        let entry = &directory.listed[*i];
        (entry.offer.topics.first(), entry.districts.first(), entry.when, &entry.offer.id)
    });
    for index in order {
        let entry = &directory.listed[index];
        let offer = &entry.offer.data;
        if !is_found(catalog, RecordKind::Offers, offer.id.as_str()) {
            continue;
        }
        groups.put_offer(number(&found), entry, catalog);
        found.push(Thing {
            kind: RecordKind::Offers,
            id: offer.id.clone(),
            offer: Some(index),
            title: Some(&offer.title),
            name: None,
            summary: Some(&offer.summary),
            record: offer,
        });
    }
    for (kind, _) in KINDS {
        let listed = directory.shelf(kind).map(|shelf| shelf.listed.clone());
        for id in listed.unwrap_or_else(|| directory.ids(kind)) {
            let Some(thing) = thing(catalog, kind, &id).filter(|_| is_found(catalog, kind, id.as_str())) else {
                continue;
            };
            belongs(groups, number(&found), kind, &id, catalog);
            found.push(thing);
        }
    }
    found
}

fn number(found: &[Thing<'_>]) -> u32 {
    u32::try_from(found.len()).unwrap_or(u32::MAX)
}

/// A record of any kind but an offer.
fn thing<'a>(catalog: &'a Catalog, kind: RecordKind, id: &Id) -> Option<Thing<'a>> {
    let of =
        |title: Option<&'a Text>, name: Option<&'a Plain>, summary: Option<&'a Text>, record: &'a (dyn Walk + Sync)| {
            Thing { kind, id: id.clone(), offer: None, title, name, summary, record }
        };
    Some(match kind {
        RecordKind::Pages => catalog.pages.get(id).map(|p| of(Some(&p.title), None, p.summary.as_ref(), &p.data))?,
        RecordKind::Teams => catalog.teams.get(id).map(|t| of(Some(&t.title), None, t.summary.as_ref(), &t.data))?,
        RecordKind::Programmes => {
            catalog.programmes.get(id).map(|p| of(Some(&p.title), None, p.summary.as_ref(), &p.data))?
        }
        RecordKind::Providers => {
            catalog.providers.get(id).map(|p| of(None, Some(&p.name), p.summary.as_ref(), &p.data))?
        }
        RecordKind::Regions => {
            catalog.regions.get(id).map(|r| of(Some(&r.title), None, r.summary.as_ref(), &r.data))?
        }
        RecordKind::Glossary => {
            catalog.glossary.get(id).map(|w| of(Some(&w.title), None, Some(&w.summary), &w.data))?
        }
        RecordKind::Boards => catalog.boards.get(id).map(|b| of(Some(&b.title), None, b.summary.as_ref(), &b.data))?,
        RecordKind::Events => catalog.events.get(id).map(|e| of(Some(&e.title), None, Some(&e.summary), &e.data))?,
        RecordKind::News => catalog.news.get(id).map(|n| of(Some(&n.title), None, Some(&n.summary), &n.data))?,
        RecordKind::Publications => {
            catalog.publications.get(id).map(|p| of(Some(&p.title), None, Some(&p.summary), &p.data))?
        }
        RecordKind::Places => catalog.places.get(id).map(|p| of(None, Some(&p.name), None, &p.data))?,
        _ => return None,
    })
}

/// The towns, districts and regions of a record that is no offer.
fn belongs(groups: &mut Groups, number: u32, kind: RecordKind, id: &Id, catalog: &Catalog) {
    let place = |groups: &mut Groups, id: &Id| {
        if let Some(place) = catalog.places.get(id) {
            groups.put(number, "town", &place.town.0);
            groups.put(number, "district", place.district.as_str());
        }
    };
    let area = |groups: &mut Groups, area: Option<&Area>| {
        if let Some(Area::Districts(districts)) = area {
            for d in districts {
                groups.put(number, "district", d.as_str());
            }
        }
    };
    match kind {
        RecordKind::Places => place(groups, id),
        RecordKind::Providers => {
            groups.put(number, "provider", id.as_str());
            if let Some(p) = catalog.providers.get(id).and_then(|p| p.place.as_ref()) {
                place(groups, p);
            }
        }
        RecordKind::Programmes => groups.put(number, "programme", id.as_str()),
        RecordKind::Regions => {
            if let Some(region) = catalog.regions.get(id) {
                for d in &region.districts {
                    groups.put(number, "district", d.as_str());
                }
                for p in &region.sites {
                    place(groups, p);
                }
            }
        }
        RecordKind::Teams => {
            if let Some(team) = catalog.teams.get(id) {
                for d in &team.districts {
                    groups.put(number, "district", d.as_str());
                }
                for p in team.consultation.iter().filter_map(|c| c.place.as_ref()) {
                    place(groups, p);
                }
            }
        }
        RecordKind::News => {
            if let Some(news) = catalog.news.get(id) {
                area(groups, news.area.as_ref());
            }
        }
        RecordKind::Publications => {
            if let Some(publication) = catalog.publications.get(id) {
                area(groups, publication.area.as_ref());
            }
        }
        _ => {}
    }
}

/// The texts of all records as passages, read when they are needed.
pub(super) struct Texts<'a> {
    catalog: &'a Catalog,
    plan: &'a Plan<'a>,
    things: &'a [Thing<'a>],
    by_language: BTreeMap<&'a str, usize>,
    source: usize,
}

impl Documents for Texts<'_> {
    fn count(&self) -> usize {
        self.things.len()
    }

    fn document(&self, number: usize) -> Document<'_> {
        let thing = &self.things[number];
        let mut document = Document { translate: true, ..Document::default() };
        thing.record.walk("", &mut |path, text| self.text(path, text, &mut document));
        if let Some(name) = thing.name {
            document.passages.push(self.passage(Field::Title, &name.0));
        }
        if let Some(offer) = thing.offer {
            self.offer(&self.plan.directory.listed[offer], &mut document);
        }
        if thing.kind == RecordKind::Glossary
            && let Some(word) = self.catalog.glossary.get(&thing.id)
        {
            self.aliases(&mut document, &word.forms, &word.aliases);
        }
        document
    }
}

impl<'a> Texts<'a> {
    pub(super) fn new(plan: &'a Plan<'a>, things: &'a [Thing<'a>], languages: &'a [String], source: usize) -> Self {
        let by_language = languages.iter().enumerate().map(|(number, tag)| (tag.as_str(), number)).collect();
        Self { catalog: plan.directory.catalog, plan, things, by_language, source }
    }

    fn text(&self, path: &str, text: &'a Text, document: &mut Document<'a>) {
        let field = match path {
            "title" => Field::Title,
            "summary" => Field::Summary,
            // Where access is from, and what a picture shows, is not what somebody looks for.
            _ if path.starts_with("access.") || path.starts_with("media.") => return,
            _ => Field::Body,
        };
        for (lang, version) in text.versions() {
            if let Some(lang) = self.by_language.get(lang.as_str()) {
                let text =
                    if field == Field::Body { Cow::Owned(markup::lines(version)) } else { Cow::Borrowed(version) };
                document.passages.push(Passage { lang: *lang, field, text });
            }
        }
    }

    fn passage<'t>(&self, field: Field, text: impl Into<Cow<'t, str>>) -> Passage<'t> {
        Passage { lang: self.source, field, text: text.into() }
    }

    fn offer(&self, entry: &Entry<'a>, document: &mut Document<'a>) {
        let offer = entry.offer;
        if let Some(certificate) = offer.level.as_ref().and_then(|l| l.certificate.as_ref()) {
            document.passages.push(self.passage(Field::Summary, &certificate.0));
        }
        for place in offer.sites.iter().filter_map(|s| self.catalog.places.get(s.place.as_str())) {
            let address = format!("{} {} {}", place.name.0, place.street.0, place.postal_code.0);
            document.passages.push(self.passage(Field::Alias, address));
        }
    }

    fn aliases(&self, document: &mut Document<'a>, forms: &'a [Plain], aliases: &'a BTreeMap<String, Vec<Plain>>) {
        document.passages.extend(forms.iter().map(|form| self.passage(Field::Alias, &form.0)));
        for (lang, words) in aliases {
            let Some(lang) = self.by_language.get(lang.as_str()) else { continue };
            let alias = |word: &'a Plain| Passage { lang: *lang, field: Field::Alias, text: word.0.as_str().into() };
            document.passages.extend(words.iter().map(alias));
        }
    }
}
