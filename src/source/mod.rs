//! The only reader of the site's folder: what files there are and what they hold.
//!
//! Of all text files the bytes are hashed. Records, of which there may be hundreds of thousands, and media are read
//! again when they are needed; the other texts are kept.
//! Paths are relative to the site's folder, with `/` on every system, and sorted,
//! so that nothing later depends on the order in which the system lists files.

#![allow(clippy::disallowed_methods, reason = "the one reader of files")]

pub mod builtin;
mod stamp;

use crate::diag::{At, Code, Diagnostic};
use rayon::prelude::*;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read;
use std::ops::Bound;
use std::path::{Component, Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};
use xxhash_rust::xxh3::xxh3_128;

pub use stamp::Stamp;

/// The files of a site.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    root: PathBuf,
    /// Text files under `content/`, `themes/` and `locales/`, by path.
    files: BTreeMap<String, Text>,
    /// Other files under the same folders, by path.
    binaries: BTreeMap<String, Binary>,
    /// Files that could not be read as they should, in order of their paths.
    problems: Vec<Diagnostic>,
}

/// A text file.
#[derive(Debug, Clone)]
struct Text {
    /// Of its bytes.
    hash: u128,
    /// What it says; nothing if that is read when it is needed.
    kept: Option<String>,
}

/// A file that is read when it is needed.
#[derive(Debug, Clone, Default)]
struct Binary {
    /// Of its bytes, once somebody has asked; nothing if it could not be read.
    hash: OnceLock<Option<u128>>,
}

const TEXT: [&str; 9] = ["yaml", "yml", "md", "geojson", "ftl", "html", "css", "js", "mjs"];
const FOLDERS: [&str; 3] = ["content", "themes", "locales"];

impl Sources {
    /// Reads the folders of a site.
    ///
    /// # Errors
    /// If a folder cannot be listed. A single file that cannot be read or is not UTF-8 is a diagnostic.
    pub fn read(root: &Path) -> io::Result<Self> {
        let mut sources = Self { root: root.to_owned(), ..Self::default() };
        let mut paths = Vec::new();
        for folder in FOLDERS {
            let folder = root.join(folder);
            if folder.is_dir() {
                paths.extend(list(&folder)?);
            }
        }
        sources.add(&paths);
        Ok(sources)
    }

    /// Reads again what stands at some paths, be they changed, new or gone, files or folders. The result is that of
    /// reading everything anew, if nothing changed elsewhere.
    ///
    /// # Errors
    /// If a folder cannot be listed.
    pub fn refresh(&mut self, paths: &[PathBuf]) -> io::Result<()> {
        let mut found = Vec::new();
        for path in paths {
            let Some(name) = self.name_of(path) else { continue };
            if name.is_empty() {
                *self = Self::read(&self.root)?;
                return Ok(());
            }
            let name = self.file_above(&name).unwrap_or(name);
            self.forget(&name);
            if !FOLDERS.contains(&name.split('/').next().unwrap_or("")) {
                continue;
            }
            match kind_of(&self.root, &name) {
                Some(Kind::Folder) => found.extend(list(&self.root.join(&name))?),
                Some(Kind::File) => found.push(self.root.join(&name)),
                None => {}
            }
        }
        found.sort_unstable();
        found.dedup();
        self.add(&found);
        Ok(())
    }

    /// A path of the system as the site names it; nothing if it is not in the site's folder.
    fn name_of(&self, path: &Path) -> Option<String> {
        if path.is_relative() && !path.starts_with(&self.root) {
            return Some(relative(Path::new(""), path));
        }
        if let Ok(below) = path.strip_prefix(&self.root) {
            return Some(relative(Path::new(""), below));
        }
        // The system may name the folder by another way than the one it was opened by.
        let root = self.root.canonicalize().ok()?;
        path.strip_prefix(root).ok().map(|below| relative(Path::new(""), below))
    }

    /// The known file that stands above a path: then it is the file that has to be looked at.
    fn file_above(&self, name: &str) -> Option<String> {
        let mut above = name.match_indices('/').filter_map(|(end, _)| name.get(..end));
        above.find(|path| self.exists(path)).map(str::to_owned)
    }

    /// Drops a file, or all files of a folder.
    fn forget(&mut self, name: &str) {
        let folder = format!("{name}/");
        let mut gone: Vec<String> = self.paths_under(&folder).into_iter().map(str::to_owned).collect();
        gone.push(name.to_owned());
        for path in &gone {
            self.files.remove(path);
            self.binaries.remove(path);
        }
        self.problems.retain(|d| !gone.contains(&d.file) && !d.file.starts_with(&folder));
    }

    /// Reads some files.
    fn add(&mut self, paths: &[PathBuf]) {
        let root = &self.root;
        let read: Vec<(String, Content, Option<Diagnostic>)> = paths
            .par_iter()
            .map_init(Vec::new, |buffer, path| {
                let name = relative(root, path);
                if !is_text(path) {
                    return (name, Content::Binary(Binary::default()), None);
                }
                match read(path, buffer) {
                    Ok(()) => {
                        let kept = (!is_record(&name)).then(|| decode(buffer));
                        let problem = not_text(&name, buffer);
                        (name, Content::Text(Text { hash: xxh3_128(buffer), kept }), problem)
                    }
                    Err(error) => {
                        let message = format!("this file cannot be read: {error}");
                        let d = Diagnostic::new(Code::YamlSyntax, name.as_str(), message);
                        (name, Content::None, Some(d.help("check that the file exists and may be read")))
                    }
                }
            })
            .collect();
        let (mut files, mut binaries) = (Vec::with_capacity(read.len()), Vec::new());
        for (name, content, problem) in read {
            self.problems.extend(problem);
            match content {
                Content::Text(text) => files.push((name, text)),
                Content::Binary(binary) => binaries.push((name, binary)),
                Content::None => {}
            }
        }
        if self.files.is_empty() {
            // Made at once out of all files, which is faster than one by one.
            self.files = files.into_iter().collect();
        } else {
            self.files.extend(files);
        }
        self.binaries.extend(binaries);
        self.problems.sort_by(|a, b| a.file.cmp(&b.file));
    }

    /// A site of which nothing is read yet.
    pub fn nothing_of(root: &Path) -> Self {
        Self { root: root.to_owned(), ..Self::default() }
    }

    /// A site held in memory, for tests: paths relative to the site's folder.
    pub fn from_texts(files: impl IntoIterator<Item = (String, String)>) -> Self {
        let text = |text: String| Text { hash: xxh3_128(text.as_bytes()), kept: Some(text) };
        Self { files: files.into_iter().map(|(path, t)| (path, text(t))).collect(), ..Self::default() }
    }

    /// Files that could not be read as they should.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The text of a file, as it was when its bytes were hashed; nothing if there is no such file, or if it has
    /// changed since.
    pub fn text(&self, path: &str) -> Option<Cow<'_, str>> {
        let file = self.files.get(path)?;
        if let Some(text) = &file.kept {
            return Some(Cow::Borrowed(text));
        }
        let bytes = fs::read(self.root.join(path)).ok().filter(|bytes| xxh3_128(bytes) == file.hash)?;
        Some(Cow::Owned(decode(&bytes)))
    }

    /// The path of a text file as it is held here.
    pub fn name(&self, path: &str) -> Option<&str> {
        self.files.get_key_value(path).map(|(name, _)| name.as_str())
    }

    /// A hash (XXH3, 128 bits) of the bytes of a file; nothing if there is no such file or it cannot be read.
    pub fn hash(&self, path: &str) -> Option<u128> {
        if let Some(file) = self.files.get(path) {
            return Some(file.hash);
        }
        let read = || fs::read(self.root.join(path)).ok().map(|bytes| xxh3_128(&bytes));
        *self.binaries.get(path)?.hash.get_or_init(read)
    }

    /// Whether there is such a file, text or not.
    pub fn exists(&self, path: &str) -> bool {
        self.files.contains_key(path) || self.binaries.contains_key(path)
    }

    /// Text files directly or deeper under a folder (given with its closing `/`) with the hashes of their bytes, in
    /// order of their paths.
    pub fn hashes_under<'a>(&'a self, folder: &str) -> impl Iterator<Item = (&'a str, u128)> + use<'a> {
        within(&self.files, folder).map(|(path, file)| (path, file.hash))
    }

    /// All files under a folder, text or not, in no particular order.
    pub fn each_under<'a>(&'a self, folder: &str) -> impl Iterator<Item = &'a str> + use<'a> {
        let texts = within(&self.files, folder).map(|(path, _)| path);
        texts.chain(within(&self.binaries, folder).map(|(path, _)| path))
    }

    /// All files under a folder, text or not, in order of their paths.
    pub fn paths_under(&self, folder: &str) -> Vec<&str> {
        let mut paths: Vec<&str> = self.each_under(folder).collect();
        paths.sort_unstable();
        paths
    }

    /// The bytes of a file.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn bytes(&self, path: &str) -> io::Result<Vec<u8>> {
        match self.files.get(path).and_then(|file| file.kept.as_ref()) {
            Some(text) => Ok(text.clone().into_bytes()),
            None => fs::read(self.root.join(path)),
        }
    }
}

/// Files whose paths begin with a folder.
fn within<'a, F>(files: &'a BTreeMap<String, F>, folder: &str) -> impl Iterator<Item = (&'a str, &'a F)> + use<'a, F> {
    let folder = folder.to_owned();
    files
        .range::<str, _>((Bound::Included(folder.as_str()), Bound::Unbounded))
        .take_while(move |(path, _)| path.starts_with(&folder))
        .map(|(path, file)| (path.as_str(), file))
}

/// Whether a file is a record, or belongs to one.
fn is_record(name: &str) -> bool {
    name.ends_with(".yaml") && name.strip_prefix("content/").is_some_and(|name| name.contains('/'))
}

/// The text of a file, without a byte order mark. Of what is not UTF-8 the rest is kept, so that its record is still
/// known.
fn decode(bytes: &[u8]) -> String {
    let text = String::from_utf8_lossy(bytes);
    text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned()
}

/// The problem of a file that is not UTF-8.
fn not_text(name: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let error = std::str::from_utf8(bytes).err()?;
    let line = bytes.iter().take(error.valid_up_to()).filter(|b| **b == b'\n').count() + 1;
    let d = Diagnostic::new(Code::YamlSyntax, name, "this file is not UTF-8 text").at(At::Line(line, 1));
    Some(d.help("save it with the encoding UTF-8"))
}

enum Content {
    Text(Text),
    Binary(Binary),
    None,
}

/// What stands at a path.
enum Kind {
    File,
    Folder,
}

/// What reading anew would find at a path below the root; nothing where it would not look.
fn kind_of(root: &Path, name: &str) -> Option<Kind> {
    let mut path = root.to_owned();
    let mut parts = name.split('/');
    path.push(parts.next()?);
    // The first folder alone may be a link.
    let mut kind = if path.is_dir() { Kind::Folder } else { return None };
    for part in parts {
        path.push(part);
        let found = fs::symlink_metadata(&path).ok()?.file_type();
        if is_hidden(part) || found.is_symlink() || !matches!(kind, Kind::Folder) {
            return None;
        }
        kind = if found.is_dir() { Kind::Folder } else { Kind::File };
    }
    Some(kind)
}

/// An editor's hidden file is no content.
fn is_hidden(name: &str) -> bool {
    name.starts_with('.')
}

fn is_text(path: &Path) -> bool {
    let extension = path.extension().and_then(|e| e.to_str()).unwrap_or("").to_ascii_lowercase();
    TEXT.contains(&extension.as_str())
}

/// The files of a folder and of those in it.
fn list(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let (mut files, mut folders) = (Vec::new(), Vec::new());
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if is_hidden(&entry.file_name().to_string_lossy()) || kind.is_symlink() {
            // A link could lead out of the folder.
            continue;
        }
        if kind.is_dir() { folders.push(entry.path()) } else { files.push(entry.path()) }
    }
    let inner: Vec<Vec<PathBuf>> = folders.par_iter().map(|folder| list(folder)).collect::<io::Result<_>>()?;
    files.extend(inner.into_iter().flatten());
    Ok(files)
}

/// Fills a buffer with the bytes of a file: asking for its size first would double the calls of the system.
fn read(path: &Path, buffer: &mut Vec<u8>) -> io::Result<()> {
    buffer.clear();
    fs::File::open(path)?.take(u64::MAX).read_to_end(buffer)?;
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let mut name = String::with_capacity(below.as_os_str().len());
    for part in below.components().filter(|part| !matches!(part, Component::CurDir)) {
        if !name.is_empty() {
            name.push('/');
        }
        name.push_str(&part.as_os_str().to_string_lossy());
    }
    name
}
