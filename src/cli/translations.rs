//! `lotse translations status|accept`.

use super::common::{Format, SiteFlags, now, print_json, say, show};
use super::{CouldNotRun, Outcome};
use crate::diag;
use crate::load::{load, translation_path};
use crate::model::{Catalog, Date, Entries, Lang, SourceHash, TranslationEntry, TranslationState, Translator};
use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// `translations …`.
#[derive(Debug, Args)]
pub(super) struct Translations {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Count texts by language: current, by machine, unverified, outdated, missing
    Status(Status),
    /// Declare translations right for the source text as it stands
    Accept(Accept),
}

#[derive(Debug, Args)]
struct Status {
    #[command(flatten)]
    site: SiteFlags,
    /// Only this language
    #[arg(long, value_name = "TAG")]
    lang: Option<String>,
    /// List the records too
    #[arg(long)]
    records: bool,
    /// How to report
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

#[derive(Debug, Args)]
struct Accept {
    #[command(flatten)]
    site: SiteFlags,
    /// Language of the translations
    #[arg(long, value_name = "TAG")]
    lang: String,
    /// Who translated
    #[arg(long, value_enum, default_value = "human")]
    by: By,
    /// A native speaker has read them
    #[arg(long)]
    reviewed: bool,
    /// Language they were made from, if not the source language
    #[arg(long, value_name = "TAG")]
    from: Option<String>,
    /// Only the text at this path (`title`, `cost.note`)
    #[arg(long, value_name = "PATH")]
    field: Option<String>,
    /// Every record of the site
    #[arg(long, conflicts_with = "records")]
    all: bool,
    /// Records as folder and id: offers/k4c7w, pages/imprint, site
    #[arg(value_name = "RECORD", required_unless_present = "all")]
    records: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum By {
    /// A person
    Human,
    /// A machine; pages say so until it is --reviewed
    Machine,
}

impl Translations {
    /// Runs the subcommand.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        match self.command {
            Command::Status(status) => status.run(),
            Command::Accept(accept) => accept.run(),
        }
    }
}

/// The catalogue, or the problems that keep it from being read.
fn catalog(site: &SiteFlags) -> Result<Catalog, CouldNotRun> {
    let sources = site.sources()?;
    let mut loaded = load(&sources);
    crate::yaml::locate(&mut loaded.diagnostics, &sources);
    loaded.diagnostics.retain(|d| d.severity().is_error());
    diag::sort(&mut loaded.diagnostics);
    if !loaded.broken.is_empty() || loaded.catalog.is_none() {
        show(&loaded.diagnostics, &sources, site);
    }
    loaded.catalog.ok_or_else(|| "site.yaml must be readable first".to_owned())
}

const STATES: [&str; 5] = ["current", "machine", "unverified", "outdated", "missing"];

fn state_index(state: &TranslationState) -> Option<usize> {
    match state {
        TranslationState::Source => None,
        TranslationState::Current => Some(0),
        TranslationState::Machine => Some(1),
        TranslationState::Unverified => Some(2),
        TranslationState::Outdated(_) => Some(3),
        TranslationState::Missing => Some(4),
    }
}

impl Status {
    fn run(self) -> Result<Outcome, CouldNotRun> {
        let catalog = catalog(&self.site)?;
        let source = catalog.site.source();
        let languages: Vec<Lang> = catalog
            .languages()
            .into_iter()
            .filter(|l| *l != source && self.lang.as_ref().is_none_or(|only| only == l.as_str()))
            .collect();
        if let Some(only) = self.lang.as_ref().filter(|_| languages.is_empty()) {
            return Err(format!("`{only}` is no language of the site to translate into"));
        }
        let mut report = serde_json::Map::new();
        for lang in &languages {
            let mut counts = [0usize; STATES.len()];
            let mut records: BTreeMap<String, [usize; STATES.len()]> = BTreeMap::new();
            for (kind, id, _, record) in catalog.each_with_texts() {
                record.walk("", &mut |path, text| {
                    if let Some(index) = state_index(&catalog.translation_state(kind, id, path, text, lang)) {
                        counts[index] += 1;
                        records.entry(kind.name_of(id)).or_default()[index] += 1;
                    }
                });
            }
            let named = |counts: &[usize; STATES.len()]| {
                json!(STATES.iter().copied().zip(counts.iter().copied()).collect::<BTreeMap<_, _>>())
            };
            let mut entry = json!({ "texts": counts.iter().sum::<usize>(), "states": named(&counts) });
            if self.records || self.format == Format::Json {
                entry["records"] = json!(
                    records.iter().map(|(name, counts)| (name.clone(), named(counts))).collect::<BTreeMap<_, _>>()
                );
            }
            report.insert(lang.to_string(), entry);
            if self.format == Format::Human {
                let words: Vec<String> =
                    STATES.iter().zip(counts).map(|(state, count)| format!("{state} {count}")).collect();
                say(&format!("{lang}: {} texts: {}", counts.iter().sum::<usize>(), words.join(", ")));
                for (name, counts) in records.iter().filter(|_| self.records) {
                    let open: Vec<String> = STATES
                        .iter()
                        .zip(counts)
                        .skip(1)
                        .filter(|(_, n)| **n > 0)
                        .map(|(state, n)| format!("{state} {n}"))
                        .collect();
                    if !open.is_empty() {
                        say(&format!("  {name}: {}", open.join(", ")));
                    }
                }
            }
        }
        if self.format == Format::Json {
            print_json(&json!({ "source": source.as_str(), "languages": report }))?;
        }
        Ok(Outcome::Fine)
    }
}

impl Accept {
    fn run(self) -> Result<Outcome, CouldNotRun> {
        let catalog = catalog(&self.site)?;
        let lang = Lang::new(&self.lang);
        let source = catalog.site.source();
        if !catalog.languages().contains(&lang) || lang == source {
            return Err(format!("`{lang}` is no language of the site to translate into"));
        }
        let from = Lang::new(self.from.as_deref().unwrap_or(source.as_str()));
        let date = self.site.today.unwrap_or_else(|| now(catalog.site.timezone()));
        let known: Vec<String> = catalog.each_with_texts().iter().map(|(kind, id, ..)| kind.name_of(id)).collect();
        if let Some(unknown) = self.records.iter().find(|r| !known.contains(r)) {
            return Err(format!("there is no record `{unknown}`; write folder and id, for example offers/k4c7w"));
        }
        let mut accepted = 0;
        for (kind, id, _, record) in catalog.each_with_texts() {
            let name = kind.name_of(id);
            let named = self.records.contains(&name);
            if !self.all && !named {
                continue;
            }
            let key = (lang.clone(), kind, id.to_owned());
            let old = catalog.translations.get(&key);
            let mut entries: BTreeMap<String, TranslationEntry> = BTreeMap::new();
            let mut count = 0;
            record.walk("", &mut |path, text| {
                let wanted = self.field.as_ref().is_none_or(|field| field == path);
                match (text.get(&lang), text.get(&from)) {
                    (Some(_), Some(origin)) if wanted => {
                        count += 1;
                        entries.insert(path.to_owned(), self.entry(origin, &from, &source, date));
                    }
                    (Some(_), _) => {
                        if let Some(entry) = old.and_then(|old| old.get(path)) {
                            entries.insert(path.to_owned(), entry.clone());
                        }
                    }
                    (None, _) => {}
                }
            });
            let entries = Entries::from(entries);
            if old != Some(&entries) && (count > 0 || old.is_some()) {
                write(&self.site.site, &translation_path(&lang, kind, id), &entries)?;
            }
            accepted += count;
        }
        if let Some(field) = self.field.as_ref().filter(|_| accepted == 0) {
            return Err(format!("none of these records has a text `{field}` in `{lang}`"));
        }
        if !self.site.quiet {
            say(&format!("Accepted {accepted} texts in {lang}."));
        }
        Ok(Outcome::Fine)
    }

    fn entry(&self, origin: &str, from: &Lang, source: &Lang, date: Date) -> TranslationEntry {
        TranslationEntry {
            hash: SourceHash::new(origin),
            by: if self.by == By::Machine { Translator::Machine } else { Translator::Human },
            reviewed: self.reviewed,
            date,
            from: (from != source).then(|| from.clone()),
        }
    }
}

/// Writes the states of one record, whole or not at all; without entries the file goes.
fn write(site: &Path, path: &str, entries: &Entries) -> Result<(), CouldNotRun> {
    let full = site.join(path);
    let failed = |error: std::io::Error| format!("{}: {error}", full.display());
    if entries.is_empty() {
        return match fs::remove_file(&full) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(failed(error)),
            _ => Ok(()),
        };
    }
    let mut text = "# Written by `lotse translations`; do not edit by hand.\n".to_owned();
    for (path, entry) in entries.iter() {
        let TranslationEntry { hash, by, reviewed, date, from } = entry;
        let from = from.as_ref().map_or_else(String::new, |f| format!(", from: {f}"));
        let _ = writeln!(
            text,
            "{path}: {{ hash: \"{hash}\", by: {}, reviewed: {reviewed}, date: {date}{from} }}",
            by.word()
        );
    }
    if let Some(folder) = full.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    let beside = full.with_extension("yaml.next");
    fs::write(&beside, text).and_then(|()| fs::rename(&beside, &full)).map_err(failed)
}
