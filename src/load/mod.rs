//! Files to records: each file alone, in parallel, all faults kept.
//!
//! A record whose file has a fault that costs it a value is *broken*: it is missing from
//! the catalogue, but its id is remembered, so that references to it are not reported as
//! faults of their own.

mod geometry;
mod pages;
mod record;
mod sidecar;
mod translations;

use crate::diag::{At, Code, Diagnostic, did_you_mean};
use crate::model::{Catalog, Id, Lang, Record, RecordKind, Search, Site, Term, Vocabulary, vocabularies};
use crate::source::{Sources, builtin};
use crate::yaml::{Context, Node, Read, Reader, parse};
use std::collections::{BTreeMap, BTreeSet};

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
}

/// Path of the site's configuration.
pub const SITE: &str = "content/site.yaml";

/// Path of the control of the search.
pub const SEARCH: &str = "content/search.yaml";

/// Reads all records of a site.
pub fn load(sources: &Sources) -> Loaded {
    let mut loading = Loading {
        sources,
        context: Context { source: "de".into(), languages: Vec::new(), tolerated: Vec::new() },
        diagnostics: Vec::new(),
        broken: BTreeSet::new(),
    };
    let catalog = loading.catalog();
    Loaded { catalog, broken: loading.broken, diagnostics: loading.diagnostics }
}

/// State while a site is loaded.
pub(crate) struct Loading<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) context: Context,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) broken: BTreeSet<(RecordKind, String)>,
}

impl Loading<'_> {
    fn catalog(&mut self) -> Option<Catalog> {
        let site = self.site();
        if site.is_none() && self.context.languages.is_empty() {
            self.context.languages = builtin::languages();
        }
        self.strangers();
        let districts = self.records(RecordKind::Districts);
        let vocabularies = self.vocabularies();
        let geometries = geometry::load(self, &districts);
        Some(Catalog {
            offers: self.records(RecordKind::Offers),
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
            translations: translations::load(self),
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
        let tree = match parse(text) {
            Ok(tree) => tree,
            Err(error) => {
                let mut d = record::syntax(SITE, &error);
                structural(&mut d);
                self.diagnostics.push(d);
                return None;
            }
        };
        self.context = context(&tree);
        let mut reader = Reader::new(&self.context);
        let site = Site::read(&tree, &mut reader);
        for fault in reader.faults {
            let mut d = record::diagnostic(&[SITE.to_owned()], fault);
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
        Some(Record { data: site, origin: crate::model::Origin { file: SITE.to_owned(), sidecars: BTreeMap::new() } })
    }

    /// Control of the search, if there is any.
    fn search(&mut self) -> Option<Record<Search>> {
        self.sources.text(SEARCH)?;
        let file = record::RecordFile { path: SEARCH.to_owned(), sidecars: Vec::new() };
        self.read_file::<Search>(RecordKind::Site, &file).map(|(data, origin)| Record { data, origin })
    }

    fn vocabularies(&mut self) -> BTreeMap<String, Record<Vocabulary>> {
        let mut found = BTreeMap::new();
        let files = self.yaml_files(RecordKind::Vocabularies);
        // The starter set is in all languages of the built-in locales; a site may use fewer.
        self.context.tolerated = builtin::languages();
        for file in files {
            let name = stem(&file.path).to_owned();
            if !vocabularies::ALL.contains(&name.as_str()) {
                let help = match did_you_mean(&name, vocabularies::ALL) {
                    Some(meant) => format!("did you mean `{meant}.yaml`?"),
                    None => format!("known vocabularies: {}", vocabularies::ALL.join(", ")),
                };
                self.diagnostics
                    .push(Diagnostic::new(Code::RecordNotShown, &file.path, "no page uses this vocabulary").help(help));
                continue;
            }
            let Some((terms, origin)) = self.read_file::<Vec<Term>>(RecordKind::Vocabularies, &file) else { continue };
            let mut seen = BTreeSet::new();
            for (index, term) in terms.iter().enumerate() {
                if !seen.insert(&term.id) {
                    self.diagnostics.push(
                        Diagnostic::new(Code::RecordDuplicateId, &file.path, format!("id `{}` is used twice", term.id))
                            .field(index.to_string())
                            .help("give one of the two another id"),
                    );
                }
            }
            found.insert(name, Record { data: Vocabulary { terms }, origin });
        }
        self.context.tolerated.clear();
        found
    }

    /// Folders and files under `content/` that nobody reads.
    fn strangers(&mut self) {
        let known: Vec<&str> = RecordKind::ALL.iter().map(|k| k.word()).chain(["media", "translations"]).collect();
        let mut seen = BTreeSet::new();
        for path in self.sources.paths_under("content/") {
            let rest = path.trim_start_matches("content/");
            let (folder, file) = rest.split_once('/').unwrap_or(("", rest));
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
    let nested = file.contains('/') && folder != "translations";
    let lower = file.to_ascii_lowercase();
    let readme = lower.starts_with("readme") || lower.starts_with("license");
    let name = match folder {
        "pages" => file.to_ascii_lowercase().ends_with(".md"),
        "districts" => file.ends_with(".yaml") || file.ends_with(".geojson"),
        _ => file.ends_with(".yaml"),
    };
    readme || (name && !nested)
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
