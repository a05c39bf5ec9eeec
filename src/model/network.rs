//! Who stands behind offers: providers, places, contacts, programmes, funders, regions, districts.

use super::access::AccessMap;
use super::common::{Accessibility, Alert, Checked, Cost, Hours, Image, LanguageNote, Published};
use super::record::{choice, record};
use super::text::Text;
use super::values::{Degrees, Email, Id, PhoneNumber, Plain, Url};
use std::collections::BTreeMap;

choice! {
    /// What a provider is to the directory.
    pub enum ProviderRole {
        /// Makes offers.
        Provider = "provider",
        /// Is the service responsible for a region.
        Service = "service",
    }
}

record! {
    /// A fact with its source.
    pub struct Fact {
        /// The fact in one sentence.
        pub text: Text = "Tatsache in einem Satz",
        /// Where it is from.
        pub source: Plain = "Quelle",
    }
}

record! {
    /// A provider of offers.
    pub struct Provider {
        /// Id.
        pub id: Id = "Kennung",
        /// Name as on the door.
        pub name: Plain = "Name, wie er an der Tür steht",
        /// Legal form.
        pub legal_form: Option<Plain> = "Rechtsform",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Web site.
        pub website: Option<Url> = "Webseite",
        /// Place id.
        pub place: Option<Id> = "Kennung des Ortes",
        /// Contact ids.
        pub contacts: Vec<Id> = "Kennungen der Kontakte",
        /// Role; provider if absent.
        pub role: Option<ProviderRole> = "provider (Träger) oder service (zuständiger Fachdienst)",
        /// Whether it is invented.
        pub demo: bool = "true, wenn der Träger erfunden ist",
        /// Facts with their sources.
        pub facts: Vec<Fact> = "Belegte Tatsachen",
        /// Images.
        pub media: Vec<Image> = "Bilder",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

record! {
    /// A place with an address.
    pub struct Place {
        /// Id.
        pub id: Id = "Kennung",
        /// Name of the house.
        pub name: Plain = "Name des Hauses",
        /// Street and number.
        pub street: Plain = "Straße und Hausnummer",
        /// Postal code.
        pub postal_code: Plain = "Postleitzahl",
        /// Town.
        pub town: Plain = "Ort",
        /// District id.
        pub district: Id = "Kennung des Kreises",
        /// Latitude.
        pub latitude: Option<Degrees> = "Breite in Grad, zum Beispiel 54.0887",
        /// Longitude.
        pub longitude: Option<Degrees> = "Länge in Grad, zum Beispiel 12.1405",
        /// Accessibility.
        pub accessibility: Option<Accessibility> = "Barrierefreiheit",
        /// How to get there.
        pub directions: Option<Text> = "Anfahrt",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

record! {
    /// A phone number with a remark.
    pub struct Phone {
        /// Number.
        pub number: PhoneNumber = "Nummer, zum Beispiel +49 40 66969 100",
        /// Remark.
        pub note: Option<Text> = "Bemerkung",
    }
}

record! {
    /// A person or desk to ask.
    pub struct Contact {
        /// Id.
        pub id: Id = "Kennung",
        /// Name.
        pub name: Option<Plain> = "Name",
        /// What they do.
        pub role: Option<Text> = "Aufgabe",
        /// Phone numbers.
        pub phones: Vec<Phone> = "Telefonnummern",
        /// Mail address.
        pub email: Option<Email> = "E-Mail",
        /// Web site.
        pub website: Option<Url> = "Webseite",
        /// Languages spoken.
        pub languages: Vec<LanguageNote> = "Sprachen",
        /// Hours.
        pub hours: Vec<Hours> = "Zeiten",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

record! {
    /// A funding programme: what follows from it is stored here once.
    pub struct Programme {
        /// Id.
        pub id: Id = "Kennung",
        /// Title; the German one is the official term.
        pub title: Text = "Titel; deutsch die amtliche Bezeichnung",
        /// Abbreviation.
        pub short: Option<Plain> = "Abkürzung",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Funder ids.
        pub funders: Vec<Id> = "Kennungen der Förderer",
        /// Access by residence status.
        pub access: AccessMap = "Zugang nach Aufenthaltsstatus",
        /// Cost for participants.
        pub cost: Option<Cost> = "Kosten für Teilnehmende",
        /// Document ids.
        pub documents: Vec<Id> = "Unterlagen, die man braucht",
        /// Notices.
        pub alerts: Vec<Alert> = "Hinweise mit Zeitraum",
        /// From when until when it runs.
        pub term: Option<Published> = "Laufzeit",
        /// Official page.
        pub website: Option<Url> = "Amtliche Seite",
        /// Legal basis.
        pub law: Option<Plain> = "Rechtsgrundlage, zum Beispiel § 45a AufenthG",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

choice! {
    /// Level of a funder.
    pub enum FunderLevel {
        /// European Union.
        Eu = "eu",
        /// Federal Republic.
        Federal = "federal",
        /// State.
        State = "state",
        /// Town or district.
        Local = "local",
        /// Foundation or person.
        Private = "private",
    }
}

record! {
    /// Who pays.
    pub struct Funder {
        /// Id.
        pub id: Id = "Kennung",
        /// Name.
        pub name: Text = "Name",
        /// Level.
        pub level: FunderLevel = "eu, federal (Bund), state (Land), local (Kommune), private",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Web site.
        pub website: Option<Url> = "Webseite",
    }
}

record! {
    /// A region with the service responsible for it.
    pub struct Region {
        /// Id.
        pub id: Id = "Kennung",
        /// Title.
        pub title: Text = "Name der Region",
        /// Provider id of the service.
        pub service: Id = "Kennung des zuständigen Fachdienstes",
        /// District ids.
        pub districts: Vec<Id> = "Kennungen der Kreise",
        /// Place ids.
        pub sites: Vec<Id> = "Kennungen der Standorte",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}

choice! {
    /// Kind of district.
    pub enum DistrictKind {
        /// A city that is its own district.
        City = "city",
        /// A county.
        County = "county",
    }
}

record! {
    /// Where to print a label.
    pub struct LabelAt {
        /// Latitude.
        pub latitude: Degrees = "Breite in Grad",
        /// Longitude.
        pub longitude: Degrees = "Länge in Grad",
    }
}

record! {
    /// A district.
    pub struct District {
        /// Id.
        pub id: Id = "Kennung",
        /// Official key (Amtlicher Gemeindeschlüssel).
        pub ags: Plain = "Amtlicher Gemeindeschlüssel",
        /// Name.
        pub label: Text = "Name",
        /// What people type, by language.
        pub synonyms: BTreeMap<String, Vec<Plain>> = "Suchwörter je Sprache",
        /// Seat.
        pub seat: Option<Plain> = "Sitz",
        /// Kind.
        pub kind: DistrictKind = "city (kreisfreie Stadt) oder county (Landkreis)",
        /// Where to print the label on a map.
        pub label_at: Option<LabelAt> = "Stelle der Beschriftung auf der Karte",
        /// GeoJSON file in the same folder.
        pub geometry: Option<Plain> = "GeoJSON-Datei im selben Ordner",
        /// Line of attribution.
        pub attribution: Option<Plain> = "Quellenangabe der Geometrie",
        /// Address of the licence.
        pub licence: Option<Url> = "Adresse der Lizenz",
    }
}
