//! What the preview adds to pages: a script that reloads, and the problems of the last save.

use crate::diag::Diagnostic;
use std::fmt::Write as _;

const SCRIPT: &str = include_str!("reload.js");
const STYLE: &str = include_str!("reload.css");

/// Files of the preview itself.
pub(super) fn own(path: &str) -> Option<(&'static [u8], &'static str)> {
    match path {
        "_lotse/reload.js" => Some((SCRIPT.as_bytes(), kind("x.js"))),
        "_lotse/reload.css" => Some((STYLE.as_bytes(), kind("x.css"))),
        _ => None,
    }
}

/// Media type by the ending of a name (IANA).
pub(super) fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or("") {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "gif" => "image/gif",
        "pdf" => "application/pdf",
        "ics" => "text/calendar; charset=utf-8",
        "vcf" => "text/vcard; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// A page with the reload script and, if there are any, the problems.
pub(super) fn with_reload(mut page: Vec<u8>, problems: &[Diagnostic], stale: bool) -> Vec<u8> {
    page.extend_from_slice(b"<script src=\"/_lotse/reload.js\" defer></script>");
    if !problems.is_empty() {
        page.extend_from_slice(overlay(problems, stale).as_bytes());
    }
    page
}

/// A page for when there is no good one yet.
pub(super) fn only_problems(problems: &[Diagnostic]) -> Vec<u8> {
    let head = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Problems</title></head><body><script src=\"/_lotse/reload.js\" defer></script>";
    format!("{head}{}</body></html>", overlay(problems, true)).into_bytes()
}

fn overlay(problems: &[Diagnostic], stale: bool) -> String {
    let heading = match (problems.len(), stale) {
        (1, true) => "1 problem: the page below is the last good one".to_owned(),
        (n, true) => format!("{n} problems: the page below is the last good one"),
        (1, false) => "1 problem".to_owned(),
        (n, false) => format!("{n} problems"),
    };
    let mut out = format!(
        "<link rel=\"stylesheet\" href=\"/_lotse/reload.css\"><section id=\"lotse-problems\" lang=\"en\" dir=\"ltr\"><h2>{heading}</h2><ol>"
    );
    for d in problems {
        let place = match d.line() {
            Some(line) => format!("{}:{line}", d.file),
            None => d.file.clone(),
        };
        let help = d.help.as_ref().map_or_else(String::new, |h| format!("<br><small>{}</small>", escape(h)));
        let _ = write!(out, "<li><code>{}</code><br>{}{help}</li>", escape(&place), escape(&d.message));
    }
    out.push_str("</ol></section>");
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
