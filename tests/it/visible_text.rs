//! Minifying changes no word and no space between words that a reader sees.

use crate::support::{Site, request};
use lotse::build::Languages;
use lotse::load::load;
use lotse::model::{Drafts, Today};
use lotse::output::{html::Studio, minify};
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

#[test]
fn the_words_of_every_page_stay() {
    let site = Site::demo();
    let sources = site.sources();
    let catalog = load(&sources).catalog.expect("is read");
    let today = Today { date: crate::support::date("2026-12-01"), pinned: true, drafts: Drafts::Hidden };
    let (languages, problems) = Languages::load(&sources, &catalog);
    let languages = languages.unwrap_or_else(|| panic!("{problems:?}"));
    let assets = plan::assets(languages.theme.assets.clone());
    let plan = plan::plan(&catalog, today, &languages.locales, assets, Media::collect(&catalog, &sources));
    let studio = Studio::new(&plan, &languages.locales, &languages.theme);
    let mut compared = 0;
    for artifact in plan.artifacts.iter().filter(|a| a.what.word() != "data") {
        let html = studio.page(artifact).expect("is rendered");
        let small = String::from_utf8(minify(html.as_bytes())).expect("is text");
        let (before, after) = (visible(&html), visible(&small));
        if let Some(at) = (0..before.len().max(after.len())).find(|i| before.get(*i) != after.get(*i)) {
            panic!("{}: {:?} became {:?}", artifact.address.as_str(), before.get(at), after.get(at));
        }
        compared += 1;
    }
    assert!(compared > 800, "only {compared} pages were compared");
    assert_eq!(request().drafts, Drafts::Hidden);
}

#[test]
fn the_comparison_notices_a_lost_space() {
    assert_ne!(visible("<body><p><b>a</b> <b>b</b></p>"), visible("<body><p><b>a</b><b>b</b></p>"));
}
