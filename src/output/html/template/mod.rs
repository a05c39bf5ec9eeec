//! Templates made ready before Tera reads them: what is the same on every page is done once.
//!
//! ```text
//!  once:             text ──> parts ──> inline ──> fold ──> squeeze
//!                             tags and  components conditions  spaces,
//!                             markup    in place   that are    quotes
//!  for each language:                              known
//!                    words ──> text for Tera
//!                    messages without values
//! ```
//!
//! Each call of a component costs a map of arguments, a scope and a buffer; a message costs a
//! look-up. What comes out prints the same as what the theme wrote, but for spaces that nobody sees and
//! quotes that HTML does not need. A template that this room does not understand stays as it is, and reports always
//! speak of the theme's own text (see [`super::theme`]).

mod expression;
mod fold;
mod inline;
mod parts;
mod squeeze;
mod words;

use parts::Part;
use std::collections::BTreeMap;

/// Templates whose pages people put into their own: they stay as they are laid out.
const READ_BY_PEOPLE: [&str; 1] = ["plain.html"];

/// Templates as far as they are the same in every language.
pub(super) struct Templates<'t> {
    prepared: Vec<(&'t str, Prepared<'t>)>,
}

enum Prepared<'t> {
    Parts(Vec<Part>),
    AsItWas(&'t str),
}

impl<'t> Templates<'t> {
    /// Makes templates ready, each by its name.
    pub(super) fn new(templates: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let read: Vec<_> = templates.map(|(name, text)| (name, text, parts::read(text))).collect();
        let components = inline::Components::find(read.iter().filter_map(|(_, _, parts)| parts.as_deref()));
        let prepared = read
            .iter()
            .map(|(name, text, parts)| {
                let prepared = match parts {
                    Some(parts) => {
                        let parts = fold::fold(components.inline(parts));
                        Prepared::Parts(if READ_BY_PEOPLE.contains(name) { parts } else { squeeze::squeeze(parts) })
                    }
                    None => Prepared::AsItWas(text),
                };
                (*name, prepared)
            })
            .collect();
        Self { prepared }
    }

    /// The templates of a language by name, as Tera reads them. `word` gives a message that needs no value.
    pub(super) fn in_language(&self, word: &dyn Fn(&str) -> Option<String>) -> BTreeMap<&'t str, String> {
        self.prepared
            .iter()
            .map(|(name, prepared)| {
                let text = match prepared {
                    Prepared::Parts(parts) => parts::write(&words::fill(parts, word)),
                    Prepared::AsItWas(text) => (*text).to_owned(),
                };
                (*name, text)
            })
            .collect()
    }
}
