//! The commands as a person runs them: exit codes, what is written, what is said where.

use crate::support::Site;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::Duration;

fn lotse(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).output().expect("runs")
}

fn build(site: &Site, more: &[&str]) -> Output {
    let (folder, out) = (site.path("").to_string_lossy().into_owned(), out(site));
    let mut arguments = vec!["build", "--site", &folder, "--out", &out];
    arguments.extend(more);
    lotse(&arguments)
}

fn out(site: &Site) -> String {
    site.path("public").to_string_lossy().into_owned()
}

/// All files below a folder with their bytes.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

#[test]
fn a_good_build_says_what_it_made_and_how_to_look_at_it() {
    let site = Site::base();
    let output = build(&site, &[]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    for word in ["languages  de", "pages", "facets", "files", "0 errors", "serve"] {
        assert!(said.contains(word), "{word} is missing in:\n{said}");
    }
    assert!(output.stdout.is_empty(), "everything for people goes to standard error");
}

#[test]
fn json_is_one_object_on_standard_output() {
    let site = Site::base();
    let json: Value = serde_json::from_slice(&build(&site, &["--format", "json"]).stdout).expect("is JSON");
    let files = json["files"].as_u64().expect("a number");
    let made = tree(&site.path("public"));
    // The list of what was made is not part of it.
    assert_eq!(files, made.len() as u64 - 1);
    let bytes: usize = made.iter().filter(|(name, _)| *name != ".lotse.json").map(|(_, b)| b.len()).sum();
    assert_eq!(json["bytes"].as_u64(), Some(bytes as u64));
    assert_eq!(json["written"].as_u64(), Some(files));
    assert_eq!(json["languages"], serde_json::json!(["de"]));
    assert!(
        json["pages"].as_u64().is_some_and(|n| n > 20) && json["elapsed_ms"].is_u64() && json["diagnostics"].is_array()
    );
    let again: Value = serde_json::from_slice(&build(&site, &["--format", "json"]).stdout).expect("is JSON");
    assert_eq!(again["written"].as_u64(), Some(0), "nothing changed, nothing is written");
}

#[test]
fn a_build_that_fails_changes_nothing() {
    let site = Site::base();
    assert!(build(&site, &[]).status.success());
    let before = tree(&site.path("public"));
    let site = site.replace("content/offers/k4c7w-kurs.yaml", "kind: course", "kind: kurs");
    let output = build(&site, &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("content/offers/k4c7w-kurs.yaml:2:7: error[record/invalid-value]"), "{said}");
    assert!(before == tree(&site.path("public")), "the output was changed");
}

#[test]
fn keep_going_builds_the_rest_and_still_fails() {
    let site = Site::base();
    assert!(build(&site, &[]).status.success());
    let site = site.replace("content/offers/k4c7w-kurs.yaml", "kind: course", "kind: kurs");
    let output = build(&site, &["--keep-going", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let json: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(json["left_out"], serde_json::json!(["offers/k4c7w"]));
    let kept = [
        "de/offers/k4c7w/hand-out/index.html",
        "de/offers/k4c7w/index.html",
        "de/offers/k4c7w/k4c7w.ics",
        "o/k4c7w/index.html",
        "o/k4c7w/qr.svg",
    ];
    assert_eq!(json["kept"], serde_json::json!(kept));
    assert!(site.path("public/de/offers/k4c7w/index.html").exists(), "the page of the earlier build stays");
}

#[test]
fn what_cannot_run_is_exit_code_2() {
    assert_eq!(lotse(&["build", "--site", "nowhere"]).status.code(), Some(2));
    let site = Site::base().file("public/letter.txt", "mine");
    let output = build(&site, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("was not made by Lotse"));
    assert_eq!(lotse(&["build", "--base-url", "nonsense"]).status.code(), Some(2));
}

#[test]
fn a_new_site_builds_and_a_new_offer_does_not_break_it() {
    let dir = tempfile::tempdir().expect("a folder");
    let site = dir.path().join("site").to_string_lossy().into_owned();
    assert!(lotse(&["init", &site]).status.success());
    assert!(Path::new(&site).join("README.md").exists());
    assert_eq!(lotse(&["init", &site]).status.code(), Some(2), "never over something");
    let out = dir.path().join("out").to_string_lossy().into_owned();
    let output = lotse(&["build", "--site", &site, "--out", &out]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(lotse(&["new", "offer", "--site", &site, "--title", "Übung: \"Deutsch\""]).status.success());
    let output = lotse(&["check", "--site", &site]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let made = fs::read_dir(Path::new(&site).join("content/offers")).expect("a folder");
    let names: Vec<String> = made.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    assert!(names.iter().any(|n| n.ends_with("-uebung-deutsch.yaml")), "{names:?}");
}

#[test]
fn every_kind_can_be_new_and_the_check_names_what_is_missing() {
    for kind in ["provider", "place", "contact", "programme", "funder", "region", "team", "event", "news"]
        .into_iter()
        .chain(["publication", "statistic", "term", "board"])
    {
        let site = Site::base();
        let dir = site.path("").to_string_lossy().into_owned();
        let output = lotse(&["new", kind, "--site", &dir, "--title", "Neues Wort"]);
        assert!(output.status.success(), "{kind}: {}", String::from_utf8_lossy(&output.stderr));
        let report = String::from_utf8_lossy(&lotse(&["check", "--site", &dir]).stderr).into_owned();
        // These have all they need with a name; the others have lines to be filled in.
        let complete = ["contact", "provider", "programme"].contains(&kind);
        assert_eq!(report.contains("neues-wort.yaml"), !complete || kind == "contact", "{kind}: {report}");
        assert!(!report.contains("unknown-field"), "{kind}: {report}");
    }
    assert_eq!(lotse(&["new", "vocabulary"]).status.code(), Some(2));
}

#[test]
fn a_copy_is_a_draft_under_a_new_id() {
    let site = Site::base();
    let dir = site.path("").to_string_lossy().into_owned();
    assert!(lotse(&["new", "offer", "--site", &dir, "--from", "k4c7w"]).status.success());
    assert!(lotse(&["check", "--site", &dir]).status.success());
    let copies: Vec<String> = fs::read_dir(site.path("content/offers"))
        .expect("a folder")
        .map(|e| fs::read_to_string(e.expect("an entry").path()).expect("a file"))
        .filter(|text| text.contains("status: draft"))
        .collect();
    assert_eq!(copies.len(), 1);
    assert!(copies[0].contains("Deutschkurs am Vormittag") && !copies[0].contains("checked:"));
    assert_eq!(lotse(&["new", "offer", "--site", &dir, "--from", "nope"]).status.code(), Some(2));
}

#[test]
fn sarif_names_rule_file_and_place() {
    let site = Site::base().replace("content/offers/k4c7w-kurs.yaml", "kind: course", "kind: kurs");
    let output = lotse(&["check", "--site", &site.path("").to_string_lossy(), "--format", "sarif"]);
    let sarif: Value = serde_json::from_slice(&output.stdout).expect("is JSON");
    assert_eq!(sarif["version"], "2.1.0");
    let result = &sarif["runs"][0]["results"][0];
    assert_eq!(result["ruleId"], "record/invalid-value");
    let place = &result["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/offers/k4c7w-kurs.yaml");
    assert_eq!((place["region"]["startLine"].as_u64(), place["region"]["startColumn"].as_u64()), (Some(2), Some(7)));
}

/// Cut off at many points, a build leaves whole pages whose style sheets are there, and the next one completes it.
#[test]
fn cut_off_at_any_time_every_page_is_whole() {
    let site = Site::demo();
    assert!(build(&site, &["--quiet", "--base-url", "https://one.example/"]).status.success());
    for milliseconds in [150, 250, 320, 380, 440, 500, 560, 640, 720, 900] {
        let url = format!("https://cut-{milliseconds}.example/");
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args([
                "build",
                "--quiet",
                "--site",
                &site.path("").to_string_lossy(),
                "--out",
                &out(&site),
                "--base-url",
                &url,
            ])
            .spawn()
            .expect("runs");
        std::thread::sleep(Duration::from_millis(milliseconds));
        let _may_have_ended = child.kill();
        child.wait().expect("ends");
        let files = tree(&site.path("public"));
        for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
            let text = std::str::from_utf8(bytes).expect("is text");
            let end = if name.ends_with("/list.html") { "</ul>\n" } else { "</html>" };
            assert!(text.ends_with(end), "{name} is not whole after {milliseconds} ms");
            let style = text.split("href=").filter_map(|h| h.split(['>', ' ']).next()).find(|h| h.contains("/site."));
            if let Some(style) = style {
                let asset = style.trim_matches('"').trim_start_matches(['.', '/']);
                assert!(files.contains_key(asset), "{name} needs {asset} after {milliseconds} ms");
            }
        }
    }
    assert!(build(&site, &["--quiet", "--base-url", "https://two.example/"]).status.success());
    let clean = Site::demo();
    assert!(build(&clean, &["--quiet", "--base-url", "https://two.example/"]).status.success());
    let ours = |site: &Site| {
        tree(&site.path("public")).into_iter().filter(|(n, _)| !n.ends_with(".lotse-next")).collect::<BTreeMap<_, _>>()
    };
    assert!(ours(&site) == ours(&clean), "the completed build differs from a clean one");
}

#[test]
#[cfg(unix)]
fn interrupted_at_any_time_the_folder_is_whole() {
    let site = Site::demo();
    let old = "https://one.example/";
    assert!(build(&site, &["--quiet", "--base-url", old]).status.success());
    let before = tree(&site.path("public"));
    for milliseconds in [50, 150, 300, 450, 600, 800, 1_200] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["build", "--quiet", "--site", &site.path("").to_string_lossy(), "--out", &out(&site)])
            .args(["--base-url", &format!("https://interrupted-{milliseconds}.example/")])
            .spawn()
            .expect("runs");
        std::thread::sleep(Duration::from_millis(milliseconds));
        let _may_have_ended = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        let code = child.wait().expect("ends").code();
        let now = tree(&site.path("public"));
        let home = String::from_utf8_lossy(&now["de/index.html"]).into_owned();
        let is_new = home.contains(&format!("interrupted-{milliseconds}.example"));
        // 130 as shells have it; before the handler is there, the signal itself ends the process.
        assert!(code.is_none_or(|code| code == 130 || code == 0), "{code:?} after {milliseconds} ms");
        if is_new {
            assert!(build(&site, &["--quiet", "--base-url", old]).status.success());
        } else {
            assert_eq!(code.filter(|code| *code == 0), None, "a build that ends well writes its pages");
        }
        let now: BTreeMap<String, Vec<u8>> =
            tree(&site.path("public")).into_iter().filter(|(name, _)| !name.starts_with(".lotse-next")).collect();
        assert!(now == before, "files of two builds stand beside each other after {milliseconds} ms");
    }
}
