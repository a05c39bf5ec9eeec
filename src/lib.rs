//! Lotse: a folder of offers becomes a site in several languages.
//!
//! ```text
//! folder ─ source ─► Sources ─ load ─► Catalog ─ check ─► problems
//!                                         │
//!                                       plan ─► Plan (every file, every address)
//!                                         │
//!                                       output ─► files ─ emit ─► folder
//!                                                      └─ serve ─► browser
//! ```
//!
//! Each stage is a function from its input to a result and problems ([`diag`]). Nobody prints,
//! reads the clock or the environment in between; [`build`] puts the stages in a row, [`cli`]
//! talks to people. Modules use those further down this list only.

pub mod cli;
pub mod serve;

pub mod build;

pub mod check;
pub mod emit;

pub mod output;

pub mod load;
pub mod plan;

pub mod i18n;
pub mod markup;
pub mod search;

pub mod model;

pub mod yaml;

pub mod source;

pub mod diag;
pub mod recall;
