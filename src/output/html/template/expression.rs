//! Expressions of templates, as far as names in them are exchanged.

/// A piece of an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'e> {
    /// A name or word.
    Name(&'e str),
    /// A text in quotes, with them.
    Quoted(&'e str),
    /// A number.
    Number(&'e str),
    /// A sign.
    Sign(&'e str),
    /// Spaces.
    Space(&'e str),
}

/// Words that are no names.
const WORDS: [&str; 11] = ["true", "false", "none", "None", "and", "or", "not", "in", "is", "if", "else"];

/// The pieces of an expression, which together are its text.
pub(super) fn tokens(expression: &str) -> Vec<Token<'_>> {
    let mut found = Vec::new();
    let mut rest = expression;
    while let Some(first) = rest.chars().next() {
        let length = |is_in: &dyn Fn(char) -> bool| rest.find(|c| !is_in(c)).unwrap_or(rest.len());
        let is_name = |c: char| c.is_alphanumeric() || c == '_';
        let end = match first {
            '"' | '\'' | '`' => rest.get(1..).and_then(|r| r.find(first)).map_or(rest.len(), |at| at + 2),
            c if c.is_ascii_digit() => length(&|c| c.is_ascii_digit()),
            c if is_name(c) => length(&is_name),
            c if c.is_whitespace() => length(&char::is_whitespace),
            _ if ["==", "!=", "<=", ">=", "//", "?.", "?["].iter().any(|s| rest.starts_with(s)) => 2,
            c => c.len_utf8(),
        };
        let (piece, after) = rest.split_at(end);
        found.push(match first {
            '"' | '\'' | '`' => Token::Quoted(piece),
            c if c.is_ascii_digit() => Token::Number(piece),
            c if is_name(c) => Token::Name(piece),
            c if c.is_whitespace() => Token::Space(piece),
            _ => Token::Sign(piece),
        });
        rest = after;
    }
    found
}

/// What stands for a name, and whether fields can be asked of it.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) text: String,
    pub(super) has_fields: bool,
}

impl Value {
    /// A value as an argument gives it: a path or literal as it is, all else in brackets.
    pub(super) fn new(expression: &str) -> Self {
        let pieces = tokens(expression);
        let is_path = matches!(pieces.first(), Some(Token::Name(n)) if !WORDS.contains(n))
            && pieces.iter().enumerate().all(|(at, piece)| match piece {
                Token::Name(name) => at == 0 || !WORDS.contains(name),
                Token::Sign(sign) => [".", "?."].contains(sign),
                _ => false,
            });
        let is_literal = pieces.len() == 1;
        let text = if is_path || is_literal { expression.to_owned() } else { format!("({expression})") };
        Self { text, has_fields: is_path }
    }
}

/// An expression with its free names exchanged; nothing if one of them has no value, or one without the fields
/// that are asked of it.
pub(super) fn exchange(expression: &str, value: &dyn Fn(&str) -> Option<Value>) -> Option<String> {
    let pieces = tokens(expression);
    let solid: Vec<Token<'_>> = pieces.iter().copied().filter(|p| !matches!(p, Token::Space(_))).collect();
    let mut out = String::new();
    let mut at = 0;
    for piece in pieces {
        let Token::Name(name) = piece else {
            let (Token::Quoted(text) | Token::Number(text) | Token::Sign(text) | Token::Space(text)) = piece else {
                continue;
            };
            out.push_str(text);
            at += usize::from(!matches!(piece, Token::Space(_)));
            continue;
        };
        let before = at.checked_sub(1).and_then(|i| solid.get(i)).copied();
        let further = at.checked_sub(2).and_then(|i| solid.get(i)).copied();
        let after = solid.get(at + 1).copied();
        let is_field = matches!(before, Some(Token::Sign("." | "?." | "|")));
        let is_test = matches!(before, Some(Token::Name("is")))
            || (matches!(before, Some(Token::Name("not"))) && matches!(further, Some(Token::Name("is"))));
        let is_function = matches!(after, Some(Token::Sign("(")));
        let is_argument = matches!(after, Some(Token::Sign("=")));
        if WORDS.contains(&name) || is_field || is_test || is_function || is_argument || name == "loop" {
            out.push_str(name);
        } else {
            let value = value(name)?;
            if !value.has_fields && matches!(after, Some(Token::Sign("." | "?." | "[" | "?["))) {
                return None;
            }
            out.push_str(&value.text);
        }
        at += 1;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_exchanged_and_fields_are_not() {
        let value = |name: &str| match name {
            "v" => Some(Value::new("offer.title")),
            "n" => Some(Value::new("3")),
            "e" => Some(Value::new("a + 1")),
            _ => None,
        };
        let exchange = |text| exchange(text, &value);
        assert_eq!(exchange("v.v and not v?.n").as_deref(), Some("offer.title.v and not offer.title?.n"));
        assert_eq!(exchange("t(key=\"v\", v=v.text)").as_deref(), Some("t(key=\"v\", v=offer.title.text)"));
        assert_eq!(exchange("n in [1, e] or v is starting_with(pat=\"v\")").as_deref(), {
            Some("3 in [1, (a + 1)] or offer.title is starting_with(pat=\"v\")")
        });
        assert_eq!(exchange("n.x"), None);
        assert_eq!(exchange("other"), None);
        assert_eq!(exchange("v | safe").as_deref(), Some("offer.title | safe"));
    }
}
