//! Publications: guidelines, reports, leaflets, forms, in the languages there are.

use super::common::{Checked, Image};
use super::offer::Area;
use super::record::{choice, record};
use super::text::{Lang, Text};
use super::values::{Date, Id, Plain, Url};

choice! {
    /// Kind of publication.
    pub enum PublicationKind {
        /// A guideline of an authority.
        Guideline = "guideline",
        /// A report.
        Report = "report",
        /// A leaflet.
        Leaflet = "leaflet",
        /// A form.
        Form = "form",
        /// Material to work with.
        Material = "material",
    }
}

record! {
    /// A publication in one language.
    pub struct Edition {
        /// File name under `content/media/`.
        pub file: Plain = "Dateiname unter content/media/",
        /// Its language.
        pub language: Lang = "Sprache der Datei, zum Beispiel de",
        /// Its own date, if it is another than the publication's.
        pub date: Option<Date> = "Stand dieser Fassung, wenn er abweicht (JJJJ-MM-TT)",
    }
}

record! {
    /// A publication.
    pub struct Publication {
        /// Id.
        pub id: Id = "Kennung",
        /// Kind.
        pub kind: PublicationKind = "guideline (Leitlinie), report (Bericht), leaflet (Merkblatt), form (Formular), material",
        /// Title.
        pub title: Text = "Titel",
        /// Summary.
        pub summary: Text = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Who publishes it.
        pub publisher: Plain = "Herausgeber",
        /// Provider id.
        pub provider: Option<Id> = "Kennung des Trägers",
        /// Its date.
        pub date: Date = "Stand (JJJJ-MM-TT)",
        /// Topic ids.
        pub topics: Vec<Id> = "Themen",
        /// Target group ids.
        pub audience: Vec<Id> = "Zielgruppen",
        /// Districts.
        pub area: Option<Area> = "Kreise, für die es gilt, oder statewide",
        /// Editions.
        pub files: Vec<Edition> = "Dateien, eine für jede Sprache",
        /// Where it stands on the web.
        pub url: Option<Url> = "Adresse im Netz",
        /// Cover.
        pub media: Vec<Image> = "Bilder, zum Beispiel das Titelblatt",
        /// Whether it is invented.
        pub demo: bool = "true, wenn die Veröffentlichung erfunden ist",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}
