//! Same input and date, same bytes: whatever the number of threads or the order of files.

use crate::support::Site;
use lotse::build::build;
use lotse::output::File;
use lotse::source::Sources;
use std::fs;

fn files(site: &Site) -> Vec<File> {
    site.build().files.expect("is built")
}

#[test]
fn twice_the_same_bytes() {
    let site = Site::demo();
    assert!(files(&site) == files(&site), "two builds differ");
}

#[test]
fn the_number_of_threads_does_not_show() {
    let site = Site::demo();
    let with = |threads: usize| {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        pool.install(|| files(&site))
    };
    assert!(with(1) == with(7), "one and seven threads differ");
}

#[test]
fn the_order_of_files_does_not_show() {
    let site = Site::demo();
    // Written anew in reverse order, so that the system lists them differently.
    let other = tempfile::tempdir().expect("a folder");
    let sources = site.sources();
    let mut paths = sources.paths_under("content/").into_iter().map(str::to_owned).collect::<Vec<_>>();
    paths.reverse();
    for path in paths {
        let target = other.path().join(&path);
        fs::create_dir_all(target.parent().expect("has a folder")).expect("a folder");
        fs::write(target, sources.bytes(&path).expect("is there")).expect("a file");
    }
    let shuffled = Sources::read(other.path()).expect("can be read");
    assert!(build(&shuffled, &site.request).files.expect("is built") == files(&site), "the order of files shows");
}

#[test]
fn no_path_of_this_machine_reaches_a_page() {
    let site = Site::demo();
    let own = site.path("").to_string_lossy().into_owned();
    for file in files(&site) {
        let text = String::from_utf8_lossy(&file.bytes);
        assert!(!text.contains(&own), "{} contains {own}", file.path);
    }
}
