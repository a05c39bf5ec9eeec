//! The functions in which a build spends its time, one by one, on the demo: time and allocations.
//!
//! ```text
//! cargo bench --bench hot                               all of them
//! cargo bench --bench hot -- print                      those whose name holds a word
//! python3 benches/instructions.py                       instructions instead of time, which no neighbour changes
//! ```
//!
//! One thread; what pages share (cards, menus) is made before.

#![allow(clippy::disallowed_methods, reason = "a program that measures")]

use divan::{AllocProfiler, Bencher, black_box};
use lotse::build::{Request, Reuse, Site};
use lotse::load::load;
use lotse::model::{Date, Drafts};
use lotse::output::{File, Press, Unwatched};
use lotse::source::Sources;
use lotse::{markup, yaml};
use mimalloc::MiMalloc;
use std::path::Path;

#[global_allocator]
static ALLOCATOR: AllocProfiler<MiMalloc> = AllocProfiler::new(MiMalloc);

fn main() {
    // Otherwise it would be measured how many pieces of work fit beside each other.
    let _is_the_first = rayon::ThreadPoolBuilder::new().num_threads(1).build_global();
    divan::main();
}

fn sources() -> Sources {
    Sources::read(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("can be read")
}

/// The first file whose path holds a word.
fn text(sources: &Sources, word: &str) -> String {
    let path = sources.each_under("content/").find(|path| path.contains(word));
    path.and_then(|path| sources.text(path)).expect("the demo has it").into_owned()
}

/// The demo, checked.
fn site(sources: &Sources, reuse: &mut Reuse) -> Site {
    let request = Request {
        base_url: None,
        today: Date::parse("2026-12-01"),
        now: |_| unreachable!("the day is given"),
        keep_going: false,
        drafts: Drafts::Hidden,
        minify: false,
    };
    Site::prepare::<File>(sources, &request, reuse, &Unwatched).0.expect("has no errors")
}

/// YAML to a tree.
#[divan::bench]
fn parse_offer(bencher: Bencher<'_, '_>) {
    let sources = sources();
    let text = text(&sources, "offers/e3f4h");
    bencher.bench_local(|| yaml::parse(black_box(&text)));
}

/// Markdown to HTML.
#[divan::bench]
fn markdown(bencher: Bencher<'_, '_>) {
    let sources = sources();
    let text = text(&sources, "pages/privacy.de.md");
    bencher.bench_local(|| markup::render(black_box(&text), 2, &|_, _| Some("a/".to_owned()), &mut |_| Vec::new()));
}

/// All records.
#[divan::bench]
fn load_all(bencher: Bencher<'_, '_>) {
    let sources = sources();
    bencher.bench_local(|| load(black_box(&sources)));
}

/// All records, rules, addresses; messages and templates made ready.
#[divan::bench]
fn prepare_all(bencher: Bencher<'_, '_>) {
    let sources = sources();
    bencher.bench_local(|| site(&sources, &mut Reuse::default()).print(|press| press.plan.artifacts.count()));
}

/// The same in a preview, where next to nothing is new.
#[divan::bench]
fn prepare_again(bencher: Bencher<'_, '_>) {
    let (sources, mut reuse) = (sources(), Reuse::lasting());
    site(&sources, &mut reuse);
    bencher.bench_local(|| site(&sources, &mut reuse).print(|press| press.plan.artifacts.count()));
}

fn with_press(work: impl FnOnce(&Press<'_>)) {
    site(&sources(), &mut Reuse::default()).print(work);
}

/// One file of each kind of which there are many: what it says, and its bytes.
#[divan::bench(args = [
    "de/offers/e3f4h/index.html",
    "ar/offers/e3f4h/index.html",
    "ar/offers/e3f4h/hand-out/index.html",
    "ar/offers/index.html",
    "de/index.html",
    "de/offers/e3f4h/e3f4h.ics",
    "o/e3f4h/qr.svg",
    "o/e3f4h/index.html",
])]
fn print(bencher: Bencher<'_, '_>, path: &str) {
    with_press(|press| {
        let artifact = press.plan.find(path).unwrap_or_else(|| panic!("there is no {path}"));
        press.print(&artifact).expect("templates are right");
        bencher.bench_local(|| press.print(black_box(&artifact)));
    });
}

/// The index of the search, and its files.
#[divan::bench(sample_count = 10)]
fn search(bencher: Bencher<'_, '_>) {
    with_press(|press| bencher.bench_local(|| press.search().count()));
}
