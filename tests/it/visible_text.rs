//! What is delivered is what the theme's own text prints: the same elements, attributes and words, and no space fewer
//! between words that a reader sees. Templates are made ready before Tera reads them (`html/template`), and cards are
//! printed once for all lists (`html/deck`); here every page is printed without any of that, and compared.

use crate::support::{Site, request};
use lotse::build::Languages;
use lotse::load::load;
use lotse::model::{Drafts, Today};
use lotse::output::html::{Studio, Theme, ThemeFiles};
use lotse::plan::{self, Media};

/// Inline elements: text on their two sides runs together.
const INLINE: [&str; 19] = [
    "a", "abbr", "b", "bdi", "bdo", "br", "code", "em", "i", "kbd", "mark", "q", "s", "small", "span", "strong", "sub",
    "sup", "time",
];

/// The words of a page as a reader sees them: between block elements a break, inside them spaces as they collapse.
fn visible(html: &str) -> Vec<String> {
    let body = html.split_once("<body").and_then(|(_, b)| b.split_once('>')).map_or(html, |(_, b)| b);
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let (inside, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name: String = inside.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if name == "script" || name == "style" {
            rest = after.split_once(&format!("</{name}>")).map_or("", |(_, r)| r);
            continue;
        }
        if !INLINE.contains(&name.as_str()) {
            text.push('\u{1}');
        }
        rest = after;
    }
    text.push_str(rest);
    text.split('\u{1}')
        .map(|part| decode(part).split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|p| !p.is_empty())
        .collect()
}

fn decode(text: &str) -> String {
    let mut out = text.to_owned();
    for (entity, char) in [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&LT", "<"),
        ("&lt", "<"),
        ("&nbsp;", "\u{a0}"),
        ("&amp;", "&"),
    ] {
        out = out.replace(entity, char);
    }
    out
}

/// Elements with their attributes and the text between them, as a parser reads them: without quotes, order and spaces.
fn elements(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = html;
    while let Some((text, tag)) = rest.split_once('<') {
        let text = decode(text).split_whitespace().collect::<Vec<_>>().join(" ");
        if !text.is_empty() {
            found.push(text);
        }
        if let Some((comment, after)) = tag.strip_prefix("!--").and_then(|t| t.split_once("-->")) {
            found.push(format!("<!--{comment}-->"));
            rest = after;
            continue;
        }
        let end = tag.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(tag.len());
        let (name, after) = tag.split_at(if tag[..end].ends_with('/') && end > 1 { end - 1 } else { end });
        let (mut attributes, after) = attributes(after);
        attributes.sort();
        found.push(format!("<{name} {}>", attributes.join(" ")));
        rest = after;
        // Data for machines is compared as it is.
        if name == "script"
            && let Some((inside, after)) = rest.split_once("</script>")
        {
            found.push(inside.to_owned());
            rest = after;
        }
    }
    found
}

/// The attributes of a tag up to its `>`, as the HTML standard reads them, and what follows.
fn attributes(text: &str) -> (Vec<String>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return (found, after);
        }
        let (name, after) = rest.split_at(rest.find(|c: char| c.is_whitespace() || "=/>".contains(c)).expect("ends"));
        let Some(value) = after.strip_prefix('=') else {
            found.push(name.to_owned());
            rest = after;
            continue;
        };
        let (value, after) = match value.chars().next().filter(|c| matches!(c, '"' | '\'')) {
            Some(quote) => value[1..].split_once(quote).expect("is closed"),
            None => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>').expect("ends")),
        };
        found.push(format!("{name}={}", decode(value)));
        rest = after;
    }
}

fn first_difference<'t>(a: &'t [String], b: &'t [String]) -> Option<(Option<&'t String>, Option<&'t String>)> {
    (0..a.len().max(b.len())).map(|i| (a.get(i), b.get(i))).find(|(a, b)| a != b)
}

#[test]
fn every_page_is_what_the_theme_wrote() {
    let site = Site::demo();
    let sources = site.sources();
    let catalog = load(&sources).catalog.expect("is read");
    let today = Today { date: crate::support::date("2026-12-01"), pinned: true, drafts: Drafts::Hidden };
    let (languages, problems) = Languages::load(&sources, &catalog);
    let languages = languages.unwrap_or_else(|| panic!("{problems:?}"));
    let assets = plan::assets(languages.theme.assets.clone());
    let plan = plan::plan(&catalog, today, &languages.locales, assets, Media::collect(&catalog, &sources));
    let written = Theme::as_written(ThemeFiles::read(&sources, "lotse"), &languages.locales).expect("is read");
    let written = Studio::new(&plan, &languages.locales, &written);
    let ready = Studio::new(&plan, &languages.locales, &languages.theme);
    let mut compared = 0;
    for artifact in plan.artifacts.iter().filter(|a| a.what.word() != "data") {
        let before = written.page(&artifact).expect("is printed");
        let after = ready.page(&artifact).expect("is printed");
        let address = artifact.address.as_str();
        assert!(!after.contains(['\u{FDD0}', '\u{FDD1}']), "{address} has a slot that was not filled");
        if let Some(difference) = first_difference(&visible(&before), &visible(&after)) {
            panic!("{address}: {difference:?}");
        }
        if let Some(difference) = first_difference(&elements(&before), &elements(&after)) {
            panic!("{address}: {difference:?}");
        }
        compared += 1;
    }
    assert!(compared > 800, "only {compared} pages were compared");
    assert_eq!(request().drafts, Drafts::Hidden);
}

#[test]
fn the_comparison_notices_what_is_lost() {
    let page = "<p class=\"a b\" id=c>x &amp; <a href=\"d/\">e</a></p>";
    assert_eq!(elements(page), elements("<p id=\"c\"  class='a b'> x &amp; <a href=d/>e</a>\n</p>"));
    for other in [
        "<p class=\"a\" id=c>x &amp; <a href=d/>e</a></p>",
        "<p class=\"a b\" id=c>x <a href=d/>e</a></p>",
        "<p class=\"a b\" id=c>x &amp; <a href=d>e</a></p>",
        "<p class=\"a b\" id=c>x &amp; e</p>",
    ] {
        assert_ne!(elements(page), elements(other), "{other}");
    }
    assert_ne!(visible("<body><p><b>a</b> <b>b</b></p>"), visible("<body><p><b>a</b><b>b</b></p>"));
}
