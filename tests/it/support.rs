//! Sites for tests: a small one to start from, changed file by file.

use lotse::build::{Built, Request, build};
use lotse::diag::{self, Diagnostic, Severity};
use lotse::emit::Stage;
use lotse::model::{Date, Drafts};
use lotse::output::{File, Sink as _, Trace};
use lotse::source::Sources;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A site in a folder of its own, removed with the value.
pub(crate) struct Site {
    dir: tempfile::TempDir,
    pub(crate) request: Request,
}

/// The repository's root.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A request for the date of all tests.
pub(crate) fn request() -> Request {
    Request {
        base_url: None,
        today: None,
        now: |_| date("2026-12-01"),
        keep_going: false,
        drafts: Drafts::Hidden,
        minify: false,
    }
}

pub(crate) fn date(text: &str) -> Date {
    Date::parse(text).expect("is a date")
}

impl Site {
    /// The smallest site without any problem.
    pub(crate) fn base() -> Self {
        Self::copy_of(&root().join("tests/sites/base"))
    }

    /// The demo.
    pub(crate) fn demo() -> Self {
        let site = Self { dir: tempfile::tempdir().expect("a folder"), request: request() };
        copy(&root().join("content"), &site.path("content"));
        site
    }

    pub(crate) fn copy_of(folder: &Path) -> Self {
        let site = Self { dir: tempfile::tempdir().expect("a folder"), request: request() };
        copy(folder, site.dir.path());
        site
    }

    /// Puts the files of a folder over those of the site.
    pub(crate) fn overlay(self, folder: &Path) -> Self {
        copy(folder, self.dir.path());
        self
    }

    /// Writes a file.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        self
    }

    /// Replaces text in a file; it must be there.
    pub(crate) fn replace(self, path: &str, from: &str, to: &str) -> Self {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not contain {from:?}");
        self.file(path, text.replacen(from, to, 1))
    }

    /// Removes a file.
    pub(crate) fn without(self, path: &str) -> Self {
        fs::remove_file(self.path(path)).expect("was there");
        self
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        self.dir.path().join(path)
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).expect("is there")
    }

    pub(crate) fn sources(&self) -> Sources {
        Sources::read(self.dir.path()).expect("can be read")
    }

    /// Builds in memory.
    pub(crate) fn build(&self) -> Built {
        build(&self.sources(), &self.request)
    }

    /// The bytes of a page as text.
    pub(crate) fn page(&self, path: &str) -> String {
        let built = self.build();
        page(&built, path)
    }

    /// Problems as people see them, notes in one line each.
    pub(crate) fn report(&self) -> String {
        let sources = self.sources();
        let built = self.build();
        let mut text = diag::human(&built.diagnostics, &|path| sources.text(path).map(Cow::into_owned));
        for d in built.diagnostics.iter().filter(|d| d.severity() == Severity::Note) {
            text.push_str(&format!("{}:{}: note[{}]: {}\n", d.file, d.line().unwrap_or(0), d.code, d.message));
        }
        text
    }
}

/// The bytes of a page of a build as text.
pub(crate) fn page(built: &Built, path: &str) -> String {
    let files = built.files.as_ref().unwrap_or_else(|| panic!("not built: {:#?}", errors(built)));
    let file = files.iter().find(|f| f.path == path).unwrap_or_else(|| panic!("no page {path}"));
    String::from_utf8(file.bytes.clone()).expect("is text")
}

/// Markup without quotes: which attributes need them is not what a test of a page is about.
pub(crate) fn bare(html: &str) -> String {
    html.replace('"', "")
}

/// The errors of a build.
pub(crate) fn errors(built: &Built) -> Vec<&Diagnostic> {
    built.diagnostics.iter().filter(|d| d.severity().is_error()).collect()
}

/// Compares text with a file of the repository; `UPDATE=1` writes the file instead.
pub(crate) fn assert_golden(path: &Path, text: &str) {
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(path.parent().expect("has a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
        return;
    }
    let expected = fs::read_to_string(path)
        .unwrap_or_else(|_| panic!("{} is missing: run the tests with UPDATE=1 and look at it", path.display()));
    assert!(
        expected == text,
        "{} differs (UPDATE=1 writes it anew)\n--- expected\n{expected}\n--- got\n{text}",
        path.display()
    );
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a file");
        }
    }
}

/// Writes files that are all made into a folder.
pub(crate) fn write(
    out: &Path,
    files: &[File],
    keep: &(dyn Fn(&str) -> bool + Sync),
) -> Result<lotse::emit::Written, lotse::emit::Refused> {
    let stage = Stage::new(out, None)?;
    let placed = files.iter().map(|file| stage.put(file.clone(), Trace::default()).expect("can be written")).collect();
    stage.finish(placed, keep)
}

/// The texts of all content.
pub(crate) fn texts_of(sources: &Sources) -> BTreeMap<String, String> {
    let text = |(path, _): (&str, u128)| Some((path.to_owned(), sources.text(path)?.into_owned()));
    sources.hashes_under("content/").filter_map(text).collect()
}
