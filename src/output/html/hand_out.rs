//! The hand-out: what one offer's page says, on paper, in the reader's language and German side by side.
//!
//! Every language makes the same rows in the same order; a row holds one cell a language. The page is also
//! what lists and other languages are put together from in the browser (`list.mjs`, `hand-out.mjs`).

use super::speaker::{Speaker, data, line, plain};
use super::view::{AccessGroup, AccessRow, Fact, HandOutCell, HandOutRow, HandOutView, Line};
use crate::i18n::text;
use crate::model::{Contact, Id, Place, RecordKind};
use crate::output::code;
use crate::plan::{Address, Entry, Place as Page};

/// Starts on the paper.
const STARTS: usize = 3;
/// Contacts on the paper.
const CONTACTS: usize = 2;
/// Characters of a column above which one page wants small letters.
const DENSE: usize = 1_400;
/// Facts that stand in rows of their own making, or that nobody needs at a counter.
const ELSEWHERE: [&str; 4] = ["when", "area", "setting", "publish"];
/// Facts that share a row on paper: the first gives it its label.
const TOGETHER: [&[&str]; 4] =
    [&["hours", "units"], &["audience", "age"], &["mode", "time"], &["features", "childcare", "accessibility"]];

impl Speaker<'_> {
    /// The hand-out of an offer: this language first, then the others given.
    pub fn hand_out(&self, entry: &Entry<'_>, others: &[&Speaker<'_>]) -> HandOutView {
        let speakers: Vec<&Speaker<'_>> = std::iter::once(self).chain(others.iter().copied()).collect();
        let columns: Vec<Vec<Fact>> = speakers.iter().map(|speaker| speaker.sheet(entry)).collect();
        let rows = columns[0]
            .iter()
            .map(|first| HandOutRow {
                key: first.key.clone(),
                icon: first.icon.clone(),
                cells: speakers
                    .iter()
                    .zip(&columns)
                    .map(|(speaker, facts)| speaker.cell(facts.iter().find(|f| f.key == first.key)))
                    .collect(),
            })
            .collect();
        let site = entry.offer.sites.first().map(|s| &s.place);
        HandOutView {
            dense: columns.iter().any(|facts| facts.iter().map(length).sum::<usize>() > DENSE),
            id: entry.offer.id.to_string(),
            url: self.at(&Page::Record(RecordKind::Offers, entry.offer.id.clone(), 1)),
            short: self.short_address(&entry.offer.id),
            code: self.shared_offer(&entry.offer.id).and_then(|address| code::svg(&address).ok()),
            at: site.and_then(|place| self.mark_of(place)),
            heads: speakers.iter().map(|speaker| speaker.head(entry)).collect(),
            rows,
            trust: speakers.iter().map(|speaker| speaker.cell(Some(&speaker.trust_fact(entry)))).collect(),
        }
    }

    fn cell(&self, fact: Option<&Fact>) -> HandOutCell {
        HandOutCell {
            lang: self.lang().to_string(),
            dir: self.locale.dir.to_owned(),
            label: fact.map_or_else(String::new, |f| f.label.clone()),
            lines: fact.map_or_else(Vec::new, |f| f.lines.clone()),
        }
    }

    /// Title and what to know before all else.
    fn head(&self, entry: &Entry<'_>) -> HandOutCell {
        let card = self.card(entry);
        let kicker = format!("{} · {}", card.kind, card.provider);
        let lines = std::iter::once(Line { note: Some(plain(&kicker)), text: card.title, ..Line::default() })
            .chain(card.note.map(|note| line(&note)))
            .collect();
        HandOutCell { lines, ..self.cell(None) }
    }

    /// The rows of one language. Which there are depends on the record alone.
    fn sheet(&self, entry: &Entry<'_>) -> Vec<Fact> {
        let offer = entry.offer;
        let mut facts: Vec<Fact> =
            self.facts(entry).into_iter().filter(|f| !ELSEWHERE.contains(&f.key.as_str())).collect();
        for fact in &mut facts {
            // Where a fact comes from is said under access.
            fact.lines.retain(|l| l.url.as_deref().is_none_or(|url| !url.contains("/programmes/")));
            let short = fact.key == "documents";
            for line in &mut fact.lines {
                on_paper(line, short);
            }
        }
        let mut facts = self.together(facts);
        let mut rows = self.rows(vec![("when", self.starts_lines(entry)), ("where", self.where_lines(entry))]);
        rows.extend(self.named("contact", "contact-title", self.contact_lines(entry)));
        rows.append(&mut facts);
        let consultation = self.consultation(&offer.consultation).into_iter().map(|c| {
            let place = c.place.map(|l| l.label.text);
            let next = c.next.into_iter().map(|d| d.text);
            let note = self
                .locale
                .formats
                .list(place.into_iter().chain(c.notes).chain(next).collect::<Vec<_>>().iter().map(String::as_str));
            Line { note: Some(plain(&note)), ..line(&c.text) }
        });
        rows.extend(self.named("consultation", "consultation-title", consultation.collect()));
        let owner = super::speaker::Owner(RecordKind::Offers, offer.id.as_str());
        let access = self.access(owner, &offer.access, entry.programme.map(|p| &p.data));
        let mut lines: Vec<Line> = access.iter().flat_map(|g| self.access_lines(g)).collect();
        let oldest = access.iter().flat_map(|g| &g.rows).filter_map(|r| r.checked.as_ref()).min_by_key(|d| &d.iso);
        lines.extend(oldest.map(|d| line(&self.sentence("checked-on", &[("date", text(d.text.clone()))]))));
        rows.extend(self.named("access", "access-title", lines));
        rows.extend(self.rows(vec![("service", self.service_lines(entry.region.as_ref()))]));
        rows
    }

    /// Rows that share one are joined where the first of them would stand.
    fn together(&self, facts: Vec<Fact>) -> Vec<Fact> {
        let mut rows: Vec<Fact> = Vec::new();
        for fact in facts {
            let Some(first) = TOGETHER.iter().find(|keys| keys.contains(&fact.key.as_str())).map(|keys| keys[0]) else {
                rows.push(fact);
                continue;
            };
            match rows.iter_mut().find(|row| row.key == first) {
                Some(row) => row.lines.extend(fact.lines),
                None => rows.extend(self.rows(vec![(first, fact.lines)])),
            }
        }
        rows
    }

    /// A row with a label of its own.
    fn named(&self, key: &str, label: &str, lines: Vec<Line>) -> Option<Fact> {
        let label = self.word(label);
        (!lines.is_empty()).then(|| Fact { key: key.to_owned(), icon: key.to_owned(), label, lines })
    }

    /// The next starts; without any what stands on the card.
    fn starts_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let mut starts = self.starts(entry.offer);
        let today = self.plan.directory.today.date.to_string();
        if starts.iter().any(|s| s.date.iso >= today) {
            starts.retain(|s| s.date.iso >= today);
        }
        if starts.is_empty() {
            return vec![line(&self.when(entry))];
        }
        let lines = starts.into_iter().filter(|s| s.state != "cancelled").take(STARTS).map(|start| {
            let date = |day: &super::view::Day| text(day.text.clone());
            let range = start.end.as_ref().map_or_else(
                || start.date.text.clone(),
                |end| self.sentence("range", &[("from", date(&start.date)), ("to", date(end))]),
            );
            let by = start.register_by.as_ref().map(|d| self.sentence("register-by", &[("date", date(d))]));
            let exam = start.exam.as_ref().map(|d| self.sentence("exam-on", &[("date", date(d))]));
            let notes: Vec<String> = [by, exam, start.state_label, start.places_label].into_iter().flatten().collect();
            Line {
                iso: Some(start.date.iso),
                note: (!notes.is_empty()).then(|| plain(&notes.join(" · "))),
                ..line(&range)
            }
        });
        let lines: Vec<Line> = lines.collect();
        if lines.is_empty() { vec![line(&self.when(entry))] } else { lines }
    }

    /// Houses with their addresses, or the districts served.
    fn where_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let sites: Vec<Line> = entry
            .offer
            .sites
            .iter()
            .filter_map(|site| {
                let place: &Place = &self.catalog.places.get(site.place.as_str())?.data;
                let room = site.room.as_ref().map(|r| self.room(&r.0));
                let address =
                    format!("{}, {} {}{}", place.street.0, place.postal_code.0, place.town.0, room.unwrap_or_default());
                Some(Line { note: Some(plain(&address)), ..data(&place.name.0) })
            })
            .collect();
        if !sites.is_empty() {
            return sites;
        }
        let mut lines = self.facts(entry).into_iter().find(|f| f.key == "area").map_or_else(Vec::new, |f| f.lines);
        for line in &mut lines {
            on_paper(line, true);
        }
        lines
    }

    /// A room, named as one if it is but a number.
    fn room(&self, room: &str) -> String {
        if room.starts_with(char::is_alphabetic) {
            return format!(", {room}");
        }
        format!(", {} {room}", self.word("room").trim_end_matches(':'))
    }

    /// Names and numbers: the one to register with first.
    fn contact_lines(&self, entry: &Entry<'_>) -> Vec<Line> {
        let offer = entry.offer;
        let named = offer.register.iter().filter_map(|r| r.contact.as_ref()).chain(&offer.contacts);
        let provider = self.catalog.providers.get(offer.provider.as_str());
        let views = self.contacts(named, provider.map_or(&[], |p| &p.contacts));
        let mut lines = Vec::new();
        for contact in views.into_iter().take(CONTACTS) {
            lines.extend(contact.name.map(|name| Line { note: contact.role, ..data(&name) }));
            lines.extend(contact.phones);
            lines.extend(contact.links.into_iter().filter(|l| l.href.as_deref().is_some_and(is_mail)));
        }
        lines
    }

    /// One line for all statuses of a value of which the same is said.
    fn access_lines(&self, group: &AccessGroup) -> Vec<Line> {
        let said = |row: &AccessRow| (row.since.as_ref().map(|d| d.iso.clone()), row.source_name.clone());
        group
            .rows
            .chunk_by(|a, b| said(a) == said(b))
            .map(|rows| {
                let names: Vec<&str> = rows.iter().map(|r| r.status.label.text.as_str()).collect();
                let date = |d: &super::view::Day| text(d.text.clone());
                let row = &rows[0];
                let since = row.since.as_ref().map(|d| self.sentence("since", &[("date", date(d))]));
                let meta: Vec<String> = [since, row.source_name.clone()].into_iter().flatten().collect();
                let meta = if meta.is_empty() { String::new() } else { format!(" ({})", meta.join(" · ")) };
                let note = format!("{}{meta}", self.locale.formats.list(names));
                Line { note: Some(plain(&note)), ..line(&group.label) }
            })
            .collect()
    }

    /// The counselling service of the region, with its number.
    fn service_lines(&self, region: Option<&Id>) -> Vec<Line> {
        let Some(service) = region.and_then(|id| self.catalog.regions.get(id)).map(|r| &r.service) else {
            return Vec::new();
        };
        let Some(provider) = self.catalog.providers.get(service.as_str()) else { return Vec::new() };
        let contacts = provider.contacts.iter().filter_map(|id| self.catalog.contacts.get(id));
        let phones = contacts.flat_map(|c| self.phones(&c.data)).take(1);
        std::iter::once(data(&provider.name.0)).chain(phones).collect()
    }

    fn phones(&self, contact: &Contact) -> Vec<Line> {
        self.contact(&contact.id).map_or_else(Vec::new, |c| c.phones)
    }

    /// When the page was checked and by whom.
    fn trust_fact(&self, entry: &Entry<'_>) -> Fact {
        let checked = entry.offer.checked.as_ref();
        let on = checked.map(|c| {
            let said = self.sentence("checked-on", &[("date", text(self.locale.formats.date(c.on)))]);
            Line { iso: Some(c.on.to_string()), ..line(&said) }
        });
        let by = checked.and_then(|c| c.by.as_ref()).map(|by| data(&by.0));
        let overdue = entry.overdue.then(|| self.word_line("overdue"));
        Fact {
            key: "trust".to_owned(),
            icon: "checked".to_owned(),
            label: self.word("paper-printed"),
            lines: on.into_iter().chain(by).chain(overdue).collect(),
        }
    }

    /// Where the code of an offer's short address is, relative to the root.
    pub fn code_of(&self, id: &Id) -> Option<String> {
        self.catalog.site.base().map(|_| Address::code_of_offer(id).as_str().to_owned())
    }
}

/// Characters of a row.
fn length(fact: &Fact) -> usize {
    let of = |l: &Line| l.text.text.chars().count() + l.note.as_ref().map_or(0, |n| n.text.chars().count());
    fact.label.chars().count() + fact.lines.iter().map(of).sum::<usize>()
}

fn is_mail(href: &str) -> bool {
    href.starts_with("mailto:")
}

/// Paper leads nowhere, and German stands beside it.
fn on_paper(line: &mut Line, short: bool) {
    line.german = None;
    line.url = None;
    if short {
        line.note = None;
    }
}
