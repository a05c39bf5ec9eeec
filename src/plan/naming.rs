//! Which teams, events, news and publications name a provider or a place: for their pages, which would otherwise have
//! to look through all of these.

use super::shelf::Shelf;
use crate::model::{Catalog, Entity, Id, RecordKind, Target};
use std::collections::{BTreeMap, HashMap};

/// Records by what they name, in the order of their lists.
#[derive(Debug, Default)]
pub(super) struct Naming {
    /// By kind and id of what is named, and by the kind of those that name it.
    found: HashMap<(RecordKind, Id, RecordKind), Vec<Id>>,
}

impl Naming {
    pub(super) fn new(catalog: &Catalog, shelves: &BTreeMap<RecordKind, Shelf>) -> Self {
        let mut naming = Self::default();
        catalog.teams.values().for_each(|team| naming.add(RecordKind::Teams, &team.data));
        for (kind, shelf) in shelves {
            let entities = shelf.listed.iter().filter_map(|id| catalog.entity(*kind, id.as_str()));
            entities.for_each(|entity| naming.add(*kind, entity));
        }
        naming
    }

    fn add(&mut self, by: RecordKind, entity: &dyn Entity) {
        entity.refer(&mut |_, target, id| {
            let Target::Record(kind @ (RecordKind::Providers | RecordKind::Places)) = target else { return };
            let names = self.found.entry((kind, id.clone(), by)).or_default();
            if names.last() != Some(entity.id()) {
                names.push(entity.id().clone());
            }
        });
    }

    /// Records of a kind that name a provider or a place.
    pub(super) fn of(&self, kind: RecordKind, id: &Id, by: RecordKind) -> &[Id] {
        self.found.get(&(kind, id.clone(), by)).map_or(&[], Vec::as_slice)
    }
}
