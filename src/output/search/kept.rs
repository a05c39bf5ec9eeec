//! The dictionary as a reader keeps it on a device: the words of one language and those it falls back to, all
//! blocks in one file, by the names of the whole ones.
//!
//! The words read backwards stay out: without them only a word misspelt in its beginning is found less often.

use super::Cut;
use crate::model::Lang;
use crate::plan::Plan;
use crate::search::index::{Entry, bit};
use crate::search::{Index, pack};
use serde_json::json;
use std::collections::BTreeMap;

/// The file of a language; `names` are the blocks of the whole dictionary.
pub(super) fn words(plan: &Plan<'_>, lang: &Lang, index: &Index, cut: &Cut, names: &[String]) -> String {
    let site = &plan.directory.catalog.site;
    let languages = plan.directory.catalog.languages();
    let chain = site.chain(lang);
    let mine = (0..languages.len()).filter(|n| chain.contains(&languages[*n])).fold(0, |bits, n| bits | bit(n));
    let passes = |entry: &Entry| entry.languages == 0 || entry.languages & mine != 0;
    let blocks = pack::blocks_of(&index.entries, cut.block, cut.long, &passes);
    let texts: BTreeMap<&String, String> = names.iter().zip(blocks.into_iter().map(|block| block.text)).collect();
    json!(texts).to_string()
}
