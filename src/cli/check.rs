//! `lotse check`.

use super::common::{SiteFlags, outcome, print_json, say, show, tally};
use super::{CouldNotRun, Outcome};
use crate::build::check;
use crate::diag::{self, Severity};
use clap::{Args, ValueEnum};
use serde_json::json;

/// Flags of `check`.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    site: SiteFlags,
    /// Fail on warnings too
    #[arg(long)]
    deny_warnings: bool,
    /// How to report
    #[arg(long, value_enum, default_value = "human")]
    format: CheckFormat,
}

/// Formats of `check`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum CheckFormat {
    /// For people, on standard error
    Human,
    /// One JSON object on standard output
    Json,
    /// SARIF 2.1.0 on standard output
    Sarif,
}

impl Check {
    /// Lists all problems.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let sources = self.site.sources()?;
        let mut diagnostics = check(&sources, &self.site.request());
        diag::sort(&mut diagnostics);
        match self.format {
            CheckFormat::Json => print_json(&json!({ "diagnostics": diag::json(&diagnostics) }))?,
            CheckFormat::Sarif => print_json(&diag::sarif(&diagnostics))?,
            CheckFormat::Human => {
                show(&diagnostics, &sources, &self.site);
                if !self.site.quiet {
                    say(&format!("Checked: {}.", tally(&diagnostics)));
                }
            }
        }
        if self.deny_warnings && diag::count(&diagnostics, Severity::Warning) > 0 {
            return Ok(Outcome::Problems);
        }
        Ok(outcome(&diagnostics))
    }
}
