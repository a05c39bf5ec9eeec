//! A build that uses what the last one left makes the same bytes as one that begins anew, whatever was changed.

use crate::support::{Site, root};
use lotse::build::{Reuse, build, build_into};
use lotse::emit::{Day, MANIFEST, Past, Stage, Summary, past};
use lotse::load::Remembered;
use lotse::output::Unwatched;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Edits, if `LOTSE_EDITS` names no other number.
const EDITS: usize = 40;
const KEY: u128 = 1;

/// All files below a folder by their path in it.
fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("is below").to_string_lossy().replace('\\', "/");
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// What `lotse build` does, in this process; how many files were written, if it was not stopped.
fn build_again(site: &Site, out: &Path) -> Option<usize> {
    let folder = site.path("");
    let past = Past::read(&folder, out, KEY);
    let stage = Stage::new(out, past).expect("is ours");
    let mut reuse = Reuse::default();
    reuse.records = Remembered::from_bytes(past::records(&folder));
    let built = build_into(&site.sources(), &site.request, &mut reuse, &stage, &Unwatched).expect("can be written");
    let written = stage.finish(built.files?, &|_| false).expect("can be written");
    past::keep_records(&folder, |file| reuse.records.write(file)).expect("can be kept");
    let left = Past { key: KEY, stamp: None, today: Day::default(), files: written.left, summary: Summary::default() };
    left.write(&folder, out).expect("can be kept");
    Some(written.written)
}

/// Numbers that look like chance (xorshift); the same for the same seed.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).expect("fits") % end
    }

    fn pick<'t, T>(&mut self, items: &'t [T]) -> &'t T {
        &items[self.below(items.len())]
    }
}

/// One random change of the site's folder, of the output, or of what the last build left.
fn edit(chance: &mut Chance, site: &Site, out: &Path, content: &BTreeMap<String, Vec<u8>>) -> String {
    let folder = site.path("");
    let write = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("has a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    };
    let names: Vec<&String> = content.keys().filter(|n| n.starts_with("content/")).collect();
    let name = *chance.pick(&names);
    let is_there = folder.join(name).is_file();
    match chance.below(12) {
        0..=4 if is_there => {
            // A letter becomes another one, somewhere in a line of prose.
            let text = String::from_utf8_lossy(&fs::read(folder.join(name)).expect("a file")).into_owned();
            let mut letters: Vec<usize> = Vec::new();
            let mut begin = 0;
            for line in text.split_inclusive('\n') {
                let value = line.find(": ").map_or(0, |at| at + 2);
                if line[value..].split_whitespace().count() > 3 && !line.contains(['{', '[', '|', '#']) {
                    let inside = |at: &usize| *at >= value && line.as_bytes()[*at].is_ascii_lowercase();
                    letters.extend((0..line.len()).filter(inside).map(|at| begin + at));
                }
                begin += line.len();
            }
            if letters.is_empty() {
                return "nothing".to_owned();
            }
            let at = *chance.pick(&letters);
            let mut bytes = text.into_bytes();
            bytes[at] = b'a' + u8::try_from(chance.below(26)).expect("fits");
            write(name, &bytes);
            format!("a letter of {name}")
        }
        0..=4 => {
            write(name, &content[name]);
            format!("{name} comes back")
        }
        5 if name.contains("/offers/") || name.contains("/news/") || name.contains("/events/") => {
            let _may_be_gone = fs::remove_file(folder.join(name));
            format!("{name} goes")
        }
        5 | 6 => {
            let day = 1 + chance.below(28);
            let site_file = String::from_utf8_lossy(&content["content/site.yaml"]).into_owned();
            let without: String = site_file.split_inclusive('\n').filter(|l| !l.starts_with("clock:")).collect();
            write("content/site.yaml", format!("clock: 2026-12-{day:02}\n{without}").as_bytes());
            "another day".to_owned()
        }
        7 => {
            let words = format!("offers-title = Angebote {}\n", chance.below(5));
            write("locales/de/own.ftl", words.as_bytes());
            "a message".to_owned()
        }
        8 => {
            let templates = ["text.html", "offer.html", "components.html", "record.html"];
            let template = *chance.pick(&templates);
            let text = fs::read_to_string(root().join("themes/lotse/templates").join(template)).expect("a file");
            let more = "<!---->".repeat(chance.below(2));
            write(&format!("themes/lotse/templates/{template}"), (text + &more).as_bytes());
            format!("template {template}")
        }
        9 => {
            let files: Vec<String> = tree(out).into_keys().filter(|n| n != MANIFEST).collect();
            if files.is_empty() {
                return "nothing".to_owned();
            }
            let file = chance.pick(&files);
            if chance.below(2) == 0 {
                fs::remove_file(out.join(file)).expect("was there");
            } else {
                fs::write(out.join(file), "by another hand").expect("a file");
            }
            format!("output {file} by another hand")
        }
        10 => {
            let left: Vec<String> = tree(&folder.join(".lotse")).into_keys().collect();
            if left.is_empty() {
                return "nothing".to_owned();
            }
            let path = folder.join(".lotse").join(chance.pick(&left));
            let mut bytes = fs::read(&path).expect("a file");
            let at = chance.below(bytes.len().max(1));
            match chance.below(3) {
                0 => bytes.truncate(at),
                1 => bytes.clear(),
                // The file may have been emptied before.
                _ => bytes.iter_mut().skip(at).take(1).for_each(|byte| *byte ^= 1),
            }
            fs::write(&path, bytes).expect("a file");
            "what the last build left is damaged".to_owned()
        }
        _ => {
            for (name, bytes) in content {
                write(name, bytes);
            }
            let _may_be_gone = fs::remove_dir_all(folder.join("themes"));
            let _may_be_gone = fs::remove_dir_all(folder.join("locales"));
            "all as it was".to_owned()
        }
    }
}

#[test]
fn after_any_edit_the_output_is_that_of_a_clean_build() {
    let edits = std::env::var("LOTSE_EDITS").ok().and_then(|n| n.parse().ok()).unwrap_or(EDITS);
    let seed = std::env::var("LOTSE_SEED").ok().and_then(|n| n.parse().ok()).unwrap_or(20_261_122);
    let mut chance = Chance(seed);
    let mut site = Site::base().overlay(&root().join("tests/sites/showcase"));
    site.request.base_url = Some("https://lotse.example/".to_owned());
    let folder = tempfile::tempdir().expect("a folder");
    let out: PathBuf = folder.path().join("public");
    let content: BTreeMap<String, Vec<u8>> = tree(&site.path(""));
    build_again(&site, &out).expect("is built");
    let mut log: Vec<String> = Vec::new();
    let mut stopped = 0;
    for _ in 0..edits {
        log.push(edit(&mut chance, &site, &out, &content));
        let before = tree(&out);
        let written = build_again(&site, &out);
        let clean = build(&site.sources(), &site.request);
        let now = tree(&out);
        match clean.files {
            None => {
                assert!(written.is_none() && before == now, "a build that fails changes nothing; {log:#?}");
                stopped += 1;
                // The next edit begins with a site that can be built.
                for (name, bytes) in &content {
                    fs::write(site.path(name), bytes).expect("a file");
                }
            }
            Some(files) => {
                let clean: BTreeMap<String, Vec<u8>> = files.into_iter().map(|f| (f.path, f.bytes)).collect();
                let now: BTreeMap<String, Vec<u8>> = now.into_iter().filter(|(name, _)| name != MANIFEST).collect();
                let paths = now.keys().chain(clean.keys());
                let other: Vec<&String> = paths.filter(|path| now.get(*path) != clean.get(*path)).collect();
                assert!(other.is_empty(), "{other:?} differ after {log:#?}");
            }
        }
    }
    assert!(stopped < edits / 2, "{stopped} of {edits} edits could not be built: they say little");
}

#[test]
fn nothing_is_written_or_read_where_nothing_has_changed() {
    let site = Site::base();
    let (folder, out) = (site.path(""), site.path("public"));
    let run = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["build", "--format", "json", "--site", &folder.to_string_lossy()])
            .args(["--out", &out.to_string_lossy()])
            .args(more)
            .output()
            .expect("runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("is JSON")
    };
    let stages = |report: &serde_json::Value| report["timings"].as_array().expect("has stages").len();
    let same = |a: &serde_json::Value, b: &serde_json::Value| {
        ["pages", "files", "bytes", "languages", "pages_by_kind", "facet_pages", "diagnostics"]
            .iter()
            .all(|key| a[key] == b[key])
    };
    // Files that have just been written may change again within the same moment: that is not trusted.
    let first = run(&[]);
    assert!(stages(&run(&[])) > 1, "the folder has only just been made");
    std::thread::sleep(std::time::Duration::from_millis(2_200));
    run(&[]);
    let again = run(&[]);
    assert_eq!(stages(&again), 1, "{again}");
    assert!(again["written"] == 0 && same(&first, &again), "{first}\n{again}");

    // What is gone comes back; another day, another address, another text are seen.
    fs::remove_file(out.join("de/index.html")).expect("was there");
    assert_eq!(run(&[])["written"], 1);
    assert!(stages(&run(&["--today", "2026-12-02"])) > 1);
    let moved = run(&["--base-url", "https://moved.example/"]);
    assert!(moved["written"].as_u64().expect("a number") > 10, "{moved}");
    run(&[]);
    assert_eq!(stages(&run(&[])), 1);
    let site = site.replace("content/offers/k4c7w-kurs.yaml", "am Vormittag", "am Abend");
    let changed = run(&[]);
    assert!(changed["written"].as_u64().expect("a number") > 0, "{changed}");
    assert!(site.read("public/de/offers/k4c7w/index.html").contains("am Abend"));
}

#[test]
fn one_text_of_one_offer_changes_few_files() {
    let mut site = Site::base().overlay(&root().join("tests/sites/showcase"));
    site.request.base_url = Some("https://lotse.example/".to_owned());
    let out = site.path("public");
    let all = build_again(&site, &out).expect("is built");
    assert_eq!(build_again(&site, &out), Some(0));
    let site = site.replace("content/offers/k4c7w-kurs.yaml", "am Vormittag", "am Abend");
    let written = build_again(&site, &out).expect("is built");
    assert!(written > 0 && written < all / 2, "{written} of {all} files");
}
