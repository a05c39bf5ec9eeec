//! `lotse new offer`.

use super::common::say;
use super::{CouldNotRun, Outcome};
use crate::load::load;
use clap::{Args, ValueEnum};
use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::hash::{BuildHasher, RandomState};
use std::io::Write as _;
use std::path::PathBuf;

/// Flags of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// Kind of record
    #[arg(value_enum)]
    kind: Kind,
    /// Folder of the site (with content/ in it)
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Title in the source language
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
}

/// Kinds that can be written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// An offer
    Offer,
}

const TEMPLATE: &str = include_str!("new_offer.yaml");
/// Crockford's base 32, in lower case: no i, l, o, u.
const ALPHABET: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

impl New {
    /// Mints an id and writes the record.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let Kind::Offer = self.kind;
        let sources = super::common::read(&self.site)?;
        let loaded = load(&sources);
        let catalog = loaded.catalog.as_ref();
        let providers = catalog.map_or_else(Vec::new, |c| c.providers.keys().map(ToString::to_string).collect());
        let places = catalog.map_or_else(Vec::new, |c| c.places.keys().map(ToString::to_string).collect());
        let known: BTreeSet<String> = loaded
            .catalog
            .iter()
            .flat_map(|c| c.offers.keys())
            .map(ToString::to_string)
            .chain(loaded.broken.into_iter().map(|(_, id)| id))
            .collect();
        let id = loop {
            let id = mint(RandomState::new().hash_one(known.len()));
            if !known.contains(&id) {
                break id;
            }
        };
        let first = |ids: Vec<String>| ids.into_iter().next().unwrap_or_else(|| "kennung".to_owned());
        let title = self.title.as_deref().unwrap_or("Titel des Angebots");
        let quoted = serde_json::to_string(title).map_err(|e| e.to_string())?;
        let text = TEMPLATE
            .replace("{id}", &id)
            .replace("{title}", &quoted)
            .replace("{provider}", &first(providers))
            .replace("{place}", &first(places));
        let folder = self.site.join("content/offers");
        let path = folder.join(format!("{id}{}.yaml", slug(self.title.as_deref().unwrap_or(""))));
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        say(&format!("Wrote {}. It is a draft: fill it in, then set `status: active`.", path.display()));
        Ok(Outcome::Fine)
    }
}

/// Five characters, the first a letter.
fn mint(mut random: u64) -> String {
    let mut id = String::new();
    while id.len() < 5 {
        let letters = if id.is_empty() { ALPHABET.get(10..).unwrap_or(ALPHABET) } else { ALPHABET };
        let count = letters.len() as u64;
        id.push(char::from(letters[usize::try_from(random % count).unwrap_or(0)]));
        random /= count;
    }
    id
}

/// `-readable-part` of a file name.
fn slug(title: &str) -> String {
    let mut slug = String::new();
    for c in title.to_lowercase().chars() {
        match c {
            'ä' => slug.push_str("ae"),
            'ö' => slug.push_str("oe"),
            'ü' => slug.push_str("ue"),
            'ß' => slug.push_str("ss"),
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if !slug.ends_with('-') && !slug.is_empty() => slug.push('-'),
            _ => {}
        }
    }
    let slug: String = slug.chars().take(48).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { String::new() } else { format!("-{slug}") }
}

#[cfg(test)]
mod tests {
    use super::{mint, slug};
    use crate::model::Id;

    #[test]
    fn minted_ids_are_ids() {
        for random in [0, 1, 21, 22, 12_345_678_901, u64::MAX] {
            let id = mint(random);
            assert!(id.len() == 5 && Id::new(&id).is_some() && !id.contains(['i', 'l', 'o', 'u']), "{id}");
        }
        assert_eq!(slug("Übung: Deutsch & Spaß!"), "-uebung-deutsch-spass");
    }
}
