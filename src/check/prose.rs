//! Markdown without HTML, with links that lead somewhere.

use super::{Scope, Thing};
use crate::diag::{At, Code, Diagnostic, did_you_mean};
use crate::markup::{Fault, FaultKind, SECTION, Target, faults, target};
use crate::model::{Lang, Origin, RecordKind, Text, Walk};
use crate::plan::Place;

/// Texts of one record. `exists` is asked where links lead.
pub(super) fn one(
    scope: &Scope<'_>,
    (kind, id, origin, record): &Thing<'_>,
    exists: &dyn Fn(&str, &str) -> bool,
    found: &mut Vec<Diagnostic>,
) {
    if *kind == RecordKind::Pages {
        page(scope, id, origin, exists, found);
    } else {
        in_record(scope, origin, *record, exists, found);
    }
}

/// Links on boards follow the rules of links in texts.
pub(super) fn boards(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let exists = |kind: &str, id: &str| exists(scope, kind, id);
    for board in scope.catalog.boards.values() {
        for (number, section) in board.sections.iter().enumerate() {
            for (index, item) in section.items.iter().enumerate() {
                let Some(link) = &item.link else { continue };
                let kind = match target(&link.0) {
                    Target::Record(kind, id) if exists(kind, id) => continue,
                    Target::Outside => continue,
                    Target::Record(..) => FaultKind::Broken(link.0.clone()),
                    Target::Fragment(_) | Target::Forbidden => FaultKind::Scheme(link.0.clone()),
                };
                let file = &board.origin.file;
                let field = format!("sections.{number}.items.{index}.link");
                found.push(diagnostic(scope, file, &Fault { line: 0, column: 1, kind }).field(field));
            }
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
        for (lang, version) in text.versions().filter(|(_, version)| may_have_faults(version)) {
            let (file, field) = place(scope, origin, path, text, lang);
            for fault in faults(version, exists) {
                found.push(diagnostic(scope, &file, &fault).at(At::Within(field.clone(), fault.line, fault.column)));
            }
        }
    });
}

/// Links, images and HTML alone can be wrong, and all of them begin with one of two characters: most texts have
/// neither and need not be read as Markdown.
fn may_have_faults(text: &str) -> bool {
    text.bytes().any(|b| b == b'<' || b == b'[')
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
            found.push(diagnostic(scope, file, &fault).at(At::Line(begin + fault.line, fault.column)));
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

fn diagnostic(scope: &Scope<'_>, file: &str, fault: &Fault) -> Diagnostic {
    match &fault.kind {
        FaultKind::RawHtml(html) if html.starts_with("<!--") => {
            Diagnostic::new(Code::MarkdownRawHtml, file, format!("HTML is not let through: `{html}`"))
                .help("remove the comment; in YAML a remark stands behind `#`")
        }
        FaultKind::RawHtml(html) => {
            Diagnostic::new(Code::MarkdownRawHtml, file, format!("HTML is not let through: `{html}`"))
                .help("write it in Markdown: `**bold**`, `[text](https://…)`, `- list`")
        }
        FaultKind::Image(url) => {
            Diagnostic::new(Code::MarkdownRawHtml, file, format!("images do not stand in texts: `{url}`"))
                .help("add it to `media` of the record, with `alt`")
        }
        FaultKind::Scheme(url) => {
            let message = format!("`{url}` is not an address that a text may link to");
            Diagnostic::new(Code::MarkdownForbiddenScheme, file, message).help(allowed(url))
        }
        FaultKind::Broken(url) => {
            Diagnostic::new(Code::LinkBroken, file, format!("`{url}` leads nowhere")).help(meant(scope, url))
        }
        FaultKind::Fragment(url, headings) => {
            let help = match headings {
                0 => "this text has no headings; link to a record or remove the link".to_owned(),
                1 => "this text has one heading: `#s1`".to_owned(),
                n => format!("this text has {n} headings: `#s1` to `#s{n}`"),
            };
            Diagnostic::new(Code::LinkBroken, file, format!("`{url}` leads nowhere")).help(help)
        }
    }
}

/// What to write instead of an address that is not allowed.
fn allowed(url: &str) -> String {
    let lower = url.to_ascii_lowercase();
    if lower.starts_with("www.") {
        format!("write `https://{url}`")
    } else if url.contains('@') && !url.contains(':') {
        format!("write `mailto:{url}`")
    } else if ["contact:", "district:"].iter().any(|kind| lower.starts_with(kind)) {
        "these records have no page; there are offer:, page:, provider:, place:, team:, event: and others".to_owned()
    } else if [".pdf", ".doc", ".docx", ".odt", ".xlsx"].iter().any(|ending| lower.ends_with(ending)) {
        "add the file to `files` of the offer".to_owned()
    } else {
        "allowed are https:, http:, mailto:, tel:, `#s1` and records such as `offer:k4c7w`".to_owned()
    }
}

/// The record that a broken link may have meant.
fn meant(scope: &Scope<'_>, url: &str) -> String {
    let (kind, id) = url.split_once(':').unwrap_or(("", url));
    let known = RecordKind::from_link(kind).map_or_else(Vec::new, |kind| scope.catalog.ids(kind));
    match did_you_mean(id, known) {
        Some(meant) => format!("did you mean `{kind}:{meant}`?"),
        None => "correct the id, or remove the link".to_owned(),
    }
}

/// Whether a link to a record or a part of the site leads somewhere.
pub(super) fn exists(scope: &Scope<'_>, kind: &str, id: &str) -> bool {
    if kind == SECTION {
        return match Place::named(id) {
            Some(Place::Index(kind, _)) => scope.catalog.has_any(kind),
            Some(Place::Section(section)) => section.is_in(scope.catalog),
            place => place.is_some(),
        };
    }
    RecordKind::from_link(kind)
        .is_some_and(|kind| scope.catalog.has(kind, id) || scope.broken.contains(&(kind, id.to_owned())))
}
