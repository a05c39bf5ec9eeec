//! Scripts of a language: the one that every page loads, put together from files of the theme so that it is one
//! request, and the words for all that is loaded after a tap.

use super::speaker::Speaker;
use super::words::{CLOCK, HAND};
use crate::i18n::{attribute, direction, text};
use crate::output::File;
use crate::plan::Address;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// The theme's files that make the script of every page. The clock comes first: it runs before the first paint.
const PARTS: [&str; 3] = ["clock.js", "page.js", "hand.js"];
/// What stands in them for zone, formats and words.
const WORDS: &str = "WORDS";

/// Files for the scripts of one language.
#[derive(Debug)]
pub(super) struct Scripts {
    /// Words, files of the theme, languages, the site's address: JSON.
    pub words: File,
    /// What every page loads.
    pub page: File,
}

impl Speaker<'_> {
    pub(super) fn scripts(&self) -> Scripts {
        let site = &self.catalog.site;
        let assets: BTreeMap<&String, &String> =
            self.plan.assets.iter().filter(|(name, _)| is_loaded(name)).map(|(name, a)| (name, &a.path)).collect();
        let languages: Vec<Json> = site
            .languages
            .iter()
            .map(|l| json!({ "tag": l.tag.to_string(), "name": l.name.0, "dir": direction(l.tag.as_str()) }))
            .collect();
        let words = json!({
            "words": self.beginning(HAND),
            "assets": assets,
            "languages": languages,
            "source": self.source.to_string(),
            "base": site.base(),
        });
        let mut said = self.beginning(CLOCK);
        said.insert("next", self.bare("next-start", &[("date", text("%n"))]));
        said.insert("ask", attribute(&self.word("next-start-ask")));
        said.insert("overdue", attribute(&self.word("overdue")));
        let formats: BTreeMap<String, &str> = site
            .languages
            .iter()
            .map(|l| (l.tag.to_string(), l.format.as_ref().map_or(l.tag.as_str(), |f| f.0.as_str())))
            .collect();
        let said = json!({ "zone": site.timezone(), "formats": formats, "words": said }).to_string();
        // Each in a block of its own, so that no name meets another.
        let script = PARTS
            .iter()
            .filter_map(|name| self.plan.assets.get(*name))
            .map(|asset| format!("{{\n{}}}\n", String::from_utf8_lossy(&asset.bytes).replacen(WORDS, &said, 1)));
        let script: String = std::iter::once("\"use strict\";\n".to_owned()).chain(script).collect();
        Scripts { words: self.file_for(words.to_string(), "json"), page: self.file_for(script, "js") }
    }

    fn beginning(&self, prefix: &'static str) -> BTreeMap<&str, String> {
        self.locale.messages.beginning(prefix).map(|key| (key, attribute(&self.word(key)))).collect()
    }

    /// A file of this language, named by its bytes.
    fn file_for(&self, text: String, ending: &str) -> File {
        let hash = format!("{:08x}", xxh3_64(text.as_bytes()) >> 32);
        File { path: Address::for_scripts(self.lang(), &hash, ending).as_str().to_owned(), bytes: text.into_bytes() }
    }
}

/// Whether scripts load a file of the theme: modules, and the styles and icons of what they make.
fn is_loaded(name: &str) -> bool {
    const BY_PAGES: [&str; 6] = ["site.css", "print.css", "home.css", "records.css", "embed.css", "styleguide.css"];
    let by_script = [".mjs", ".css", ".svg"].iter().any(|ending| name.ends_with(ending));
    by_script && !BY_PAGES.contains(&name)
}
