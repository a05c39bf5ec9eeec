//! Words of a language: Fluent messages with fallback to other languages.

use super::format::Formats;
use fluent::{FluentArgs, FluentResource, FluentValue};
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast;
use icu::decimal::input::Decimal;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex};
use xxhash_rust::xxh3::Xxh3;

/// A Fluent file that was read.
pub struct Resource {
    /// Path, for messages.
    pub path: String,
    parsed: Arc<FluentResource>,
}

/// Reads a Fluent file.
///
/// # Errors
/// The first fault: its line from 1 and what it is.
pub fn read_resource(path: &str, text: &str) -> Result<Resource, (usize, String)> {
    match FluentResource::try_new(text.to_owned()) {
        Ok(parsed) => Ok(Resource { path: path.to_owned(), parsed: Arc::new(parsed) }),
        Err((_, errors)) => {
            let first = errors.first();
            let offset = first.map_or(0, |e| e.pos.start);
            let line = text.get(..offset).map_or(1, |t| t.matches('\n').count() + 1);
            Err((line, first.map_or_else(|| "unreadable".to_owned(), ToString::to_string)))
        }
    }
}

impl Resource {
    /// Keys of the messages with the variables that each uses.
    pub fn messages(&self) -> BTreeMap<String, BTreeSet<String>> {
        let mut found = BTreeMap::new();
        for entry in self.parsed.entries() {
            if let ast::Entry::Message(message) = entry {
                let mut variables = BTreeSet::new();
                if let Some(pattern) = &message.value {
                    in_pattern(pattern, &mut variables);
                }
                found.insert(message.id.name.to_owned(), variables);
            }
        }
        found
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>, into: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, into);
        }
    }
}

fn in_expression(expression: &ast::Expression<&str>, into: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, into),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, into);
            for variant in variants {
                in_pattern(&variant.value, into);
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, into: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            into.insert(id.name.to_owned());
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, into);
            }
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, into),
        _ => {}
    }
}

/// A value put into a message.
#[derive(Debug, Clone)]
pub enum Argument<'a> {
    /// A text as it is.
    Text(Cow<'a, str>),
    /// A number, which also chooses the plural form.
    Number(i64),
}

/// Messages of one language, then of those it falls back to.
pub struct Messages {
    bundles: Vec<FluentBundle<Arc<FluentResource>>>,
    keys: BTreeSet<String>,
    fingerprint: u128,
    faults: Mutex<BTreeSet<String>>,
}

impl Messages {
    /// Messages from the languages of a chain, first to last, each with its tag and files.
    /// A later file of one language replaces messages of an earlier one.
    pub fn new<'a>(chain: impl IntoIterator<Item = (&'a str, Vec<&'a Resource>)>, formats: &Formats) -> Self {
        let mut keys = BTreeSet::new();
        let mut hash = Xxh3::new();
        hash.update(formats.locale().as_bytes());
        let bundles = chain
            .into_iter()
            .map(|(tag, resources)| {
                keys.extend(resources.iter().flat_map(|r| r.messages().into_keys()));
                let langid = tag.parse().unwrap_or_default();
                let mut bundle = FluentBundle::new_concurrent(vec![langid]);
                hash.update(tag.as_bytes());
                for resource in resources {
                    hash.update(resource.parsed.source().as_bytes());
                    bundle.add_resource_overriding(Arc::clone(&resource.parsed));
                }
                // A bundle has no functions before, so this name is free.
                let _free = bundle.add_function("NUMBER", number_function(formats));
                bundle
            })
            .collect();
        Self { bundles, keys, fingerprint: hash.digest128(), faults: Mutex::default() }
    }

    /// XXH3-128 of the files in their order, and of the locale that formats their values.
    pub fn fingerprint(&self) -> u128 {
        self.fingerprint
    }

    /// Whether any language of the chain has a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|b| b.has_message(key))
    }

    /// Keys of all messages that begin so, in order.
    pub fn beginning<'m>(&'m self, prefix: &'m str) -> impl Iterator<Item = &'m str> {
        self.keys.range(prefix.to_owned()..).map(String::as_str).take_while(move |key| key.starts_with(prefix))
    }

    /// A message without values.
    pub fn word(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message with values. What goes wrong is kept for [`Messages::faults`]; the text then
    /// is the key, and no page with it is written.
    pub fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        let mut args = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            match value {
                Argument::Text(text) => args.set((*name).to_owned(), FluentValue::String(text.clone())),
                Argument::Number(number) => args.set((*name).to_owned(), FluentValue::from(*number)),
            }
        }
        for bundle in &self.bundles {
            let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            if let Some(error) = errors.first() {
                self.fault(format!("message `{key}`: {error}"));
            }
            return text;
        }
        self.fault(format!("message `{key}` does not exist"));
        key.to_owned()
    }

    /// A message, if it needs no values.
    pub fn fixed(&self, key: &str) -> Option<String> {
        let bundle = self.bundles.iter().find(|b| b.get_message(key).is_some_and(|m| m.value().is_some()))?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(bundle.get_message(key)?.value()?, None, &mut errors).into_owned();
        errors.is_empty().then_some(text)
    }

    /// Everything that went wrong while speaking, sorted.
    pub fn faults(&self) -> Vec<String> {
        self.faults.lock().map(|f| f.iter().cloned().collect()).unwrap_or_default()
    }

    fn fault(&self, text: String) {
        if let Ok(mut faults) = self.faults.lock() {
            faults.insert(text);
        }
    }
}

/// `NUMBER($count)`: Fluent's own does not group digits, so numbers go through CLDR.
fn number_function(
    formats: &Formats,
) -> impl for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static {
    let decimal = formats.decimal();
    move |positional, _| match positional.first() {
        #[allow(clippy::cast_possible_truncation, reason = "only whole numbers are ever passed in")]
        Some(FluentValue::Number(n)) => {
            FluentValue::String(decimal.format_to_string(&Decimal::from(n.value as i64)).into())
        }
        Some(other) => other.clone(),
        None => FluentValue::Error,
    }
}

/// Text as an argument.
pub fn text<'a>(value: impl Into<Cow<'a, str>>) -> Argument<'a> {
    Argument::Text(value.into())
}

/// A count as an argument.
pub fn number(value: usize) -> Argument<'static> {
    Argument::Number(i64::try_from(value).unwrap_or(i64::MAX))
}
