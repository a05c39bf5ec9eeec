//! `lotse init`.

use super::common::say;
use super::{CouldNotRun, Outcome};
use crate::source::builtin;
use clap::Args;
use include_dir::{Dir, include_dir};
use std::fs;
use std::path::PathBuf;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter");

/// Flags of `init`.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Folder to write to; it must be empty or not exist
    #[arg(value_name = "DIR")]
    dir: PathBuf,
}

impl Init {
    /// Writes the starter site and vocabularies.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let failed = |error: std::io::Error| format!("{}: {error}", self.dir.display());
        match fs::read_dir(&self.dir).map(|mut entries| entries.next().is_some()) {
            Ok(true) => return Err(format!("{} is not empty; choose a new folder", self.dir.display())),
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(failed(error)),
            _ => {}
        }
        let mut files: Vec<(String, Vec<u8>)> = Vec::new();
        collect(&STARTER, &mut files);
        files.extend(
            builtin::vocabularies()
                .into_iter()
                .map(|(name, text)| (format!("content/vocabularies/{name}"), text.as_bytes().to_vec())),
        );
        for (path, bytes) in files {
            let path = self.dir.join(path);
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(failed)?;
            }
            fs::write(&path, bytes).map_err(failed)?;
        }
        say(&format!(
            "Wrote a small site to {0}. Read {0}/README.md, then: lotse serve --site {0}",
            self.dir.display()
        ));
        Ok(Outcome::Fine)
    }
}

fn collect(dir: &Dir<'_>, into: &mut Vec<(String, Vec<u8>)>) {
    for file in dir.files() {
        into.push((file.path().to_string_lossy().replace('\\', "/"), file.contents().to_vec()));
    }
    for inner in dir.dirs() {
        collect(inner, into);
    }
}
