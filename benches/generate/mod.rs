//! Realistic sites of any size: the same seed and number give the same bytes.
//!
//! What the demo has once (site, vocabularies, glossary, statistics, pages, programmes, funders,
//! regions, districts and the services of the regions) is copied from `content/`; offers,
//! providers, places, contacts, teams, events, news, publications and boards are made up in the
//! demo's proportions, in five languages, with the states of their translations. Texts have the
//! demo's lengths (title 40, summary 110, body 630 characters); their vocabulary
//! grows with the number of offers (`vocabulary.rs`).

mod dated;
mod houses;
mod network;
mod offers;
mod phrases;
mod random;
mod texts;
mod vocabulary;
mod words;
mod writer;

use random::Random;
use std::collections::BTreeSet;
use std::io;
use std::path::Path;
use vocabulary::Vocabulary;
use words::LANGUAGES;
use writer::Writer;

/// Most offers that ids are unique for.
pub(crate) const MOST: usize = 1_000_000;

/// Folders that are copied from the demo as they are, with the states of their translations.
const COPIED: [&str; 8] =
    ["districts", "funders", "glossary", "pages", "programmes", "regions", "statistics", "vocabularies"];

/// The demo's clock, in days since 1970.
const TODAY: i64 = 20_788;

/// One text in all languages.
type Texts = [String; 5];

/// What was written.
#[derive(Debug, Default)]
pub(crate) struct Site {
    /// Number of files.
    pub(crate) files: usize,
    /// Their bytes.
    pub(crate) bytes: u64,
}

/// Writes a site with a number of offers into an empty folder; `demo` is the repository's `content/`.
///
/// # Errors
/// If a file cannot be read or written.
pub(crate) fn site(demo: &Path, dir: &Path, offers: usize, seed: u64) -> io::Result<Site> {
    let mut out = Writer::new(dir);
    out.copy(demo, "site.yaml")?;
    for folder in COPIED {
        out.copy(demo, folder)?;
    }
    for service in services(demo)? {
        out.copy(demo, &format!("providers/{service}.yaml"))?;
        for lang in &LANGUAGES[1..] {
            out.copy(demo, &format!("translations/{lang}/providers/{service}.yaml"))?;
        }
    }
    for lang in &LANGUAGES[1..] {
        for folder in COPIED.into_iter().chain(["site"]) {
            out.copy(demo, &format!("translations/{lang}/{folder}"))?;
        }
    }
    let mut maker = Maker {
        random: Random(seed),
        offers,
        places: Vec::new(),
        made: Vec::new(),
        words: words_of(demo)?,
        vocabulary: Vocabulary::learn(demo)?,
        seed,
    };
    maker.places(&mut out)?;
    maker.contacts(&mut out)?;
    maker.providers(&mut out)?;
    for index in 0..offers {
        maker.offer(index, &mut out)?;
    }
    maker.teams(&mut out)?;
    let events = maker.events(&mut out)?;
    maker.news(&mut out)?;
    let publications = maker.publications(demo, &mut out)?;
    maker.boards(&events, &publications, &mut out)?;
    let media: Vec<String> = out.media.iter().map(|name| format!("media/{name}")).collect();
    for file in media {
        out.copy(demo, &file)?;
    }
    Ok(out.site)
}

/// Ids of the providers that regions name as their service.
fn services(demo: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(demo.join("regions"))? {
        let text = std::fs::read_to_string(entry?.path())?;
        found.extend(text.lines().filter_map(|l| l.strip_prefix("service: ")).map(str::to_owned));
    }
    Ok(found)
}

/// Ids of the glossary.
fn words_of(demo: &Path) -> io::Result<Vec<String>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(demo.join("glossary"))? {
        let text = std::fs::read_to_string(entry?.path())?;
        found.extend(text.lines().filter_map(|l| l.strip_prefix("id: ")).map(str::to_owned));
    }
    Ok(found.into_iter().collect())
}

/// A place that was made: its town, and the provider whose house it is.
struct Place {
    town: &'static words::Town,
    provider: usize,
}

/// An offer that was made, as far as other records name it.
struct Made {
    id: String,
    title: Texts,
    provider: usize,
    house: usize,
    topics: String,
    /// Whether it has only a tombstone.
    ended: bool,
}

/// What makes the records of one site.
struct Maker {
    random: Random,
    offers: usize,
    places: Vec<Place>,
    made: Vec<Made>,
    /// Ids of the glossary.
    words: Vec<String>,
    vocabulary: Vocabulary,
    seed: u64,
}
