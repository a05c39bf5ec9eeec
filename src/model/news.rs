//! News: notices, press notices, changes of law.

use super::common::{Attachment, Image, Published};
use super::offer::{Area, Source};
use super::record::{choice, record};
use super::text::Text;
use super::values::{Date, Id};

choice! {
    /// Kind of news.
    pub enum NewsKind {
        /// A notice.
        Notice = "notice",
        /// A press notice.
        Press = "press",
        /// A change of law or rule.
        Law = "law",
    }
}

record! {
    /// A piece of news.
    pub struct News {
        /// Id.
        pub id: Id = "Kennung",
        /// Kind; notice if absent.
        pub kind: Option<NewsKind> = "notice (Meldung), press (Pressemitteilung), law (Rechtsänderung)",
        /// The day.
        pub date: Date = "Tag der Meldung (JJJJ-MM-TT)",
        /// Title.
        pub title: Text = "Titel",
        /// Summary.
        pub summary: Text = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Provider id.
        pub provider: Option<Id> = "Kennung des Trägers, der es meldet",
        /// Topic ids.
        pub topics: Vec<Id> = "Themen",
        /// Districts.
        pub area: Option<Area> = "Kreise, für die es gilt, oder statewide",
        /// Source.
        pub source: Option<Source> = "Herkunft der Angaben",
        /// Publication.
        pub publish: Option<Published> = "Zeitraum der Veröffentlichung",
        /// Images.
        pub media: Vec<Image> = "Bilder",
        /// Files.
        pub files: Vec<Attachment> = "Dateien zum Herunterladen",
        /// Whether it is invented.
        pub demo: bool = "true, wenn die Meldung erfunden ist",
        /// Last change of substance.
        pub changed: Option<Date> = "Letzte inhaltliche Änderung (JJJJ-MM-TT)",
    }
}

impl News {
    /// Kind, notice if nothing is said.
    pub fn kind(&self) -> NewsKind {
        self.kind.unwrap_or(NewsKind::Notice)
    }

    /// Whether it has a page on a day.
    pub fn is_shown(&self, today: Date) -> bool {
        let publish = self.publish.as_ref();
        self.date <= today
            && publish.and_then(|p| p.from).is_none_or(|from| from <= today)
            && publish.and_then(|p| p.until).is_none_or(|until| today <= until)
    }
}
