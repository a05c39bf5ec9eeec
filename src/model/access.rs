//! Who may join, by residence status: four values, never a verdict.

use super::record::{choice, record};
use super::text::Text;
use super::values::{Date, Period, Url};
use std::collections::BTreeMap;

choice! {
    /// Access for one residence status.
    pub enum AccessValue {
        /// There is a right to join.
        Entitled = "entitled",
        /// One may apply.
        OnApplication = "on-application",
        /// Closed at present.
        Closed = "closed",
        /// Not settled here: ask.
        Ask = "ask",
    }
}

record! {
    /// A value with since when, from where and when it was checked.
    pub struct Access {
        /// The value.
        pub value: AccessValue = "entitled (Anspruch), on-application (auf Antrag), closed (zurzeit geschlossen), ask (nachfragen)",
        /// Since when it holds.
        pub since: Option<Date> = "Seit wann es gilt (JJJJ-MM-TT)",
        /// Where it is from.
        pub source: Option<Url> = "Adresse der Quelle",
        /// When that was checked.
        pub checked: Option<Date> = "Tag der Prüfung (JJJJ-MM-TT)",
        /// Remark.
        pub note: Option<Text> = "Bemerkung",
    }
}

/// By residence status id, or `all` for every status not listed.
pub type AccessMap = BTreeMap<String, Access>;

/// The key for every status not listed.
pub const ALL: &str = "all";

/// Where an access value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AccessOrigin {
    /// From the offer itself.
    Offer,
    /// From its programme.
    Programme,
    /// From nowhere: ask.
    Nowhere,
}

/// Access for one status, as it is shown.
#[derive(Debug, Clone)]
pub struct ResolvedAccess<'a> {
    /// What is shown: ask, once the check is older than the review period.
    pub value: AccessValue,
    /// What it was, if the check is too old.
    pub was: Option<AccessValue>,
    /// The rule behind it.
    pub rule: Option<&'a Access>,
    /// Where that stands.
    pub origin: AccessOrigin,
}

/// The value for a status: offer key, offer `all`, programme key, programme `all`, else ask.
/// `status` is an id, or `all` for the statuses that are not listed.
pub fn resolve_access<'a>(
    offer: &'a AccessMap,
    programme: Option<&'a AccessMap>,
    status: &str,
    today: Date,
    review: Period,
) -> ResolvedAccess<'a> {
    let own = offer.get(status).or_else(|| offer.get(ALL)).map(|a| (a, AccessOrigin::Offer));
    let inherited = || {
        let programme = programme?;
        programme.get(status).or_else(|| programme.get(ALL)).map(|a| (a, AccessOrigin::Programme))
    };
    let Some((rule, origin)) = own.or_else(inherited) else {
        return ResolvedAccess { value: AccessValue::Ask, was: None, rule: None, origin: AccessOrigin::Nowhere };
    };
    let overdue = rule.checked.is_none_or(|checked| checked.plus(review) < today);
    if overdue && rule.value != AccessValue::Ask {
        return ResolvedAccess { value: AccessValue::Ask, was: Some(rule.value), rule: Some(rule), origin };
    }
    ResolvedAccess { value: rule.value, was: None, rule: Some(rule), origin }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(value: AccessValue, checked: &str) -> Access {
        Access { value, since: Date::parse("2020-01-01"), source: None, checked: Date::parse(checked), note: None }
    }

    #[test]
    fn precedence_is_offer_key_offer_all_programme_key_programme_all() {
        let today = Date::parse("2026-12-01").expect("is a date");
        let months = Period::months(6);
        let map = |entries: &[(&str, AccessValue)]| -> AccessMap {
            entries.iter().map(|(k, v)| ((*k).to_owned(), rule(*v, "2026-11-01"))).collect()
        };
        let programme = map(&[("duldung", AccessValue::Closed), ("all", AccessValue::OnApplication)]);
        let value = |offer: &AccessMap, status| resolve_access(offer, Some(&programme), status, today, months).value;
        assert_eq!(value(&map(&[]), "duldung"), AccessValue::Closed);
        assert_eq!(value(&map(&[]), "eu-citizen"), AccessValue::OnApplication);
        assert_eq!(value(&map(&[("all", AccessValue::Entitled)]), "duldung"), AccessValue::Entitled);
        assert_eq!(
            value(&map(&[("duldung", AccessValue::Ask), ("all", AccessValue::Entitled)]), "duldung"),
            AccessValue::Ask
        );
        assert_eq!(resolve_access(&map(&[]), None, "duldung", today, months).value, AccessValue::Ask);
    }

    #[test]
    fn a_check_that_is_too_old_shows_ask_and_what_it_was() {
        let today = Date::parse("2026-12-01").expect("is a date");
        let offer = AccessMap::from([("all".to_owned(), rule(AccessValue::Entitled, "2026-05-31"))]);
        let shown = resolve_access(&offer, None, "duldung", today, Period::months(6));
        assert_eq!((shown.value, shown.was), (AccessValue::Ask, Some(AccessValue::Entitled)));
    }
}
