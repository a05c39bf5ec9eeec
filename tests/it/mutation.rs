//! Every record of the demo is spoiled in every way an editor could: each fault is named with file and
//! line, nothing crashes, and nothing is written.

use crate::support::{Site, date, request, texts_of};
use lotse::build::build;
use lotse::diag::Diagnostic;
use lotse::load::SITE;
use lotse::model::Drafts;
use lotse::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// One way to spoil a file: what it is called, the new text, whether it must be an error.
struct Mutant {
    name: String,
    text: String,
    must_fail: bool,
}

/// Top-level fields of a record (or terms of a vocabulary): name, first line, last line (exclusive).
fn fields(text: &str) -> Vec<(String, usize, usize)> {
    let lines: Vec<&str> = text.lines().collect();
    let starts: Vec<(usize, String)> = lines
        .iter()
        .enumerate()
        .filter(|(_, l)| l.chars().next().is_some_and(|c| c.is_ascii_lowercase()))
        .filter_map(|(i, l)| l.split_once(':').map(|(name, _)| (i, name.to_owned())))
        .collect();
    let ends = starts.iter().skip(1).map(|(i, _)| *i).chain([lines.len()]);
    starts.iter().zip(ends).map(|((i, name), end)| (name.clone(), *i, end)).collect()
}

const REQUIRED: [&str; 9] = ["id", "kind", "title", "summary", "provider", "topics", "label", "service", "level"];

fn mutants(path: &str, text: &str) -> Vec<Mutant> {
    let lines: Vec<&str> = text.lines().collect();
    let join = |parts: &[&[&str]]| parts.concat().join("\n") + "\n";
    let mut found = Vec::new();
    let mut add = |name: String, text: String, must_fail: bool| found.push(Mutant { name, text, must_fail });
    let is_sidecar = path.trim_end_matches(".yaml").rsplit('/').next().is_some_and(|name| name.contains('.'));
    let is_offer = path.contains("/offers/");
    for (field, start, end) in fields(text) {
        let (before, own, after) = (&lines[..start], &lines[start..end], &lines[end..]);
        let required = !is_sidecar
            && REQUIRED.contains(&field.as_str())
            && (is_offer || ["id", "title", "label", "service"].contains(&field.as_str()))
            && !(field == "level" || field == "title" && path.contains("contacts"));
        add(format!("without {field}"), join(&[before, after]), required);
        add(format!("{field} twice"), join(&[before, own, own, after]), true);
        let renamed = own[0].replacen(&field, &format!("{field}x"), 1);
        add(format!("{field} misspelt"), join(&[before, &[renamed.as_str()], &own[1..], after]), true);
        // A text may be a plain word, so only a list of lists fits no field at all.
        let retyped = format!("{field}: [[1]]");
        add(format!("{field} of another type"), join(&[before, &[retyped.as_str()], after]), true);
        let emptied = format!("{field}:");
        add(format!("{field} without value"), join(&[before, &[emptied.as_str()], after]), true);
    }
    if let Some(line) = lines.iter().position(|l| l.starts_with("  ") && !l.trim_start().starts_with('#')) {
        let tabbed = format!("\t{}", lines[line].trim_start());
        add(
            "a tab".to_owned(),
            join(&[&lines[..line], &[tabbed.as_str()], &lines[line + 1..]]),
            !in_block(&lines, line),
        );
    }
    if text.contains("provider: ") {
        add("dangling reference".to_owned(), text.replacen("provider: ", "provider: nobody-", 1), true);
    }
    if let Some(at) = text.find("2027-") {
        add(
            "bad date".to_owned(),
            format!("{}2027-99-{}", &text[..at], &text[at + 8..]),
            !text[..at].contains("body:") || text[at..].contains("\nstarts"),
        );
    }
    let half: String = text.chars().take(text.chars().count() / 2).collect();
    add("cut in half".to_owned(), half, false);
    add("empty".to_owned(), String::new(), true);
    add("quote left open".to_owned(), format!("{text}zz: \"open\n"), true);
    found
}

/// Whether a line is inside a block of text, where a tab is allowed.
fn in_block(lines: &[&str], line: usize) -> bool {
    lines[..line]
        .iter()
        .rev()
        .find(|l| !l.starts_with(' ') || l.trim_end().ends_with('|'))
        .is_some_and(|l| l.trim_end().ends_with('|'))
}

/// Everything said of a site, without rendering it.
fn problems(files: BTreeMap<String, String>) -> Vec<Diagnostic> {
    let sources = Sources::from_texts(files);
    let loaded = lotse::load::load(&sources);
    let mut found = loaded.diagnostics;
    if let Some(catalog) = &loaded.catalog {
        let faulty = found.iter().filter(|d| d.severity().is_error()).map(|d| d.file.clone()).collect();
        let today = lotse::model::Today { date: date("2026-12-01"), pinned: true, drafts: Drafts::Hidden };
        let scope = lotse::check::Scope {
            catalog,
            broken: &loaded.broken,
            faulty: &faulty,
            today,
            sources: &sources,
            proofs: &lotse::check::Proofs::default(),
        };
        found.extend(lotse::check::check(&scope));
    }
    found.retain(|d| d.severity().is_error());
    found
}

/// At most so many records of a kind are spoilt, spread evenly: more of the same kind say nothing new.
const OF_A_KIND: usize = 8;

fn some_of_each_folder<'p>(paths: impl Iterator<Item = &'p String>) -> Vec<&'p String> {
    let mut folders: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for path in paths {
        folders.entry(path.rsplit_once('/').map_or("", |(folder, _)| folder)).or_default().push(path);
    }
    folders
        .into_values()
        .flat_map(|paths| {
            let step = paths.len().div_ceil(OF_A_KIND);
            paths.into_iter().step_by(step).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_spoilt_record_is_named_and_nothing_crashes() {
    let site = Site::demo();
    let sources = site.sources();
    let all: BTreeMap<String, String> = texts_of(&sources);
    // Media are no texts, so the same few problems are there before anything is spoilt.
    let before = problems(all.clone());
    let records =
        all.keys().filter(|p| p.ends_with(".yaml") && !p.contains("/translations/") && !p.contains("/vocabularies/"));
    let mutants: Vec<(&String, Mutant)> = some_of_each_folder(records)
        .into_iter()
        .flat_map(|path| mutants(path, &all[path]).into_iter().map(move |m| (path, m)))
        .filter(|(path, m)| m.text != all[*path])
        .collect();
    let unnoticed: Vec<String> = mutants
        .par_iter()
        .filter_map(|(path, mutant)| {
            // Most faults show when the record is read alone, which is quick; the rest needs the whole site.
            let alone = BTreeMap::from([(SITE.to_owned(), all[SITE].clone()), ((*path).clone(), mutant.text.clone())]);
            let read = lotse::load::load(&Sources::from_texts(alone)).diagnostics;
            let named = read.iter().any(|d| d.severity().is_error() && d.file == **path) || {
                let mut files = all.clone();
                files.insert((*path).clone(), mutant.text.clone());
                mutant.must_fail && problems(files).iter().any(|d| !before.contains(d))
            };
            (mutant.must_fail && !named).then(|| format!("{path}: {}", mutant.name))
        })
        .collect();
    assert!(mutants.len() > 1000, "only {} mutants were made", mutants.len());
    assert!(
        unnoticed.is_empty(),
        "{} of {} are not noticed:\n{}",
        unnoticed.len(),
        mutants.len(),
        unnoticed.join("\n")
    );
}

#[test]
fn errors_have_a_line_and_stop_the_build() {
    let site = Site::demo();
    let sources = site.sources();
    let all: BTreeMap<String, String> = texts_of(&sources);
    let path = all.keys().find(|p| p.contains("offers/m3v8q")).expect("is there").clone();
    for mutant in mutants(&path, &all[&path]).into_iter().filter(|m| m.must_fail) {
        let mut files = all.clone();
        files.insert(path.clone(), mutant.text);
        let built = build(&Sources::from_texts(files), &request());
        let media = |d: &&Diagnostic| d.code.name().starts_with("media/");
        let own: Vec<_> =
            built.diagnostics.iter().filter(|d| d.severity().is_error() && d.file == path && !media(d)).collect();
        assert!(!own.is_empty(), "{} is not named", mutant.name);
        assert!(own.iter().all(|d| d.line().is_some() || mutant.name == "empty"), "{}: {own:?}", mutant.name);
        assert!(own.iter().all(|d| d.help.is_some()), "{} has no remedy: {own:?}", mutant.name);
        assert!(built.files.is_none(), "{} was built all the same", mutant.name);
    }
}
