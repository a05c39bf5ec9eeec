//! Pages of records other than offers: each with its offers and what else belongs to it, and
//! the lists of them. Kinds with more to say have files of their own.

use super::glossary::Sheet;
use super::listing::Listing;
use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{IndexEntry, IndexGroup, IndexView, Line, Link, PlaceView, RecordView, RegionLink};
use crate::model::{
    Area, FunderLevel, Id, ProviderRole, Record, RecordKind, Source, Team, Text, Url, Walk, vocabularies,
};
use crate::plan::{Calendar, Dimension, Group, PAGE_CAP, Place, Shelf};

/// Records of one kind that a page of another leads to.
const RELATED: usize = 5;

impl Speaker<'_> {
    /// The page of a record of any kind but offers and Markdown pages.
    pub fn record(&self, kind: RecordKind, id: &Id, page: usize, root: &str) -> RecordView {
        let members = self.plan.rankings[self.lang()].sorted(self.plan.directory.of_record(kind, id));
        let cap = (kind != RecordKind::Providers).then_some(PAGE_CAP);
        let at = |n| Place::Record(kind, id.clone(), n);
        let list = self.list(&Listing { members: &members, cap, page, at: &at });
        let with_offers = has_offers(kind) || !members.is_empty();
        let mut view =
            RecordView { kicker: self.kicker(kind), list: with_offers.then_some(list), ..RecordView::default() };
        match kind {
            RecordKind::Providers => self.provider(id, root, &mut view),
            RecordKind::Programmes => self.programme(id, root, &mut view),
            RecordKind::Funders => self.funder(id, &mut view),
            RecordKind::Regions => self.region(id, root, &mut view),
            RecordKind::Places => self.place_page(id, &mut view),
            RecordKind::Teams => self.team(id, root, &mut view),
            RecordKind::Events => self.event(id, root, &mut view),
            RecordKind::News => self.news(id, root, &mut view),
            RecordKind::Publications => self.publication(id, root, &mut view),
            RecordKind::Statistics => self.statistic(id, root, &mut view),
            RecordKind::Glossary => self.word_page(id, root, &mut view),
            RecordKind::Boards => self.board(id, root, &mut view),
            _ => {}
        }
        view.calendar = self.calendar(&Calendar::Record(kind, id.clone()));
        if page > 1 {
            // The second page is for its offers; the record itself stands on the first.
            let RecordView { kicker, title, german, demo, overdue, due, list, .. } = view;
            view = RecordView { kicker, title, german, demo, overdue, due, list, ..RecordView::default() };
        }
        view
    }

    /// What a record of a kind is called above its title.
    pub(super) fn kicker(&self, kind: RecordKind) -> String {
        self.word(&format!("{}-label", kind.singular()))
    }

    /// Cards without pages, for a record that names its offers itself.
    pub(super) fn short_list(&self, members: &[usize]) -> super::view::ListView {
        let members = self.plan.rankings[self.lang()].sorted(members);
        self.list(&Listing { members: &members, cap: Some(1), page: 1, at: &|_| Place::Home })
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
        let mut sheet = Sheet::new(root);
        view.body = provider.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
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
        view.words = self.words(&sheet);
        let directory = &self.plan.directory;
        view.related = self.related_records(|kind| directory.naming(RecordKind::Providers, id, kind).iter().collect());
        self.trust(owner, provider.checked.as_ref(), &provider.data, view);
    }

    fn programme(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(programme) = self.catalog.programmes.get(id) else { return };
        let owner = Owner(RecordKind::Programmes, id.as_str());
        view.title = self.say(owner, "title", &programme.title);
        view.german = self.german(&programme.title);
        view.summary = self.say_if(owner, "summary", programme.summary.as_ref());
        let mut sheet = Sheet::new(root);
        view.body = programme.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
        view.words = self.words(&sheet);
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
        let districts = region.districts.iter().map(|id| {
            let district = self.catalog.districts.get(id);
            let kind = district.map(|d| self.word(&format!("district-kind-{}", d.kind.word())));
            let seat = district
                .and_then(|d| d.seat.as_ref())
                .map(|s| s.0.clone())
                .filter(|s| *s != self.district(id.as_str()).text);
            let about: Vec<String> = kind.into_iter().chain(seat).collect();
            Line {
                note: Some(plain(&self.locale.formats.list(about.iter().map(String::as_str)))),
                ..self.district_line(id)
            }
        });
        view.title = self.say(owner, "title", &region.title);
        view.german = self.german(&region.title);
        view.summary = self.say_if(owner, "summary", region.summary.as_ref());
        let mut sheet = Sheet::new(root);
        view.body = region.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
        view.words = self.words(&sheet);
        view.related = self.related_records(|kind| {
            if let Some(shelf) = self.plan.directory.shelf(kind) {
                let members = shelf.members(Group::Region, id.as_str()).iter().take(RELATED);
                return members.map(|i| &shelf.listed[*i]).collect();
            }
            let is_here = |team: &&Record<Team>| team.districts.iter().any(|d| region.districts.contains(d));
            self.catalog.teams.values().filter(is_here).map(|team| &team.data.id).collect()
        });
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

    /// A place: who can be met there, and its offers.
    fn place_page(&self, id: &Id, view: &mut RecordView) {
        let Some(place) = self.catalog.places.get(id) else { return };
        let owner = Owner(RecordKind::Places, id.as_str());
        view.title = plain(&place.name.0);
        let address = self.place(id, None);
        view.places = address.into_iter().map(|p| PlaceView { url: None, ..p }).collect();
        let regions = self.catalog.regions.values().filter(|r| r.districts.contains(&place.district));
        view.facts = self.rows(vec![
            ("town", vec![data(&place.town.0)]),
            ("districts", vec![self.district_line(&place.district)]),
            (
                "responsible",
                regions.filter_map(|r| self.record_link(RecordKind::Regions, &r.id)).map(link_line).collect(),
            ),
        ]);
        let naming = |kind| self.plan.directory.naming(RecordKind::Places, id, kind);
        let teams = naming(RecordKind::Teams).iter().filter_map(|team| self.catalog.teams.get(team));
        for team in teams {
            let here: Vec<_> = team.consultation.iter().filter(|c| c.place.as_ref() == Some(id)).cloned().collect();
            let who = self.record_link(RecordKind::Teams, &team.id);
            view.consultation.extend(
                self.consultation(&here).into_iter().map(|c| super::view::Consultation { place: who.clone(), ..c }),
            );
        }
        let events = self.related_of(RecordKind::Events, naming(RecordKind::Events).iter().take(RELATED));
        view.related = events.into_iter().collect();
        self.trust(owner, place.checked.as_ref(), &place.data, view);
    }

    /// Teams, and the first events, news and publications, by kind; `of` says which of a kind.
    fn related_records<'i>(&self, of: impl Fn(RecordKind) -> Vec<&'i Id>) -> Vec<IndexGroup> {
        let teams: Vec<IndexEntry> =
            of(RecordKind::Teams).into_iter().filter_map(|id| self.entry(RecordKind::Teams, id)).collect();
        let teams = (!teams.is_empty()).then(|| IndexGroup { title: Some(self.word("title-teams")), entries: teams });
        let dated = Shelf::KINDS.into_iter().filter_map(|k| self.related_of(k, of(k).into_iter().take(RELATED)));
        teams.into_iter().chain(dated).collect()
    }

    /// A record as a line, leading to its page.
    pub(super) fn line_of(&self, kind: RecordKind, id: Option<&Id>) -> Vec<Line> {
        id.and_then(|id| self.record_link(kind, id)).map(link_line).into_iter().collect()
    }

    /// Target groups, each with its offers.
    pub(super) fn audience(&self, ids: &[Id]) -> Vec<Line> {
        ids.iter().map(|id| self.term_line(vocabularies::TARGET_GROUPS, Dimension::Audience, id)).collect()
    }

    /// Districts, or the whole state.
    pub(super) fn area(&self, area: Option<&Area>) -> Vec<Line> {
        match area {
            Some(Area::Statewide) => vec![self.word_line("statewide")],
            Some(Area::Districts(districts)) => districts.iter().map(|d| self.district_line(d)).collect(),
            None => Vec::new(),
        }
    }

    /// Contacts, each once; `others` only where there are none.
    pub(super) fn contacts<'i>(
        &self,
        own: impl Iterator<Item = &'i Id>,
        others: &'i [Id],
    ) -> Vec<super::view::ContactView> {
        let mut ids: Vec<&Id> = own.collect();
        if ids.is_empty() {
            ids.extend(others);
        }
        let mut seen = std::collections::BTreeSet::new();
        ids.retain(|id| seen.insert(*id));
        ids.into_iter().filter_map(|id| self.contact(id)).collect()
    }

    /// Check and translation of a record.
    pub(super) fn trust(
        &self,
        owner: Owner<'_>,
        checked: Option<&crate::model::Checked>,
        record: &dyn Walk,
        view: &mut RecordView,
    ) {
        let review = self.catalog.site.review_every();
        view.checked = checked.map(|c| self.day(c.on));
        view.checked_by = checked.and_then(|c| c.by.as_ref()).map(|b| b.0.clone());
        let due = checked.map(|c| c.on.plus(review));
        view.overdue = due.is_some_and(|due| due < self.plan.directory.today.date);
        view.due = due.map(|due| due.to_string());
        view.remarks = self.remarks(owner, record);
    }

    /// All records of a kind.
    pub fn index(&self, kind: RecordKind) -> IndexView {
        let ids = self.plan.directory.ids(kind);
        let title = plain(&self.word(&format!("title-{}", kind.word())));
        let intro = Some(self.word(&format!("intro-{}", kind.word())));
        // Words stand by letter and boards in the order that their editors gave them.
        let in_order = match kind {
            RecordKind::Glossary => Some(self.glossary_groups()),
            RecordKind::Boards => Some(vec![IndexGroup { title: None, entries: self.board_entries() }]),
            _ => None,
        };
        if let Some(groups) = in_order {
            return IndexView { title, intro, groups, ..IndexView::default() };
        }
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
        IndexView { title, intro, groups, ..IndexView::default() }
    }

    fn entry(&self, kind: RecordKind, id: &Id) -> Option<IndexEntry> {
        let count = self.plan.directory.of_record(kind, id).len();
        let count = has_offers(kind).then(|| self.count_of_offers(count));
        let link = Link { count, ..self.record_link(kind, id)? };
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
            RecordKind::Teams => {
                let team = self.catalog.teams.get(id)?;
                let names: Vec<String> = team.districts.iter().map(|d| self.district(d.as_str()).text).collect();
                (say(&team.summary), Some(self.locale.formats.and(names.iter().map(String::as_str))))
            }
            _ => (None, None),
        };
        Some(IndexEntry { link, summary, info: info.into_iter().collect(), note: None, until: None })
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

/// Whether a page of the kind says how many offers it has, be it none.
fn has_offers(kind: RecordKind) -> bool {
    matches!(kind, RecordKind::Providers | RecordKind::Programmes | RecordKind::Funders | RecordKind::Regions)
}

/// A link as a line.
pub(super) fn link_line(link: Link) -> Line {
    Line { text: link.label, german: link.german, url: Some(link.url), ..line("") }
}

fn website(url: Option<&Url>) -> Vec<Line> {
    url.iter().map(|u| Line { href: Some(u.0.clone()), ..data(u.host()) }).collect()
}

/// Where a record was taken from.
pub(super) fn source_line(source: Option<&Source>) -> Option<Line> {
    let source = source?;
    let host = || source.url.as_ref().map(Url::host);
    let name = source.imported_from.as_ref().map(|i| i.0.as_str()).or_else(host)?;
    Some(Line { href: source.url.as_ref().map(|u| u.0.clone()), ..data(name) })
}
