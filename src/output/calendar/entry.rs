//! One moment as VEVENT. Its words are those of its page, with the other languages and the
//! address of the page below them: an appointment is shown to others.

use super::{Zone, uid};
use crate::i18n::{attribute, text};
use crate::model::{
    Contact, Date, Degrees, EventStatus, Id, Mode, Offer, OfferSite, Places, StartState, Text, Time, vocabularies,
};
use crate::output::contentline::Lines;
use crate::output::html::Speaker;
use crate::plan::{Address, Moment, Occasion, Owner, Place};

/// Who writes moments down.
pub(super) struct Clerk<'a> {
    /// The language.
    pub(super) speaker: &'a Speaker<'a>,
    /// The zone of all times.
    pub(super) zone: &'a Zone,
    /// `base_url` with `/` at its end.
    pub(super) base: Option<String>,
}

/// What all records that have moments are asked for.
struct Subject<'a> {
    title: &'a Text,
    summary: Option<&'a Text>,
    topics: &'a [Id],
    /// Day of the last change.
    changed: Option<Date>,
    contact: Option<&'a Contact>,
    demo: bool,
}

/// Whether a moment has a time of day.
pub(super) fn has_time(moment: &Moment<'_>) -> bool {
    time_of(moment).is_some()
}

impl Clerk<'_> {
    /// Writes a moment.
    pub(super) fn write(&self, lines: &mut Lines, moment: &Moment<'_>) {
        let speaker = self.speaker;
        let (kind, id) = moment.owner.name();
        let subject = self.subject(moment.owner);
        let lang = speaker.lang().as_str();
        let changed = subject.changed.unwrap_or(speaker.plan.directory.today.date);
        lines.value("BEGIN", "VEVENT");
        lines.text("UID", &uid(&speaker.catalog.site, &moment.key));
        lines.value("DTSTAMP", &midnight(changed));
        if subject.changed.is_some() {
            lines.value("LAST-MODIFIED", &midnight(changed));
        }
        self.when(lines, moment);
        let title = speaker.say(crate::output::html::Owner(kind, id.as_str()), "title", subject.title);
        let (summary, own) = self.summary(moment, &title.text);
        // Words around a title are of this language, be the title of another.
        let summary_lang = if own { lang } else { title.lang.as_deref().unwrap_or(lang) };
        lines.say("SUMMARY", summary_lang, &one_line(&summary));
        lines.say("DESCRIPTION", lang, &self.description(moment, &subject));
        self.place(lines, moment);
        if let Some(base) = &self.base {
            lines.value("URL", &format!("{base}{}", speaker.at(&Place::of(kind, id))));
        }
        if let Some(contact) = subject.contact {
            lines.say("CONTACT", lang, &self.contact(contact));
        }
        for topic in subject.topics {
            let (label, _) = speaker.term(vocabularies::TOPICS, topic.as_str());
            lines.say("CATEGORIES", label.lang.as_deref().unwrap_or(lang), &label.text);
        }
        if let Some(status) = status(moment) {
            lines.value("STATUS", status);
        }
        // Only what one goes to takes up the time of its day.
        let blocks = matches!(moment.occasion, Occasion::Date(_)) && has_time(moment);
        lines.value("TRANSP", if blocks { "OPAQUE" } else { "TRANSPARENT" });
        lines.value("END", "VEVENT");
    }

    fn subject<'s>(&'s self, owner: Owner<'s>) -> Subject<'s> {
        let catalog = self.speaker.catalog;
        let contact = |id: Option<&Id>| id.and_then(|id| catalog.contacts.get(id)).map(|c| &c.data);
        match owner {
            Owner::Offer(offer) => {
                let provider = catalog.providers.get(&offer.provider);
                let register = offer.register.as_ref().and_then(|r| r.contact.as_ref());
                let others = provider.and_then(|p| p.contacts.first());
                Subject {
                    title: &offer.title,
                    summary: Some(&offer.summary),
                    topics: &offer.topics,
                    changed: offer.modified(),
                    contact: contact(register.or(offer.contacts.first()).or(others)),
                    demo: provider.is_some_and(|p| p.demo),
                }
            }
            Owner::Event(event) => {
                let register = event.register.as_ref().and_then(|r| r.contact.as_ref());
                let others = catalog.providers.get(&event.provider).and_then(|p| p.contacts.first());
                Subject {
                    title: &event.title,
                    summary: Some(&event.summary),
                    topics: &event.topics,
                    changed: event.changed.or(event.checked.as_ref().map(|c| c.on)),
                    contact: contact(register.or(event.contacts.first()).or(others)),
                    demo: event.demo,
                }
            }
            Owner::Team(team) => Subject {
                title: &team.title,
                summary: team.summary.as_ref(),
                topics: &[],
                changed: team.checked.as_ref().map(|c| c.on),
                contact: contact(team.members.first().map(|m| &m.contact)),
                demo: team.demo,
            },
        }
    }

    /// Beginning, end and repetition.
    fn when(&self, lines: &mut Lines, moment: &Moment<'_>) {
        let (date, rule) = (moment.date, moment.series.as_ref());
        let last = match moment.occasion {
            Occasion::Date(of_event) => of_event.end.filter(|end| *end > date),
            _ => None,
        };
        let Some((from, to)) = time_of(moment) else {
            lines.value("DTSTART;VALUE=DATE", &day(date));
            // DTEND is the day after.
            lines.value("DTEND;VALUE=DATE", &day(next(last.unwrap_or(date))));
            if let Some(series) = rule {
                lines.value("RRULE", &ending(&series.rule, series.until.map(day)));
            }
            return;
        };
        let zone = &self.zone.name;
        lines.value(&format!("DTSTART;TZID={zone}"), &local(date, from));
        // A date of several days begins on the first and ends on the last of them.
        if let Some(to) = to.filter(|to| last.is_some() || *to > from) {
            lines.value(&format!("DTEND;TZID={zone}"), &local(last.unwrap_or(date), to));
        }
        if let Some(series) = rule {
            let until = series.until.map(|until| self.zone.utc(until, from));
            lines.value("RRULE", &ending(&series.rule, until));
        }
    }

    /// What stands in the calendar's cell, and whether it has words besides the title.
    fn summary(&self, moment: &Moment<'_>, title: &str) -> (String, bool) {
        let say = |key, title: &str| self.speaker.bare(key, &[("title", text(title.to_owned()))]);
        let own = match moment.occasion {
            Occasion::Start(_) => say("calendar-start", title),
            Occasion::Exam(..) => say("calendar-exam", title),
            Occasion::Deadline { .. } => say("calendar-register", title),
            Occasion::Hours(_) => say("calendar-hours", title),
            Occasion::Date(_) | Occasion::Schedule(_) => title.to_owned(),
        };
        let said = match status(moment) {
            Some("CANCELLED") => say("calendar-cancelled", &own),
            Some("TENTATIVE") => say("calendar-postponed", &own),
            _ => own,
        };
        let has_words = said != title;
        (said, has_words)
    }

    /// What it is, what one has to know, where to read on, and the other languages.
    fn description(&self, moment: &Moment<'_>, subject: &Subject<'_>) -> String {
        let speaker = self.speaker;
        let (kind, id) = moment.owner.name();
        let mut parts = Vec::new();
        parts.extend(subject.summary.and_then(|s| s.resolve(&speaker.chain)).map(|(_, s)| s.to_owned()));
        let notes = self.notes(moment);
        if !notes.is_empty() {
            parts.push(attribute(&notes.join("\n")));
        }
        if subject.demo {
            parts.push(speaker.word("demo-remark"));
        }
        let at = |lang| {
            let page = Address::page(lang, &Place::of(kind, id));
            self.base.as_ref().map(|base| format!("{base}{}", page.as_str()))
        };
        parts.extend(at(speaker.lang()));
        let others = speaker.catalog.site.languages.iter().filter(|l| l.tag != *speaker.lang());
        for language in others {
            let Some(title) = subject.title.get(&language.tag) else { continue };
            let line = format!("{}: {}", language.name.0, one_line(title));
            parts.push([Some(line), at(&language.tag)].into_iter().flatten().collect::<Vec<_>>().join("\n"));
        }
        parts.join("\n\n")
    }

    fn notes(&self, moment: &Moment<'_>) -> Vec<String> {
        let speaker = self.speaker;
        let dated = |key, date| speaker.sentence(key, &[("date", text(speaker.locale.formats.date(date)))]);
        match moment.occasion {
            Occasion::Start(start) => {
                let mut notes: Vec<String> = Vec::new();
                notes.extend(start.end.filter(|end| *end != start.date).map(|end| dated("until", end)));
                notes.extend(start.register_by.map(|by| dated("register-by", by)));
                notes.extend(start.exam.map(|on| dated("exam-on", on)));
                let state = start.state.filter(|s| !matches!(s, StartState::Planned | StartState::Cancelled));
                notes.extend(state.map(|s| speaker.word(&format!("start-state-{}", s.word()))));
                let places = start.places.filter(|p| *p != Places::Ask);
                notes.extend(places.map(|p| speaker.word(&format!("places-{}", p.word()))));
                notes
            }
            Occasion::Deadline { of, .. } => vec![dated("calendar-begins", of)],
            Occasion::Exam(_, start) => vec![dated("calendar-begins", start.date)],
            Occasion::Date(date) => date.register_by.map(|by| dated("register-by", by)).into_iter().collect(),
            Occasion::Schedule(_) => Vec::new(),
            Occasion::Hours(hours) => speaker.hours_notes(hours.mobile, hours.by_appointment),
        }
    }

    /// House, street and town; a point on the map where there is one house.
    fn place(&self, lines: &mut Lines, moment: &Moment<'_>) {
        let speaker = self.speaker;
        let (sites, modes): (&[OfferSite], &[Mode]) = match moment.owner {
            Owner::Offer(Offer { sites, mode, .. }) => (sites, mode),
            Owner::Event(event) => (&event.sites, &event.mode),
            Owner::Team(_) => (&[], &[]),
        };
        let found: Vec<(Option<&str>, &crate::model::Place)> = match moment.occasion {
            // Hours without a place are by phone or online: the houses of the offer say nothing about them.
            Occasion::Hours(hours) => {
                hours.place.iter().filter_map(|p| speaker.catalog.places.get(p)).map(|p| (None, &p.data)).collect()
            }
            Occasion::Deadline { .. } => Vec::new(),
            _ => sites
                .iter()
                .filter_map(|s| {
                    Some((s.room.as_ref().map(|r| r.0.as_str()), &speaker.catalog.places.get(&s.place)?.data))
                })
                .collect(),
        };
        if found.is_empty() {
            let online = modes.contains(&Mode::Online) && !matches!(moment.occasion, Occasion::Deadline { .. });
            if online {
                lines.say("LOCATION", speaker.lang().as_str(), &speaker.word("online-place"));
            }
            return;
        }
        let written: Vec<String> = found.iter().map(|(room, place)| address(*room, place)).collect();
        // Names and addresses are never translated.
        lines.say("LOCATION", speaker.source.as_str(), &written.join("; "));
        if let [(_, place)] = found.as_slice()
            && let Some((latitude, longitude)) = place.latitude.zip(place.longitude)
        {
            lines.value("GEO", &point(latitude, longitude));
        }
    }

    fn contact(&self, contact: &Contact) -> String {
        let speaker = self.speaker;
        let role = || contact.role.as_ref().and_then(|r| r.resolve(&speaker.chain)).map(|(_, r)| r.to_owned());
        let name = contact.name.as_ref().map(|n| n.0.clone()).or_else(role);
        let phone = contact.phones.first().map(|p| p.number.0.clone());
        let mail = contact.email.as_ref().map(|e| e.0.clone());
        let parts: Vec<String> = [name, phone, mail].into_iter().flatten().collect();
        parts.join(", ")
    }
}

fn status(moment: &Moment<'_>) -> Option<&'static str> {
    let of_event = match moment.owner {
        Owner::Event(event) => Some(event.status()),
        Owner::Offer(_) | Owner::Team(_) => None,
    };
    let cancelled = match moment.occasion {
        Occasion::Start(start) | Occasion::Exam(_, start) => start.is_cancelled(),
        Occasion::Deadline { cancelled, .. } => cancelled,
        Occasion::Date(date) => date.cancelled,
        Occasion::Schedule(_) | Occasion::Hours(_) => false,
    };
    let certain = match moment.occasion {
        Occasion::Start(start) => matches!(start.state, Some(StartState::Guaranteed | StartState::Running)),
        _ => false,
    };
    match of_event {
        Some(EventStatus::Cancelled) => Some("CANCELLED"),
        _ if cancelled => Some("CANCELLED"),
        // iCalendar has no word for it; its old date is nothing to rely on.
        Some(EventStatus::Postponed) => Some("TENTATIVE"),
        Some(EventStatus::Scheduled) => Some("CONFIRMED"),
        Some(EventStatus::Draft) | None => certain.then_some("CONFIRMED"),
    }
}

/// Beginning and end of a moment's part of the day.
fn time_of(moment: &Moment<'_>) -> Option<(Time, Option<Time>)> {
    match moment.occasion {
        Occasion::Start(_) | Occasion::Exam(..) | Occasion::Deadline { .. } => None,
        Occasion::Date(date) => date.from.map(|from| (from, date.to)),
        Occasion::Schedule(schedule) => schedule.from.map(|from| (from, schedule.to)),
        Occasion::Hours(hours) => Some((hours.from, Some(hours.to))),
    }
}

fn address(room: Option<&str>, place: &crate::model::Place) -> String {
    let town = format!("{} {}", place.postal_code.0, place.town.0);
    let parts = [Some(place.name.0.as_str()), room, Some(place.street.0.as_str()), Some(town.as_str())];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

fn point(latitude: Degrees, longitude: Degrees) -> String {
    format!("{latitude};{longitude}")
}

fn day(date: Date) -> String {
    date.0.strftime("%Y%m%d").to_string()
}

fn local(date: Date, time: Time) -> String {
    date.0.to_datetime(time.0).strftime("%Y%m%dT%H%M%S").to_string()
}

/// A day as a moment for machines.
pub(crate) fn midnight(date: Date) -> String {
    format!("{}T000000Z", day(date))
}

fn next(date: Date) -> Date {
    Date(date.0.tomorrow().unwrap_or(date.0))
}

fn ending(rule: &str, until: Option<String>) -> String {
    match until {
        Some(until) => format!("{rule};UNTIL={until}"),
        None => rule.to_owned(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
