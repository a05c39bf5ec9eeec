//! Counselling: teams, the days on which they can be met, the path, the regions.

use super::glossary::Sheet;
use super::speaker::{Owner, Speaker};
use super::view::{CounsellingDay, CounsellingView, Day, Line, Link, MemberView, PathView, RecordView, Slot, TeamCard};
use crate::i18n::text;
use crate::model::{BoardKind, Date, Id, Period, RecordKind, Team, vocabularies};
use crate::plan::{Dimension, Place};
use std::collections::BTreeMap;

/// How far ahead the counselling page lists days.
const DAYS_AHEAD: &str = "4 weeks";
/// Dates of one rule within that time: one a day.
const MOST: usize = 28;
/// The topic group whose lists the counselling page leads to.
const COUNSELLING: &str = "counselling";

impl Speaker<'_> {
    /// The page of a team.
    pub(super) fn team(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(team) = self.catalog.teams.get(id) else { return };
        let owner = Owner(RecordKind::Teams, id.as_str());
        let mut sheet = Sheet::new(root);
        view.title = self.say(owner, "title", &team.title);
        view.german = self.german(&team.title);
        view.summary = self.say_if(owner, "summary", team.summary.as_ref());
        view.body = team.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
        view.facts = self.rows(vec![
            ("provider", self.line_of(RecordKind::Providers, team.provider.as_ref())),
            ("responsible", self.regions_of(team).into_iter().map(super::record::link_line).collect()),
            ("districts", team.districts.iter().map(|d| self.district_line(d)).collect()),
            ("programme", self.line_of(RecordKind::Programmes, team.programme.as_ref())),
        ]);
        view.members = self.members(team);
        view.consultation = self.consultation(&team.consultation);
        view.places = self.fixed_places(team);
        view.alerts = self.alerts(owner, &team.alerts, None);
        view.images = self.images(owner, &team.media);
        view.demo = team.demo;
        view.words = self.words(&sheet);
        self.trust(owner, team.checked.as_ref(), &team.data, view);
    }

    /// The places where a team always is.
    fn fixed_places(&self, team: &Team) -> Vec<super::view::PlaceView> {
        let mut seen: Vec<&Id> = Vec::new();
        for place in team.consultation.iter().filter(|c| !c.mobile).filter_map(|c| c.place.as_ref()) {
            if !seen.contains(&place) {
                seen.push(place);
            }
        }
        seen.into_iter().filter_map(|p| self.place(p, None)).collect()
    }

    fn regions_of(&self, team: &Team) -> Vec<Link> {
        let regions = self.catalog.regions.values().filter(|r| r.districts.iter().any(|d| team.districts.contains(d)));
        regions.filter_map(|r| self.record_link(RecordKind::Regions, &r.id)).collect()
    }

    fn members(&self, team: &Team) -> Vec<MemberView> {
        team.members
            .iter()
            .filter_map(|m| {
                let role = self.word(&format!("role-{}", m.role.word()));
                Some(MemberView { role, contact: self.contact(&m.contact)? })
            })
            .collect()
    }

    /// A district with the address of its offers.
    pub(super) fn district_line(&self, id: &Id) -> Line {
        Line {
            text: self.district(id.as_str()),
            url: self.facet_link(Dimension::District, id.as_str()).map(|l| l.url),
            ..Line::default()
        }
    }

    /// The counselling page.
    pub fn counselling(&self) -> CounsellingView {
        let topics = &self.catalog.vocabulary(vocabularies::TOPICS).terms;
        let of_counselling = topics.iter().filter(|t| t.group.as_ref().is_some_and(|g| g.as_str() == COUNSELLING));
        let days = self.days_of_teams();
        CounsellingView {
            teams: self.catalog.teams.values().filter_map(|team| self.team_card(&team.data)).collect(),
            until: (!days.is_empty()).then(|| self.locale.formats.date(self.horizon())),
            days,
            paths: self.paths(),
            topics: of_counselling.filter_map(|t| self.facet_link(Dimension::Topic, t.id.as_str())).collect(),
            regions: self.regions(),
        }
    }

    fn horizon(&self) -> Date {
        let today = self.plan.directory.today.date;
        Period::parse(DAYS_AHEAD).map_or(today, |ahead| today.plus(ahead))
    }

    fn team_card(&self, team: &Team) -> Option<TeamCard> {
        let names: Vec<String> = team.districts.iter().map(|d| self.district(d.as_str()).text).collect();
        Some(TeamCard {
            link: self.record_link(RecordKind::Teams, &team.id)?,
            summary: self.say_if(Owner(RecordKind::Teams, team.id.as_str()), "summary", team.summary.as_ref()),
            districts: self.locale.formats.and(names.iter().map(String::as_str)),
            members: self.members(team),
        })
    }

    /// The hours of all teams in the next weeks, day by day.
    fn days_of_teams(&self) -> Vec<CounsellingDay> {
        let today = self.plan.directory.today.date;
        let horizon = self.horizon();
        let mut days: BTreeMap<Date, Vec<(String, Slot)>> = BTreeMap::new();
        for team in self.catalog.teams.values() {
            for hours in &team.consultation {
                let (from, until) = hours.valid.as_ref().map_or((None, None), |v| (v.from, v.until));
                let Some(link) = self.record_link(RecordKind::Teams, &team.id) else { continue };
                let place = hours.place.as_ref();
                for date in hours.rrule.next(from, until, today, MOST).into_iter().take_while(|d| *d <= horizon) {
                    let time = [("from", text(hours.from.to_string())), ("to", text(hours.to.to_string()))];
                    let slot = Slot {
                        time: self.sentence("time-range", &time),
                        open: format!("{}-{}", hours.from, hours.to),
                        team: link.clone(),
                        place: place.and_then(|p| self.place_link(p)),
                        notes: self.hours_notes(hours.mobile, hours.by_appointment),
                    };
                    days.entry(date).or_default().push((hours.from.to_string(), slot));
                }
            }
        }
        days.into_iter()
            .map(|(date, mut slots)| {
                slots.sort_by(|a, b| a.0.cmp(&b.0));
                CounsellingDay {
                    day: Day { iso: date.to_string(), text: self.locale.formats.weekday(date) },
                    slots: slots.into_iter().map(|(_, slot)| slot).collect(),
                }
            })
            .collect()
    }

    /// Mobile, by appointment.
    pub(crate) fn hours_notes(&self, mobile: bool, by_appointment: bool) -> Vec<String> {
        let mut notes = Vec::new();
        if mobile {
            notes.push(self.word("mobile-hours"));
        }
        if by_appointment {
            notes.push(self.word("by-appointment"));
        }
        notes
    }

    /// Boards that are paths, with their steps.
    fn paths(&self) -> Vec<PathView> {
        self.boards_in_order(BoardKind::Path)
            .into_iter()
            .filter_map(|board| {
                let owner = Owner(RecordKind::Boards, board.id.as_str());
                let link = self.record_link(RecordKind::Boards, &board.id)?;
                let step = |(index, section): (usize, &crate::model::Section)| Link {
                    label: self.say(owner, &format!("sections.{index}.title"), &section.title),
                    german: self.german(&section.title),
                    url: format!("{}#s{}", self.at(&Place::of(RecordKind::Boards, &board.id)), index + 1),
                    count: None,
                    current: false,
                };
                let steps = board.sections.iter().enumerate().map(step).collect();
                Some(PathView { summary: self.say_if(owner, "summary", board.summary.as_ref()), link, steps })
            })
            .collect()
    }
}
