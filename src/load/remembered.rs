//! The memory of records: what a file gave when it was last read, found by a hash of all that it was made from.
//!
//! Reading is a function of the texts of a file and its sidecars, of their names, and of the languages of the site;
//! so is the key, and what stands under it needs no second look. Only what was read without any problem is kept:
//! what has problems is read again and says them again. A folder in which nothing at all has changed is taken as a
//! whole. A memory holds exactly what its load used, as values that the catalogue shares; a build in another process
//! finds the same as bytes, from which a record is decoded when it is asked for.

use crate::recall::AsItIs;
use rayon::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;
use std::io::{self, Write};
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// What bytes end with: this, a stamp of the program, a checksum, the number of entries. Before it stand the values,
/// then the entries by their keys. The number here goes up with the form of the bytes, and with what reading means.
const MAGIC: &[u8; 16] = b"lotse records 03";
/// Length of that end.
const TAIL: usize = 16 + 16 + 16 + 8;
/// Key, and where the value ends.
const ENTRY: usize = 16 + 8;

/// A hash of all that something was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key(pub(crate) u128);

/// Collects what goes into a key.
#[derive(Default)]
pub(crate) struct KeyMaker(Vec<u8>);

impl KeyMaker {
    /// A text of any length, told apart from its neighbours.
    pub(crate) fn text(mut self, text: &str) -> Self {
        self.0.extend_from_slice(&(text.len() as u64).to_le_bytes());
        self.0.extend_from_slice(text.as_bytes());
        self
    }

    /// A hash.
    pub(crate) fn hash(mut self, hash: u128) -> Self {
        self.0.extend_from_slice(&hash.to_le_bytes());
        self
    }

    pub(crate) fn key(&self) -> Key {
        Key(xxh3_128(&self.0))
    }
}

/// A value that can be kept.
trait Keep: Any {
    fn bytes(&self) -> Option<Vec<u8>>;
}

impl<V: Any + Serialize> Keep for V {
    fn bytes(&self) -> Option<Vec<u8>> {
        postcard::to_stdvec(self).ok()
    }
}

/// A value of any type under its key.
#[derive(Clone)]
pub(crate) struct Kept(Arc<dyn Keep + Send + Sync>);

impl Kept {
    pub(crate) fn new<V: Serialize + Send + Sync + 'static>(value: &Arc<V>) -> Self {
        let value: Arc<V> = Arc::clone(value);
        Self(value)
    }

    fn value<V: Send + Sync + 'static>(&self) -> Option<Arc<V>> {
        let any: Arc<dyn Any + Send + Sync> = self.0.clone();
        any.downcast().ok()
    }
}

/// What a load used of one folder.
#[derive(Default)]
pub(crate) struct Part {
    values: HashMap<Key, Kept, BuildHasherDefault<AsItIs>>,
    /// Everything together, if nothing in the folder is wrong, under a hash of all that it was made from.
    whole: Option<(Key, Arc<dyn Any + Send + Sync>)>,
}

impl Part {
    /// Values, and what they make together.
    pub(crate) fn new(values: Vec<(Key, Kept)>, whole: Option<(Key, Arc<dyn Any + Send + Sync>)>) -> Self {
        Self { values: values.into_iter().collect(), whole }
    }
}

/// What is to be remembered of a load: folder by folder, and single values.
#[derive(Default)]
pub(crate) struct Used {
    pub(crate) parts: Vec<(&'static str, Arc<Part>)>,
    pub(crate) values: Vec<(Key, Kept)>,
}

impl Used {
    /// Both together.
    pub(crate) fn join(&mut self, other: Self) {
        self.parts.extend(other.parts);
        self.values.extend(other.values);
    }
}

/// The part of what belongs to no folder.
pub(crate) const REST: &str = "";

/// What was read before: nothing, the values of a load before this one, or its bytes.
#[derive(Clone, Default)]
pub struct Remembered {
    parts: BTreeMap<&'static str, Arc<Part>>,
    /// Verified bytes, with the number of their entries.
    bytes: Option<(Arc<Vec<u8>>, usize)>,
}

impl std::fmt::Debug for Remembered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Remembered({})", self.len())
    }
}

impl Remembered {
    /// What bytes hold; nothing if they are damaged, or not from the same program.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self { bytes: verified(&bytes).map(|count| (bytes.into(), count)), ..Self::default() }
    }

    /// Writes everything, value by value; the same bytes for the same values.
    ///
    /// # Errors
    /// Those of the writer.
    pub fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        const AT_ONCE: usize = 4_096;
        let mut entries: Vec<(&Key, &Kept)> = self.values().collect();
        entries.sort_unstable_by_key(|(key, _)| key.0);
        entries.dedup_by_key(|(key, _)| key.0);
        let mut checksum = Xxh3::new();
        let (mut index, mut end) = (Vec::with_capacity(entries.len() * ENTRY), 0u64);
        for entries in entries.chunks(AT_ONCE) {
            let values: Vec<(Key, Vec<u8>)> =
                entries.par_iter().filter_map(|(key, kept)| Some((**key, kept.0.bytes()?))).collect();
            for (key, value) in values {
                end += value.len() as u64;
                index.extend_from_slice(&key.0.to_be_bytes());
                index.extend_from_slice(&end.to_le_bytes());
                checksum.update(&value);
                out.write_all(&value)?;
            }
        }
        checksum.update(&index);
        out.write_all(&index)?;
        let count = (index.len() / ENTRY) as u64;
        checksum.update(&count.to_le_bytes());
        let tail = [MAGIC, &stamp().to_le_bytes()[..], &checksum.digest128().to_le_bytes(), &count.to_le_bytes()];
        out.write_all(&tail.concat())
    }

    /// How many files it knows.
    pub fn len(&self) -> usize {
        self.values().count() + self.bytes.as_ref().map_or(0, |(_, count)| *count)
    }

    /// Whether it knows none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn values(&self) -> impl Iterator<Item = (&Key, &Kept)> {
        self.parts.values().flat_map(|part| &part.values)
    }

    /// Whether it knows something that the other, from which it was made, did not: then its bytes are worth writing.
    /// (What is known no more is not worth it.)
    pub fn knows_more_than(&self, other: &Self) -> bool {
        let knows = |part: &str, key: &Key| {
            other.parts.get(part).is_some_and(|part| part.values.contains_key(key)) || other.find(*key).is_some()
        };
        !self.parts.iter().all(|(name, part)| part.values.keys().all(|key| knows(name, key)))
    }

    /// The value under a key, of no folder.
    pub(crate) fn recall<V: DeserializeOwned + Send + Sync + 'static>(&self, key: Key) -> Option<Arc<V>> {
        self.recall_of(REST, key)
    }

    /// The value under a key, of a folder.
    pub(crate) fn recall_of<V: DeserializeOwned + Send + Sync + 'static>(
        &self,
        part: &str,
        key: Key,
    ) -> Option<Arc<V>> {
        if let Some(kept) = self.parts.get(part).and_then(|part| part.values.get(&key)) {
            return kept.value();
        }
        let value: V = postcard::from_bytes(self.find(key)?).ok()?;
        Some(Arc::new(value))
    }

    /// All that a folder came to, if that is known, and what was used for it.
    pub(crate) fn whole<V: Clone + Send + Sync + 'static>(&self, part: &str, key: Key) -> Option<(V, Arc<Part>)> {
        let part = self.parts.get(part)?;
        let (_, whole) = part.whole.as_ref().filter(|(known, _)| *known == key)?;
        Some((whole.downcast_ref::<V>()?.clone(), Arc::clone(part)))
    }

    /// Notes what a load used.
    pub(crate) fn of(used: Used) -> Self {
        let mut parts: BTreeMap<&'static str, Arc<Part>> = used.parts.into_iter().collect();
        if !used.values.is_empty() {
            parts.insert(REST, Arc::new(Part::new(used.values, None)));
        }
        Self { parts, bytes: None }
    }

    /// The bytes under a key.
    fn find(&self, key: Key) -> Option<&[u8]> {
        let (bytes, count) = self.bytes.as_ref()?;
        let (values, rest) = bytes.split_at_checked(bytes.len().checked_sub(TAIL + count * ENTRY)?)?;
        let entry = |place: usize| rest.get(place * ENTRY..(place + 1) * ENTRY);
        let (mut low, mut high) = (0, *count);
        let wanted = key.0.to_be_bytes();
        while low < high {
            let middle = low.midpoint(high);
            match entry(middle)?.get(..16)?.cmp(&wanted) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => {
                    let end = |place: usize| number(entry(place)?.get(16..)?);
                    let start = if middle == 0 { 0 } else { end(middle - 1)? };
                    return values.get(start..end(middle)?);
                }
            }
        }
        None
    }
}

/// The number of entries of bytes that are whole and from this program.
fn verified(bytes: &[u8]) -> Option<usize> {
    let (rest, tail) = bytes.split_at_checked(bytes.len().checked_sub(TAIL)?)?;
    let count = number(tail.get(48..)?)?;
    let mut checksum = Xxh3::new();
    checksum.update(rest);
    checksum.update(tail.get(48..)?);
    let good = tail.get(..16)? == MAGIC
        && tail.get(16..32)? == stamp().to_le_bytes()
        && tail.get(32..48)? == checksum.digest128().to_le_bytes();
    (good && count.checked_mul(ENTRY)? <= rest.len()).then_some(count)
}

fn number(bytes: &[u8]) -> Option<usize> {
    usize::try_from(u64::from_le_bytes(bytes.try_into().ok()?)).ok()
}

/// What the bytes depend on besides the content: the version of the program and the fields of all records.
fn stamp() -> u128 {
    KeyMaker::default().text(env!("CARGO_PKG_VERSION")).text(&super::fields()).key().0
}
