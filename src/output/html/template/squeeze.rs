//! Spaces that nobody sees, and quotes that HTML does not need, out of markup.
//!
//! A space beside a block (`div`, `li`, `p` …) is never seen, whatever else stands there; all others become one space.
//! Quotes go where the value is written out and HTML allows it (no space, quote, `=`, `<`, `>` or backtick), and
//! around addresses that the plan makes, which hold none of these.

use super::parts::Part;
#[cfg(test)]
use super::parts::{read, write};

/// Elements that lay themselves out inside a line; a space beside them may be seen.
const INLINE: [&str; 34] = [
    "a", "abbr", "audio", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em", "i", "img",
    "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "select", "small", "span", "strong", "sub", "sup", "svg",
    "time", "u", "var",
];
/// Elements whose text is not touched.
const VERBATIM: [&str; 4] = ["pre", "textarea", "script", "style"];

/// A template with less markup. One whose branches leave a tag open is left as it is.
pub(super) fn squeeze(parts: Vec<Part>) -> Vec<Part> {
    let mut reader = Reader::default();
    let mut out: Vec<Part> = Vec::with_capacity(parts.len());
    let bare = bare_addresses(parts.clone());
    for (at, part) in bare.iter().enumerate() {
        match part {
            Part::Text(text) => {
                reader.may_end = attribute_may_end(&bare[at + 1..]);
                let text = reader.read(text);
                if !text.is_empty() {
                    out.push(Part::Text(text));
                }
            }
            // A tag prints nothing itself, but what stands before it may follow what is behind it.
            Part::Print(_) | Part::Tag(_) => {
                reader.left = Left::Inline;
                out.push(part.clone());
            }
        }
    }
    if matches!(reader.place, Place::Content) { out } else { parts }
}

/// Where in the markup one is.
#[derive(Debug, Default)]
enum Place {
    #[default]
    Content,
    /// Between `<` and `>`.
    Tag,
    /// In an attribute's value with these quotes.
    Value(char),
    Comment,
    /// In an element whose text is not touched.
    Verbatim(String),
}

/// What stands to the left.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Left {
    #[default]
    Block,
    Inline,
    Space,
}

#[derive(Debug, Default)]
struct Reader {
    place: Place,
    left: Left,
    /// Name of the tag that is being read, and whether it closes.
    name: String,
    closes: bool,
    /// Whether a value without quotes may stand at the end of the text.
    may_end: bool,
}

impl Reader {
    fn read(&mut self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut rest = text;
        while !rest.is_empty() {
            rest = match &self.place {
                Place::Content => self.content(rest, &mut out),
                Place::Tag => self.tag(rest, &mut out),
                Place::Value(quote) => {
                    let (value, after) = until(rest, &quote.to_string());
                    out.push_str(value);
                    if value.ends_with(*quote) {
                        self.place = Place::Tag;
                    }
                    after
                }
                Place::Comment => {
                    let (comment, after) = until(rest, "-->");
                    out.push_str(comment);
                    if comment.ends_with("-->") {
                        self.place = Place::Content;
                    }
                    after
                }
                Place::Verbatim(name) => {
                    let end = rest.find(&format!("</{name}"));
                    let (inside, after) = rest.split_at(end.unwrap_or(rest.len()));
                    out.push_str(inside);
                    if end.is_some() {
                        self.place = Place::Content;
                        self.left = Left::Inline;
                    }
                    after
                }
            };
        }
        out
    }

    fn content<'t>(&mut self, rest: &'t str, out: &mut String) -> &'t str {
        let solid = rest.trim_start_matches(is_space);
        if solid.len() < rest.len() {
            if self.left == Left::Inline && !begins_block(solid) {
                out.push(' ');
                self.left = Left::Space;
            }
            return solid;
        }
        if rest.starts_with("<!--") {
            self.place = Place::Comment;
            return rest;
        }
        if let Some(tag) = rest.strip_prefix('<') {
            self.closes = tag.starts_with('/');
            self.name = name(tag);
            self.place = Place::Tag;
            let end = 1 + usize::from(self.closes) + self.name.len();
            let (head, after) = rest.split_at(end);
            out.push_str(head);
            return after;
        }
        let end = rest.find(|c| c == '<' || is_space(c)).unwrap_or(rest.len());
        let (words, after) = rest.split_at(end);
        out.push_str(words);
        self.left = Left::Inline;
        after
    }

    fn tag<'t>(&mut self, rest: &'t str, out: &mut String) -> &'t str {
        let solid = rest.trim_start_matches(is_space);
        if solid.len() < rest.len() {
            if !solid.starts_with('>') {
                out.push(' ');
            }
            return solid;
        }
        if let Some(after) = rest.strip_prefix('>') {
            let alone = out.ends_with('/');
            out.push('>');
            self.left = if is_inline(&self.name) { Left::Inline } else { Left::Block };
            self.place = if !self.closes && !alone && VERBATIM.contains(&self.name.as_str()) {
                Place::Verbatim(self.name.clone())
            } else {
                Place::Content
            };
            return after;
        }
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
        if let Some(quote) = quote {
            let inside = rest.get(1..).unwrap_or("");
            let value = inside.split(quote).next().unwrap_or("");
            let after = inside.get(value.len() + 1..);
            if let Some(after) = after.filter(|a| {
                let ends = ends_value(a) || (a.is_empty() && self.may_end);
                out.ends_with('=') && is_bare(value) && ends
            }) {
                out.push_str(value);
                return after;
            }
            out.push(quote);
            self.place = Place::Value(quote);
            return inside;
        }
        let end = rest.find(|c| is_space(c) || matches!(c, '>' | '"' | '\'')).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(end);
        out.push_str(piece);
        after
    }
}

/// Takes the quotes from around what never needs them: addresses below the site's root
/// (`href="{{ frame.root }}{{ l.url }}"`), tags of languages and the like.
fn bare_addresses(mut parts: Vec<Part>) -> Vec<Part> {
    for at in 1..parts.len() {
        let is_start = matches!(&parts[at], Part::Print(p) if p == "frame.root" || is_token(p))
            && matches!(&parts[at - 1], Part::Text(t) if t.ends_with("=\""));
        if !is_start {
            continue;
        }
        let Some(length) = parts.iter().skip(at + 1).position(|p| !is_address(p)) else { continue };
        let end = at + 1 + length;
        let closing = match &parts[end] {
            Part::Text(text) => text.split_once('"').filter(|(value, after)| {
                (is_bare(value) || value.is_empty())
                    && (ends_value(after) || (after.is_empty() && attribute_may_end(&parts[end + 1..])))
            }),
            _ => None,
        };
        let Some((value, after)) = closing else { continue };
        parts[end] = Part::Text(format!("{value}{after}"));
        if let Part::Text(text) = &mut parts[at - 1] {
            text.pop();
        }
    }
    parts
}

/// Whether this prints a tag of a language, a direction or a file, and always something.
fn is_token(print: &str) -> bool {
    const NAMES: [&str; 6] = ["frame.lang", "frame.dir", "frame.kind", "frame.words", "site.source", "site.source_dir"];
    NAMES.contains(&print) || print.ends_with(".tag")
}

/// Whether a part is the rest of an address that the plan made.
fn is_address(part: &Part) -> bool {
    const NAMES: [&str; 6] = ["site.home", "site.offers", "site.az", "site.list", "frame.words", "frame.script"];
    const FIELDS: [&str; 4] = ["url", ".calendar", ".card", ".code"];
    match part {
        Part::Print(p) => {
            NAMES.contains(&p.as_str()) || FIELDS.iter().any(|f| p.ends_with(f)) || p.starts_with("site.assets[")
        }
        _ => false,
    }
}

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\r')
}

/// Whether a value needs no quotes.
fn is_bare(value: &str) -> bool {
    !value.is_empty() && !value.contains(|c| is_space(c) || matches!(c, '"' | '\'' | '=' | '<' | '>' | '`'))
}

/// Whether a value without quotes would end here.
fn ends_value(rest: &str) -> bool {
    rest.starts_with(is_space) && !rest.trim_start().starts_with('/') || rest.starts_with('>')
}

/// Whether all that can come first behind a text is a space or `>`, whichever branches are taken.
fn attribute_may_end(rest: &[Part]) -> bool {
    let (mut depth, mut is_first, mut skipping) = (0_i32, true, false);
    for part in rest {
        match part {
            Part::Tag(tag) => {
                match tag.split(' ').next() {
                    Some("if") => depth += 1,
                    Some("endif") => {
                        depth -= 1;
                        skipping &= depth >= 0;
                    }
                    // The other branches of a condition in which one stands do not follow.
                    Some("elif" | "else") => skipping |= depth <= 0,
                    _ => return false,
                }
                is_first = true;
            }
            _ if skipping => {}
            Part::Text(text) => {
                if is_first && !(text.starts_with(is_space) || text.starts_with('>')) {
                    return false;
                }
                if depth <= 0 {
                    return true;
                }
                is_first = false;
            }
            Part::Print(_) if is_first => return false,
            Part::Print(_) => {}
        }
    }
    false
}

/// The name at the beginning of a tag, without `<`.
fn name(tag: &str) -> String {
    tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect()
}

fn is_inline(name: &str) -> bool {
    // A name that a template prints may be any.
    name.is_empty() || INLINE.contains(&name.to_ascii_lowercase().as_str())
}

fn begins_block(rest: &str) -> bool {
    rest.strip_prefix('<').is_some_and(|tag| tag.starts_with('!') || !is_inline(&name(tag)))
}

/// The text up to and with a mark, and what follows; all of it, if the mark does not come.
fn until<'t>(text: &'t str, mark: &str) -> (&'t str, &'t str) {
    text.split_at(text.find(mark).map_or(text.len(), |at| at + mark.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(template: &str) -> String {
        write(&squeeze(read(template).expect("is read")))
    }

    #[test]
    fn spaces_beside_blocks_go_and_others_stay_one() {
        assert_eq!(small("<div>\n  <p>a  <b>b</b>\n <i>c</i> </p>\n</div>"), "<div><p>a <b>b</b> <i>c</i></p></div>");
        assert_eq!(small("<p>{{ a }} {{ b }}\n</p>"), "<p>{{ a }} {{ b }}</p>");
        assert_eq!(small("<li>\n{% if a %} · {% endif %}</li>"), "<li>{% if a %} · {% endif %}</li>");
        assert_eq!(small("<b>x</b> {% if a %} y{% endif %}"), "<b>x</b> {% if a %} y{% endif %}");
        assert_eq!(small("<pre>\n a  b </pre> <p>"), "<pre>\n a  b </pre><p>");
        assert_eq!(small("<svg><path/> <path/></svg> <b>"), "<svg><path/><path/></svg> <b>");
        assert_eq!(small("<!--sample a b-->\n<p>"), "<!--sample a b--><p>");
    }

    #[test]
    fn quotes_go_where_html_needs_none() {
        assert_eq!(small("<a  class=\"a\"\n id=\"b c\" title='' >"), "<a class=a id=\"b c\" title=''>");
        assert_eq!(small("<a class=\"a\"{% if b %} d=\"c\"{% endif %}>"), "<a class=a{% if b %} d=c{% endif %}>");
        let either = "<a{% if b %} d=\"c\"{% else %}-e=\"f\"{% endif %}>";
        assert_eq!(small(either), "<a{% if b %} d=c{% else %}-e=f{% endif %}>");
        for kept in
            ["<a class=\"a\"{% if b %}-c{% endif %}>", "<a class=\"a\"{{ b }}>", "<a{% if b %} c=\"d\"{% endif %}e>"]
        {
            assert_eq!(small(kept), kept);
        }
        assert_eq!(small("<rect width=\"3\" height=\"4\"/>"), "<rect width=3 height=\"4\"/>");
        assert_eq!(small("<a href=\"x/\">y</a>"), "<a href=x/>y</a>");
        assert_eq!(small("<a href=\"{{ frame.root }}{{ l.url }}\" dir=\"{{ d }}\">"), {
            "<a href={{ frame.root }}{{ l.url }} dir=\"{{ d }}\">"
        });
        assert_eq!(small("<a href=\"{{ frame.root }}{{ f.href }}\">"), "<a href=\"{{ frame.root }}{{ f.href }}\">");
        assert_eq!(small("<a data-root=\"{{ frame.root }}\" b>"), "<a data-root={{ frame.root }} b>");
        assert_eq!(small("<a lang=\"{{ l.tag }}\" dir=\"{{ l.dir }}\">"), "<a lang={{ l.tag }} dir=\"{{ l.dir }}\">");
        assert_eq!(small("<use href=\"{{ frame.root }}{{ site.assets[\"i.svg\"] }}#a\"/>"), {
            "<use href=\"{{ frame.root }}{{ site.assets[\"i.svg\"] }}#a\"/>"
        });
    }

    #[test]
    fn a_tag_left_open_leaves_all_as_it_was() {
        let open = "<p>  {% if a %}<a class=\"b\"{% endif %}";
        assert_eq!(small(open), open);
    }
}
