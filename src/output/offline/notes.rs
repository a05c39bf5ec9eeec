//! What the lists need to know of files, noted while these are made, since nobody holds them afterwards: a mark of
//! each, and of those that readers may keep hash, weight on the wire and the assets they name. The only user of
//! flate2 and memchr.

use super::{fixed, pages};
use crate::model::Lang;
use crate::output::{File, search};
use crate::plan::{Artifact, Plan, What};
use flate2::{Compression, write::GzEncoder};
use memchr::memmem;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

/// Pages of offers that are packed in each language, to know how well they pack.
const SAMPLES: usize = 16;

/// A file with its path below the output folder.
pub(super) type Weighty<'n> = (Cow<'n, str>, &'n Noted);

/// One file that readers may keep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Noted {
    /// XXH3 of its bytes.
    pub(super) hash: u64,
    /// Bytes.
    pub(super) size: usize,
    /// Bytes as gzip, if it was packed.
    pub(super) packed: Option<usize>,
    /// Further assets that it names.
    pub(super) names: Vec<Box<str>>,
}

impl Noted {
    /// A file that is packed.
    pub(super) fn new(file: &File) -> Self {
        Self { packed: Some(packed(&file.bytes)), ..Self::light(file) }
    }

    fn light(file: &File) -> Self {
        Self { hash: xxh3_64(&file.bytes), size: file.bytes.len(), packed: None, names: vec![] }
    }
}

/// What is worth a note.
#[derive(Debug)]
pub(crate) struct Wanted {
    /// Files that have fixed names: pages with which one begins, and the search, of all languages.
    named: BTreeSet<String>,
    /// One in so many offers is packed.
    step: usize,
    /// Number of languages.
    languages: usize,
}

impl Wanted {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let languages = plan.directory.catalog.languages();
        Self {
            named: languages.iter().flat_map(|lang| pages(lang).into_iter().chain(fixed(lang))).collect(),
            step: plan.directory.listed.len().div_ceil(SAMPLES).max(1),
            languages: languages.len(),
        }
    }

    /// Whether a file that is no page can be in the list of some language.
    fn has(&self, path: &str) -> bool {
        let is_part = || (0..self.languages).any(|number| search::is_kept(path, number));
        match path.split_once('/').map(|(folder, _)| folder) {
            Some("assets" | "hand") => !path.ends_with(".png"),
            Some("search") if is_part() => true,
            _ => self.named.contains(path),
        }
    }
}

/// What is noted of one file; kept for the next build, it stands for a file that need not be made again.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// A number for its path and bytes.
    mark: u64,
    /// More, of those that readers may keep.
    noted: Option<Box<Noted>>,
}

/// Notes on all files of a site, or on some of them.
#[derive(Debug)]
pub(crate) struct Notes<'w> {
    wanted: &'w Wanted,
    sum: u64,
    files: BTreeMap<String, Noted>,
    offers: BTreeMap<(Lang, usize), Noted>,
    named: BTreeMap<Lang, BTreeSet<Box<str>>>,
}

impl<'w> Notes<'w> {
    pub(crate) fn new(wanted: &'w Wanted) -> Self {
        Self { wanted, sum: 0, files: BTreeMap::new(), offers: BTreeMap::new(), named: BTreeMap::new() }
    }

    /// What is to be noted of a file; the artifact says whose it is.
    pub(crate) fn note(&self, artifact: Option<&Artifact>, file: &File) -> Note {
        let names = || assets(&file.bytes).collect::<BTreeSet<_>>().into_iter().map(Into::into).collect();
        let noted = match artifact.map(|a| &a.what) {
            Some(What::Offer(index)) if index % self.wanted.step == 0 => {
                Some(Noted { names: names(), ..Noted::new(file) })
            }
            Some(What::Offer(_)) => Some(Noted { names: names(), ..Noted::light(file) }),
            Some(_) if self.wanted.named.contains(&file.path) => Some(Noted { names: names(), ..Noted::new(file) }),
            // Scripts name further assets in the file of their words.
            None if file.path.starts_with("hand/") => Some(Noted { names: names(), ..Noted::new(file) }),
            None if self.wanted.has(&file.path) => Some(Noted::new(file)),
            _ => None,
        };
        Note { mark: mark(file), noted: noted.map(Box::new) }
    }

    /// Takes a note on the file at a path below the output folder.
    pub(crate) fn add(&mut self, path: &str, artifact: Option<&Artifact>, note: Note) {
        self.sum = self.sum.wrapping_add(note.mark);
        let Some(noted) = note.noted else { return };
        if let Some(lang) = artifact.and_then(|a| a.lang.as_ref()) {
            let named = self.named.entry(lang.clone()).or_default();
            for name in &noted.names {
                if !named.contains(name) {
                    named.insert(name.clone());
                }
            }
        }
        match artifact.map(|a| (&a.what, &a.lang)) {
            Some((What::Offer(index), Some(lang))) => {
                self.offers.insert((lang.clone(), *index), Noted { names: Vec::new(), ..*noted });
            }
            _ => {
                self.files.insert(path.to_owned(), *noted);
            }
        }
    }

    /// Both together.
    pub(crate) fn join(mut self, mut other: Self) -> Self {
        self.sum = self.sum.wrapping_add(other.sum);
        self.files.append(&mut other.files);
        self.offers.append(&mut other.offers);
        for (lang, mut names) in other.named {
            self.named.entry(lang).or_default().append(&mut names);
        }
        self
    }

    /// A sum over all files: it changes with each of them, and does not depend on their order.
    pub(super) fn sum(&self) -> u64 {
        self.sum
    }

    /// A file by its path.
    pub(super) fn file(&self, path: &str) -> Option<Weighty<'_>> {
        self.files.get_key_value(path).map(|(path, noted)| (path.as_str().into(), noted))
    }

    /// Files in a folder, by path.
    pub(super) fn below<'n>(&'n self, folder: &'n str) -> impl Iterator<Item = Weighty<'n>> {
        let files = self.files.range(folder.to_owned()..).take_while(move |(path, _)| path.starts_with(folder));
        files.map(|(path, noted)| (path.as_str().into(), noted))
    }

    /// Pages of offers in a language, by the places of these among those listed.
    pub(super) fn offers<'n>(&'n self, lang: &'n Lang) -> impl Iterator<Item = (usize, &'n Noted)> {
        let of_language = self.offers.range((lang.clone(), 0)..).take_while(move |((its, _), _)| its == lang);
        of_language.map(|((_, index), noted)| (*index, noted))
    }

    /// Assets that pages of a language name.
    pub(super) fn named(&self, lang: &Lang) -> impl Iterator<Item = &str> {
        self.named.get(lang).into_iter().flatten().map(AsRef::as_ref)
    }
}

/// A number for a path with its bytes.
pub(super) fn mark(file: &File) -> u64 {
    xxh3_64_with_seed(&file.bytes, xxh3_64(file.path.as_bytes()))
}

/// Weights of pages of offers, about: some are packed, and the others as well as these.
pub(super) fn about(pages: &[Weighty<'_>]) -> Vec<usize> {
    let pages = || pages.iter().map(|(_, page)| page);
    let samples = || pages().filter(|page| page.packed.is_some());
    let small: usize = samples().filter_map(|page| page.packed).sum();
    let large: usize = samples().map(|page| page.size).sum();
    pages().map(|page| (page.size * small).checked_div(large).unwrap_or(0)).collect()
}

/// Assets that a page names, but for images that a system takes when it installs the site.
fn assets(page: &[u8]) -> impl Iterator<Item = &str> {
    let named = [&b"assets/"[..], b"hand/"].into_iter().flat_map(|folder| memmem::find_iter(page, folder));
    let named = named.filter_map(|at| page.get(at..)?.split(|byte| b"\"'#> ?".contains(byte)).next());
    named.filter_map(|path| std::str::from_utf8(path).ok()).filter(|path| !path.ends_with(".png"))
}

fn packed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail; if it did, the file would count as it is.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(bytes.len(), |packed| packed.len())
}
