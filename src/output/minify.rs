//! The last few bytes of a page, for those who ask for them; the only user of minify-html.
//!
//! Templates are made small once, before they print anything (`html/template`). What is left to take out of a page
//! costs more than printing it, so it is not done unless `build --minify` says so.

use minify_html::Cfg;

/// The same page in fewer bytes; still valid for strict checkers.
pub fn minify(html: &[u8]) -> Vec<u8> {
    let cfg = Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, ..Cfg::default() };
    minify_html::minify(html, &cfg)
}
