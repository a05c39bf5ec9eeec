//! `lotse serve`.

use super::common::{SiteFlags, say, show_errors, tally};
use super::{CouldNotRun, Outcome};
use crate::model::Drafts;
use crate::serve::{Preview, Report, serve};
use clap::Args;
use std::net::{IpAddr, SocketAddr};

/// Flags of `serve`.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    site: SiteFlags,
    /// Port; 0 takes a free one
    #[arg(long, value_name = "N", default_value_t = 4000)]
    port: u16,
    /// Address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: IpAddr,
    /// Show drafts too
    #[arg(long)]
    drafts: bool,
}

impl Serve {
    /// Serves until Ctrl-C.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        // Fails early and in plain words where there is no site.
        self.site.sources()?;
        let mut request = self.site.request();
        request.drafts = if self.drafts { Drafts::Shown } else { Drafts::Hidden };
        let preview = Preview {
            site: self.site.site.clone(),
            address: SocketAddr::new(self.host, self.port),
            request,
            report: if self.site.quiet { report_errors } else { report },
        };
        serve(preview, |address| say(&format!("Serving http://{address}/ (Ctrl-C ends it)")))?;
        Ok(Outcome::Fine)
    }
}

fn report(report: &Report<'_>) {
    show_errors(report.diagnostics, report.sources);
    let problems = tally(report.diagnostics);
    say(&match report.files {
        Some(count) => format!("Ready in {} ms, {count} files made when asked for: {problems}", report.elapsed_ms),
        None if report.good => format!("Not built: {problems}; the last good pages stay"),
        None => format!("Not built: {problems}; the browser shows them"),
    });
}

fn report_errors(report: &Report<'_>) {
    show_errors(report.diagnostics, report.sources);
}
