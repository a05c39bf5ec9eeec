//! The one table of problems: name, severity, what it means.

use std::fmt;

/// How much a problem costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Stops the build, whatever the flags.
    Structural,
    /// Stops the build, or with `--keep-going` leaves the record out.
    Error,
    /// Is shown; `check --deny-warnings` fails on it.
    Warning,
    /// Is counted.
    Note,
}

impl Severity {
    /// `error`, `warning` or `note`, as printed and as in SARIF 2.1.0.
    pub fn level(self) -> &'static str {
        match self {
            Self::Structural | Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }

    /// Whether the exit code is 1 because of it.
    pub fn is_error(self) -> bool {
        matches!(self, Self::Structural | Self::Error)
    }
}

macro_rules! codes {
    ($($variant:ident $name:literal $severity:ident $about:literal;)*) => {
        /// Which problem. The name (`area/problem`) is stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = $about] $variant,)*
        }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Code] = &[$(Code::$variant,)*];

            /// `area/problem`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// What it costs.
            pub fn severity(self) -> Severity {
                match self { $(Code::$variant => Severity::$severity,)* }
            }

            /// What it means, in one sentence.
            pub fn about(self) -> &'static str {
                match self { $(Code::$variant => $about,)* }
            }
        }
    };
}

codes! {
    AccessCheckOverdue "access/check-overdue" Warning "The check of an access value is older than the review period; the value is shown as ask.";
    AccessIncomplete "access/incomplete" Error "An access value has no source, no date since when it holds, or no date of its check.";
    CheckOverdue "check/overdue" Warning "A record has not been checked within its review period.";
    CheckMissing "check/missing" Warning "An active offer has no date of its last check.";
    GlossarySameForm "glossary/same-form" Warning "Two words of the glossary have the same form.";
    HoursOver "hours/over" Warning "Consultation hours or a rule of dates held until a day that has passed.";
    LinkBroken "link/broken" Error "A link in a text leads to a record, page or file that does not exist.";
    LocaleMissingMessage "locale/missing-message" Warning "A locale lacks a message that the theme or the program uses.";
    LocaleSyntax "locale/syntax" Structural "A Fluent file cannot be read.";
    LocaleUnknownMessage "locale/unknown-message" Warning "A locale has a message that nobody uses.";
    LocaleUnknownVariable "locale/unknown-variable" Structural "A Fluent message uses a variable that it is not given.";
    MarkdownForbiddenScheme "markdown/forbidden-scheme" Error "A link in a text has a scheme other than http, https, mailto or tel.";
    MarkdownRawHtml "markdown/raw-html" Error "A text contains HTML, which is not let through.";
    MediaMissing "media/missing" Error "A record names an image or file that is not in content/media.";
    MediaNoAlt "media/no-alt" Error "An image has no alternative text in the source language.";
    MediaUnreadable "media/unreadable" Error "An image has no readable dimensions or an unknown type.";
    MediaUnsafe "media/unsafe" Error "An SVG image contains scripts, event handlers or outside references.";
    OfferCourseWithoutEnd "offer/course-without-end" Warning "A start of a course has no end.";
    OfferDatesOutOfOrder "offer/dates-out-of-order" Error "Dates or times that belong together are in the wrong order.";
    OfferEndedStarts "offer/ended-starts" Warning "Every start of an active offer is over.";
    OfferNoArea "offer/no-area" Error "An offer has neither sites nor area.";
    OfferNoRegion "offer/no-region" Error "No region can be found that is responsible for an offer.";
    RecordDuplicateField "record/duplicate-field" Error "A field stands twice in a record.";
    RecordDuplicateId "record/duplicate-id" Structural "Two records of a kind have the same id.";
    RecordInvalidId "record/invalid-id" Error "An id is not 2 to 32 characters of a-z, 0-9 and -, starting with a letter.";
    RecordInvalidValue "record/invalid-value" Error "A value is not one that the field takes.";
    RecordLeftOut "record/left-out" Warning "With --keep-going: a record was left out because of its errors or those of a record it needs.";
    RecordMissingField "record/missing-field" Error "A field that every record of the kind needs is missing, or one of several of which it needs one.";
    RecordNotShown "record/not-shown" Warning "A record or value is stored, but no page shows it.";
    RecordPathEscape "record/path-escape" Structural "An id or a path would lead out of its folder.";
    RecordReservedId "record/reserved-id" Structural "An id is a word that addresses of the site need themselves.";
    RecordUnknownField "record/unknown-field" Error "A field that records of the kind do not have.";
    RecordUnknownReference "record/unknown-reference" Error "A reference to a record that does not exist.";
    RecordWrongType "record/wrong-type" Error "A list, map or single value where another of these belongs.";
    SiteMissingPage "site/missing-page" Structural "The imprint or the privacy page is missing.";
    SiteNoBaseUrl "site/no-base-url" Warning "Without base_url, canonical addresses, sitemap and Open Graph are left out.";
    TextInTwoPlaces "text/in-two-places" Error "A translation stands both in the record and in a sidecar.";
    TextNoSource "text/no-source" Error "A text lacks the source language.";
    TextNotText "text/not-a-text" Error "A sidecar names a field that is not a text of its record.";
    TextTooLong "text/too-long" Error "A text is longer than its place allows.";
    TextUnknownLanguage "text/unknown-language" Warning "A text is in a language that the site does not have.";
    ThemeFieldNotShown "theme/field-not-shown" Warning "A template of the site leaves out a part of the page that the records fill.";
    ThemeTemplate "theme/template" Structural "A template cannot be read or rendered.";
    ThemeUnknownMessage "theme/unknown-message" Structural "A template uses a Fluent message that does not exist.";
    ThemeMissingFile "theme/missing-file" Structural "site.yaml names a theme that does not exist.";
    TranslationMissing "translation/missing" Warning "A text is not translated into a language of the site.";
    TranslationOutdated "translation/outdated" Warning "The source text was changed after its translation.";
    TranslationStray "translation/stray" Warning "A state of translation belongs to no text.";
    TranslationUnverified "translation/unverified" Note "Nobody has declared a translation right.";
    VocabularyMissingLabel "vocabulary/missing-label" Warning "A label is missing in a language of the site.";
    YamlSyntax "yaml/syntax" Error "A file is not readable YAML.";
    YamlSyntaxSite "site/syntax" Structural "site.yaml is missing or cannot be read.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
