//! What an operator and the built-in lexicon say of the search.

use crate::model::{Catalog, RecordKind};
use crate::search::Control;
use crate::search::fold::words;
use crate::search::lexicon::Concept;
use crate::source::builtin;
use crate::yaml::{Node, Value, parse};

/// Everything together: the built-in lexicon, the glossary, and `content/search.yaml`.
pub(super) fn control(catalog: &Catalog) -> Control {
    let mut control = Control { learn: true, ..Control::default() };
    control.concepts.extend(glossary(catalog));
    let search = catalog.search.as_ref().map(|s| &s.data);
    if search.and_then(|s| s.lexicon).unwrap_or(true) {
        control.concepts.extend(lexicon());
    }
    let Some(search) = search else { return control };
    let plain = |words: &Vec<crate::model::Plain>| words.iter().map(|w| w.0.clone()).collect::<Vec<_>>();
    control.concepts.extend(
        search.synonyms.iter().map(|group| group.iter().map(|(lang, words)| (lang.clone(), plain(words))).collect()),
    );
    control.stop = search.stop_words.iter().map(|(lang, words)| (lang.clone(), plain(words))).collect();
    control.learn = search.learn.unwrap_or(true);
    control.vetoes = search
        .vetoes
        .iter()
        .map(|pair| pair.iter().map(|(lang, word)| (lang.clone(), words(&word.0).join(" "))).collect())
        .collect();
    for concept in &mut control.concepts {
        part(concept, &control.vetoes);
    }
    control
}

/// Takes a word out of a concept in which a veto finds it beside the other.
fn part(concept: &mut Concept, vetoes: &[std::collections::BTreeMap<String, String>]) {
    let has = |concept: &Concept, (lang, word): (&String, &String)| {
        concept.get(lang).is_some_and(|list| list.iter().any(|w| words(w).join(" ") == *word))
    };
    for veto in vetoes {
        if veto.iter().all(|side| has(concept, side))
            && let Some((lang, word)) = veto.iter().next_back()
            && let Some(list) = concept.get_mut(lang)
        {
            list.retain(|w| words(w).join(" ") != *word);
        }
    }
}

/// What a kind of record weighs beside what it weighs otherwise.
pub(super) fn factor(catalog: &Catalog, kind: RecordKind) -> f64 {
    let percent = catalog.search.as_ref().and_then(|s| s.weights.get(kind.singular())).copied().unwrap_or(100);
    f64::from(percent) / 100.0
}

/// Whether a record can be found.
pub(super) fn is_found(catalog: &Catalog, kind: RecordKind, id: &str) -> bool {
    let name = format!("{}:{id}", kind.singular());
    factor(catalog, kind) > 0.0 && !catalog.search.as_ref().is_some_and(|s| s.exclude.iter().any(|link| link.0 == name))
}

/// A word of the glossary is a concept: what it is called, and what people call it.
fn glossary(catalog: &Catalog) -> impl Iterator<Item = Concept> + '_ {
    let source = catalog.site.source();
    catalog.glossary.values().map(move |word| {
        let mut concept = Concept::new();
        for (lang, title) in word.title.versions() {
            concept.entry(lang.to_string()).or_default().push(title.to_owned());
        }
        concept.entry(source.to_string()).or_default().extend(word.forms.iter().map(|f| f.0.clone()));
        for (lang, aliases) in &word.aliases {
            concept.entry(lang.clone()).or_default().extend(aliases.iter().map(|a| a.0.clone()));
        }
        concept
    })
}

/// The built-in lexicon.
fn lexicon() -> Vec<Concept> {
    let Ok(Node { value: Value::List(entries), .. }) = parse(builtin::lexicon()) else { return Vec::new() };
    entries.iter().map(concept).collect()
}

fn concept(node: &Node) -> Concept {
    let Value::Map(languages) = &node.value else { return Concept::new() };
    let words = |node: &Node| match &node.value {
        Value::List(items) => items.iter().filter_map(Node::scalar).map(str::to_owned).collect(),
        _ => Vec::new(),
    };
    languages.iter().map(|(lang, list)| (lang.name.clone(), words(list))).collect()
}
