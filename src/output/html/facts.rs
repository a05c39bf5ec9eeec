//! The facts of an offer, most needed first: one row a question.

use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{Fact, Line};
use crate::i18n::{Argument, number, text};
use crate::model::{
    Accessibility, Area, Hours, Id, LanguageNote, Programme, Published, RecordKind, Text, Weekday, vocabularies,
};
use crate::plan::{Dimension, Entry, Place};

impl Speaker<'_> {
    /// All rows of an offer; rows without a value are left out.
    pub fn facts(&self, entry: &Entry<'_>) -> Vec<Fact> {
        let offer = entry.offer;
        let owner = Owner(RecordKind::Offers, offer.id.as_str());
        let words = |prefix: &str, words: Vec<&'static str>| -> Vec<Line> {
            words.into_iter().map(|w| self.word_line(&format!("{prefix}-{w}"))).collect()
        };
        let rows = vec![
            ("when", self.when_lines(entry)),
            ("register", self.register(offer.register.as_ref())),
            ("cost", self.cost_lines(entry)),
            ("documents", self.document_lines(entry)),
            ("level", self.level_lines(entry)),
            ("hours", self.hours_lines(owner, "hours", &offer.hours)),
            ("units", self.unit_lines(entry)),
            (
                "language-teaching",
                offer
                    .languages
                    .iter()
                    .flat_map(|l| &l.teaching)
                    .map(|l| line(&self.language_name(l.as_str())))
                    .collect(),
            ),
            (
                "language-spoken",
                self.spoken(owner, "languages.spoken", offer.languages.as_ref().map_or(&[], |l| &l.spoken)),
            ),
            ("audience", self.audience(&offer.audience)),
            ("age", self.age_line(entry).into_iter().collect()),
            ("mode", words("mode", offer.mode.iter().map(|m| m.word()).collect())),
            ("time", words("time", offer.time.iter().map(|t| t.word()).collect())),
            ("setting", words("setting", offer.setting.iter().map(|s| s.word()).collect())),
            ("childcare", offer.childcare.iter().map(|c| self.word_line(&format!("childcare-{}", c.word()))).collect()),
            ("features", words("feature", offer.features.iter().map(|f| f.word()).collect())),
            (
                "accessibility",
                offer
                    .accessibility
                    .as_ref()
                    .map(|a| self.accessibility(owner, "accessibility", a))
                    .into_iter()
                    .collect(),
            ),
            ("area", self.area_lines(entry)),
            ("publish", self.term_of(offer.publish.as_ref()).into_iter().collect()),
        ];
        self.rows(rows)
    }

    /// Rows with a label; empty ones are left out.
    pub fn rows(&self, rows: Vec<(&str, Vec<Line>)>) -> Vec<Fact> {
        rows.into_iter()
            .filter(|(_, lines)| !lines.is_empty())
            .map(|(key, lines)| Fact {
                key: key.to_owned(),
                icon: key.to_owned(),
                label: self.word(&format!("fact-{key}")),
                lines,
            })
            .collect()
    }

    fn when_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let mut first = line(&self.when(entry));
        first.iso = crate::model::next_start(entry.offer, self.plan.directory.today.date).map(|s| s.date.to_string());
        if entry.offer.entry() != crate::model::Entry::Fixed {
            first.iso = None;
        }
        vec![first]
    }

    /// How one registers.
    pub(super) fn register(&self, register: Option<&crate::model::Register>) -> Vec<Line> {
        let Some(register) = register else { return Vec::new() };
        let mut lines: Vec<Line> =
            register.how.iter().map(|how| self.word_line(&format!("register-{}", how.word()))).collect();
        if let Some(url) = &register.url {
            lines.push(Line { href: Some(url.0.clone()), ..data(url.host()) });
        }
        lines
    }

    fn cost_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let Some(cost) = entry.cost else { return Vec::new() };
        let owner = match entry.programme.filter(|_| entry.cost_inherited) {
            Some(programme) => Owner(RecordKind::Programmes, programme.id.as_str()),
            None => Owner(RecordKind::Offers, entry.offer.id.as_str()),
        };
        self.cost(owner, cost, entry.programme.filter(|_| entry.cost_inherited).map(|p| &p.data))
    }

    /// What something costs.
    pub fn cost(&self, owner: Owner<'_>, cost: &crate::model::Cost, inherited_from: Option<&Programme>) -> Vec<Line> {
        let per = cost.per.map(|per| self.word(&format!("per-{}", per.word())));
        let kind = self.word(&format!("cost-{}", cost.kind.word()));
        let with_per = |amount: String| match &per {
            Some(per) => self.sentence("cost-per", &[("amount", text(amount)), ("per", text(per.as_str()))]),
            None => amount,
        };
        let mut first = line(&if cost.amount.is_some() { kind.clone() } else { with_per(kind.clone()) });
        first.note = self.say_if(owner, "cost.note", cost.note.as_ref());
        let mut lines = vec![first];
        if let Some(amount) = cost.amount {
            let currency = match cost.currency.as_ref().map_or("EUR", |c| c.0.as_str()) {
                "EUR" => "€",
                other => other,
            };
            let amount = self.sentence(
                "cost-amount",
                &[("amount", text(self.locale.formats.amount(amount))), ("currency", text(currency))],
            );
            lines.push(line(&with_per(amount)));
        }
        if let Some(voucher) = cost.voucher {
            lines.push(self.word_line(&format!("voucher-{}", voucher.word())));
        }
        if let Some(programme) = inherited_from {
            lines.push(self.programme_line(programme));
        }
        lines
    }

    fn programme_line(&self, programme: &Programme) -> Line {
        let name = self.say(Owner(RecordKind::Programmes, programme.id.as_str()), "title", &programme.title).text;
        let text = self.sentence("from-programme", &[("name", text(name))]);
        Line { url: Some(self.at(&Place::Record(RecordKind::Programmes, programme.id.clone(), 1))), ..line(&text) }
    }

    fn document_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let mut lines = self.documents(entry.documents);
        if let Some(programme) = entry.programme.filter(|_| entry.documents_inherited && !lines.is_empty()) {
            lines.push(self.programme_line(programme));
        }
        lines
    }

    /// Documents to bring, each with what it is.
    pub fn documents(&self, ids: &[Id]) -> Vec<Line> {
        ids.iter()
            .map(|id| {
                let (label, german) = self.term(vocabularies::DOCUMENTS, id.as_str());
                let term = self.catalog.vocabulary(vocabularies::DOCUMENTS).get(id.as_str());
                let owner = Owner(RecordKind::Vocabularies, vocabularies::DOCUMENTS);
                let note = term.and_then(|t| self.say_if(owner, &format!("{id}.summary"), t.summary.as_ref()));
                Line { text: label, german, note, ..Line::default() }
            })
            .collect()
    }

    fn level_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let Some(level) = &entry.offer.level else { return Vec::new() };
        let long = |l: crate::model::Level| self.word(&format!("level-{}", l.word().to_lowercase()));
        let mut lines = Vec::new();
        match (level.entry, level.target) {
            (Some(from), Some(to)) if from != to => {
                let mut first = line(&self.level(entry).unwrap_or_default());
                first.note = Some(plain(&long(from)));
                lines.push(first);
            }
            (Some(one), _) | (None, Some(one)) => lines.push(line(&long(one))),
            (None, None) => {}
        }
        if let Some(certificate) = &level.certificate {
            let label = self.word("fact-certificate");
            lines.push(Line { note: Some(plain(&label)), ..data(&certificate.0) });
        }
        lines
    }

    /// Weekly hours, one line each.
    pub fn hours_lines(&self, owner: Owner<'_>, path: &str, hours: &[Hours]) -> Vec<Line> {
        hours
            .iter()
            .enumerate()
            .map(|(index, hours)| {
                let days = self.days(&hours.days);
                let (from, to) = (hours.from.to_string(), hours.to.to_string());
                let text = self.sentence("days-times", &[("days", text(days)), ("from", text(from)), ("to", text(to))]);
                Line {
                    note: self.say_if(owner, &format!("{path}.{index}.note"), hours.note.as_ref()),
                    open: Some(open(hours)),
                    ..line(&text)
                }
            })
            .collect()
    }

    /// Days of the week: a run of three or more as a range.
    pub fn days(&self, days: &[Weekday]) -> String {
        let name = |day: &Weekday| self.word(&format!("day-{}", day.word()));
        let run = days.len() >= 3 && days.windows(2).all(|w| w[1] as usize == w[0] as usize + 1);
        match (days.first(), days.last()) {
            (Some(first), Some(last)) if run => format!("{}–{}", name(first), name(last)),
            _ => {
                let names: Vec<String> = days.iter().map(name).collect();
                self.locale.formats.list(names.iter().map(String::as_str))
            }
        }
    }

    fn unit_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let Some(units) = &entry.offer.units else { return Vec::new() };
        let count = |n: u32| number(n as usize);
        let total = units.total.map(|n| line(&self.sentence("units-total", &[("count", count(n))])));
        let week = units.per_week.map(|n| line(&self.sentence("units-per-week", &[("count", count(n))])));
        total.into_iter().chain(week).collect()
    }

    /// Languages spoken, each with its remark.
    pub fn spoken(&self, owner: Owner<'_>, path: &str, languages: &[LanguageNote]) -> Vec<Line> {
        languages
            .iter()
            .enumerate()
            .map(|(index, language)| Line {
                note: self.say_if(owner, &format!("{path}.{index}.note"), language.note.as_ref()),
                ..line(&self.language_name(language.code.as_str()))
            })
            .collect()
    }

    /// A term of a vocabulary, leading to its offers.
    pub(super) fn term_line(&self, vocabulary: &str, dimension: Dimension, id: &Id) -> Line {
        let (text, german) = self.term(vocabulary, id.as_str());
        let url = self.facet_link(dimension, id.as_str()).map(|l| l.url);
        Line { text, german, url, ..Line::default() }
    }

    fn age_line(&self, entry: &Entry<'_>) -> Option<Line> {
        let age = entry.offer.age.as_ref()?;
        let n = |n: u32| text(self.integer(n as usize));
        let (key, arguments): (&str, Vec<(&str, Argument<'_>)>) = match (age.min, age.max) {
            (Some(min), Some(max)) => ("age-range", vec![("min", n(min)), ("max", n(max))]),
            (Some(min), None) => ("age-from", vec![("min", n(min))]),
            (None, Some(max)) => ("age-to", vec![("max", n(max))]),
            (None, None) => return None,
        };
        Some(line(&self.sentence(key, &arguments)))
    }

    /// Step-free access with its remark.
    pub fn accessibility(&self, owner: Owner<'_>, path: &str, access: &Accessibility) -> Line {
        let word = access.wheelchair.map_or("unknown", crate::model::Wheelchair::word);
        Line { note: self.note(owner, path, access.note.as_ref()), ..self.word_line(&format!("wheelchair-{word}")) }
    }

    fn note(&self, owner: Owner<'_>, path: &str, note: Option<&Text>) -> Option<super::view::Said> {
        self.say_if(owner, &format!("{path}.note"), note)
    }

    fn area_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        if matches!(entry.offer.area, Some(Area::Statewide)) {
            return vec![self.word_line("statewide")];
        }
        entry.districts.iter().map(|id| self.district_line(id)).collect()
    }

    /// From when until when.
    pub fn term_of(&self, term: Option<&Published>) -> Option<Line> {
        let term = term?;
        let date = |d| text(self.locale.formats.date(d));
        let said = match (term.from, term.until) {
            (Some(from), Some(until)) => self.sentence("range", &[("from", date(from)), ("to", date(until))]),
            (Some(from), None) => self.sentence("from-date", &[("date", date(from))]),
            (None, Some(until)) => self.sentence("until", &[("date", date(until))]),
            (None, None) => return None,
        };
        Some(line(&said))
    }
}

/// Hours for the reader's own clock: `Mo,Tu 08:30-12:45`, as in schema.org's `openingHours`.
fn open(hours: &Hours) -> String {
    let days: Vec<String> = hours
        .days
        .iter()
        .map(|day| {
            let word = day.word();
            word.chars().next().map_or_else(String::new, |c| c.to_uppercase().chain(word.chars().skip(1)).collect())
        })
        .collect();
    format!("{} {}-{}", days.join(","), hours.from, hours.to)
}
