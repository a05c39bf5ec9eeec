//! The search: what can be found, indexed (`crate::search`) and written as files for `search.mjs`.
//!
//! One manifest a language says where everything is; the files it names carry a hash of their bytes
//! and are the same for all languages but the cards. A small site has them inside its manifests.

mod cards;
mod control;
mod facets;
mod things;

use super::File;
use super::html::{Speaker, words};
use crate::i18n::Locales;
use crate::model::{Lang, Published, State};
use crate::plan::{Address, Plan};
use crate::search::{Collection, Index, index, pack};
use facets::{Group, Groups};
use rayon::prelude::*;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use things::{Thing, things};
use xxhash_rust::xxh3::xxh3_64;

/// The reader, as it is.
const SCRIPT: &str = include_str!("search.mjs");
/// About the size of a block of the dictionary, in bytes.
const BLOCK: usize = 14_000;
/// About the size of a block of words read backwards, in bytes.
const BACKWARD: usize = 24_000;
/// Cards in one file.
const CARDS: usize = 32;
/// Documents up to which all columns are one file, and counted with every query.
const SMALL: usize = 2_000;
/// Bytes of an index up to which its files stand in the manifests.
const INLINE: usize = 60_000;
/// Digits of a file's name.
const NAME: usize = 10;

/// All files of the search.
pub fn files(plan: &Plan<'_>, locales: &Locales) -> Vec<File> {
    let catalog = plan.directory.catalog;
    let languages = catalog.languages();
    let speakers: Vec<Speaker<'_>> =
        languages.iter().filter_map(|l| Some(Speaker::new(plan, locales.get(l)?))).collect();
    let mut groups = Groups::new(plan, &speakers);
    let (things, documents) = things(plan, &speakers, &mut groups);
    let (groups, facets) = groups.finish();
    let mut collection =
        Collection { languages: languages.iter().map(ToString::to_string).collect(), documents, facets };
    for (number, value) in groups.iter().flat_map(|g| &g.values).enumerate() {
        for document in &value.members {
            collection.documents[*document as usize].facets.push(number);
        }
    }
    let source = languages.iter().position(|l| *l == catalog.site.source()).unwrap_or(0);
    let index = index(&collection, source, &control::control(catalog));
    let mut parts = Parts::default();
    let common = common(plan, &things, &groups, &index, &mut parts);
    let mut manifests: Vec<(Lang, Json)> = Vec::new();
    for (number, speaker) in speakers.iter().enumerate() {
        let mut manifest = common.clone();
        let mut add = |key: &str, value: Json| {
            if let Some(manifest) = manifest.as_object_mut() {
                manifest.insert(key.to_owned(), value);
            }
        };
        add("lang", json!(number));
        add("cards", json!([CARDS, parts.all(cards::blocks(speaker, plan, &things, CARDS))]));
        add("foreign", json!(pack::runs(cards::foreign(speaker, &things))));
        add("order", json!(parts.one(order(plan, speaker.lang(), &things))));
        add("facets", labels(&groups, number));
        let stop: Vec<&str> = [number, source]
            .iter()
            .flat_map(|lang| &index.stop[*lang])
            .map(String::as_str)
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        add("stop", json!(stop.join(" ")));
        let words: BTreeMap<&str, String> =
            speaker.locale.messages.beginning(words::FIND).map(|key| (key, speaker.word(key))).collect();
        add("words", json!(words));
        manifests.push((speaker.lang().clone(), manifest));
    }
    write(parts, manifests)
}

/// Files by name, while they are made.
#[derive(Debug, Default)]
struct Parts(BTreeMap<String, String>);

impl Parts {
    /// Names a file by its bytes.
    fn one(&mut self, text: String) -> String {
        let mut hash = xxh3_64(text.as_bytes());
        let mut name = String::with_capacity(NAME);
        for _ in 0..NAME {
            name.push(char::from_digit(u32::try_from(hash % 36).unwrap_or(0), 36).unwrap_or('0'));
            hash /= 36;
        }
        self.0.insert(name.clone(), text);
        name
    }

    /// The names of some files, one behind the other.
    fn all(&mut self, texts: Vec<String>) -> String {
        texts.into_iter().map(|text| self.one(text)).collect()
    }
}

/// What all manifests share.
fn common(plan: &Plan<'_>, things: &[Thing<'_>], groups: &[Group], index: &Index, parts: &mut Parts) -> Json {
    let site = &plan.directory.catalog.site;
    let blocks = |blocks: Vec<pack::Block>, parts: &mut Parts| {
        let from: Vec<String> = blocks.iter().map(|b| b.from.clone()).collect();
        let names = parts.all(blocks.into_iter().map(|b| b.text).collect());
        json!([from.join(" "), names])
    };
    let mut kinds: Vec<Json> = Vec::new();
    for same in things.chunk_by(|a, b| a.kind == b.kind) {
        if let Some(first) = same.first() {
            let address = first.address(&site.source());
            let lang = format!("{}/", site.source());
            let folder =
                address.as_str().trim_start_matches(&lang).trim_end_matches(&format!("{}/", first.id)).to_owned();
            kinds.push(json!([first.kind.singular(), folder, same.len()]));
        }
    }
    json!({
        "documents": things.len(),
        "languages": plan.directory.catalog.languages().iter().map(ToString::to_string).collect::<Vec<_>>(),
        "kinds": kinds,
        "clock": site.clock.map(|date| date.to_string()),
        "zone": site.timezone(),
        "blocks": blocks(pack::blocks(&index.entries, BLOCK), parts),
        "backward": blocks(pack::backward(&index.entries, BACKWARD), parts),
        "columns": columns(plan, things, groups, parts),
        "places": parts.one(places(plan, things)),
    })
}

/// Documents of each facet, and dates of offers as the last column: `[first column, file]`, ascending.
fn columns(plan: &Plan<'_>, things: &[Thing<'_>], groups: &[Group], parts: &mut Parts) -> Json {
    let lists =
        |group: &Group| -> Vec<String> { group.values.iter().map(|v| pack::runs(v.members.iter().copied())).collect() };
    let dates = dates(plan, things);
    if things.len() <= SMALL {
        let mut all: Vec<String> = groups.iter().flat_map(lists).collect();
        all.push(dates);
        return json!([[0, parts.one(json!(all).to_string())]]);
    }
    let mut first = 0;
    let mut found = Vec::new();
    for group in groups {
        found.push(json!([first, parts.one(json!(lists(group)).to_string())]));
        first += group.values.len();
    }
    found.push(json!([first, parts.one(json!([dates]).to_string())]));
    json!(found)
}

/// What an offer's state depends on, for the rule of `model/state.rs` on the reader's clock: bits (1 entry at
/// any time, 2 paused), last day or 0, then for each start first day, days until its end, days of
/// registration before it or 0, whether it is cancelled. Days count from 2020-01-01, 1 more where 0 is none.
fn dates(plan: &Plan<'_>, things: &[Thing<'_>]) -> String {
    let mut text = String::new();
    for offer in things.iter().filter_map(|t| t.offer) {
        let entry = &plan.directory.listed[offer];
        let offer = entry.offer;
        let open = offer.entry() != crate::model::Entry::Fixed;
        let until = |published: Option<&Published>| published.and_then(|p| p.until);
        let last = [until(offer.publish.as_ref()), until(entry.programme.and_then(|p| p.term.as_ref()))];
        pack::number(u32::from(open) + 2 * u32::from(entry.state == State::Paused), &mut text);
        pack::number(last.into_iter().flatten().min().map_or(0, |day| day.days() + 1), &mut text);
        for start in &offer.starts {
            let first = start.date.days();
            pack::number(first, &mut text);
            pack::number(start.last_day().days().saturating_sub(first), &mut text);
            pack::number(start.register_by.map_or(0, |by| (first + 1).saturating_sub(by.days())), &mut text);
            pack::number(u32::from(start.is_cancelled()), &mut text);
        }
        text.push(' ');
    }
    text
}

/// Latitude, longitude and the offers there.
fn places(plan: &Plan<'_>, things: &[Thing<'_>]) -> String {
    let catalog = plan.directory.catalog;
    let mut at: BTreeMap<&str, Vec<u32>> = BTreeMap::new();
    for (number, thing) in (0u32..).zip(things) {
        let sites = thing.offer.map_or(&[][..], |o| plan.directory.listed[o].offer.sites.as_slice());
        for site in sites {
            at.entry(site.place.as_str()).or_default().push(number);
        }
    }
    let found: Vec<Json> = at
        .into_iter()
        .filter_map(|(id, mut offers)| {
            offers.dedup();
            let place = catalog.places.get(id)?;
            Some(json!([place.latitude?.0, place.longitude?.0, pack::runs(offers)]))
        })
        .collect();
    json!(found).to_string()
}

/// Offers by title, as the language sorts.
fn order(plan: &Plan<'_>, lang: &Lang, things: &[Thing<'_>]) -> String {
    let numbers: BTreeMap<usize, u32> = (0u32..).zip(things).filter_map(|(n, t)| Some((t.offer?, n))).collect();
    let mut text = String::new();
    for offer in &plan.rankings[lang].by_title {
        if let Some(number) = numbers.get(offer) {
            pack::number(*number, &mut text);
        }
    }
    json!([text]).to_string()
}

/// Filters with their values and labels in a language: `[key, is shown, [[value, label], …]]`.
fn labels(groups: &[Group], lang: usize) -> Json {
    let one = |group: &Group| {
        let values: Vec<Json> = group
            .values
            .iter()
            .map(|v| if group.is_shown() { json!([v.value, v.labels.get(lang)]) } else { json!([v.value]) })
            .collect();
        json!([group.key, u8::from(group.is_shown()), values])
    };
    json!(groups.iter().map(one).collect::<Vec<_>>())
}

/// Manifests and parts as files; a small index stands in the manifests.
fn write(parts: Parts, manifests: Vec<(Lang, Json)>) -> Vec<File> {
    let small = parts.0.values().map(String::len).sum::<usize>() <= INLINE;
    let mut files = vec![File { path: Address::search_script().path(), bytes: SCRIPT.as_bytes().to_vec() }];
    for (lang, mut manifest) in manifests {
        if small && let Some(manifest) = manifest.as_object_mut() {
            manifest.insert("files".to_owned(), json!(parts.0));
        }
        files.push(File { path: Address::search(&lang).path(), bytes: manifest.to_string().into_bytes() });
    }
    if !small {
        let part = |(name, text): (String, String)| File {
            path: Address::search_part(&name).path(),
            bytes: text.into_bytes(),
        };
        files.par_extend(parts.0.into_par_iter().map(part));
    }
    files
}
