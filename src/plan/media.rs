//! Assets and media under names with a hash of their bytes, so that they may be cached for ever.

use crate::model::{Catalog, dimensions};
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use xxhash_rust::xxh3::xxh3_64;

/// A file of the theme.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Path in the output.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// An image or file that a record names.
#[derive(Debug, Clone)]
pub struct Media {
    /// Path in the output.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// Width and height of an image.
    pub size: Option<(u32, u32)>,
}

/// Names assets by their bytes: `assets/site.3f9c1a2b.css`.
pub fn assets(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> BTreeMap<String, Asset> {
    files
        .into_iter()
        .map(|(name, bytes)| {
            let path = format!("assets/{}", media_name(&name, &bytes));
            (name, Asset { path, bytes })
        })
        .collect()
}

/// A file name with a hash of the bytes before its ending; folders become part of the name.
pub fn media_name(name: &str, bytes: &[u8]) -> String {
    let flat = name.replace('/', "-");
    let hash = xxh3_64(bytes) >> 32;
    match flat.rsplit_once('.') {
        Some((stem, ending)) => format!("{stem}.{hash:08x}.{ending}"),
        None => format!("{flat}.{hash:08x}"),
    }
}

impl Media {
    /// Everything that records name, as far as it can be read.
    pub fn collect(catalog: &Catalog, sources: &Sources) -> BTreeMap<String, Self> {
        let entities = catalog.entities();
        let images = entities.iter().flat_map(|(_, _, e)| e.images()).map(|i| &i.file.0);
        let files = entities.iter().flat_map(|(_, _, e)| e.files()).map(|(_, f)| &f.0);
        let names: BTreeSet<&String> = images.chain(files).collect();
        let names: Vec<&String> = names.into_iter().collect();
        names
            .par_iter()
            .filter_map(|name| {
                let source = format!("content/media/{name}");
                let bytes = sources.exists(&source).then(|| sources.bytes(&source).ok()).flatten()?;
                let path = format!("media/{}", media_name(name, &bytes));
                Some(((*name).clone(), Self { path, size: dimensions(&bytes), bytes }))
            })
            .collect::<Vec<_>>()
            .into_iter()
            .collect()
    }
}
