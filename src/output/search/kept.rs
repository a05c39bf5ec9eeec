//! The dictionary as a reader keeps it on a device: the words of one language and those it falls back to, all
//! blocks in one file, by the names of the whole ones.
//!
//! The words read backwards stay out: without them only a word misspelt in its beginning is found less often.

use crate::model::Lang;
use crate::plan::Plan;
use crate::search::index::{Entry, bit};
use crate::search::pack::{Dictionary, json};
use std::collections::BTreeMap;

/// The file of a language; `names` are the blocks of the whole dictionary.
pub(super) fn words(plan: &Plan<'_>, lang: &Lang, dictionary: &Dictionary<'_>, names: &[String]) -> String {
    let site = &plan.directory.catalog.site;
    let languages = plan.directory.catalog.languages();
    let chain = site.chain(lang);
    let mine = (0..languages.len()).filter(|n| chain.contains(&languages[*n])).fold(0, |bits, n| bits | bit(n));
    let blocks = dictionary.blocks(|entry: &Entry| entry.languages == 0 || entry.languages & mine != 0);
    let texts: BTreeMap<&String, String> = names.iter().zip(blocks.texts).collect();
    json(&texts)
}
