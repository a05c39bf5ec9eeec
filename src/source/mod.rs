//! The only reader of the site's folder: what files there are and what they hold.
//!
//! Text files are read whole; media are read as bytes when they are needed.
//! Paths are relative to the site's folder, with `/` on every system, and sorted,
//! so that nothing later depends on the order in which the system lists files.

#![allow(clippy::disallowed_methods, reason = "the one reader of files")]

pub mod builtin;
mod stamp;

use crate::diag::{At, Code, Diagnostic};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

pub use stamp::Stamp;

/// The files of a site.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    root: PathBuf,
    /// Text files under `content/`, `themes/` and `locales/`, by path.
    files: BTreeMap<String, String>,
    /// Other files under the same folders: path and size in bytes.
    binaries: BTreeMap<String, u64>,
    /// Files that could not be read as they should.
    problems: Vec<Diagnostic>,
}

const TEXT: [&str; 9] = ["yaml", "yml", "md", "geojson", "ftl", "html", "css", "js", "mjs"];
const FOLDERS: [&str; 3] = ["content", "themes", "locales"];

impl Sources {
    /// Reads the folders of a site.
    ///
    /// # Errors
    /// If a folder cannot be listed. A single file that cannot be read or is not UTF-8 is a diagnostic.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut paths = Vec::new();
        for folder in FOLDERS {
            let folder = root.join(folder);
            if folder.is_dir() {
                list(&folder, &mut paths)?;
            }
        }
        let mut sources = Self { root: root.to_owned(), ..Self::default() };
        let read: Vec<_> = paths
            .par_iter()
            .map(|path| {
                let name = relative(root, path);
                if is_text(path) {
                    (name, Content::Text(fs::read(path)))
                } else {
                    (name, Content::Binary(fs::metadata(path).map_or(0, |m| m.len())))
                }
            })
            .collect();
        for (name, content) in read {
            match content {
                Content::Binary(size) => {
                    sources.binaries.insert(name, size);
                }
                Content::Text(Err(error)) => sources.problems.push(
                    Diagnostic::new(Code::YamlSyntax, name, format!("this file cannot be read: {error}"))
                        .help("check that the file exists and may be read"),
                ),
                Content::Text(Ok(bytes)) => {
                    let text = decode(&name, bytes, &mut sources.problems);
                    sources.files.insert(name, text);
                }
            }
        }
        Ok(sources)
    }

    /// A site of which nothing is read yet.
    pub fn nothing_of(root: &Path) -> Self {
        Self { root: root.to_owned(), ..Self::default() }
    }

    /// Reads files anew that may have changed; all of them, for the time being.
    ///
    /// # Errors
    /// As [`Sources::read`].
    pub fn refresh(&mut self, _paths: &[PathBuf]) -> io::Result<()> {
        *self = Self::read(&self.root)?;
        Ok(())
    }

    /// A site held in memory, for tests: paths relative to the site's folder.
    pub fn from_texts(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { files: files.into_iter().collect(), ..Self::default() }
    }

    /// Files that could not be read as they should.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The text of a file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// Whether there is such a file, text or not.
    pub fn exists(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.binaries.contains_key(path)
    }

    /// Text files directly or deeper under a folder (given with its closing `/`), in order of their paths.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.files
            .range(folder.to_owned()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// All files under a folder, text or not, in order of their paths.
    pub fn paths_under(&self, folder: &str) -> Vec<&str> {
        let mut paths: Vec<&str> = self
            .files
            .keys()
            .chain(self.binaries.keys())
            .filter(|path| path.starts_with(folder))
            .map(String::as_str)
            .collect();
        paths.sort_unstable();
        paths
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.files.get(path) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => fs::read(self.root.join(path)),
        }
    }
}

/// The text of a file, without a byte order mark. What is not UTF-8 is a problem; the rest of the
/// text is kept, so that its record is still known.
fn decode(name: &str, bytes: Vec<u8>, problems: &mut Vec<Diagnostic>) -> String {
    let text = String::from_utf8(bytes).unwrap_or_else(|error| {
        let good = error.utf8_error().valid_up_to();
        let line = error.as_bytes().iter().take(good).filter(|b| **b == b'\n').count() + 1;
        let d = Diagnostic::new(Code::YamlSyntax, name, "this file is not UTF-8 text").at(At::Line(line, 1));
        problems.push(d.help("save it with the encoding UTF-8"));
        String::from_utf8_lossy(error.as_bytes()).into_owned()
    });
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

enum Content {
    Text(io::Result<Vec<u8>>),
    Binary(u64),
}

fn is_text(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or("").to_ascii_lowercase();
    TEXT.contains(&extension.as_str())
}

fn list(folder: &Path, into: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let hidden = entry.file_name().to_string_lossy().starts_with('.');
        let kind = entry.file_type()?;
        if hidden || kind.is_symlink() {
            // A link could lead out of the folder; an editor's hidden file is no content.
            continue;
        }
        if kind.is_dir() {
            list(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    let relative = path.strip_prefix(root).unwrap_or(path);
    let parts: Vec<_> = relative.components().map(|c| c.as_os_str().to_string_lossy().into_owned()).collect();
    parts.join("/")
}
