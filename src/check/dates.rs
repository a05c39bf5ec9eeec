//! Dates and times that belong together are in order, and starts lie ahead.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::{
    Alert, Consultation, Date, Event, Hours, Kind, Offer, Published, State, Status, all_starts_over, state,
};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
    for offer in catalog.offers.values() {
        let mut file = File { path: &offer.origin.file, found };
        starts(offer, &mut file);
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
        let state = state(offer, catalog.programme_of(offer).map(|p| &p.data), today, scope.today.drafts);
        if offer.status() == Status::Active && all_starts_over(offer, today) && state == State::Ended {
            let d = Diagnostic::new(
                Code::OfferEndedStarts,
                &offer.origin.file,
                "every start of this offer is over: it is shown as ended",
            )
            .field("starts");
            found.push(
                d.help("add the next start, or set `status: ended` (or `entry: rolling` if one may join at any time)"),
            );
        }
    }
    for programme in catalog.programmes.values() {
        let mut file = File { path: &programme.origin.file, found };
        file.term("term", programme.term.as_ref());
    }
    for (_, origin, entity) in catalog.entities() {
        File { path: &origin.file, found }.alerts(entity.alerts());
    }
    File { path: &catalog.site.origin.file, found }.alerts(&catalog.site.alerts);
    for team in catalog.teams.values() {
        File { path: &team.origin.file, found }.consultation(&team.consultation, scope.today.date);
    }
    for event in catalog.events.values() {
        events(event, &mut File { path: &event.origin.file, found }, scope.today.date);
    }
    for news in catalog.news.values() {
        File { path: &news.origin.file, found }.term("publish", news.publish.as_ref());
    }
    for contact in catalog.contacts.values() {
        File { path: &contact.origin.file, found }.hours("hours", &contact.hours);
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
