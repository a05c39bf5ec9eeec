//! Rules that look at one record alone, at all its texts: their length, their Markdown, their translations. They are
//! most of the work of a check, and what they find stays as it is while the files of the record do.

use super::{Scope, Thing, in_parallel, prose, texts, translations};
use crate::diag::{Code, Diagnostic};
use crate::model::Lang;
use crate::recall::Recall;
use std::cell::RefCell;
use std::sync::Arc;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// What is known of records, by a hash of their files.
pub type Proofs = Recall<Arc<Proof>>;

/// What these rules found in one record.
#[derive(Debug)]
pub struct Proof {
    problems: Vec<Diagnostic>,
    /// Where its links lead, which is for others to say: kind and id.
    links: Vec<(String, String)>,
}

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let languages = scope.catalog.languages();
    let all = hash_of_all(scope);
    in_parallel(&scope.catalog.each_with_texts(), found, |thing, found| {
        let key = key(scope, all, thing, &languages);
        let known =
            scope.proofs.find(key).filter(|proof| proof.links.iter().all(|(k, id)| prose::exists(scope, k, id)));
        let proof = known.unwrap_or_else(|| {
            let proof = Arc::new(look(scope, thing, &languages));
            // What a link may have meant depends on all others.
            if proof.problems.iter().all(|problem| problem.code != Code::LinkBroken) {
                scope.proofs.keep(key, Arc::clone(&proof));
            }
            proof
        });
        found.extend_from_slice(&proof.problems);
    });
}

fn look(scope: &Scope<'_>, thing: &Thing<'_>, languages: &[Lang]) -> Proof {
    let mut problems = Vec::new();
    texts::one(scope, thing, &mut problems);
    translations::one(scope, thing, languages, &mut problems);
    let links = RefCell::new(Vec::new());
    let exists = |kind: &str, id: &str| {
        links.borrow_mut().push((kind.to_owned(), id.to_owned()));
        prose::exists(scope, kind, id)
    };
    prose::one(scope, thing, &exists, &mut problems);
    Proof { problems, links: links.into_inner() }
}

/// What concerns all records: the site with its languages, and which records could not be read.
fn hash_of_all(scope: &Scope<'_>) -> u128 {
    let site = scope.sources.hash(&scope.catalog.site.origin.file);
    xxh3_128(format!("{site:?} {:?}", scope.broken).as_bytes())
}

/// Everything that the rules see of one record.
fn key(scope: &Scope<'_>, all: u128, (kind, id, origin, _): &Thing<'_>, languages: &[Lang]) -> u128 {
    let mut key = Xxh3::new();
    key.update(&all.to_le_bytes());
    for path in std::iter::once(&origin.file).chain(origin.sidecars.values()) {
        key.update(path.as_bytes());
        key.update(&scope.sources.hash(path).unwrap_or_default().to_le_bytes());
    }
    for lang in languages {
        let states = scope.catalog.translations.hash_of(lang, *kind, id);
        key.update(&states.unwrap_or_default().to_le_bytes());
    }
    key.digest128()
}
