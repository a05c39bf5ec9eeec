//! Words of the glossary in long texts: each is explained where a page says it first.

use super::record::source_line;
use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{IndexEntry, IndexGroup, RecordView, WordView};
use crate::markup::Explained;
use crate::model::{Catalog, Id, Lang, RecordKind};
use crate::plan::Place;
use aho_corasick::{AhoCorasick, MatchKind};

/// Finds the words of the glossary in texts of any language: letters and translations show
/// the word of the source language.
pub struct Lexicon {
    finder: Option<AhoCorasick>,
    /// The word behind each form.
    ids: Vec<Id>,
}

impl Lexicon {
    /// All forms of all words of a site.
    pub fn new(catalog: &Catalog) -> Self {
        let source = catalog.site.source();
        let mut forms: Vec<&str> = Vec::new();
        let mut ids = Vec::new();
        for (id, word) in &catalog.glossary {
            for form in word.title.get(&source).into_iter().chain(word.forms.iter().map(|f| f.0.as_str())) {
                forms.push(form);
                ids.push(id.clone());
            }
        }
        // Fails only for sets of forms larger than memory; then no word is explained.
        let finder = AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(&forms).ok();
        Self { finder: finder.filter(|_| !ids.is_empty()), ids }
    }
}

/// The long texts of one page: where its root is, and which words they have used so far.
pub struct Sheet<'p> {
    root: &'p str,
    page_of: Option<&'p Id>,
    used: Vec<Id>,
}

impl<'p> Sheet<'p> {
    /// A page whose root is at `root` (`../../`).
    pub fn new(root: &'p str) -> Self {
        Self { root, page_of: None, used: Vec::new() }
    }

    /// The page of a word, which it does not explain again.
    pub fn of_word(root: &'p str, id: &'p Id) -> Self {
        Self { page_of: Some(id), ..Self::new(root) }
    }

    /// What leads to the site's root.
    pub fn root(&self) -> &'p str {
        self.root
    }

    /// Finds the words that this text says first on the page.
    pub fn explain(&mut self, lexicon: &Lexicon, lang: &Lang, source: &Lang, text: &str) -> Vec<Explained> {
        let Some(finder) = &lexicon.finder else { return Vec::new() };
        let mut found = Vec::new();
        for hit in finder.find_iter(text) {
            let id = &lexicon.ids[hit.pattern().as_usize()];
            let inside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let before = text.get(..hit.start()).and_then(|t| t.chars().next_back());
            let after = text.get(hit.end()..).and_then(|t| t.chars().next());
            if inside(before) || inside(after) || self.used.contains(id) || self.page_of == Some(id) {
                continue;
            }
            self.used.push(id.clone());
            let tongue = if lang == source {
                String::new()
            } else {
                format!(" lang=\"{source}\" dir=\"{}\"", crate::i18n::direction(source.as_str()))
            };
            found.push(Explained {
                range: hit.range(),
                open: format!("<a class=\"w\" id=\"r-{id}\" href=\"#w-{id}\"{tongue}>"),
                close: "</a>",
            });
        }
        found
    }
}

impl Speaker<'_> {
    /// The meanings of the words that a page has used, in the order of their first use.
    pub fn words(&self, sheet: &Sheet<'_>) -> Vec<WordView> {
        sheet
            .used
            .iter()
            .filter_map(|id| {
                let word = self.catalog.glossary.get(id)?;
                let owner = Owner(RecordKind::Glossary, id.as_str());
                let printed = word.title.get(&self.source).unwrap_or_default();
                let label = word.title.get(self.lang()).filter(|label| *label != printed);
                Some(WordView {
                    id: id.to_string(),
                    word: printed.to_owned(),
                    label: label.map(plain),
                    meaning: self.say(owner, "summary", &word.summary),
                    url: self.at(&Place::of(RecordKind::Glossary, id)),
                })
            })
            .collect()
    }

    /// The page of a word.
    pub(super) fn word_page(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(word) = self.catalog.glossary.get(id) else { return };
        let owner = Owner(RecordKind::Glossary, id.as_str());
        let mut sheet = Sheet::of_word(root, id);
        view.title = self.say(owner, "title", &word.title);
        view.german = self.german(&word.title);
        view.summary = Some(self.say(owner, "summary", &word.summary));
        view.body = word.body.as_ref().map(|b| self.prose(owner, "body", b, 3, &mut sheet).0);
        let aliases = word.aliases.get(self.lang().as_str()).into_iter().flatten().map(|a| data(&a.0));
        view.facts = self.rows(vec![
            ("aliases", aliases.collect()),
            ("forms", word.forms.iter().map(|f| self.in_source(&f.0)).collect()),
            ("law", word.law.iter().map(|l| data(&l.0)).collect()),
        ]);
        view.source = source_line(word.source.as_ref());
        view.words = self.words(&sheet);
        self.trust(owner, word.checked.as_ref(), &word.data, view);
    }

    /// A word of the source language.
    fn in_source(&self, word: &str) -> super::view::Line {
        let mut found = line(word);
        if *self.lang() != self.source {
            found.text.lang = Some(self.source.to_string());
            found.text.dir = Some(crate::i18n::direction(self.source.as_str()).to_owned());
        }
        found
    }

    /// All words by letter.
    pub(super) fn glossary_groups(&self) -> Vec<IndexGroup> {
        let mut entries: Vec<IndexEntry> = self
            .catalog
            .glossary
            .keys()
            .filter_map(|id| {
                let word = self.catalog.glossary.get(id)?;
                let owner = Owner(RecordKind::Glossary, id.as_str());
                Some(IndexEntry {
                    link: self.record_link(RecordKind::Glossary, id)?,
                    summary: Some(self.say(owner, "summary", &word.summary)),
                    info: Vec::new(),
                    note: None,
                    until: None,
                })
            })
            .collect();
        entries.sort_by(|a, b| self.locale.formats.compare(&a.link.label.text, &b.link.label.text));
        let mut groups: Vec<IndexGroup> = Vec::new();
        for entry in entries {
            let letter = super::listing::letter_of(&entry.link.label);
            match groups.last_mut() {
                Some(group) if group.title.as_deref() == Some(letter.as_str()) => group.entries.push(entry),
                _ => groups.push(IndexGroup { title: Some(letter), entries: vec![entry] }),
            }
        }
        groups
    }
}
