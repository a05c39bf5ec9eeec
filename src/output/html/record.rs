//! Providers, programmes, funders and regions: each with its offers, and the lists of them.

use super::listing::Listing;
use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{Card, IndexEntry, IndexGroup, IndexView, Line, Link, RecordView, RegionLink};
use crate::model::{FunderLevel, Id, ProviderRole, RecordKind, Text, Url, Walk};
use crate::plan::{Dimension, PAGE_CAP, Place};

impl Speaker<'_> {
    /// The page of a record of one of the four kinds.
    pub fn record(&self, kind: RecordKind, id: &Id, page: usize, cards: &[Card], root: &str) -> RecordView {
        let members = self.plan.rankings[self.lang()].sorted(self.plan.directory.of_record(kind, id));
        let cap = (kind != RecordKind::Providers).then_some(PAGE_CAP);
        let at = |n| Place::Record(kind, id.clone(), n);
        let list = self.list(&Listing { members: &members, cap, page, at: &at }, cards);
        let mut view = RecordView { list, ..RecordView::default() };
        match kind {
            RecordKind::Providers => self.provider(id, root, &mut view),
            RecordKind::Programmes => self.programme(id, root, &mut view),
            RecordKind::Funders => self.funder(id, &mut view),
            RecordKind::Regions => self.region(id, root, &mut view),
            _ => {}
        }
        if page > 1 {
            // The second page is for its offers; the record itself stands on the first.
            let RecordView { title, german, demo, overdue, list, .. } = view;
            view = RecordView { title, german, demo, overdue, list, ..RecordView::default() };
        }
        view
    }

    fn provider(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(provider) = self.catalog.providers.get(id) else { return };
        let owner = Owner(RecordKind::Providers, id.as_str());
        let regions = self.catalog.regions.values().filter(|r| r.service == *id);
        let facts = provider.facts.iter().enumerate().map(|(index, fact)| Line {
            text: self.say(owner, &format!("facts.{index}.text"), &fact.text),
            note: Some(plain(&fact.source.0)),
            ..Line::default()
        });
        view.title = plain(&provider.name.0);
        view.summary = self.say_if(owner, "summary", provider.summary.as_ref());
        view.body = provider.body.as_ref().map(|b| self.prose(owner, "body", b, 2, root).0);
        view.facts = self.rows(vec![
            (
                "responsible",
                regions.filter_map(|r| self.record_link(RecordKind::Regions, &r.id)).map(link_line).collect(),
            ),
            ("legal-form", provider.legal_form.iter().map(|l| data(&l.0)).collect()),
            ("website", website(provider.website.as_ref())),
            ("facts", facts.collect()),
        ]);
        view.places = provider.place.iter().filter_map(|p| self.place(p, None)).collect();
        view.contacts = provider.contacts.iter().filter_map(|c| self.contact(c)).collect();
        view.images = self.images(owner, &provider.media);
        view.demo = provider.demo;
        self.trust(owner, provider.checked.as_ref(), &provider.data, view);
    }

    fn programme(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(programme) = self.catalog.programmes.get(id) else { return };
        let owner = Owner(RecordKind::Programmes, id.as_str());
        view.title = self.say(owner, "title", &programme.title);
        view.german = self.german(&programme.title);
        view.summary = self.say_if(owner, "summary", programme.summary.as_ref());
        view.body = programme.body.as_ref().map(|b| self.prose(owner, "body", b, 2, root).0);
        view.facts = self.rows(vec![
            ("short", programme.short.iter().map(|s| data(&s.0)).collect()),
            ("cost", programme.cost.as_ref().map_or_else(Vec::new, |c| self.cost(owner, c, None))),
            ("documents", self.documents(&programme.documents)),
            (
                "funders",
                programme
                    .funders
                    .iter()
                    .filter_map(|f| self.record_link(RecordKind::Funders, f))
                    .map(link_line)
                    .collect(),
            ),
            ("law", programme.law.iter().map(|l| data(&l.0)).collect()),
            ("term", self.term_of(programme.term.as_ref()).into_iter().collect()),
            ("website", website(programme.website.as_ref())),
        ]);
        view.alerts = self.alerts(owner, &programme.alerts, None);
        view.access = self.access(owner, &std::collections::BTreeMap::new(), Some(&programme.data));
        self.trust(owner, programme.checked.as_ref(), &programme.data, view);
    }

    fn funder(&self, id: &Id, view: &mut RecordView) {
        let Some(funder) = self.catalog.funders.get(id) else { return };
        let owner = Owner(RecordKind::Funders, id.as_str());
        let programmes = self.catalog.programmes.values().filter(|p| p.funders.contains(id));
        view.title = self.say(owner, "name", &funder.name);
        view.german = self.german(&funder.name);
        view.summary = self.say_if(owner, "summary", funder.summary.as_ref());
        view.facts = self.rows(vec![
            ("level-of-funder", vec![self.word_line(&format!("funder-level-{}", funder.level.word()))]),
            (
                "programme",
                programmes.filter_map(|p| self.record_link(RecordKind::Programmes, &p.id)).map(link_line).collect(),
            ),
            ("website", website(funder.website.as_ref())),
        ]);
        self.trust(owner, None, &funder.data, view);
    }

    fn region(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(region) = self.catalog.regions.get(id) else { return };
        let owner = Owner(RecordKind::Regions, id.as_str());
        let districts = region.districts.iter().map(|d| Line {
            text: self.district(d.as_str()),
            url: self.facet_link(Dimension::District, d.as_str()).map(|l| l.url),
            note: self.catalog.districts.get(d).and_then(|d| d.seat.as_ref()).map(|s| plain(&s.0)),
            ..Line::default()
        });
        view.title = self.say(owner, "title", &region.title);
        view.german = self.german(&region.title);
        view.summary = self.say_if(owner, "summary", region.summary.as_ref());
        view.body = region.body.as_ref().map(|b| self.prose(owner, "body", b, 2, root).0);
        view.facts = self.rows(vec![
            ("service", self.record_link(RecordKind::Providers, &region.service).map(link_line).into_iter().collect()),
            ("districts", districts.collect()),
        ]);
        view.places = region.sites.iter().filter_map(|p| self.place(p, None)).collect();
        if let Some(service) = self.catalog.providers.get(region.service.as_str()) {
            view.contacts = service.contacts.iter().filter_map(|c| self.contact(c)).collect();
        }
        view.map = self.map(&region.districts);
        self.trust(owner, region.checked.as_ref(), &region.data, view);
    }

    fn trust(
        &self,
        owner: Owner<'_>,
        checked: Option<&crate::model::Checked>,
        record: &dyn Walk,
        view: &mut RecordView,
    ) {
        let review = self.catalog.site.review_every();
        view.checked = checked.map(|c| self.day(c.on));
        view.overdue = checked.is_some_and(|c| c.on.plus(review) < self.plan.directory.today.date);
        view.remarks = self.remarks(owner, record);
    }

    /// All records of a kind.
    pub fn index(&self, kind: RecordKind) -> IndexView {
        let ids = self.plan.directory.ids(kind);
        let mut groups: Vec<IndexGroup> = match kind {
            RecordKind::Funders => FunderLevel::ALL
                .iter()
                .map(|(word, level)| {
                    let of_level =
                        ids.iter().filter(|id| self.catalog.funders.get(*id).is_some_and(|f| f.level == *level));
                    IndexGroup {
                        title: Some(self.word(&format!("funder-level-{word}"))),
                        entries: of_level.filter_map(|id| self.entry(kind, id)).collect(),
                    }
                })
                .collect(),
            _ => vec![IndexGroup { title: None, entries: ids.iter().filter_map(|id| self.entry(kind, id)).collect() }],
        };
        groups.retain(|g| !g.entries.is_empty());
        for group in &mut groups {
            group.entries.sort_by(|a, b| self.locale.formats.compare(&a.link.label.text, &b.link.label.text));
        }
        IndexView {
            title: self.word(&format!("title-{}", kind.word())),
            intro: self.word(&format!("intro-{}", kind.word())),
            groups,
        }
    }

    fn entry(&self, kind: RecordKind, id: &Id) -> Option<IndexEntry> {
        let count = self.plan.directory.of_record(kind, id).len();
        let link = Link { count: Some(self.count_of_offers(count)), ..self.record_link(kind, id)? };
        let owner = Owner(kind, id.as_str());
        let say = |text: &Option<Text>| self.say_if(owner, "summary", text.as_ref());
        let (summary, info) = match kind {
            RecordKind::Providers => {
                let provider = self.catalog.providers.get(id)?;
                let town = provider.place.as_ref().and_then(|p| self.catalog.places.get(p)).map(|p| p.town.0.clone());
                let role = provider.role == Some(ProviderRole::Service);
                (say(&provider.summary), if role { Some(self.word("fact-responsible")) } else { town })
            }
            RecordKind::Programmes => {
                let programme = self.catalog.programmes.get(id)?;
                let funders: Vec<String> = programme
                    .funders
                    .iter()
                    .filter_map(|f| self.record_link(RecordKind::Funders, f))
                    .map(|l| l.label.text)
                    .collect();
                (
                    say(&programme.summary),
                    Some(self.locale.formats.list(funders.iter().map(String::as_str))).filter(|t| !t.is_empty()),
                )
            }
            RecordKind::Funders => (say(&self.catalog.funders.get(id)?.summary), None),
            RecordKind::Regions => {
                let region = self.catalog.regions.get(id)?;
                let service = self.catalog.providers.get(region.service.as_str()).map(|p| p.name.0.clone());
                (say(&region.summary), service)
            }
            _ => (None, None),
        };
        Some(IndexEntry { link, summary, info })
    }

    /// Regions with their services.
    pub fn regions(&self) -> Vec<RegionLink> {
        self.catalog
            .regions
            .values()
            .filter_map(|region| {
                let names: Vec<String> = region.districts.iter().map(|d| self.district(d.as_str()).text).collect();
                Some(RegionLink {
                    region: self.record_link(RecordKind::Regions, &region.id)?,
                    service: self.catalog.providers.get(region.service.as_str()).map(|p| p.name.0.clone()),
                    districts: self.locale.formats.and(names.iter().map(String::as_str)),
                })
            })
            .collect()
    }
}

fn link_line(link: Link) -> Line {
    Line { text: link.label, german: link.german, url: Some(link.url), ..line("") }
}

fn website(url: Option<&Url>) -> Vec<Line> {
    url.iter().map(|u| Line { href: Some(u.0.clone()), ..data(u.host()) }).collect()
}
