//! Dates, numbers, lists, order and direction, from CLDR through ICU4X.

use crate::model::{Date, Price, Quantity};
use icu::calendar::Gregorian;
use icu::collator::CollatorBorrowed;
use icu::collator::options::CollatorOptions;
use icu::datetime::FixedCalendarDateTimeFormatter;
use icu::datetime::fieldsets::{YM, YMD, YMDE};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::decimal::options::DecimalFormatterOptions;
use icu::list::ListFormatter;
use icu::list::options::{ListFormatterOptions, ListLength};
use icu::locale::{Locale, LocaleDirectionality};
use std::cmp::Ordering;
use std::sync::Arc;

/// Formats of one language.
pub struct Formats {
    locale: String,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    weekday: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    decimal: Arc<DecimalFormatter>,
    and: ListFormatter,
    comma: ListFormatter,
    collator: CollatorBorrowed<'static>,
}

impl Formats {
    /// Formats for a CLDR locale such as `ar-u-hc-h23-nu-latn`.
    ///
    /// # Errors
    /// If the text is no locale, in words.
    pub fn new(locale: &str) -> Result<Self, String> {
        let parsed: Locale = locale.parse().map_err(|e| format!("`{locale}` is not a locale: {e}"))?;
        let fail = |e: &dyn std::fmt::Display| format!("no data for the locale `{locale}`: {e}");
        let list = || ListFormatterOptions::default();
        Ok(Self {
            locale: locale.to_owned(),
            long: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMD::long()).map_err(|e| fail(&e))?,
            weekday: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YMDE::long()).map_err(|e| fail(&e))?,
            month: FixedCalendarDateTimeFormatter::try_new((&parsed).into(), YM::long()).map_err(|e| fail(&e))?,
            decimal: Arc::new(
                DecimalFormatter::try_new((&parsed).into(), DecimalFormatterOptions::default())
                    .map_err(|e| fail(&e))?,
            ),
            and: ListFormatter::try_new_and((&parsed).into(), list().with_length(ListLength::Wide))
                .map_err(|e| fail(&e))?,
            comma: ListFormatter::try_new_unit((&parsed).into(), list().with_length(ListLength::Short))
                .map_err(|e| fail(&e))?,
            collator: icu::collator::Collator::try_new((&parsed).into(), CollatorOptions::default())
                .map_err(|e| fail(&e))?,
        })
    }

    /// The CLDR locale.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// A date in the long form: `1. März 2027`.
    pub fn date(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |d| self.long.format(&d).to_string())
    }

    /// A date with its weekday: `Montag, 1. März 2027`.
    pub fn weekday(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |d| self.weekday.format(&d).to_string())
    }

    /// A month with its year: `März 2027`.
    pub fn month(&self, date: Date) -> String {
        calendar(date).map_or_else(|| date.to_string(), |d| self.month.format(&d).to_string())
    }

    /// A whole number with the language's digits and groups.
    pub fn integer(&self, number: i64) -> String {
        self.decimal.format_to_string(&Decimal::from(number))
    }

    /// An amount with two decimals, or none if it is whole.
    pub fn amount(&self, price: Price) -> String {
        let mut decimal = Decimal::from(price.0);
        decimal.multiply_pow10(-2);
        if price.0 % 100 == 0 {
            decimal.trim_end();
        }
        self.decimal.format_to_string(&decimal)
    }

    /// A number with the decimals that it was written with.
    pub fn quantity(&self, quantity: Quantity) -> String {
        let mut decimal = Decimal::from(quantity.digits);
        decimal.multiply_pow10(-i16::from(quantity.decimals));
        self.decimal.format_to_string(&decimal)
    }

    /// `a, b und c`.
    pub fn and<'a>(&self, items: impl IntoIterator<Item = &'a str>) -> String {
        let items: Vec<&str> = items.into_iter().collect();
        self.and.format_to_string(items.iter())
    }

    /// `a, b, c`.
    pub fn list<'a>(&self, items: impl IntoIterator<Item = &'a str>) -> String {
        let items: Vec<&str> = items.into_iter().collect();
        self.comma.format_to_string(items.iter())
    }

    /// Order of two texts in the language.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collator.compare(a, b)
    }

    /// Bytes that compare as the text does in the language; worth it where a text is compared often.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(text.len() * 2);
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }

    /// Formatter of numbers, shared with the messages.
    pub(crate) fn decimal(&self) -> Arc<DecimalFormatter> {
        Arc::clone(&self.decimal)
    }
}

fn calendar(date: Date) -> Option<icu::calendar::Date<Gregorian>> {
    let (year, month, day) = (date.0.year(), date.0.month(), date.0.day());
    icu::calendar::Date::try_new_gregorian(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

/// Whether a language is written from right to left (CLDR likely script).
pub fn is_right_to_left(tag: &str) -> bool {
    tag.parse::<Locale>().is_ok_and(|l| LocaleDirectionality::new_extended().is_right_to_left(&l.id))
}

/// `og:locale` of a language: the language with its most likely country (`de_DE`), from CLDR.
pub fn og_locale(tag: &str) -> String {
    let Ok(mut locale) = tag.parse::<Locale>() else { return tag.to_owned() };
    icu::locale::LocaleExpander::new_extended().maximize(&mut locale.id);
    match locale.id.region {
        Some(region) => format!("{}_{region}", locale.id.language),
        None => locale.id.language.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_and_amounts_by_language() {
        let date = Date::parse("2027-03-01").expect("is a date");
        let formats = |locale| Formats::new(locale).expect("has data");
        assert_eq!(formats("de-DE-u-hc-h23").date(date), "1. März 2027");
        assert_eq!(formats("en-GB-u-hc-h23").date(date), "1 March 2027");
        assert_eq!(formats("ar-u-hc-h23-nu-latn").date(date), "1 مارس 2027");
        assert_eq!(formats("uk-UA-u-hc-h23").month(date), "березень 2027\u{202f}р.");
        assert_eq!(formats("de").amount(Price(22_950)), "229,50");
        assert_eq!(formats("de").amount(Price(120_000)), "1.200");
        assert_eq!(formats("de").weekday(date), "Montag, 1. März 2027");
        assert_eq!(formats("de").quantity(Quantity { digits: 1_000_000, decimals: 0 }), "1.000.000");
        assert_eq!(formats("en").quantity(Quantity { digits: 1250, decimals: 2 }), "12.50");
        assert_eq!(formats("de").and(["a", "b", "c"]), "a, b und c");
    }

    #[test]
    fn direction_and_order() {
        assert!(is_right_to_left("ar") && is_right_to_left("fa") && !is_right_to_left("uk") && !is_right_to_left("tr"));
        let uk = Formats::new("uk").expect("has data");
        assert_eq!(uk.compare("ґ", "д"), Ordering::Less);
        for (a, b) in [("ґ", "д"), ("Kurs", "kurs"), ("Курс B1", "Курс A2"), ("a", "a")] {
            assert_eq!(uk.sort_key(a).cmp(&uk.sort_key(b)), uk.compare(a, b), "{a} {b}");
        }
    }
}
