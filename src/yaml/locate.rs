//! From field paths to lines, only when a problem is shown.

use super::node::{Node, Place, Value, parse};
use crate::diag::{At, Diagnostic};
use crate::source::Sources;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Replaces every field path by its line and column; a path that the file does not have
/// (a missing field) becomes the place of its nearest parent.
pub fn locate(diagnostics: &mut [Diagnostic], sources: &Sources) {
    let mut by_file: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, d) in diagnostics.iter().enumerate() {
        if matches!(d.at, At::Field(_) | At::Within(..)) {
            by_file.entry(&d.file).or_default().push(index);
        }
    }
    // Each file is parsed once, and its tree is gone before the next one comes.
    let files: Vec<(&str, Vec<usize>)> = by_file.into_iter().collect();
    let located: Vec<Vec<(usize, At)>> = files
        .par_iter()
        .map(|(file, indices)| {
            let found = sources.text(file);
            let text = found.as_deref().unwrap_or("");
            let front = front_matter(text);
            let tree = found.as_ref().and_then(|_| parse(front.unwrap_or(text)).ok());
            let at = |index: &usize| (*index, place(&diagnostics[*index].at, tree.as_ref(), text, front.is_some()));
            indices.iter().map(at).collect()
        })
        .collect();
    for (index, at) in located.into_iter().flatten() {
        diagnostics[index].at = at;
    }
}

/// The line of a field path.
fn place(at: &At, tree: Option<&Node>, text: &str, has_front_matter: bool) -> At {
    let (path, within) = match at {
        At::Field(path) => (path, None),
        At::Within(path, line, column) => (path, Some((*line, *column))),
        At::Whole | At::Line(..) => return at.clone(),
    };
    let shift = usize::from(has_front_matter);
    match (tree.map(|tree| find(tree, path)), within) {
        (Some(place), Some((line, column))) => inside(text, place.line + shift, place.column, line, column),
        (Some(place), None) => At::Line(place.line + shift, place.column),
        (None, _) => At::Line(1, 1),
    }
}

/// A place within a text: of a block (`|`) its own line, of any other form the field.
fn inside(text: &str, field_line: usize, field_column: usize, line: usize, column: usize) -> At {
    let lines: Vec<&str> = text.lines().collect();
    let opens_block =
        lines.get(field_line - 1).is_some_and(|l| l.trim_end().ends_with(['|', '-', '+']) && l.contains('|'));
    let indent = |l: &str| l.chars().take_while(|c| *c == ' ').count();
    match lines.get(field_line..).and_then(|rest| rest.iter().find(|l| !l.trim().is_empty())) {
        Some(first) if opens_block => At::Line(field_line + 1 + line, indent(first) + column),
        _ => At::Line(field_line, field_column),
    }
}

/// The YAML between the first two `---` lines of a Markdown file.
fn front_matter(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n"))?;
    rest.split("\n---").next()
}

fn find(tree: &Node, path: &str) -> Place {
    let mut node = tree;
    let mut place = tree.place;
    for part in path.split('.').filter(|p| !p.is_empty()) {
        let next = match &node.value {
            Value::Map(entries) => {
                entries.iter().find(|(key, _)| key.name == part).map(|(key, child)| (key.place, child))
            }
            Value::List(items) => part
                .parse::<usize>()
                .ok()
                .and_then(|i| items.get(i))
                .or_else(|| items.iter().find(|i| i.child("id").and_then(Node::scalar) == Some(part)))
                .map(|child| (child.place, child)),
            Value::Null | Value::Scalar(_) => None,
        };
        let Some((at, child)) = next else { break };
        place = at;
        node = child;
    }
    place
}
