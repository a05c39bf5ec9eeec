//! Lotse: a folder of offers becomes a site in several languages.
pub mod diag;
pub mod load;
pub mod model;
pub mod source;
pub mod yaml;
