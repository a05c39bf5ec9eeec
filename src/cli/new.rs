//! `lotse new`: a fresh record with German help, or a copy of one under a new id.

use super::common::say;
use super::schema::schema_of;
use super::{CouldNotRun, Outcome};
use crate::load::{Loaded, load};
use crate::model::{Id, RecordKind};
use crate::source::Sources;
use clap::Args;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::hash::{BuildHasher, RandomState};
use std::io::Write as _;
use std::path::PathBuf;

/// Flags of `new`.
#[derive(Debug, Args)]
pub(super) struct New {
    /// Kind of record: offer, provider, place, contact, programme, funder, region, team, event, news, publication,
    /// statistic, term, board
    #[arg(value_name = "KIND", value_parser = kind)]
    kind: RecordKind,
    /// Folder of the site (with content/ in it)
    #[arg(long, value_name = "DIR", default_value = ".")]
    site: PathBuf,
    /// Title in the source language
    #[arg(long, value_name = "TEXT", conflicts_with = "from")]
    title: Option<String>,
    /// Copies the record with this id, without its check and its translations in other files
    #[arg(long, value_name = "ID")]
    from: Option<String>,
}

/// An offer has examples beside its help; the other kinds are made from their schema.
const OFFER: &str = include_str!("new_offer.yaml");
/// Lists that are obligatory although a record can be read without them, in the kinds that have them.
const NEEDED: [&str; 4] = ["sections", "values", "districts", "dates"];
/// Crockford's base 32, in lower case: no i, l, o, u.
const ALPHABET: &[u8] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// A kind by the word for one of its records.
fn kind(word: &str) -> Result<RecordKind, String> {
    let by_schema = |k: &RecordKind| {
        schema_of(k.word()).is_some() && !matches!(k, RecordKind::Districts | RecordKind::Vocabularies)
    };
    let kinds: Vec<RecordKind> = RecordKind::ALL.iter().copied().filter(by_schema).collect();
    kinds.iter().copied().find(|k| k.singular() == word).ok_or_else(|| {
        let names: Vec<&str> = kinds.iter().map(|k| k.singular()).collect();
        format!("kinds are {}", names.join(", "))
    })
}

impl New {
    /// Mints an id and writes the record.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let sources = super::common::read(&self.site)?;
        let loaded = load(&sources);
        let id = self.fresh_id(&loaded);
        let text = match &self.from {
            Some(from) => copy(&self.copied(from, &loaded, &sources)?, self.kind, &id),
            None if self.kind == RecordKind::Offers => self.offer(&id, &loaded)?,
            None => self.skeleton(&id)?,
        };
        let readable = slug(self.title.as_deref().unwrap_or(""));
        let name = if readable == id { String::new() } else { format!("-{readable}") };
        let folder = self.site.join("content").join(self.kind.word());
        let path = folder.join(format!("{id}{}.yaml", name.trim_end_matches('-')));
        let failed = |error: std::io::Error| format!("{}: {error}", path.display());
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(failed)?;
        file.write_all(text.as_bytes()).map_err(failed)?;
        let next = match self.kind {
            RecordKind::Offers => "It is a draft: fill it in, then set `status: active`.",
            RecordKind::Events => {
                "It is a draft: fill it in, then set `status: scheduled`. `lotse check` names what is missing."
            }
            _ if self.from.is_some() => "Change what is different: it is public with the next build.",
            _ => "Fill in the lines without #: `lotse check` names what is missing, and until then no site is built.",
        };
        say(&format!("Wrote {}. {next}", path.display()));
        Ok(Outcome::Fine)
    }

    /// An id that no record of the kind has: minted for offers, readable for the others where there is a title.
    fn fresh_id(&self, loaded: &Loaded) -> String {
        let broken = loaded.broken.iter().filter(|(kind, _)| *kind == self.kind).map(|(_, id)| id.as_str());
        let known: BTreeSet<&str> = loaded.catalog.iter().flat_map(|c| c.ids(self.kind)).chain(broken).collect();
        let readable: String = slug(self.title.as_deref().unwrap_or("")).chars().take(32).collect();
        let readable = readable.trim_matches('-');
        if self.kind != RecordKind::Offers && Id::new(readable).is_some() && !known.contains(readable) {
            return readable.to_owned();
        }
        loop {
            let id = mint(RandomState::new().hash_one(known.len()));
            if !known.contains(id.as_str()) {
                return id;
            }
        }
    }

    fn copied(&self, from: &str, loaded: &Loaded, sources: &Sources) -> Result<String, CouldNotRun> {
        let entities = loaded.catalog.iter().flat_map(crate::model::Catalog::entities);
        let file = entities.filter(|(kind, _, e)| *kind == self.kind && e.id().as_str() == from).map(|(_, o, _)| o);
        let nothing = || format!("there is no readable {} `{from}`", self.kind.singular());
        let text = file.last().and_then(|origin| sources.text(&origin.file));
        Ok(text.ok_or_else(nothing)?.into_owned())
    }

    fn offer(&self, id: &str, loaded: &Loaded) -> Result<String, CouldNotRun> {
        let first = |kind| {
            let ids = loaded.catalog.as_ref().map_or_else(Vec::new, |c| c.ids(kind));
            ids.first().map_or_else(|| "kennung".to_owned(), ToString::to_string)
        };
        let title = self.title.as_deref().unwrap_or("Titel des Angebots");
        let quoted = serde_json::to_string(title).map_err(|e| e.to_string())?;
        Ok(OFFER
            .replace("{id}", id)
            .replace("{title}", &quoted)
            .replace("{provider}", &first(RecordKind::Providers))
            .replace("{place}", &first(RecordKind::Places)))
    }

    /// Every field with its help, the obligatory ones to be filled in, the others behind `#`.
    fn skeleton(&self, id: &str) -> Result<String, CouldNotRun> {
        let schema = schema_of(self.kind.word()).unwrap_or_default();
        let name = schema["$ref"].as_str().and_then(|r| r.rsplit('/').next()).unwrap_or("");
        let object = &schema["$defs"][name];
        let mut text = "# Zeilen ohne # sind nötig; was du sonst nicht weißt, lass weg.\n".to_owned();
        text.push_str("# Nach dem Speichern: `lotse check` nennt jeden Fehler mit Zeile und Abhilfe.\n\n");
        let required = |field: &str| object["required"].as_array().is_some_and(|r| r.iter().any(|f| f == field));
        for (field, about) in object["properties"].as_object().into_iter().flatten() {
            let help = about["description"].as_str().unwrap_or("");
            let value = match (field.as_str(), self.title.as_deref()) {
                ("id", _) => id.to_owned(),
                ("title" | "name" | "label", Some(title)) => {
                    serde_json::to_string(title).map_err(|error| error.to_string())?
                }
                ("status", _) if self.kind == RecordKind::Events => "draft".to_owned(),
                _ => String::new(),
            };
            let mark = if required(field) || NEEDED.contains(&field.as_str()) || !value.is_empty() { "" } else { "# " };
            let _ = writeln!(text, "{:<32}# {help}", format!("{mark}{field}: {value}"));
        }
        Ok(text)
    }
}

/// A record under a new id; nobody has checked it yet, and an offer or event is a draft.
fn copy(text: &str, kind: RecordKind, id: &str) -> String {
    let mut copied = String::new();
    let mut dropping = false;
    for line in text.lines() {
        let top = line.starts_with(|c: char| c.is_ascii_alphabetic());
        let key = line.split(':').next().unwrap_or("");
        if top {
            dropping = matches!(key, "checked" | "changed" | "replaced_by")
                || (key == "status" && matches!(kind, RecordKind::Offers | RecordKind::Events));
        }
        if dropping && (top || line.starts_with([' ', '-'])) {
            continue;
        }
        if top && key == "id" {
            let _ = writeln!(copied, "id: {id}");
            if matches!(kind, RecordKind::Offers | RecordKind::Events) {
                copied.push_str("status: draft\n");
            }
        } else {
            let _ = writeln!(copied, "{line}");
        }
    }
    copied
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

/// The readable part of a file name.
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
    slug.trim_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{copy, mint, slug};
    use crate::model::{Id, RecordKind};

    #[test]
    fn minted_ids_are_ids() {
        for random in [0, 1, 21, 22, 12_345_678_901, u64::MAX] {
            let id = mint(random);
            assert!(id.len() == 5 && Id::new(&id).is_some() && !id.contains(['i', 'l', 'o', 'u']), "{id}");
        }
        assert_eq!(slug("Übung: Deutsch & Spaß!"), "uebung-deutsch-spass");
    }

    #[test]
    fn a_copy_has_a_new_id_and_no_check() {
        let text = "id: k4c7w # nie ändern\nstatus: active\ntitle: A\nchecked:\n  on: 2026-01-01\n  by: ak\nsites:\n  - { place: haus }\nchanged: 2026-01-01\n";
        assert_eq!(
            copy(text, RecordKind::Offers, "b8d3s"),
            "id: b8d3s\nstatus: draft\ntitle: A\nsites:\n  - { place: haus }\n"
        );
    }
}
