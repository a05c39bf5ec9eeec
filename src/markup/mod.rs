//! Markdown to safe HTML, links and headings; the only user of pulldown-cmark.
//!
//! Nothing of the author's HTML is let through, and a link leads to a record of the site or
//! to http, https, mailto or tel. What is refused is reported, never silently dropped.

use pulldown_cmark::{Alignment, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// A text ready for a page.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// Safe HTML.
    pub html: String,
    /// Headings: level in the page, fragment, text.
    pub headings: Vec<Heading>,
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heading {
    /// 2 to 6.
    pub level: u8,
    /// Fragment without `#`; the same in every language.
    pub fragment: String,
    /// Plain text.
    pub text: String,
}

/// What is wrong in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Line within the text, from 0.
    pub line: usize,
    /// Column in that line in characters, from 1.
    pub column: usize,
    /// What it is.
    pub kind: FaultKind,
}

/// Kinds of faults.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FaultKind {
    /// HTML, as written.
    RawHtml(String),
    /// A link with a forbidden scheme, as written.
    Scheme(String),
    /// A link to a record that the site does not have.
    Broken(String),
    /// A link to a heading that the text does not have, and how many it has.
    Fragment(String, usize),
    /// An image: they belong to the record's `media`, where they get their alternative text.
    Image(String),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target<'a> {
    /// `offer:k4c7w`, `section:map`: kind and id.
    Record(&'a str, &'a str),
    /// A fragment of the same text.
    Fragment(&'a str),
    /// Outside.
    Outside,
    /// Not allowed.
    Forbidden,
}

/// The word before the colon in links to parts of the site (`section:map`).
pub const SECTION: &str = "section";

/// A stretch of a text that gets markup of its own: safe HTML before and after it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// Bytes of the text.
    pub range: std::ops::Range<usize>,
    /// Opening tag.
    pub open: String,
    /// Closing tag.
    pub close: &'static str,
}

/// Reads the target of a link.
pub fn target(href: &str) -> Target<'_> {
    if let Some(fragment) = href.strip_prefix('#') {
        return Target::Fragment(fragment);
    }
    let lower = href.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        return if crate::model::Url::is_one(&lower) { Target::Outside } else { Target::Forbidden };
    }
    if lower.starts_with("mailto:") || lower.starts_with("tel:") {
        return Target::Outside;
    }
    match href.split_once(':') {
        Some((kind, id)) if kind == SECTION || crate::model::RecordKind::from_link(kind).is_some() => {
            Target::Record(kind, id)
        }
        _ => Target::Forbidden,
    }
}

/// Markdown to HTML. The topmost headings get `base` as their level; `resolve` gives the
/// address of a record, or nothing if there is no such record; `explain` marks words in running
/// text (not in headings, links and code).
pub fn render(
    text: &str,
    base: u8,
    resolve: &dyn Fn(&str, &str) -> Option<String>,
    explain: &mut dyn FnMut(&str) -> Vec<Explained>,
) -> Rendered {
    let mut rendered = Rendered::default();
    let shift = top_level(text);
    let mut open: Option<Heading> = None;
    let mut dropped_links = 0usize;
    let mut in_link = 0usize;
    let mut in_code = false;
    let events: Vec<Event<'_>> = parser(text)
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { level, .. }) => {
                let level = (base + (level as u8).saturating_sub(shift)).min(6);
                let fragment = format!("s{}", rendered.headings.len() + 1);
                open = Some(Heading { level, fragment: fragment.clone(), text: String::new() });
                Some(Event::Start(Tag::Heading {
                    level: heading(level),
                    id: Some(fragment.into()),
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }))
            }
            Event::End(TagEnd::Heading(_)) => {
                let heading_done = open.take()?;
                let level = heading_done.level;
                rendered.headings.push(heading_done);
                Some(Event::End(TagEnd::Heading(heading(level))))
            }
            Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let address = match target(&dest_url) {
                    Target::Record(kind, record) => resolve(kind, record).map(CowStr::from),
                    Target::Fragment(_) | Target::Outside => Some(dest_url),
                    Target::Forbidden => None,
                };
                dropped_links += usize::from(address.is_none());
                in_link += 1;
                address.map(|dest_url| Event::Start(Tag::Link { link_type, dest_url, title, id }))
            }
            Event::End(TagEnd::Link) => {
                in_link -= 1;
                let dropped = dropped_links > 0;
                dropped_links -= usize::from(dropped);
                (!dropped).then_some(Event::End(TagEnd::Link))
            }
            // Alignment would be an inline style, which a strict policy forbids.
            Event::Start(Tag::Table(columns)) => Some(Event::Start(Tag::Table(vec![Alignment::None; columns.len()]))),
            Event::Start(Tag::CodeBlock(_)) | Event::End(TagEnd::CodeBlock) => {
                in_code = matches!(event, Event::Start(_));
                Some(event)
            }
            Event::Text(text) => {
                if let Some(heading) = &mut open {
                    heading.text.push_str(&text);
                } else if in_link == 0
                    && !in_code
                    && let Some(html) = marked(&text, &explain(&text))
                {
                    return Some(Event::InlineHtml(html.into()));
                }
                Some(Event::Text(text))
            }
            other => Some(other),
        })
        .collect();
    html::push_html(&mut rendered.html, events.into_iter());
    rendered
}

/// A text with its marked stretches as HTML, if there are any.
fn marked(text: &str, stretches: &[Explained]) -> Option<String> {
    let mut html = String::new();
    let mut done = 0;
    for stretch in stretches {
        html.push_str(&escape(text.get(done..stretch.range.start)?));
        html.push_str(&stretch.open);
        html.push_str(&escape(text.get(stretch.range.clone())?));
        html.push_str(stretch.close);
        done = stretch.range.end;
    }
    html.push_str(&escape(text.get(done..)?));
    (!stretches.is_empty()).then_some(html)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Everything in a text that would not reach the page as written. `exists` tells of records.
pub fn faults(text: &str, exists: &dyn Fn(&str, &str) -> bool) -> Vec<Fault> {
    let headings = parser(text).filter(|e| matches!(e, Event::Start(Tag::Heading { .. }))).count();
    let mut found = Vec::new();
    for (event, range) in parser(text).into_offset_iter() {
        let before = text.get(..range.start).unwrap_or("");
        let line = before.matches('\n').count();
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        let kind = match event {
            Event::Start(Tag::HtmlBlock) => FaultKind::RawHtml(excerpt(text.get(range).unwrap_or(""))),
            // The closing tag belongs to an opening one that was named already.
            Event::InlineHtml(html) if !html.starts_with("</") => FaultKind::RawHtml(excerpt(&html)),
            Event::Start(Tag::Image { dest_url, .. }) => FaultKind::Image(dest_url.to_string()),
            Event::Start(Tag::Link { dest_url, .. }) => match target(&dest_url) {
                Target::Forbidden => FaultKind::Scheme(dest_url.to_string()),
                Target::Record(kind, id) if !exists(kind, id) => FaultKind::Broken(dest_url.to_string()),
                Target::Fragment(fragment) if !known_fragment(fragment, headings) => {
                    FaultKind::Fragment(dest_url.to_string(), headings)
                }
                Target::Record(..) | Target::Fragment(_) | Target::Outside => continue,
            },
            _ => continue,
        };
        found.push(Fault { line, column, kind });
    }
    found
}

/// The beginning of a piece of HTML.
fn excerpt(html: &str) -> String {
    html.lines().next().unwrap_or("").trim().chars().take(40).collect()
}

/// The words of a text without any markup, in one line.
pub fn plain(text: &str) -> String {
    let mut out = String::new();
    for event in parser(text) {
        match event {
            Event::Text(t) | Event::Code(t) => out.push_str(&t),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => {
                out.push(' ');
            }
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a text without any markup, a line for each paragraph, heading and item.
pub fn lines(text: &str) -> String {
    let mut out = String::new();
    for event in parser(text) {
        match event {
            Event::Text(t) | Event::Code(t) => out.push_str(&t),
            Event::SoftBreak | Event::End(TagEnd::TableCell) => out.push(' '),
            Event::HardBreak
            | Event::End(
                TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item | TagEnd::TableHead | TagEnd::TableRow,
            ) => {
                out.push('\n');
            }
            _ => {}
        }
    }
    out
}

fn parser(text: &str) -> Parser<'_> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH)
}

fn known_fragment(fragment: &str, headings: usize) -> bool {
    fragment.strip_prefix('s').and_then(|n| n.parse::<usize>().ok()).is_some_and(|n| (1..=headings).contains(&n))
}

fn top_level(text: &str) -> u8 {
    parser(text)
        .filter_map(|e| match e {
            Event::Start(Tag::Heading { level, .. }) => Some(level as u8),
            _ => None,
        })
        .min()
        .unwrap_or(1)
}

fn heading(level: u8) -> HeadingLevel {
    HeadingLevel::try_from(usize::from(level)).unwrap_or(HeadingLevel::H6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_dangerous_gets_through() {
        for evil in [
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](data:text/html,x)",
            "[x](vbscript:x)",
            "![x](javascript:alert(1))",
            "<javascript:alert(1)>",
            "[x](//evil.example)",
            "[x]( javascript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x][y]\n\n[y]: javascript:alert(1)",
        ] {
            let html = render(evil, 2, &|_, _| None, &mut |_| Vec::new()).html;
            assert!(!html.contains("<script") && !html.contains("href") && !html.contains("<img"), "{evil}: {html}");
            assert_eq!(faults(evil, &|_, _| false).is_empty(), !evil.contains(['<', '[']), "{evil}");
        }
    }

    #[test]
    fn tables_bring_no_inline_style() {
        let html = render("| a | b |\n|:--|--:|\n| 1 | 2 |\n", 2, &|_, _| None, &mut |_| Vec::new()).html;
        assert!(html.contains("<td>1</td>") && !html.contains("style"), "{html}");
    }

    #[test]
    fn headings_hang_below_the_page() {
        let rendered = render("# A\n\ntext\n\n## B\n", 2, &|_, _| None, &mut |_| Vec::new());
        assert_eq!(
            rendered.headings.iter().map(|h| (h.level, h.fragment.as_str())).collect::<Vec<_>>(),
            [(2, "s1"), (3, "s2")]
        );
        assert!(rendered.html.contains("<h2 id=\"s1\">A</h2>"));
    }

    #[test]
    fn links_to_records_are_resolved_and_broken_ones_named() {
        let text = "[a](offer:k4c7w)\n[b](offer:nope)";
        let html = render(text, 2, &|_, id| (id == "k4c7w").then(|| "../k4c7w/".to_owned()), &mut |_| Vec::new()).html;
        assert!(html.contains("<a href=\"../k4c7w/\">a</a>") && !html.contains("nope"));
        let faults = faults(text, &|_, id| id == "k4c7w");
        assert_eq!(faults, [Fault { line: 1, column: 1, kind: FaultKind::Broken("offer:nope".to_owned()) }]);
    }
}
