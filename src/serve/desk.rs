//! One state of the site in a thread of its own, which prints what is asked for.
//!
//! Nothing is printed ahead, so that a save is seen at once however many pages there are. A desk ends when nobody
//! holds it any more; what is being printed then is still answered.

use crate::build::{Site, template_problem};
use crate::diag::Diagnostic;
use crate::output::{File, Memory, Press, Unwatched};
use std::collections::{BTreeSet, HashMap};
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use tokio::sync::oneshot;

/// Where one asks for files of a site.
#[derive(Debug, Clone)]
pub(super) struct Desk {
    asks: Sender<Ask>,
    /// Number of files that can be asked for by their address; scripts, the search and assets not counted.
    pub(super) files: usize,
}

/// What an address brings.
#[derive(Debug)]
pub(super) enum Answer {
    /// A file.
    Found(Vec<u8>),
    /// A folder with a page, asked for without the `/` at its end.
    Folder,
    /// A page whose template fails.
    Broken(Box<Diagnostic>),
    /// Nothing; the page that says so.
    Missing(Vec<u8>),
}

#[derive(Debug)]
struct Ask {
    path: String,
    answer: oneshot::Sender<Answer>,
}

impl Desk {
    /// Opens a desk; it is ready when this returns. `try_all` prints one page of each kind in each language first:
    /// what is wrong with templates comes back.
    pub(super) fn open(site: Site, try_all: bool) -> (Option<Self>, Vec<Diagnostic>) {
        let (asks, receiver) = channel();
        let (ready, is_ready) = channel();
        std::thread::spawn(move || {
            site.print(|press| {
                let problems = if try_all { try_kinds(press) } else { Vec::new() };
                let is_heard = ready.send((press.plan.artifacts.count(), problems)).is_ok();
                if is_heard {
                    work(press, &receiver);
                }
            });
        });
        // It ends without a word only if it panics; then the last good pages stay.
        match is_ready.recv() {
            Ok((files, problems)) => (Some(Self { asks, files }), problems),
            Err(_) => (None, Vec::new()),
        }
    }

    /// What stands at a path below the root of the site; none if the desk has gone.
    pub(super) async fn get(&self, path: &str) -> Option<Answer> {
        let (answer, answered) = oneshot::channel();
        self.asks.send(Ask { path: path.to_owned(), answer }).ok()?;
        answered.await.ok()
    }
}

/// Answers until nobody can ask any more, each question in a thread of its own: some take seconds.
fn work(press: &Press<'_>, asks: &Receiver<Ask>) {
    let stock = Stock { press, fixed: OnceLock::new(), search: OnceLock::new(), all: OnceLock::new() };
    std::thread::scope(|scope| {
        for ask in asks {
            let stock = &stock;
            scope.spawn(move || {
                // Whoever asked may have gone.
                let _ignored = ask.answer.send(stock.answer(&ask.path));
            });
        }
    });
}

/// What is printed on demand, and kept where it is asked for in one piece.
struct Stock<'a> {
    press: &'a Press<'a>,
    fixed: OnceLock<Files>,
    search: OnceLock<Files>,
    all: OnceLock<Files>,
}

type Files = HashMap<String, Vec<u8>>;

fn by_path(files: impl IntoIterator<Item = File>) -> Files {
    files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

impl Stock<'_> {
    fn answer(&self, path: &str) -> Answer {
        let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        if let Some(answer) = self.print(&file).or_else(|| self.other(&file).map(Answer::Found)) {
            return answer;
        }
        if self.press.plan.find(&format!("{path}/index.html")).is_some() {
            return Answer::Folder;
        }
        let lang = path.split('/').next().unwrap_or("");
        match self.print(&format!("{lang}/404.html")).or_else(|| self.print("404.html")) {
            Some(Answer::Found(page)) => Answer::Missing(page),
            Some(broken) => broken,
            None => Answer::Missing(Vec::new()),
        }
    }

    fn print(&self, path: &str) -> Option<Answer> {
        let artifact = self.press.plan.find(path)?;
        Some(match self.press.print(&artifact) {
            Ok(file) => Answer::Found(file.bytes),
            Err(report) => Answer::Broken(Box::new(template_problem(&report, self.press.plan))),
        })
    }

    fn other(&self, path: &str) -> Option<Vec<u8>> {
        let fixed = || by_path(self.press.fixed());
        if let Some(bytes) = self.fixed.get_or_init(fixed).get(path) {
            return Some(bytes.clone());
        }
        // Weights and hashes of what readers may keep need all files.
        let files = if path.starts_with("search") {
            self.search.get_or_init(|| by_path(self.press.search()))
        } else if path.starts_with("offline") || path == "sw.js" {
            self.all.get_or_init(|| by_path(self.press.run(&Memory, &Unwatched).unwrap_or_default()))
        } else {
            return None;
        };
        files.get(path).cloned()
    }
}

/// Prints one page of each kind in each language.
fn try_kinds(press: &Press<'_>) -> Vec<Diagnostic> {
    let mut seen = BTreeSet::new();
    let first = press.plan.artifacts.iter().filter(|a| seen.insert((a.what.word(), a.lang.clone())));
    let reports: BTreeSet<String> = first.filter_map(|artifact| press.print(&artifact).err()).collect();
    reports.iter().map(|report| template_problem(report, press.plan)).collect()
}
