//! The home page: topics, places, levels, what starts soon, whom to ask.

use super::speaker::{Owner, Speaker};
use super::view::{AlertView, HomeView, IndexEntry, Link, TopicGroup};
use crate::model::{RecordKind, State, vocabularies};
use crate::plan::Dimension;

/// Offers under "starting soon".
const STARTING: usize = 4;
/// Events, and news.
const NEWEST: usize = 3;

impl Speaker<'_> {
    /// The home page.
    pub fn home(&self) -> HomeView {
        let directory = &self.plan.directory;
        let topics = &self.catalog.vocabulary(vocabularies::TOPICS).terms;
        let groups = &self.catalog.vocabulary(vocabularies::TOPIC_GROUPS).terms;
        let starting = self.plan.rankings[self.lang()].order.iter().filter(|i| {
            let entry = &directory.listed[**i];
            entry.state == State::Joinable && entry.offer.entry() == crate::model::Entry::Fixed
        });
        HomeView {
            count: self.count_of_offers(directory.listed.len()),
            groups: groups
                .iter()
                .filter_map(|group| {
                    let mine = topics.iter().filter(|t| t.group.as_ref() == Some(&group.id));
                    Some(TopicGroup {
                        id: group.id.to_string(),
                        link: self.facet_link(Dimension::TopicGroup, group.id.as_str())?,
                        topics: mine.filter_map(|t| self.facet_link(Dimension::Topic, t.id.as_str())).collect(),
                    })
                })
                .collect(),
            districts: self.facet_values(Dimension::District),
            levels: self.facet_values(Dimension::Level),
            facets: self.facets(Some(&[
                Dimension::Audience,
                Dimension::Status,
                Dimension::Language,
                Dimension::Free,
                Dimension::Childcare,
            ])),
            starting: starting.take(STARTING).map(|i| self.shared_card(*i)).collect(),
            alerts: self.programme_alerts(),
            events: self.newest(RecordKind::Events),
            news: self.newest(RecordKind::News),
            boards: self.board_entries(),
            regions: self.regions(),
        }
    }

    /// The first entries of a shelf.
    fn newest(&self, kind: RecordKind) -> Vec<IndexEntry> {
        let listed = self.plan.directory.shelf(kind).into_iter().flat_map(|shelf| &shelf.listed);
        self.related_of(kind, listed.take(NEWEST)).map_or_else(Vec::new, |group| group.entries)
    }

    fn facet_values(&self, dimension: Dimension) -> Vec<Link> {
        self.facets(Some(&[dimension])).into_iter().flat_map(|f| f.values).collect()
    }

    /// Notices of programmes that have offers.
    fn programme_alerts(&self) -> Vec<AlertView> {
        self.catalog
            .programmes
            .values()
            .filter(|p| !self.plan.directory.of_record(RecordKind::Programmes, &p.id).is_empty())
            .flat_map(|p| self.alerts(Owner(RecordKind::Programmes, p.id.as_str()), &p.alerts, Some(&p.data)))
            .collect()
    }
}
