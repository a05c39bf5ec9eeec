//! What the last build left for the next, in `.lotse/` beside the content: if nothing has changed since, nothing is
//! done.
//!
//! The folder may be deleted at any time. What cannot be read, is damaged, or was left by another version, for
//! another output folder or with other flags, counts for nothing.

use super::list::MANIFEST;
use super::{Hash, Refused, refused};
use crate::diag::{At, Code, Diagnostic};
use crate::output::Trace;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{fs, io};
use xxhash_rust::xxh3::xxh3_128;

/// Folder of the site that holds it.
const FOLDER: &str = ".lotse";
/// File of it with what was read of records.
const RECORDS: &str = "records";
/// What such a file begins with.
const MAGIC: &[u8] = b"lotse 1\n";

/// A file of the output as it was left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Left {
    /// Path below the output folder.
    pub path: Box<str>,
    /// Hash of its bytes.
    pub hash: u128,
    /// Bytes.
    pub size: u64,
    /// When it was written, in nanoseconds since 1970.
    pub modified: u64,
    /// How it is known before it is made; none for files that no build makes.
    pub trace: Option<Trace>,
}

impl Left {
    /// A file as it stands now.
    pub(super) fn now(out: &Path, path: &str, Hash(hash): Hash, trace: Option<Trace>) -> io::Result<Self> {
        let (size, modified) = look(out, path)?;
        Ok(Self { path: path.into(), hash, size, modified, trace })
    }

    /// Whether it stands in the folder as it was left.
    pub(super) fn stands(&self, out: &Path) -> bool {
        look(out, &self.path).is_ok_and(|seen| seen == (self.size, self.modified))
    }
}

/// Size and time of a file.
fn look(out: &Path, path: &str) -> io::Result<(u64, u64)> {
    let data = fs::symlink_metadata(out.join(path))?;
    let since = data.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Ok((data.len(), u64::try_from(since.as_nanos()).unwrap_or_default()))
}

/// What a build came to, as it is reported.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// Number of pages by kind and language.
    pub pages: Vec<(String, String, usize)>,
    /// Tags of the languages in their order.
    pub languages: Vec<String>,
    /// Number of facet pages.
    pub facet_pages: usize,
    /// Bytes of all files.
    pub bytes: u64,
    /// Problems; none of them stopped the build.
    pub problems: Vec<Problem>,
}

/// A problem, to be read again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    code: String,
    message: String,
    file: String,
    line: Option<(usize, usize)>,
    help: Option<String>,
}

impl From<&Diagnostic> for Problem {
    fn from(d: &Diagnostic) -> Self {
        Self {
            code: d.code.name().to_owned(),
            message: d.message.clone(),
            file: d.file.clone(),
            line: d.line().zip(d.column()),
            help: d.help.clone(),
        }
    }
}

impl Problem {
    /// The problem; none if its code is not known any more.
    pub fn diagnostic(&self) -> Option<Diagnostic> {
        let code = Code::ALL.iter().find(|code| code.name() == self.code)?;
        let at = self.line.map_or(At::Whole, |(line, column)| At::Line(line, column));
        let found = Diagnostic::new(*code, self.file.as_str(), self.message.as_str()).at(at);
        Some(Diagnostic { help: self.help.clone(), ..found })
    }
}

/// A date that was today.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The date, as `2027-03-01`.
    pub date: String,
    /// Whether the command line said so.
    pub asked: bool,
    /// The zone whose clock said so, if one did; otherwise it was the site's own.
    pub zone: Option<String>,
}

/// What a build left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Past {
    /// Hash of the program, the output folder and the flags.
    pub key: u128,
    /// Hash of the stamp of the site's folders; none if they were changed shortly before, so that it says too little.
    pub stamp: Option<u128>,
    /// The date that was today, and who said so.
    pub today: Day,
    /// All files of the output, by path.
    pub files: Vec<Left>,
    /// What was reported.
    pub summary: Summary,
}

/// What was kept of records; nothing if it is not there.
pub fn records(site: &Path) -> Vec<u8> {
    fs::read(site.join(FOLDER).join(RECORDS)).unwrap_or_default()
}

/// Keeps records for the next build, whatever folder it is for; `write` writes them.
///
/// # Errors
/// If they cannot be written; then the next build reads them all.
pub fn keep_records(site: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Refused> {
    replace(site, &site.join(FOLDER).join(RECORDS), write)
}

fn replace(site: &Path, path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Refused> {
    let next = path.with_extension("next");
    let make = || -> io::Result<()> {
        fs::create_dir_all(site.join(FOLDER))?;
        let mut file = BufWriter::new(fs::File::create(&next)?);
        write(&mut file)?;
        file.into_inner()?;
        fs::rename(&next, path)
    };
    make().map_err(refused(path))
}

impl Past {
    /// What the last build of a site into a folder left, if it can be trusted.
    pub fn read(site: &Path, out: &Path, key: u128) -> Option<Self> {
        let bytes = fs::read(Self::path(site, out)).ok()?;
        let (sum, rest) = bytes.strip_prefix(MAGIC)?.split_first_chunk::<16>()?;
        let is_whole = xxh3_128(rest).to_le_bytes() == *sum;
        let past: Self = is_whole.then(|| postcard::from_bytes(rest).ok()).flatten()?;
        (past.key == key).then_some(past)
    }

    /// Leaves it for the next build.
    ///
    /// # Errors
    /// If it cannot be written; then the next build does everything.
    pub fn write(&self, site: &Path, out: &Path) -> Result<(), Refused> {
        let path = Self::path(site, out);
        let rest = postcard::to_stdvec(self).map_err(io::Error::other).map_err(refused(&path))?;
        let parts = [MAGIC, &xxh3_128(&rest).to_le_bytes(), &rest];
        replace(site, &path, |file| parts.iter().try_for_each(|part| file.write_all(part)))
    }

    /// Whether all files stand in the folder as they were left, and the list of them too.
    pub fn stands(&self, out: &Path) -> bool {
        self.files.iter().any(|file| &*file.path == MANIFEST) && self.files.par_iter().all(|file| file.stands(out))
    }

    /// A file by its path.
    pub(super) fn file(&self, path: &str) -> Option<&Left> {
        self.files.binary_search_by(|left| (*left.path).cmp(path)).ok().and_then(|at| self.files.get(at))
    }

    /// One file for each output folder.
    fn path(site: &Path, out: &Path) -> PathBuf {
        let out = fs::canonicalize(out).or_else(|_| std::path::absolute(out)).unwrap_or_else(|_| out.to_owned());
        site.join(FOLDER).join(format!("{:016x}", xxh3_128(out.as_os_str().as_encoded_bytes()) >> 64))
    }
}
