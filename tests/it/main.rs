//! All integration tests, in one binary.

mod checks;
mod support;
