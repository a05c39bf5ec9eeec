//! `lotse`: arguments to command to exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    lotse::cli::run()
}
