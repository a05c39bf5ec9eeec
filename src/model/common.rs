//! Parts that several kinds of record share.

use super::amounts::{Currency, Price};
use super::record::{choice, record};
use super::text::{Lang, Text};
use super::values::{Date, Days, Plain, Time};

record! {
    /// A notice with a time.
    pub struct Alert {
        /// The notice.
        pub text: Text = "Hinweis in einem Satz",
        /// First day on which it is shown.
        pub from: Option<Date> = "Ab wann er gezeigt wird (JJJJ-MM-TT)",
        /// Last day on which it is shown.
        pub until: Option<Date> = "Bis wann er gezeigt wird (JJJJ-MM-TT)",
    }
}

impl Alert {
    /// Whether it is shown on a day.
    pub fn is_shown(&self, today: Date) -> bool {
        self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }
}

record! {
    /// Who found a record right, and when.
    pub struct Checked {
        /// The day.
        pub on: Date = "Tag der letzten Prüfung (JJJJ-MM-TT)",
        /// Initials or name.
        pub by: Option<Plain> = "Kürzel oder Name der prüfenden Person",
    }
}

record! {
    /// The days on which a record is published.
    pub struct Published {
        /// First day.
        pub from: Option<Date> = "Ab wann (JJJJ-MM-TT)",
        /// Last day.
        pub until: Option<Date> = "Bis wann (JJJJ-MM-TT)",
    }
}

record! {
    /// Weekly hours.
    pub struct Hours {
        /// Days of the week.
        pub days: Days = "Wochentage: mo, tu, we, th, fr, sa, su",
        /// Beginning.
        pub from: Time = "Beginn, zum Beispiel \"08:30\"",
        /// End.
        pub to: Time = "Ende, zum Beispiel \"12:45\"",
        /// Remark.
        pub note: Option<Text> = "Bemerkung",
    }
}

record! {
    /// A language that is spoken somewhere.
    pub struct LanguageNote {
        /// BCP 47 tag.
        pub code: Lang = "Sprachkürzel, zum Beispiel uk",
        /// When or by whom.
        pub note: Option<Text> = "Bemerkung, zum Beispiel: nur donnerstags",
    }
}

/// Another word for a language tag where no remark belongs.
pub type Language = Lang;

choice! {
    /// Step-free access.
    pub enum Wheelchair {
        /// The whole way.
        Yes = "yes",
        /// In part; the note says how far.
        Limited = "limited",
        /// Not.
        No = "no",
        /// Nobody has looked.
        Unknown = "unknown",
    }
}

record! {
    /// How barrier-free something is.
    pub struct Accessibility {
        /// For wheelchairs.
        pub wheelchair: Option<Wheelchair> = "Mit Rollstuhl erreichbar: yes, limited, no, unknown",
        /// Anything else.
        pub note: Option<Text> = "Bemerkung, zum Beispiel: Aufzug nur bis zum 2. Stock",
    }
}

choice! {
    /// What participants pay.
    pub enum CostKind {
        /// Nothing.
        Free = "free",
        /// Nothing under conditions.
        FreeOnConditions = "free-on-conditions",
        /// A share.
        OwnContribution = "own-contribution",
        /// Nothing, with a voucher.
        Voucher = "voucher",
        /// A fee.
        Fee = "fee",
        /// Not known: ask.
        Ask = "ask",
    }
}

choice! {
    /// What an amount is for.
    pub enum Per {
        /// A unit of 45 minutes.
        Unit = "unit",
        /// A month.
        Month = "month",
        /// The whole course.
        Course = "course",
        /// A meeting.
        Session = "session",
    }
}

choice! {
    /// Vouchers of the employment agencies and Jobcenters.
    pub enum Voucher {
        /// Bildungsgutschein, § 81 SGB III.
        EducationVoucher = "education-voucher",
        /// Aktivierungs- und Vermittlungsgutschein, § 45 SGB III.
        Avgs = "avgs",
    }
}

/// An amount in hundredths.
pub type Money = Price;

record! {
    /// What it costs.
    pub struct Cost {
        /// In which way.
        pub kind: CostKind = "free, free-on-conditions, own-contribution, voucher, fee, ask",
        /// Amount.
        pub amount: Option<Money> = "Betrag mit Punkt, zum Beispiel 229.50",
        /// ISO 4217; EUR if absent.
        pub currency: Option<Currency> = "Währung nach ISO 4217, sonst EUR",
        /// What for.
        pub per: Option<Per> = "unit, month, course, session",
        /// Remark.
        pub note: Option<Text> = "Bemerkung",
        /// Which voucher.
        pub voucher: Option<Voucher> = "education-voucher, avgs",
    }
}

record! {
    /// An image under `content/media/`.
    pub struct Image {
        /// File name, with folders if any.
        pub file: Plain = "Dateiname unter content/media/",
        /// What one sees.
        pub alt: Option<Text> = "Bildbeschreibung für Menschen, die es nicht sehen",
        /// Caption.
        pub caption: Option<Text> = "Bildunterschrift",
        /// Who made it.
        pub credit: Option<Plain> = "Urheber und Lizenz",
    }
}

record! {
    /// A file under `content/media/`.
    pub struct Attachment {
        /// File name, with folders if any.
        pub file: Plain = "Dateiname unter content/media/",
        /// What it is.
        pub title: Text = "Titel der Datei",
        /// Its language.
        pub language: Option<Lang> = "Sprache der Datei, zum Beispiel de",
    }
}
