//! Records are checked again and again; an overdue check is never silent.

use super::Scope;
use super::alone::One;
use crate::diag::{Code, Diagnostic};
use crate::model::{Checked, Origin, Period, RecordKind, Status};

/// The check of one record.
pub(super) fn one(scope: &Scope<'_>, (kind, origin, entity): One<'_>, found: &mut Vec<Diagnostic>) {
    let review = scope.catalog.site.review_every();
    if kind != RecordKind::Offers {
        if let Some(checked) = entity.checked() {
            overdue(scope, origin, checked, review, found);
        }
        return;
    }
    let Some(offer) = scope.catalog.offers.get(entity.id()) else { return };
    if let Some(changed) = offer.changed.filter(|changed| *changed > scope.today.date) {
        let message = format!("the last change lies in the future ({changed})");
        found.push(
            Diagnostic::new(Code::OfferDatesOutOfOrder, &origin.file, message)
                .field("changed")
                .help("write the day on which it was changed"),
        );
    }
    if !matches!(offer.status(), Status::Active | Status::Paused) {
        return;
    }
    match &offer.checked {
        None => found.push(
            Diagnostic::new(Code::CheckMissing, &origin.file, "nobody has checked this offer")
                .field("id")
                .help("add `checked: { on: 2026-01-31, by: xy }` with the day and your initials"),
        ),
        Some(checked) => overdue(scope, origin, checked, offer.review_every.unwrap_or(review), found),
    }
}

fn overdue(scope: &Scope<'_>, origin: &Origin, checked: &Checked, review: Period, found: &mut Vec<Diagnostic>) {
    let today = scope.today.date;
    let d = |code, message: String| Diagnostic::new(code, &origin.file, message).field("checked.on");
    if checked.on > today {
        found.push(
            d(Code::OfferDatesOutOfOrder, format!("the check lies in the future ({})", checked.on))
                .help("write the day on which it was checked"),
        );
    } else if checked.on.plus(review) < today {
        found.push(
            d(Code::CheckOverdue, format!("the last check ({}) is longer ago than its review period", checked.on))
                .help("ask the provider, correct what has changed, and set the date"),
        );
    }
}
