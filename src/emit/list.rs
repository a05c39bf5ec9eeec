//! The list of what Lotse wrote into an output folder: `.lotse.json`.

use super::Refused;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;
use std::io::{BufWriter, Write as _};
use std::path::Path;
use std::{fs, io};

/// Name of the list in the output folder.
pub const MANIFEST: &str = ".lotse.json";
pub(super) const NEXT: &str = ".lotse.json.next";
/// Version of its format.
const VERSION: u32 = 1;

/// Hash of a file's bytes: XXH3, 128 bits; 32 hexadecimal digits in the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hash(pub u128);

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        // What is no hash is that of no file: the file is written again.
        Ok(Self(u128::from_str_radix(&text, 16).unwrap_or_default()))
    }
}

/// What stands in the output folder.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Manifest {
    /// Version of this format.
    pub version: u32,
    /// Hash of each file by its path.
    pub files: BTreeMap<Box<str>, Hash>,
}

impl Manifest {
    /// Reads the list of a folder; none where there is none. A list that cannot be read, or that leads out of the
    /// folder, is no list: then the folder is a foreign one.
    pub(super) fn read(out: &Path) -> Result<Option<Self>, Refused> {
        let path = out.join(MANIFEST);
        match fs::read(&path) {
            Ok(text) => Ok(serde_json::from_slice(&text)
                .ok()
                .filter(|m: &Self| m.version == VERSION && m.files.keys().all(|p| is_inside(p)))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(Refused::Io(path, error)),
        }
    }
}

/// Puts a list in its place; files in any order, each path once.
pub(super) fn write<'f>(out: &Path, files: impl Iterator<Item = (&'f str, Hash)>) -> Result<(), Refused> {
    let (path, next) = (out.join(MANIFEST), out.join(NEXT));
    let write = || -> io::Result<()> {
        let mut to = BufWriter::new(fs::File::create(&next)?);
        serde_json::to_writer_pretty(
            &mut to,
            &Listed { version: VERSION, files: Files(std::cell::Cell::new(Some(files))) },
        )?;
        to.write_all(b"\n")?;
        to.into_inner()?;
        fs::rename(&next, &path)
    };
    write().map_err(|error| Refused::Io(path.clone(), error))
}

/// A list on its way to the disk.
#[derive(Serialize)]
struct Listed<F> {
    version: u32,
    files: F,
}

/// Files one after the other, none of them held.
struct Files<I>(std::cell::Cell<Option<I>>);

impl<'f, I: Iterator<Item = (&'f str, Hash)>> Serialize for Files<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (path, hash) in self.0.take().into_iter().flatten() {
            map.serialize_entry(path, &hash)?;
        }
        map.end()
    }
}

/// Whether a path of the list stays in the folder.
fn is_inside(path: &str) -> bool {
    !path.is_empty()
        && !path.starts_with('/')
        && !path.contains('\\')
        && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..")
}
