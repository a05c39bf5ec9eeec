//! Components in place of their calls.
//!
//! The body of a component stands where it is called, with the arguments for its parameters and names of its own
//! renamed. That is done where it cannot mean anything else: a body that uses only its parameters, what it sets itself and
//! what the page gives (`@frame`), in tags that are known here. All other calls stay calls.

use super::expression::{Token, Value, exchange, tokens};
use super::parts::{Part, push};
use std::cell::Cell;
use std::collections::BTreeMap;

/// Longest body that is put in place, in parts: longer ones are called once or twice a page, and would only make
/// templates long.
const LONGEST: usize = 40;
/// How deep components may stand in components.
const DEEPEST: usize = 8;

/// The components of a theme by name.
pub(super) struct Components {
    found: BTreeMap<String, Component>,
    /// How many were put in place: a number for the names of each.
    placed: Cell<usize>,
}

struct Component {
    /// Parameters with their default values.
    parameters: Vec<(String, Option<String>)>,
    /// What the page gives.
    implicit: Vec<String>,
    body: Vec<Part>,
}

/// A call: `{{<name a={b} c="d"/>}}`.
struct Call<'c> {
    name: &'c str,
    arguments: Vec<(&'c str, &'c str)>,
}

impl Components {
    /// Finds the components of all templates; of two with one name, none.
    pub(super) fn find<'p>(templates: impl Iterator<Item = &'p [Part]>) -> Self {
        let mut found = BTreeMap::new();
        let mut twice = Vec::new();
        for template in templates {
            let mut parts = template.iter();
            while let Some(part) = parts.next() {
                let Part::Tag(tag) = part else { continue };
                let Some(head) = tag.strip_prefix("component ") else { continue };
                let is_end = |p: &&Part| matches!(p, Part::Tag(t) if t.starts_with("endcomponent"));
                let body: Vec<Part> = parts.by_ref().take_while(|p| !is_end(p)).cloned().collect();
                let Some((name, component)) = read(head, body) else { continue };
                if found.insert(name.clone(), component).is_some() {
                    twice.push(name);
                }
            }
        }
        found.retain(|name, _| !twice.contains(name));
        Self { found, placed: Cell::new(0) }
    }

    /// A template with the components that it calls in place.
    pub(super) fn inline(&self, template: &[Part]) -> Vec<Part> {
        let mut out = Vec::new();
        // Inside a component only what it asks of the page is there.
        let mut scope = None;
        for part in template {
            if let Part::Tag(tag) = part {
                if let Some(head) = tag.strip_prefix("component ") {
                    scope = read(head, Vec::new()).map(|(_, component)| component.implicit);
                } else if tag.starts_with("endcomponent") {
                    scope = None;
                }
            }
            self.place(part, scope.as_deref(), &mut out, 0);
        }
        out
    }

    fn place(&self, part: &Part, scope: Option<&[String]>, out: &mut Vec<Part>, depth: usize) {
        if let Part::Print(print) = part
            && let Some(slot) = Call::read(print).and_then(|call| call.slot())
        {
            return out.extend(slot);
        }
        let body = match part {
            Part::Print(print) if depth < DEEPEST => Call::read(print).and_then(|call| self.body(&call, scope)),
            _ => None,
        };
        match (body, part) {
            (Some(body), _) => body.iter().for_each(|part| self.place(part, scope, out, depth + 1)),
            (None, Part::Text(text)) => push(out, text),
            (None, _) => out.push(part.clone()),
        }
    }

    /// What a call prints, if it can stand there itself.
    fn body(&self, call: &Call<'_>, scope: Option<&[String]>) -> Option<Vec<Part>> {
        let component = self.found.get(call.name)?;
        if component.body.len() > LONGEST || scope.is_some_and(|s| component.implicit.iter().any(|i| !s.contains(i))) {
            return None;
        }
        if !call.arguments.iter().all(|(name, _)| component.parameters.iter().any(|(p, _)| p == name)) {
            return None;
        }
        let has_loop = component.body.iter().any(|p| matches!(p, Part::Tag(t) if t.starts_with("for ")));
        let mut values = BTreeMap::new();
        for (name, default) in &component.parameters {
            let given = call.arguments.iter().find(|(argument, _)| argument == name).map(|(_, value)| *value);
            let expression = given.or(default.as_deref())?;
            if has_loop && tokens(expression).contains(&Token::Name("loop")) {
                return None;
            }
            values.insert(name.as_str(), Value::new(expression));
        }
        for name in &component.implicit {
            values.insert(name.as_str(), Value::new(name));
        }
        let number = self.placed.get() + 1;
        self.placed.set(number);
        for name in component.body.iter().filter_map(|p| if let Part::Tag(tag) = p { Some(own(tag)) } else { None }) {
            for name in name {
                values.insert(name, Value::new(&format!("{name}_{number}")));
            }
        }
        let value = |name: &str| values.get(name).cloned();
        component.body.iter().map(|part| replaced(part, &value)).collect()
    }
}

/// A part of a body with its names exchanged.
fn replaced(part: &Part, value: &dyn Fn(&str) -> Option<Value>) -> Option<Part> {
    Some(match part {
        Part::Text(text) => Part::Text(text.clone()),
        Part::Print(print) if print.starts_with('<') => {
            let call = Call::read(print)?;
            let arguments =
                call.arguments.iter().map(|(name, given)| Some(format!(" {name}={{{}}}", exchange(given, value)?)));
            let arguments: String = arguments.collect::<Option<_>>()?;
            Part::Print(format!("<{}{arguments}/>", call.name))
        }
        Part::Print(print) => Part::Print(exchange(print, value)?),
        Part::Tag(tag) => {
            let (word, rest) = tag.split_once(' ').unwrap_or((tag, ""));
            match word {
                "if" | "elif" => Part::Tag(format!("{word} {}", exchange(rest, value)?)),
                "for" => {
                    let (names, over) = rest.split_once(" in ")?;
                    Part::Tag(format!("for {} in {}", exchange(names, value)?, exchange(over, value)?))
                }
                "set" | "set_global" => {
                    let (name, given) = rest.split_once('=')?;
                    Part::Tag(format!("{word} {} = {}", exchange(name.trim(), value)?, exchange(given.trim(), value)?))
                }
                "else" | "endif" | "endfor" | "break" | "continue" => Part::Tag(tag.clone()),
                _ => return None,
            }
        }
    })
}

/// Names that a tag sets.
fn own(tag: &str) -> Vec<&str> {
    let (word, rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let names = match word {
        "for" => rest.split_once(" in ").map_or("", |(names, _)| names),
        "set" | "set_global" => rest.split_once('=').map_or("", |(name, _)| name),
        _ => "",
    };
    names.split(',').map(str::trim).filter(|n| !n.is_empty()).collect()
}

/// Reads `name(a: map, b: bool = false, @frame)`.
fn read(head: &str, body: Vec<Part>) -> Option<(String, Component)> {
    let (name, rest) = head.split_once('(')?;
    let (inside, after) = rest.rsplit_once(')')?;
    if !after.trim().is_empty() {
        return None;
    }
    let (mut parameters, mut implicit) = (Vec::new(), Vec::new());
    for parameter in inside.split(',').map(str::trim).filter(|p| !p.is_empty()) {
        if let Some(name) = parameter.strip_prefix('@') {
            implicit.push(name.to_owned());
            continue;
        }
        let (declared, default) = parameter.split_once('=').map_or((parameter, None), |(d, v)| (d, Some(v.trim())));
        let name = declared.split(':').next().unwrap_or(declared).trim();
        if !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
            return None;
        }
        parameters.push((name.to_owned(), default.map(str::to_owned)));
    }
    Some((name.trim().to_owned(), Component { parameters, implicit, body }))
}

impl<'c> Call<'c> {
    /// A slot for a card that many pages share, with the arguments; the call itself for any other card.
    fn slot(&self) -> Option<Vec<Part>> {
        let card = self.arguments.iter().find(|(name, _)| self.name == "card" && *name == "c").map(|(_, card)| card)?;
        let mut parts = vec![Part::Tag(format!("if {card}.slot")), Part::Print(format!("{card}.slot | safe"))];
        for (name, value) in self.arguments.iter().filter(|(name, _)| *name != "c") {
            parts.extend([
                Part::Text(format!("{name}=")),
                Part::Print((*value).to_owned()),
                Part::Text(",".to_owned()),
            ]);
        }
        let arguments: Vec<String> =
            self.arguments.iter().map(|(name, value)| format!(" {name}={{{value}}}")).collect();
        let arguments = arguments.concat();
        parts.extend([Part::Text(";".to_owned()), Part::Tag("else".to_owned())]);
        parts.extend([Part::Print(format!("<card{arguments}/>")), Part::Tag("endif".to_owned())]);
        Some(parts)
    }

    /// Reads `<name a={b} c="d" e/>`.
    fn read(print: &'c str) -> Option<Self> {
        let inside = print.strip_prefix('<')?.strip_suffix("/>")?.trim();
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let (name, mut rest) = inside.split_at(inside.find(|c| !is_name(c)).unwrap_or(inside.len()));
        let mut arguments = Vec::new();
        loop {
            rest = rest.trim_start();
            if rest.is_empty() {
                return (!name.is_empty()).then_some(Self { name, arguments });
            }
            let (argument, after) = rest.split_at(rest.find(|c| !is_name(c)).unwrap_or(rest.len()));
            if argument.is_empty() {
                return None;
            }
            let Some(given) = after.trim_start().strip_prefix('=') else {
                arguments.push((argument, argument));
                rest = after;
                continue;
            };
            let given = given.trim_start();
            let length: usize = if given.starts_with('{') {
                let mut depth = 0_i32;
                let mut length = 0;
                for token in tokens(given) {
                    let (Token::Name(t) | Token::Quoted(t) | Token::Number(t) | Token::Sign(t) | Token::Space(t)) =
                        token;
                    depth += i32::from(t == "{") - i32::from(t == "}");
                    length += t.len();
                    if depth == 0 {
                        break;
                    }
                }
                length
            } else if let Some(Token::Quoted(text)) = tokens(given).first() {
                text.len()
            } else {
                return None;
            };
            let value = given.get(..length)?;
            let value = value.strip_prefix('{').and_then(|v| v.strip_suffix('}')).map_or(value, str::trim);
            arguments.push((argument, value));
            rest = given.get(length..)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::parts::{read, write};
    use super::*;

    fn inlined(components: &str, page: &str) -> String {
        let components = read(components).expect("is read");
        write(&Components::find(std::iter::once(components.as_slice())).inline(&read(page).expect("is read")))
    }

    #[test]
    fn bodies_stand_where_they_are_called() {
        let components = "{% component say(v: map) -%}<b>{{ v.text }}</b>{%- endcomponent say %}
            {% component list(items, n: integer = 2, @frame) -%}
            {% for i in items %}{{ frame.root }}{{<say v={i.label}/>}}{{ n }}{% endfor %}
            {%- endcomponent list %}";
        assert_eq!(inlined(components, "{{<say v={a.b}/>}}"), "<b>{{ a.b.text }}</b>");
        assert_eq!(
            inlined(components, "{{<list items={a.c} n=\"x\"/>}}"),
            "{% for i_1 in a.c %}{{ frame.root }}<b>{{ i_1.label.text }}</b>{{ \"x\" }}{% endfor %}"
        );
        assert_eq!(inlined(components, "{{<list v/>}}"), "{{<list v/>}}", "an argument that it does not have");
        assert_eq!(inlined(components, "{{<say v={a or b}/>}}"), "{{<say v={a or b}/>}}", "fields of an expression");
    }

    #[test]
    fn a_body_with_names_of_the_page_stays_a_call() {
        let components = "{% component odd(v) %}{{ v }}{{ page_name }}{% endcomponent odd %}
            {% component more(v) %}{% include \"x.html\" %}{% endcomponent more %}";
        for call in ["{{<odd v={a}/>}}", "{{<more v={a}/>}}"] {
            assert_eq!(inlined(components, call), call);
        }
    }
}
