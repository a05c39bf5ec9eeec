//! A site out of its sources: loaded, checked, with everything that speaks; then planned, and printed.

use super::{Built, Languages, Request};
use crate::check::{self, Proofs};
use crate::diag::{self, Diagnostic, Severity};
use crate::load::{Remembered, load_again};
use crate::model::{Catalog, Today, Url};
use crate::output::{Press, Watch};
use crate::plan::{self, Asset, Media, Titles};
use crate::source::Sources;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use xxhash_rust::xxh3::Xxh3;

/// A site that may be printed.
#[derive(Debug)]
pub struct Site {
    catalog: Catalog,
    today: Today,
    languages: Arc<Languages>,
    assets: BTreeMap<String, Asset>,
    media: BTreeMap<String, Media>,
    titles: Arc<Titles>,
    minify: bool,
}

/// What one build leaves for the next in the same process.
#[derive(Debug, Default)]
pub struct Reuse {
    /// Records as they were read.
    pub records: Remembered,
    languages: Option<Spoken>,
    proofs: Proofs,
    titles: Arc<Titles>,
}

/// Languages with a hash of all they were made from.
#[derive(Debug)]
struct Spoken {
    hash: u128,
    languages: Option<Arc<Languages>>,
    problems: Vec<Diagnostic>,
}

impl Reuse {
    /// For builds that follow each other in one process.
    pub fn lasting() -> Self {
        Self { proofs: Proofs::lasting(), titles: Arc::new(Titles::lasting()), ..Self::default() }
    }

    /// The languages of a site, and whether they were there before.
    fn languages(&mut self, sources: &Sources, catalog: &Catalog) -> (Option<Arc<Languages>>, Vec<Diagnostic>) {
        let folders = ["locales/", "themes/"].iter().flat_map(|folder| sources.paths_under(folder));
        let mut all = Xxh3::new();
        for path in folders.chain([crate::load::SITE]) {
            all.update(path.as_bytes());
            all.update(&sources.hash(path).unwrap_or_default().to_le_bytes());
        }
        let hash = all.digest128();
        if let Some(spoken) = self.languages.as_ref().filter(|spoken| spoken.hash == hash) {
            return (spoken.languages.clone(), spoken.problems.clone());
        }
        let (languages, problems) = Languages::load(sources, catalog);
        let spoken = Spoken { hash, languages: languages.map(Arc::new), problems };
        let found = (spoken.languages.clone(), spoken.problems.clone());
        self.languages = Some(spoken);
        found
    }
}

impl Site {
    /// Reads and checks a site; what comes back beside the problems is none where these forbid to print it.
    pub fn prepare<K>(
        sources: &Sources,
        request: &Request,
        reuse: &mut Reuse,
        watch: &dyn Watch,
    ) -> (Option<Self>, Built<K>) {
        watch.stage("load", 0);
        let loaded = load_again(sources, &reuse.records);
        reuse.records = loaded.remembered;
        let mut built = Built { diagnostics: loaded.diagnostics, ..Built::default() };
        built.diagnostics.extend_from_slice(sources.problems());
        let faulty: BTreeSet<String> =
            built.diagnostics.iter().filter(|d| d.severity().is_error()).map(|d| d.file.clone()).collect();
        let Some(mut catalog) = loaded.catalog else {
            finish(&mut built, sources);
            return (None, built);
        };
        if let Some(base) = &request.base_url {
            catalog.site.data.base_url = Some(Url(base.clone()));
        }
        let today = today(&catalog, request);
        let zone = (request.today.is_none() && !today.pinned).then(|| catalog.site.timezone().to_owned());
        built.today = Some((today.date, zone));
        watch.stage("check", 0);
        built.diagnostics.extend(check::check(&check::Scope {
            catalog: &catalog,
            broken: &loaded.broken,
            faulty: &faulty,
            today,
            sources,
            proofs: &reuse.proofs,
        }));
        reuse.proofs.turn();
        let (languages, problems) = reuse.languages(sources, &catalog);
        built.diagnostics.extend(problems);
        finish(&mut built, sources);
        if request.keep_going && !has_structural(&built.diagnostics) {
            let (rest, left_out, problems) = check::leave_out(catalog, &loaded.broken, &built.diagnostics);
            catalog = rest;
            built.left_out = left_out;
            built.diagnostics.extend(problems);
            finish(&mut built, sources);
        }
        let Some(languages) = languages.filter(|_| !stops(&built.diagnostics, request.keep_going)) else {
            return (None, built);
        };
        let media = Media::collect(&catalog, sources);
        let assets = languages.assets.clone();
        let minify = request.minify;
        // A plan that still uses them keeps them from being forgotten.
        if let Some(titles) = Arc::get_mut(&mut reuse.titles) {
            titles.turn();
        }
        let titles = Arc::clone(&reuse.titles);
        (Some(Self { catalog, today, languages, assets, media, titles, minify }), built)
    }

    /// Plans the site, and hands over what prints it.
    pub fn print<R>(self, job: impl FnOnce(&Press<'_>) -> R) -> R {
        let Self { catalog, today, languages, assets, media, titles, minify } = self;
        let plan = plan::plan_again(&catalog, today, &languages.locales, assets, media, &titles);
        drop(titles);
        job(&Press::new(&plan, &languages.locales, &languages.theme).minifying(minify))
    }
}

/// Today: `--today`, else the site's clock, else the machine's date in the site's zone.
fn today(catalog: &Catalog, request: &Request) -> Today {
    let clock = catalog.site.clock;
    let date = request.today.or(clock).unwrap_or_else(|| (request.now)(catalog.site.timezone()));
    Today { date, pinned: clock.is_some(), drafts: request.drafts }
}

fn finish<K>(built: &mut Built<K>, sources: &Sources) {
    crate::yaml::locate(&mut built.diagnostics, sources);
    diag::sort(&mut built.diagnostics);
}

fn has_structural(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity() == Severity::Structural)
}

/// Whether problems forbid to write. Vocabularies and districts concern all records: they cannot be left out.
pub(super) fn stops(diagnostics: &[Diagnostic], keep_going: bool) -> bool {
    let everywhere = ["content/vocabularies/", "content/districts/", "content/translations/"];
    let concerns_all = |d: &Diagnostic| d.severity().is_error() && everywhere.iter().any(|f| d.file.starts_with(f));
    has_structural(diagnostics)
        || diagnostics.iter().any(concerns_all)
        || (!keep_going && diagnostics.iter().any(|d| d.severity().is_error()))
}
