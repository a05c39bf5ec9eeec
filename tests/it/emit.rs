//! Writing: only our own files, whole at any time, nothing lost.

use crate::support::write;
use lotse::emit::{MANIFEST, Refused};
use lotse::output::File;
use std::fs;
use std::path::Path;

fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

fn keep_none(_: &str) -> bool {
    false
}

fn listing(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path.strip_prefix(folder).expect("below").to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_folder_that_is_not_ours_is_refused_and_untouched() {
    let dir = tempfile::tempdir().expect("a folder");
    fs::write(dir.path().join("letter.txt"), "mine").expect("a file");
    let result = write(dir.path(), &[file("index.html", "x")], &keep_none);
    assert!(matches!(result, Err(Refused::Foreign(_))), "{result:?}");
    assert_eq!(listing(dir.path()), ["letter.txt"]);
}

#[test]
fn a_foreign_file_at_a_planned_name_stops_before_anything_is_written() {
    let dir = tempfile::tempdir().expect("a folder");
    write(dir.path(), &[file("a.html", "1")], &keep_none).expect("is written");
    fs::write(dir.path().join("b.html"), "mine").expect("a file");
    let result = write(dir.path(), &[file("a.html", "2"), file("b.html", "2")], &keep_none);
    assert!(matches!(&result, Err(Refused::Occupied(paths)) if paths == &["b.html"]), "{result:?}");
    assert_eq!(fs::read_to_string(dir.path().join("a.html")).expect("is there"), "1");
}

#[test]
fn what_is_gone_is_removed_and_foreign_files_stay() {
    let dir = tempfile::tempdir().expect("a folder");
    write(dir.path(), &[file("old/deep/index.html", "1"), file("index.html", "1")], &keep_none).expect("is written");
    fs::write(dir.path().join("CNAME"), "mine").expect("a file");
    let written = write(dir.path(), &[file("index.html", "1"), file("new.html", "1")], &keep_none).expect("is written");
    assert_eq!((written.written, written.removed), (1, 1));
    assert_eq!(listing(dir.path()), [MANIFEST, "CNAME", "index.html", "new.html"]);
}

#[test]
fn equal_files_are_not_written_again() {
    let dir = tempfile::tempdir().expect("a folder");
    let files = [file("a.html", "1"), file("b.css", "2")];
    assert_eq!(write(dir.path(), &files, &keep_none).expect("is written").written, 2);
    assert_eq!(write(dir.path(), &files, &keep_none).expect("is written").written, 0);
}

#[test]
fn a_build_after_a_cut_off_one_completes_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let files = [file("a.html", "1"), file("b.html", "2"), file("c.css", "3")];
    write(dir.path(), &files, &keep_none).expect("is written");
    // As a build leaves it that was cut off: the list names more than there is, and a file is half old.
    fs::remove_file(dir.path().join("b.html")).expect("was there");
    fs::write(dir.path().join("a.html"), "half").expect("a file");
    write(dir.path(), &files, &keep_none).expect("is written");
    assert_eq!(fs::read_to_string(dir.path().join("a.html")).expect("is there"), "1");
    assert_eq!(fs::read_to_string(dir.path().join("b.html")).expect("is there"), "2");
}

#[test]
fn a_list_that_leads_out_of_the_folder_is_not_trusted() {
    let dir = tempfile::tempdir().expect("a folder");
    let victim = dir.path().join("victim.txt");
    fs::write(&victim, "mine").expect("a file");
    let out = dir.path().join("out");
    fs::create_dir(&out).expect("a folder");
    fs::write(out.join(MANIFEST), r#"{"version":1,"files":{"../victim.txt":"0"}}"#).expect("a file");
    let result = write(&out, &[file("index.html", "x")], &keep_none);
    assert!(matches!(result, Err(Refused::Foreign(_))), "{result:?}");
    assert!(victim.exists());
}

#[test]
fn pages_of_records_left_out_stay() {
    let dir = tempfile::tempdir().expect("a folder");
    write(dir.path(), &[file("de/offers/k4c7w/index.html", "1"), file("index.html", "1")], &keep_none)
        .expect("is written");
    write(dir.path(), &[file("index.html", "2")], &|path| path.contains("k4c7w")).expect("is written");
    assert!(dir.path().join("de/offers/k4c7w/index.html").exists());
    // Once the record is really gone, so is its page.
    write(dir.path(), &[file("index.html", "2")], &keep_none).expect("is written");
    assert!(!dir.path().join("de").exists());
}
