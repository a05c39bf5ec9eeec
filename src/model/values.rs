//! Small strict values: id, date, time, duration, address, number.

use super::record::choice;
use crate::diag::Code;
use crate::yaml::{Definitions, Node, Read, Reader};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use smol_str::SmolStr;
use std::fmt;

/// The id of a record: `[a-z][a-z0-9-]{1,31}`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr")]
pub struct Id(SmolStr);

impl TryFrom<SmolStr> for Id {
    type Error = &'static str;

    fn try_from(text: SmolStr) -> Result<Self, Self::Error> {
        Self::is_one(&text).then_some(Self(text)).ok_or("not an id")
    }
}

impl Id {
    /// An id, if the text is one.
    pub fn new(text: &str) -> Option<Self> {
        Self::is_one(text).then(|| Self(text.into()))
    }

    fn is_one(text: &str) -> bool {
        let bytes = text.as_bytes();
        (2..=32).contains(&bytes.len())
            && bytes[0].is_ascii_lowercase()
            && bytes.iter().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || *b == b'-')
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::borrow::Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Read for Id {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "an id")?;
        if text.contains("..") || text.contains('/') || text.contains('\\') {
            reader.fault(
                Code::RecordPathEscape,
                node.place,
                format!("`{text}` would lead out of its folder"),
                "an id has only a-z, 0-9 and -",
            );
            return None;
        }
        let id = Self::new(text);
        if id.is_none() {
            reader.fault(
                Code::RecordInvalidId,
                node.place,
                format!("`{text}` is not an id"),
                "2 to 32 characters: a-z, 0-9 and -, the first a letter",
            );
        }
        id
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Id", json!({ "type": "string", "pattern": "^[a-z][a-z0-9-]{1,31}$" }))
    }
}

/// A line of text that is never translated: a name, an address, initials.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Plain(pub String);

impl Read for Plain {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a line of text")?.trim();
        if text.is_empty() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                "this text is empty",
                "write a value, or remove the field",
            );
            return None;
        }
        Some(Self(text.to_owned()))
    }

    fn schema(_: &mut Definitions) -> Json {
        // Unquoted numbers are text here (`018055`), so a checker that has guessed already must let them pass.
        json!({ "type": ["string", "number"] })
    }
}

/// A calendar date (ISO 8601, proleptic Gregorian).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "(i16, i8, i8)", try_from = "(i16, i8, i8)")]
pub struct Date(pub jiff::civil::Date);

impl From<Date> for (i16, i8, i8) {
    fn from(date: Date) -> Self {
        (date.0.year(), date.0.month(), date.0.day())
    }
}

impl TryFrom<(i16, i8, i8)> for Date {
    type Error = jiff::Error;

    fn try_from((year, month, day): (i16, i8, i8)) -> Result<Self, jiff::Error> {
        jiff::civil::Date::new(year, month, day).map(Self)
    }
}

impl Date {
    /// `2027-03-01`.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        shape.then(|| text.parse().ok().map(Self)).flatten()
    }

    /// First day of its month.
    #[must_use]
    pub fn month(self) -> Self {
        Self(self.0.first_of_month())
    }

    /// Days since 1 January 2020, as the search counts them; 0 before it.
    pub fn days(self) -> u32 {
        let start = jiff::civil::date(2020, 1, 1);
        u32::try_from(start.until(self.0).map_or(0, |span| span.get_days())).unwrap_or(0)
    }

    /// The date a duration later; the last day there is, should that be past it.
    #[must_use]
    pub fn plus(self, period: Period) -> Self {
        Self(self.0.saturating_add(period.0))
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Read for Date {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a date")?;
        let date = Self::parse(text);
        if date.is_none() {
            let help = date_help(text);
            reader.fault(Code::RecordInvalidValue, node.place, format!("`{text}` is not a date"), help);
        }
        date
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Date", json!({ "type": "string", "format": "date" }))
    }
}

/// What to write instead of something that is no date.
fn date_help(text: &str) -> String {
    let parts = |separator| text.split(separator).map(str::trim).collect::<Vec<_>>();
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    let meant = match (parts('.').as_slice(), parts('-').as_slice()) {
        ([d, m, y], _) | (_, [y, m, d]) if y.len() == 4 && digits(y, 4) && digits(m, 2) && digits(d, 2) => {
            Some(format!("{y}-{m:0>2}-{d:0>2}"))
        }
        _ => None,
    };
    match meant {
        Some(meant) if Date::parse(&meant).is_some() => format!("write year, month, day: `{meant}`"),
        Some(_) => "there is no such day in the calendar".to_owned(),
        None => "write year, month, day, for example `2027-03-01`".to_owned(),
    }
}

/// A time of day, `08:30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "(i8, i8)", try_from = "(i8, i8)")]
pub struct Time(pub jiff::civil::Time);

impl From<Time> for (i8, i8) {
    fn from(time: Time) -> Self {
        (time.0.hour(), time.0.minute())
    }
}

impl TryFrom<(i8, i8)> for Time {
    type Error = jiff::Error;

    fn try_from((hour, minute): (i8, i8)) -> Result<Self, jiff::Error> {
        jiff::civil::Time::new(hour, minute, 0, 0).map(Self)
    }
}

impl Time {
    /// `HH:MM` or `H:MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        let number = |s: &str, most| {
            (s.len() <= 2 && s.bytes().all(|b| b.is_ascii_digit()))
                .then(|| s.parse::<i8>().ok())
                .flatten()
                .filter(|n| *n < most)
        };
        if minute.len() != 2 {
            return None;
        }
        jiff::civil::Time::new(number(hour, 24)?, number(minute, 60)?, 0, 0).ok().map(Self)
    }
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0.hour(), self.0.minute())
    }
}

impl Read for Time {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a time")?;
        let time = Self::parse(text);
        if time.is_none() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                format!("`{text}` is not a time of day"),
                time_help(text),
            );
        }
        time
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Time", json!({ "type": "string", "pattern": "^([01]?[0-9]|2[0-3]):[0-5][0-9]$" }))
    }
}

/// What to write instead of something that is no time.
fn time_help(text: &str) -> String {
    let bare = text.trim_end_matches("Uhr").trim();
    let (hour, minute) = bare.split_once(['.', ',']).unwrap_or((bare, "00"));
    match Time::parse(&format!("{hour}:{minute}")) {
        Some(time) => format!("write `\"{time}\"`"),
        None => "write hours and minutes, for example `\"08:30\"`".to_owned(),
    }
}

/// A duration in calendar units: `6 months`, `2 weeks`, `90 days`, `1 year`.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(into = "[i32; 4]", try_from = "[i32; 4]")]
pub struct Period(pub jiff::Span);

impl From<Period> for [i32; 4] {
    fn from(period: Period) -> Self {
        let span = period.0;
        [i32::from(span.get_years()), span.get_months(), span.get_weeks(), span.get_days()]
    }
}

impl TryFrom<[i32; 4]> for Period {
    type Error = jiff::Error;

    fn try_from([years, months, weeks, days]: [i32; 4]) -> Result<Self, jiff::Error> {
        let span = jiff::Span::new().try_years(years)?.try_months(months)?;
        span.try_weeks(weeks)?.try_days(days).map(Self)
    }
}

impl PartialEq for Period {
    fn eq(&self, other: &Self) -> bool {
        self.0.fieldwise() == other.0.fieldwise()
    }
}

impl Period {
    /// A number of months.
    pub fn months(count: i32) -> Self {
        Self(jiff::Span::new().months(count))
    }

    /// Number and unit.
    pub fn parse(text: &str) -> Option<Self> {
        let (count, unit) = text.trim().split_once(' ')?;
        let count: i32 = count.parse().ok().filter(|n| (1..=3650).contains(n))?;
        let span = jiff::Span::new();
        let span = match unit.trim().trim_end_matches('s') {
            "day" => span.days(count),
            "week" => span.try_weeks(count).ok()?,
            "month" => span.try_months(count).ok()?,
            "year" => span.try_years(count).ok()?,
            _ => return None,
        };
        Some(Self(span))
    }
}

impl Read for Period {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a duration")?;
        let period = Self::parse(text);
        if period.is_none() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                format!("`{text}` is not a duration"),
                "write a number and days, weeks, months or years, for example `6 months`",
            );
        }
        period
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Period", json!({ "type": "string", "pattern": "^[0-9]+ (day|week|month|year)s?$" }))
    }
}

/// A web address (http or https).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Url(pub String);

impl Url {
    /// Host, for people: `www.bamf.de`.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or(self.0.as_str(), |(_, rest)| rest);
        rest.split(['/', '?', '#']).next().unwrap_or(rest)
    }

    /// Whether the text is an absolute http(s) address with a host and no spaces.
    pub fn is_one(text: &str) -> bool {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        rest.is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or("");
            !host.is_empty()
                && !host.starts_with('.')
                && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"`{}\\".contains(c))
        })
    }
}

impl Read for Url {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a web address")?;
        if Self::is_one(text) {
            return Some(Self(text.to_owned()));
        }
        let help = if text.contains(char::is_whitespace) {
            "write the address without spaces".to_owned()
        } else if text.starts_with("www.") {
            format!("write `https://{text}`")
        } else {
            "write the whole address, beginning with `https://`".to_owned()
        };
        reader.fault(Code::RecordInvalidValue, node.place, format!("`{text}` is not a web address"), help);
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Url", json!({ "type": "string", "pattern": "^https?://" }))
    }
}

/// A mail address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Email(pub String);

impl Read for Email {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "an e-mail address")?;
        let good = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !text.contains(|c: char| c.is_whitespace() || c.is_control() || "<>\"'`(),:;[]\\?&%#/".contains(c))
                && !host.contains('@')
        });
        if good {
            return Some(Self(text.to_owned()));
        }
        reader.fault(
            Code::RecordInvalidValue,
            node.place,
            format!("`{text}` is not an e-mail address"),
            "write it as `name@example.org`",
        );
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Email", json!({ "type": "string", "format": "email" }))
    }
}

/// A phone number in international form, kept as written (`+49 40 66969 100`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhoneNumber(pub String);

impl PhoneNumber {
    /// For `tel:`: E.164, `+` and digits only.
    pub fn e164(&self) -> String {
        self.0.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect()
    }
}

impl Read for PhoneNumber {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a phone number")?.trim();
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let shape = text.starts_with('+') && text.chars().skip(1).all(|c| c.is_ascii_digit() || " -/()".contains(c));
        let trunk = text.contains("(0)");
        if shape && !trunk && (7..=15).contains(&digits) {
            return Some(Self(text.to_owned()));
        }
        let help = match text.strip_prefix('0') {
            _ if trunk => {
                format!("leave out the zero in brackets: `{}`", text.replacen("(0)", "", 1).replace("  ", " "))
            }
            Some(rest) => match rest.strip_prefix('0') {
                Some(rest) => format!("write it with a plus: `+{rest}`"),
                None => format!("write it internationally: `+49 {rest}`"),
            },
            None => "write it internationally with spaces, for example `+49 40 66969 100`".to_owned(),
        };
        reader.fault(
            Code::RecordInvalidValue,
            node.place,
            format!("`{text}` is not a phone number in international form"),
            help,
        );
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("PhoneNumber", json!({ "type": ["string", "number"] }))
    }
}

/// A geographic coordinate in decimal degrees (WGS 84), kept in units of 10⁻⁶.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Degrees(pub i32);

impl Degrees {
    /// As a number of degrees.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 1e6
    }
}

impl fmt::Display for Degrees {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = format!("{:.6}", self.value());
        f.write_str(text.trim_end_matches('0').trim_end_matches('.'))
    }
}

impl Read for Degrees {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a coordinate")?;
        let plain = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b'-');
        let value = text.parse::<f64>().ok().filter(|v| plain && v.abs() <= 180.0);
        if value.is_none() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                format!("`{text}` is not a coordinate"),
                "write decimal degrees, for example `54.0887`",
            );
        }
        #[allow(clippy::cast_possible_truncation, reason = "at most 180 million, checked above")]
        value.map(|v| Self((v * 1e6).round() as i32))
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("Degrees", json!({ "type": "number", "minimum": -180, "maximum": 180 }))
    }
}

choice! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "mo",
        /// Tuesday.
        Tuesday = "tu",
        /// Wednesday.
        Wednesday = "we",
        /// Thursday.
        Thursday = "th",
        /// Friday.
        Friday = "fr",
        /// Saturday.
        Saturday = "sa",
        /// Sunday.
        Sunday = "su",
    }
}

/// Days of the week, in the order written.
pub type Days = Vec<Weekday>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_strict() {
        assert!(Date::parse("2027-03-01").is_some());
        for wrong in ["2027-3-1", "2027-02-30", "01.03.2027", "20270301", "2027-03-01T00:00"] {
            assert!(Date::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn web_addresses_have_a_scheme_and_a_host() {
        assert!(Url::is_one("https://www.bamf.de/x?y#z"));
        for wrong in ["javascript:alert(1)", "https://", "www.bamf.de", "https://a b", "https://x\"onload="] {
            assert!(!Url::is_one(wrong), "{wrong}");
        }
    }

    #[test]
    fn ids_have_their_shape() {
        assert!(Id::new("r7k2m").is_some());
        for wrong in ["a", "7ab", "A1", "../x", "a_b", "ä1"] {
            assert!(Id::new(wrong).is_none(), "{wrong}");
        }
    }
}
