//! Whether the folders of a site are as they were, without reading a file: names, sizes and times.

use super::{FOLDERS, list, relative};
use rayon::prelude::*;
use std::path::Path;
use std::time::{Duration, SystemTime};
use std::{fs, io};
use xxhash_rust::xxh3::xxh3_128;

/// A file changed so shortly before a build began may have changed once more without another time: file systems
/// count in steps, the coarsest (FAT) of two seconds.
const STEP: Duration = Duration::from_secs(2);

/// What the folders of a site look like from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stamp {
    /// XXH3 over names, sizes and times of all files.
    pub hash: u128,
    /// When the youngest file was changed.
    newest: SystemTime,
}

impl Stamp {
    /// Looks at the folders of a site.
    ///
    /// # Errors
    /// If one of them cannot be listed.
    pub fn take(root: &Path) -> io::Result<Self> {
        let mut paths = Vec::new();
        for folder in FOLDERS.map(|folder| root.join(folder)).iter().filter(|f| f.is_dir()) {
            paths.extend(list(folder)?);
        }
        paths.sort_unstable();
        let one = |path: &std::path::PathBuf| {
            let data = fs::metadata(path)?;
            let time = data.modified()?.max(data.created().unwrap_or(SystemTime::UNIX_EPOCH));
            let nanos = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos();
            let text = format!("{} {} {nanos}", relative(root, path), data.len());
            Ok((xxh3_128(text.as_bytes()), time))
        };
        let seen = paths.par_iter().map(one).collect::<io::Result<Vec<_>>>()?;
        let hashes: Vec<u8> = seen.iter().flat_map(|(hash, _)| hash.to_le_bytes()).collect();
        let newest = seen.iter().map(|(_, time)| *time).max().unwrap_or(SystemTime::UNIX_EPOCH);
        Ok(Self { hash: xxh3_128(&hashes), newest })
    }

    /// Whether every later change would show in a stamp, if files are read from now on.
    pub fn is_certain(&self, now: SystemTime) -> bool {
        self.newest.checked_add(STEP).is_some_and(|end| end < now)
    }
}
