//! How the types of the model are written down: fields with their German help, words of
//! an enumeration. From that come the struct, its reading, its JSON Schema and the walk
//! over its texts, so that a field cannot be forgotten in one of them.

use super::Lang;
use super::amounts::{Currency, Price, Quantity};
use super::text::Text;
use super::values::{Date, Degrees, Email, Id, Period, PhoneNumber, Plain, Time, Url};
use std::collections::BTreeMap;

/// Visits every text of a value with its field path (`cost.note`).
pub trait Walk {
    /// Calls `visit` for each text; a value without texts calls nothing.
    fn walk<'a>(&'a self, _path: &str, _visit: &mut dyn FnMut(&str, &'a Text)) {}
}

/// A field path and one more step.
pub fn join(path: &str, step: impl std::fmt::Display) -> String {
    if path.is_empty() { step.to_string() } else { format!("{path}.{step}") }
}

impl Walk for Text {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        visit(path, self);
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        if let Some(value) = self {
            value.walk(path, visit);
        }
    }
}

impl<T: Walk> Walk for Vec<T> {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        for (index, value) in self.iter().enumerate() {
            value.walk(&join(path, index), visit);
        }
    }
}

impl<T: Walk> Walk for BTreeMap<String, T> {
    fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a Text)) {
        for (key, value) in self {
            value.walk(&join(path, key), visit);
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
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name {
            $($(#[$field_meta])* pub $field: $type,)*
        }

        impl $name {
            /// Names of the fields, in the order of the manual.
            pub const FIELDS: &'static [&'static str] = &[$(stringify!($field),)*];
        }

        impl $crate::model::Walk for $name {
            fn walk<'a>(&'a self, path: &str, visit: &mut dyn FnMut(&str, &'a $crate::model::Text)) {
                $($crate::model::Walk::walk(&self.$field, &$crate::model::join(path, stringify!($field)), visit);)*
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
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
