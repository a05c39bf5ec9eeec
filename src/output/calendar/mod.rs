//! Calendars (iCalendar, RFC 5545; names and refreshing of feeds by RFC 7986): what a calendar
//! says of itself, and what stands in it. One moment is one event, in `entry`; the zone of all
//! times is in `zone`.
//!
//! There is no clock here: DTSTAMP is the day of a record's last change, else the day of the build.

mod entry;
mod zone;

pub(crate) use entry::midnight;
pub(crate) use zone::Zone;

use super::contentline::Lines;
use super::html::Speaker;
use crate::model::{Site, vocabularies};
use crate::plan::{Address, Calendar, Dimension, Moment, Place};

/// What made a file, as calendars and cards say it.
pub(crate) const PRODUCT: &str = "-//Lotse//Lotse//EN";
/// How often a subscriber should look: the site itself is built once a day.
const REFRESH: &str = "P1D";

/// A calendar in the language of a speaker.
pub(crate) fn calendar(speaker: &Speaker<'_>, zone: &Zone, calendar: &Calendar, address: &Address) -> Vec<u8> {
    let site = &speaker.catalog.site;
    let moments: Vec<&Moment<'_>> = speaker.plan.diary.moments(calendar).collect();
    let mut lines = Lines::default();
    lines.value("BEGIN", "VCALENDAR");
    lines.value("VERSION", "2.0");
    lines.text("PRODID", PRODUCT);
    // Programs open a calendar with a name as one of its own, so only what is subscribed to has one.
    if calendar.is_feed() {
        let lang = speaker.lang().as_str();
        let title = crate::i18n::attribute(&title(speaker, calendar));
        lines.say("NAME", lang, &title);
        lines.text("X-WR-CALNAME", &title);
        lines.text("X-WR-TIMEZONE", &zone.name);
        if let Some(base) = site.base() {
            lines.value("URL", &format!("{base}{}", speaker.at(&page(calendar))));
            lines.value("SOURCE;VALUE=URI", &format!("{base}{}", address.as_str()));
        }
        lines.value("REFRESH-INTERVAL;VALUE=DURATION", REFRESH);
        lines.value("X-PUBLISHED-TTL", REFRESH);
    }
    if moments.iter().any(|m| entry::has_time(m)) {
        lines.append(zone.component());
    }
    let clerk = entry::Clerk { speaker, zone, base: site.base() };
    for moment in moments {
        clerk.write(&mut lines, moment);
    }
    lines.value("END", "VCALENDAR");
    lines.into_bytes()
}

/// The page beside which a calendar stands.
fn page(calendar: &Calendar) -> Place {
    match calendar {
        Calendar::Record(kind, id) => Place::of(*kind, id),
        Calendar::Topic(topic) => Place::Facet(Dimension::Topic, topic.clone(), 1),
    }
}

fn title(speaker: &Speaker<'_>, calendar: &Calendar) -> String {
    let own = match calendar {
        Calendar::Record(kind, id) => speaker.record_link(*kind, id).map_or_else(|| id.to_string(), |l| l.label.text),
        Calendar::Topic(topic) => speaker.term(vocabularies::TOPICS, topic).0.text,
    };
    format!("{}: {own}", speaker.site().name.text)
}

/// What tells a record from all others of the world: its key, at the host of the site if that is known.
pub(crate) fn uid(site: &Site, key: &str) -> String {
    match &site.base_url {
        Some(url) => format!("{key}@{}", url.host()),
        None => key.to_owned(),
    }
}
