//! `lotse schema`.

use super::common::print_json;
use super::{CouldNotRun, Outcome};
use crate::model::{
    Board, Contact, District, Event, Funder, News, Offer, Place, Programme, Provider, Publication, Region, Search,
    Site, Statistic, Team, Term, Word,
};
use crate::yaml::{Definitions, Read};
use clap::Args;
use serde_json::Value;

/// Flags of `schema`.
#[derive(Debug, Args)]
pub(super) struct Schema {
    /// Kind of record: site, search, offers, providers, places, contacts, programmes, funders, regions, districts, teams, glossary, events, news, publications, statistics, boards, vocabularies
    #[arg(value_name = "KIND", default_value = "offers")]
    kind: String,
}

/// Name of a kind and how its schema is made.
type Kind = (&'static str, fn() -> Value);

const KINDS: [Kind; 18] = [
    ("site", of::<Site>),
    ("search", of::<Search>),
    ("offers", of::<Offer>),
    ("providers", of::<Provider>),
    ("places", of::<Place>),
    ("contacts", of::<Contact>),
    ("programmes", of::<Programme>),
    ("funders", of::<Funder>),
    ("regions", of::<Region>),
    ("districts", of::<District>),
    ("teams", of::<Team>),
    ("glossary", of::<Word>),
    ("events", of::<Event>),
    ("news", of::<News>),
    ("publications", of::<Publication>),
    ("statistics", of::<Statistic>),
    ("boards", of::<Board>),
    ("vocabularies", of::<Vec<Term>>),
];

impl Schema {
    /// Prints the schema.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let Some(schema) = schema_of(&self.kind) else {
            let names: Vec<&str> = KINDS.iter().map(|(kind, _)| *kind).collect();
            return Err(format!("there is no kind `{}`; kinds: {}", self.kind, names.join(", ")));
        };
        print_json(&schema)?;
        Ok(Outcome::Fine)
    }
}

/// The schema of the records in a folder.
pub(super) fn schema_of(folder: &str) -> Option<Value> {
    KINDS.iter().find(|(kind, _)| *kind == folder).map(|(_, schema)| schema())
}

fn of<T: Read>() -> Value {
    let mut definitions = Definitions::default();
    let root = T::schema(&mut definitions);
    definitions.document("Lotse", root)
}
