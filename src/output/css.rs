//! Smaller style sheets: without comments and needless spaces.
//!
//! Nothing is rewritten, so old browsers understand what a theme wrote for them.

/// The same style sheet in fewer bytes.
pub fn shrink(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(c) = rest.chars().next() {
        let taken = match c {
            '"' | '\'' => string(rest, c),
            '/' if rest.starts_with("/*") => comment(rest),
            c => rest.get(..c.len_utf8()).unwrap_or(rest),
        };
        let kept = if c.is_whitespace() || taken.starts_with("/*") { " " } else { taken };
        rest = rest.get(taken.len()..).unwrap_or("");
        match kept {
            " " if out.is_empty() || out.ends_with([' ', '{', '}', ';', ',', ':']) => {}
            "{" | "}" | ";" | "," => {
                out.truncate(out.trim_end_matches(' ').len());
                if kept == "}" {
                    out.truncate(out.trim_end_matches(';').len());
                }
                out.push_str(kept);
            }
            kept => out.push_str(kept),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// A comment, at the start of a text.
fn comment(text: &str) -> &str {
    let end = text.match_indices("*/").find(|(at, _)| *at > 1);
    end.and_then(|(at, _)| text.get(..at + 2)).unwrap_or(text)
}

/// A string with its quotes, at the start of a text.
fn string(text: &str, quote: char) -> &str {
    let mut escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return text.get(..=at).unwrap_or(text),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::shrink;

    #[test]
    fn only_what_says_nothing_goes() {
        let css = "/* All; { */\n.a > .b , .c :is(d) {\n  margin: 0 -1px calc(1px + 2px);\n  content: \" ; /* \\\" } \";\n}\n\n@media (min-width: 60rem) { a { --x: 1 } }\n";
        assert_eq!(
            shrink(css),
            ".a > .b,.c :is(d){margin:0 -1px calc(1px + 2px);content:\" ; /* \\\" } \"}@media (min-width:60rem){a{--x:1}}"
        );
        assert_eq!(shrink("a::before { content: '\\''; }  "), "a::before{content:'\\''}");
        assert_eq!(shrink("/*/ b */a { b: c } /* open"), "a{b:c}");
    }
}
