//! `lotse serve`.

use super::common::{SiteFlags, bytes, say, show, tally};
use super::{CouldNotRun, Outcome};
use crate::build::Built;
use crate::model::Drafts;
use crate::serve::{Preview, serve};
use crate::source::Sources;
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
        let preview =
            Preview { site: self.site.site.clone(), address: SocketAddr::new(self.host, self.port), request, report };
        serve(preview, |address| say(&format!("Serving http://{address}/ (Ctrl-C ends it)")))?;
        Ok(Outcome::Fine)
    }
}

fn report(built: &Built, sources: &Sources, milliseconds: u128) {
    show(&built.diagnostics.iter().filter(|d| d.severity().is_error()).cloned().collect::<Vec<_>>(), sources);
    let problems = tally(&built.diagnostics);
    match &built.files {
        Some(files) => {
            let size = files.iter().map(|f| f.bytes.len() as u64).sum();
            say(&format!("Built {} files, {} in {milliseconds} ms: {problems}", files.len(), bytes(size)));
        }
        None => say(&format!("Not built: {problems}; the last good pages stay")),
    }
}
