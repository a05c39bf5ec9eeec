//! Where one of several fields is needed: dates or a rule, a place or online, a file or an address.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::markup::{Target, target};
use crate::model::{Area, Board, Event, Mode, Publication, Statistic};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
    let mut report = |file: &str, lacks: Vec<Lack>| {
        found.extend(lacks.into_iter().map(|(field, message, help)| {
            Diagnostic::new(Code::RecordMissingField, file, message).field(field).help(help)
        }));
    };
    catalog.events.values().for_each(|r| report(&r.origin.file, event(r)));
    catalog.publications.values().for_each(|r| report(&r.origin.file, publication(r)));
    catalog.statistics.values().for_each(|r| report(&r.origin.file, statistic(r)));
    catalog.boards.values().for_each(|r| report(&r.origin.file, board(r)));
    for team in catalog.teams.values().filter(|t| t.districts.is_empty()) {
        let help = "add `districts: [ … ]`: the team is listed under the regions of these districts";
        report(&team.origin.file, vec![("id".to_owned(), "a team needs at least one district".to_owned(), help)]);
    }
}

/// Field, message, help.
type Lack = (String, String, &'static str);

fn event(event: &Event) -> Vec<Lack> {
    let mut lacks = Vec::new();
    let mut lack = |message: &str, help| lacks.push(("id".to_owned(), message.to_owned(), help));
    if event.dates.is_empty() && event.schedule.is_empty() {
        lack(
            "this event has neither dates nor schedule",
            "say when it takes place: `dates: [ { date: 2027-01-23 } ]`, or a rule under `schedule`",
        );
    }
    let nowhere = match &event.area {
        None => true,
        Some(Area::Districts(districts)) => districts.is_empty(),
        Some(Area::Statewide) => false,
    };
    if event.sites.is_empty() && nowhere && !event.mode.contains(&Mode::Online) {
        lack(
            "this event has neither sites nor area",
            "say where it takes place (`sites`), for which districts it is (`area`), or `mode: [online]`",
        );
    }
    lacks
}

fn publication(publication: &Publication) -> Vec<Lack> {
    if !publication.files.is_empty() || publication.url.is_some() {
        return Vec::new();
    }
    let help = "add `files: [ { file: name.pdf, language: de } ]`, or `url` where it stands on the web";
    vec![("id".to_owned(), "this publication has neither files nor url".to_owned(), help)]
}

fn statistic(statistic: &Statistic) -> Vec<Lack> {
    if statistic.values.is_empty() {
        let help = "add `values: [ { label: …, value: … } ]`";
        return vec![("id".to_owned(), "this statistic has no values".to_owned(), help)];
    }
    let without = statistic.values.iter().enumerate().filter(|(_, v)| v.period.is_none());
    without
        .filter(|_| statistic.period.is_none())
        .map(|(index, _)| {
            let help = "add `period` to it, or to the whole record";
            (format!("values.{index}"), "this figure says of no period when it was true".to_owned(), help)
        })
        .collect()
}

fn board(board: &Board) -> Vec<Lack> {
    if board.sections.is_empty() {
        let help = "add `sections: [ { title: …, items: [ … ] } ]`";
        return vec![("id".to_owned(), "this board has no sections".to_owned(), help)];
    }
    let mut lacks = Vec::new();
    for (number, section) in board.sections.iter().enumerate() {
        for (index, item) in section.items.iter().enumerate() {
            let outside = item.link.as_ref().is_none_or(|l| target(&l.0) == Target::Outside);
            if outside && item.title.is_none() {
                let help = "add `title`: what the link or note says (a link to a record has the record's own title)";
                let field = format!("sections.{number}.items.{index}");
                lacks.push((field, "this item has no title".to_owned(), help));
            }
        }
    }
    lacks
}
