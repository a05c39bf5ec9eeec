//! A template's text as parts: markup, what is printed, tags; and back.

/// One part of a template. The spaces that `-` trims are trimmed, comments are gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    /// Markup.
    Text(String),
    /// What stands in `{{ … }}`.
    Print(String),
    /// What stands in `{% … %}`.
    Tag(String),
}

/// Reads a template; nothing if it has raw parts or tags without an end.
pub(super) fn read(template: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let mut rest = template;
    let mut trim = false;
    while let Some(start) = opening(rest) {
        let (text, tag) = rest.split_at(start);
        let kind = *tag.as_bytes().get(1)?;
        let end = if kind == b'#' { tag.find("#}")? } else { closing(tag, kind)? };
        let inner = tag.get(2..end)?;
        let (before, inner) = inner.strip_prefix('-').map_or((false, inner), |i| (true, i));
        let (after, inner) = inner.strip_suffix('-').map_or((false, inner), |i| (true, i));
        let text = if trim { text.trim_start() } else { text };
        push(&mut parts, if before { text.trim_end() } else { text });
        trim = after;
        let inner = inner.trim();
        match kind {
            b'{' => parts.push(Part::Print(inner.to_owned())),
            b'%' if inner == "raw" => return None,
            b'%' => parts.push(Part::Tag(inner.to_owned())),
            _ => {}
        }
        rest = tag.get(end + 2..)?;
    }
    push(&mut parts, if trim { rest.trim_start() } else { rest });
    Some(parts)
}

/// Writes a template.
pub(super) fn write(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            // The call of a component begins right after the braces.
            Part::Print(call) if call.starts_with('<') => out.extend(["{{", call, "}}"]),
            Part::Print(expression) => out.extend(["{{ ", expression, " }}"]),
            Part::Tag(tag) => out.extend(["{% ", tag, " %}"]),
        }
    }
    out
}

/// Appends markup, to the markup before it if there is some.
pub(super) fn push(parts: &mut Vec<Part>, text: &str) {
    match parts.last_mut() {
        _ if text.is_empty() => {}
        Some(Part::Text(before)) => before.push_str(text),
        _ => parts.push(Part::Text(text.to_owned())),
    }
}

fn opening(text: &str) -> Option<usize> {
    ["{{", "{%", "{#"].iter().filter_map(|mark| text.find(mark)).min()
}

/// Where the end of a tag is, past texts in quotes.
fn closing(tag: &str, kind: u8) -> Option<usize> {
    let end = if kind == b'{' { "}}" } else { "%}" };
    let mut quote = None;
    // A map or the value of an argument may close right before the end: `{{<icon name={a}/>}}` does not.
    for (at, c) in tag.char_indices().skip(2) {
        match quote {
            Some(open) if c == open => quote = None,
            None if matches!(c, '"' | '\'' | '`') => quote = Some(c),
            None if tag.get(at..).is_some_and(|t| t.starts_with(end)) => return Some(at),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_trimmed_spaces() {
        let parts = read("a \n{%- if x == \"%}\" -%} b {#- c -#} d {{ y }}{{<z a={b}/>}}").expect("is read");
        assert_eq!(write(&parts), "a{% if x == \"%}\" %}bd {{ y }}{{<z a={b}/>}}");
        assert_eq!(read("{% raw %}{{ x }}{% endraw %}"), None);
        assert_eq!(read("{{ x "), None);
    }
}
