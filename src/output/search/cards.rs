//! What a hit shows, in one language.

use super::super::html::Speaker;
use super::things::Thing;
use crate::markup;
use crate::model::{CostKind, RecordKind, Text};
use crate::plan::Plan;
use crate::search::pack::json;
use rayon::prelude::*;
use serde_json::Value as Json;

/// Longest summary of a card, in letters.
const SUMMARY: usize = 170;

/// Cards as files of so many each: `[id, title, summary, language, dates, place, provider, entry, target, free]`,
/// where the language is 0 if it is the reader's and else its number plus one. What is empty at the end is left out.
pub(super) fn blocks(speaker: &Speaker<'_>, plan: &Plan<'_>, things: &[Thing<'_>], size: usize) -> Vec<String> {
    things.par_chunks(size).map(|part| json(&part.iter().map(|t| card(speaker, plan, t)).collect::<Vec<_>>())).collect()
}

fn card(speaker: &Speaker<'_>, plan: &Plan<'_>, thing: &Thing<'_>) -> Vec<Json> {
    let said = |text: &Text| text.resolve(&speaker.chain).map(|(l, t)| (l.clone(), t.to_owned()));
    let (title, lang) = match (thing.title.and_then(said), thing.name) {
        (Some((lang, title)), _) => (title, number(plan, speaker, lang.as_str())),
        (None, Some(name)) => (name.0.clone(), 0),
        (None, None) => (thing.id.to_string(), 0),
    };
    let summary = thing.summary.and_then(said).map(|(_, t)| t).or_else(|| other_summary(speaker, plan, thing));
    let mut card =
        vec![thing.id.as_str().into(), title.into(), shorten(summary.unwrap_or_default()).into(), lang.into()];
    if let Some(offer) = thing.offer {
        let entry = &plan.directory.listed[offer];
        let view = speaker.card(entry);
        let level = entry.offer.level.as_ref();
        let word = |level: Option<crate::model::Level>| level.map_or("", crate::model::Level::word).to_lowercase();
        let free = matches!(entry.cost.map(|c| c.kind), Some(CostKind::Free));
        card.extend([
            super::dates(plan, offer).into(),
            view.place.into(),
            view.provider.into(),
            word(level.and_then(|l| l.entry)).into(),
            word(level.and_then(|l| l.target)).into(),
            u8::from(free).into(),
        ]);
    }
    while card.last().is_some_and(|value| *value == "" || *value == 0) {
        card.pop();
    }
    card
}

/// Things whose title is not in the language.
pub(super) fn foreign(speaker: &Speaker<'_>, things: &[Thing<'_>]) -> Vec<u32> {
    let is_foreign = |thing: &Thing<'_>| thing.title.is_some_and(|title| title.get(speaker.lang()).is_none());
    (0u32..).zip(things).filter(|(_, thing)| is_foreign(thing)).map(|(number, _)| number).collect()
}

/// Number of a language that is not the reader's, plus one.
fn number(plan: &Plan<'_>, speaker: &Speaker<'_>, lang: &str) -> usize {
    if lang == speaker.lang().as_str() {
        return 0;
    }
    plan.directory.catalog.languages().iter().position(|l| l.as_str() == lang).map_or(0, |n| n + 1)
}

/// What stands in for a summary: an address, the beginning of a page.
fn other_summary(speaker: &Speaker<'_>, plan: &Plan<'_>, thing: &Thing<'_>) -> Option<String> {
    let catalog = plan.directory.catalog;
    match thing.kind {
        RecordKind::Places => {
            let place = catalog.places.get(&thing.id)?;
            Some(format!("{}, {} {}", place.street.0, place.postal_code.0, place.town.0))
        }
        RecordKind::Pages => {
            let page = catalog.pages.get(&thing.id)?;
            page.body.resolve(&speaker.chain).map(|(_, text)| markup::plain(text))
        }
        _ => None,
    }
}

/// The beginning of a text, cut between words.
fn shorten(text: String) -> String {
    if text.chars().nth(SUMMARY).is_none() {
        return text;
    }
    let start: String = text.chars().take(SUMMARY).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{} …", start.get(..cut).unwrap_or("").trim_end_matches([',', ';', ':', '.', '–', '-']))
}
