//! `site.yaml`.

use super::common::Alert;
use super::record::{choice, record};
use super::text::{Lang, Text};
use super::values::{Date, Email, Id, Period, Plain, Url};

record! {
    /// A language of the site.
    pub struct SiteLanguage {
        /// BCP 47 tag.
        pub tag: Lang = "Sprachkürzel (BCP 47)",
        /// The language's own name.
        pub name: Plain = "Name der Sprache in ihr selbst",
        /// CLDR locale for dates and numbers; the tag if absent.
        pub format: Option<Plain> = "Format von Daten und Zahlen, zum Beispiel en-GB-u-hc-h23",
        /// Languages to fall back to; the source language if absent.
        pub fallback: Vec<Lang> = "Ersatzsprachen der Reihe nach",
    }
}

record! {
    /// An emergency number.
    pub struct Emergency {
        /// Number as it is dialled.
        pub number: Plain = "Nummer, zum Beispiel 112",
        /// Whom one reaches.
        pub label: Text = "Wer sich meldet",
        /// More in one line.
        pub note: Option<Text> = "Bemerkung",
    }
}

choice! {
    /// Files in which hosts look for headers.
    pub enum HeaderFile {
        /// Netlify, Cloudflare Pages and others.
        Netlify = "_headers",
        /// Apache.
        Apache = ".htaccess",
    }
}

record! {
    /// What hosts are asked to send.
    pub struct HeaderPolicy {
        /// Files written beside the pages; all if absent.
        pub files: Option<Vec<HeaderFile>> = "Dateien für den Webserver: _headers, .htaccess; alle, wenn hier nichts steht",
        /// Sites that may show lists in a frame; everyone if there are none.
        pub frames: Vec<Url> = "Seiten, die Listen einbetten dürfen; alle, wenn hier nichts steht",
    }
}

record! {
    /// The site.
    pub struct Site {
        /// Name.
        pub name: Text = "Name der Seite",
        /// One sentence under it.
        pub tagline: Option<Text> = "Ein Satz darunter",
        /// Where it will stand.
        pub base_url: Option<Url> = "Adresse der fertigen Seite, mit / am Ende",
        /// Source language; de if absent.
        pub source: Option<Lang> = "Sprache, in der geschrieben wird",
        /// Languages in the order of the switcher.
        pub languages: Vec<SiteLanguage> = "Sprachen in der Reihenfolge der Umschaltung",
        /// IANA time zone; Europe/Berlin if absent.
        pub timezone: Option<Plain> = "Zeitzone, zum Beispiel Europe/Berlin",
        /// Page id.
        pub imprint: Id = "Kennung der Seite mit dem Impressum",
        /// Page id.
        pub privacy: Id = "Kennung der Seite zum Datenschutz",
        /// Page id.
        pub accessibility: Option<Id> = "Kennung der Seite zur Barrierefreiheit",
        /// Review period; 6 months if absent.
        pub review_every: Option<Period> = "Abstand der Prüfungen, zum Beispiel 6 months",
        /// Emergency numbers.
        pub emergency: Vec<Emergency> = "Notrufnummern",
        /// Address for "report an error".
        pub feedback: Option<Email> = "E-Mail für Fehlermeldungen",
        /// Folder under `themes/`; `lotse` if absent.
        pub theme: Option<Id> = "Gestaltung: Ordner unter themes/",
        /// Fixed date of demos and tests.
        pub clock: Option<Date> = "Festes Datum für Vorführung und Prüfung (JJJJ-MM-TT)",
        /// Notices on top of every page.
        pub alerts: Vec<Alert> = "Hinweise auf jeder Seite, mit Zeitraum",
        /// Headers for hosts.
        pub headers: Option<HeaderPolicy> = "Kopfzeilen des Webservers",
        /// Banner on every page.
        pub notice: Option<Text> = "Hinweis oben auf jeder Seite",
    }
}

impl Site {
    /// Tag of the source language.
    pub fn source(&self) -> Lang {
        self.source.clone().unwrap_or_else(|| Lang::new("de"))
    }

    /// Review period of records that have none of their own.
    pub fn review_every(&self) -> Period {
        self.review_every.unwrap_or_else(|| Period::months(6))
    }

    /// IANA time zone.
    pub fn timezone(&self) -> &str {
        self.timezone.as_ref().map_or("Europe/Berlin", |t| &t.0)
    }

    /// Name of the theme's folder.
    pub fn theme(&self) -> &str {
        self.theme.as_ref().map_or("lotse", Id::as_str)
    }

    /// Files with headers that are written beside the pages.
    pub fn header_files(&self) -> Vec<HeaderFile> {
        let chosen = self.headers.as_ref().and_then(|h| h.files.clone());
        chosen.unwrap_or_else(|| HeaderFile::ALL.iter().map(|(_, file)| *file).collect())
    }

    /// The language and those it falls back to, first to last; the source language closes every chain.
    pub fn chain(&self, lang: &Lang) -> Vec<Lang> {
        let mut chain = vec![lang.clone()];
        if let Some(language) = self.languages.iter().find(|l| &l.tag == lang) {
            chain.extend(language.fallback.iter().cloned());
        }
        let source = self.source();
        if !chain.contains(&source) {
            chain.push(source);
        }
        chain
    }

    /// Path part of `base_url`, with `/` at both ends; `/` without one.
    pub fn base_path(&self) -> String {
        let path = self.base_url.as_ref().and_then(|url| {
            let rest = url.0.split_once("://")?.1;
            rest.split_once('/').map(|(_, path)| path.trim_matches('/').to_owned())
        });
        match path.as_deref() {
            None | Some("") => "/".to_owned(),
            Some(path) => format!("/{path}/"),
        }
    }

    /// `base_url` with `/` at its end.
    pub fn base(&self) -> Option<String> {
        self.base_url.as_ref().map(|url| format!("{}/", url.0.trim_end_matches('/')))
    }
}
