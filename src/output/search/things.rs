//! What can be found: every record with a page, with its texts in all languages.

use super::control::{factor, is_found};
use super::facets::Groups;
use crate::markup;
use crate::model::{Area, Catalog, Id, Lang, Plain, RecordKind, Text, Walk};
use crate::plan::{Address, Entry, Place, Plan};
use crate::search::{Document, Field, Passage};
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
#[derive(Debug)]
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

/// Everything that can be found with its document, in the order of numbers: offers by topic, district
/// and date, so that neighbours are alike; then the other kinds.
pub(super) fn things<'a>(plan: &'a Plan<'a>, groups: &mut Groups) -> (Vec<Thing<'a>>, Vec<Document>) {
    let directory = &plan.directory;
    let catalog = directory.catalog;
    let languages = catalog.languages();
    let source = languages.iter().position(|l| *l == catalog.site.source()).unwrap_or(0);
    let by_language: BTreeMap<&Lang, usize> = languages.iter().enumerate().map(|(i, l)| (l, i)).collect();
    let reader = Reader { by_language, source };
    let mut found = Vec::new();
    let mut documents = Vec::new();
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
        documents.push(reader.offer(entry, catalog));
        found.push(Thing {
            kind: RecordKind::Offers,
            id: offer.id.clone(),
            offer: Some(index),
            title: Some(&offer.title),
            name: None,
            summary: Some(&offer.summary),
        });
    }
    for (kind, _) in KINDS {
        let listed = directory.shelf(kind).map(|shelf| shelf.listed.clone());
        for id in listed.unwrap_or_else(|| directory.ids(kind)) {
            let Some((thing, walk)) = thing(catalog, kind, &id).filter(|_| is_found(catalog, kind, id.as_str())) else {
                continue;
            };
            let number = number(&found);
            let mut document = reader.document(walk);
            if let Some(name) = thing.name {
                document.passages.push(reader.passage(Field::Title, &name.0));
            }
            if kind == RecordKind::Glossary
                && let Some(word) = catalog.glossary.get(&id)
            {
                reader.aliases(&mut document, &word.forms, &word.aliases);
            }
            belongs(groups, number, kind, &id, catalog);
            documents.push(document);
            found.push(thing);
        }
    }
    (found, documents)
}

fn number(found: &[Thing<'_>]) -> u32 {
    u32::try_from(found.len()).unwrap_or(u32::MAX)
}

/// A record of any kind but an offer.
fn thing<'a>(catalog: &'a Catalog, kind: RecordKind, id: &Id) -> Option<(Thing<'a>, &'a dyn Walk)> {
    let of = |title: Option<&'a Text>, name: Option<&'a Plain>, summary: Option<&'a Text>| Thing {
        kind,
        id: id.clone(),
        offer: None,
        title,
        name,
        summary,
    };
    Some(match kind {
        RecordKind::Pages => {
            catalog.pages.get(id).map(|p| (of(Some(&p.title), None, p.summary.as_ref()), &p.data as &dyn Walk))?
        }
        RecordKind::Teams => {
            catalog.teams.get(id).map(|t| (of(Some(&t.title), None, t.summary.as_ref()), &t.data as &dyn Walk))?
        }
        RecordKind::Programmes => {
            catalog.programmes.get(id).map(|p| (of(Some(&p.title), None, p.summary.as_ref()), &p.data as &dyn Walk))?
        }
        RecordKind::Providers => {
            catalog.providers.get(id).map(|p| (of(None, Some(&p.name), p.summary.as_ref()), &p.data as &dyn Walk))?
        }
        RecordKind::Regions => {
            catalog.regions.get(id).map(|r| (of(Some(&r.title), None, r.summary.as_ref()), &r.data as &dyn Walk))?
        }
        RecordKind::Glossary => {
            catalog.glossary.get(id).map(|w| (of(Some(&w.title), None, Some(&w.summary)), &w.data as &dyn Walk))?
        }
        RecordKind::Boards => {
            catalog.boards.get(id).map(|b| (of(Some(&b.title), None, b.summary.as_ref()), &b.data as &dyn Walk))?
        }
        RecordKind::Events => {
            catalog.events.get(id).map(|e| (of(Some(&e.title), None, Some(&e.summary)), &e.data as &dyn Walk))?
        }
        RecordKind::News => {
            catalog.news.get(id).map(|n| (of(Some(&n.title), None, Some(&n.summary)), &n.data as &dyn Walk))?
        }
        RecordKind::Publications => {
            catalog.publications.get(id).map(|p| (of(Some(&p.title), None, Some(&p.summary)), &p.data as &dyn Walk))?
        }
        RecordKind::Places => catalog.places.get(id).map(|p| (of(None, Some(&p.name), None), &p.data as &dyn Walk))?,
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

/// Turns the texts of records into passages.
struct Reader<'a> {
    by_language: BTreeMap<&'a Lang, usize>,
    source: usize,
}

impl Reader<'_> {
    fn document(&self, record: &dyn Walk) -> Document {
        let mut document = Document { translate: true, ..Document::default() };
        record.walk("", &mut |path, text| self.text(path, text, &mut document));
        document
    }

    fn text(&self, path: &str, text: &Text, document: &mut Document) {
        let field = match path {
            "title" => Field::Title,
            "summary" => Field::Summary,
            // Where access is from, and what a picture shows, is not what somebody looks for.
            _ if path.starts_with("access.") || path.starts_with("media.") => return,
            _ => Field::Body,
        };
        for (lang, version) in text.versions() {
            if let Some(lang) = self.by_language.get(lang) {
                let text = if field == Field::Body { markup::lines(version) } else { version.to_owned() };
                document.passages.push(Passage { lang: *lang, field, text });
            }
        }
    }

    fn passage(&self, field: Field, text: &str) -> Passage {
        Passage { lang: self.source, field, text: text.to_owned() }
    }

    fn offer(&self, entry: &Entry<'_>, catalog: &Catalog) -> Document {
        let offer = entry.offer;
        let mut document = self.document(&offer.data);
        if let Some(certificate) = offer.level.as_ref().and_then(|l| l.certificate.as_ref()) {
            document.passages.push(self.passage(Field::Summary, &certificate.0));
        }
        for place in offer.sites.iter().filter_map(|s| catalog.places.get(s.place.as_str())) {
            let address = format!("{} {} {}", place.name.0, place.street.0, place.postal_code.0);
            document.passages.push(self.passage(Field::Alias, &address));
        }
        document
    }

    fn aliases(&self, document: &mut Document, forms: &[Plain], aliases: &BTreeMap<String, Vec<Plain>>) {
        document.passages.extend(forms.iter().map(|form| self.passage(Field::Alias, &form.0)));
        for (lang, words) in aliases {
            let Some(lang) = self.by_language.get(&Lang::new(lang)) else { continue };
            let texts = words.iter().map(|word| Passage { lang: *lang, field: Field::Alias, text: word.0.clone() });
            document.passages.extend(texts);
        }
    }
}
