//! The page of an offer, and the tombstone of an ended one.

use super::glossary::Sheet;
use super::record::source_line;
use super::speaker::{Owner, Speaker, plain};
use super::view::{GoneView, Link, OfferView};
use crate::model::{Id, Offer, RecordKind};
use crate::plan::{Address, Calendar, Dimension, Entry, Place};

impl Speaker<'_> {
    /// Everything about one offer; `root` leads from its page to the site's root.
    pub fn offer(&self, index: usize, root: &str) -> OfferView {
        let entry = &self.plan.directory.listed[index];
        let offer: &Offer = &entry.offer.data;
        let owner = Owner(RecordKind::Offers, offer.id.as_str());
        let provider = self.catalog.providers.get(offer.provider.as_str());
        let ranking = &self.plan.rankings[self.lang()];
        let successors = offer.replaced_by.iter().filter_map(|id| self.plan.directory.find(id.as_str()));
        let mut related: Vec<usize> = successors.collect();
        related.extend(
            self.plan
                .directory
                .related(index, ranking)
                .into_iter()
                .filter(|i| !offer.replaced_by.contains(&self.plan.directory.listed[*i].offer.id)),
        );
        let programme = entry.programme.map(|p| &p.data);
        let mut alerts = self.alerts(owner, &offer.alerts, None);
        if let Some(programme) = programme {
            alerts.extend(self.alerts(
                Owner(RecordKind::Programmes, programme.id.as_str()),
                &programme.alerts,
                Some(programme),
            ));
        }
        let (region, service) = self.responsible(entry.region.as_ref());
        let mut sheet = Sheet::new(root);
        let body = offer.body.as_ref().map(|body| self.prose(owner, "body", body, 3, &mut sheet).0);
        let named = offer.register.iter().filter_map(|r| r.contact.as_ref()).chain(&offer.contacts);
        OfferView {
            card: self.shared_card(index),
            topics: self.topics(&offer.topics),
            alerts,
            facts: self.facts(entry),
            starts: self.starts(offer),
            consultation: self.consultation(&offer.consultation),
            places: offer
                .sites
                .iter()
                .filter_map(|s| self.place(&s.place, s.room.as_ref().map(|r| r.0.as_str())))
                .collect(),
            contacts: self.contacts(named, provider.map_or(&[], |p| &p.contacts)),
            body,
            words: self.words(&sheet),
            access: self.access(owner, &offer.access, programme),
            programme: programme.and_then(|p| self.record_link(RecordKind::Programmes, &p.id)),
            programme_summary: programme
                .and_then(|p| self.say_if(Owner(RecordKind::Programmes, p.id.as_str()), "summary", p.summary.as_ref())),
            provider: self
                .record_link(RecordKind::Providers, &offer.provider)
                .unwrap_or_else(|| nowhere(offer.provider.as_str())),
            demo: provider.is_some_and(|p| p.demo),
            funders: entry.funders.iter().filter_map(|id| self.record_link(RecordKind::Funders, id)).collect(),
            region,
            service,
            related: related.into_iter().take(4).map(|i| self.shared_card(i)).collect(),
            images: self.images(owner, &offer.media),
            files: self.files(owner, &offer.files),
            checked: offer.checked.as_ref().map(|c| self.day(c.on)),
            checked_by: offer.checked.as_ref().and_then(|c| c.by.as_ref()).map(|b| b.0.clone()),
            overdue: entry.overdue,
            due: entry.due.map(|due| due.to_string()),
            changed: offer.changed.map(|d| self.day(d)),
            source: source_line(offer.source.as_ref()),
            remarks: self.remarks(owner, offer),
            short: self.short_address(&offer.id),
            code: self.code_of(&offer.id),
            hand_out: self.at(&Place::HandOut(offer.id.clone())),
            calendar: self.calendar(&Calendar::Record(RecordKind::Offers, offer.id.clone())),
            german_url: (*self.lang() != self.source).then(|| {
                Address::page(&self.source, &Place::Record(RecordKind::Offers, offer.id.clone(), 1)).as_str().to_owned()
            }),
        }
    }

    /// What an ended offer was, and where to go on.
    pub fn gone(&self, entry: &Entry<'_>) -> GoneView {
        let offer = entry.offer;
        let owner = Owner(RecordKind::Offers, offer.id.as_str());
        let (region, service) = self.responsible(entry.region.as_ref());
        GoneView {
            title: self.say(owner, "title", &offer.title),
            german: self.german(&offer.title),
            summary: self.say(owner, "summary", &offer.summary),
            provider: self.record_link(RecordKind::Providers, &offer.provider),
            replaced_by: offer
                .replaced_by
                .iter()
                .filter_map(|id| self.plan.directory.find(id.as_str()))
                .map(|i| self.shared_card(i))
                .collect(),
            region,
            service,
            topics: self.topics(&offer.topics),
        }
    }

    /// A region and its service.
    pub fn responsible(&self, region: Option<&Id>) -> (Option<Link>, Option<Link>) {
        let Some(id) = region else { return (None, None) };
        let service = self.catalog.regions.get(id).and_then(|r| self.record_link(RecordKind::Providers, &r.service));
        (self.record_link(RecordKind::Regions, id), service)
    }

    fn topics(&self, topics: &[Id]) -> Vec<Link> {
        topics
            .iter()
            .filter_map(|id| {
                let german = self.value(Dimension::Topic, id.as_str()).1;
                self.facet_link(Dimension::Topic, id.as_str()).map(|l| Link { german, count: None, ..l })
            })
            .collect()
    }

    /// Short address for people, without its scheme.
    pub(super) fn short_address(&self, id: &Id) -> Option<String> {
        let base = self.catalog.site.base()?;
        let bare = base.split_once("://").map_or(base.as_str(), |(_, rest)| rest);
        Some(format!("{bare}{}", Address::short(id).as_str()))
    }
}

fn nowhere(label: &str) -> Link {
    Link { label: plain(label), german: None, url: String::new(), count: None, current: false }
}
