//! The driver: sources to files, in the order of the picture in `lib.rs`.

mod languages;
mod site;

use crate::diag::{self, At, Code, Diagnostic};
use crate::i18n::{Locale, Locales};
use crate::model::{Date, Drafts, Lang};
use crate::output::{self, Failed, File, Memory, Nowhere, Sink, Unwatched, Watch};
use crate::plan::{self, Plan};
use crate::search::learn::Pair;
use crate::source::Sources;
use site::stops;
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

pub use languages::Languages;
pub use site::{Reuse, Site};

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
    /// Make pages as small as they can be, for several times the work.
    pub minify: bool,
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
    /// The date that was today, and the time zone whose clock said so, if one was asked.
    pub today: Option<(Date, Option<String>)>,
}

impl<K> Built<K> {
    /// The same, with nothing of the files but their number.
    pub fn without_files(self) -> Built<()> {
        let files = self.files.map(|files| files.iter().map(|_| ()).collect());
        let Self { diagnostics, pages, languages, left_out, facet_pages, today, .. } = self;
        Built { files, diagnostics, pages, languages, left_out, facet_pages, today }
    }
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
            today: None,
        }
    }
}

/// Makes all files of a site from its sources, in memory.
pub fn build(sources: &Sources, request: &Request) -> Built {
    // Memory takes every file.
    build_into(sources, request, &mut Reuse::default(), &Memory, &Unwatched).unwrap_or_default()
}

/// Makes all files of a site from its sources, each put into a sink as soon as it is made. Who waits is told how far
/// it is. What an earlier build has left is used, and what this one leaves is put in its place.
///
/// # Errors
/// In words, if the sink does not take a file.
pub fn build_into<S: Sink>(
    sources: &Sources,
    request: &Request,
    reuse: &mut Reuse,
    sink: &S,
    watch: &dyn Watch,
) -> Result<Built<S::Kept>, String> {
    let (site, built) = Site::prepare(sources, request, reuse, watch);
    match site {
        Some(site) => print(site, built, request, sink, watch),
        None => Ok(built),
    }
}

/// Makes all files of a site that is prepared; `built` is what preparing brought.
///
/// # Errors
/// In words, if the sink does not take a file.
pub fn print<S: Sink>(
    site: Site,
    mut built: Built<S::Kept>,
    request: &Request,
    sink: &S,
    watch: &dyn Watch,
) -> Result<Built<S::Kept>, String> {
    watch.stage("plan", 0);
    site.print(|press| {
        built.languages = press.plan.directory.catalog.languages().iter().map(Lang::to_string).collect();
        count(press.plan, &mut built);
        match press.run(sink, watch) {
            Ok(files) => built.files = Some(files),
            Err(failed) => {
                for failed in failed {
                    match failed {
                        Failed::Template(report) => built.diagnostics.push(template_problem(&report, press.plan)),
                        Failed::Sink(error) => return Err(error),
                    }
                }
            }
        }
        built.diagnostics.extend(faults(press.locales));
        diag::sort(&mut built.diagnostics);
        if stops(&built.diagnostics, request.keep_going) {
            built.files = None;
        }
        Ok(built)
    })
}

/// Counts pages by kind and language.
fn count<K>(plan: &Plan<'_>, built: &mut Built<K>) {
    let mut counts: HashMap<(&str, Option<Lang>), usize> = HashMap::new();
    for artifact in plan.artifacts.iter().filter(|a| a.what.word() != "data") {
        built.facet_pages += usize::from(matches!(artifact.what, plan::What::Facet(..) | plan::What::Pair(..)));
        *counts.entry((artifact.what.word(), artifact.lang)).or_default() += 1;
    }
    let words = |((kind, lang), count): ((&str, Option<Lang>), usize)| {
        ((kind.to_owned(), lang.map_or_else(String::new, |lang| lang.to_string())), count)
    };
    built.pages = counts.into_iter().map(words).collect();
}

/// What went wrong while messages were spoken.
fn faults(locales: &Locales) -> Vec<Diagnostic> {
    let of = |locale: &Arc<Locale>| {
        let fault = |fault: &String| {
            Diagnostic::new(Code::LocaleUnknownVariable, format!("locales/{}", locale.lang), fault.as_str())
                .help("compare the message with the one in locales/en")
        };
        locale.messages.faults().iter().map(fault).collect::<Vec<_>>()
    };
    locales.values().flat_map(of).collect()
}

/// Translations that the search has learned from the site's own texts, with the tag of their language, and the
/// problems of the site; none where these forbid to build it.
pub fn search_pairs(sources: &Sources, request: &Request) -> (Option<Vec<(String, Pair)>>, Vec<Diagnostic>) {
    let (site, built) = Site::prepare::<File>(sources, request, &mut Reuse::default(), &Unwatched);
    let Some(site) = site else { return (None, built.diagnostics) };
    (Some(site.print(|press| output::search::pairs(press.plan, press.locales))), built.diagnostics)
}

/// All problems of a site; it is rendered too, since templates can be wrong, and thrown away.
pub fn check(sources: &Sources, request: &Request) -> Vec<Diagnostic> {
    let (site, built) = Site::prepare(sources, request, &mut Reuse::default(), &Unwatched);
    let Some(site) = site else { return built.diagnostics };
    // Nowhere takes every file.
    print(site, built, request, &Nowhere, &Unwatched).map(|built| built.diagnostics).unwrap_or_default()
}

/// A report of Tera as a problem of the template that it names (`--> offer.html:12:5`).
pub(crate) fn template_problem(report: &str, plan: &Plan<'_>) -> Diagnostic {
    theme_problem(report, plan.directory.catalog.site.theme())
}

fn theme_problem(report: &str, theme: &str) -> Diagnostic {
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
