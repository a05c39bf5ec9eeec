//! What was worked out before, found by a hash of all that it was worked out from.
//!
//! A preview goes through the whole site with every save, and nearly all of it is as it was. Whoever asks for
//! something dear asks here first; what nobody asks for during a whole round is forgotten with the next.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{PoisonError, RwLock};

/// Keys are hashes already.
#[derive(Debug, Default, Clone)]
pub struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let mut half = [0; 8];
        half.iter_mut().zip(bytes).for_each(|(to, from)| *to = *from);
        self.0 ^= u64::from_le_bytes(half);
    }
}

/// Values by a hash (XXH3, 128 bits) of all they were made from; by default it keeps none, so that what is built
/// once pays nothing.
#[derive(Debug)]
pub struct Recall<V> {
    found: Option<RwLock<Found<V>>>,
}

type Found<V> = HashMap<u128, Entry<V>, BuildHasherDefault<AsItIs>>;

#[derive(Debug)]
struct Entry<V> {
    value: V,
    /// Whether somebody has asked for it in this round.
    asked: AtomicBool,
}

impl<V> Default for Recall<V> {
    fn default() -> Self {
        Self { found: None }
    }
}

impl<V: Clone> Recall<V> {
    /// One that keeps what it is given.
    pub fn lasting() -> Self {
        Self { found: Some(RwLock::default()) }
    }

    /// Whether it keeps what it is given.
    pub fn lasts(&self) -> bool {
        self.found.is_some()
    }

    /// The value under a key.
    pub fn find(&self, key: u128) -> Option<V> {
        let found = self.found.as_ref()?.read().unwrap_or_else(PoisonError::into_inner);
        let entry = found.get(&key)?;
        entry.asked.store(true, Ordering::Relaxed);
        Some(entry.value.clone())
    }

    /// Keeps a value.
    pub fn keep(&self, key: u128, value: V) {
        if let Some(found) = &self.found {
            let mut found = found.write().unwrap_or_else(PoisonError::into_inner);
            found.insert(key, Entry { value, asked: AtomicBool::new(true) });
        }
    }

    /// The value under a key, made now if there is none.
    pub fn get(&self, key: impl FnOnce() -> u128, make: impl FnOnce() -> V) -> V {
        if self.found.is_none() {
            return make();
        }
        let key = key();
        self.find(key).unwrap_or_else(|| {
            let value = make();
            self.keep(key, value.clone());
            value
        })
    }

    /// Begins a round: what nobody has asked for in the last one is forgotten.
    pub fn turn(&mut self) {
        if let Some(found) = &mut self.found {
            let found = found.get_mut().unwrap_or_else(PoisonError::into_inner);
            found.retain(|_, entry| std::mem::take(entry.asked.get_mut()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Recall;

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let mut recall = Recall::lasting();
        assert_eq!(recall.get(|| 1, || "made"), "made");
        assert_eq!(recall.get(|| 1, || "made again"), "made");
        recall.keep(2, "kept");
        recall.turn();
        assert_eq!(recall.find(1), Some("made"));
        recall.turn();
        assert_eq!((recall.find(1), recall.find(2)), (Some("made"), None));
    }

    #[test]
    fn by_default_nothing_is_kept() {
        let recall = Recall::default();
        recall.keep(1, "kept");
        assert_eq!((recall.find(1), recall.get(|| 1, || "made")), (None, "made"));
    }
}
