//! `search.yaml` names languages, kinds and records that exist.

use super::Scope;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::RecordKind;

/// Most that a kind may weigh, in percent.
const MOST: u32 = 300;

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let Some(search) = &scope.catalog.search else { return };
    let file = &search.origin.file;
    let languages: Vec<String> = scope.catalog.languages().iter().map(ToString::to_string).collect();
    let mut language = |field: String, tag: &str| {
        if languages.iter().any(|l| l == tag) {
            return;
        }
        let help = match did_you_mean(tag, languages.iter().map(String::as_str)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => format!("languages of this site: {}", languages.join(", ")),
        };
        let message = format!("the site has no language `{tag}`: these words are used nowhere");
        found.push(Diagnostic::new(Code::TextUnknownLanguage, file, message).field(field).help(help));
    };
    for (index, group) in search.synonyms.iter().enumerate() {
        for tag in group.keys() {
            language(format!("synonyms.{index}.{tag}"), tag);
        }
    }
    for tag in search.stop_words.keys() {
        language(format!("stop_words.{tag}"), tag);
    }
    for (index, pair) in search.vetoes.iter().enumerate() {
        for tag in pair.keys() {
            language(format!("vetoes.{index}.{tag}"), tag);
        }
    }
    for (index, group) in search.synonyms.iter().enumerate() {
        if group.values().map(Vec::len).sum::<usize>() < 2 {
            let message = "a group of synonyms needs at least two words";
            found.push(
                Diagnostic::new(Code::RecordInvalidValue, file, message)
                    .field(format!("synonyms.{index}"))
                    .help("write `{ de: [Kita, Kindergarten], uk: [садок] }`"),
            );
        }
    }
    for (index, pair) in search.vetoes.iter().enumerate() {
        if pair.len() != 2 {
            let message = "a veto names one word in each of two languages";
            found.push(
                Diagnostic::new(Code::RecordInvalidValue, file, message)
                    .field(format!("vetoes.{index}"))
                    .help("write `{ de: kurs, uk: вечір }`; `lotse search pairs` prints the pairs"),
            );
        }
    }
    let kinds: Vec<&str> = RecordKind::ALL.iter().filter(|k| k.has_pages()).map(|k| k.singular()).collect();
    for (kind, percent) in &search.weights {
        let field = format!("weights.{kind}");
        if !kinds.contains(&kind.as_str()) {
            let help = match did_you_mean(kind, kinds.iter().copied()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => format!("kinds: {}", kinds.join(", ")),
            };
            let message = format!("`{kind}` is no kind of record that can be found");
            found.push(Diagnostic::new(Code::RecordInvalidValue, file, message).field(field).help(help));
        } else if *percent > MOST {
            let message = format!("{percent} is more than {MOST}");
            let help = "100 is the usual weight; 0 takes a kind out of the search".to_owned();
            found.push(Diagnostic::new(Code::RecordInvalidValue, file, message).field(field).help(help));
        }
    }
    for (index, link) in search.exclude.iter().enumerate() {
        let named = link.0.split_once(':').and_then(|(kind, id)| Some((RecordKind::from_link(kind)?, id)));
        let is_known = named
            .is_some_and(|(kind, id)| scope.catalog.has(kind, id) || scope.broken.contains(&(kind, id.to_owned())));
        if !is_known {
            found.push(
                Diagnostic::new(Code::RecordUnknownReference, file, format!("there is no `{}`", link.0))
                    .field(format!("exclude.{index}"))
                    .help("write kind and id as in links: `page:imprint`, `offer:k4c7w`"),
            );
        }
    }
}
