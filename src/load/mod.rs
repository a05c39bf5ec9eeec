//! Files to records: each file alone, in parallel, all faults kept.
//!
//! A record whose file has a fault that costs it a value is *broken*: it is missing from
//! the catalogue, but its id is remembered, so that references to it are not reported as
//! faults of their own. A record that was read before from the same texts is not read again
//! ([`Remembered`]).

mod geometry;
mod pages;
mod record;
mod remembered;
mod sidecar;
mod translations;

use crate::diag::{At, Code, Diagnostic, did_you_mean};
use crate::model::{
    Board, Catalog, Contact, District, Entries, Event, Funder, Id, Lang, News, Offer, Place, Programme, Provider,
    Publication, Record, RecordKind, Records, Region, Search, Site, Statistic, Team, Translations, Vocabulary, Word,
    vocabularies,
};
use crate::source::{Sources, builtin};
use crate::yaml::{Context, Definitions, Node, Read, Reader, parse};
use remembered::{Key, KeyMaker, Used};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use remembered::Remembered;
pub use translations::path as translation_path;

/// What loading brings: the catalogue, if there is a readable `site.yaml`, and all problems.
#[derive(Debug)]
pub struct Loaded {
    /// All records that could be read.
    pub catalog: Option<Catalog>,
    /// Records that could not, by kind and id.
    pub broken: BTreeSet<(RecordKind, String)>,
    /// Problems, with field paths or lines.
    pub diagnostics: Vec<Diagnostic>,
    /// What the next load need not read again.
    pub remembered: Remembered,
}

/// Path of the site's configuration.
pub const SITE: &str = "content/site.yaml";

/// Path of the control of the search.
pub const SEARCH: &str = "content/search.yaml";

/// Reads all records of a site.
pub fn load(sources: &Sources) -> Loaded {
    load_again(sources, &Remembered::default())
}

/// Reads all records of a site, but for those that are remembered from the same texts. The result is the same.
pub fn load_again(sources: &Sources, memory: &Remembered) -> Loaded {
    let mut loading = Loading::new(sources, memory);
    let catalog = loading.catalog();
    let remembered = Remembered::of(loading.used);
    Loaded { catalog, broken: loading.broken, diagnostics: loading.diagnostics, remembered }
}

/// State while a site, or a part of it, is loaded.
pub(crate) struct Loading<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) memory: &'a Remembered,
    pub(crate) context: Context,
    /// Of the context, for keys.
    pub(crate) languages: Key,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) broken: BTreeSet<(RecordKind, String)>,
    /// What is to be remembered.
    pub(crate) used: Used,
}

impl<'a> Loading<'a> {
    fn new(sources: &'a Sources, memory: &'a Remembered) -> Self {
        Self {
            sources,
            memory,
            context: Context { source: "de".into(), languages: Vec::new(), tolerated: Vec::new() },
            languages: KeyMaker::default().key(),
            diagnostics: Vec::new(),
            broken: BTreeSet::new(),
            used: Used::default(),
        }
    }

    fn set_context(&mut self, context: Context) {
        let Context { source, languages, tolerated } = &context;
        let mut key = KeyMaker::default().text(source);
        for list in [languages, tolerated] {
            key = list.iter().fold(key.hash(list.len() as u128), |key, tag| key.text(tag));
        }
        self.languages = key.key();
        self.context = context;
    }

    /// Loads a part of the site beside others.
    fn part<T>(&self, load: impl FnOnce(&mut Self) -> T) -> (T, Self) {
        let mut part = Self::new(self.sources, self.memory);
        part.set_context(self.context.clone());
        (load(&mut part), part)
    }

    /// Takes over what a part has found.
    fn join<T>(&mut self, (value, part): (T, Self)) -> T {
        self.diagnostics.extend(part.diagnostics);
        self.broken.extend(part.broken);
        self.used.join(part.used);
        value
    }

    fn catalog(&mut self) -> Option<Catalog> {
        let site = self.site();
        if site.is_none() && self.context.languages.is_empty() {
            self.set_context(Context { languages: builtin::languages(), ..self.context.clone() });
        }
        // The two with most files beside the rest; each is read by all threads.
        let ((offers, states), rest) = rayon::join(
            || rayon::join(|| self.part(|part| part.records(RecordKind::Offers)), || self.part(translations::load)),
            || self.part(|part| part.rest(site)),
        );
        let catalog = self.join(rest);
        let (offers, translations) = (self.join(offers), self.join(states));
        Some(Catalog { offers, translations, ..catalog? })
    }

    /// Everything but offers and states of translations.
    fn rest(&mut self, site: Option<Record<Site>>) -> Option<Catalog> {
        self.strangers();
        let districts = self.records(RecordKind::Districts);
        let vocabularies = self.vocabularies();
        let geometries = geometry::load(self, &districts);
        Some(Catalog {
            offers: Records::default(),
            providers: self.records(RecordKind::Providers),
            places: self.records(RecordKind::Places),
            contacts: self.records(RecordKind::Contacts),
            programmes: self.records(RecordKind::Programmes),
            funders: self.records(RecordKind::Funders),
            regions: self.records(RecordKind::Regions),
            districts,
            teams: self.records(RecordKind::Teams),
            glossary: self.records(RecordKind::Glossary),
            events: self.records(RecordKind::Events),
            news: self.records(RecordKind::News),
            publications: self.records(RecordKind::Publications),
            statistics: self.records(RecordKind::Statistics),
            boards: self.records(RecordKind::Boards),
            pages: pages::load(self),
            search: self.search(),
            geometries,
            vocabularies,
            translations: Translations::default(),
            site: site?,
        })
    }

    fn site(&mut self) -> Option<Record<Site>> {
        let structural = |d: &mut Diagnostic| {
            if d.code.severity() == crate::diag::Severity::Error {
                d.code = Code::YamlSyntaxSite;
            }
        };
        let Some(text) = self.sources.text(SITE) else {
            let help = "every site needs one; `lotse init DIR` writes a small site to start from";
            self.diagnostics.push(Diagnostic::new(Code::YamlSyntaxSite, SITE, "this file is missing").help(help));
            return None;
        };
        let tree = match parse(&text) {
            Ok(tree) => tree,
            Err(error) => {
                let mut d = record::syntax(SITE, &error);
                structural(&mut d);
                self.diagnostics.push(d);
                return None;
            }
        };
        self.set_context(context(&tree));
        let mut reader = Reader::new(&self.context);
        let site = Site::read(&tree, &mut reader);
        for fault in reader.faults {
            let mut d = record::diagnostic(&[SITE], fault);
            structural(&mut d);
            self.diagnostics.push(d);
        }
        let site = site?;
        if site.languages.is_empty() {
            self.diagnostics.push(
                Diagnostic::new(Code::YamlSyntaxSite, SITE, "the site has no languages")
                    .field("languages")
                    .help("write at least `languages: [ { tag: de, name: Deutsch } ]`"),
            );
            return None;
        }
        let mut seen = BTreeSet::new();
        for (index, language) in site.languages.iter().enumerate() {
            if !seen.insert(&language.tag) {
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::YamlSyntaxSite,
                        SITE,
                        format!("language `{}` stands here again", language.tag),
                    )
                    .field(format!("languages.{index}"))
                    .help("keep one of the two"),
                );
            }
            for (place, fallback) in language.fallback.iter().enumerate() {
                if !site.languages.iter().any(|l| l.tag == *fallback) {
                    self.diagnostics.push(
                        Diagnostic::new(
                            Code::YamlSyntaxSite,
                            SITE,
                            format!("`{fallback}` is not a language of the site"),
                        )
                        .field(format!("languages.{index}.fallback.{place}"))
                        .help("name a language of the list"),
                    );
                }
            }
        }
        let source = site.source();
        if !site.languages.iter().any(|l| l.tag == source) {
            self.diagnostics.push(
                Diagnostic::new(
                    Code::YamlSyntaxSite,
                    SITE,
                    format!("the source language `{source}` is not in the list of languages"),
                )
                .field("source")
                .help("add it to `languages`"),
            );
        }
        if jiff::tz::TimeZone::get(site.timezone()).is_err() {
            self.diagnostics.push(
                Diagnostic::new(Code::YamlSyntaxSite, SITE, format!("`{}` is not a time zone", site.timezone()))
                    .field("timezone")
                    .help("write a name of the IANA database, for example `Europe/Berlin`"),
            );
        }
        Some(Record {
            data: site,
            origin: crate::model::Origin { file: SITE.to_owned(), ..crate::model::Origin::default() },
        })
    }

    /// Control of the search, if there is any.
    fn search(&mut self) -> Option<Record<Search>> {
        self.sources.text(SEARCH)?;
        let file = record::RecordFile { path: SEARCH, sidecars: Vec::new() };
        self.read_file::<Search>(RecordKind::Site, &file).map(Arc::unwrap_or_clone)
    }

    fn vocabularies(&mut self) -> BTreeMap<String, Arc<Record<Vocabulary>>> {
        let mut found = BTreeMap::new();
        let files = self.yaml_files(RecordKind::Vocabularies);
        // The starter set is in all languages of the built-in locales; a site may use fewer.
        self.set_context(Context { tolerated: builtin::languages(), ..self.context.clone() });
        for file in files {
            let name = stem(file.path).to_owned();
            if !vocabularies::ALL.contains(&name.as_str()) {
                let help = match did_you_mean(&name, vocabularies::ALL) {
                    Some(meant) => format!("did you mean `{meant}.yaml`?"),
                    None => format!("known vocabularies: {}", vocabularies::ALL.join(", ")),
                };
                self.diagnostics
                    .push(Diagnostic::new(Code::RecordNotShown, file.path, "no page uses this vocabulary").help(help));
                continue;
            }
            let Some(vocabulary) = self.read_file::<Vocabulary>(RecordKind::Vocabularies, &file) else { continue };
            let mut seen = BTreeSet::new();
            for (index, term) in vocabulary.terms.iter().enumerate() {
                if !seen.insert(&term.id) {
                    self.diagnostics.push(
                        Diagnostic::new(Code::RecordDuplicateId, file.path, format!("id `{}` is used twice", term.id))
                            .field(index.to_string())
                            .help("give one of the two another id"),
                    );
                }
            }
            found.insert(name, vocabulary);
        }
        self.set_context(Context { tolerated: Vec::new(), ..self.context.clone() });
        found
    }

    /// Folders and files under `content/` that nobody reads.
    fn strangers(&mut self) {
        let known: Vec<&str> = RecordKind::ALL.iter().map(|k| k.word()).chain(["media", "translations"]).collect();
        let mut seen = BTreeSet::new();
        // Files of a folder follow each other.
        let mut last = "";
        for path in self.sources.each_under("content/") {
            let rest = path.strip_prefix("content/").unwrap_or(path);
            let (folder, file) = rest.split_once('/').unwrap_or(("", rest));
            if folder == last && is_record_file(folder, file) {
                continue;
            }
            last = if known.contains(&folder) { folder } else { "" };
            if folder.is_empty() {
                if !["site.yaml", "search.yaml"].contains(&file)
                    && !["readme", "license"].iter().any(|name| file.to_ascii_lowercase().starts_with(name))
                {
                    self.diagnostics.push(
                        Diagnostic::new(Code::RecordNotShown, path, "this file is not read")
                            .help("records stand in a folder of their kind, for example content/offers/"),
                    );
                }
            } else if !known.contains(&folder) {
                if seen.insert(folder.to_owned()) {
                    let help = match did_you_mean(folder, known.iter().copied()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => format!("folders that are read: {}", known.join(", ")),
                    };
                    self.diagnostics.push(
                        Diagnostic::new(Code::RecordNotShown, format!("content/{folder}"), "this folder is not read")
                            .help(help),
                    );
                }
            } else if folder != "media" && !is_record_file(folder, file) {
                self.diagnostics.push(
                    Diagnostic::new(Code::RecordNotShown, path, "this file is not read")
                        .help(stranger_help(folder, file)),
                );
            }
        }
    }
}

fn is_record_file(folder: &str, file: &str) -> bool {
    let begins = |word: &str| file.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let nested = file.contains('/') && folder != "translations";
    let name = match folder {
        "pages" => file.to_ascii_lowercase().ends_with(".md"),
        "districts" => file.ends_with(".yaml") || file.ends_with(".geojson"),
        _ => file.ends_with(".yaml"),
    };
    (name && !nested) || begins("readme") || begins("license")
}

fn stranger_help(folder: &str, file: &str) -> String {
    if file.contains('/') && folder != "translations" {
        return format!("folders inside are not read: move it to content/{folder}/");
    }
    match file.strip_suffix(".yml") {
        Some(stem) => format!("rename it to {stem}.yaml"),
        None => "records end in `.yaml`, pages in `.<language>.md`".to_owned(),
    }
}

/// Source language and languages, read before anything else because every text depends on them.
fn context(tree: &Node) -> Context {
    let source = tree.child("source").and_then(Node::scalar).unwrap_or("de").to_owned();
    let mut languages: Vec<String> = Vec::new();
    if let Some(Node { value: crate::yaml::Value::List(items), .. }) = tree.child("languages") {
        languages.extend(
            items
                .iter()
                .filter_map(|l| l.child("tag").and_then(Node::scalar))
                .filter(|t| Lang::is_tag(t))
                .map(str::to_owned),
        );
    }
    if !languages.contains(&source) {
        languages.push(source.clone());
    }
    Context { source, languages, tolerated: Vec::new() }
}

/// The fields of all that can be remembered, in words: when they change, nothing of before is read.
fn fields() -> String {
    let mut definitions = Definitions::default();
    let mut roots = vec![Entries::schema(&mut definitions)];
    macro_rules! describe {
        ($($kind:ty),*) => { $(roots.push(<$kind>::schema(&mut definitions));)* };
    }
    describe!(Offer, Provider, Place, Contact, Programme, Funder, Region, District, Team, Word, Event, News);
    describe!(Publication, Statistic, Board, Search, Vocabulary);
    definitions.document("", serde_json::json!({ "all": roots })).to_string()
}

/// File name without folders and ending.
fn stem(path: &str) -> &str {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.strip_suffix(".yaml").unwrap_or(name)
}

/// A problem of a whole file at a line.
fn at_line(d: Diagnostic, line: usize, column: usize) -> Diagnostic {
    d.at(At::Line(line, column))
}

/// An id out of a file name, if it has the shape of one.
fn id_of(name: &str) -> Option<Id> {
    Id::new(name)
}
