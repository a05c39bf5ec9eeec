//! `lotse search pairs`.

use super::common::{Format, SiteFlags, print, print_json, show_errors};
use super::{CouldNotRun, Outcome};
use crate::build::search_pairs;
use clap::{Args, Subcommand};
use serde_json::json;
use std::fmt::Write as _;

/// `search …`.
#[derive(Debug, Args)]
pub(super) struct Search {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Print the translations learned from the site's own texts; a wrong line goes into `vetoes` of content/search.yaml
    Pairs(Pairs),
}

#[derive(Debug, Args)]
struct Pairs {
    #[command(flatten)]
    site: SiteFlags,
    /// How to report: YAML for people, or JSON
    #[arg(long, value_enum, default_value = "human")]
    format: Format,
}

impl Search {
    /// Runs the subcommand.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let Command::Pairs(Pairs { site, format }) = self.command;
        let sources = site.sources()?;
        let (pairs, diagnostics) = search_pairs(&sources, &site.request());
        let Some(mut pairs) = pairs else {
            show_errors(&diagnostics, &sources);
            return Ok(Outcome::Problems);
        };
        pairs.sort_by(|(a, x), (b, y)| a.cmp(b).then(y.dice.total_cmp(&x.dice)).then(x.word.cmp(&y.word)));
        let source =
            crate::load::load(&sources).catalog.map_or_else(|| "de".to_owned(), |c| c.site.source().to_string());
        match format {
            Format::Json => {
                let pair = |(lang, pair): &(String, crate::search::learn::Pair)| json!({ source.as_str(): pair.word, lang.as_str(): pair.translation, "dice": pair.dice });
                print_json(&json!({ "pairs": pairs.iter().map(pair).collect::<Vec<_>>() }))?;
            }
            Format::Human => {
                let mut text = String::new();
                for (lang, pair) in &pairs {
                    let _ = writeln!(
                        text,
                        "- {{ {source}: {}, {lang}: {} }} # {:.2}",
                        pair.word, pair.translation, pair.dice
                    );
                }
                print(&text)?;
            }
        }
        Ok(Outcome::Fine)
    }
}
