//! The files of the search alone, without pages: for sites whose pages would not fit into memory.
//!
//! ```text
//! cargo bench --bench search -- --build 10000 DIR       of a generated site
//! cargo bench --bench search -- --site SITE DIR         of the site in a folder
//! ```
//!
//! Prints `name=value`, for each stage seconds, processor time and the most memory held (Linux).
//! `tests/search/cost.mjs` builds such folders and measures them in a browser.

#![allow(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr, reason = "a program that measures")]

mod generate;
mod process;

use lotse::build::Languages;
use lotse::emit::Stage;
use lotse::load;
use lotse::model::{Drafts, Today};
use lotse::output::{File, Sink as _, Trace, search};
use lotse::plan::{self, Media};
use lotse::source::Sources;
use process::{cpu, demo, folder, mega, peak};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|a| a != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        // `cargo test --benches` only shows that it works.
        [] => generated(24, &folder().path().join("out")),
        ["--build", offers, out] if is_size(offers) => generated(offers.parse().expect("is one"), Path::new(out)),
        ["--site", site, out] => files(Path::new(site), Path::new(out)),
        _ => {
            eprintln!("usage: --build OFFERS DIR | --site SITE DIR");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn is_size(text: &str) -> bool {
    text.parse().is_ok_and(|offers| (1..=generate::MOST).contains(&offers))
}

fn generated(offers: usize, out: &Path) {
    let begin = Instant::now();
    let folder = folder();
    let site = folder.path().join("site");
    let made = generate::site(&demo(), &site, offers, 1).expect("can be written");
    println!("generate.seconds={:.2}\nsource.mb={:.1}", begin.elapsed().as_secs_f64(), mega(made.bytes));
    files(&site, out);
}

/// Plans a site and writes what the search needs.
fn files(site: &Path, out: &Path) {
    let (mut begin, mut used) = (Instant::now(), cpu());
    let mut lap = |stage: &str| {
        println!("{stage}.seconds={:.2}\n{stage}.cpu={:.2}", begin.elapsed().as_secs_f64(), cpu() - used);
        println!("{stage}.peak.mb={:.0}", peak());
        // From here on the peak is that of the next stage.
        let _ = std::fs::write("/proc/self/clear_refs", "5");
        (begin, used) = (Instant::now(), cpu());
    };
    let sources = Sources::read(site).expect("can be read");
    let catalog = load::load(&sources).catalog.expect("has records");
    lap("load");
    let today = Today { date: catalog.site.clock.expect("the demo has a clock"), pinned: true, drafts: Drafts::Hidden };
    let languages = Languages::load(&sources, &catalog).0.expect("has locales and a theme");
    let media = Media::collect(&catalog, &sources);
    let assets = plan::assets(languages.theme.assets.clone());
    let plan = plan::plan(&catalog, today, &languages.locales, assets, media);
    lap("plan");
    let files = search::files(&plan, &languages.locales);
    lap("search");
    let stage = Stage::new(out, None).expect("may be written");
    let put = |file: &File| stage.put(file.clone(), Trace::default()).expect("is put");
    let placed = files.iter().map(put).collect();
    stage.finish(placed, &|_| false).expect("can be written");
    let bytes = files.iter().map(|f| u64::try_from(f.bytes.len()).expect("fits")).sum();
    println!("cpu={:.1}\nfiles={}\nmb={:.2}\nkeys={}", cpu(), files.len(), mega(bytes), keys(&files));
}

/// Words of the dictionary, whole titles and names not counted.
fn keys(files: &[File]) -> usize {
    let texts = files.iter().filter(|f| f.path.ends_with(".json")).flat_map(|file| {
        let json: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap_or_default();
        let is_block = |name: &str| name.rsplit('/').next().is_some_and(|n| n.starts_with('b') && n.contains('-'));
        let inside = json["files"].as_object().into_iter().flatten().filter(|(name, _)| is_block(name));
        let inside: Vec<String> = inside.filter_map(|(_, text)| text.as_str().map(str::to_owned)).collect();
        if is_block(&file.path) { vec![String::from_utf8_lossy(&file.bytes).into_owned()] } else { inside }
    });
    let mut blocks: Vec<String> = texts.collect();
    blocks.sort();
    // A small index stands in the manifest of every language.
    blocks.dedup();
    let words = |block: &String| -> usize {
        let json: serde_json::Value = serde_json::from_str(block).unwrap_or_default();
        // Each word begins with a capital letter: how much of the one before it shares.
        let coded = json[0].as_str().unwrap_or_default();
        coded.matches(|c: char| c.is_ascii_uppercase()).count() - coded.matches("A=").count()
    };
    blocks.iter().map(words).sum()
}
