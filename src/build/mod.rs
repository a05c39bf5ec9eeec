//! The driver: sources to files, in the order of the picture in `lib.rs`.

mod languages;

use crate::check;
use crate::diag::{self, At, Code, Diagnostic, Severity};
use crate::load::load;
use crate::model::{Catalog, Date, Drafts, Lang, Today, Url};
use crate::output::{self, Failed, File, Memory, Sink};
use crate::plan::{self, Media};
use crate::search::learn::Pair;
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};

pub use languages::Languages;

/// What a build is asked for.
#[derive(Debug, Clone)]
pub struct Request {
    /// Replaces the site's `base_url`; `None` keeps it.
    pub base_url: Option<String>,
    /// The date that is today where the site has no clock, or replaces that of the clock.
    pub today: Option<Date>,
    /// The date on the machine's clock in a time zone, asked for only if needed.
    pub now: fn(&str) -> Date,
    /// Leave out records with errors instead of stopping.
    pub keep_going: bool,
    /// Show drafts.
    pub drafts: Drafts,
}

/// What a build made.
#[derive(Debug)]
pub struct Built<K = File> {
    /// What was kept of each file, if nothing stops the build.
    pub files: Option<Vec<K>>,
    /// All problems, located and sorted.
    pub diagnostics: Vec<Diagnostic>,
    /// Number of pages by kind and language.
    pub pages: BTreeMap<(String, String), usize>,
    /// Tags of the languages in their order.
    pub languages: Vec<String>,
    /// Ids of offers and other records that were left out: folder and id.
    pub left_out: Vec<(String, String)>,
    /// Facet pages and offer pages, for the rule on their number.
    pub facet_pages: usize,
}

impl<K> Default for Built<K> {
    fn default() -> Self {
        Self {
            files: None,
            diagnostics: Vec::new(),
            pages: BTreeMap::new(),
            languages: Vec::new(),
            left_out: Vec::new(),
            facet_pages: 0,
        }
    }
}

/// Makes all files of a site from its sources, in memory.
pub fn build(sources: &Sources, request: &Request) -> Built {
    // Memory takes every file.
    build_into(sources, request, &Memory).unwrap_or_default()
}

/// Makes all files of a site from its sources, each put into a sink as soon as it is made.
///
/// # Errors
/// In words, if the sink does not take a file.
pub fn build_into<S: Sink>(sources: &Sources, request: &Request, sink: &S) -> Result<Built<S::Kept>, String> {
    let (prepared, mut built) = prepare(sources, request);
    let Some(Prepared { catalog, today, languages }) = prepared else { return Ok(built) };
    let media = Media::collect(&catalog, sources);
    let assets = plan::assets(languages.theme.assets.iter().map(|(name, bytes)| {
        let style = name.rsplit_once('.').filter(|(_, ending)| *ending == "css").and(std::str::from_utf8(bytes).ok());
        (name.clone(), style.map_or_else(|| bytes.clone(), |css| output::shrink(css).into_bytes()))
    }));
    let plan = plan::plan(&catalog, today, &languages.locales, assets, media);
    built.languages = catalog.languages().iter().map(Lang::to_string).collect();
    for artifact in &plan.artifacts {
        if artifact.what.word() != "data" {
            let lang = artifact.lang.as_ref().map_or_else(String::new, Lang::to_string);
            *built.pages.entry((artifact.what.word().to_owned(), lang)).or_default() += 1;
        }
        built.facet_pages += usize::from(matches!(artifact.what, plan::What::Facet(..) | plan::What::Pair(..)));
    }
    match output::render(&plan, &languages.locales, &languages.theme, sink) {
        Ok(files) => built.files = Some(files),
        Err(failed) => {
            for failed in failed {
                match failed {
                    Failed::Template(report) => {
                        built.diagnostics.push(template_problem(&report, catalog.site.theme()));
                    }
                    Failed::Sink(error) => return Err(error),
                }
            }
        }
    }
    for locale in languages.locales.values() {
        let faults = locale.messages.faults();
        built.diagnostics.extend(faults.iter().map(|fault| {
            Diagnostic::new(Code::LocaleUnknownVariable, format!("locales/{}", locale.lang), fault.as_str())
                .help("compare the message with the one in locales/en")
        }));
    }
    diag::sort(&mut built.diagnostics);
    if stops(&built.diagnostics, request.keep_going) {
        built.files = None;
    }
    Ok(built)
}

/// Translations that the search has learned from the site's own texts, with the tag of their language, and the
/// problems of the site; none where these forbid to build it.
pub fn search_pairs(sources: &Sources, request: &Request) -> (Option<Vec<(String, Pair)>>, Vec<Diagnostic>) {
    let (prepared, built) = prepare::<File>(sources, request);
    let Some(Prepared { catalog, today, languages }) = prepared else { return (None, built.diagnostics) };
    let plan = plan::plan(&catalog, today, &languages.locales, BTreeMap::new(), BTreeMap::new());
    (Some(output::search::pairs(&plan, &languages.locales)), built.diagnostics)
}

/// All problems of a site; it is rendered too, since templates can be wrong, and thrown away.
pub fn check(sources: &Sources, request: &Request) -> Vec<Diagnostic> {
    build(sources, request).diagnostics
}

/// A site that may be rendered.
struct Prepared {
    catalog: Catalog,
    today: Today,
    languages: Languages,
}

fn prepare<K>(sources: &Sources, request: &Request) -> (Option<Prepared>, Built<K>) {
    let loaded = load(sources);
    let mut built = Built { diagnostics: loaded.diagnostics, ..Built::default() };
    built.diagnostics.extend_from_slice(sources.problems());
    let faulty: BTreeSet<String> =
        built.diagnostics.iter().filter(|d| d.severity().is_error()).map(|d| d.file.clone()).collect();
    let Some(mut catalog) = loaded.catalog else {
        finish(&mut built, sources);
        return (None, built);
    };
    if let Some(base) = &request.base_url {
        catalog.site.data.base_url = Some(Url(base.clone()));
    }
    let today = today(&catalog, request);
    built.diagnostics.extend(check::check(&check::Scope {
        catalog: &catalog,
        broken: &loaded.broken,
        faulty: &faulty,
        today,
        sources,
    }));
    let (languages, problems) = Languages::load(sources, &catalog);
    built.diagnostics.extend(problems);
    finish(&mut built, sources);
    if request.keep_going && !has_structural(&built.diagnostics) {
        let (rest, left_out, problems) = check::leave_out(catalog, &loaded.broken, &built.diagnostics);
        catalog = rest;
        built.left_out = left_out;
        built.diagnostics.extend(problems);
        finish(&mut built, sources);
    }
    let Some(languages) = languages.filter(|_| !stops(&built.diagnostics, request.keep_going)) else {
        return (None, built);
    };
    (Some(Prepared { catalog, today, languages }), built)
}

/// Today: `--today`, else the site's clock, else the machine's date in the site's zone.
fn today(catalog: &Catalog, request: &Request) -> Today {
    let clock = catalog.site.clock;
    let date = request.today.or(clock).unwrap_or_else(|| (request.now)(catalog.site.timezone()));
    Today { date, pinned: clock.is_some(), drafts: request.drafts }
}

fn finish<K>(built: &mut Built<K>, sources: &Sources) {
    crate::yaml::locate(&mut built.diagnostics, sources);
    diag::sort(&mut built.diagnostics);
}

fn has_structural(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Structural)
}

/// Whether problems forbid to write. Vocabularies and districts concern all records: they cannot be left out.
fn stops(diagnostics: &[Diagnostic], keep_going: bool) -> bool {
    let everywhere = ["content/vocabularies/", "content/districts/", "content/translations/"];
    let concerns_all = |d: &Diagnostic| d.severity().is_error() && everywhere.iter().any(|f| d.file.starts_with(f));
    has_structural(diagnostics)
        || diagnostics.iter().any(concerns_all)
        || (!keep_going && diagnostics.iter().any(|d| d.severity().is_error()))
}

/// A report of Tera as a problem of the template that it names (`--> offer.html:12:5`).
fn template_problem(report: &str, theme: &str) -> Diagnostic {
    let first = report.lines().find(|l| !l.trim().is_empty()).unwrap_or(report);
    let message = first.trim().trim_start_matches("error: ").trim_end_matches('.').to_owned();
    let arrow = report.lines().find_map(|l| l.trim().strip_prefix("-->").or_else(|| l.trim().strip_prefix("\u{2192}")));
    let place = arrow.unwrap_or("").trim().trim_matches(['[', ']']);
    let mut parts = place.rsplitn(3, ':');
    let numbers = (parts.next().and_then(|n| n.trim().parse().ok()), parts.next().and_then(|n| n.trim().parse().ok()));
    let (file, at) = match (numbers, parts.next()) {
        ((Some(column), Some(line)), Some(name)) => {
            (format!("themes/{theme}/templates/{}", name.trim()), At::Line(line, column))
        }
        _ => (format!("themes/{theme}/templates"), At::Whole),
    };
    let help = "mend the template, or remove it to use the built-in one";
    Diagnostic::new(Code::ThemeTemplate, file, message).at(at).help(help)
}
