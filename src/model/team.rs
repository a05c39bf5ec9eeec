//! Counselling teams: who sits in a region, and when one can come.

use super::common::{Alert, Checked, Image};
use super::offer::Consultation;
use super::record::{choice, record};
use super::text::Text;
use super::values::Id;

choice! {
    /// What somebody does in a team.
    pub enum Role {
        /// Accompanies people over time.
        CaseManagement = "case-management",
        /// Brings people into work, training, internships.
        Placement = "placement",
        /// Advises.
        Counselling = "counselling",
        /// Helps to have qualifications recognised.
        Recognition = "recognition",
        /// Keeps the team together.
        Coordination = "coordination",
    }
}

record! {
    /// Somebody in a team.
    pub struct Member {
        /// Role.
        pub role: Role = "case-management (Casemanagement), placement (Vermittlung), counselling (Beratung), recognition (Anerkennung), coordination (Koordination)",
        /// Contact id.
        pub contact: Id = "Kennung des Kontakts",
    }
}

record! {
    /// A counselling team.
    pub struct Team {
        /// Id.
        pub id: Id = "Kennung",
        /// Title.
        pub title: Text = "Name des Teams",
        /// Summary.
        pub summary: Option<Text> = "Ein bis zwei Sätze, höchstens 240 Zeichen",
        /// Long text in Markdown.
        pub body: Option<Text> = "Ausführlicher Text (Markdown)",
        /// District ids.
        pub districts: Vec<Id> = "Kennungen der Kreise, in denen das Team arbeitet",
        /// Provider id.
        pub provider: Option<Id> = "Kennung des Trägers",
        /// Programme id.
        pub programme: Option<Id> = "Kennung des Förderprogramms",
        /// Members.
        pub members: Vec<Member> = "Wer im Team arbeitet",
        /// Consultation hours, fixed and mobile.
        pub consultation: Vec<Consultation> = "Sprechzeiten, feste und mobile",
        /// Notices.
        pub alerts: Vec<Alert> = "Hinweise mit Zeitraum",
        /// Images.
        pub media: Vec<Image> = "Bilder",
        /// Whether it is invented.
        pub demo: bool = "true, wenn das Team erfunden ist",
        /// Check.
        pub checked: Option<Checked> = "Letzte Prüfung",
    }
}
