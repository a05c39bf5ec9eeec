//! A sidecar's texts, put where they belong in the record's tree before it is read.

use crate::diag::Code;
use crate::model::Lang;
use crate::yaml::{Key, Node, Place, Reader, Value};

/// Puts every text of a sidecar into the record as the version of one language.
pub(crate) fn merge(record: &mut Node, sidecar: Node, lang: &Lang, file: usize, reader: &mut Reader<'_>) {
    let mut leaves = Vec::new();
    collect(sidecar, &mut Vec::new(), file, &mut leaves, reader);
    for (path, place, text) in leaves {
        let steps: Vec<&str> = path.iter().map(String::as_str).collect();
        let Some(target) = descend(record, &steps) else {
            let name = path.join(".");
            reader.fault(
                Code::TextNotText,
                place,
                format!("the record has no text `{name}`"),
                "a sidecar translates texts that the record has, under the same names",
            );
            continue;
        };
        let key = Key { name: lang.to_string(), place };
        let value = Node { value: Value::Scalar(text), place };
        match &mut target.value {
            Value::Map(entries) => entries.push((key, value)),
            Value::Scalar(source) => {
                let source = Node { value: Value::Scalar(std::mem::take(source)), place: target.place };
                let tag = Key { name: reader.context.source.clone(), place: target.place };
                target.value = Value::Map(vec![(tag, source), (key, value)]);
            }
            Value::Null | Value::List(_) => {
                reader.fault(
                    Code::TextNotText,
                    place,
                    format!("`{}` is not a text", path.join(".")),
                    "remove it from the sidecar",
                );
            }
        }
    }
}

type Leaf = (Vec<String>, Place, String);

fn collect(node: Node, path: &mut Vec<String>, file: usize, into: &mut Vec<Leaf>, reader: &mut Reader<'_>) {
    let place = Place { file, ..node.place };
    match node.value {
        Value::Scalar(text) => into.push((path.clone(), place, text)),
        Value::Null => reader.fault(
            Code::RecordWrongType,
            place,
            "a text belongs here, but there is nothing",
            "write the text, or remove the line",
        ),
        Value::List(items) => {
            for (index, item) in items.into_iter().enumerate() {
                path.push(index.to_string());
                collect(item, path, file, into, reader);
                path.pop();
            }
        }
        Value::Map(entries) => {
            for (key, value) in entries {
                let steps: Vec<String> = key.name.split('.').map(str::to_owned).collect();
                let count = steps.len();
                path.extend(steps);
                collect(value, path, file, into, reader);
                path.truncate(path.len() - count);
            }
        }
    }
}

fn descend<'a>(node: &'a mut Node, path: &[&str]) -> Option<&'a mut Node> {
    let Some((first, rest)) = path.split_first() else { return Some(node) };
    let child = match &mut node.value {
        Value::Map(entries) => entries.iter_mut().find(|(k, _)| k.name == *first).map(|(_, n)| n),
        Value::List(items) => {
            let by_id = items.iter().position(|i| i.child("id").and_then(Node::scalar) == Some(*first));
            by_id.or_else(|| first.parse().ok()).and_then(|index| items.get_mut(index))
        }
        Value::Null | Value::Scalar(_) => None,
    };
    descend(child?, rest)
}
