//! Offline, for readers who ask for it: the worker, what it keeps in each language, and the manifests by which
//! the site is installed.
//!
//! A list a language names the shell (the pages one begins with, their assets, the search) and all offers, each
//! with a hash, so that an update fetches only what changed, and its weight, so that the reader is told before.
//! The worker holds a hash over the whole site: its bytes change with every build that changes anything.

mod manifest;
mod weight;

use super::File;
use super::html::{Speaker, words};
use super::search;
use crate::i18n::Locales;
use crate::model::{Lang, RecordKind};
use crate::plan::{Address, Place, Plan, Section};
use rayon::prelude::*;
use serde_json::{Value as Json, json};
use std::collections::{BTreeMap, BTreeSet};
use xxhash_rust::xxh3::xxh3_64;

pub(super) use manifest::manifest;

/// The worker, behind the version of the site.
const WORKER: &str = include_str!("sw.js");
/// What talks to it in a page.
const SCRIPT: &str = include_str!("offline.mjs");

/// The worker, its script and its lists, made from all other files.
pub(super) fn files(plan: &Plan<'_>, locales: &Locales, others: &[File]) -> Vec<File> {
    let script = File { path: Address::offline_script().path(), bytes: SCRIPT.as_bytes().to_vec() };
    let mut made: BTreeMap<&str, &File> = others.par_iter().map(|f| (f.path.as_str(), f)).collect();
    made.insert(&script.path, &script);
    let version = version(&made);
    let languages = plan.directory.catalog.languages();
    let shells: Vec<Shell<'_>> =
        languages.iter().enumerate().map(|(number, lang)| Shell::of(plan, lang, number, &made)).collect();
    let weights = weight::of_each(shells.iter().flat_map(|s| s.files.iter().copied()));
    let list = |(lang, shell): (&Lang, &Shell<'_>)| {
        let speaker = Speaker::new(plan, locales.get(lang)?);
        let list = list(&speaker, shell, &weights, &version);
        Some(File { path: Address::offline(lang).path(), bytes: list.to_string().into_bytes() })
    };
    let mut found: Vec<File> = languages.iter().zip(&shells).filter_map(list).collect();
    let worker = format!("const VERSION = \"{version}\";\n{WORKER}");
    found.extend([script, File { path: Address::worker().path(), bytes: worker.into_bytes() }]);
    found
}

/// A hash over all files of the site and the worker itself.
fn version(made: &BTreeMap<&str, &File>) -> String {
    let hashes: Vec<u8> = made
        .par_iter()
        .flat_map_iter(|(path, file)| [xxh3_64(path.as_bytes()), xxh3_64(&file.bytes)])
        .chain([xxh3_64(WORKER.as_bytes())])
        .flat_map_iter(u64::to_le_bytes)
        .collect();
    format!("{:016x}", xxh3_64(&hashes))
}

/// What is kept in one language: the files of the shell, and the pages of all offers.
struct Shell<'f> {
    files: Vec<&'f File>,
    offers: Vec<&'f File>,
}

impl<'f> Shell<'f> {
    fn of(plan: &Plan<'_>, lang: &Lang, number: usize, made: &BTreeMap<&str, &'f File>) -> Self {
        let file = |address: Address| made.get(address.path().as_str()).copied();
        let page = |place: Place| file(Address::page(lang, &place));
        let places =
            [Place::Home, Place::Offers(1), Place::Az(1), Place::Section(Section::Counselling), Place::Offline];
        let mut files: Vec<&File> = places.into_iter().filter_map(page).collect();
        // The page of what a reader has put on a list is not in every site.
        files.extend(
            [format!("{lang}/list/"), format!("{lang}/404.html")].iter().filter_map(|p| file(Address::file(p))),
        );
        let ids = plan.directory.listed.iter().map(|entry| entry.offer.id.clone());
        let offers: Vec<&File> = ids.filter_map(|id| page(Place::Record(RecordKind::Offers, id, 1))).collect();
        let mut named: BTreeSet<&str> = files.par_iter().chain(&offers).flat_map_iter(|f| assets(&f.bytes)).collect();
        // Scripts name further ones in the file of their words.
        let by_scripts: Vec<&str> = named
            .iter()
            .filter_map(|path| made.get(path))
            .filter(|f| f.path.ends_with(".json"))
            .flat_map(|f| assets(&f.bytes))
            .collect();
        named.extend(by_scripts);
        let fixed = [
            Address::offline_script(),
            Address::search_script(),
            Address::search_more(),
            Address::search(lang),
            Address::offline_search(lang),
        ];
        files.extend(named.into_iter().filter_map(|path| made.get(path).copied()));
        files.extend(fixed.into_iter().filter_map(file));
        let parts = made.range("search/".."search0").filter(|(path, _)| search::is_kept(path, number));
        files.extend(parts.map(|(_, file)| *file));
        Self { files, offers }
    }
}

/// Assets that a page names, but for images that a system takes when it installs the site.
fn assets(page: &[u8]) -> BTreeSet<&str> {
    let text = std::str::from_utf8(page).unwrap_or("");
    let named = ["assets/", "hand/"].into_iter().flat_map(|folder| text.match_indices(folder));
    let named = named.filter_map(|(at, _)| text.get(at..));
    named
        .filter_map(|rest| rest.split(['"', '\'', '#', '>', ' ', '?']).next())
        .filter(|path| !path.ends_with(".png"))
        .collect()
}

/// The list of a language.
fn list(speaker: &Speaker<'_>, shell: &Shell<'_>, weights: &BTreeMap<&str, usize>, version: &str) -> Json {
    let hash = |file: &File| format!("{:08x}", xxh3_64(&file.bytes) >> 32);
    let address = |file: &File| file.path.trim_end_matches("index.html").to_owned();
    let weight = |file: &File| weights.get(file.path.as_str()).copied().unwrap_or(0);
    let offers = weight::about(&shell.offers);
    let tag = speaker.lang();
    let own = speaker.catalog.site.languages.iter().find(|l| l.tag == *tag).and_then(|l| l.format.as_ref());
    let said: BTreeMap<&str, String> =
        speaker.locale.messages.beginning(words::SAVED).map(|key| (key, speaker.word(key))).collect();
    json!({
        "version": version,
        "built": speaker.plan.directory.today.date.to_string(),
        "lang": tag.as_str(),
        "format": own.map_or(tag.as_str(), |format| format.0.as_str()),
        "bytes": shell.files.iter().map(|f| weight(f)).sum::<usize>(),
        "shell": shell.files.iter().map(|f| json!([address(f), hash(f), weight(f)])).collect::<Vec<_>>(),
        "offers": shell.offers.iter().zip(&offers).map(|(f, w)| json!([address(f), hash(f), w])).collect::<Vec<_>>(),
        "words": said,
    })
}
