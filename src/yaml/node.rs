//! Text to tree.

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_yaml::{DuplicateKeyPolicy, MergeKeyPolicy, NonFiniteFloatPolicy, Spanned};
use std::fmt;

/// Where a value stands: line and column from 1, in characters; and in which file of a
/// record (0: the record itself, then its sidecars in order).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Place {
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// 0 for the record, n for its nth sidecar.
    pub file: usize,
}

/// A value with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it stands.
    pub place: Place,
}

/// A YAML value, scalars as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Nothing, `~` or `null`.
    Null,
    /// The text of a scalar: of a plain one exactly as in the file, of a quoted one without its quotes.
    Scalar(String),
    /// A sequence.
    List(Vec<Node>),
    /// A mapping in the order of the file; a repeated key is there twice.
    Map(Vec<(Key, Node)>),
}

/// A key of a mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// As written.
    pub name: String,
    /// Where it stands.
    pub place: Place,
}

/// Why a file is not YAML.
#[derive(Debug, Clone)]
pub struct SyntaxError {
    /// In one sentence.
    pub message: String,
    /// Where reading stopped.
    pub place: Place,
}

impl Node {
    /// The child at a key or, for a list, at an index in decimal.
    pub fn child(&self, name: &str) -> Option<&Node> {
        match &self.value {
            Value::Map(entries) => entries.iter().find(|(k, _)| k.name == name).map(|(_, n)| n),
            Value::List(items) => name.parse::<usize>().ok().and_then(|i| items.get(i)),
            Value::Null | Value::Scalar(_) => None,
        }
    }

    /// The text of a scalar.
    pub fn scalar(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }
}

/// Reads one YAML document; an empty file is [`Value::Null`]. Aliases are expanded within
/// the crate's budget, so that a bomb of them is a syntax error.
///
/// # Errors
/// Where the text is not YAML, or holds more than one document.
pub fn parse(text: &str) -> Result<Node, SyntaxError> {
    super::plain::parse(text).map_or_else(|| through_serde(text), Ok)
}

/// The long way, for what is not plain and for the messages.
pub(super) fn through_serde(text: &str) -> Result<Node, SyntaxError> {
    let options = serde_yaml::options! {
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        merge_keys: MergeKeyPolicy::AsOrdinary,
        non_finite_float_policy: NonFiniteFloatPolicy::AsString,
        with_snippet: false,
    };
    let tree: Spanned<Raw> = serde_yaml::from_str_with_options(text, options).map_err(|error| {
        let place = error.location().map_or(Place { line: 1, column: 1, file: 0 }, |l| place(l.line(), l.column()));
        let full = error.to_string();
        let message = full.split(" at line ").next().unwrap_or(&full).to_owned();
        SyntaxError { message, place }
    })?;
    Ok(settle(tree, text))
}

fn place(line: u64, column: u64) -> Place {
    let number = |n| usize::try_from(n).unwrap_or(usize::MAX).max(1);
    Place { line: number(line), column: number(column), file: 0 }
}

/// A value as the YAML crate hands it over, before guesses are undone.
enum Raw {
    Null,
    Text(String),
    /// Taken for a number or truth value: the text is fetched from the source.
    Guess(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

fn settle(raw: Spanned<Raw>, source: &str) -> Node {
    let at = place(raw.referenced.line(), raw.referenced.column());
    let written = || {
        let span = raw.defined.span();
        let start = usize::try_from(span.byte_offset()?).ok()?;
        let end = start + usize::try_from(span.byte_len()?).ok()?;
        source.get(start..end).map(str::to_owned)
    };
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Text(text) => Value::Scalar(text),
        Raw::Guess(guess) => Value::Scalar(written().unwrap_or(guess)),
        Raw::List(items) => Value::List(items.into_iter().map(|i| settle(i, source)).collect()),
        Raw::Map(entries) => Value::Map(
            entries
                .into_iter()
                .map(|(key, value)| {
                    let key = settle(key, source);
                    let name = match key.value {
                        Value::Scalar(name) => name,
                        Value::Null => String::new(),
                        Value::List(_) | Value::Map(_) => "?".to_owned(),
                    };
                    (Key { name, place: key.place }, settle(value, source))
                })
                .collect(),
        ),
    };
    Node { value, place: at }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_i128<E>(self, value: i128) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_u128<E>(self, value: u128) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Guess(value.to_string()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Raw, E> {
        Ok(Raw::Text(String::from_utf8_lossy(value).into_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;

    fn map(text: &str) -> Vec<(String, Value)> {
        match parse(text).expect("is YAML").value {
            Value::Map(entries) => entries.into_iter().map(|(k, n)| (k.name, n.value)).collect(),
            other => panic!("no map: {other:?}"),
        }
    }

    #[test]
    fn scalars_stay_as_written() {
        let text =
            "plz: 018055\nref: 12e4\nflag: no\nno: norsk\nphone: +49 40 66969\nquoted: '12'\nnan: .nan\nbig: 1_000\n";
        let expected = ["018055", "12e4", "no", "norsk", "+49 40 66969", "12", ".nan", "1_000"];
        for ((key, value), expected) in map(text).into_iter().zip(expected) {
            assert_eq!(value, Value::Scalar(expected.to_owned()), "{key}");
        }
        assert_eq!(map(text)[3].0, "no");
    }

    #[test]
    fn repeated_keys_are_kept() {
        assert_eq!(map("uk: a\nuk: b\n").len(), 2);
    }

    #[test]
    fn columns_count_characters() {
        let tree = parse("ключ: [ü, x]\n").expect("is YAML");
        let Value::Map(entries) = tree.value else { panic!("no map") };
        let Value::List(items) = &entries[0].1.value else { panic!("no list") };
        assert_eq!((items[1].place.line, items[1].place.column), (1, 11));
    }

    #[test]
    fn a_tab_is_named_with_its_place() {
        let error = parse("a:\n\t- x").expect_err("tabs are no indentation");
        assert_eq!((error.place.line, error.place.column), (2, 2));
    }

    #[test]
    fn a_bomb_of_aliases_is_refused() {
        let mut bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n".to_owned();
        for (from, to) in "abcdefgh".chars().zip("bcdefghi".chars()) {
            let _ =
                writeln!(bomb, "{to}: &{to} [*{from},*{from},*{from},*{from},*{from},*{from},*{from},*{from},*{from}]");
        }
        assert!(parse(&bomb).is_err());
    }
}
