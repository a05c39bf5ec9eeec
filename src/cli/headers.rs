//! `lotse headers`.

use super::common::{SiteFlags, print, show_errors};
use super::{CouldNotRun, Outcome};
use crate::model::HeaderFile;
use crate::output::Policy;
use clap::{Args, ValueEnum};

/// `headers …`.
#[derive(Debug, Args)]
pub(super) struct Headers {
    /// For which host
    #[arg(value_enum)]
    host: Host,
    #[command(flatten)]
    site: SiteFlags,
}

/// What reads the headers.
#[derive(Debug, Clone, Copy, ValueEnum)]
enum Host {
    /// A configuration to be included in that of nginx
    Nginx,
    /// The file .htaccess, which a build writes too
    Apache,
    /// The file _headers, which a build writes too
    Netlify,
}

impl Headers {
    /// Prints the policy in the words of a host.
    pub(super) fn run(self) -> Result<Outcome, CouldNotRun> {
        let sources = self.site.sources()?;
        let loaded = crate::load::load(&sources);
        let Some(catalog) = loaded.catalog else {
            show_errors(&loaded.diagnostics, &sources);
            return Ok(Outcome::Problems);
        };
        let policy = Policy::new(&catalog);
        print(&match self.host {
            Host::Nginx => policy.nginx(),
            Host::Apache => policy.file(HeaderFile::Apache),
            Host::Netlify => policy.file(HeaderFile::Netlify),
        })?;
        Ok(Outcome::Fine)
    }
}
