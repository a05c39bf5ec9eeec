//! Messages that need no value, in place of `t(key="…")` and `ta(key="…")`.

use super::expression::{Token, tokens};
use super::parts::{Part, push};
use crate::i18n::attribute;

/// A template with the messages that it prints alone. `word` gives a message, if there is one without values.
pub(super) fn fill(parts: &[Part], word: &dyn Fn(&str) -> Option<String>) -> Vec<Part> {
    let mut out = Vec::new();
    for part in parts {
        match part {
            Part::Text(text) => push(&mut out, text),
            Part::Print(print) => match said(print, word) {
                Some(text) => push(&mut out, &text),
                None => out.push(part.clone()),
            },
            Part::Tag(_) => out.push(part.clone()),
        }
    }
    out
}

fn said(print: &str, word: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let pieces: Vec<Token<'_>> = tokens(print).into_iter().filter(|t| !matches!(t, Token::Space(_))).collect();
    let [Token::Name(function), arguments @ ..] = pieces.as_slice() else { return None };
    let [Token::Sign("("), Token::Name("key"), Token::Sign("="), Token::Quoted(key), Token::Sign(")")] = arguments
    else {
        return None;
    };
    let text = word(key.trim_matches('"'))?;
    let text = match *function {
        "t" => text,
        "ta" => attribute(&text),
        _ => return None,
    };
    // Braces could be read as a tag.
    let mut escaped = Vec::new();
    tera::escape_html(&text, &mut escaped).ok()?;
    String::from_utf8(escaped).ok().filter(|t| !t.contains('{'))
}

#[cfg(test)]
mod tests {
    use super::super::parts::{read, write};
    use super::*;

    #[test]
    fn words_without_values_stand_in_the_template() {
        let word = |key: &str| (key == "a-b").then(|| "\u{2068}A\u{2069} & <B>".to_owned());
        let filled = |text: &str| write(&fill(&read(text).expect("is read"), &word));
        assert_eq!(filled("x {{ t(key=\"a-b\") }}"), "x \u{2068}A\u{2069} &amp; &lt;B&gt;");
        assert_eq!(filled("{{ ta(key=\"a-b\") }}"), "A &amp; &lt;B&gt;");
        for kept in ["{{ t(key=\"other\") }}", "{{ t(key=\"a-b\", x=y) }}", "{{ x or t(key=\"a-b\") }}"] {
            assert_eq!(filled(kept), kept);
        }
    }
}
