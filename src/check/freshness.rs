//! Records are checked again and again; an overdue check is never silent.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::{Checked, Origin, Period, RecordKind, Status};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
    let review = catalog.site.review_every();
    for offer in catalog.offers.values() {
        if let Some(changed) = offer.changed.filter(|changed| *changed > scope.today.date) {
            let message = format!("the last change lies in the future ({changed})");
            found.push(
                Diagnostic::new(Code::OfferDatesOutOfOrder, &offer.origin.file, message)
                    .field("changed")
                    .help("write the day on which it was changed"),
            );
        }
    }
    for offer in catalog.offers.values().filter(|o| matches!(o.status(), Status::Active | Status::Paused)) {
        match &offer.checked {
            None => found.push(
                Diagnostic::new(Code::CheckMissing, &offer.origin.file, "nobody has checked this offer")
                    .field("id")
                    .help("add `checked: { on: 2026-01-31, by: xy }` with the day and your initials"),
            ),
            Some(checked) => {
                overdue(scope, &offer.origin, checked, offer.review_every.unwrap_or(review), found);
            }
        }
    }
    for (kind, origin, entity) in catalog.entities() {
        if let Some(checked) = entity.checked().filter(|_| kind != RecordKind::Offers) {
            overdue(scope, origin, checked, review, found);
        }
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
