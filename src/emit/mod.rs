//! The writer of the output folder.
//!
//! The folder holds what Lotse made and `.lotse.json`, which lists it (paths and hashes, no
//! time). A build puts its files into the workshop, a folder beside them, as soon as they are
//! made; what stands there already with the same bytes is left alone. Only when all are made
//! does anything change, in this order: the list of old and new names, new assets and media, new
//! pages, changed pages by rename, then the worker and its lists, which announce the build to
//! readers' devices, then what is gone is removed, then the list as it stands.
//! So a build that fails changes nothing; whenever one is cut off, every page is whole and
//! nothing it needs is missing, and the next build completes it. Files that are not in the list
//! are never touched.

#![allow(clippy::disallowed_methods, reason = "the one writer of the output folder")]

mod list;
pub mod past;

use crate::output::{File, Note, Sink, Trace};
use crate::plan::Address;
use list::NEXT;
use rayon::prelude::*;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::{fs, io};
use xxhash_rust::xxh3::xxh3_128;

pub use list::{Hash, MANIFEST, Manifest};
pub use past::{Day, Left, Past, Problem, Summary};

/// Folder in the output folder where files are written before they are renamed to their places.
const WORKSHOP: &str = ".lotse-next";

/// Why nothing was written.
#[derive(Debug)]
pub enum Refused {
    /// The folder is not empty and was not made by Lotse.
    Foreign(PathBuf),
    /// A file that is not ours stands where one of ours belongs.
    Occupied(Vec<String>),
    /// The machine failed.
    Io(PathBuf, io::Error),
}

/// What writing did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that were removed.
    pub removed: usize,
    /// Paths of an earlier build that stay as they are.
    pub kept: Vec<String>,
    /// All files as they stand now, those that are kept not, the list of them too.
    pub left: Vec<Left>,
}

/// A file that a build has made.
#[derive(Debug)]
pub struct Placed {
    path: Box<str>,
    hash: Hash,
    /// Whether it waits in the workshop; if not, it stands in its place with these bytes.
    waits: bool,
    /// Size in bytes.
    pub size: usize,
    trace: Option<Trace>,
}

/// An output folder during a build.
#[derive(Debug)]
pub struct Stage<'a> {
    out: &'a Path,
    old: Manifest,
    /// What the last build left there, if that is known.
    past: Option<Past>,
    /// Whether the workshop was made; the folder itself, if it was not there before.
    workshop: OnceLock<bool>,
}

impl<'a> Stage<'a> {
    /// Looks, without changing anything, whether a folder may be written to.
    ///
    /// # Errors
    /// [`Refused::Foreign`], or [`Refused::Io`] if its list cannot be read.
    pub fn new(out: &'a Path, past: Option<Past>) -> Result<Self, Refused> {
        let old = match Manifest::read(out)? {
            Some(old) => old,
            None if is_free(out)? => Manifest::default(),
            None => return Err(Refused::Foreign(out.to_owned())),
        };
        Ok(Self { out, old, past, workshop: OnceLock::new() })
    }

    /// Puts all that was made in its place, and removes what is gone. `keep` are paths of an earlier build that
    /// stay as they are (records left out with `--keep-going`).
    ///
    /// # Errors
    /// [`Refused::Occupied`] before anything is changed; [`Refused::Io`] if the machine fails on the way: then the
    /// next build completes it.
    pub fn finish(self, mut placed: Vec<Placed>, keep: &(dyn Fn(&str) -> bool + Sync)) -> Result<Written, Refused> {
        let (out, old) = (self.out, &self.old);
        placed.par_sort_unstable_by(|a, b| a.path.cmp(&b.path));
        let occupied: Vec<String> = placed
            .par_iter()
            .filter(|p| !old.files.contains_key(&p.path) && out.join(&*p.path).symlink_metadata().is_ok())
            .map(|p| p.path.to_string())
            .collect();
        if !occupied.is_empty() {
            return Err(Refused::Occupied(occupied));
        }
        self.make_workshop()?;
        let is_placed = |path: &str| placed.binary_search_by(|p| (*p.path).cmp(path)).is_ok();
        let (kept, gone): (Vec<&str>, Vec<&str>) = old
            .files
            .keys()
            .map(AsRef::as_ref)
            .filter(|path| !is_placed(path))
            .partition(|path| keep(path) && out.join(path).is_file());

        let same = |p: &Placed| old.files.get(&p.path) == Some(&p.hash);
        let changes = !gone.is_empty() || !placed.par_iter().all(same) || !out.join(MANIFEST).is_file();
        let now = || placed.iter().map(|p| (&*p.path, p.hash));
        if changes {
            let before = old.files.iter().map(|(path, hash)| (&**path, *hash)).filter(|(path, _)| !is_placed(path));
            list::write(out, before.chain(now()))?;
        }
        let written = self.place(&placed)?;
        self.clear();
        for path in &gone {
            let full = out.join(path);
            match fs::remove_file(&full) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Refused::Io(full, error)),
                _ => remove_empty_folders(out, path),
            }
        }
        if changes {
            let kept = kept.iter().filter_map(|path| Some((*path, *old.files.get(*path)?)));
            list::write(out, now().chain(kept))?;
        }
        let kept: Vec<String> = kept.into_iter().map(str::to_owned).collect();
        let now = |p: Placed| Left::now(out, &p.path, p.hash, p.trace).ok();
        let mut left: Vec<Left> = placed.into_par_iter().filter_map(now).collect();
        // A dot comes before all letters and digits.
        left.splice(0..0, Left::now(out, MANIFEST, Hash(0), None).ok());
        Ok(Written { written, removed: gone.len(), kept, left })
    }

    /// Renames what waits, in four steps, so that no page lacks what it needs.
    fn place(&self, placed: &[Placed]) -> Result<usize, Refused> {
        let waiting: Vec<&Placed> = placed.iter().filter(|p| p.waits).collect();
        self.folders(&waiting)?;
        let is_page = |p: &&Placed| [".html", ".xml", ".txt"].iter().any(|ending| p.path.ends_with(ending));
        let (last, rest): (Vec<&Placed>, _) = waiting.iter().partition(|p| Address::is_announcement(&p.path));
        let (pages, needed): (Vec<&Placed>, Vec<&Placed>) = rest.into_iter().partition(is_page);
        let (changed, fresh) = pages.into_iter().partition(|p| self.old.files.contains_key(&p.path));
        for step in [needed, fresh, changed, last] {
            step.par_iter().try_for_each(|p| {
                let path = self.out.join(&*p.path);
                fs::rename(self.waiting(&p.path), &path).map_err(refused(&path))
            })?;
        }
        Ok(waiting.len())
    }

    /// Makes the folders of new files, each once, those above before those below.
    fn folders(&self, waiting: &[&Placed]) -> Result<(), Refused> {
        let mut folders: BTreeSet<&str> = BTreeSet::new();
        for placed in waiting {
            let mut path: &str = &placed.path;
            while let Some((folder, _)) = path.rsplit_once('/') {
                if !folders.insert(folder) {
                    break;
                }
                path = folder;
            }
        }
        for folder in folders {
            let folder = self.out.join(folder);
            match fs::create_dir(&folder) {
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(Refused::Io(folder, error)),
                _ => {}
            }
        }
        Ok(())
    }

    /// Where a file waits: in one of 256 folders, since threads that write into the same one wait for each other.
    fn waiting(&self, path: &str) -> PathBuf {
        let name = format!("{:032x}", xxh3_128(path.as_bytes()));
        let (shelf, name) = name.split_at(2);
        self.out.join(WORKSHOP).join(shelf).join(name)
    }

    fn make_workshop(&self) -> Result<(), Refused> {
        if self.workshop.get().is_some() {
            return Ok(());
        }
        let workshop = self.out.join(WORKSHOP);
        let was_there = self.out.exists();
        let make = || -> io::Result<()> {
            if workshop.exists() {
                fs::remove_dir_all(&workshop)?;
            }
            fs::create_dir_all(&workshop)?;
            (0..256).try_for_each(|shelf| fs::create_dir(workshop.join(format!("{shelf:02x}"))))
        };
        // Another thread may have been first; then its workshop stands.
        let mut result = Ok(());
        self.workshop.get_or_init(|| {
            result = make().map_err(refused(&workshop));
            !was_there
        });
        result
    }

    /// Removes the workshop, and the folder if it was not there and nothing was put into it.
    fn clear(&self) {
        if let Some(made) = self.workshop.get() {
            // What remains is cleared by the next build.
            let _ignored = fs::remove_dir_all(self.out.join(WORKSHOP));
            if *made {
                let _not_empty = fs::remove_dir(self.out);
            }
        }
    }
}

impl Sink for Stage<'_> {
    type Kept = Placed;

    /// Writes a file into the workshop, unless it already stands in its place with these bytes.
    fn put(&self, file: File, trace: Trace) -> Result<Placed, String> {
        let known = self.old.files.contains_key(file.path.as_str());
        let stands = known && fs::read(self.out.join(&file.path)).is_ok_and(|bytes| bytes == file.bytes);
        let hash = Hash(xxh3_128(&file.bytes));
        if !stands {
            self.make_workshop().map_err(|refused| refused.to_string())?;
            let beside = self.waiting(&file.path);
            fs::write(&beside, &file.bytes).map_err(|error| Refused::Io(beside, error).to_string())?;
        }
        Ok(Placed { path: file.path.into(), hash, waits: !stands, size: file.bytes.len(), trace: Some(trace) })
    }

    /// A file that the last build made out of the same, and that nobody has touched since.
    fn known(&self, path: &str, fingerprint: u128) -> Option<(Placed, Note)> {
        let left = self.past.as_ref()?.file(path)?;
        let trace = left.trace.as_ref().filter(|trace| trace.fingerprint == Some(fingerprint))?;
        let hash = Hash(left.hash);
        let stands = self.old.files.get(path) == Some(&hash) && left.stands(self.out);
        let size = usize::try_from(left.size).ok()?;
        let placed = Placed { path: path.into(), hash, waits: false, size, trace: Some(trace.clone()) };
        stands.then(|| (placed, trace.note.clone()))
    }
}

impl Drop for Stage<'_> {
    fn drop(&mut self) {
        self.clear();
    }
}

/// Clears away what a build has left that was interrupted while it made files. What stood in the folder stands there.
pub fn clear(out: &Path) {
    // Threads may still be writing: what remains is cleared by the next build.
    let _ignored = fs::remove_dir_all(out.join(WORKSHOP));
}

/// Whether there is nothing in a folder but what a build has left that was cut off before its list stood.
fn is_free(out: &Path) -> Result<bool, Refused> {
    let ours = |name: &std::ffi::OsStr| name == WORKSHOP || name == NEXT;
    match fs::read_dir(out) {
        Ok(mut entries) => Ok(entries.all(|entry| entry.is_ok_and(|e| ours(&e.file_name())))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Refused::Io(out.to_owned(), error)),
    }
}

fn refused(path: &Path) -> impl FnOnce(io::Error) -> Refused {
    let path = path.to_owned();
    move |error| Refused::Io(path, error)
}

fn remove_empty_folders(out: &Path, path: &str) {
    let mut folder = path;
    while let Some((parent, _)) = folder.rsplit_once('/') {
        // Fails, as it shall, where anything is left in it.
        if fs::remove_dir(out.join(parent)).is_err() {
            return;
        }
        folder = parent;
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Foreign(path) => write!(
                f,
                "{} is not empty and was not made by Lotse; choose another folder with --out, or empty it yourself",
                path.display()
            ),
            Self::Occupied(paths) => write!(
                f,
                "files that Lotse did not make stand where it would write: {}; move them away",
                paths.join(", ")
            ),
            Self::Io(path, error) => write!(f, "{}: {error}", path.display()),
        }
    }
}
