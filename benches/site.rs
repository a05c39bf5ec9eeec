//! Whole sites from files to files: how long, how much memory, how many pages.
//!
//! ```text
//! cargo bench --bench site                              359 and 5,000 offers, five runs each
//! cargo bench --bench site -- 2000 --runs 3             other sizes, fewer runs
//! cargo bench --bench site -- --generate 359 DIR        only write a site
//! cargo bench --bench site -- --discard SITE            build a site that is there, and write nothing
//! cargo bench --bench site -- --peers SITE DIR          only the pages that other programs make too (`benches/peers/`)
//! ```
//!
//! Every build runs in a process of its own, reads its site from and writes into memory-backed
//! storage where there is some. `docs/benchmarks.md` has results.

#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr, reason = "a program that measures")]

mod generate;
mod process;

use lotse::build::{self, Built, Languages, Request, Reuse, Site};
use lotse::diag::{self, Severity};
use lotse::emit::Stage;
use lotse::model::{Date, Drafts, Today};
use lotse::output::{self, File, Sink, Trace, Watch};
use lotse::plan::{self, Artifact, Dimension, Media, What};
use lotse::source::Sources;
use lotse::{check, load};
use process::{cpu, demo, folder, mega, peak};
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::time::Instant;
use xxhash_rust::xxh3::xxh3_128;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Sizes that are measured if none is given: the demo's model, and ten times a large federal state.
const SIZES: [usize; 2] = [359, 5_000];

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [child, site, out] = arguments.as_slice()
        && child == "--child"
    {
        measure(Path::new(site), Path::new(out));
        return ExitCode::SUCCESS;
    }
    if let [flag, site, ..] = arguments.as_slice()
        && flag == "--discard"
    {
        discard(Path::new(site));
        return ExitCode::SUCCESS;
    }
    if let [flag, site, out, ..] = arguments.as_slice()
        && flag == "--peers"
    {
        peers(Path::new(site), Path::new(out));
        return ExitCode::SUCCESS;
    }
    match Options::read(&arguments) {
        Ok(options) => {
            options.run();
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            eprintln!(
                "usage: [OFFERS ...] [--runs N] [--seed N] [--generate OFFERS DIR] | --discard SITE | --peers SITE DIR"
            );
            ExitCode::FAILURE
        }
    }
}

/// What the command line asks for.
struct Options {
    sizes: Vec<usize>,
    runs: usize,
    seed: u64,
    generate: Option<(usize, PathBuf)>,
}

impl Options {
    fn read(arguments: &[String]) -> Result<Self, String> {
        // Cargo says `--bench`; without it (`cargo test --benches`) only show that it works.
        let bench = arguments.iter().any(|a| a == "--bench");
        let mut options = Self { sizes: Vec::new(), runs: if bench { 5 } else { 1 }, seed: 1, generate: None };
        let mut rest = arguments.iter().map(String::as_str).filter(|a| *a != "--bench");
        let size = |text: Option<&str>| -> Result<usize, String> {
            let size = text.and_then(|t| t.parse().ok()).filter(|n| (1..=generate::MOST).contains(n));
            size.ok_or_else(|| format!("a number of offers from 1 to {} belongs here", generate::MOST))
        };
        while let Some(argument) = rest.next() {
            match argument {
                "--runs" => {
                    let runs = rest.next().and_then(|t| t.parse().ok()).filter(|n| *n > 0);
                    options.runs = runs.ok_or("--runs takes a number")?;
                }
                "--seed" => options.seed = rest.next().and_then(|t| t.parse().ok()).ok_or("--seed takes a number")?,
                "--generate" => {
                    let offers = size(rest.next())?;
                    let dir = rest.next().ok_or("--generate takes a number of offers and a folder")?;
                    options.generate = Some((offers, PathBuf::from(dir)));
                }
                other => options.sizes.push(size(Some(other))?),
            }
        }
        if options.sizes.is_empty() {
            options.sizes = if bench { SIZES.to_vec() } else { vec![24] };
        }
        Ok(options)
    }

    fn run(&self) {
        if let Some((offers, dir)) = &self.generate {
            let empty = std::fs::read_dir(dir).map_or(true, |mut entries| entries.next().is_none());
            assert!(empty, "{} is not empty", dir.display());
            let site = generate::site(&demo(), dir, *offers, self.seed).expect("can be written");
            println!("{}: {offers} offers, {} files, {:.1} MB", dir.display(), site.files, mega(site.bytes));
            return;
        }
        let results: Vec<(usize, Figures)> = self.sizes.iter().map(|offers| (*offers, self.size(*offers))).collect();
        report(&results, self.runs);
    }

    /// All runs of one size, as medians.
    fn size(&self, offers: usize) -> Figures {
        let folder = folder();
        let site = folder.path().join("site");
        let made = generate::site(&demo(), &site, offers, self.seed).expect("can be written");
        let mut runs: Vec<Figures> = Vec::new();
        for run in 1..=self.runs {
            eprintln!("{offers} offers, run {run} of {}", self.runs);
            let out = folder.path().join("out");
            let mut figures = child(&site, &out);
            figures.extend(child(&site, &out).into_iter().map(|(key, value)| (format!("again.{key}"), value)));
            std::fs::remove_dir_all(&out).expect("was written");
            runs.push(figures);
        }
        let mut medians = Figures::new();
        for key in runs[0].keys() {
            let mut values: Vec<f64> = runs.iter().map(|r| r[key]).collect();
            values.sort_by(f64::total_cmp);
            medians.insert(key.clone(), values[values.len() / 2]);
            medians.insert(format!("{key}.min"), values[0]);
            medians.insert(format!("{key}.max"), values[values.len() - 1]);
        }
        medians.insert("source.files".to_owned(), whole(made.files));
        medians.insert("source.mb".to_owned(), mega(made.bytes));
        medians
    }
}

/// Numbers of one run by name.
type Figures = BTreeMap<String, f64>;

/// Builds in a process of its own and reads the numbers that it prints.
fn child(site: &Path, out: &Path) -> Figures {
    let program = std::env::current_exe().expect("runs from a file");
    let output = Command::new(program).arg("--child").args([site, out]).output().expect("can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("is text");
    text.lines()
        .filter_map(|line| line.split_once('='))
        .filter_map(|(key, value)| Some((key.to_owned(), value.parse().ok()?)))
        .collect()
}

fn request() -> Request {
    let now = |_: &str| Date::parse("2026-12-01").expect("is a date");
    Request { base_url: None, today: None, now, keep_going: false, drafts: Drafts::Hidden, minify: false }
}

/// Child: what `lotse build` does, once.
fn measure(site: &Path, out: &Path) {
    let clock = Clock::new();
    let stage = Stage::new(out, None).expect("may be written");
    let (built, files) = make(site, &stage, &clock);
    let (count, bytes) = (files.len(), files.iter().map(|f| f.size).sum());
    clock.stage("write", 0);
    let written = stage.finish(files, &|_| false).expect("can be written");
    print(&[("written", whole(written.written))]);
    clock.end(&built, count, bytes);
}

/// What `lotse build` does, for sites whose output has no room: files are made, counted and forgotten.
fn discard(site: &Path) {
    let clock = Clock::new();
    let (built, files) = make(site, &Forgetful, &clock);
    clock.end(&built, files.len(), files.iter().map(|f| f.3).sum());
}

/// All files of a site, and what is known of it beside them.
fn make<S: Sink>(site: &Path, sink: &S, clock: &Clock) -> (Built<S::Kept>, Vec<S::Kept>) {
    let sources = Sources::read(site).expect("can be read");
    // Held until the end, as by `lotse build`, which keeps its records for the next one.
    let mut reuse = Reuse::default();
    let (prepared, built) = Site::prepare(&sources, &request(), &mut reuse, clock);
    let prepared = prepared.unwrap_or_else(|| panic!("not built:\n{}", problems(&built, &sources)));
    let mut built = build::print(prepared, built, &request(), sink, clock).expect("takes all files");
    let files = built.files.take().unwrap_or_else(|| panic!("not built:\n{}", problems(&built, &sources)));
    (built, files)
}

/// Writes nothing, but keeps of each file what the writer keeps, so that memory is what it would be.
struct Forgetful;

impl Sink for Forgetful {
    /// Path, XXH3-128, what knows it again, size in bytes.
    type Kept = (Box<str>, u128, Trace, usize);

    fn put(&self, file: File, trace: Trace) -> Result<Self::Kept, String> {
        Ok((file.path.into(), xxh3_128(&file.bytes), trace, file.bytes.len()))
    }
}

/// The pages that other programs make too, once: home, offers, lists by topic, district and both, Markdown pages,
/// sitemaps. All else that `lotse build` makes is left out; reading, checks and writing are the same.
fn peers(site: &Path, out: &Path) {
    let begin = Instant::now();
    let sources = Sources::read(site).expect("can be read");
    let loaded = load::load(&sources);
    let catalog = loaded.catalog.expect("has records");
    let today = Today { date: catalog.site.clock.expect("the demo has a clock"), pinned: true, drafts: Drafts::Hidden };
    let faulty = BTreeSet::new();
    let scope = check::Scope {
        catalog: &catalog,
        broken: &loaded.broken,
        faulty: &faulty,
        today,
        sources: &sources,
        proofs: &check::Proofs::default(),
    };
    let mut diagnostics = loaded.diagnostics;
    diagnostics.extend(check::check(&scope));
    let (languages, more) = Languages::load(&sources, &catalog);
    diagnostics.extend(more);
    assert_eq!(diag::count(&diagnostics, Severity::Error), 0, "the site has errors");
    let languages = languages.expect("has locales and a theme");
    let assets = plan::assets(languages.theme.assets.clone());
    let plan = plan::plan(&catalog, today, &languages.locales, assets, Media::collect(&catalog, &sources));
    let is_theirs = |artifact: &Artifact| match &artifact.what {
        What::Facet(dimension, ..) => matches!(dimension, Dimension::Topic | Dimension::District),
        what => matches!(
            what,
            What::Home
                | What::Offers(_)
                | What::Pair(..)
                | What::Offer(_)
                | What::Text(_)
                | What::SitemapIndex
                | What::Sitemap(_)
        ),
    };
    let press = output::Press::new(&plan, &languages.locales, &languages.theme);
    let stage = Stage::new(out, None).expect("may be written");
    let theirs: Vec<Artifact> = plan.artifacts.iter().filter(is_theirs).collect();
    let pages = theirs.par_iter().map(|artifact| press.print(artifact).expect("templates are right"));
    let files: Vec<_> =
        pages.chain(press.fixed().par_bridge()).map(|f| stage.put(f, Trace::default()).expect("is put")).collect();
    let (count, bytes) = (files.len(), files.iter().map(|f| f.size).sum::<usize>());
    let pages = theirs.iter().filter(|a| a.address.path().ends_with(".html")).count();
    let written = stage.finish(files, &|_| false).expect("can be written");
    let figures = serde_json::json!({
        "seconds": begin.elapsed().as_secs_f64(),
        "cpu": cpu(),
        "peak_mb": peak(),
        "files": count,
        "pages": pages,
        "bytes": bytes,
        "written": written.written,
    });
    println!("{figures}");
}

/// Says what each stage took.
struct Clock {
    begin: Instant,
    /// The stage at work, since when, and the processor time until then.
    last: Mutex<(&'static str, Instant, f64)>,
}

impl Clock {
    fn new() -> Self {
        let begin = Instant::now();
        Self { begin, last: Mutex::new(("read", begin, 0.0)) }
    }

    /// What a whole build took and made.
    fn end<K>(&self, built: &Built<K>, files: usize, bytes: usize) {
        self.stage("", 0);
        let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
        for ((kind, _), pages) in &built.pages {
            *kinds.entry(kind).or_default() += pages;
        }
        for (kind, pages) in &kinds {
            print(&[(&format!("kind.{kind}"), whole(*pages))]);
        }
        print(&[
            ("seconds", self.begin.elapsed().as_secs_f64()),
            ("cpu", cpu()),
            ("peak", peak()),
            ("pages", whole(built.pages.values().sum())),
            ("pages.offers", whole(kinds.get("offer").copied().unwrap_or_default())),
            ("pages.facets", whole(built.facet_pages)),
            ("files", whole(files)),
            ("mb", mega(u64::try_from(bytes).expect("fits"))),
            ("warnings", whole(diag::count(&built.diagnostics, Severity::Warning))),
            ("notes", whole(diag::count(&built.diagnostics, Severity::Note))),
        ]);
    }
}

impl Watch for Clock {
    fn stage(&self, name: &'static str, _: usize) {
        let mut last = self.last.lock().expect("nobody panics");
        let (stage, begin, cpu_before) = *last;
        let now = cpu();
        print(&[
            (&format!("stage.{stage}"), begin.elapsed().as_secs_f64()),
            (&format!("stage.{stage}.cpu"), now - cpu_before),
            (&format!("stage.{stage}.peak"), peak()),
        ]);
        *last = (name, Instant::now(), now);
    }

    fn step(&self) {}
}

fn print(figures: &[(&str, f64)]) {
    for (key, value) in figures {
        println!("{key}={value}");
    }
}

fn problems<K>(built: &Built<K>, sources: &Sources) -> String {
    let errors: Vec<_> = built.diagnostics.iter().filter(|d| d.severity().is_error()).take(20).cloned().collect();
    diag::human(&errors, &|path| sources.text(path).map(Cow::into_owned))
}

fn whole(number: usize) -> f64 {
    f64::from(u32::try_from(number).expect("is small"))
}

/// The tables of `docs/benchmarks.md`.
fn report(results: &[(usize, Figures)], runs: usize) {
    println!("\nMedians of {runs} runs, each in its own process; in brackets the fastest and the slowest.\n");
    println!(
        "| offers | source files | source MB | pages | files | MB | seconds | CPU s | pages/s | peak MB | nothing changed, s | its CPU s |"
    );
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (offers, f) in results {
        println!(
            "| {offers} | {} | {:.1} | {} | {} | {:.1} | {:.2} ({:.2}-{:.2}) | {:.2} | {:.0} | {:.0} | {:.2} ({:.2}-{:.2}) | {:.2} |",
            f["source.files"],
            f["source.mb"],
            f["pages"],
            f["files"],
            f["mb"],
            f["seconds"],
            f["seconds.min"],
            f["seconds.max"],
            f["cpu"],
            f["pages"] / f["seconds"],
            f["peak"],
            f["again.seconds"],
            f["again.seconds.min"],
            f["again.seconds.max"],
            f["again.cpu"],
        );
    }
    println!("\n| offers | offer pages | facet pages | facet : offer | warnings | notes | written again |");
    println!("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (offers, f) in results {
        let ratio = f["pages.facets"] / f["pages.offers"];
        println!(
            "| {offers} | {} | {} | {ratio:.2} | {} | {} | {} |",
            f["pages.offers"], f["pages.facets"], f["warnings"], f["notes"], f["again.written"]
        );
    }
    println!("\nPages by kind, in all languages:\n");
    println!(
        "| kind | {} |",
        results.iter().map(|(offers, _)| format!("{offers} offers")).collect::<Vec<_>>().join(" | ")
    );
    println!("| --- |{}", " ---: |".repeat(results.len()));
    let kinds: BTreeSet<&str> =
        results.iter().flat_map(|(_, f)| f.keys()).filter_map(|key| key.strip_prefix("kind.")).collect();
    for kind in kinds.into_iter().filter(|kind| !kind.contains('.')) {
        let pages = |f: &Figures| f.get(&format!("kind.{kind}")).copied().unwrap_or_default().to_string();
        println!("| {kind} | {} |", results.iter().map(|(_, f)| pages(f)).collect::<Vec<_>>().join(" | "));
    }
    println!("\nStages, seconds (CPU seconds):\n");
    let stages = ["read", "load", "check", "plan", "search", "pages", "lists", "write"];
    println!("| offers | {} |\n| ---: |{}", stages.join(" | "), " ---: |".repeat(stages.len()));
    for (offers, f) in results {
        let cells: Vec<String> = stages
            .iter()
            .map(|s| format!("{:.3} ({:.2})", f[&format!("stage.{s}")], f[&format!("stage.{s}.cpu")]))
            .collect();
        println!("| {offers} | {} |", cells.join(" | "));
    }
}
