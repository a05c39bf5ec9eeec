//! Conditions whose outcome is known before any page: `not false`, `"list" in ["arrow", "list"]`.

use super::expression::{Token, tokens};
use super::parts::{Part, push};
use std::vec::IntoIter;

/// A template without branches that are never, or always, taken; literals are printed.
pub(super) fn fold(parts: Vec<Part>) -> Vec<Part> {
    let mut out = Vec::new();
    let mut parts = parts.into_iter();
    // Only a template that Tera refuses has an end without a beginning; it is kept for the report.
    while let Some(end) = block(&mut parts, &mut out) {
        out.push(Part::Tag(end));
    }
    out
}

/// Folds up to the end of a block, which it returns.
fn block(parts: &mut IntoIter<Part>, out: &mut Vec<Part>) -> Option<String> {
    while let Some(part) = parts.next() {
        match part {
            Part::Text(text) => push(out, &text),
            Part::Print(print) => match literal(&print) {
                Some(text) => push(out, text),
                None => out.push(Part::Print(print.trim_start_matches("None or ").to_owned())),
            },
            Part::Tag(tag) => match tag.split_once(' ').unwrap_or((&tag, "")) {
                ("if", condition) => branches(condition.to_owned(), parts, out),
                ("elif" | "else" | "endif", _) => return Some(tag),
                _ => out.push(Part::Tag(tag)),
            },
        }
    }
    None
}

fn branches(first: String, parts: &mut IntoIter<Part>, out: &mut Vec<Part>) {
    let mut kept: Vec<(String, Vec<Part>)> = Vec::new();
    let mut condition = Some(first);
    let mut rest = None;
    loop {
        let mut body = Vec::new();
        let end = block(parts, &mut body).unwrap_or_default();
        match condition.take().map(|c| known(&c)) {
            _ if rest.is_some() => {}
            Some(Known::Never) => {}
            Some(Known::Maybe(condition)) => kept.push((condition, body)),
            Some(Known::Always) | None => rest = Some(body),
        }
        match end.split_once(' ') {
            Some(("elif", next)) => condition = Some(next.to_owned()),
            _ if end == "else" => {}
            _ => break,
        }
    }
    let is_open = !kept.is_empty();
    for (at, (condition, body)) in kept.into_iter().enumerate() {
        out.push(Part::Tag(format!("{} {condition}", if at == 0 { "if" } else { "elif" })));
        out.extend(body);
    }
    if let Some(body) = rest {
        if is_open {
            out.push(Part::Tag("else".to_owned()));
            out.extend(body);
        } else {
            for part in body {
                match part {
                    Part::Text(text) => push(out, &text),
                    other => out.push(other),
                }
            }
        }
    }
    if is_open {
        out.push(Part::Tag("endif".to_owned()));
    }
}

enum Known {
    Always,
    Never,
    Maybe(String),
}

/// What a condition comes to; of several joined by `and`, those that are true are left out.
fn known(condition: &str) -> Known {
    let pieces = tokens(condition);
    if pieces.iter().any(|p| matches!(p, Token::Name("or" | "if" | "else") | Token::Sign("(" | "|"))) {
        return Known::Maybe(condition.to_owned());
    }
    let mut open = Vec::new();
    for clause in condition.split(" and ") {
        match clause_value(clause) {
            Some(true) => {}
            Some(false) => return Known::Never,
            None => open.push(clause.trim()),
        }
    }
    if open.is_empty() { Known::Always } else { Known::Maybe(open.join(" and ")) }
}

fn clause_value(clause: &str) -> Option<bool> {
    let pieces: Vec<Token<'_>> = tokens(clause).into_iter().filter(|t| !matches!(t, Token::Space(_))).collect();
    match pieces.as_slice() {
        [Token::Name("true")] => Some(true),
        [Token::Name("false" | "none" | "None")] => Some(false),
        [Token::Quoted(text)] => Some(text.len() > 2),
        [Token::Name("not"), rest] => match rest {
            Token::Name("true") => Some(false),
            Token::Name("false" | "none" | "None") => Some(true),
            _ => None,
        },
        [Token::Quoted(a), Token::Sign("=="), Token::Quoted(b)] => Some(a == b),
        [Token::Quoted(_), Token::Name("in"), Token::Sign("["), list @ .., Token::Sign("]")] => {
            let simple = list.iter().all(|t| matches!(t, Token::Quoted(_) | Token::Sign(",")));
            simple.then(|| list.contains(&pieces[0]))
        }
        _ => None,
    }
}

/// A literal that prints as it is written.
fn literal(print: &str) -> Option<&str> {
    match tokens(print).as_slice() {
        [Token::Number(number)] => Some(number),
        [Token::Quoted(text)] => {
            let text = text.get(1..text.len().checked_sub(1)?)?;
            text.chars().all(|c| c.is_ascii_alphanumeric() || " -_./#:".contains(c)).then_some(text)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::parts::{read, write};
    use super::*;

    #[test]
    fn what_is_known_is_decided() {
        let folded = |text: &str| write(&fold(read(text).expect("is read")));
        assert_eq!(
            folded("a{% if not false and x %}{{ 2 }}{% else %}c{% endif %}"),
            "a{% if x %}2{% else %}c{% endif %}"
        );
        assert_eq!(folded("{% if \"b\" in [\"a\", \"b\"] %}in{% endif %}{% if none %}x{% endif %}"), "in");
        assert_eq!(folded("{% if x %}1{% elif true %}2{% elif y %}3{% endif %}"), "{% if x %}1{% else %}2{% endif %}");
        assert_eq!(folded("{% if false %}1{% elif y %}3{% else %}4{% endif %}"), "{% if y %}3{% else %}4{% endif %}");
        let same = "{% for a in b %}{% if a or false %}{{ a.b }}{% endif %}{% else %}c{% endfor %}";
        assert_eq!(folded(same), same);
    }
}
