//! Cards of offers, made once for each language and shared by all lists.
//!
//! A list hands its templates cards that are converted already. Where a template calls the component `card`, it prints a
//! slot: which card, and with which arguments (see [`super::template`]). Once the page is printed, [`fill`] puts
//! the card there, printed once for each set of arguments, with the page's own way to the root. A card therefore sees
//! of `frame` only `root`, `lang` and `dir`. Both marks are noncharacters of Unicode; where a text holds one, it is
//! dropped when it is escaped.

use super::sheet::fingerprint;
use super::speaker::Speaker;
use super::view::{Card, Shared};
use std::ops::Deref;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use tera::{Context, Value};

/// Stands for what leads to the site's root.
pub(super) const ROOT: char = '\u{FDD0}';
/// Begins a slot.
pub(super) const SLOT: char = '\u{FDD1}';
/// Sets of arguments with which a card is printed once: level of its heading (2 to 4, or the component's own), short
/// or not (or the component's own).
const KEPT: usize = 12;

/// Cards that are held at once: some 30 MB. Lists name few offers of a large site, and an offer's own pages come one
/// after the other, so few cards are made again.
const MOST: usize = 4_096;

/// The cards of one language, in the order of the offers that are listed.
pub(super) struct Deck {
    cards: Vec<RwLock<Option<Arc<Entry>>>>,
    /// How many were made since the deck was empty.
    made: AtomicUsize,
}

/// A card with what is made from it.
pub(super) struct Entry {
    card: Card,
    value: Value,
    printed: [OnceLock<Box<str>>; KEPT],
}

impl Deref for Entry {
    type Target = Card;

    fn deref(&self) -> &Card {
        &self.card
    }
}

impl Deck {
    pub(super) fn new(size: usize) -> Self {
        Self { cards: std::iter::repeat_with(RwLock::default).take(size).collect(), made: AtomicUsize::new(0) }
    }

    /// Gives back the memory of all cards; whoever needs one again makes it again.
    pub(super) fn clear(&self) {
        self.made.store(0, Ordering::Relaxed);
        for card in &self.cards {
            *card.write().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }

    /// A card, made by whoever needs it first.
    fn get(&self, index: usize, make: impl FnOnce() -> Entry) -> Arc<Entry> {
        if let Some(entry) = &*self.cards[index].read().unwrap_or_else(PoisonError::into_inner) {
            return Arc::clone(entry);
        }
        if self.made.fetch_add(1, Ordering::Relaxed) >= MOST {
            self.clear();
        }
        let mut place = self.cards[index].write().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(place.get_or_insert_with(|| Arc::new(make())))
    }
}

impl Speaker<'_> {
    /// The card of an offer that is listed.
    pub(super) fn card_at(&self, index: usize) -> Arc<Entry> {
        self.in_deck(index)
    }

    /// The card as lists have it.
    pub(super) fn shared_card(&self, index: usize) -> Shared {
        Shared(self.in_deck(index).value.clone())
    }

    fn in_deck(&self, index: usize) -> Arc<Entry> {
        self.deck.get(index, || {
            let mut card = self.card(&self.plan.directory.listed[index]);
            card.slot = Some(format!("{SLOT}{index}.{:032x}.", fingerprint(&card)));
            let value = Value::from_serializable(&card);
            card.slot = None;
            Entry { card, value, printed: Default::default() }
        })
    }
}

/// A place for a card in a printed page: `17.0123….level=3,short=true,;`.
struct Slot<'h> {
    index: usize,
    arguments: &'h str,
}

impl<'h> Slot<'h> {
    /// Reads what follows the mark; the rest is the page behind the slot.
    fn read(text: &'h str) -> Option<(Self, &'h str)> {
        let (slot, rest) = text.split_once(';')?;
        let (index, slot) = slot.split_once('.')?;
        let (_, arguments) = slot.split_once('.')?;
        Some((Self { index: index.parse().ok()?, arguments }, rest))
    }

    /// Which of the sets that are kept these arguments are; none if there are others.
    fn kept(&self) -> Option<usize> {
        let (mut level, mut short) = (0, 0);
        for (name, value) in self.arguments.split(',').filter_map(|a| a.split_once('=')) {
            match (name, value) {
                ("level", "2" | "3" | "4") => level = value.parse::<usize>().ok()? - 1,
                ("short", "false") => short = 1,
                ("short", "true") => short = 2,
                _ => return None,
            }
        }
        Some(level * 3 + short)
    }

    /// The arguments of the component, by name.
    fn context(&self, card: &Card) -> Context {
        let mut context = Context::new();
        context.insert("c", card);
        for (name, value) in self.arguments.split(',').filter_map(|a| a.split_once('=')) {
            let value = match (value, value.parse::<i64>()) {
                ("true" | "false", _) => Value::from(value == "true"),
                (_, Ok(number)) => Value::from(number),
                (text, _) => Value::from(text),
            };
            context.insert_value(name.to_owned(), value);
        }
        context
    }
}

/// Puts cards into the slots of a page; `print` prints one, given the arguments of the component.
///
/// # Errors
/// If the component fails, its report.
pub(super) fn fill(
    speaker: &Speaker<'_>,
    html: String,
    root: &str,
    print: &dyn Fn(&Context) -> Result<String, String>,
) -> Result<String, String> {
    if !html.contains(SLOT) {
        return Ok(html);
    }
    let mut out = String::with_capacity(html.len() * 2);
    let mut pieces = html.split(SLOT);
    out.push_str(pieces.next().unwrap_or(""));
    for piece in pieces {
        let read = Slot::read(piece).filter(|(slot, _)| slot.index < speaker.deck.cards.len());
        let Some((slot, rest)) = read else {
            out.push_str(piece);
            continue;
        };
        let entry = speaker.in_deck(slot.index);
        let kept = slot.kept().and_then(|at| entry.printed.get(at));
        if let Some(card) = kept.and_then(OnceLock::get) {
            with_root(card, root, &mut out);
        } else {
            let card = print(&slot.context(&entry.card))?;
            with_root(&card, root, &mut out);
            if let Some(kept) = kept {
                // Another thread may have printed the same.
                let _same = kept.set(card.into());
            }
        }
        out.push_str(rest);
    }
    Ok(out)
}

fn with_root(card: &str, root: &str, out: &mut String) {
    for (at, piece) in card.split(ROOT).enumerate() {
        if at > 0 {
            out.push_str(root);
        }
        out.push_str(piece);
    }
}
