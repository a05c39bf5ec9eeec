//! Offline, for readers who ask for it: the worker, what it keeps in each language, and the manifests by which
//! the site is installed.
//!
//! A list a language names the shell (the pages one begins with, their assets, the search) and all offers, each
//! with a hash, so that an update fetches only what changed, and its weight, so that the reader is told before.
//! The worker holds a hash over the whole site: its bytes change with every build that changes anything.

mod manifest;
mod notes;

use super::File;
use super::html::{Speaker, words};
use super::search;
use crate::i18n::Locales;
use crate::model::{Lang, RecordKind};
use crate::plan::{Address, Place, Plan, Section};
use notes::{Noted, Weighty, about, mark};
use serde_json::{Value as Json, json};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use xxhash_rust::xxh3::xxh3_64;

pub(super) use manifest::manifest;
pub use notes::Note;
pub(super) use notes::{Notes, Wanted};

/// The worker, behind the version of the site.
const WORKER: &str = include_str!("sw.js");
/// What talks to it in a page.
const SCRIPT: &str = include_str!("offline.mjs");

/// The worker, its script and its lists, out of what was noted of all other files.
pub(super) fn files(plan: &Plan<'_>, locales: &Locales, notes: &Notes<'_>) -> Vec<File> {
    let script = File { path: Address::offline_script().path(), bytes: SCRIPT.as_bytes().to_vec() };
    let version = format!("{:016x}", notes.sum().wrapping_add(mark(&script)).wrapping_add(xxh3_64(WORKER.as_bytes())));
    let script_note = Noted::new(&script);
    let list = |(number, lang): (usize, &Lang)| {
        let speaker = Speaker::new(plan, locales.get(lang)?);
        let shell = Shell::of(plan, lang, number, notes, &script_note);
        Some(File {
            path: Address::offline(lang).path(),
            bytes: list(&speaker, &shell, &version).to_string().into_bytes(),
        })
    };
    let mut found: Vec<File> = plan.directory.catalog.languages().iter().enumerate().filter_map(list).collect();
    let worker = format!("const VERSION = \"{version}\";\n{WORKER}");
    found.extend([script, File { path: Address::worker().path(), bytes: worker.into_bytes() }]);
    found
}

/// What is kept in one language: the files of the shell, and the pages of all offers.
struct Shell<'n> {
    files: Vec<Weighty<'n>>,
    offers: Vec<Weighty<'n>>,
}

impl<'n> Shell<'n> {
    fn of(plan: &Plan<'_>, lang: &'n Lang, number: usize, notes: &'n Notes<'_>, script: &'n Noted) -> Self {
        let mut files: Vec<Weighty<'_>> = pages(lang).iter().filter_map(|path| notes.file(path)).collect();
        let page = |(index, noted): (usize, &'n Noted)| {
            let id = plan.directory.listed[index].offer.id.clone();
            let address = Address::page(lang, &Place::Record(RecordKind::Offers, id, 1));
            (Cow::Owned(address.path()), noted)
        };
        let offers = notes.offers(lang).map(page).collect();
        let mut named: BTreeSet<&str> = notes.named(lang).collect();
        // Scripts name further ones in the file of their words.
        let by_scripts: Vec<&str> =
            named.iter().filter_map(|path| notes.file(path)).flat_map(|(_, n)| &n.names).map(AsRef::as_ref).collect();
        named.extend(by_scripts);
        files.extend(named.into_iter().filter_map(|path| notes.file(path)));
        files.push((Address::offline_script().path().into(), script));
        files.extend(fixed(lang).iter().filter_map(|path| notes.file(path)));
        files.extend(notes.below("search/").filter(|(path, _)| search::is_kept(path, number)));
        Self { files, offers }
    }
}

/// Pages with which one begins in a language.
fn pages(lang: &Lang) -> Vec<String> {
    let places = [Place::Home, Place::Offers(1), Place::Az(1), Place::Section(Section::Counselling), Place::Offline];
    // The page of what a reader has put on a list is not in every site.
    let others = [format!("{lang}/list/"), format!("{lang}/404.html")];
    let places = places.iter().map(|place| Address::page(lang, place));
    places.chain(others.iter().map(|path| Address::file(path))).map(|address| address.path()).collect()
}

/// Files of the search that have the same name in every build.
fn fixed(lang: &Lang) -> Vec<String> {
    let addresses =
        [Address::search_script(), Address::search_more(), Address::search(lang), Address::offline_search(lang)];
    addresses.iter().map(Address::path).collect()
}

/// The list of a language.
fn list(speaker: &Speaker<'_>, shell: &Shell<'_>, version: &str) -> Json {
    let one = |(path, file): &Weighty<'_>, weight: usize| {
        json!([path.trim_end_matches("index.html"), format!("{:08x}", file.hash >> 32), weight])
    };
    let packed = |file: &Noted| file.packed.unwrap_or(file.size);
    let offers = about(&shell.offers);
    let tag = speaker.lang();
    let own = speaker.catalog.site.languages.iter().find(|l| l.tag == *tag).and_then(|l| l.format.as_ref());
    let said: BTreeMap<&str, String> =
        speaker.locale.messages.beginning(words::SAVED).map(|key| (key, speaker.word(key))).collect();
    json!({
        "version": version,
        "built": speaker.plan.directory.today.date.to_string(),
        "lang": tag.as_str(),
        "format": own.map_or(tag.as_str(), |format| format.0.as_str()),
        "bytes": shell.files.iter().map(|(_, file)| packed(file)).sum::<usize>(),
        "shell": shell.files.iter().map(|f| one(f, packed(f.1))).collect::<Vec<_>>(),
        "offers": shell.offers.iter().zip(offers).map(|(f, weight)| one(f, weight)).collect::<Vec<_>>(),
        "words": said,
    })
}
