//! Access values say since when, from which source, and when that was checked.

use super::Scope;
use super::alone::One;
use crate::diag::did_you_mean;
use crate::diag::{Code, Diagnostic};
use crate::model::{ACCESS_ALL, AccessMap, AccessValue, RecordKind, vocabularies};

/// Access values of one record.
pub(super) fn one(scope: &Scope<'_>, (kind, origin, entity): One<'_>, found: &mut Vec<Diagnostic>) {
    let (catalog, id) = (scope.catalog, entity.id());
    if let Some(offer) = catalog.offers.get(id).filter(|_| kind == RecordKind::Offers) {
        values(scope, &origin.file, &offer.access, offer.programme.is_none(), found);
    }
    if let Some(programme) = catalog.programmes.get(id).filter(|_| kind == RecordKind::Programmes) {
        values(scope, &origin.file, &programme.access, false, found);
    }
}

fn values(scope: &Scope<'_>, file: &str, access: &AccessMap, own_statement: bool, found: &mut Vec<Diagnostic>) {
    let statuses = scope.catalog.vocabulary(vocabularies::RESIDENCE_STATUS);
    let review = scope.catalog.site.review_every();
    for (status, rule) in access {
        let path = format!("access.{status}");
        if status != ACCESS_ALL && statuses.get(status).is_none() {
            let help = match did_you_mean(status, statuses.terms.iter().map(|t| t.id.as_str())) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => "the statuses are in content/vocabularies/residence-status.yaml; `all` means every other one"
                    .to_owned(),
            };
            found.push(
                Diagnostic::new(Code::RecordUnknownReference, file, format!("there is no residence status `{status}`"))
                    .field(&path)
                    .help(help),
            );
        }
        // What a provider says of an offer of its own, open to all, is its own source.
        let needs_source = !(own_statement && status == ACCESS_ALL && rule.value == AccessValue::Entitled);
        let missing: Vec<&str> = [
            (rule.since.is_none(), "since"),
            (rule.source.is_none() && needs_source, "source"),
            (rule.checked.is_none(), "checked"),
        ]
        .into_iter()
        .filter_map(|(missing, name)| missing.then_some(name))
        .collect();
        if !missing.is_empty() {
            let help = "write since when it holds, the address of the source, and when you checked it";
            found.push(
                Diagnostic::new(
                    Code::AccessIncomplete,
                    file,
                    format!("access for `{status}` lacks {}", missing.join(", ")),
                )
                .field(&path)
                .help(help),
            );
        }
        if let Some(checked) = rule.checked.filter(|checked| *checked > scope.today.date) {
            let message = format!("the check of the access for `{status}` lies in the future ({checked})");
            found.push(
                Diagnostic::new(Code::OfferDatesOutOfOrder, file, message)
                    .field(format!("{path}.checked"))
                    .help("write the day on which it was checked"),
            );
        }
        let overdue = rule.checked.is_some_and(|checked| checked.plus(review) < scope.today.date);
        if overdue && rule.value != AccessValue::Ask {
            let message = format!(
                "access for `{status}` was last checked on {}: it is shown as ask",
                rule.checked.map_or_else(String::new, |c| c.to_string())
            );
            found.push(
                Diagnostic::new(Code::AccessCheckOverdue, file, message)
                    .field(format!("{path}.checked"))
                    .help("look at the source again and set the date"),
            );
        }
    }
}
