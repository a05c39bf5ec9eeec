//! Artifacts to bytes: one file or folder a format. Nothing here writes.

mod calendar;
mod code;
mod contentline;
mod css;
mod headers;
pub mod html;
mod jsonld;
mod minify;
mod offline;
pub mod search;
mod sitemap;
mod vcard;

pub use css::shrink;
pub use headers::Policy;
pub use minify::minify;
pub use sitemap::robots;

use crate::i18n::Locales;
use crate::plan::{Artifact, Plan, What};
use rayon::prelude::*;

/// The script that gives frames in pages of other sites their height, as it is.
const RESIZER: &str = include_str!("resize.js");

/// A file of the output: its path and bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Path below the output folder, with `/`.
    pub path: String,
    /// Bytes.
    pub bytes: Vec<u8>,
}

/// Renders every artifact of a plan, in parallel, in the order of the plan; then come the
/// assets and media as they are, and what readers may keep of all that. A template that fails is an error in words.
///
/// # Errors
/// The messages of all templates that failed, each once.
pub fn render(plan: &Plan<'_>, locales: &Locales, theme: &html::Theme) -> Result<Vec<File>, Vec<String>> {
    let studio = html::Studio::new(plan, locales, theme);
    let directory = &plan.directory;
    let since = plan.diary.first().unwrap_or(directory.today.date).min(directory.today.date);
    let zone = calendar::Zone::new(directory.catalog.site.timezone(), since);
    let rendered: Vec<Result<File, String>> =
        plan.artifacts.par_iter().map(|artifact| one(artifact, plan, &studio, theme, &zone)).collect();
    let mut files = Vec::with_capacity(rendered.len());
    let mut errors = std::collections::BTreeSet::new();
    for result in rendered {
        match result {
            Ok(file) => files.push(file),
            Err(error) => {
                errors.insert(error);
            }
        }
    }
    if !errors.is_empty() {
        return Err(errors.into_iter().collect());
    }
    files.extend(studio.for_scripts().cloned());
    files.extend(search::files(plan, locales));
    files.extend(plan.assets.values().map(|a| File { path: a.path.clone(), bytes: a.bytes.clone() }));
    files.extend(plan.media.values().map(|m| File { path: m.path.clone(), bytes: m.bytes.clone() }));
    // Last, since it needs the hashes and weights of all others.
    files.extend(offline::files(plan, locales, &files));
    Ok(files)
}

fn one(
    artifact: &Artifact,
    plan: &Plan<'_>,
    studio: &html::Studio<'_>,
    theme: &html::Theme,
    zone: &calendar::Zone,
) -> Result<File, String> {
    let source = plan.directory.catalog.site.source();
    let speaker = studio.speaker(artifact.lang.as_ref().unwrap_or(&source));
    let bytes = match &artifact.what {
        What::Code(page) => {
            code::svg(&format!("{}{}", plan.directory.catalog.site.base().unwrap_or_default(), page.as_str()))?
                .into_bytes()
        }
        What::Headers(file) => Policy::new(plan.directory.catalog).file(*file).into_bytes(),
        What::Resizer => RESIZER.as_bytes().to_vec(),
        What::Robots => sitemap::robots(plan).into_bytes(),
        What::SitemapIndex => sitemap::index(plan).into_bytes(),
        What::Sitemap(part) => sitemap::sitemap(plan, artifact.lang.as_ref(), *part, studio).into_bytes(),
        What::Calendar(what) => calendar::calendar(speaker, zone, what, &artifact.address),
        What::Card(id) => vcard::card(speaker, id, &artifact.address),
        What::Manifest => manifest(artifact, studio, theme).into_bytes(),
        _ => studio.page(artifact)?.into_bytes(),
    };
    Ok(File { path: artifact.address.path(), bytes })
}

fn manifest(artifact: &Artifact, studio: &html::Studio<'_>, theme: &html::Theme) -> String {
    let speaker = artifact.lang.as_ref().map(|lang| studio.speaker(lang));
    speaker.map_or_else(String::new, |speaker| offline::manifest(speaker, artifact, &theme.colours))
}
