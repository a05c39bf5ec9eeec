//! Recurrence rules of RFC 5545; the only user of the `rrule` crate.

use super::values::{Date, Weekday};
use crate::diag::Code;
use crate::yaml::{Definitions, Node, Read, Reader};
use rrule::{RRuleSet, Tz};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use std::sync::{Arc, Mutex, PoisonError};

/// A recurrence rule as written, known to be valid.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Recurrence {
    rule: String,
    /// Its last answers: dates are asked for by lists, pages and calendars in every language, and reckoning is dear.
    known: Arc<Mutex<Answers>>,
}

/// What [`Recurrence::next`] is asked: from, until, today, count.
type Question = (Option<Date>, Option<Date>, Date, usize);

type Answers = Vec<(Question, Vec<Date>)>;

/// Answers that one rule keeps.
const ANSWERS: usize = 6;

impl From<String> for Recurrence {
    fn from(rule: String) -> Self {
        Self { rule, known: Arc::default() }
    }
}

impl From<Recurrence> for String {
    fn from(recurrence: Recurrence) -> Self {
        recurrence.rule
    }
}

impl PartialEq for Recurrence {
    fn eq(&self, other: &Self) -> bool {
        self.rule == other.rule
    }
}

impl Eq for Recurrence {}

/// What a rule means, as far as it can be said in a few words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Rhythm {
    /// Every n weeks on these days.
    Weekly(u32, Vec<Weekday>),
    /// Every month on the nth (or last, -1) of a weekday.
    Monthly(i32, Weekday),
    /// Anything else.
    Other,
}

/// A rule as a calendar program wants it: it begins with a date that it holds for, and its end is a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// First date.
    pub first: Date,
    /// Last day on which it holds; none if it goes on.
    pub until: Option<Date>,
    /// The rule by days, without its end.
    pub rule: String,
}

const MOST_DATES: u16 = 400;

impl Recurrence {
    /// The rule as written.
    pub fn as_str(&self) -> &str {
        &self.rule
    }

    /// The first dates on or after `today`, at most `count`, of a rule that holds from `from` until `until`.
    pub fn next(&self, from: Option<Date>, until: Option<Date>, today: Date, count: usize) -> Vec<Date> {
        let question = (from, until, today, count);
        let known = || self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, dates)) = known().iter().find(|(asked, _)| *asked == question) {
            return dates.clone();
        }
        let dates = self.reckon(question);
        let mut known = known();
        if known.len() == ANSWERS {
            known.remove(0);
        }
        known.push((question, dates.clone()));
        dates
    }

    fn reckon(&self, (from, until, today, count): Question) -> Vec<Date> {
        // Rules without a beginning count their weeks from the first Monday of 2024.
        let anchor = from.or_else(|| Date::parse("2024-01-01"));
        let Some(set) = anchor.and_then(|anchor| rules(&self.rule, anchor)) else { return Vec::new() };
        set.into_iter()
            .take(usize::from(MOST_DATES) * 10)
            .filter_map(|moment| day(moment.timestamp()))
            .skip_while(|date| *date < today)
            .take_while(|date| until.is_none_or(|until| *date <= until))
            .take(count)
            .collect()
    }

    /// The rule as a series of days from its first date; none if it has no dates or is finer than days.
    pub fn series(&self, from: Option<Date>, until: Option<Date>) -> Option<Series> {
        let most = usize::from(MOST_DATES) * 10;
        let beginning = Date(jiff::civil::Date::MIN);
        let first = *self.next(from, until, beginning, 1).first()?;
        let rule = self.rule.to_ascii_uppercase();
        let parts: Vec<(&str, &str)> = rule.split(';').filter_map(|part| part.split_once('=')).collect();
        if parts.iter().any(|(name, value)| *name == "FREQ" && ["SECONDLY", "MINUTELY", "HOURLY"].contains(value)) {
            return None;
        }
        // COUNT and UNTIL exclude each other, and both hide the day on which the rule ends.
        let ends = parts.iter().any(|(name, _)| ["COUNT", "UNTIL"].contains(name));
        let last = if ends { self.next(from, until, beginning, most).pop() } else { until };
        let of_days = |name: &str| !["COUNT", "UNTIL", "BYHOUR", "BYMINUTE", "BYSECOND"].contains(&name);
        let kept = parts.iter().filter(|(name, _)| of_days(name)).map(|(name, value)| format!("{name}={value}"));
        Some(Series { first, until: last, rule: kept.collect::<Vec<_>>().join(";") })
    }

    /// The rhythm, for words.
    pub fn rhythm(&self) -> Rhythm {
        let part = |name: &str| {
            self.rule.split(';').filter_map(|p| p.split_once('=')).find(|(k, _)| *k == name).map(|(_, v)| v)
        };
        let interval = part("INTERVAL").map_or(Some(1), |i| i.parse().ok());
        let days: Vec<&str> = part("BYDAY").map_or_else(Vec::new, |d| d.split(',').collect());
        match (part("FREQ"), interval) {
            (Some("WEEKLY"), Some(interval)) if !days.is_empty() => {
                let days: Option<Vec<_>> = days.iter().map(|d| weekday(d)).collect();
                days.map_or(Rhythm::Other, |days| Rhythm::Weekly(interval, days))
            }
            (Some("MONTHLY"), Some(1)) if days.len() == 1 => {
                let day = days[0];
                let split = day.len().saturating_sub(2);
                match (day.get(..split).and_then(|n| n.parse().ok()), day.get(split..).and_then(weekday)) {
                    (Some(nth), Some(day)) => Rhythm::Monthly(nth, day),
                    _ => Rhythm::Other,
                }
            }
            _ => Rhythm::Other,
        }
    }
}

/// The day of a moment in UTC, in which rules are reckoned.
fn day(seconds: i64) -> Option<Date> {
    let moment = jiff::Timestamp::from_second(seconds).ok()?;
    Some(Date(moment.to_zoned(jiff::tz::TimeZone::UTC).date()))
}

fn weekday(code: &str) -> Option<Weekday> {
    let code = code.to_ascii_lowercase();
    Weekday::ALL.iter().find(|(word, _)| *word == code).map(|(_, day)| *day)
}

fn rules(rule: &str, anchor: Date) -> Option<RRuleSet> {
    let start = anchor.to_string().replace('-', "");
    let set: RRuleSet = format!("DTSTART:{start}T120000Z\nRRULE:{rule}").parse().ok()?;
    Some(set.limit())
}

impl super::Walk for Recurrence {}

impl Read for Recurrence {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a recurrence rule")?;
        let start = Date::parse("2024-01-01")?;
        let one_line = !text.contains(['\n', '\r', ':']);
        if one_line && rules(text, start).is_some_and(|set| set.get_dt_start().timezone() == Tz::UTC) {
            return Some(text.to_owned().into());
        }
        reader.fault(
            Code::RecordInvalidValue,
            node.place,
            format!("`{text}` is not a recurrence rule"),
            "write it as in RFC 5545, for example `FREQ=WEEKLY;BYDAY=TU` or `FREQ=MONTHLY;BYDAY=2TU`",
        );
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Recurrence", json!({ "type": "string", "pattern": "^FREQ=" }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_dates_of_a_rule() {
        let rule = Recurrence::from("FREQ=MONTHLY;BYDAY=2TU".to_owned());
        let date = |text| Date::parse(text).expect("is a date");
        assert_eq!(rule.next(None, None, date("2026-12-01"), 2), [date("2026-12-08"), date("2027-01-12")]);
        assert_eq!(rule.rhythm(), Rhythm::Monthly(2, Weekday::Tuesday));
        assert_eq!(
            Recurrence::from("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH".to_owned()).rhythm(),
            Rhythm::Weekly(2, vec![Weekday::Tuesday, Weekday::Thursday])
        );
    }

    #[test]
    fn a_series_begins_with_its_first_date_and_ends_with_a_day() {
        let date = |text| Date::parse(text).expect("is a date");
        let series = |rule: &str, from, until| Recurrence::from(rule.to_owned()).series(from, until);
        let (from, until) = (Some(date("2026-09-10")), Some(date("2026-12-31")));
        assert_eq!(
            series("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", from, until),
            Some(Series { first: date("2026-09-22"), until, rule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU".to_owned() }),
            "every other week from that of the beginning"
        );
        let counted = series("FREQ=WEEKLY;COUNT=3;BYDAY=TU", from, None).expect("has dates");
        assert_eq!((counted.until, counted.rule.as_str()), (Some(date("2026-09-29")), "FREQ=WEEKLY;BYDAY=TU"));
        assert_eq!(series("FREQ=HOURLY", from, until), None);
    }

    #[test]
    fn a_rule_that_is_over_has_no_dates() {
        let date = |text| Date::parse(text).expect("is a date");
        let rule = Recurrence::from("FREQ=WEEKLY;BYDAY=MO".to_owned());
        assert!(rule.next(None, Some(date("2026-11-30")), date("2026-12-01"), 3).is_empty());
    }
}
