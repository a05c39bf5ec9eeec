//! Records of one kind by id. Each, and all of them together, may be shared with the memory of records
//! (`load/remembered.rs`), so that what did not change from save to save is not copied either.

use super::catalog::Record;
use super::values::Id;
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Records of one kind, in the order of their ids.
#[derive(Debug, PartialEq)]
pub struct Records<T> {
    found: Arc<BTreeMap<Id, Arc<Record<T>>>>,
}

impl<T> Default for Records<T> {
    fn default() -> Self {
        Self { found: Arc::default() }
    }
}

impl<T> Clone for Records<T> {
    fn clone(&self) -> Self {
        Self { found: Arc::clone(&self.found) }
    }
}

impl<T> Records<T> {
    /// A record by its id.
    pub fn get<Q: Ord + ?Sized>(&self, id: &Q) -> Option<&Record<T>>
    where
        Id: Borrow<Q>,
    {
        self.found.get(id).map(|record| &**record)
    }

    /// Whether there is such a record.
    pub fn contains_key<Q: Ord + ?Sized>(&self, id: &Q) -> bool
    where
        Id: Borrow<Q>,
    {
        self.found.contains_key(id)
    }

    /// All ids.
    pub fn keys(&self) -> impl Iterator<Item = &Id> {
        self.found.keys()
    }

    /// All records.
    pub fn values(&self) -> impl Iterator<Item = &Record<T>> {
        self.found.values().map(|record| &**record)
    }

    /// All ids and records.
    pub fn iter(&self) -> Iter<'_, T> {
        Iter(self.found.iter())
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// Adds a record under its id.
    pub fn insert(&mut self, id: Id, record: Arc<Record<T>>) {
        Arc::make_mut(&mut self.found).insert(id, record);
    }

    /// Takes a record out.
    pub fn remove(&mut self, id: &Id) -> Option<Arc<Record<T>>> {
        Arc::make_mut(&mut self.found).remove(id)
    }

    /// Keeps the records for which `stays` says so.
    pub fn retain(&mut self, mut stays: impl FnMut(&Id, &Record<T>) -> bool) {
        Arc::make_mut(&mut self.found).retain(|id, record| stays(id, record));
    }
}

impl<T: Clone> Records<T> {
    /// All records, to be changed; those that are shared are copied first.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut Record<T>> {
        Arc::make_mut(&mut self.found).values_mut().map(Arc::make_mut)
    }
}

impl<'a, T> IntoIterator for &'a Records<T> {
    type Item = (&'a Id, &'a Record<T>);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> FromIterator<(Id, Arc<Record<T>>)> for Records<T> {
    fn from_iter<I: IntoIterator<Item = (Id, Arc<Record<T>>)>>(records: I) -> Self {
        Self { found: Arc::new(records.into_iter().collect()) }
    }
}

/// Walks over records in the order of their ids.
#[derive(Debug)]
pub struct Iter<'a, T>(std::collections::btree_map::Iter<'a, Id, Arc<Record<T>>>);

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = (&'a Id, &'a Record<T>);

    fn next(&mut self) -> Option<Self::Item> {
        self.0.next().map(|(id, record)| (id, &**record))
    }
}
