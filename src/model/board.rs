//! Boards: pages put together by hand, as pin boards are, of offers, links and notes.

use super::common::Checked;
use super::record::{choice, record};
use super::text::Text;
use super::values::{Id, Plain};

choice! {
    /// Kind of board.
    pub enum BoardKind {
        /// A board.
        Board = "board",
        /// A path: its sections are steps.
        Path = "path",
    }
}

record! {
    /// Something pinned to a board.
    pub struct Item {
        /// A record (`offer:k4c7w`) or an address on the web.
        pub link: Option<Plain> = "Eintrag (offer:k4c7w) oder Adresse (https://…)",
        /// What it says, in place of the record's own title.
        pub title: Option<Text> = "Titel; nötig bei Adressen und Notizen",
        /// A note.
        pub text: Option<Text> = "Notiz",
    }
}

record! {
    /// A section of a board.
    pub struct Section {
        /// Title.
        pub title: Text = "Überschrift",
        /// Long text in Markdown.
        pub body: Option<Text> = "Text (Markdown)",
        /// What is pinned here.
        pub items: Vec<Item> = "Angebote, Links und Notizen",
        /// Topics whose offers are added.
        pub topics: Vec<Id> = "Themen, deren Angebote dazukommen",
        /// Target groups for whom the added offers are.
        pub audience: Vec<Id> = "Zielgruppen der Angebote, die dazukommen",
    }
}

record! {
    /// A board.
    pub struct Board {
        /// Id.
        pub id: Id = "Kennung",
        /// Kind; board if absent.
        pub kind: Option<BoardKind> = "board (Pinnwand) oder path (Weg in Schritten)",
        /// Title.
        pub title: Text = "Titel",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Target group ids.
        pub audience: Vec<Id> = "Zielgruppen",
        /// Sections.
        pub sections: Vec<Section> = "Abschnitte",
        /// Order among boards; 100 if absent.
        pub order: Option<u32> = "Reihenfolge, sonst 100",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

impl Board {
    /// Kind, board if nothing is said.
    pub fn kind(&self) -> BoardKind {
        self.kind.unwrap_or(BoardKind::Board)
    }
}
