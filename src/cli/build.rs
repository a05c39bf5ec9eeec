//! `lotse build`.

use super::common::{Format, SiteFlags, bytes, now, outcome, print_json, say, show, tally};
use super::interrupt::Interrupt;
use super::progress::Progress;
use super::{CouldNotRun, Outcome};
use crate::build::{self, Built, Reuse, Site};
use crate::diag::{self, Diagnostic};
use crate::emit::past;
use crate::emit::{Day, MANIFEST, Past, Problem, Stage, Summary, Written};
use crate::load::Remembered;
use crate::model::{Date, Url};
use crate::output::Watch as _;
use crate::source::{Sources, Stamp};
use clap::Args;
use serde_json::json;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};
use xxhash_rust::xxh3::xxh3_128;

/// Flags of `build`.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    site: SiteFlags,
    /// Where to write; a folder that is not empty must have been made by Lotse
    #[arg(long, value_name = "DIR", default_value = "public")]
    out: PathBuf,
    /// Where the site will stand, in place of base_url in site.yaml
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Number of threads; default: one for each core
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Leave out records with errors and build the rest; the exit code is still 1
    #[arg(long)]
    keep_going: bool,
    /// Let minify-html take the last one or two percent out of every page, for several times the work
    #[arg(long)]
    minify: bool,
    /// Say how long each stage took
    #[arg(long)]
    timings: bool,
    /// How to report
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

impl Build {
    /// Builds and writes.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let begin = Instant::now();
        if let Some(url) = self.base_url.as_deref().filter(|url| !Url::is_one(url)) {
            return Err(format!("--base-url: `{url}` is not a web address; write it as https://example.org/offers/"));
        }
        if let Some(jobs) = self.jobs {
            // Fails only where a pool exists already, and then it stays as it is.
            let _ignored = rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global();
        }
        let progress = Progress::new(begin, self.format == Format::Human && !self.site.quiet);
        let now = SystemTime::now();
        let key = self.key();
        // Folders that cannot be listed are a problem of reading, which says so.
        let stamp = Stamp::take(&self.site.site).ok();
        let past = Past::read(&self.site.site, &self.out, key);
        if let Some(done) = past.as_ref().zip(stamp).and_then(|(past, stamp)| self.unchanged(past, stamp)) {
            return self.report(&done, &progress);
        }
        let sources = self.site.sources()?;
        let mut request = self.site.request();
        request.base_url.clone_from(&self.base_url);
        request.keep_going = self.keep_going;
        request.minify = self.minify;
        let stage = Stage::new(&self.out, past).map_err(|refused| refused.to_string())?;
        let interrupt = Interrupt::listen(&self.out);
        let records = Remembered::from_bytes(past::records(&self.site.site));
        let mut reuse = Reuse::default();
        reuse.records = records.clone();
        let (site, mut built) = Site::prepare(&sources, &request, &mut reuse, &progress);
        if let Some(site) = site {
            built = build::print(site, built, &request, &stage, &progress)?;
        }
        let stopped = built.files.is_none() || (!self.keep_going && outcome(&built.diagnostics) == Outcome::Problems);
        let files = built.files.take().filter(|_| !stopped).unwrap_or_default();
        let (count, bytes) = (files.len(), files.iter().map(|f| f.size as u64).sum());
        let written = if stopped {
            Written::default()
        } else {
            let keep = |path: &str| is_of_left_out(path, &built.left_out);
            progress.stage("write", 0);
            let _whole = interrupt.hold();
            stage.finish(files, &keep).map_err(|refused| refused.to_string())?
        };
        let built = Built { files: (!stopped).then(|| vec![(); count]), ..built.without_files() };
        let done = Done { built, stopped, bytes, written, sources };
        if !stopped && !self.keep_going {
            let stamp = stamp.filter(|stamp| stamp.is_certain(now)).map(|stamp| stamp.hash);
            // Without it, the next build only takes longer.
            if reuse.records.knows_more_than(&records) {
                let _ignored = past::keep_records(&self.site.site, |file| reuse.records.write(file));
            }
            let _ignored = done.past(key, stamp, self.site.today.is_some()).write(&self.site.site, &self.out);
        }
        self.report(&done, &progress)
    }

    /// What everything depends on beside the site's folders: program, output folder, flags.
    fn key(&self) -> u128 {
        let program = std::env::current_exe().and_then(|path| path.metadata());
        let program = program.map(|data| (data.len(), data.modified().ok())).ok();
        let parts =
            (env!("CARGO_PKG_VERSION"), program, self.out.as_os_str(), &self.base_url, self.keep_going, self.minify);
        xxh3_128(format!("{parts:?}").as_bytes())
    }

    /// What the last build came to, if it would be the same today.
    fn unchanged(&self, past: &Past, stamp: Stamp) -> Option<Done> {
        let Day { date, asked, zone } = &past.today;
        let is_today = match (self.site.today, zone) {
            (Some(asked), _) => asked.to_string() == *date,
            (None, Some(zone)) => now(zone).to_string() == *date,
            (None, None) => !asked,
        };
        if past.stamp != Some(stamp.hash) || !is_today || !past.stands(&self.out) {
            return None;
        }
        let diagnostics: Option<Vec<Diagnostic>> = past.summary.problems.iter().map(Problem::diagnostic).collect();
        let built = Built {
            files: Some(past.files.iter().filter(|file| &*file.path != MANIFEST).map(|_| ()).collect()),
            diagnostics: diagnostics?,
            pages: past
                .summary
                .pages
                .iter()
                .map(|(kind, lang, count)| ((kind.clone(), lang.clone()), *count))
                .collect(),
            languages: past.summary.languages.clone(),
            facet_pages: past.summary.facet_pages,
            ..Built::default()
        };
        let named: Vec<PathBuf> = built.diagnostics.iter().map(|d| self.site.site.join(&d.file)).collect();
        let mut sources = Sources::nothing_of(&self.site.site);
        sources.refresh(&named).ok()?;
        Some(Done { built, stopped: false, bytes: past.summary.bytes, written: Written::default(), sources })
    }

    /// Says what was done.
    fn report(&self, done: &Done, progress: &Progress) -> Result<Outcome, CouldNotRun> {
        let Done { built, stopped, bytes: size, written, sources } = done;
        let stages = progress.finish();
        let elapsed: Duration = stages.iter().map(|(_, time)| *time).sum();
        let milliseconds = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        if self.format == Format::Json {
            print_json(&json!({
                "pages": if *stopped { 0 } else { built.pages.values().sum::<usize>() },
                "files": done.files(),
                "bytes": size,
                "written": written.written,
                "removed": written.removed,
                "elapsed_ms": milliseconds(elapsed),
                "timings": stages.iter().map(|(name, time)| json!({ "stage": name, "ms": milliseconds(*time) })).collect::<Vec<_>>(),
                "languages": built.languages,
                "pages_by_kind": by_kind(built),
                "facet_pages": built.facet_pages,
                "left_out": built.left_out.iter().map(|(kind, id)| format!("{kind}/{id}")).collect::<Vec<_>>(),
                "kept": written.kept,
                "diagnostics": diag::json(&built.diagnostics),
            }))?;
        } else {
            show(&built.diagnostics, sources, &self.site);
            if *stopped {
                say(&format!(
                    "Not built: {}. Nothing was changed in {}.",
                    tally(&built.diagnostics),
                    self.out.display()
                ));
            } else if !self.site.quiet {
                self.summary(done, elapsed.as_secs_f64());
            }
            if self.timings {
                for (name, time) in &stages {
                    say(&format!("  {name:10} {:9.3} s", time.as_secs_f64()));
                }
            }
        }
        Ok(outcome(&built.diagnostics))
    }

    fn summary(&self, done: &Done, seconds: f64) {
        let Done { built, written, .. } = done;
        let pages: usize = built.pages.values().sum();
        say(&format!("Built {} in {seconds:.2} s", self.out.display()));
        say(&format!("  languages  {}", built.languages.join(", ")));
        say(&format!("  pages      {pages}"));
        for line in by_language(built) {
            say(&format!("             {line}"));
        }
        let offers = built.pages.iter().filter(|((kind, _), _)| kind == "offer").map(|(_, n)| n).sum::<usize>();
        say(&format!(
            "  facets     {} pages of lists by topic, place and so on, for {offers} pages of offers",
            built.facet_pages
        ));
        say(&format!(
            "  files      {}, {} ({} new or changed, {} removed)",
            done.files(),
            bytes(done.bytes),
            written.written,
            written.removed
        ));
        say(&format!("  problems   {}", tally(&built.diagnostics)));
        if !built.left_out.is_empty() {
            let names: Vec<String> = built.left_out.iter().map(|(kind, id)| format!("{kind}/{id}")).collect();
            say(&format!("  left out   {}", names.join(", ")));
        }
        if !written.kept.is_empty() {
            say(&format!(
                "  kept       {} files of an earlier build, for records left out: {}",
                written.kept.len(),
                written.kept.join(", ")
            ));
        }
        let program = if std::env::var_os("CARGO").is_some() { "cargo run --release --" } else { "lotse" };
        let site = if self.site.site.as_os_str() == "." {
            String::new()
        } else {
            format!(" --site {}", self.site.site.display())
        };
        say(&format!("Look at it: {program} serve{site}   (or upload {} to any web host)", self.out.display()));
    }
}

/// What a build did, to be reported.
struct Done {
    built: Built<()>,
    stopped: bool,
    /// Bytes of all files.
    bytes: u64,
    written: Written,
    sources: Sources,
}

impl Done {
    fn files(&self) -> usize {
        self.built.files.as_ref().map_or(0, Vec::len)
    }

    /// What it leaves for the next build.
    fn past(&self, key: u128, stamp: Option<u128>, asked: bool) -> Past {
        let built = &self.built;
        let day = |(date, zone): (Date, Option<String>)| Day { date: date.to_string(), asked, zone };
        let today = built.today.clone().map(day).unwrap_or_default();
        let summary = Summary {
            pages: built.pages.iter().map(|((kind, lang), count)| (kind.clone(), lang.clone(), *count)).collect(),
            languages: built.languages.clone(),
            facet_pages: built.facet_pages,
            bytes: self.bytes,
            problems: built.diagnostics.iter().map(Problem::from).collect(),
        };
        Past { key, stamp, today, files: self.written.left.clone(), summary }
    }
}

/// Pages by kind for each language; languages with the same numbers share a line.
fn by_language(built: &Built<()>) -> Vec<String> {
    let mut counts: BTreeMap<&str, Vec<(&str, usize)>> = BTreeMap::new();
    for ((kind, lang), count) in &built.pages {
        counts.entry(lang).or_default().push((kind, *count));
    }
    let mut alike: BTreeMap<&[(&str, usize)], Vec<&str>> = BTreeMap::new();
    let mut order: Vec<&[(&str, usize)]> = Vec::new();
    let languages = built.languages.iter().map(String::as_str).chain([""]);
    for (lang, kinds) in languages.filter_map(|l| Some((l, counts.get(l)?.as_slice()))) {
        let group = alike.entry(kinds).or_default();
        if group.is_empty() {
            order.push(kinds);
        }
        group.push(lang);
    }
    order
        .into_iter()
        .map(|kinds| {
            let languages = &alike[kinds];
            let sum: usize = kinds.iter().map(|(_, n)| n).sum();
            let names = kinds.iter().map(|(kind, n)| format!("{kind} {n}")).collect::<Vec<_>>().join(", ");
            match languages.as_slice() {
                [""] => format!("{sum} for all languages: {names}"),
                [one] => format!("{sum} in {one}: {names}"),
                many => format!("{sum} in each of {}: {names}", many.join(", ")),
            }
        })
        .collect()
}

fn by_kind(built: &Built<()>) -> serde_json::Value {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, usize>> = BTreeMap::new();
    for ((kind, lang), count) in &built.pages {
        kinds.entry(kind).or_default().insert(if lang.is_empty() { "all" } else { lang }, *count);
    }
    json!(kinds)
}

/// Whether a file belongs to the pages of a record that was left out.
fn is_of_left_out(path: &str, left_out: &[(String, String)]) -> bool {
    let mut parts = path.split('/');
    let (first, second, third) = (parts.next(), parts.next(), parts.next());
    left_out.iter().any(|(kind, id)| {
        let (kind, id) = (kind.as_str(), id.as_str());
        let short = kind == "offers" && first == Some("o") && second == Some(id);
        let page = kind == "pages" && second == Some(id) && third == Some("index.html");
        let record = second == Some(kind) && third == Some(id);
        short || page || record
    })
}
