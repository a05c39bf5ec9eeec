//! The site has an imprint and a privacy page, and says where it will stand.

use super::Scope;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::RecordKind;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let site = &scope.catalog.site;
    let obligatory = [
        ("imprint", Some(&site.imprint)),
        ("privacy", Some(&site.privacy)),
        ("accessibility", site.accessibility.as_ref()),
    ];
    for (field, id) in obligatory {
        let Some(id) = id else { continue };
        let broken = scope.broken.contains(&(RecordKind::Pages, id.to_string()));
        if !scope.catalog.pages.contains_key(id) && !broken {
            let help = match did_you_mean(id.as_str(), scope.catalog.pages.keys().map(crate::model::Id::as_str)) {
                Some(meant) => {
                    format!("did you mean `{meant}`? Otherwise write content/pages/{id}.{}.md", site.source())
                }
                None => format!("write content/pages/{id}.{}.md", site.source()),
            };
            found.push(
                Diagnostic::new(Code::SiteMissingPage, &site.origin.file, format!("there is no page `{id}`"))
                    .field(field)
                    .help(help),
            );
        }
    }
    if site.base_url.is_none() {
        found.push(
            Diagnostic::new(
                Code::SiteNoBaseUrl,
                &site.origin.file,
                "without `base_url`, canonical addresses, sitemap and Open Graph are left out",
            )
            .help("add `base_url: https://…/` once you know where the site will stand"),
        );
    }
}
