//! Every crate that the program is made of has a licence that fits beside MIT and Apache 2.0.

use serde_json::Value;
use std::process::Command;

const FITTING: [&str; 14] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unlicense",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "BSL-1.0",
    "CC0-1.0",
    "MPL-2.0",
    "0BSD",
    "MIT-0",
];

/// Whether an SPDX expression can be met with the fitting licences: one of each `OR`, all of each `AND`.
fn fits(expression: &str) -> bool {
    let flat = expression.replace(['(', ')'], " ").replace('/', " OR ");
    flat.split(" AND ").all(|part| {
        part.split(" OR ").any(|licence| {
            let name = licence.trim().split(" WITH ").next().unwrap_or("");
            FITTING.contains(&name)
        })
    })
}

#[test]
fn all_licences_fit() {
    let rustc = Command::new("rustc").arg("-vV").output().expect("rustc runs");
    let rustc = String::from_utf8_lossy(&rustc.stdout).into_owned();
    let host = rustc.lines().find_map(|line| line.strip_prefix("host: ")).expect("names its host");
    // Only the crates of this system: those of others need not be here.
    let arguments = ["metadata", "--format-version", "1", "--locked", "--filter-platform", host];
    let run = |more: &[&str]| {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(arguments).args(more).current_dir(env!("CARGO_MANIFEST_DIR")).output().expect("cargo runs")
    };
    let mut output = run(&["--offline"]);
    if !output.status.success() {
        output = run(&[]);
    }
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    let packages = metadata["packages"].as_array().expect("a list");
    assert!(packages.len() > 100, "the crates were not found");
    let unfit: Vec<String> = packages
        .iter()
        .filter(|p| !p["license"].as_str().is_some_and(fits))
        .map(|p| format!("{} ({})", p["name"], p["license"]))
        .collect();
    assert!(unfit.is_empty(), "licences to look at: {}", unfit.join(", "));
}

#[test]
fn the_comparison_refuses_others() {
    assert!(fits("MIT OR Apache-2.0") && fits("(MIT OR Apache-2.0) AND Unicode-3.0") && fits("MIT/Apache-2.0"));
    assert!(!fits("GPL-3.0-only") && !fits("MIT AND GPL-3.0-only"));
}
