//! What hosts are asked to send beside each file: one policy, in the words of each host.
//!
//! No other site may show a page in a frame, save lists made for that (`embed/`). Files that carry a hash in their
//! names are kept for ever, everything else is asked for again.

use crate::model::{Catalog, HeaderFile};
use std::fmt::Write as _;

/// What pages may load. It also stands in the pages themselves, for hosts that send no headers.
pub(crate) const SOURCES: &str = "default-src 'self'";
const FORMS: &str = "base-uri 'none'; form-action 'self'";
/// Sent with everything.
const ALWAYS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(self), microphone=()"),
];
const CONTENT: &str = "Content-Security-Policy";
const ROBOTS: &str = "X-Robots-Tag";
const CACHE: &str = "Cache-Control";
const KEPT: &str = "public, max-age=31536000, immutable";
const ASKED: &str = "no-cache";
/// Files of the search whose names carry a hash, below `search/`.
const SEARCH_PARTS: &str = r"[a-z][0-9]+(-[0-9]+)?-[0-9a-z]{4}\.json$";
/// Media types that hosts may not know (IANA), by ending.
const TYPES: [(&str, &str); 4] = [
    ("text/javascript", "mjs"),
    ("application/manifest+json", "webmanifest"),
    ("text/calendar", "ics"),
    ("text/vcard", "vcf"),
];
/// Media types that shrink.
const TEXTS: &str = "text/css text/javascript text/calendar text/plain application/json \
application/manifest+json application/xml image/svg+xml";

/// The policy of a site.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Path of the site on its host, with `/` at both ends.
    base: String,
    /// Who may show lists in a frame, as CSP says it.
    frames: String,
    /// Folders below the site's path that hold pages of its own.
    folders: Vec<String>,
    /// Tags of the languages.
    languages: Vec<String>,
}

impl Policy {
    /// The policy that follows from `site.yaml`.
    pub fn new(catalog: &Catalog) -> Self {
        let site = &catalog.site;
        let named = site.headers.as_ref().map_or(&[][..], |h| &h.frames);
        let frames: Vec<&str> = named.iter().map(|url| origin(&url.0)).collect();
        let languages: Vec<String> = catalog.languages().iter().map(ToString::to_string).collect();
        Self {
            base: site.base_path(),
            frames: if frames.is_empty() { "*".to_owned() } else { frames.join(" ") },
            folders: languages.iter().cloned().chain(["o", "styleguide"].map(str::to_owned)).collect(),
            languages,
        }
    }

    /// The policy of a site that says nothing of its own, at the root of a host.
    pub fn open() -> Self {
        Self { base: "/".to_owned(), frames: "*".to_owned(), folders: Vec::new(), languages: Vec::new() }
    }

    /// The policy of contents: everything, and who may frame it.
    fn content(&self, is_list_for_others: bool) -> String {
        let frames = if is_list_for_others { &self.frames } else { "'none'" };
        format!("{SOURCES}; {FORMS}; frame-ancestors {frames}")
    }

    /// Headers of a file, by its path below the site's root, but for how long it is kept.
    pub fn of(&self, path: &str) -> Vec<(&'static str, String)> {
        let is_list_for_others = path.starts_with("embed/");
        let mut headers = vec![(CONTENT, self.content(is_list_for_others))];
        headers.extend(ALWAYS.map(|(name, value)| (name, value.to_owned())));
        if is_list_for_others {
            headers.push((ROBOTS, "noindex".to_owned()));
        }
        headers
    }

    /// A file that some hosts read.
    pub fn file(&self, file: HeaderFile) -> String {
        match file {
            HeaderFile::Netlify => self.netlify(),
            HeaderFile::Apache => self.apache(),
        }
    }

    /// `_headers`. Hosts join the values of all rules that fit, so no two of them may disagree: what frames a page
    /// is said folder by folder, and nothing is said of what is asked for again, as these hosts do that anyway.
    fn netlify(&self) -> String {
        let base = &self.base;
        let mut out = format!("{base}*\n  {CONTENT}: {SOURCES}; {FORMS}\n");
        for (name, value) in ALWAYS {
            let _ = writeln!(out, "  {name}: {value}");
        }
        let pages = ["", "404.html"].map(str::to_owned).into_iter();
        for place in pages.chain(self.folders.iter().map(|folder| format!("{folder}/*"))) {
            let _ = write!(out, "{base}{place}\n  {CONTENT}: {}\n", self.content(false));
        }
        let _ = write!(out, "{base}embed/*\n  {CONTENT}: {}\n  {ROBOTS}: noindex\n", self.content(true));
        for folder in ["assets", "hand", "media"] {
            let _ = write!(out, "{base}{folder}/*\n  {CACHE}: {KEPT}\n");
        }
        out
    }

    /// `.htaccess`: what a module is missing for is left out, since a directive that is not known stops the host.
    fn apache(&self) -> String {
        let (base, pattern) = (&self.base, pattern(&self.base));
        let mut out = format!("ErrorDocument 404 {base}404.html\n");
        for lang in &self.languages {
            let _ = writeln!(
                out,
                "<If \"%{{REQUEST_URI}} =~ m#^{pattern}{lang}/#\">\n  ErrorDocument 404 {base}{lang}/404.html\n</If>"
            );
        }
        out.push_str("<IfModule mod_mime.c>\n");
        for (kind, ending) in TYPES {
            let _ = write!(out, "  AddType {kind} .{ending}\n  AddCharset utf-8 .{ending}\n");
        }
        out.push_str("</IfModule>\n<IfModule mod_headers.c>\n");
        let _ = writeln!(out, "  Header always set {CONTENT} \"{}\"", self.content(false));
        for (name, value) in ALWAYS {
            let _ = writeln!(out, "  Header always set {name} \"{value}\"");
        }
        let _ = write!(
            out,
            "  Header set {CACHE} \"{ASKED}\"\n  \
             <If \"%{{REQUEST_URI}} =~ m#^{pattern}embed/#\">\n    Header always set {CONTENT} \"{}\"\n    \
             Header always set {ROBOTS} \"noindex\"\n  </If>\n  \
             <If \"%{{REQUEST_URI}} =~ m#^{pattern}((assets|hand|media)/|search/{SEARCH_PARTS})#\">\n    \
             Header set {CACHE} \"{KEPT}\"\n  </If>\n</IfModule>\n",
            self.content(true)
        );
        let texts = format!("text/html {TEXTS}");
        let _ = write!(
            out,
            "<IfModule mod_deflate.c>\n  <IfModule mod_filter.c>\n    AddOutputFilterByType DEFLATE {texts}\n  \
             </IfModule>\n</IfModule>\n"
        );
        out
    }

    /// A configuration for nginx, to be put where its own stands: maps beside `server`, since an `add_header` within
    /// a `location` would drop those around it.
    pub fn nginx(&self) -> String {
        let (base, pattern) = (&self.base, pattern(&self.base));
        let mut out = String::new();
        let mut map = |name: &str, default: &str, rules: &[(String, &str)]| {
            let _ = write!(out, "map $uri $lotse_{name} {{\n    default \"{default}\";\n");
            for (path, value) in rules {
                let _ = writeln!(out, "    \"~^{path}\" \"{value}\";");
            }
            out.push_str("}\n");
        };
        let embed = format!("{pattern}embed/");
        map("content", &self.content(false), &[(embed.clone(), &self.content(true))]);
        map("robots", "", &[(embed, "noindex")]);
        let parts = format!("{pattern}search/{SEARCH_PARTS}");
        map("cache", ASKED, &[(format!("{pattern}(assets|hand|media)/"), KEPT), (parts, KEPT)]);
        out.push_str("server {\n    listen 80;\n    root /srv/www;\n    index index.html;\n    include mime.types;\n");
        out.push_str("    types {\n");
        for (kind, ending) in TYPES {
            let _ = writeln!(out, "        {kind} {ending};");
        }
        let _ = write!(out, "    }}\n    gzip on;\n    gzip_types {TEXTS};\n    error_page 404 {base}404.html;\n");
        for lang in &self.languages {
            let _ =
                writeln!(out, "    location {base}{lang}/ {{\n        error_page 404 {base}{lang}/404.html;\n    }}");
        }
        let _ = writeln!(out, "    add_header {CONTENT} $lotse_content always;");
        for (name, value) in ALWAYS {
            let _ = writeln!(out, "    add_header {name} \"{value}\" always;");
        }
        let _ =
            write!(out, "    add_header {ROBOTS} $lotse_robots always;\n    add_header {CACHE} $lotse_cache;\n}}\n");
        out
    }
}

/// Scheme, host and port of an address.
fn origin(url: &str) -> &str {
    let host = url.find("://").map_or(0, |at| at + 3);
    let end = url.get(host..).and_then(|rest| rest.find('/')).map_or(url.len(), |at| host + at);
    url.get(..end).unwrap_or(url)
}

/// A path as a regular expression.
fn pattern(path: &str) -> String {
    path.replace('.', r"\.").replace('+', r"\+")
}
