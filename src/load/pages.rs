//! Markdown pages: `<id>.<lang>.md` with front matter.

use super::record::{diagnostic, syntax};
use super::remembered::Kept;
use super::{Loading, at_line, id_of};
use crate::diag::{Code, Diagnostic};
use crate::model::{Id, Lang, Menu, Origin, Page, Record, RecordKind, Records, Text, Tool};
use crate::yaml::{Fields, Reader, parse};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;
use xxhash_rust::xxh3::xxh3_128;

/// One language's file.
#[derive(Clone, Serialize, Deserialize)]
struct Version {
    title: Option<String>,
    summary: Option<String>,
    menu: Option<Menu>,
    order: Option<u32>,
    checked: Option<crate::model::Checked>,
    tool: Option<Tool>,
    body: String,
    body_line: usize,
    path: String,
    /// XXH3-128 of all that it was read from.
    mark: u128,
}

const FIELDS: &[&str] = &["title", "summary", "menu", "order", "checked", "tool"];

/// All pages by id.
pub(crate) fn load(loading: &mut Loading<'_>) -> Records<Page> {
    let mut found: BTreeMap<Id, BTreeMap<Lang, Version>> = BTreeMap::new();
    let sources = loading.sources;
    let files = sources.hashes_under("content/pages/");
    for (path, _) in files.filter(|(path, _)| path.ends_with(".md") && path.matches('/').count() == 2) {
        let name = path.rsplit('/').next().unwrap_or("").trim_end_matches(".md");
        if name.eq_ignore_ascii_case("readme") {
            continue;
        }
        let Some((id, tag)) = name.rsplit_once('.').filter(|(_, tag)| Lang::is_tag(tag)) else {
            loading.diagnostics.push(
                Diagnostic::new(Code::RecordInvalidId, path, "the file name does not say the language")
                    .help(format!("name it `{name}.{}.md`", loading.context.source)),
            );
            continue;
        };
        let Some(id) = id_of(id) else {
            loading.diagnostics.push(
                Diagnostic::new(Code::RecordInvalidId, path, format!("`{id}` is not an id"))
                    .help("2 to 32 characters: a-z, 0-9 and -, the first a letter"),
            );
            continue;
        };
        if !loading.context.languages.iter().any(|l| l == tag) {
            loading.diagnostics.push(
                Diagnostic::new(
                    Code::TextUnknownLanguage,
                    path,
                    format!("the site has no language `{tag}`: this page is shown nowhere"),
                )
                .help("add the language to site.yaml, or remove the file"),
            );
            continue;
        }
        match remembered(loading, path) {
            Some(version) => {
                found.entry(id).or_default().insert(Lang::new(tag), version);
            }
            None => {
                loading.broken.insert((RecordKind::Pages, id.to_string()));
            }
        }
    }
    let source = Lang::new(&loading.context.source);
    let mut pages = Records::default();
    for (id, versions) in found {
        if !versions.contains_key(&source) {
            let path = versions.values().next().map_or(String::new(), |v| v.path.clone());
            if !loading.broken.contains(&(RecordKind::Pages, id.to_string())) {
                loading.diagnostics.push(
                    Diagnostic::new(
                        Code::TextNoSource,
                        path,
                        format!("page `{id}` lacks the source language `{source}`"),
                    )
                    .help(format!("write content/pages/{id}.{source}.md")),
                );
            }
            continue;
        }
        pages.insert(id.clone(), Arc::new(page(id, versions, &source)));
    }
    pages
}

fn page(id: Id, versions: BTreeMap<Lang, Version>, source: &Lang) -> Record<Page> {
    let mut title = Text::default();
    let mut summary: Option<Text> = None;
    let mut body = Text::default();
    let mut page = Page {
        id,
        title: Text::default(),
        summary: None,
        body: Text::default(),
        body_line: BTreeMap::new(),
        menu: Menu::Hidden,
        order: 0,
        checked: None,
        tool: None,
    };
    let mut origin = Origin::default();
    let mut marks = Vec::new();
    for (lang, version) in versions {
        if lang == *source {
            page.menu = version.menu.unwrap_or(Menu::Hidden);
            page.order = version.order.unwrap_or(100);
            page.checked = version.checked;
            page.tool = version.tool;
            origin.file.clone_from(&version.path);
        }
        if let Some(text) = version.title {
            title.insert(lang.clone(), text);
        }
        if let Some(text) = version.summary {
            summary.get_or_insert_with(Text::default).insert(lang.clone(), text);
        }
        body.insert(lang.clone(), version.body);
        page.body_line.insert(lang.clone(), version.body_line);
        origin.sidecars.insert(lang, version.path);
        marks.extend_from_slice(&version.mark.to_le_bytes());
    }
    origin.mark = xxh3_128(&marks);
    page.title = title;
    page.summary = summary;
    page.body = body;
    Record { data: page, origin }
}

/// A version out of the memory, or read.
fn remembered(loading: &mut Loading<'_>, path: &str) -> Option<Version> {
    let key = loading.sources.hash(path).map(|hash| loading.key("page").text(path).hash(hash).key());
    let known: Option<Arc<Version>> = key.and_then(|key| loading.memory.recall(key));
    let problems = loading.diagnostics.len();
    let text = loading.sources.text(path)?;
    let read = |loading: &mut Loading<'_>| version(loading, path, &text, key.map_or(0, |key| key.0)).map(Arc::new);
    let version = known.or_else(|| read(loading))?;
    if loading.diagnostics.len() == problems {
        loading.used.values.extend(key.map(|key| (key, Kept::new(&version))));
    }
    Some((*version).clone())
}

fn version(loading: &mut Loading<'_>, path: &str, text: &str, mark: u128) -> Option<Version> {
    let text = text.replace("\r\n", "\n");
    let split = text.strip_prefix("---\n").and_then(|rest| {
        let end = rest
            .find("\n---\n")
            .map(|e| (e, e + 5))
            .or_else(|| rest.strip_suffix("\n---").map(|r| (r.len(), rest.len())))?;
        Some((rest.get(..end.0)?, rest.get(end.1..)?))
    });
    let Some((front, body)) = split else {
        let (message, help) = if text.starts_with("---\n") {
            ("the front matter has no end", "write a line `---` below its fields")
        } else {
            ("the page does not begin with front matter", "begin with `---`, a line `title: …`, and `---`")
        };
        loading.diagnostics.push(at_line(Diagnostic::new(Code::YamlSyntax, path, message), 1, 1).help(help));
        return None;
    };
    let shift = |mut d: Diagnostic| {
        if let crate::diag::At::Line(line, _) = &mut d.at {
            *line += 1;
        }
        d
    };
    let tree = match parse(front) {
        Ok(tree) => tree,
        Err(error) => {
            loading.diagnostics.push(shift(syntax(path, &error)));
            return None;
        }
    };
    let mut reader = Reader::new(&loading.context);
    let version = reader.fields(&tree, FIELDS).and_then(|fields| {
        let line = |name, reader: &mut Reader<'_>, fields: &Fields<'_>| {
            fields.take::<Option<crate::model::Plain>>(name, reader).flatten().map(|p| p.0)
        };
        let title = fields.take::<crate::model::Plain>("title", &mut reader).map(|p| p.0);
        Some(Version {
            summary: line("summary", &mut reader, &fields),
            menu: fields.take::<Option<Menu>>("menu", &mut reader)?,
            order: fields.take::<Option<u32>>("order", &mut reader)?,
            checked: Option::read_field(&fields, &mut reader),
            tool: fields.take::<Option<Tool>>("tool", &mut reader)?,
            title: Some(title?),
            body: body.trim().to_owned(),
            body_line: front.lines().count() + 3 + body.chars().take_while(|c| *c == '\n').count(),
            path: path.to_owned(),
            mark,
        })
    });
    let faults: Vec<_> = reader.faults.into_iter().map(|f| shift(diagnostic(&[path], f))).collect();
    loading.diagnostics.extend(faults);
    if let Some(v) = &version
        && v.body.is_empty()
    {
        loading.diagnostics.push(
            Diagnostic::new(Code::RecordMissingField, path, "the page has no text")
                .help("write it below the front matter"),
        );
        return None;
    }
    version
}

trait ReadField: Sized {
    fn read_field(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Self;
}

impl ReadField for Option<crate::model::Checked> {
    fn read_field(fields: &Fields<'_>, reader: &mut Reader<'_>) -> Self {
        fields.take::<Self>("checked", reader).flatten()
    }
}
