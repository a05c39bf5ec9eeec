//! From field paths to lines, only when a problem is shown.

use super::node::{Node, Place, Value, parse};
use crate::diag::{At, Diagnostic};
use crate::source::Sources;
use std::collections::BTreeMap;

/// Replaces every field path by its line and column; a path that the file does not have
/// (a missing field) becomes the place of its nearest parent.
pub fn locate(diagnostics: &mut [Diagnostic], sources: &Sources) {
    let mut trees: BTreeMap<String, Option<Node>> = BTreeMap::new();
    for d in diagnostics {
        let At::Field(path) = &d.at else { continue };
        let tree = trees.entry(d.file.clone()).or_insert_with(|| {
            let text = sources.text(&d.file)?;
            parse(front_matter(text).unwrap_or(text)).ok()
        });
        let shift = usize::from(sources.text(&d.file).is_some_and(|t| front_matter(t).is_some()));
        d.at = match tree {
            Some(tree) => {
                let place = find(tree, path);
                At::Line(place.line + shift, place.column)
            }
            None => At::Line(1, 1),
        };
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
