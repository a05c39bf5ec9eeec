//! Lotse: a folder of offers becomes a site in several languages.
pub mod build;
pub mod check;
pub mod cli;
pub mod diag;
pub mod emit;
pub mod i18n;
pub mod load;
pub mod markup;
pub mod model;
pub mod output;
pub mod plan;
pub mod serve;
pub mod source;
pub mod yaml;
