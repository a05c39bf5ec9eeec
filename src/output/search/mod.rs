//! The search: what can be found, indexed (`crate::search`) and written as files for `search.mjs`.
//!
//! One manifest a language says where everything is; the files it names carry a hash of their bytes
//! and are the same for all languages but the cards. A small site has them inside its manifests.

mod cards;
mod control;
mod facets;
mod kept;
mod things;

use super::File;
use super::html::{Speaker, words};
use crate::i18n::Locales;
use crate::model::{Lang, Published, State};
use crate::plan::{Address, Plan};
use crate::search::learn::Pair;
use crate::search::pack::{Blocks, Dictionary};
use crate::search::{Collection, Index, index, pack};
use facets::{Group, Groups};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use things::{Texts, Thing, things};
use xxhash_rust::xxh3::xxh3_64;

/// The reader, as it is.
const SCRIPT: &str = include_str!("search.mjs");
/// What it loads now and then.
const MORE: &str = include_str!("more.mjs");
/// Documents up to which all columns are one file, and counted with every query.
const SMALL: usize = 2_000;
/// Documents above which a site is very large.
const LARGE: usize = 20_000;
/// Bytes of an index up to which its files stand in the manifests.
const INLINE: usize = 60_000;
/// Digits of the hash in a file's name; its place in the series stands there too.
const HASH: usize = 4;

/// How a site of some size is cut into files.
struct Cut {
    /// About the size of a block of the dictionary, in bytes.
    block: usize,
    /// About the size of a block of words read backwards, in bytes.
    ends: usize,
    /// Cards in one file.
    cards: usize,
    /// Documents of a word above which its list is a file of its own.
    long: usize,
}

impl Cut {
    fn of(documents: usize) -> Self {
        if documents <= SMALL {
            Self { block: 14_000, ends: 24_000, cards: 32, long: SMALL }
        } else if documents <= LARGE {
            Self { block: 20_000, ends: 32_000, cards: 48, long: 800 }
        } else {
            Self { block: 32_000, ends: 64_000, cards: 64, long: 1_500 }
        }
    }
}

/// Everything that can be found, ready to be indexed.
struct Gathered<'a> {
    speakers: Vec<Speaker<'a>>,
    things: Vec<Thing<'a>>,
    groups: Vec<Group>,
    collection: Collection,
    source: usize,
}

impl Gathered<'_> {
    fn index(&self, plan: &Plan<'_>) -> Index {
        let texts = Texts::new(plan, &self.things, &self.collection.languages, self.source);
        index(&self.collection, &texts, self.source, &control::control(plan.directory.catalog))
    }
}

fn gather<'a>(plan: &'a Plan<'a>, locales: &'a Locales) -> Gathered<'a> {
    let catalog = plan.directory.catalog;
    let languages = catalog.languages();
    let speakers: Vec<Speaker<'_>> =
        languages.iter().filter_map(|l| Some(Speaker::new(plan, locales.get(l)?))).collect();
    let mut groups = Groups::new(plan, &speakers);
    let things = things(plan, &mut groups);
    let (groups, facets) = groups.finish();
    let collection = Collection { languages: languages.iter().map(ToString::to_string).collect(), facets };
    let source = languages.iter().position(|l| *l == catalog.site.source()).unwrap_or(0);
    Gathered { speakers, things, groups, collection, source }
}

/// Translations learned from the site's own texts, with the tag of their language.
pub fn pairs<'a>(plan: &'a Plan<'a>, locales: &'a Locales) -> Vec<(String, Pair)> {
    let gathered = gather(plan, locales);
    let pairs = gathered.index(plan).pairs;
    pairs.into_iter().map(|pair| (gathered.collection.languages[pair.lang].clone(), pair)).collect()
}

/// Whether a file of the search is kept on the devices of readers of the language of this number: one of all
/// languages, or its own. The dictionary they have in a file of their language.
pub fn is_kept(path: &str, number: usize) -> bool {
    let Some(name) = path.strip_prefix("search/").and_then(|p| p.strip_suffix(".json")) else { return false };
    let Some((series, _)) = name.rsplit_once('-').filter(|(s, h)| h.len() == HASH && s.ends_with(char::is_numeric))
    else {
        return false;
    };
    match series.strip_prefix(['c', 'o', 'm']) {
        Some(rest) => rest.split_once('-').is_some_and(|(lang, _)| lang == number.to_string()),
        None => !series.starts_with(['b', 'e']),
    }
}

/// All files of the search.
pub fn files(plan: &Plan<'_>, locales: &Locales) -> Vec<File> {
    let mut files = Vec::new();
    hand_over(plan, locales, &mut |file| files.push(file));
    files
}

/// Hands over all files of the search, so that not all of a large site are held at once.
pub fn hand_over(plan: &Plan<'_>, locales: &Locales, hand: &mut dyn FnMut(File)) {
    let gathered = gather(plan, locales);
    let index = gathered.index(plan);
    let Gathered { speakers, things, groups, source, .. } = gathered;
    let cut = Cut::of(things.len());
    let dictionary = Dictionary::new(&index, cut.block, cut.long);
    let mut parts = Parts::new(hand);
    let common = common(plan, &things, &groups, &index, &dictionary, &cut, &mut parts);
    let mut manifests: Vec<(Lang, Json)> = Vec::new();
    for (number, speaker) in speakers.iter().enumerate() {
        let mut manifest = common.clone();
        let mut add = |key: &str, value: Json| {
            if let Some(manifest) = manifest.as_object_mut() {
                manifest.insert(key.to_owned(), value);
            }
        };
        add("lang", json!(number));
        let cards = cards::blocks(speaker, plan, &things, cut.cards);
        add("cards", json!([cut.cards, parts.all(&format!("c{number}-"), cards)]));
        add("foreign", json!(pack::runs(cards::foreign(speaker, &things))));
        add("order", json!(parts.all(&format!("o{number}-"), vec![order(plan, speaker.lang(), &things)])));
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
        add("words", json!(parts.all(&format!("m{number}-"), vec![json!(words).to_string()])));
        manifests.push((speaker.lang().clone(), manifest));
    }
    if !parts.are_few() {
        let names = Parts::names("b", common["blocks"][1].as_str().unwrap_or_default());
        for speaker in &speakers {
            let bytes = kept::words(plan, speaker.lang(), &dictionary, &names).into_bytes();
            parts.hand_over(&Address::offline_search(speaker.lang()), bytes);
        }
    }
    parts.finish(manifests);
}

/// Files while they are made: held as long as they may all stand in the manifests, then handed over.
struct Parts<'h> {
    /// By name.
    held: BTreeMap<String, String>,
    /// What stands in the manifests of larger sites too.
    kept: BTreeMap<String, String>,
    /// Bytes of all so far.
    bytes: usize,
    hand: &'h mut dyn FnMut(File),
}

impl<'h> Parts<'h> {
    fn new(hand: &'h mut dyn FnMut(File)) -> Self {
        Self { held: BTreeMap::new(), kept: BTreeMap::new(), bytes: 0, hand }
    }

    /// Names files of one series by their place in it and a hash of their bytes (`b12-x3k9`); what comes back
    /// are the hashes, one behind the other.
    fn all(&mut self, series: &str, texts: Vec<String>) -> String {
        self.named(series, texts, false)
    }

    fn named(&mut self, series: &str, texts: Vec<String>, keep: bool) -> String {
        let mut hashes = String::new();
        for (place, text) in texts.into_iter().enumerate() {
            let mut rest = xxh3_64(text.as_bytes());
            let mut hash = String::with_capacity(HASH);
            for _ in 0..HASH {
                hash.push(char::from_digit(u32::try_from(rest % 36).unwrap_or(0), 36).unwrap_or('0'));
                rest /= 36;
            }
            hashes.push_str(&hash);
            self.bytes += text.len();
            let name = format!("{series}{place}-{hash}");
            if keep {
                self.kept.insert(name.clone(), text.clone());
            }
            self.held.insert(name, text);
        }
        if !self.are_few() {
            for (name, text) in std::mem::take(&mut self.held) {
                self.hand_over(&Address::search_part(&name), text.into_bytes());
            }
        }
        hashes
    }

    fn hand_over(&mut self, address: &Address, bytes: Vec<u8>) {
        (self.hand)(File { path: address.path(), bytes });
    }

    /// The names of a series, out of its hashes.
    fn names(series: &str, hashes: &str) -> Vec<String> {
        let hashes: Vec<char> = hashes.chars().collect();
        let name = |(place, hash): (usize, &[char])| format!("{series}{place}-{}", hash.iter().collect::<String>());
        hashes.chunks(HASH).enumerate().map(name).collect()
    }

    /// Whether all of them stand in the manifests.
    fn are_few(&self) -> bool {
        self.bytes <= INLINE
    }

    /// Hands over the scripts, and the manifests with what stands in them.
    fn finish(mut self, manifests: Vec<(Lang, Json)>) {
        self.hand_over(&Address::search_script(), SCRIPT.into());
        self.hand_over(&Address::search_more(), MORE.into());
        let here = std::mem::take(if self.are_few() { &mut self.held } else { &mut self.kept });
        for (lang, mut manifest) in manifests {
            if !here.is_empty()
                && let Some(manifest) = manifest.as_object_mut()
            {
                manifest.insert("files".to_owned(), json!(here));
            }
            self.hand_over(&Address::search(&lang), manifest.to_string().into_bytes());
        }
    }
}

/// What all manifests share.
fn common(
    plan: &Plan<'_>,
    things: &[Thing<'_>],
    groups: &[Group],
    index: &Index,
    dictionary: &Dictionary<'_>,
    cut: &Cut,
    parts: &mut Parts,
) -> Json {
    let site = &plan.directory.catalog.site;
    let mut series = |name: &str, blocks: Blocks| json!([blocks.from.join(" "), parts.all(name, blocks.texts)]);
    let words = series("b", dictionary.blocks(|_| true));
    let ends = series("e", pack::ends(index, cut.ends));
    let mut kinds: Vec<Json> = Vec::new();
    for same in things.chunk_by(|a, b| a.kind == b.kind) {
        if let Some(first) = same.first() {
            let address = first.address(&site.source());
            let lang = format!("{}/", site.source());
            let folder =
                address.as_str().trim_start_matches(&lang).trim_end_matches(&format!("{}/", first.id)).to_owned();
            let weight = things::weight(plan.directory.catalog, first.kind);
            kinds.push(json!([first.kind.singular(), folder, same.len(), weight]));
        }
    }
    json!({
        "documents": things.len(),
        "languages": plan.directory.catalog.languages().iter().map(ToString::to_string).collect::<Vec<_>>(),
        "kinds": kinds,
        "clock": site.clock.map(|date| date.to_string()),
        "zone": site.timezone(),
        "blocks": words,
        "lists": parts.all("l", dictionary.lists()),
        "ends": ends,
        "columns": columns(plan, things, groups, parts),
        "places": parts.all("p", vec![places(plan, things)]),
        "endings": crate::search::stem::tables(),
        "sounds": crate::search::sound::tables(),
    })
}

/// Documents of each facet, and dates of offers as the last column: first column of each file, and the files.
fn columns(plan: &Plan<'_>, things: &[Thing<'_>], groups: &[Group], parts: &mut Parts) -> Json {
    let lists =
        |group: &Group| -> Vec<String> { group.values.iter().map(|v| pack::runs(v.members.iter().copied())).collect() };
    let dates: String = things.iter().filter_map(|t| t.offer).map(|o| dates(plan, o) + " ").collect();
    let mut files: Vec<Vec<String>> = groups.iter().map(lists).collect();
    files.push(vec![dates]);
    // Those of a site that is not large are needed with every query.
    let is_small = things.len() <= SMALL;
    if is_small {
        files = vec![files.concat()];
    }
    let mut next = 0;
    let mut first = Vec::new();
    for file in &files {
        first.push(next);
        next += file.len();
    }
    json!([first, parts.named("f", files.iter().map(pack::json).collect(), is_small)])
}

/// What an offer's state depends on, for the rule of `model/state.rs` on the reader's clock: bits (1 entry at
/// any time, 2 paused), last day or 0, then for each start first day, days until its end, days of
/// registration before it or 0, whether it is cancelled. Days count from 2020-01-01, 1 more where 0 is none.
fn dates(plan: &Plan<'_>, offer: usize) -> String {
    let entry = &plan.directory.listed[offer];
    let offer = entry.offer;
    let open = offer.entry() != crate::model::Entry::Fixed;
    let until = |published: Option<&Published>| published.and_then(|p| p.until);
    let last = [until(offer.publish.as_ref()), until(entry.programme.and_then(|p| p.term.as_ref()))];
    let mut text = String::new();
    pack::number(u32::from(open) + 2 * u32::from(entry.state == State::Paused), &mut text);
    pack::number(last.into_iter().flatten().min().map_or(0, |day| day.days() + 1), &mut text);
    for start in &offer.starts {
        let first = start.date.days();
        pack::number(first, &mut text);
        pack::number(start.last_day().days().saturating_sub(first), &mut text);
        pack::number(start.register_by.map_or(0, |by| (first + 1).saturating_sub(by.days())), &mut text);
        pack::number(u32::from(start.is_cancelled()), &mut text);
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
            .map(|v| if group.is_shown() { json!([v.word, v.labels.get(lang)]) } else { json!([v.word]) })
            .collect();
        json!([group.key, u8::from(group.is_shown()), values])
    };
    json!(groups.iter().map(one).collect::<Vec<_>>())
}
