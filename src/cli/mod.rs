//! The command line: one file a subcommand.
//!
//! JSON goes to standard output alone, everything else to standard error. Exit codes: 0 fine,
//! 1 content problems, 2 could not run.
#![allow(clippy::disallowed_methods, reason = "commands are where files, clock and environment come in")]

mod build;
mod check;
mod common;
mod headers;
mod init;
mod interrupt;
mod new;
mod progress;
mod schema;
mod search;
mod serve;
mod translations;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// A static site generator for multilingual directories of courses, counselling and other offers.
#[derive(Debug, Parser)]
#[command(name = "lotse", version, propagate_version = true, max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Build the site into a folder that any web host can serve
    Build(build::Build),
    /// Build, serve on this machine, and rebuild on every change
    Serve(serve::Serve),
    /// List all problems of content, translations, theme and links
    Check(check::Check),
    /// Write a small site to start from
    Init(init::Init),
    /// Write a new record with help in German comments
    New(new::New),
    /// State of translations; declare translations right
    Translations(translations::Translations),
    /// What the search has learned from the site's own texts
    Search(search::Search),
    /// Print the headers that a host shall send
    Headers(headers::Headers),
    /// Print the JSON Schema of a kind of record, for editors
    Schema(schema::Schema),
}

/// Why a command could not run, in words.
type CouldNotRun = String;

/// Whether the content was fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Outcome {
    /// Exit code 0.
    Fine,
    /// Exit code 1.
    Problems,
}

/// Reads the arguments, runs the command, and gives the exit code.
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Build(command) => command.run(),
        Command::Serve(command) => command.run(),
        Command::Check(command) => command.run(),
        Command::Init(command) => command.run(),
        Command::New(command) => command.run(),
        Command::Translations(command) => command.run(),
        Command::Search(command) => command.run(),
        Command::Headers(command) => command.run(),
        Command::Schema(command) => command.run(),
    };
    match result {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(message) => {
            common::say(&format!("lotse: {message}"));
            ExitCode::from(2)
        }
    }
}
