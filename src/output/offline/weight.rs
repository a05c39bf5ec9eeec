//! How many bytes a file is on the wire: what a reader is told before anything is stored. The only user of flate2.

use crate::output::File;
use flate2::{Compression, write::GzEncoder};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::io::Write as _;

/// Pages that are packed to know how well pages of their kind pack.
const SAMPLES: usize = 16;

/// Weight of each file, by its path.
pub(super) fn of_each<'f>(files: impl Iterator<Item = &'f File>) -> BTreeMap<&'f str, usize> {
    let files: BTreeMap<&str, &File> = files.map(|f| (f.path.as_str(), f)).collect();
    files.into_par_iter().map(|(path, file)| (path, packed(&file.bytes))).collect()
}

/// Weight of many files of one kind, about: some are packed, and the others as well as these.
pub(super) fn about(files: &[&File]) -> Vec<usize> {
    let step = files.len().div_ceil(SAMPLES).max(1);
    let samples: Vec<&&File> = files.iter().step_by(step).collect();
    let small: usize = samples.par_iter().map(|f| packed(&f.bytes)).sum();
    let large: usize = samples.iter().map(|f| f.bytes.len()).sum();
    files.iter().map(|f| (f.bytes.len() * small).checked_div(large).unwrap_or(0)).collect()
}

fn packed(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    // Writing into memory does not fail; if it did, the file would count as it is.
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_or(bytes.len(), |packed| packed.len())
}
