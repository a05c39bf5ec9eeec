//! `robots.txt` (RFC 9309) and sitemaps (sitemaps.org, with alternates by `xhtml:link`).

use super::html::Studio;
use crate::model::Lang;
use crate::plan::{Address, Place, Plan, SITEMAP_SIZE, What};
use std::fmt::Write as _;

/// `robots.txt`: everything may be read.
pub fn robots(plan: &Plan<'_>) -> String {
    let mut out = "User-agent: *\nAllow: /\n".to_owned();
    if let Some(base) = plan.directory.catalog.site.base() {
        let _ = writeln!(out, "\nSitemap: {base}sitemap.xml");
    }
    out
}

/// `sitemap.xml`: the sitemaps of all languages.
pub(crate) fn index(plan: &Plan<'_>) -> String {
    let base = plan.directory.catalog.site.base().unwrap_or_default();
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
    for artifact in plan.artifacts.iter() {
        if matches!(artifact.what, What::Sitemap(_)) {
            let _ = writeln!(
                out,
                "<sitemap><loc>{}</loc></sitemap>",
                escape(&format!("{base}{}", artifact.address.as_str()))
            );
        }
    }
    out.push_str("</sitemapindex>\n");
    out
}

/// One sitemap of a language; the root stands in that of the first one.
pub(crate) fn sitemap(plan: &Plan<'_>, lang: Option<&Lang>, part: usize, studio: &Studio<'_>) -> String {
    let directory = &plan.directory;
    let base = directory.catalog.site.base().unwrap_or_default();
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".to_owned();
    let Some(lang) = lang else { return out };
    if part == 1 && directory.catalog.languages().first() == Some(lang) {
        let _ = write!(out, "<url><loc>{}</loc>", escape(&base));
        alternates(&mut out, studio, &What::Start, &Place::Home);
        out.push_str("</url>\n");
    }
    let pages = plan.artifacts.pages().filter(|(_, what)| studio.is_indexable(what, lang));
    for (place, what) in pages.skip((part - 1) * SITEMAP_SIZE).take(SITEMAP_SIZE) {
        let address = Address::page(lang, place);
        let _ = write!(out, "<url><loc>{}</loc>", escape(&format!("{base}{}", address.as_str())));
        if let Some(date) = studio.modified(what) {
            let _ = write!(out, "<lastmod>{date}</lastmod>");
        }
        alternates(&mut out, studio, what, place);
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

fn alternates(out: &mut String, studio: &Studio<'_>, what: &What, place: &Place) {
    for alternate in studio.alternates(what, place) {
        let (tag, href) = (escape(&alternate.hreflang), escape(&alternate.href));
        let _ = write!(out, "<xhtml:link rel=\"alternate\" hreflang=\"{tag}\" href=\"{href}\"/>");
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
