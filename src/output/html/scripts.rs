//! What scripts say in a language: words for those that run after a tap, and the clock that runs before the first
//! paint and therefore brings its words along.

use super::speaker::Speaker;
use super::words::{CLOCK, HAND};
use crate::i18n::{attribute, direction, text};
use crate::output::File;
use crate::plan::Address;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use xxhash_rust::xxh3::xxh3_64;

/// The theme's file that is the clock, and what stands in it for the words.
const SCRIPT: (&str, &str) = ("clock.js", "WORDS");

/// Files for the scripts of one language.
#[derive(Debug)]
pub(super) struct Scripts {
    /// Words, files of the theme, languages, the site's address: JSON.
    pub words: File,
    /// The clock.
    pub clock: File,
}

impl Speaker<'_> {
    pub(super) fn scripts(&self) -> Scripts {
        let site = &self.catalog.site;
        let assets: BTreeMap<&String, &String> = self.plan.assets.iter().map(|(name, a)| (name, &a.path)).collect();
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
        let script = self.plan.assets.get(SCRIPT.0).map_or_else(String::new, |asset| {
            let formats: BTreeMap<String, &str> = site
                .languages
                .iter()
                .map(|l| (l.tag.to_string(), l.format.as_ref().map_or(l.tag.as_str(), |f| f.0.as_str())))
                .collect();
            let said = json!({ "zone": site.timezone(), "formats": formats, "words": said }).to_string();
            String::from_utf8_lossy(&asset.bytes).replacen(SCRIPT.1, &said, 1)
        });
        Scripts { words: self.file_for(words.to_string(), "json"), clock: self.file_for(script, "js") }
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
