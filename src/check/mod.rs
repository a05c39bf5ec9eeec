//! Rules over the catalogue: one file a rule, each with its codes and a fixture folder in
//! `tests/checks/`. Faults that a single file shows are found while it is read.

mod access;
mod alone;
mod area;
mod dates;
mod freshness;
mod glossary;
mod ids;
mod leave_out;
mod media;
mod needed;
mod pages;
mod prose;
mod references;
mod search;
mod shown;
mod texts;
mod translations;

use crate::diag::{Code, Diagnostic};
use crate::model::{Catalog, Origin, RecordKind, Today, Walk};
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeSet;

pub use alone::Proofs;
pub use leave_out::leave_out;

/// What a rule may look at.
pub struct Scope<'a> {
    /// All records that could be read.
    pub catalog: &'a Catalog,
    /// Kind and id of those that could not: they exist, but have problems of their own.
    pub broken: &'a BTreeSet<(RecordKind, String)>,
    /// Files in which reading found errors.
    pub faulty: &'a BTreeSet<String>,
    /// The day.
    pub today: Today,
    /// The files.
    pub sources: &'a Sources,
    /// What is known of records from an earlier check.
    pub proofs: &'a Proofs,
}

/// Something that has texts: kind, id, place, and the walk over its texts.
type Thing<'a> = (RecordKind, &'a str, &'a Origin, &'a dyn Walk);

type Rule = fn(&Scope<'_>, &mut Vec<Diagnostic>);

const RULES: &[Rule] = &[
    pages::check,
    ids::check,
    references::check,
    area::check,
    needed::check,
    glossary::check,
    dates::check,
    alone::check,
    prose::boards,
    search::check,
];

/// Problems that a value which could not be read brings with it: they would only repeat it.
fn follows(code: Code) -> bool {
    matches!(
        code,
        Code::OfferNoArea
            | Code::OfferNoRegion
            | Code::CheckMissing
            | Code::MediaNoAlt
            | Code::AccessIncomplete
            | Code::RecordMissingField
            | Code::SiteNoBaseUrl
    )
}

/// Looks at many things on all threads; problems stay in the order of the things.
fn in_parallel<T: Sync>(
    things: &[T],
    found: &mut Vec<Diagnostic>,
    look: impl Fn(&T, &mut Vec<Diagnostic>) + Send + Sync,
) {
    const AT_ONCE: usize = 64;
    let parts: Vec<Vec<Diagnostic>> = things
        .par_chunks(AT_ONCE)
        .map(|things| {
            let mut found = Vec::new();
            for thing in things {
                look(thing, &mut found);
            }
            found
        })
        .collect();
    found.extend(parts.into_iter().flatten());
}

/// All problems of the catalogue that no single file shows.
pub fn check(scope: &Scope<'_>) -> Vec<Diagnostic> {
    let by_rule: Vec<Vec<Diagnostic>> = RULES
        .par_iter()
        .map(|rule| {
            let mut found = Vec::new();
            rule(scope, &mut found);
            found
        })
        .collect();
    let mut found: Vec<Diagnostic> = by_rule.into_iter().flatten().collect();
    found.retain(|d| !(scope.faulty.contains(&d.file) && follows(d.code)));
    found
}
