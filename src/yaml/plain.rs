//! The short way from text to tree: straight from the events of the parser below the YAML crate.
//!
//! Nearly all files are plain: one document without anchors, aliases and tags. For these the events say all there is
//! to know, at a third of the price of reading through serde with a place for each value. Whatever is not plain, or
//! not right, is left to the long way ([`super::node::parse`]), which has the budget for aliases and the messages;
//! so both ways only have to agree on files that are plain and right.

use super::node::{Key, Node, Place, Value};
use granit_parser::{Event, Marker, Parser, ScalarStyle};

/// Longest text for the short way: the long way's budget of nodes cannot be used up by less.
const MOST_BYTES: usize = 256 * 1024;
/// Deepest nesting for the short way, below that of the long way.
const MOST_DEPTH: usize = 48;

/// A list or map that is not finished yet.
enum Open {
    List(Place, Vec<Node>),
    Map(Place, Vec<(Key, Node)>, Option<Key>),
}

/// The tree of a plain text; nothing where the long way has to look.
pub(super) fn parse(text: &str) -> Option<Node> {
    if text.len() > MOST_BYTES {
        return None;
    }
    let options = granit_parser::options! { emit_comments: false };
    let mut parser = Parser::new_from_str_with_options(text, options);
    let mut open: Vec<Open> = Vec::new();
    let mut root: Option<Node> = None;
    let mut documents = 0;
    while let Some(event) = parser.next_event() {
        let (event, span) = event.ok()?;
        let node = match event {
            Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => continue,
            Event::DocumentStart(_, None) if documents == 0 => {
                documents += 1;
                continue;
            }
            Event::Scalar(value, style, 0, None) => {
                let null = style == ScalarStyle::Plain && is_null(&value);
                let value = if null { Value::Null } else { Value::Scalar(value.into_owned()) };
                Node { value, place: place(span.start) }
            }
            Event::SequenceStart(_, 0, None) if open.len() < MOST_DEPTH => {
                open.push(Open::List(place(span.start), Vec::new()));
                continue;
            }
            Event::MappingStart(_, 0, None) if open.len() < MOST_DEPTH => {
                open.push(Open::Map(place(span.start), Vec::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop()? {
                Open::List(place, items) => Node { value: Value::List(items), place },
                Open::Map(place, entries, None) => Node { value: Value::Map(entries), place },
                Open::Map(_, _, Some(_)) => return None,
            },
            _ => return None,
        };
        match open.last_mut() {
            None => root = Some(node),
            Some(Open::List(_, items)) => items.push(node),
            Some(Open::Map(_, entries, key)) => match (key.take(), node.value) {
                (Some(key), value) => entries.push((key, Node { value, place: node.place })),
                (None, Value::Scalar(name)) => *key = Some(Key { name, place: node.place }),
                // Other keys are rare and wrong.
                (None, _) => return None,
            },
        }
    }
    root
}

/// Whether a plain scalar stands for nothing.
fn is_null(text: &str) -> bool {
    matches!(text, "" | "~" | "null" | "Null" | "NULL")
}

fn place(marker: Marker) -> Place {
    Place { line: marker.line(), column: marker.col() + 1, file: 0 }
}

#[cfg(test)]
mod tests {
    use super::super::node::through_serde;
    use super::parse;
    use proptest::prelude::*;

    /// Where the short way has an answer, the long way has the same.
    fn agree(text: &str) -> bool {
        parse(text).is_none_or(|tree| through_serde(text).is_ok_and(|long| long == tree))
    }

    #[test]
    fn both_ways_agree_on_what_people_write() {
        for text in [
            "a: 1\nb: no\nc: ~\nd:\ne: ''\nf: \"x\\u00e4\"\n",
            "a: [x, 2, {y: z}]\nb: {c: , d: null}\n",
            "- a\n- b: c\n  d: |\n    long\n    text\n\n    more\n- >-\n  folded\n  text\n",
            "# remark\nid: k4c7w # more\ntitle:\n  de: Kurs\n  uk: Курс, і більше\n",
            "---\na: 1\n",
            "a: 1\n...\n",
            "a: 018055\nb: 12e4\nc: .nan\nd: 1_000\ne: +49 40 66969\nf: plain over\n  two lines\n",
            "ключ: [ü, x]\nx: \u{e4}\u{e4} # \u{e4}\ny: z\n",
            "a: 1\na: 2\n<<: {b: c}\n",
            "? a\n: b\n",
            "a:\n- 1\n- 2\nb:\n  - - 3\n",
            "\r\na: 1\r\nb:\r\n  - x\r\n",
        ] {
            assert!(parse(text).is_some() || text.contains('?'), "{text}");
            assert!(agree(text), "{text}: {:?} {:?}", parse(text), through_serde(text));
        }
        for strange in ["", "a: &x 1\nb: *x\n", "a: !!str 1\n", "a: 1\n---\nb: 2\n", "[a]: b\n", "a: [", "a:\n\t- x"] {
            assert!(parse(strange).is_none(), "{strange}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn both_ways_agree_on_anything(text in "[ab:\\- \\n\\[\\]{},#'\"|>~?&*!%.0x\u{e4}\u{439}]{0,60}") {
            prop_assert!(agree(&text), "{:?}: {:?} {:?}", text, parse(&text), through_serde(&text));
        }

        #[test]
        fn both_ways_agree_on_lines(lines in prop::collection::vec("( {0,4})(- |[a-c]: |)(null|no|1.5|'x'|\\[a, b\\]|\\{a: b\\}|\\||)", 0..8)) {
            let text = lines.join("\n");
            prop_assert!(agree(&text), "{:?}: {:?} {:?}", text, parse(&text), through_serde(&text));
        }
    }
}
