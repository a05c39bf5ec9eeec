//! Dates and times that belong together are in order, and starts lie ahead.

use super::Scope;
use super::alone::One;
use crate::diag::{Code, Diagnostic};
use crate::model::{
    Alert, Consultation, Date, Event, Hours, Kind, Offer, Published, RecordKind, State, Status, all_starts_over, state,
};

/// Dates and times in one record.
pub(super) fn one(scope: &Scope<'_>, (kind, origin, entity): One<'_>, found: &mut Vec<Diagnostic>) {
    let (catalog, today, id) = (scope.catalog, scope.today.date, entity.id());
    let mut file = File { path: &origin.file, found };
    file.alerts(entity.alerts());
    match kind {
        RecordKind::Offers => catalog.offers.get(id).into_iter().for_each(|r| offer(scope, r, &mut file)),
        RecordKind::Programmes => {
            catalog.programmes.get(id).into_iter().for_each(|r| file.term("term", r.term.as_ref()));
        }
        RecordKind::Teams => {
            catalog.teams.get(id).into_iter().for_each(|r| file.consultation(&r.consultation, today));
        }
        RecordKind::Events => catalog.events.get(id).into_iter().for_each(|r| events(r, &mut file, today)),
        RecordKind::News => catalog.news.get(id).into_iter().for_each(|r| file.term("publish", r.publish.as_ref())),
        RecordKind::Contacts => {
            catalog.contacts.get(id).into_iter().for_each(|r| file.hours("hours", &r.hours));
        }
        _ => {}
    }
}

/// Dates of the site.
pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let site = &scope.catalog.site;
    File { path: &site.origin.file, found }.alerts(&site.alerts);
}

fn offer(scope: &Scope<'_>, offer: &Offer, file: &mut File<'_>) {
    starts(offer, file);
    file.term("publish", offer.publish.as_ref());
    file.hours("hours", &offer.hours);
    file.consultation(&offer.consultation, scope.today.date);
    if let Some(age) = &offer.age
        && let (Some(min), Some(max)) = (age.min, age.max)
        && min > max
    {
        file.problem("age", format!("the lowest age ({min}) is above the highest ({max})"), "exchange the two");
    }
    let today = scope.today.date;
    let state = state(offer, scope.catalog.programme_of(offer).map(|p| &p.data), today, scope.today.drafts);
    if offer.status() == Status::Active && all_starts_over(offer, today) && state == State::Ended {
        let d = Diagnostic::new(
            Code::OfferEndedStarts,
            file.path,
            "every start of this offer is over: it is shown as ended",
        )
        .field("starts");
        let help = "add the next start, or set `status: ended` (or `entry: rolling` if one may join at any time)";
        file.found.push(d.help(help));
    }
}

fn starts(offer: &Offer, file: &mut File<'_>) {
    for (index, start) in offer.starts.iter().enumerate() {
        let path = format!("starts.{index}");
        file.order(&path, ("date", Some(start.date)), ("end", start.end));
        file.order(&path, ("register_by", start.register_by), ("end", start.end.or(Some(start.date))));
        file.order(&path, ("date", Some(start.date)), ("exam", start.exam));
        if offer.kind == Kind::Course && start.end.is_none() {
            let d = Diagnostic::new(
                Code::OfferCourseWithoutEnd,
                file.path,
                "this start of a course has no end: it counts as over the day after it",
            )
            .field(&path);
            file.found.push(d.help("add `end: …`, also if it is only roughly known"));
        }
    }
}

fn events(event: &Event, file: &mut File<'_>, today: Date) {
    file.term("publish", event.publish.as_ref());
    for (index, date) in event.dates.iter().enumerate() {
        let path = format!("dates.{index}");
        file.order(&path, ("date", Some(date.date)), ("end", date.end));
        file.order(&path, ("register_by", date.register_by), ("date", Some(date.date)));
        // An event over several days may end in the morning.
        if let (Some(from), Some(to), None) = (date.from, date.to, date.end) {
            file.times(&path, from, to);
        }
    }
    for (index, schedule) in event.schedule.iter().enumerate() {
        let path = format!("schedule.{index}");
        file.term(&format!("{path}.valid"), schedule.valid.as_ref());
        if let (Some(from), Some(to)) = (schedule.from, schedule.to) {
            file.times(&path, from, to);
        }
        // An event that is over as a whole is told by its page.
        if !event.occurrences(today).is_empty() {
            file.over(&path, schedule.valid.as_ref(), today);
        }
    }
}

struct File<'a> {
    path: &'a str,
    found: &'a mut Vec<Diagnostic>,
}

impl File<'_> {
    fn problem(&mut self, field: &str, message: String, help: &str) {
        self.found.push(Diagnostic::new(Code::OfferDatesOutOfOrder, self.path, message).field(field).help(help));
    }

    fn order(&mut self, path: &str, first: (&str, Option<Date>), second: (&str, Option<Date>)) {
        if let (Some(a), Some(b)) = (first.1, second.1)
            && a > b
        {
            let message = format!("`{}` ({a}) is after `{}` ({b})", first.0, second.0);
            self.problem(&format!("{path}.{}", first.0), message, "correct one of the two dates");
        }
    }

    fn term(&mut self, path: &str, term: Option<&Published>) {
        if let Some(term) = term {
            self.order(path, ("from", term.from), ("until", term.until));
        }
    }

    fn consultation(&mut self, hours: &[Consultation], today: Date) {
        for (index, consultation) in hours.iter().enumerate() {
            let path = format!("consultation.{index}");
            self.term(&format!("{path}.valid"), consultation.valid.as_ref());
            self.times(&path, consultation.from, consultation.to);
            self.over(&path, consultation.valid.as_ref(), today);
        }
    }

    /// Rules that hold no longer are not shown: someone should say what holds now.
    fn over(&mut self, path: &str, valid: Option<&Published>, today: Date) {
        if let Some(until) = valid.and_then(|v| v.until).filter(|until| *until < today) {
            let d = Diagnostic::new(
                Code::HoursOver,
                self.path,
                format!("these hours held until {until}: they are no longer shown"),
            );
            self.found
                .push(d.field(format!("{path}.valid.until")).help("write until when they hold now, or remove them"));
        }
    }

    fn alerts(&mut self, alerts: &[Alert]) {
        for (index, alert) in alerts.iter().enumerate() {
            self.order(&format!("alerts.{index}"), ("from", alert.from), ("until", alert.until));
        }
    }

    fn hours(&mut self, path: &str, hours: &[Hours]) {
        for (index, hours) in hours.iter().enumerate() {
            self.times(&format!("{path}.{index}"), hours.from, hours.to);
        }
    }

    fn times(&mut self, path: &str, from: crate::model::Time, to: crate::model::Time) {
        if from >= to {
            self.problem(
                &format!("{path}.from"),
                if from == to {
                    format!("it begins and ends at the same time ({from})")
                } else {
                    format!("it begins ({from}) after it ends ({to})")
                },
                "correct one of the two times",
            );
        }
    }
}
