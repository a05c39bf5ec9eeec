//! Markdown without HTML, with links that lead somewhere.

use super::Scope;
use crate::diag::{At, Code, Diagnostic};
use crate::markup::{Fault, FaultKind, faults};
use crate::model::{Id, Lang, Origin, RecordKind, Text, Walk};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let exists = |kind: &str, id: &str| exists(scope, kind, id);
    for (kind, id, origin, record) in scope.catalog.each_with_texts() {
        if kind == RecordKind::Pages {
            page(scope, id, origin, &exists, found);
        } else {
            in_record(scope, origin, record, &exists, found);
        }
    }
}

fn in_record(
    scope: &Scope<'_>,
    origin: &Origin,
    record: &dyn Walk,
    exists: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    record.walk("", &mut |path, text| {
        if path != "body" && !path.ends_with(".body") {
            return;
        }
        for (lang, version) in text.versions() {
            let (file, field) = place(scope, origin, path, text, lang);
            for fault in faults(version, exists) {
                found.push(diagnostic(&file, &fault).field(&field));
            }
        }
    });
}

fn page(
    scope: &Scope<'_>,
    id: &str,
    origin: &Origin,
    exists: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    let Some(page) = scope.catalog.pages.get(id) else { return };
    for (lang, version) in page.body.versions() {
        let file = origin.sidecars.get(lang).unwrap_or(&origin.file);
        let begin = page.body_line.get(lang).copied().unwrap_or(1);
        for fault in faults(version, exists) {
            found.push(diagnostic(file, &fault).at(At::Line(begin + fault.line, 1)));
        }
    }
}

/// File and field path of one version of a text: in the record, or in a sidecar.
pub(super) fn place(scope: &Scope<'_>, origin: &Origin, path: &str, text: &Text, lang: &Lang) -> (String, String) {
    if let Some(sidecar) = origin.sidecars.get(lang) {
        return (sidecar.clone(), path.to_owned());
    }
    let single = text.versions().count() == 1 && *lang == scope.catalog.site.source();
    (origin.file.clone(), if single { path.to_owned() } else { format!("{path}.{lang}") })
}

fn diagnostic(file: &str, fault: &Fault) -> Diagnostic {
    match &fault.kind {
        FaultKind::RawHtml(html) => {
            Diagnostic::new(Code::MarkdownRawHtml, file, format!("HTML is not let through: `{html}`"))
                .help("write it in Markdown: `**bold**`, `[text](https://…)`, `- list`")
        }
        FaultKind::Scheme(url) => Diagnostic::new(
            Code::MarkdownForbiddenScheme,
            file,
            format!("`{url}` is not an address that a text may link to"),
        )
        .help("allowed are https:, http:, mailto:, tel:, `#s1` and records such as `offer:k4c7w`"),
        FaultKind::Broken(url) => Diagnostic::new(Code::LinkBroken, file, format!("`{url}` leads nowhere"))
            .help("correct the id, or remove the link"),
        FaultKind::Image(url) => {
            Diagnostic::new(Code::MarkdownRawHtml, file, format!("images do not stand in texts: `{url}`"))
                .help("add it to `media` of the record, with `alt`")
        }
    }
}

fn exists(scope: &Scope<'_>, kind: &str, id: &str) -> bool {
    let Some(id) = Id::new(id) else { return false };
    let catalog = scope.catalog;
    let (kind, known) = match kind {
        "offer" => (RecordKind::Offers, catalog.offers.contains_key(&id)),
        "provider" => (RecordKind::Providers, catalog.providers.contains_key(&id)),
        "programme" => (RecordKind::Programmes, catalog.programmes.contains_key(&id)),
        "region" => (RecordKind::Regions, catalog.regions.contains_key(&id)),
        "funder" => (RecordKind::Funders, catalog.funders.contains_key(&id)),
        "page" => (RecordKind::Pages, catalog.pages.contains_key(&id)),
        _ => return false,
    };
    known || scope.broken.contains(&(kind, id.to_string()))
}
