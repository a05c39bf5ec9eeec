//! How the types of the model are written down: fields with their German help, words of
//! an enumeration. From that come the struct, its reading, its JSON Schema and the walk
//! over its texts, so that a field cannot be forgotten in one of them. (Serde is for the memory of records alone,
//! see `load/remembered.rs`.)

use super::Lang;
use super::amounts::{Currency, Price, Quantity};
use super::text::Text;
use super::values::{Date, Degrees, Email, Id, Period, PhoneNumber, Plain, Time, Url};
use std::collections::BTreeMap;

/// What a walk calls for each text: its field path (`cost.note`) and the text.
pub(crate) type Visit<'v, 'a> = dyn FnMut(&str, &'a Text) + 'v;

/// Visits every text of a value with its field path.
pub trait Walk: Sync {
    /// Calls `visit` for each text below `path`, which comes back as it was; a value without texts calls nothing.
    /// One path is written on and cut off again, since a walk passes far more fields than it finds texts.
    fn walk_below<'a>(&'a self, _path: &mut String, _visit: &mut dyn FnMut(&str, &'a Text)) {}

    /// Calls `visit` for each text.
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        self.walk_below(&mut path.to_owned(), visit);
    }
}

/// A field path and one more step.
pub fn join(path: &str, step: impl std::fmt::Display) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

/// Walks a part of a value, one step further down.
pub(crate) fn step<'a, W: Walk>(part: &'a W, name: &str, path: &mut String, visit: &mut Visit<'_, 'a>) {
    let before = path.len();
    if before > 0 {
        path.push('.');
    }
    path.push_str(name);
    part.walk_below(path, visit);
    path.truncate(before);
}

impl Walk for Text {
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        visit(path, self);
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        if let Some(value) = self {
            value.walk_below(path, visit);
        }
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        for (index, value) in self.iter().enumerate() {
            step(value, &index.to_string(), path, visit);
        }
    }
}

impl<T: Walk> Walk for BTreeMap<String, T> {
    fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a Text)) {
        for (key, value) in self {
            step(value, key, path, visit);
        }
    }
}

macro_rules! without_text {
    ($($type:ty),*) => { $(impl Walk for $type {})* };
}

without_text!(
    Id,
    Plain,
    Currency,
    Date,
    Time,
    Period,
    Url,
    Email,
    PhoneNumber,
    Price,
    Quantity,
    Degrees,
    Lang,
    bool,
    u32
);

/// A struct whose fields stand in a record: `name: Type = "German help for editors"`.
macro_rules! record {
    ($(#[$meta:meta])* pub struct $name:ident { $($(#[$field_meta:meta])* pub $field:ident: $type:ty = $help:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $name {
            /// Names of the fields, in the order of the manual.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field),)*];
        }

        impl $crate::model::Walk for $name {
            fn walk_below<'a>(&'a self, path: &mut String, visit: &mut dyn FnMut(&str, &'a $crate::model::Text)) {
                $($crate::model::record::step(&self.$field, stringify!($field), path, visit);)*
            }
        }

        impl $crate::yaml::Read for $name {
            fn read(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader<'_>) -> Option<Self> {
                let fields = reader.fields(node, Self::FIELDS)?;
                $(let $field = fields.take::<$type>(stringify!($field), reader);)*
                Some(Self { $($field: $field?,)* })
            }

            fn schema(definitions: &mut $crate::yaml::Definitions) -> serde_json::Value {
                definitions.object(stringify!($name), |definitions, object| {
                    $(object.field(
                        stringify!($field),
                        $help,
                        <$type as $crate::yaml::Read>::schema(definitions),
                        <$type as $crate::yaml::Read>::absent().is_none(),
                    );)*
                })
            }
        }
    };
}

/// An enumeration written as words.
macro_rules! choice {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name {
            $($(#[$variant_meta])* $variant,)*
        }

        impl $name {
            /// All values in their order, with their words.
            pub const ALL: &'static [(&'static str, Self)] = &[$(($word, Self::$variant),)*];

            /// The word in records and addresses.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
        }

        impl $crate::model::Walk for $name {}

        impl $crate::yaml::Read for $name {
            fn read(node: &$crate::yaml::Node, reader: &mut $crate::yaml::Reader<'_>) -> Option<Self> {
                reader.word(node, Self::ALL)
            }

            fn schema(_: &mut $crate::yaml::Definitions) -> serde_json::Value {
                serde_json::json!({ "enum": [$($word,)*] })
            }
        }
    };
}

pub(crate) use {choice, record};
