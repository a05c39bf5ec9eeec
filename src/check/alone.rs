//! Rules that look at one record alone: its ids, dates, checks, files, texts, Markdown and translations. They are most
//! of the work of a check, and what they find stays as it is while the record does, and what it names is there.

use super::{Scope, access, dates, freshness, in_parallel, media, prose, references, shown, texts, translations};
use crate::diag::{Code, Diagnostic};
use crate::model::{Entity, Id, Lang, Origin, RecordKind, Target};
use crate::recall::Recall;
use rayon::prelude::*;
use std::cell::RefCell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

/// What is known of records, by a hash of what they were read from.
pub type Proofs = Recall<Arc<Proof>>;

/// What these rules found in one record.
#[derive(Debug, Default)]
pub struct Proof {
    problems: Vec<Diagnostic>,
    /// Records that it names.
    pub(super) names: Vec<(RecordKind, Id)>,
    /// Files that it names, as it does.
    pub(super) files: Vec<String>,
    /// Where links in its texts lead: kind and id.
    links: Vec<(String, String)>,
    /// Hash of the states of its translations.
    states: u64,
    /// The hash of everything outside for which all this was last found to hold.
    outside: AtomicU64,
}

impl Proof {
    /// Problems alone.
    pub(super) fn of(problems: Vec<Diagnostic>) -> Self {
        Self { problems, ..Self::default() }
    }
}

/// A record as these rules see it.
pub(super) type One<'a> = (RecordKind, &'a Origin, &'a dyn Entity);

/// What surrounds the records; without hashes where nothing is kept.
struct Around {
    languages: Vec<Lang>,
    /// What every record may depend on, wholly: site, day, vocabularies, programmes, media.
    all: u128,
    /// What there is besides, of which a record depends on little: ids, broken records, states of translations.
    outside: u64,
}

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let lasts = scope.proofs.lasts();
    let (all, outside) = if lasts { (hash_of_all(scope), hash_of_others(scope)) } else { (0, 0) };
    let around = Around { languages: scope.catalog.languages(), all, outside };
    let records = scope.catalog.entities();
    let proofs: Vec<Arc<Proof>> =
        records.par_iter().with_min_len(64).map(|record| proof(scope, &around, *record)).collect();
    found.extend(proofs.iter().flat_map(|proof| &proof.problems).cloned());
    shown::check(scope, &records, &proofs, found);
    let key = xxh3_128(&[&around.all.to_le_bytes()[..], &around.outside.to_le_bytes()].concat());
    let stray = scope.proofs.get(|| key, || Arc::new(Proof::of(translations::stray(scope))));
    found.extend_from_slice(&stray.problems);
    // The site and its vocabularies have texts too.
    in_parallel(&scope.catalog.others_with_texts(), found, |thing, found| {
        let links = RefCell::default();
        of_texts(scope, thing, &around.languages, &links, found);
    });
}

/// What is known of a record, or else found now.
fn proof(scope: &Scope<'_>, around: &Around, record: One<'_>) -> Arc<Proof> {
    if !scope.proofs.lasts() {
        return Arc::new(look(scope, around, record));
    }
    let (kind, origin, entity) = record;
    let id = entity.id().as_str();
    let is_broken = || scope.broken.contains(&(kind, id.to_owned()));
    let key = xxh3_128(&[around.all.to_le_bytes(), origin.mark.to_le_bytes()].concat());
    if let Some(proof) = scope.proofs.find(key) {
        let holds = || {
            proof.names.iter().all(|(kind, id)| references::exists(scope, *kind, id))
                && proof.links.iter().all(|(kind, id)| prose::exists(scope, kind, id))
                && proof.states == states(scope, around, kind, id)
                && !is_broken()
        };
        if proof.outside.load(Ordering::Relaxed) == around.outside || holds() {
            proof.outside.store(around.outside, Ordering::Relaxed);
            return proof;
        }
    }
    let proof = Arc::new(look(scope, around, record));
    // What a wrong id or link may have meant depends on all others.
    let is_sure = |problem: &Diagnostic| !matches!(problem.code, Code::LinkBroken | Code::RecordUnknownReference);
    if origin.mark != 0 && proof.problems.iter().all(is_sure) && !is_broken() {
        scope.proofs.keep(key, Arc::clone(&proof));
    }
    proof
}

fn look(scope: &Scope<'_>, around: &Around, record: One<'_>) -> Proof {
    let (kind, origin, entity) = record;
    let id = entity.id().as_str();
    let mut problems = Vec::new();
    references::one(scope, record, &mut problems);
    dates::one(scope, record, &mut problems);
    freshness::one(scope, record, &mut problems);
    access::one(scope, record, &mut problems);
    media::one(scope, record, &mut problems);
    let links = RefCell::default();
    of_texts(scope, &(kind, id, origin, entity), &around.languages, &links, &mut problems);
    let lasts = scope.proofs.lasts();
    let mut names = Vec::new();
    entity.refer(&mut |_, target, id| match target {
        Target::Record(kind) if lasts || shown::is_needed(kind) => names.push((kind, id.clone())),
        _ => {}
    });
    names.sort_unstable();
    names.dedup();
    let images = entity.images().iter().map(|image| image.file.0.clone());
    let files = images.chain(entity.files().into_iter().map(|(_, file)| file.0.clone())).collect();
    let states = if lasts { states(scope, around, kind, id) } else { 0 };
    Proof { problems, names, files, links: links.into_inner(), states, outside: AtomicU64::new(around.outside) }
}

/// Rules for texts alone. Where their links lead is noted.
fn of_texts(
    scope: &Scope<'_>,
    thing: &super::Thing<'_>,
    languages: &[Lang],
    links: &RefCell<Vec<(String, String)>>,
    found: &mut Vec<Diagnostic>,
) {
    texts::one(scope, thing, found);
    translations::one(scope, thing, languages, found);
    let exists = |kind: &str, id: &str| {
        links.borrow_mut().push((kind.to_owned(), id.to_owned()));
        prose::exists(scope, kind, id)
    };
    prose::one(scope, thing, &exists, found);
}

/// What every record may depend on.
fn hash_of_all(scope: &Scope<'_>) -> u128 {
    let sources = scope.sources;
    let mut all = Xxh3::new();
    all.update(format!("{:?}", scope.today).as_bytes());
    let mut file = |path: &str, hash: Option<u128>| {
        all.update(path.as_bytes());
        all.update(&hash.unwrap_or_default().to_le_bytes());
    };
    file("", sources.hash(&scope.catalog.site.origin.file));
    for folder in ["content/vocabularies/", "content/programmes/"] {
        sources.hashes_under(folder).for_each(|(path, hash)| file(path, Some(hash)));
    }
    sources.paths_under("content/media/").into_iter().for_each(|path| file(path, sources.hash(path)));
    all.digest128()
}

/// What there is besides.
fn hash_of_others(scope: &Scope<'_>) -> u64 {
    let catalog = scope.catalog;
    let mut all = Xxh3::new();
    for kind in RecordKind::ALL {
        all.update(kind.word().as_bytes());
        for id in catalog.ids(*kind) {
            all.update(id.as_bytes());
            all.update(b" ");
        }
    }
    all.update(format!("{:?} {}", scope.broken, catalog.geometries.len()).as_bytes());
    all.update(&catalog.translations.mark.to_le_bytes());
    all.digest()
}

/// Hash of the states of a record's translations.
fn states(scope: &Scope<'_>, around: &Around, kind: RecordKind, id: &str) -> u64 {
    let mut all = Xxh3::new();
    for lang in &around.languages {
        let states = scope.catalog.translations.hash_of(lang, kind, id);
        all.update(&states.unwrap_or_default().to_le_bytes());
    }
    all.digest()
}
