//! Contacts that stand on a page today, each with the provider behind it: those and no others
//! have a card to save. A contact that only a draft names is nobody's business yet.

use super::directory::Directory;
use crate::model::{Id, RecordKind};
use std::collections::{BTreeMap, HashMap};

/// The provider of each contact that is shown, where one is known.
pub(super) fn desks(directory: &Directory<'_>) -> BTreeMap<Id, Option<Id>> {
    let catalog = directory.catalog;
    let mut found: HashMap<&Id, Option<&Id>> = HashMap::new();
    // The first one that knows a contact knows it best.
    let mut add = |contact, provider: Option<_>| {
        let known = found.entry(contact).or_default();
        *known = known.or(provider);
    };
    for provider in catalog.providers.values() {
        provider.contacts.iter().for_each(|c| add(c, Some(&provider.id)));
    }
    for team in catalog.teams.values() {
        team.members.iter().for_each(|m| add(&m.contact, team.provider.as_ref()));
    }
    for entry in &directory.listed {
        let register = entry.offer.register.iter().filter_map(|r| r.contact.as_ref());
        register.chain(&entry.offer.contacts).for_each(|c| add(c, Some(&entry.offer.provider)));
    }
    let events = directory.ids(RecordKind::Events);
    for event in events.iter().filter_map(|id| catalog.events.get(id)) {
        let register = event.register.iter().filter_map(|r| r.contact.as_ref());
        register.chain(&event.contacts).for_each(|c| add(c, Some(&event.provider)));
    }
    let is_there = |contact: &Id| catalog.contacts.contains_key(contact);
    found.into_iter().filter(|(c, _)| is_there(c)).map(|(c, provider)| (c.clone(), provider.cloned())).collect()
}
