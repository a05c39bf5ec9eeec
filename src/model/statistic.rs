//! Statistics: figures with their period and source.

use super::amounts::Quantity;
use super::common::Checked;
use super::record::{choice, record};
use super::text::Text;
use super::values::{Id, Plain, Url};

choice! {
    /// How figures are drawn.
    pub enum Chart {
        /// Bars beside each other's values.
        Bars = "bars",
        /// Columns over time.
        Columns = "columns",
        /// Not at all: the values cannot be compared.
        None = "none",
    }
}

record! {
    /// One figure.
    pub struct Figure {
        /// What it counts.
        pub label: Text = "Was gezählt wird",
        /// The number.
        pub value: Quantity = "Zahl, mit Punkt vor Nachkommastellen",
        /// Unit, if it is another than the record's.
        pub unit: Option<Text> = "Einheit, wenn sie abweicht",
        /// Period, if it is another than the record's.
        pub period: Option<Text> = "Zeitraum, wenn er abweicht",
        /// Remark.
        pub note: Option<Text> = "Bemerkung",
    }
}

record! {
    /// A series of figures from one source.
    pub struct Statistic {
        /// Id.
        pub id: Id = "Kennung",
        /// Title.
        pub title: Text = "Titel",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Chart; bars if absent.
        pub chart: Option<Chart> = "bars (Balken), columns (Säulen über die Zeit), none (nicht vergleichbar)",
        /// Unit.
        pub unit: Option<Text> = "Einheit, zum Beispiel Personen",
        /// Period.
        pub period: Option<Text> = "Zeitraum",
        /// Where the figures are from.
        pub source: Plain = "Quelle",
        /// Address of the source.
        pub url: Option<Url> = "Adresse der Quelle",
        /// Figures.
        pub values: Vec<Figure> = "Die Zahlen",
        /// Order on the page of figures; 100 if absent.
        pub order: Option<u32> = "Reihenfolge, sonst 100",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

impl Statistic {
    /// Chart, bars if nothing is said.
    pub fn chart(&self) -> Chart {
        self.chart.unwrap_or(Chart::Bars)
    }
}
