//! The languages of a site: words (Fluent), dates, numbers, order and direction (CLDR).
//!
//! The only user of `fluent` and `icu`. A [`Locale`] is made once per language and shared
//! by all threads. Values come back ready to print, with isolation marks (U+2068, U+2069)
//! around inserted values; [`attribute`] takes them off for attributes and data.

mod format;
mod messages;

pub use format::{Formats, is_right_to_left, og_locale};
pub use messages::{Argument, Messages, Resource, number, read_resource, text};

use crate::model::Lang;

/// One language, ready to speak.
pub struct Locale {
    /// Its tag.
    pub lang: Lang,
    /// `ltr` or `rtl`, from CLDR.
    pub dir: &'static str,
    /// Words.
    pub messages: Messages,
    /// Dates, numbers, lists, order.
    pub formats: Formats,
}

impl std::fmt::Debug for Locale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Locale").field("lang", &self.lang).finish_non_exhaustive()
    }
}

/// The languages of a site by tag, shared by all threads.
pub type Locales = std::collections::BTreeMap<Lang, std::sync::Arc<Locale>>;

/// `ltr` or `rtl` for any language tag, from CLDR.
pub fn direction(tag: &str) -> &'static str {
    if is_right_to_left(tag) { "rtl" } else { "ltr" }
}

/// The text without isolation marks: for attributes, titles, feeds and data.
pub fn attribute(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
