//! Boards: sections of offers, links and notes.

use super::glossary::Sheet;
use super::speaker::{Owner, Speaker, line, plain};
use super::view::{BoardItem, BoardSection, IndexEntry, RecordView};
use crate::markup::{Target, target};
use crate::model::{Board, BoardKind, Id, Item, Record, RecordKind, Section, Url, vocabularies};
use crate::plan::Dimension;

/// Offers that topics add to a section; the rest stands in their lists.
const ADDED: usize = 6;

impl Speaker<'_> {
    /// The page of a board.
    pub(super) fn board(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(board) = self.catalog.boards.get(id) else { return };
        let owner = Owner(RecordKind::Boards, id.as_str());
        let mut sheet = Sheet::new(root);
        view.title = self.say(owner, "title", &board.title);
        view.german = self.german(&board.title);
        view.summary = self.say_if(owner, "summary", board.summary.as_ref());
        view.body = board.body.as_ref().map(|b| self.prose(owner, "body", b, 2, &mut sheet).0);
        let audience = board.audience.iter().map(|a| {
            let (text, german) = self.term(vocabularies::TARGET_GROUPS, a.as_str());
            super::view::Line {
                text,
                german,
                url: self.facet_link(Dimension::Audience, a.as_str()).map(|l| l.url),
                ..line("")
            }
        });
        view.facts = self.rows(vec![("audience", audience.collect())]);
        let numbered = board.kind() == BoardKind::Path;
        for (index, section) in board.sections.iter().enumerate() {
            let part = self.board_section(board, index, section, &mut sheet);
            view.sections.push(BoardSection { number: numbered.then(|| self.integer(index + 1)), ..part });
        }
        view.words = self.words(&sheet);
        self.trust(owner, board.checked.as_ref(), &board.data, view);
    }

    fn board_section(&self, board: &Board, index: usize, section: &Section, sheet: &mut Sheet<'_>) -> BoardSection {
        let owner = Owner(RecordKind::Boards, board.id.as_str());
        let path = format!("sections.{index}");
        let directory = &self.plan.directory;
        let mut pinned = Vec::new();
        let mut items = Vec::new();
        for (number, item) in section.items.iter().enumerate() {
            let offer = item.link.as_ref().and_then(|l| match target(&l.0) {
                Target::Record("offer", id) if item.title.is_none() && item.text.is_none() => directory.find(id),
                _ => None,
            });
            match offer {
                Some(offer) => pinned.push(offer),
                None => items.extend(self.board_item(owner, &format!("{path}.items.{number}"), item)),
            }
        }
        let mut added: Vec<usize> =
            section.topics.iter().flat_map(|t| directory.members(Dimension::Topic, t.as_str())).copied().collect();
        added.sort_unstable();
        added.dedup();
        added.retain(|i| {
            let audience = &directory.listed[*i].offer.audience;
            let fits = section.audience.is_empty() || section.audience.iter().any(|a| audience.contains(a));
            fits && !pinned.contains(i)
        });
        let added = self.plan.rankings[self.lang()].sorted(&added);
        pinned.extend(added.into_iter().take(ADDED));
        BoardSection {
            number: None,
            title: self.say(owner, &format!("{path}.title"), &section.title),
            body: section.body.as_ref().map(|b| self.prose(owner, &format!("{path}.body"), b, 3, sheet).0),
            items,
            cards: pinned.into_iter().map(|i| self.shared_card(i)).collect(),
            more: section.topics.iter().filter_map(|t| self.facet_link(Dimension::Topic, t.as_str())).collect(),
        }
    }

    /// A link or note; none if its record has no page any more.
    fn board_item(&self, owner: Owner<'_>, path: &str, item: &Item) -> Option<BoardItem> {
        let title = self.say_if(owner, &format!("{path}.title"), item.title.as_ref());
        let text = self.say_if(owner, &format!("{path}.text"), item.text.as_ref());
        let mut found =
            BoardItem { title: title.clone().unwrap_or_default(), url: None, href: None, host: None, kind: None, text };
        let Some(link) = &item.link else { return Some(found) };
        match target(&link.0) {
            Target::Record(kind, id) => {
                found.url = Some(self.address_of(kind, id)?.as_str().to_owned());
                found.kind = RecordKind::from_link(kind).filter(|k| *k != RecordKind::Pages).map(|k| self.kicker(k));
                let ended = kind == "offer" && self.plan.directory.find(id).is_none();
                found.text = found.text.or_else(|| ended.then(|| plain(&self.word("gone-text"))));
                found.title = title.or_else(|| self.name_of(kind, id)).unwrap_or_else(|| plain(id));
            }
            Target::Outside => {
                found.href = Some(link.0.clone());
                found.host = Some(Url(link.0.clone()).host().to_owned());
            }
            Target::Fragment(_) | Target::Forbidden => {}
        }
        Some(found)
    }

    /// What a record or part of the site is called, by the words of links.
    fn name_of(&self, kind: &str, id: &str) -> Option<super::view::Said> {
        match RecordKind::from_link(kind) {
            Some(kind) => self.record_link(kind, &Id::new(id)?).map(|l| l.label),
            None => Some(plain(&self.section_title(id)?)),
        }
    }

    /// Boards of a kind in their order.
    pub(super) fn boards_in_order(&self, kind: BoardKind) -> Vec<&Record<Board>> {
        let mut boards: Vec<&Record<Board>> = self.catalog.boards.values().filter(|b| b.kind() == kind).collect();
        boards.sort_by_key(|b| (b.order.unwrap_or(100), b.id.clone()));
        boards
    }

    /// Paths, then boards, as entries.
    pub(super) fn board_entries(&self) -> Vec<IndexEntry> {
        let all = self.boards_in_order(BoardKind::Path).into_iter().chain(self.boards_in_order(BoardKind::Board));
        all.filter_map(|board| {
            let owner = Owner(RecordKind::Boards, board.id.as_str());
            Some(IndexEntry {
                link: self.record_link(RecordKind::Boards, &board.id)?,
                summary: self.say_if(owner, "summary", board.summary.as_ref()),
                info: Vec::new(),
                note: None,
                until: None,
            })
        })
        .collect()
    }
}
