//! What a measuring program needs to know of its process and machine.

use std::path::{Path, PathBuf};

/// The demo's content, from which generated sites take what there is once.
pub(crate) fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// A folder in memory, if the system has one.
pub(crate) fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let base = if memory.is_dir() { memory.to_owned() } else { std::env::temp_dir() };
    tempfile::Builder::new().prefix("lotse-bench-").tempdir_in(base).expect("a folder")
}

/// Most memory that this process had at once, in MB (Linux; else 0).
pub(crate) fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibi: f64 = line.and_then(|l| l.split_whitespace().next()?.parse().ok()).unwrap_or_default();
    kibi * 1024.0 / 1e6
}

/// Processor time of this process so far, in seconds (Linux, where a tick is a hundredth; else 0).
pub(crate) fn cpu() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap_or_default().split_whitespace().collect();
    let ticks = |index: usize| fields.get(index).and_then(|f| f.parse::<f64>().ok()).unwrap_or_default();
    (ticks(11) + ticks(12)) / 100.0
}

/// Bytes as megabytes.
pub(crate) fn mega(bytes: u64) -> f64 {
    f64::from(u32::try_from(bytes / 1000).expect("is below 4 TB")) / 1000.0
}
