//! Where an offer stands on a day. The same rule holds in the build and in the browser.

use super::network::Programme;
use super::offer::{Entry, Offer, Start, Status};
use super::values::{Date, Period};

/// State on a day, in the order of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// One can still join.
    Joinable,
    /// Under way.
    Running,
    /// Known, but without a date.
    Announced,
    /// Rests.
    Paused,
    /// Is over: a tombstone.
    Ended,
    /// Has no page.
    Hidden,
}

impl State {
    /// The word in views and Fluent keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Joinable => "joinable",
            Self::Running => "running",
            Self::Announced => "announced",
            Self::Paused => "paused",
            Self::Ended => "ended",
            Self::Hidden => "hidden",
        }
    }

    /// Whether the offer stands in lists.
    pub fn is_listed(self) -> bool {
        !matches!(self, Self::Ended | Self::Hidden)
    }
}

/// The state of an offer; the first rule that fits holds (docs/records.md).
/// `drafts` shows drafts as what they would be.
pub fn state(offer: &Offer, programme: Option<&Programme>, today: Date, drafts: Drafts) -> State {
    let published = offer.publish.as_ref();
    let hidden = offer.status() == Status::Draft && drafts == Drafts::Hidden;
    if hidden || published.and_then(|p| p.from).is_some_and(|from| today < from) {
        return State::Hidden;
    }
    if is_ended(offer, programme, today) {
        return State::Ended;
    }
    if offer.status() == Status::Paused {
        return State::Paused;
    }
    if offer.entry() != Entry::Fixed || offer.starts.iter().any(|s| is_joinable(s, today)) {
        return State::Joinable;
    }
    if offer.starts.iter().any(|s| !s.is_cancelled() && s.date <= today && today <= s.last_day()) {
        return State::Running;
    }
    State::Announced
}

/// Whether drafts are built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Drafts {
    /// As for the public.
    #[default]
    Hidden,
    /// For a preview.
    Shown,
}

fn is_joinable(start: &Start, today: Date) -> bool {
    !start.is_cancelled() && start.date >= today && start.register_by.is_none_or(|by| by >= today)
}

fn is_ended(offer: &Offer, programme: Option<&Programme>, today: Date) -> bool {
    let past = |date: Option<Date>| date.is_some_and(|d| d < today);
    offer.status() == Status::Ended
        || past(offer.publish.as_ref().and_then(|p| p.until))
        || past(programme.and_then(|p| p.term.as_ref()).and_then(|t| t.until))
        || all_starts_over(offer, today)
}

/// Whether entry is fixed, there are starts, and every one is past its last day.
pub fn all_starts_over(offer: &Offer, today: Date) -> bool {
    offer.entry() == Entry::Fixed && !offer.starts.is_empty() && offer.starts.iter().all(|s| s.last_day() < today)
}

/// The next start that one can join; none where entry is not bound to dates.
pub fn next_start(offer: &Offer, today: Date) -> Option<&Start> {
    offer.starts.iter().filter(|s| is_joinable(s, today)).min_by_key(|s| s.date)
}

/// Whether an ended offer still has its tombstone: 24 months from the last of its dates, and
/// for ever if it has none.
pub fn still_tombstone(offer: &Offer, programme: Option<&Programme>, today: Date) -> bool {
    let dates = [
        offer.publish.as_ref().and_then(|p| p.until),
        programme.and_then(|p| p.term.as_ref()).and_then(|t| t.until),
        offer.starts.iter().map(Start::last_day).max(),
        offer.changed,
        offer.checked.as_ref().map(|c| c.on),
    ];
    dates.into_iter().flatten().max().is_none_or(|last| today <= last.plus(Period::months(24)))
}
