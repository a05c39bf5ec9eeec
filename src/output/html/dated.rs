//! Events, news and publications: their pages and their lists.

use super::glossary::Sheet;
use super::record::{link_line, source_line};
use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{DateView, FacetView, FileView, IndexEntry, IndexGroup, IndexView, Line, Link, RecordView, Said};
use crate::i18n::text;
use crate::model::{
    Date, Event, EventStatus, Id, News, Occurrence, Publication, RecordKind, Text, kind_of_file, vocabularies,
};
use crate::plan::{Group, PAGE_CAP, PER_PAGE, Place, Shelf, pages};

impl Speaker<'_> {
    /// The page of an event.
    pub(super) fn event(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(event) = self.catalog.events.get(id) else { return };
        let owner = Owner(RecordKind::Events, id.as_str());
        let directory = &self.plan.directory;
        let mut sheet = Sheet::new(root);
        let over = directory.shelf(RecordKind::Events).is_some_and(|s| s.over.contains(id));
        view.title = self.say(owner, "title", &event.title);
        view.german = self.german(&event.title);
        view.summary = Some(self.say(owner, "summary", &event.summary));
        view.note = if over { Some(self.word("event-over")) } else { self.event_note(event) };
        view.body = event.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
        view.dates = event.occurrences(directory.today.date).iter().map(|o| self.date_view(o)).collect();
        let spoken = event.languages.as_ref();
        let teaching = spoken.iter().flat_map(|l| &l.teaching).map(|l| line(&self.language_name(l.as_str())));
        view.facts = self.rows(vec![
            ("kind", vec![self.group_line(RecordKind::Events, Group::Kind, event.kind.word())]),
            ("certificate", event.certificate.iter().map(|c| data(&c.0)).collect()),
            ("register", self.register(event.register.as_ref())),
            ("cost", event.cost.as_ref().map_or_else(Vec::new, |c| self.cost(owner, c, None))),
            ("language-teaching", teaching.collect()),
            ("language-spoken", self.spoken(owner, "languages.spoken", spoken.map_or(&[], |l| &l.spoken))),
            ("audience", self.audience(&event.audience)),
            ("mode", event.mode.iter().map(|m| self.word_line(&format!("mode-{}", m.word()))).collect()),
            ("area", self.area(event.area.as_ref())),
            (
                "topic",
                event.topics.iter().map(|t| self.group_line(RecordKind::Events, Group::Topic, t.as_str())).collect(),
            ),
            ("provider", self.line_of(RecordKind::Providers, Some(&event.provider))),
        ]);
        let sites = event.sites.iter().filter_map(|s| self.place(&s.place, s.room.as_ref().map(|r| r.0.as_str())));
        view.places = sites.collect();
        let provider = self.catalog.providers.get(&event.provider);
        let own = event.register.iter().filter_map(|r| r.contact.as_ref()).chain(&event.contacts);
        view.contacts = self.contacts(own, provider.map_or(&[], |p| &p.contacts));
        view.images = self.images(owner, &event.media);
        view.files = self.files(owner, &event.files);
        let offers: Vec<usize> = event.offers.iter().filter_map(|o| directory.find(o.as_str())).collect();
        view.list = (!offers.is_empty()).then(|| self.short_list(&offers));
        view.demo = event.demo;
        view.source = source_line(event.source.as_ref());
        view.changed = event.changed.map(|d| self.day(d));
        view.words = self.words(&sheet);
        self.trust(owner, event.checked.as_ref(), &event.data, view);
    }

    /// Cancelled, postponed.
    fn event_note(&self, event: &Event) -> Option<String> {
        match event.status() {
            EventStatus::Cancelled => Some(self.word("event-status-cancelled")),
            EventStatus::Postponed => Some(self.word("event-status-postponed")),
            EventStatus::Draft | EventStatus::Scheduled => None,
        }
    }

    fn date_view(&self, occurrence: &Occurrence) -> DateView {
        DateView {
            text: self.occurrence(occurrence),
            iso: occurrence.date.to_string(),
            until: occurrence.end.unwrap_or(occurrence.date).to_string(),
            register_by: occurrence.register_by.map(|d| self.day(d)),
            cancelled: occurrence.cancelled,
        }
    }

    /// `Saturday, 23 January 2027, 09:00–13:00`, or from one day to another.
    fn occurrence(&self, occurrence: &Occurrence) -> String {
        let formats = &self.locale.formats;
        let day = match occurrence.end.filter(|end| *end != occurrence.date) {
            Some(end) => self
                .sentence("range", &[("from", text(formats.date(occurrence.date))), ("to", text(formats.date(end)))]),
            None => formats.weekday(occurrence.date),
        };
        match (occurrence.from, occurrence.to) {
            (Some(from), Some(to)) => self.sentence(
                "day-times",
                &[("day", text(day)), ("from", text(from.to_string())), ("to", text(to.to_string()))],
            ),
            (Some(from), None) => self.sentence("day-time", &[("day", text(day)), ("from", text(from.to_string()))]),
            _ => day,
        }
    }

    /// The page of a piece of news.
    pub(super) fn news(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(news) = self.catalog.news.get(id) else { return };
        let owner = Owner(RecordKind::News, id.as_str());
        let mut sheet = Sheet::new(root);
        view.title = self.say(owner, "title", &news.title);
        view.german = self.german(&news.title);
        view.summary = Some(self.say(owner, "summary", &news.summary));
        view.body = news.body.as_ref().map(|b| self.prose(owner, "body", b, 2, &mut sheet).0);
        view.facts = self.rows(vec![
            ("date", vec![self.day_line(news.date)]),
            ("kind", vec![self.group_line(RecordKind::News, Group::Kind, news.kind().word())]),
            ("provider", self.line_of(RecordKind::Providers, news.provider.as_ref())),
            ("area", self.area(news.area.as_ref())),
            (
                "topic",
                news.topics.iter().map(|t| self.group_line(RecordKind::News, Group::Topic, t.as_str())).collect(),
            ),
            ("publish", self.term_of(news.publish.as_ref()).into_iter().collect()),
        ]);
        view.images = self.images(owner, &news.media);
        view.files = self.files(owner, &news.files);
        view.demo = news.demo;
        view.source = source_line(news.source.as_ref());
        view.changed = news.changed.map(|d| self.day(d));
        view.words = self.words(&sheet);
        view.remarks = self.remarks(owner, &news.data);
    }

    /// The page of a publication.
    pub(super) fn publication(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(publication) = self.catalog.publications.get(id) else { return };
        let owner = Owner(RecordKind::Publications, id.as_str());
        let kind = RecordKind::Publications;
        let mut sheet = Sheet::new(root);
        view.title = self.say(owner, "title", &publication.title);
        view.german = self.german(&publication.title);
        view.summary = Some(self.say(owner, "summary", &publication.summary));
        view.body = publication.body.as_ref().map(|b| self.prose(owner, "body", b, 2, &mut sheet).0);
        let topics = publication.topics.iter().map(|t| self.group_line(kind, Group::Topic, t.as_str()));
        let address = publication.url.iter().map(|u| Line { href: Some(u.0.clone()), ..data(u.host()) });
        view.facts = self.rows(vec![
            ("kind", vec![self.group_line(kind, Group::Kind, publication.kind.word())]),
            ("date", vec![self.day_line(publication.date)]),
            ("publisher", vec![data(&publication.publisher.0)]),
            ("provider", self.line_of(RecordKind::Providers, publication.provider.as_ref())),
            ("website", address.collect()),
            ("audience", self.audience(&publication.audience)),
            ("area", self.area(publication.area.as_ref())),
            ("topic", topics.collect()),
        ]);
        view.files = publication.files.iter().filter_map(|edition| self.edition(publication, edition)).collect();
        view.images = self.images(owner, &publication.media);
        view.demo = publication.demo;
        view.words = self.words(&sheet);
        self.trust(owner, publication.checked.as_ref(), &publication.data, view);
    }

    /// One language of a publication: the language is what one chooses by.
    fn edition(&self, publication: &Publication, edition: &crate::model::Edition) -> Option<FileView> {
        let media = self.plan.media.get(&edition.file.0)?;
        let mut info = self.file_info(&kind_of_file(&edition.file.0), media.bytes.len());
        if let Some(date) = edition.date.filter(|d| *d != publication.date) {
            let date = self.locale.formats.date(date);
            info = self.locale.formats.list([info.as_str(), date.as_str()]);
        }
        Some(FileView {
            href: media.path.clone(),
            title: plain(&self.language_name(edition.language.as_str())),
            language: None,
            hreflang: Some(edition.language.to_string()),
            info,
        })
    }

    /// All events, news or publications, nth page.
    pub fn shelf(&self, kind: RecordKind, page: usize) -> IndexView {
        let Some(shelf) = self.plan.directory.shelf(kind) else { return IndexView::default() };
        let all: Vec<usize> = (0..shelf.listed.len()).collect();
        let mut view = self.shelf_page(kind, shelf, &all, page, None, &|n| Place::Index(kind, n));
        view.title = plain(&self.word(&format!("title-{}", kind.word())));
        view.intro = Some(self.word(&format!("intro-{}", kind.word())));
        view
    }

    /// Events, news or publications of one group, nth page.
    pub fn shelf_group(&self, kind: RecordKind, group: Group, value: &str, page: usize) -> IndexView {
        let Some(shelf) = self.plan.directory.shelf(kind) else { return IndexView::default() };
        let at = |n| Place::Group(kind, group, value.to_owned(), n);
        let mut view = self.shelf_page(kind, shelf, shelf.members(group, value), page, Some((group, value)), &at);
        let section = self.word(&format!("title-{}", kind.word()));
        let label = self.group_label(kind, group, value).text;
        view.title = plain(&self.bare("title-of-group", &[("section", text(section)), ("group", text(label))]));
        view
    }

    fn shelf_page(
        &self,
        kind: RecordKind,
        shelf: &Shelf,
        members: &[usize],
        page: usize,
        current: Option<(Group, &str)>,
        at: &dyn Fn(usize) -> Place,
    ) -> IndexView {
        let total = pages(members.len(), current.map(|_| PAGE_CAP));
        let shown = members.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).map(|i| &shelf.listed[*i]);
        let month = current.and_then(|(group, value)| (group == Group::Month).then_some(value));
        let mut groups: Vec<IndexGroup> = Vec::new();
        for id in shown {
            let Some((date, entry)) = self.dated_entry(kind, id, month) else { continue };
            let title = match (kind, date) {
                (RecordKind::Publications, _) => None,
                (_, Some(date)) => Some(self.locale.formats.month(date)),
                (_, None) => Some(self.word("event-status-postponed")),
            };
            match groups.last_mut() {
                Some(group) if group.title == title => group.entries.push(entry),
                _ => groups.push(IndexGroup { title, entries: vec![entry] }),
            }
        }
        let facets = if page == 1 { self.shelf_facets(kind, shelf, current) } else { Vec::new() };
        IndexView { groups, facets, pager: self.pager(page, total, at), ..IndexView::default() }
    }

    fn shelf_facets(&self, kind: RecordKind, shelf: &Shelf, current: Option<(Group, &str)>) -> Vec<FacetView> {
        Group::ALL
            .into_iter()
            .map(|group| FacetView {
                key: group.word().to_owned(),
                label: self.word(&format!("group-{}", group.word())),
                values: shelf
                    .groups()
                    .filter(|((of, _), _)| *of == group)
                    .map(|((_, value), members)| Link {
                        count: Some(self.integer(members.len())),
                        current: current == Some((group, value.as_str())),
                        ..self.group_link(kind, group, value)
                    })
                    .collect(),
                current: current.is_some_and(|(of, _)| of == group),
            })
            .filter(|f| !f.values.is_empty())
            .collect()
    }

    /// Name of a group's value.
    pub(super) fn group_label(&self, kind: RecordKind, group: Group, value: &str) -> Said {
        match group {
            Group::Kind => plain(&self.word(&format!("{}-kind-{value}", kind.singular()))),
            Group::Topic => self.term(vocabularies::TOPICS, value).0,
            Group::Region => {
                let link = Id::new(value).and_then(|id| self.record_link(RecordKind::Regions, &id));
                link.map_or_else(|| plain(value), |l| l.label)
            }
            Group::Month => {
                let month = Date::parse(&format!("{value}-01"));
                plain(&month.map_or_else(|| value.to_owned(), |m| self.locale.formats.month(m)))
            }
        }
    }

    fn group_link(&self, kind: RecordKind, group: Group, value: &str) -> Link {
        Link {
            label: self.group_label(kind, group, value),
            german: None,
            url: self.at(&Place::Group(kind, group, value.to_owned(), 1)),
            count: None,
            current: false,
        }
    }

    /// A group's value as a line, leading to its list where there is one.
    fn group_line(&self, kind: RecordKind, group: Group, value: &str) -> Line {
        let listed = self.plan.directory.shelf(kind).is_some_and(|s| !s.members(group, value).is_empty());
        let mut found = link_line(self.group_link(kind, group, value));
        if !listed {
            found.url = None;
        }
        found
    }

    /// An entry in a list, with the date under which it stands; in a month's list, its first date of that month.
    pub(super) fn dated_entry(
        &self,
        kind: RecordKind,
        id: &Id,
        month: Option<&str>,
    ) -> Option<(Option<Date>, IndexEntry)> {
        let link = self.record_link(kind, id)?;
        let owner = Owner(kind, id.as_str());
        let say = |summary: &Text| Some(self.say(owner, "summary", summary));
        let entry = |summary, info: Vec<String>, note| {
            let info = info.into_iter().filter(|i| !i.is_empty()).collect();
            IndexEntry { link, summary, info, note, until: None }
        };
        match kind {
            RecordKind::Events => {
                let event = &self.catalog.events.get(id)?.data;
                let dates = event.occurrences(self.plan.directory.today.date);
                let in_month = |o: &&Occurrence| month.is_none_or(|m| o.date.to_string().starts_with(m));
                let next = dates.iter().filter(in_month).find(|o| !o.cancelled).or(dates.first());
                let when = next.map(|o| self.occurrence(o)).unwrap_or_default();
                let info = vec![when, self.event_place(event), self.word(&format!("event-kind-{}", event.kind.word()))];
                let until = next.map(|o| o.end.unwrap_or(o.date).to_string());
                let entry = IndexEntry { until, ..entry(say(&event.summary), info, self.event_note(event)) };
                Some((next.map(|o| o.date), entry))
            }
            RecordKind::News => {
                let news: &News = &self.catalog.news.get(id)?.data;
                let by = news.provider.as_ref().and_then(|p| self.catalog.providers.get(p)).map(|p| p.name.0.clone());
                let info = vec![self.locale.formats.date(news.date), by.unwrap_or_default()];
                Some((Some(news.date), entry(say(&news.summary), info, None)))
            }
            RecordKind::Publications => {
                let publication = &self.catalog.publications.get(id)?.data;
                let names: Vec<String> =
                    publication.files.iter().map(|f| self.language_name(f.language.as_str())).collect();
                let info = vec![
                    self.word(&format!("publication-kind-{}", publication.kind.word())),
                    self.locale.formats.date(publication.date),
                    self.locale.formats.list(names.iter().map(String::as_str)),
                ];
                Some((Some(publication.date), entry(say(&publication.summary), info, None)))
            }
            _ => None,
        }
    }

    fn event_place(&self, event: &Event) -> String {
        let towns = event.sites.iter().filter_map(|s| self.catalog.places.get(&s.place)).map(|p| p.town.0.as_str());
        let mut towns: Vec<&str> = towns.collect();
        towns.dedup();
        if towns.is_empty() && event.mode.contains(&crate::model::Mode::Online) {
            return self.word("online-place");
        }
        self.locale.formats.list(towns)
    }

    /// Records of a shelf as a group with a heading.
    pub(super) fn related_of<'i>(&self, kind: RecordKind, ids: impl Iterator<Item = &'i Id>) -> Option<IndexGroup> {
        let entries: Vec<IndexEntry> =
            ids.filter_map(|id| self.dated_entry(kind, id, None)).map(|(_, entry)| entry).collect();
        (!entries.is_empty()).then(|| IndexGroup { title: Some(self.word(&format!("title-{}", kind.word()))), entries })
    }

    fn day_line(&self, date: Date) -> Line {
        Line { iso: Some(date.to_string()), ..line(&self.locale.formats.date(date)) }
    }
}
