//! The writer of the output folder.
//!
//! The folder holds what Lotse made and `.lotse.json`, which lists it (paths and hashes, no
//! time). Order of writing: the list of old and planned names, new assets and media, new
//! pages, changed pages by rename, then the worker and its lists, which announce the build to
//! readers' devices, then what is gone is removed, then the list as it stands.
//! So whenever a build is cut off, every page is whole and nothing it needs is missing, and
//! the next build completes it. Files that are not in the list are never touched.

#![allow(clippy::disallowed_methods, reason = "the one writer of the output folder")]

use crate::output::File;
use crate::plan::Address;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};
use xxhash_rust::xxh3::xxh3_128;

/// Name of the list in the output folder.
pub const MANIFEST: &str = ".lotse.json";
const MANIFEST_NEXT: &str = ".lotse.json.next";
/// Folder in the output folder where files are written before they are renamed to their places.
const WORKSHOP: &str = ".lotse-next";

/// What stands in the output folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// Version of this format.
    pub version: u32,
    /// Hash of each file (XXH3, 128 bits, hexadecimal) by its path.
    pub files: BTreeMap<String, String>,
}

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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have other bytes than before.
    pub written: usize,
    /// Files that were removed.
    pub removed: usize,
}

/// Checks, without changing anything, that a folder may be written to.
///
/// # Errors
/// [`Refused::Foreign`] and [`Refused::Occupied`].
pub fn may_write<'f>(out: &Path, planned: impl IntoIterator<Item = &'f str>) -> Result<Manifest, Refused> {
    let old = read_manifest(out)?;
    let Some(old) = old else {
        let empty = match fs::read_dir(out) {
            Ok(mut entries) => entries.next().is_none(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => true,
            Err(error) => return Err(Refused::Io(out.to_owned(), error)),
        };
        return if empty { Ok(Manifest::default()) } else { Err(Refused::Foreign(out.to_owned())) };
    };
    let occupied: Vec<String> = planned
        .into_iter()
        .filter(|path| !old.files.contains_key(*path) && out.join(path).symlink_metadata().is_ok())
        .map(str::to_owned)
        .collect();
    if occupied.is_empty() { Ok(old) } else { Err(Refused::Occupied(occupied)) }
}

/// Writes all files. `keep` are paths of an earlier build that stay as they are (records left out
/// with `--keep-going`).
///
/// # Errors
/// As [`may_write`], and if the machine fails on the way; then the next build completes it.
pub fn write(out: &Path, files: &[File], keep: &dyn Fn(&str) -> bool) -> Result<Written, Refused> {
    let old = may_write(out, files.iter().map(|f| f.path.as_str()))?;
    let io = |path: &Path| {
        let path = path.to_owned();
        move |error| Refused::Io(path, error)
    };
    fs::create_dir_all(out).map_err(io(out))?;
    let mut standing: BTreeMap<String, String> =
        files.par_iter().map(|f| (f.path.clone(), hash(&f.bytes))).collect::<Vec<_>>().into_iter().collect();
    let kept =
        old.files.iter().filter(|(path, _)| !standing.contains_key(*path) && keep(path) && out.join(path).is_file());
    let kept: BTreeMap<String, String> = kept.map(|(p, h)| (p.clone(), h.clone())).collect();
    let planned: BTreeMap<String, String> =
        old.files.iter().chain(&standing).map(|(p, h)| (p.clone(), h.clone())).collect();
    standing.extend(kept);
    let next = Manifest { version: 1, files: standing };
    if old != next {
        replace_manifest(out, &Manifest { version: 1, files: planned })?;
    }

    clear_workshop(out)?;
    let folders: BTreeSet<&str> =
        files.iter().filter_map(|f| f.path.rsplit_once('/').map(|(folder, _)| folder)).collect();
    for folder in folders.into_iter().chain([WORKSHOP]) {
        let folder = out.join(folder);
        fs::create_dir_all(&folder).map_err(io(&folder))?;
    }
    let is_page = |f: &&File| f.path.ends_with(".html") || f.path.ends_with(".xml") || f.path.ends_with(".txt");
    let (last, rest): (Vec<&File>, Vec<&File>) = files.iter().partition(|f| Address::is_announcement(&f.path));
    let (pages, needed): (Vec<&File>, Vec<&File>) = rest.into_iter().partition(is_page);
    let (changed, fresh): (Vec<&File>, Vec<&File>) = pages.into_iter().partition(|f| old.files.contains_key(&f.path));
    let mut written = 0;
    for stage in [needed, fresh, changed, last] {
        let done: Vec<bool> = stage.par_iter().map(|file| write_one(out, file)).collect::<Result<_, _>>()?;
        written += done.into_iter().filter(|w| *w).count();
    }

    clear_workshop(out)?;

    let gone: Vec<&String> = old.files.keys().filter(|path| !next.files.contains_key(*path)).collect();
    for path in &gone {
        let full = out.join(path);
        match fs::remove_file(&full) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(Refused::Io(full, error)),
            _ => remove_empty_folders(out, path),
        }
    }
    if old != next {
        replace_manifest(out, &next)?;
    }
    Ok(Written { written, removed: gone.len() })
}

/// Writes a file in the workshop and renames it to its place, unless it already has these bytes.
fn write_one(out: &Path, file: &File) -> Result<bool, Refused> {
    let path = out.join(&file.path);
    if fs::read(&path).is_ok_and(|bytes| bytes == file.bytes) {
        return Ok(false);
    }
    let beside = out.join(WORKSHOP).join(hash(file.path.as_bytes()));
    fs::write(&beside, &file.bytes)
        .and_then(|()| fs::rename(&beside, &path))
        .map_err(|error| Refused::Io(path, error))?;
    Ok(true)
}

/// Removes what a build that was cut off left in the workshop.
fn clear_workshop(out: &Path) -> Result<(), Refused> {
    let workshop = out.join(WORKSHOP);
    match fs::remove_dir_all(&workshop) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Refused::Io(workshop, error)),
        _ => Ok(()),
    }
}

fn replace_manifest(out: &Path, manifest: &Manifest) -> Result<(), Refused> {
    let (path, next) = (out.join(MANIFEST), out.join(MANIFEST_NEXT));
    let text = serde_json::to_string_pretty(manifest).unwrap_or_default() + "\n";
    fs::write(&next, text).and_then(|()| fs::rename(&next, &path)).map_err(|error| Refused::Io(path, error))
}

fn read_manifest(out: &Path) -> Result<Option<Manifest>, Refused> {
    let path = out.join(MANIFEST);
    match fs::read_to_string(&path) {
        // A list that cannot be read is no list: then the folder is a foreign one.
        Ok(text) => Ok(serde_json::from_str(&text)
            .ok()
            .filter(|m: &Manifest| m.version == 1 && m.files.keys().all(|p| is_inside(p)))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Refused::Io(path, error)),
    }
}

/// Whether a path of the list stays in the folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && !path.contains('\\')
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
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

fn hash(bytes: &[u8]) -> String {
    format!("{:032x}", xxh3_128(bytes))
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
