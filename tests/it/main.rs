//! All integration tests, in one binary.
#![allow(
    clippy::disallowed_methods,
    clippy::format_push_string,
    clippy::string_slice,
    reason = "tests write and read files and cut texts that they made"
)]

mod calendar;
mod checks;
mod cli;
mod commands;
mod determinism;
mod embed;
mod emit;
mod fields;
mod golden;
mod incremental;
mod keep_going;
mod languages;
mod licences;
mod memory;
mod mutation;
mod offline;
mod pages;
mod properties;
mod records;
mod search;
mod serve;
mod sheets;
mod shelves;
mod support;
mod tidy;
mod translations;
mod visible_text;
mod words;
