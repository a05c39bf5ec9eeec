//! Tree to typed record, collecting every fault.
//!
//! A type that can stand in a record implements [`Read`]: how to read it and what its
//! JSON Schema is, side by side, so that the two cannot disagree. The macros of
//! `model/record.rs` write both for structs and enumerations.

use super::node::{Key, Node, Place, Value};
use super::schema::Definitions;
use crate::diag::{Code, did_you_mean};
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;

/// What reading needs to know of the site.
#[derive(Debug, Clone)]
pub struct Context {
    /// Tag of the source language.
    pub source: String,
    /// Tags of all languages of the site.
    pub languages: Vec<String>,
    /// Tags of further languages that texts may have without remark (vocabularies bring more than a site uses).
    pub tolerated: Vec<String>,
}

/// A fault found while reading one record.
#[derive(Debug, Clone)]
pub struct Fault {
    /// Which problem.
    pub code: Code,
    /// Where.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
}

/// Collects faults while a record is read.
#[derive(Debug)]
pub struct Reader<'a> {
    /// What is known of the site.
    pub context: &'a Context,
    /// What was found so far.
    pub faults: Vec<Fault>,
}

/// A type that can stand in a record.
pub trait Read: Sized {
    /// Reads a value; every fault goes to the reader, and `None` comes back where there is no value to go on with.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// The JSON Schema of the values that [`Read::read`] takes.
    fn schema(definitions: &mut Definitions) -> Json;

    /// The value of a field that is not there; `None` if it must be there.
    fn absent() -> Option<Self> {
        None
    }
}

impl<'a> Reader<'a> {
    /// A reader without faults yet.
    pub fn new(context: &'a Context) -> Self {
        Self { context, faults: Vec::new() }
    }

    /// Notes a fault.
    pub fn fault(&mut self, code: Code, place: Place, message: impl Into<String>, help: impl Into<String>) {
        self.faults.push(Fault { code, place, message: message.into(), help: Some(help.into()) });
    }

    /// The text of a scalar, or a fault that says what belongs here instead.
    pub fn scalar<'n>(&mut self, node: &'n Node, expected: &str) -> Option<&'n str> {
        match &node.value {
            Value::Scalar(text) => return Some(text),
            Value::Null => self.fault(
                Code::RecordWrongType,
                node.place,
                format!("{expected} belongs here, but there is nothing"),
                "write a value, or leave the field out",
            ),
            Value::List(_) => self.fault(
                Code::RecordWrongType,
                node.place,
                format!("{expected} belongs here, not a list"),
                "write a single value without `-` or brackets",
            ),
            Value::Map(entries) => {
                if let Some((key, _)) = entries.iter().find(|(k, _)| k.place.file > 0) {
                    self.fault(
                        Code::TextNotText,
                        key.place,
                        "this field is not a text and has no translation",
                        "remove it from the sidecar",
                    );
                } else {
                    self.fault(
                        Code::RecordWrongType,
                        node.place,
                        format!("{expected} belongs here, not fields"),
                        "write a single value",
                    );
                }
            }
        }
        None
    }

    /// The fields of a map; unknown, repeated and empty ones are faults.
    pub fn fields<'n>(&mut self, node: &'n Node, known: &[&str]) -> Option<Fields<'n>> {
        let entries = match &node.value {
            Value::Map(entries) => entries,
            Value::List(_) if node.place.line == 1 && node.place.column == 1 => {
                let help = "one file holds one record: remove the `- ` at the beginning";
                self.fault(Code::RecordWrongType, node.place, "fields belong here, not a list", help);
                return None;
            }
            Value::List(_) => {
                self.fault(Code::RecordWrongType, node.place, "fields belong here, not a list", forms(known));
                return None;
            }
            Value::Null | Value::Scalar(_) => {
                self.fault(Code::RecordWrongType, node.place, "fields belong here, not a single value", forms(known));
                return None;
            }
        };
        let mut found: BTreeMap<&str, (&Key, &Node)> = BTreeMap::new();
        for (key, value) in entries {
            if !known.contains(&key.name.as_str()) {
                let help = unknown_field(key, value, known);
                self.fault(Code::RecordUnknownField, key.place, format!("unknown field `{}`", key.name), help);
            } else if found.contains_key(key.name.as_str()) {
                let message = format!("field `{}` stands here again", key.name);
                self.fault(
                    Code::RecordDuplicateField,
                    key.place,
                    message,
                    "it stands above already: keep one of the two",
                );
            } else {
                found.insert(&key.name, (key, value));
            }
        }
        Some(Fields { place: node.place, found })
    }

    /// A value out of a list of words.
    pub fn word<T: Copy>(&mut self, node: &Node, words: &[(&str, T)]) -> Option<T> {
        let text = self.scalar(node, "one of a few words")?;
        if let Some((_, value)) = words.iter().find(|(word, _)| *word == text) {
            return Some(*value);
        }
        let names = || words.iter().map(|(word, _)| *word);
        let help = match did_you_mean(text, names()) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("possible values: {}", names().collect::<Vec<_>>().join(", ")),
        };
        self.fault(Code::RecordInvalidValue, node.place, format!("`{text}` is not a value of this field"), help);
        None
    }
}

/// The fields of one map.
#[derive(Debug)]
pub struct Fields<'n> {
    place: Place,
    found: BTreeMap<&'n str, (&'n Key, &'n Node)>,
}

/// What may have been meant by a field that does not exist.
fn unknown_field(key: &Key, value: &Node, known: &[&str]) -> String {
    let digits = !key.name.is_empty() && key.name.bytes().all(|b| b.is_ascii_digit());
    if digits && value.value == Value::Null {
        return format!("inside braces a comma ends the value: write a point, as in `229.{}`", key.name);
    }
    match did_you_mean(&key.name, known.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("possible fields: {}", known.join(", ")),
    }
}

/// `{ a: …, b: … }` with the first of the fields, and all their names.
fn forms(known: &[&str]) -> String {
    let first = known.first().copied().unwrap_or("name");
    format!("write `{{ {first}: … }}`; possible fields: {}", known.join(", "))
}

impl Fields<'_> {
    /// Reads one field; a missing one is a fault if its type must be there.
    pub fn take<T: Read>(&self, name: &str, reader: &mut Reader<'_>) -> Option<T> {
        if let Some((key, node)) = self.found.get(name) {
            if node.value == Value::Null {
                reader.fault(
                    Code::RecordWrongType,
                    key.place,
                    format!("field `{name}` has no value"),
                    "write a value, or remove the field",
                );
                return T::absent();
            }
            return T::read(node, reader).or_else(T::absent);
        }
        let absent = T::absent();
        if absent.is_none() {
            reader.fault(
                Code::RecordMissingField,
                self.place,
                format!("field `{name}` is missing"),
                format!("add a line `{name}: …`"),
            );
        }
        absent
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        Some(T::read(node, reader))
    }

    fn schema(definitions: &mut Definitions) -> Json {
        T::schema(definitions)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let items = match &node.value {
            Value::List(items) => items,
            Value::Scalar(word) => {
                reader.fault(Code::RecordWrongType, node.place, "a list belongs here", format!("write `[{word}]`"));
                return None;
            }
            Value::Map(_) => {
                let help = "put `- ` before the first field of each entry";
                reader.fault(Code::RecordWrongType, node.place, "a list belongs here, not fields", help);
                return None;
            }
            Value::Null => {
                reader.fault(
                    Code::RecordWrongType,
                    node.place,
                    "a list belongs here",
                    "write `[a, b]`, or one line with `- ` for each",
                );
                return None;
            }
        };
        Some(items.iter().filter_map(|item| T::read(item, reader)).collect())
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "type": "array", "items": T::schema(definitions) })
    }

    fn absent() -> Option<Self> {
        Some(Vec::new())
    }
}

impl<T: Read> Read for BTreeMap<String, T> {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(entries) = &node.value else {
            reader.fault(Code::RecordWrongType, node.place, "fields belong here", "write `name: value`, one a line");
            return None;
        };
        let mut map = Self::new();
        for (key, value) in entries {
            if map.contains_key(&key.name) {
                reader.fault(
                    Code::RecordDuplicateField,
                    key.place,
                    format!("field `{}` stands here again", key.name),
                    "keep one of the two",
                );
            } else if let Some(value) = T::read(value, reader) {
                map.insert(key.name.clone(), value);
            }
        }
        Some(map)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        json!({ "type": "object", "additionalProperties": T::schema(definitions) })
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl Read for bool {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match reader.scalar(node, "`true` or `false`")? {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                let help = match other.to_ascii_lowercase().as_str() {
                    "yes" | "ja" | "on" | "wahr" => "write `true`",
                    "no" | "nein" | "off" | "falsch" => "write `false`",
                    _ => "write `true` or `false`",
                };
                reader.fault(
                    Code::RecordInvalidValue,
                    node.place,
                    format!("`{other}` is neither true nor false"),
                    help,
                );
                None
            }
        }
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "boolean" })
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

impl Read for u32 {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a whole number")?;
        let number = text.parse().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
        if number.is_none() {
            reader.fault(
                Code::RecordInvalidValue,
                node.place,
                format!("`{text}` is not a whole number"),
                "write digits only, for example `500`",
            );
        }
        number
    }

    fn schema(_: &mut Definitions) -> Json {
        json!({ "type": "integer", "minimum": 0 })
    }
}
