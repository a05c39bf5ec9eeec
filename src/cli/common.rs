//! Flags and words that commands share.

use super::{CouldNotRun, Outcome};
use crate::build::Request;
use crate::diag::{self, Diagnostic, Severity};
use crate::model::{Date, Drafts};
use crate::source::Sources;
use clap::{Args, ValueEnum};
use std::borrow::Cow;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Flags of every command that reads a site.
#[derive(Debug, Clone, Args)]
pub(super) struct SiteFlags {
    /// Folder of the site (with content/ in it)
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub(super) site: PathBuf,
    /// The date that counts as today (YYYY-MM-DD); default: the date in the site's zone
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub(super) today: Option<Date>,
    /// Say nothing but errors
    #[arg(long)]
    pub(super) quiet: bool,
}

/// Output of commands that report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people, on standard error
    Human,
    /// One JSON object on standard output
    Json,
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| format!("`{text}` is not a date; write it as 2027-03-01"))
}

impl SiteFlags {
    /// Reads the site's folder.
    pub(super) fn sources(&self) -> Result<Sources, CouldNotRun> {
        read(&self.site)
    }

    /// What to build, for the public.
    pub(super) fn request(&self) -> Request {
        Request { base_url: None, today: self.today, now, keep_going: false, drafts: Drafts::Hidden, minify: false }
    }
}

/// Reads a site's folder.
pub(super) fn read(site: &Path) -> Result<Sources, CouldNotRun> {
    if !site.join("content").is_dir() {
        let hint = "every site has a folder `content`; name the site's folder with --site, or write a small site with `lotse init DIR`";
        return Err(format!("there is no site in {}: {hint}", site.display()));
    }
    Sources::read(site).map_err(|error| format!("{}: {error}", site.display()))
}

/// The date on this machine's clock in a time zone; UTC if there is no such zone.
pub(super) fn now(zone: &str) -> Date {
    let now = jiff::Timestamp::now();
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    Date(now.to_zoned(zone).date())
}

/// A line on standard error.
pub(super) fn say(line: &str) {
    // Nobody is left to be told if standard error is closed.
    let _ignored = writeln!(std::io::stderr().lock(), "{line}");
}

/// JSON on standard output.
pub(super) fn print_json(value: &serde_json::Value) -> Result<(), CouldNotRun> {
    print(&(serde_json::to_string_pretty(value).map_err(|e| e.to_string())? + "\n"))
}

/// Text on standard output.
pub(super) fn print(text: &str) -> Result<(), CouldNotRun> {
    match write!(std::io::stdout().lock(), "{text}") {
        // Whoever reads may stop when they have seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(()),
        other => other.map_err(|e| format!("standard output: {e}")),
    }
}

/// Shows problems to people; only errors if they asked for quiet.
pub(super) fn show(diagnostics: &[Diagnostic], sources: &Sources, flags: &SiteFlags) {
    if flags.quiet {
        show_errors(diagnostics, sources);
    } else {
        list(diagnostics, sources);
    }
}

/// Shows errors to people.
pub(super) fn show_errors(diagnostics: &[Diagnostic], sources: &Sources) {
    let errors: Vec<Diagnostic> = diagnostics.iter().filter(|d| d.severity().is_error()).cloned().collect();
    list(&errors, sources);
}

fn list(diagnostics: &[Diagnostic], sources: &Sources) {
    let text = diag::human(diagnostics, &|path| sources.text(path).map(Cow::into_owned));
    if !text.is_empty() {
        say(text.trim_end());
    }
}

/// `3 errors, 12 warnings, 40 notes`.
pub(super) fn tally(diagnostics: &[Diagnostic]) -> String {
    let errors = diag::count(diagnostics, Severity::Structural) + diag::count(diagnostics, Severity::Error);
    let plural = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let (warnings, notes) = (diag::count(diagnostics, Severity::Warning), diag::count(diagnostics, Severity::Note));
    format!("{}, {}, {}", plural(errors, "error"), plural(warnings, "warning"), plural(notes, "note"))
}

/// Whether any problem is an error.
pub(super) fn outcome(diagnostics: &[Diagnostic]) -> Outcome {
    if diagnostics.iter().any(|d| d.severity().is_error()) { Outcome::Problems } else { Outcome::Fine }
}

/// `1,234,567` with a thin way to read it: `1.2 MB`.
pub(super) fn bytes(count: u64) -> String {
    #[allow(clippy::cast_precision_loss, reason = "for people, to one decimal")]
    match count {
        0..1_000 => format!("{count} bytes"),
        1_000..1_000_000 => format!("{:.1} kB", count as f64 / 1e3),
        _ => format!("{:.1} MB", count as f64 / 1e6),
    }
}
