//! Text by language.

use crate::diag::{Code, did_you_mean};
use crate::yaml::{Definitions, Node, Read, Reader, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use smol_str::SmolStr;
use std::borrow::Borrow;
use std::fmt;

/// A language tag (BCP 47) as configured, for example `de` or `zh-Hant`; held in place, as there is one beside
/// every text.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Lang(SmolStr);

impl Lang {
    /// A tag; its shape is not checked.
    pub fn new(tag: &str) -> Self {
        Self(tag.into())
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the text has the shape of a language tag.
    pub fn is_tag(text: &str) -> bool {
        let mut parts = text.split('-');
        let primary = parts.next().unwrap_or("");
        (2..=3).contains(&primary.len())
            && primary.bytes().all(|b| b.is_ascii_lowercase())
            && parts.all(|p| (2..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Borrow<str> for Lang {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl Read for Lang {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.scalar(node, "a language tag")?;
        if Self::is_tag(text) {
            return Some(Self::new(text));
        }
        reader.fault(
            Code::RecordInvalidValue,
            node.place,
            format!("`{text}` is not a language tag"),
            "write a BCP 47 tag in lower case: `de`, `uk`, `ar`, `ru`, `en`, `fa`, …",
        );
        None
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value("LanguageTag", json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }))
    }
}

/// A text in one or more languages; the source language is always there.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Text {
    /// By tag, each once.
    versions: Vec<(Lang, String)>,
}

impl Text {
    /// A text in one language.
    pub fn single(lang: &Lang, text: impl Into<String>) -> Self {
        Self { versions: vec![(lang.clone(), text.into())] }
    }

    /// The version in one language.
    pub fn get(&self, lang: &Lang) -> Option<&str> {
        self.entry(lang).map(|(_, text)| text)
    }

    /// Adds a version, or replaces it.
    pub fn insert(&mut self, lang: Lang, text: String) {
        match self.versions.binary_search_by(|(l, _)| l.cmp(&lang)) {
            Ok(place) => self.versions[place].1 = text,
            Err(place) => self.versions.insert(place, (lang, text)),
        }
    }

    /// A version with its own tag.
    fn entry(&self, lang: &Lang) -> Option<(&Lang, &str)> {
        // A handful of versions is walked faster than searched.
        self.versions.iter().find(|(l, _)| l == lang).map(|(l, t)| (l, t.as_str()))
    }

    /// All versions by tag.
    pub fn versions(&self) -> impl Iterator<Item = (&Lang, &str)> {
        self.versions.iter().map(|(l, t)| (l, t.as_str()))
    }

    /// The first version along a chain of languages, with its language.
    pub fn resolve<'a>(&'a self, chain: &'a [Lang]) -> Option<(&'a Lang, &'a str)> {
        chain.iter().find_map(|lang| self.entry(lang))
    }
}

impl Read for Text {
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let source = Lang::new(&reader.context.source);
        let Value::Map(entries) = &node.value else {
            let text = reader.scalar(node, "a text")?.trim();
            if text.is_empty() {
                reader.fault(
                    Code::RecordInvalidValue,
                    node.place,
                    "this text is empty",
                    "write a text, or remove the field",
                );
                return None;
            }
            return Some(Self::single(&source, text));
        };
        let mut text = Self::default();
        for (key, value) in entries {
            let known = reader.context.languages.contains(&key.name);
            if !Lang::is_tag(&key.name) || (!known && key.name.len() > 3) {
                let help = match did_you_mean(&key.name, reader.context.languages.iter().map(String::as_str)) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("languages of this site: {}", reader.context.languages.join(", ")),
                };
                reader.fault(
                    Code::RecordUnknownField,
                    key.place,
                    format!("`{}` is not a language tag", key.name),
                    help,
                );
                continue;
            }
            if !known && !reader.context.tolerated.contains(&key.name) {
                let near = did_you_mean(&key.name, reader.context.languages.iter().map(String::as_str));
                let help = near.map_or_else(
                    || "add the language to site.yaml, or remove the text".to_owned(),
                    |n| format!("did you mean `{n}`? Otherwise add the language to site.yaml"),
                );
                reader.fault(
                    Code::TextUnknownLanguage,
                    key.place,
                    format!("the site has no language `{}`: this text is shown nowhere", key.name),
                    help,
                );
            }
            if value.value == Value::Null {
                reader.fault(
                    Code::RecordWrongType,
                    key.place,
                    format!("language `{}` has no text", key.name),
                    "write the text, or remove the line",
                );
                continue;
            }
            let Some(version) = reader.scalar(value, "a text").map(|t| t.trim().to_owned()) else { continue };
            if version.is_empty() {
                reader.fault(
                    Code::RecordInvalidValue,
                    value.place,
                    "this text is empty",
                    "write the text, or remove the line",
                );
            } else if text.versions.iter().any(|(lang, _)| lang.as_str() == key.name) {
                let sidecar = entries.iter().any(|(k, _)| k.name == key.name && k.place.file != key.place.file);
                if sidecar {
                    reader.fault(
                        Code::TextInTwoPlaces,
                        key.place,
                        format!("the text in `{}` stands in the record and in a sidecar", key.name),
                        "keep one of the two",
                    );
                } else {
                    reader.fault(
                        Code::RecordDuplicateField,
                        key.place,
                        format!("language `{}` stands here again", key.name),
                        "keep one of the two",
                    );
                }
            } else {
                text.insert(Lang::new(&key.name), version);
            }
        }
        let named = entries.iter().any(|(key, _)| key.name == source.as_str());
        if text.get(&source).is_none() && !named {
            reader.fault(
                Code::TextNoSource,
                node.place,
                format!("this text lacks the source language `{source}`"),
                format!("add a line `{source}: …`"),
            );
        }
        // There are very many.
        text.versions.shrink_to_fit();
        text.get(&source).is_some().then_some(text)
    }

    fn schema(definitions: &mut Definitions) -> Json {
        definitions.value(
            "Text",
            json!({ "anyOf": [
                { "type": ["string", "number", "boolean"] },
                { "type": "object", "propertyNames": { "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" }, "additionalProperties": { "type": ["string", "number", "boolean"] } },
            ] }),
        )
    }
}
