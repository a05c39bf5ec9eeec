//! Each code of the table has a folder `tests/checks/<area>-<problem>/` with a site's files (put over
//! `tests/sites/base`; a line in `without` removes one) and `expected.txt`, everything that is said of it.

use crate::support::{Site, assert_golden, root};
use lotse::diag::Code;
use std::fs;

#[test]
fn the_base_site_has_no_problem() {
    assert_eq!(Site::base().report(), "");
}

#[test]
fn every_code_has_a_fixture_that_shows_it() {
    let mut missing = Vec::new();
    for code in Code::ALL {
        let folder = root().join("tests/checks").join(code.name().replace('/', "-"));
        if !folder.is_dir() {
            missing.push(code.name());
            continue;
        }
        let mut site = Site::base().overlay(&folder);
        if let Ok(list) = fs::read_to_string(folder.join("without")) {
            for path in list.lines() {
                site = site.without(path);
            }
        }
        site.request.keep_going = folder.join("keep-going").exists();
        let report = site.report();
        assert!(report.contains(&format!("[{}]", code.name())), "{} is not reported:\n{report}", code.name());
        assert_golden(&folder.join("expected.txt"), &report);
    }
    assert!(missing.is_empty(), "no fixture for {}", missing.join(", "));
}

#[test]
fn no_fixture_without_a_code() {
    for entry in fs::read_dir(root().join("tests/checks")).expect("a folder") {
        let name = entry.expect("an entry").file_name().to_string_lossy().into_owned();
        assert!(Code::ALL.iter().any(|c| c.name().replace('/', "-") == name), "no code is called {name}");
    }
}
