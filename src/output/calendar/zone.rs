//! The time zone of a site as VTIMEZONE (RFC 5545), out of the zone database that the program
//! carries: the machine's own may be another one, and the same site must give the same bytes.

use crate::model::{Date, Time};
use crate::output::contentline::Lines;
use jiff::civil::{DateTime, Weekday};
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use jiff::{Span, Timestamp};
use std::collections::BTreeMap;

/// Changes of the clock that are looked at: two a year for twenty years.
const CHANGES: usize = 40;
/// Years in a row that make a rule.
const RULE: usize = 3;

/// The zone of a site.
pub(crate) struct Zone {
    /// Its name in the IANA database.
    pub(crate) name: String,
    time: TimeZone,
    component: Lines,
}

/// One change of the clock.
struct Change {
    /// When, on the clock before it.
    at: DateTime,
    from: Offset,
}

/// What the clock shows between two changes: offset, name, whether it is daylight saving time.
type Observance = (i32, String, bool);

impl Zone {
    /// A zone, described from a day on.
    pub(crate) fn new(name: &str, since: Date) -> Self {
        let found = TimeZoneDatabase::bundled().get(name).or_else(|_| TimeZone::get(name));
        // A site with a name that is none is not built.
        let zone = found.unwrap_or(TimeZone::UTC);
        let component = component(name, &zone, since);
        Self { name: name.to_owned(), time: zone, component }
    }

    /// The component, to be put into a calendar.
    pub(crate) fn component(&self) -> &Lines {
        &self.component
    }

    /// A moment of the zone in UTC: `20261215T080000Z`.
    pub(crate) fn utc(&self, date: Date, time: Time) -> String {
        match self.time.to_ambiguous_timestamp(date.0.to_datetime(time.0)).compatible() {
            Ok(moment) => moment.strftime("%Y%m%dT%H%M%SZ").to_string(),
            Err(_) => format!("{}T235959Z", date.0.strftime("%Y%m%d")),
        }
    }
}

fn component(name: &str, zone: &TimeZone, since: Date) -> Lines {
    let mut lines = Lines::default();
    lines.value("BEGIN", "VTIMEZONE");
    lines.value("TZID", name);
    let begin = zone.to_timestamp(since.0.to_datetime(jiff::civil::Time::midnight())).unwrap_or(Timestamp::UNIX_EPOCH);
    let before = zone.preceding(begin).next();
    let mut observances: BTreeMap<Observance, Vec<Change>> = BTreeMap::new();
    for change in before.into_iter().chain(zone.following(begin).take(CHANGES)) {
        let just_before = change.timestamp().checked_sub(Span::new().seconds(1)).unwrap_or(Timestamp::MIN);
        let from = zone.to_offset(just_before);
        let observance = (change.offset().seconds(), change.abbreviation().to_owned(), change.dst().is_dst());
        let at = from.to_datetime(change.timestamp());
        observances.entry(observance).or_default().push(Change { at, from });
    }
    if observances.is_empty() {
        let info = zone.to_offset_info(begin);
        let at = jiff::civil::date(1970, 1, 1).at(0, 0, 0, 0);
        let observance = (info.offset().seconds(), info.abbreviation().to_owned(), info.dst().is_dst());
        observances.insert(observance, vec![Change { at, from: info.offset() }]);
    }
    // Only what still happens at the end of the time looked at is a rule.
    let horizon = observances.values().flatten().map(|c| c.at.year()).max().unwrap_or_default();
    let endless = observances.values().flatten().count() >= CHANGES;
    for (observance, changes) in &observances {
        let goes_on = endless && changes.last().is_some_and(|c| c.at.year() + 1 >= horizon);
        let regular = (0..changes.len()).filter(|_| goes_on).find_map(|n| Some((n, rule(&changes[n..])?)));
        let (single, rest) = match regular {
            Some((n, rule)) => (&changes[..n], Some((&changes[n], rule))),
            None => (&changes[..], None),
        };
        // Changes out of the rule are named one by one.
        for change in single {
            write(&mut lines, observance, change, None);
        }
        if let Some((first, rule)) = rest {
            write(&mut lines, observance, first, Some(&rule));
        }
    }
    lines.value("END", "VTIMEZONE");
    lines
}

fn write(lines: &mut Lines, (offset, name, dst): &Observance, change: &Change, rule: Option<&str>) {
    let kind = if *dst { "DAYLIGHT" } else { "STANDARD" };
    lines.value("BEGIN", kind);
    lines.value("DTSTART", &change.at.strftime("%Y%m%dT%H%M%S").to_string());
    if let Some(rule) = rule {
        lines.value("RRULE", rule);
    }
    lines.value("TZOFFSETFROM", &written(change.from.seconds()));
    lines.value("TZOFFSETTO", &written(*offset));
    lines.text("TZNAME", name);
    lines.value("END", kind);
}

/// `+0100`, with seconds where there are any.
fn written(offset: i32) -> String {
    let (sign, rest) = (if offset < 0 { '-' } else { '+' }, offset.abs());
    let seconds = if rest % 60 == 0 { String::new() } else { format!("{:02}", rest % 60) };
    format!("{sign}{:02}{:02}{seconds}", rest / 3600, rest / 60 % 60)
}

/// The rule of changes that come every year on the same weekday of the same month at the same time.
fn rule(changes: &[Change]) -> Option<String> {
    let first = changes.first().filter(|_| changes.len() >= RULE)?;
    let yearly = changes.iter().all(|change| {
        change.at.month() == first.at.month()
            && change.at.weekday() == first.at.weekday()
            && change.at.time() == first.at.time()
            && change.from == first.from
    });
    let in_a_row = changes.windows(2).all(|pair| pair[1].at.year() == pair[0].at.year() + 1);
    let nth = |at: &DateTime| (at.day() - 1) / 7 + 1;
    let same = changes.iter().all(|c| nth(&c.at) == nth(&first.at));
    let last = changes.iter().all(|c| c.at.day() + 7 > c.at.days_in_month());
    let nth = match (last, same) {
        (true, _) => "-1".to_owned(),
        (false, true) => nth(&first.at).to_string(),
        (false, false) => return None,
    };
    let day = match first.at.weekday() {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    };
    (yearly && in_a_row).then(|| format!("FREQ=YEARLY;BYMONTH={};BYDAY={nth}{day}", first.at.month()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn described(name: &str, since: &str) -> String {
        let since = Date::parse(since).expect("is a date");
        let mut lines = Lines::default();
        lines.append(Zone::new(name, since).component());
        String::from_utf8(lines.into_bytes()).expect("is text").replace("\r\n", "\n")
    }

    #[test]
    fn a_zone_with_summer_time_has_its_two_rules() {
        assert_eq!(
            described("Europe/Berlin", "2026-09-02"),
            "BEGIN:VTIMEZONE\nTZID:Europe/Berlin\n\
             BEGIN:STANDARD\nDTSTART:20261025T030000\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\n\
             TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\n\
             BEGIN:DAYLIGHT\nDTSTART:20260329T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\n\
             TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nTZNAME:CEST\nEND:DAYLIGHT\n\
             END:VTIMEZONE\n"
        );
        assert!(described("America/New_York", "2026-09-02").contains("BYMONTH=3;BYDAY=2SU"));
    }

    #[test]
    fn a_zone_without_has_one_offset() {
        let bogota = described("America/Bogota", "2026-09-02");
        assert!(bogota.contains("TZOFFSETTO:-0500") && !bogota.contains("RRULE"), "{bogota}");
        assert_eq!(bogota.matches("BEGIN:STANDARD").count(), 1);
        assert!(described("UTC", "2026-09-02").contains("TZOFFSETTO:+0000"));
    }

    #[test]
    fn changes_without_a_rule_are_named_one_by_one() {
        // Morocco changed its clocks for Ramadan.
        let morocco = described("Africa/Casablanca", "2019-01-01");
        assert!(!morocco.contains("RRULE") && morocco.matches("DTSTART").count() > 10, "{morocco}");
    }

    #[test]
    fn what_was_given_up_is_no_rule() {
        // Jordan changed its clocks until 2022.
        let jordan = described("Asia/Amman", "2012-01-01");
        assert!(!jordan.contains("RRULE") && jordan.contains("TZOFFSETTO:+0300"), "{jordan}");
    }

    #[test]
    fn local_moments_are_known_in_utc() {
        let zone = Zone::new("Europe/Berlin", Date::parse("2026-01-01").expect("is a date"));
        let at = |date, time| zone.utc(Date::parse(date).expect("is a date"), Time::parse(time).expect("is a time"));
        assert_eq!(at("2026-12-15", "09:00"), "20261215T080000Z");
        assert_eq!(at("2026-07-15", "09:00"), "20260715T070000Z");
        assert_eq!(at("2026-03-29", "02:30"), "20260329T013000Z", "an hour that does not exist");
    }
}
