//! Artifacts by their path, for whoever renders one of them alone. The index is made when it is first asked for: a
//! build that renders everything never needs it.

use super::{Address, Artifact};
use rayon::prelude::*;
use std::collections::HashMap;
use std::sync::OnceLock;
use xxhash_rust::xxh3::xxh3_64;

/// Places of artifacts by the hash of their address.
#[derive(Debug, Default)]
pub(super) struct Index(OnceLock<HashMap<u64, usize>>);

impl Index {
    /// The artifact that is written to a path.
    pub(super) fn find<'a>(&self, artifacts: &'a [Artifact], path: &str) -> Option<&'a Artifact> {
        let address = Address::of_path(path)?;
        let index = self.0.get_or_init(|| {
            let hash = |artifact: &Artifact| xxh3_64(artifact.address.as_str().as_bytes());
            let hashes: Vec<u64> = artifacts.par_iter().map(hash).collect();
            hashes.into_iter().enumerate().map(|(place, hash)| (hash, place)).collect()
        });
        let found = &artifacts[*index.get(&xxh3_64(address.as_bytes()))?];
        if found.address.as_str() == address {
            return Some(found);
        }
        // Two addresses with one hash: not to be expected in the life of a site, but not wrong either.
        artifacts.iter().find(|artifact| artifact.address.as_str() == address)
    }
}
