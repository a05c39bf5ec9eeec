//! What offers share: the values one filters by, and whose names are words of the search.

use super::super::html::Speaker;
use crate::model::{AccessValue, Catalog, Date, Level, RecordKind, Term, Text, resolve_access, vocabularies};
use crate::plan::{Dimension, Entry, Plan, STATEWIDE};
use crate::search::{Facet, Name};
use std::collections::{BTreeMap, BTreeSet};

/// One value with its documents.
#[derive(Debug, Default)]
pub(super) struct Value {
    /// As in addresses.
    pub(super) word: String,
    /// Label in each language of the site.
    pub(super) labels: Vec<String>,
    /// Documents, ascending.
    pub(super) members: Vec<u32>,
}

/// A way to filter: a dimension of the facet pages, or one of the search alone.
#[derive(Debug)]
pub(super) struct Group {
    /// As in addresses.
    pub(super) key: &'static str,
    /// Values in the order in which they are shown.
    pub(super) values: Vec<Value>,
}

/// Values that are words of the search but no filters.
const HIDDEN: [&str; 3] = ["town", "feature", "sort"];
/// Weight of the words of a group's names beside those of texts.
fn weight(key: &str) -> f32 {
    match key {
        "topic" | "town" => 5.0,
        "level" | "target" | "district" | "time" | "childcare" | "free" | "feature" => 4.0,
        "provider" | "programme" | "audience" => 3.5,
        "topic-group" | "language" | "mode" | "sort" | "month" => 3.0,
        _ => 2.0,
    }
}

/// Builds the groups while documents are numbered.
#[derive(Debug)]
pub(super) struct Groups {
    list: Vec<Group>,
    places: BTreeMap<(&'static str, String), (usize, usize)>,
    names: BTreeMap<(usize, usize), Vec<Name>>,
    today: Date,
}

impl Groups {
    /// All values that the site has, in order, without members.
    pub(super) fn new(plan: &Plan<'_>, speakers: &[Speaker<'_>]) -> Self {
        let today = plan.directory.today.date;
        let mut groups = Self { list: Vec::new(), places: BTreeMap::new(), names: BTreeMap::new(), today };
        let Some(first) = speakers.first() else { return groups };
        let catalog = plan.directory.catalog;
        for dimension in Dimension::ALL {
            for value in first.values_of(dimension) {
                let labels = speakers.iter().map(|s| s.value(dimension, &value).0.text).collect();
                groups.add(dimension.word(), &value, labels);
            }
        }
        for (value, word) in Level::ALL.iter().map(|(word, _)| (word, word.to_lowercase())) {
            let labels = speakers.iter().map(|s| s.word(&format!("level-{word}-short"))).collect();
            groups.add("target", value, labels);
        }
        for (key, kind) in [
            ("provider", RecordKind::Providers),
            ("programme", RecordKind::Programmes),
            ("funder", RecordKind::Funders),
            ("region", RecordKind::Regions),
        ] {
            for id in plan.directory.ids(kind) {
                let label = |s: &Speaker<'_>| s.record_link(kind, &id).map_or_else(|| id.to_string(), |l| l.label.text);
                groups.add(key, id.as_str(), speakers.iter().map(label).collect());
            }
        }
        let towns: BTreeSet<&str> = catalog.places.values().map(|p| p.town.0.as_str()).collect();
        for town in towns {
            groups.add("town", town, vec![town.to_owned(); speakers.len()]);
        }
        for (_, feature) in crate::model::Feature::ALL {
            let word = feature.word();
            groups.add("feature", word, speakers.iter().map(|s| s.word(&format!("feature-{word}"))).collect());
        }
        for (_, kind) in crate::model::Kind::ALL {
            let word = kind.word();
            groups.add("sort", word, speakers.iter().map(|s| s.word(&format!("kind-{word}"))).collect());
        }
        groups.synonyms(catalog, speakers);
        groups
    }

    fn add(&mut self, key: &'static str, value: &str, labels: Vec<String>) {
        if self.list.last().is_none_or(|g| g.key != key) {
            self.list.push(Group { key, values: Vec::new() });
        }
        let group = self.list.len() - 1;
        let place = (group, self.list[group].values.len());
        // Residence statuses are no words: every offer has all of them.
        if key != Dimension::Status.word() && key != "month" {
            let names = labels.iter().enumerate().map(|(lang, text)| Name { lang, text: text.clone(), is_label: true });
            self.names.insert(place, names.collect());
        }
        self.list[group].values.push(Value { word: value.to_lowercase(), labels, members: Vec::new() });
        self.places.insert((key, value.to_lowercase()), place);
    }

    /// What else people call the values.
    fn synonyms(&mut self, catalog: &Catalog, speakers: &[Speaker<'_>]) {
        for (key, vocabulary) in [
            ("topic", vocabularies::TOPICS),
            ("topic-group", vocabularies::TOPIC_GROUPS),
            ("audience", vocabularies::TARGET_GROUPS),
        ] {
            for term in &catalog.vocabulary(vocabulary).terms {
                self.term(key, term.id.as_str(), term, speakers);
            }
        }
        for (id, district) in &catalog.districts {
            let place = self.places.get(&("district", id.to_string())).copied();
            self.more(place, &district.label, &district.synonyms, speakers);
        }
        for (id, programme) in &catalog.programmes {
            if let Some(short) = &programme.short {
                let place = self.places.get(&("programme", id.to_string())).copied();
                self.name(place, 0, &short.0, true);
            }
        }
        for term in &catalog.vocabulary(vocabularies::TOWNS).terms {
            let towns: BTreeSet<String> = term.label.versions().map(|(_, town)| town.to_lowercase()).collect();
            for town in towns {
                self.term("town", &town, term, speakers);
            }
        }
        for level in Level::ALL.iter().map(|(word, _)| word.to_lowercase()) {
            for (lang, speaker) in speakers.iter().enumerate() {
                let long = speaker.word(&format!("level-{level}"));
                self.name(self.places.get(&("level", level.clone())).copied(), lang, &long, false);
            }
        }
    }

    fn term(&mut self, key: &'static str, value: &str, term: &Term, speakers: &[Speaker<'_>]) {
        let place = self.places.get(&(key, value.to_owned())).copied();
        self.more(place, &term.label, &term.synonyms, speakers);
    }

    fn more(
        &mut self,
        place: Option<(usize, usize)>,
        label: &Text,
        synonyms: &BTreeMap<String, Vec<crate::model::Plain>>,
        speakers: &[Speaker<'_>],
    ) {
        for (lang, speaker) in speakers.iter().enumerate() {
            if let Some(label) = label.get(speaker.lang()) {
                self.name(place, lang, label, true);
            }
            for synonym in synonyms.get(speaker.lang().as_str()).into_iter().flatten() {
                self.name(place, lang, &synonym.0, false);
            }
        }
    }

    fn name(&mut self, place: Option<(usize, usize)>, lang: usize, text: &str, is_label: bool) {
        let Some(names) = place.and_then(|place| self.names.get_mut(&place)) else { return };
        if !names.iter().any(|n| n.lang == lang && n.text == text) {
            names.push(Name { lang, text: text.to_owned(), is_label });
        }
    }

    /// Puts a document under a value; documents come in the order of their numbers.
    pub(super) fn put(&mut self, document: u32, key: &'static str, value: &str) {
        if let Some((group, value)) = self.places.get(&(key, value.to_lowercase())) {
            let members = &mut self.list[*group].values[*value].members;
            if members.last() != Some(&document) {
                members.push(document);
            }
        }
    }

    /// Puts an offer under all its values.
    pub(super) fn put_offer(&mut self, document: u32, entry: &Entry<'_>, catalog: &Catalog) {
        let offer = entry.offer;
        for dimension in Dimension::ALL.into_iter().filter(|d| *d != Dimension::Status) {
            dimension.each_value(entry, catalog, &mut |value| self.put(document, dimension.word(), value));
        }
        if let Some(target) = offer.level.as_ref().and_then(|l| l.target) {
            self.put(document, "target", target.word());
        }
        self.put(document, "provider", offer.provider.as_str());
        if let Some(id) = &offer.programme {
            self.put(document, "programme", id.as_str());
        }
        for id in entry.funders {
            self.put(document, "funder", id.as_str());
        }
        if let Some(id) = &entry.region {
            self.put(document, "region", id.as_str());
        }
        self.put(document, "sort", offer.kind.word());
        let (today, review) = (self.today, catalog.site.review_every());
        for status in catalog.vocabulary(vocabularies::RESIDENCE_STATUS).terms.iter().map(|t| t.id.as_str()) {
            let access = resolve_access(&offer.access, entry.programme.map(|p| &p.access), status, today, review);
            if access.value != AccessValue::Closed {
                self.put(document, "status", status);
            }
        }
        for feature in &offer.features {
            self.put(document, "feature", feature.word());
        }
        for place in offer.sites.iter().filter_map(|s| catalog.places.get(s.place.as_str())) {
            self.put(document, "town", &place.town.0);
        }
        if entry.statewide {
            self.put(document, "district", STATEWIDE);
        }
    }

    /// Groups with the values that have documents, and these values as facets of the index, in the same order.
    pub(super) fn finish(self) -> (Vec<Group>, Vec<Facet>) {
        let mut facets = Vec::new();
        let mut groups = Vec::new();
        let mut names = self.names;
        for (g, group) in self.list.into_iter().enumerate() {
            let mut values = Vec::new();
            for (v, value) in group.values.into_iter().enumerate() {
                if value.members.is_empty() {
                    continue;
                }
                facets.push(Facet { names: names.remove(&(g, v)).unwrap_or_default(), weight: weight(group.key) });
                values.push(value);
            }
            if !values.is_empty() {
                groups.push(Group { key: group.key, values });
            }
        }
        (groups, facets)
    }
}

impl Group {
    /// Whether one can filter by it.
    pub(super) fn is_shown(&self) -> bool {
        !HIDDEN.contains(&self.key)
    }
}
