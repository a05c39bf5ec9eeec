//! The search index: everything that can be done with words when building, so that a browser only looks up.
//!
//! A [`Collection`] and its [`Documents`] go in, an [`Index`] comes out: [`fold`] gives one spelling to all ways
//! to write a word, [`stem`] joins its forms, [`sound`] its scripts, [`compound`] takes German words apart,
//! [`lexicon`] and [`learn`] know what a word is in other languages, [`index`] weighs, [`pack`] writes.
//! Texts are read once ([`read`]) and are numbers from then on ([`words`]), so that a large site fits into memory.
//! Nothing here knows what an offer is. `src/output/search/search.mjs` reads what comes out.

pub mod compound;
pub mod document;
pub mod fold;
pub mod index;
pub mod learn;
pub mod lexicon;
pub mod meaning;
pub mod pack;
pub mod read;
pub mod sound;
pub mod stem;
pub mod stop;
pub mod terms;
pub mod tokens;
pub mod varint;
pub mod weights;
pub mod words;

pub use document::{Collection, Document, Documents, Facet, Field, Name, Passage};
pub use index::{Control, Index, index};
