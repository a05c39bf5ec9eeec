//! Artifacts to bytes: one file or folder a format. Nothing here writes: files go into a [`Sink`] as soon as they
//! are made, so that memory does not grow with the output.

mod calendar;
mod code;
mod contentline;
mod css;
mod headers;
pub mod html;
mod jsonld;
mod minify;
mod offline;
pub mod search;
mod sitemap;
mod vcard;
mod watch;

pub use css::shrink;
pub use headers::Policy;
pub use minify::minify;
pub use offline::Note;
pub use sitemap::robots;
pub use watch::{Unwatched, Watch};

use crate::i18n::Locales;
use crate::model::Lang;
use crate::plan::{Artifact, Plan, What};
use offline::{Notes, Wanted};
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use xxhash_rust::xxh3::xxh3_128;

/// The script that gives frames in pages of other sites their height, as it is.
const RESIZER: &str = include_str!("resize.js");

/// A file of the output: its path and bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// Bytes.
    pub bytes: Vec<u8>,
}

/// Where files go as soon as they are made, from several threads.
pub trait Sink: Sync {
    /// What is kept of a file.
    type Kept: Send;

    /// Takes a file, and what must be remembered to know it again.
    ///
    /// # Errors
    /// In words, if the machine fails.
    fn put(&self, file: File, trace: Trace) -> Result<Self::Kept, String>;

    /// What is kept of a file that an earlier build made out of the same, and that is still there.
    fn known(&self, _path: &str, _fingerprint: u128) -> Option<(Self::Kept, Note)> {
        None
    }
}

/// What tells a file from another before it is made.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trace {
    /// XXH3-128 of all it is made out of; none if that cannot be said.
    pub fingerprint: Option<u128>,
    /// What the lists of files for readers' devices hold of it.
    pub note: Note,
}

/// Keeps files as they are.
#[derive(Debug, Clone, Copy)]
pub struct Memory;

impl Sink for Memory {
    type Kept = File;

    fn put(&self, file: File, _: Trace) -> Result<File, String> {
        Ok(file)
    }
}

/// Keeps nothing: for those who only want to know what is wrong.
#[derive(Debug, Clone, Copy)]
pub struct Nowhere;

impl Sink for Nowhere {
    type Kept = ();

    fn put(&self, _: File, _: Trace) -> Result<(), String> {
        Ok(())
    }
}

/// Why a file could not be made.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Failed {
    /// A template fails: Tera's report.
    Template(String),
    /// The sink did not take it.
    Sink(String),
}

/// What came of files that were made.
struct Made<'p, K> {
    kept: Vec<K>,
    failed: BTreeSet<Failed>,
    notes: Notes<'p>,
}

impl<'p, K> Made<'p, K> {
    fn new(notes: Notes<'p>) -> Self {
        Self { kept: Vec::new(), failed: BTreeSet::new(), notes }
    }

    /// The file of an artifact: one that is known stays, others are printed.
    fn make<S: Sink<Kept = K>>(mut self, press: &Press<'_>, artifact: &Artifact, sink: &S) -> Self {
        let draft = match press.draft(artifact) {
            Ok(draft) => draft,
            Err(report) => return self.fail(Failed::Template(report)),
        };
        let path = artifact.address.path();
        if let Some((kept, note)) = draft.fingerprint.and_then(|f| sink.known(&path, f)) {
            self.notes.add(&path, Some(artifact), note);
            self.kept.push(kept);
            return self;
        }
        let fingerprint = draft.fingerprint;
        match press.finish(artifact, draft) {
            Ok(file) => self.put(Some(artifact), file, fingerprint, sink),
            Err(report) => return self.fail(Failed::Template(report)),
        }
        self
    }

    /// A file that belongs to no artifact.
    fn take<S: Sink<Kept = K>>(&mut self, file: File, sink: &S) {
        self.put(None, file, None, sink);
    }

    fn put<S: Sink<Kept = K>>(&mut self, artifact: Option<&Artifact>, file: File, print: Option<u128>, sink: &S) {
        let note = self.notes.note(artifact, &file);
        self.notes.add(&file.path, artifact, note.clone());
        match sink.put(file, Trace { fingerprint: print, note }) {
            Ok(kept) => self.kept.push(kept),
            Err(error) => {
                self.failed.insert(Failed::Sink(error));
            }
        }
    }

    fn fail(mut self, failed: Failed) -> Self {
        self.failed.insert(failed);
        self
    }

    fn join(mut self, other: Self) -> Self {
        self.kept.extend(other.kept);
        self.failed.extend(other.failed);
        Self { notes: self.notes.join(other.notes), ..self }
    }
}

/// Everything that turns artifacts into files.
pub struct Press<'a> {
    /// What there is to print.
    pub plan: &'a Plan<'a>,
    /// What speaks.
    pub locales: &'a Locales,
    theme: &'a html::Theme,
    studio: html::Studio<'a>,
    /// Whether pages go through minify-html.
    minify: bool,
    source: Lang,
    zone: calendar::Zone,
}

impl<'a> Press<'a> {
    /// Prepares what files of a plan share.
    pub fn new(plan: &'a Plan<'a>, locales: &'a Locales, theme: &'a html::Theme) -> Self {
        let directory = &plan.directory;
        let since = plan.diary.first().unwrap_or(directory.today.date).min(directory.today.date);
        let zone = calendar::Zone::new(directory.catalog.site.timezone(), since);
        Self {
            plan,
            locales,
            theme,
            studio: html::Studio::new(plan, locales, theme),
            minify: false,
            source: directory.catalog.site.source(),
            zone,
        }
    }

    /// The same, with pages as small as they can be, for several times the work.
    #[must_use]
    pub fn minifying(self, minify: bool) -> Self {
        Self { minify, ..self }
    }

    /// Prints every artifact, in parallel; what is kept of them is in the order of the plan. Then come the other files,
    /// and what readers may keep of all that.
    ///
    /// # Errors
    /// What failed, each once.
    pub fn run<S: Sink>(&self, sink: &S, watch: &dyn Watch) -> Result<Vec<S::Kept>, Vec<Failed>> {
        watch.stage("search", 0);
        let wanted = Wanted::new(self.plan);
        let notes = || Made::new(Notes::new(&wanted));
        // The search first and alone: it needs the most memory, and gives it back before pages share their cards.
        let mut made = notes();
        self.fixed().for_each(|file| made.take(file, sink));
        search::hand_over(self.plan, self.locales, &mut |file| made.take(file, sink));
        watch.stage("pages", self.plan.artifacts.count());
        // One language after the other, so that the cards of one alone are held.
        for numbers in self.plan.artifacts.by_language() {
            let of_language = numbers.into_par_iter().fold(notes, |made, number| {
                watch.step();
                made.make(self, &self.plan.artifacts.get(number), sink)
            });
            made = made.join(of_language.reduce(notes, Made::join));
            self.studio.clear();
        }
        watch.stage("lists", 0);
        // Last, since it needs the hashes and weights of all others.
        for file in offline::files(self.plan, self.locales, &made.notes) {
            made.take(file, sink);
        }
        if made.failed.is_empty() { Ok(made.kept) } else { Err(made.failed.into_iter().collect()) }
    }

    /// Files that are as they are: scripts of the languages, assets, media.
    pub fn fixed(&self) -> impl Iterator<Item = File> {
        let file = |path: &String, bytes: &Vec<u8>| File { path: path.clone(), bytes: bytes.clone() };
        let assets = self.plan.assets.values().map(move |a| file(&a.path, &a.bytes));
        let media = self.plan.media.values().map(move |m| file(&m.path, &m.bytes));
        self.studio.for_scripts().cloned().chain(assets).chain(media)
    }

    /// Files of the search.
    pub fn search(&self) -> impl Iterator<Item = File> {
        search::files(self.plan, self.locales).into_iter()
    }

    /// The file of an artifact.
    ///
    /// # Errors
    /// The report of the template that failed.
    pub fn print(&self, artifact: &Artifact) -> Result<File, String> {
        self.finish(artifact, self.draft(artifact)?)
    }

    /// What an artifact is made out of, as far as it costs little to say.
    fn draft(&self, artifact: &Artifact) -> Result<Draft, String> {
        let lang = artifact.lang.as_ref();
        Ok(match &artifact.what {
            What::Code(page) => {
                let address =
                    format!("{}{}", self.plan.directory.catalog.site.base().unwrap_or_default(), page.as_str());
                Draft { fingerprint: Some(xxh3_128(address.as_bytes())), matter: Matter::Address(address) }
            }
            what if what.word() == "data" && !matches!(what, What::Plain(_)) => {
                Draft { fingerprint: None, matter: Matter::Data }
            }
            _ => {
                let sheet = self.studio.sheet(artifact)?;
                let language = self.studio.fingerprint(lang.unwrap_or(&self.source));
                let mut all = [sheet.fingerprint().to_le_bytes(), language.to_le_bytes()].concat();
                all.push(u8::from(self.minify));
                Draft { fingerprint: Some(xxh3_128(&all)), matter: Matter::Sheet(Box::new(sheet)) }
            }
        })
    }

    fn finish(&self, artifact: &Artifact, draft: Draft) -> Result<File, String> {
        let bytes = match draft.matter {
            Matter::Address(address) => code::svg(&address)?.into_bytes(),
            Matter::Sheet(sheet) => {
                let html = self.studio.print(&sheet)?.into_bytes();
                // Plain lists are read by people who put them into their own pages.
                if self.minify && !matches!(artifact.what, What::Plain(_)) { minify(&html) } else { html }
            }
            Matter::Data => self.data(artifact),
        };
        Ok(File { path: artifact.address.path(), bytes })
    }

    /// What is no page and no picture.
    fn data(&self, artifact: &Artifact) -> Vec<u8> {
        let (plan, studio) = (self.plan, &self.studio);
        let speaker = studio.speaker(artifact.lang.as_ref().unwrap_or(&self.source));
        match &artifact.what {
            What::Headers(file) => Policy::new(plan.directory.catalog).file(*file).into_bytes(),
            What::Resizer => RESIZER.as_bytes().to_vec(),
            What::Robots => sitemap::robots(plan).into_bytes(),
            What::SitemapIndex => sitemap::index(plan).into_bytes(),
            What::Sitemap(part) => sitemap::sitemap(plan, artifact.lang.as_ref(), *part, studio).into_bytes(),
            What::Calendar(what) => calendar::calendar(speaker, &self.zone, what, &artifact.address),
            What::Card(id) => vcard::card(speaker, id, &artifact.address),
            What::Manifest => offline::manifest(speaker, artifact, &self.theme.colours).into_bytes(),
            _ => Vec::new(),
        }
    }
}

/// What an artifact is made out of.
struct Draft {
    /// XXH3-128 of it; none where it would cost as much as the file.
    fingerprint: Option<u128>,
    matter: Matter,
}

enum Matter {
    /// All that a template sees.
    Sheet(Box<html::Sheet>),
    /// The address of a page, for a code.
    Address(String),
    /// The plan.
    Data,
}
