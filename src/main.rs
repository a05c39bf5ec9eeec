//! `lotse`: arguments to command to exit code.

use std::process::ExitCode;

/// A third of a build is asking for memory and giving it back, from all threads at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    lotse::cli::run()
}
