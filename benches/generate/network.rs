//! Teams and boards.

use super::phrases;
use super::random::date;
use super::texts::five;
use super::words::{self, TOWNS, Town};
use super::writer::{Doc, Writer};
use super::{Maker, TODAY};
use std::io;

/// Where boards send their readers besides offers.
const PROGRAMMES: [&str; 4] = ["ik", "iq", "mbe", "ifdm"];

impl Maker {
    /// The demo's four, and more with many offers; together they are there for every district.
    fn teams_count(&self) -> usize {
        (self.offers / 300).clamp(4, 16)
    }

    pub(super) fn teams(&mut self, out: &mut Writer) -> io::Result<()> {
        let mut all: Vec<&'static str> = Vec::new();
        for (_, district, ..) in &TOWNS {
            if !all.contains(district) {
                all.push(district);
            }
        }
        let count = self.teams_count();
        let dealt = count.min(all.len());
        for (index, id) in out.ids("team", "team", count).into_iter().enumerate() {
            let mine: Vec<&str> = all.iter().copied().skip(index % dealt).step_by(dealt).collect();
            let towns: Vec<&'static Town> = TOWNS.iter().filter(|t| t.1 == mine[0]).collect();
            let town = towns[index / dealt % towns.len()];
            self.team(&id, &mine, town, out)?;
        }
        Ok(())
    }

    fn team(&mut self, id: &str, districts: &[&str], town: &'static Town, out: &mut Writer) -> io::Result<()> {
        let near: Vec<usize> = (0..self.places.len()).filter(|p| districts.contains(&self.places[*p].town.1)).collect();
        // A small site may have no house in these districts.
        let houses = if near.is_empty() { (0..self.places.len()).collect() } else { near };
        let office = *self.random.pick(&houses);
        let provider = self.places[office].provider;
        let town_name = town.0.map(str::to_owned);
        let mut doc = Doc::default();
        doc.line(format!("id: {id}"));
        doc.say("title", 0, self.told(phrases::TEAM, &[("{o}", &town_name)]));
        let summary = *self.random.pick(&phrases::TEAMS);
        doc.say("summary", 0, self.told(summary, &[("{o}", &town_name)]));
        let body = self.body(3);
        doc.say("body", 0, five(|i| format!("{}\n{}\n", body[i], phrases::BRING[i])));
        doc.list("districts", districts.join(", "));
        doc.line(format!("provider: traeger-{provider}"));
        doc.line("members:");
        for (role, name) in phrases::MEMBERS {
            let contact = format!("{id}-{role}");
            self.contact(&contact, provider, Some(name), out)?;
            doc.line(format!("  - role: {role}"));
            doc.line(format!("    contact: {contact}"));
        }
        doc.line("consultation:");
        let mut rules = vec![(office, ["FREQ=WEEKLY;BYDAY=TU", "FREQ=WEEKLY;BYDAY=MO,TH"][self.random.below(2)])];
        for rule in ["FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", "FREQ=MONTHLY;BYDAY=2TH"] {
            rules.push((*self.random.pick(&houses), rule));
        }
        for (house, rule) in rules {
            let from = 8 + self.random.below(6);
            doc.line(format!("  - place: ort-{house}"));
            doc.line(format!("    rrule: {rule}"));
            doc.line(format!("    from: \"{from:02}:00\""));
            doc.line(format!("    to: \"{:02}:00\"", from + 3));
            doc.line("    by_appointment: false");
            if house != office {
                doc.line("    mobile: true");
            }
            doc.line(format!("    valid: {{ from: {}, until: {} }}", date(TODAY - 90), date(TODAY + 380)));
        }
        if self.random.chance(25) {
            doc.line("alerts:");
            doc.entry("alerts.0.text", 2, phrases::CLOSED.map(str::to_owned));
            doc.line(format!("    from: {}", date(TODAY - 5)));
            doc.line(format!("    until: {}", date(TODAY + 31)));
        }
        doc.line("demo: true");
        self.checked(&mut doc);
        out.record("teams", id, id, &doc, &mut self.random)
    }

    /// A path and boards, each with offers, words, events and publications out of those that were made.
    pub(super) fn boards(&mut self, events: &[String], publications: &[String], out: &mut Writer) -> io::Result<()> {
        let mut ids = out.ids("board", "board", (self.offers / 600).clamp(4, 8));
        // The demo's path has this id.
        ids.retain(|id| id != "path");
        self.path(out)?;
        for (index, id) in ids.iter().enumerate() {
            let (audience, title) = phrases::BOARDS[index % phrases::BOARDS.len()];
            let mut doc = Doc::default();
            doc.line(format!("id: {id}"));
            let title = self.fill(title);
            doc.say("title", 0, title);
            let summary = self.summary();
            doc.say("summary", 0, summary);
            let body = self.body(1);
            doc.say("body", 0, body);
            doc.list("audience", audience);
            doc.line("sections:");
            let first = self.random.below(phrases::SECTIONS.len());
            for section in 0..4 {
                let (title, topics) = phrases::SECTIONS[(first + section) % phrases::SECTIONS.len()];
                let path = format!("sections.{section}");
                doc.entry(&format!("{path}.title"), 2, title.map(str::to_owned));
                if self.random.chance(60) {
                    let body = self.body(1);
                    doc.say(&format!("{path}.body"), 2, body);
                }
                doc.line("    items:");
                let mut links = self.on(topics, 3);
                links.push(format!("programme:{}", self.random.pick(&PROGRAMMES)));
                for (kind, ids) in [("event", events), ("publication", publications)] {
                    links.push(format!("{kind}:{}", self.random.pick(ids)));
                }
                if !self.words.is_empty() {
                    links.push(format!("term:{}", self.words[self.random.below(self.words.len())]));
                }
                self.items(&mut doc, &path, &links);
                if self.random.chance(50) {
                    doc.line(format!("    topics: [{topics}]"));
                }
            }
            doc.line(format!("order: {}", 20 + index));
            self.checked(&mut doc);
            out.record("boards", id, id, &doc, &mut self.random)?;
        }
        Ok(())
    }

    fn path(&mut self, out: &mut Writer) -> io::Result<()> {
        let mut doc = Doc::default();
        doc.line("id: path");
        doc.line("kind: path");
        doc.say("title", 0, phrases::PATH.map(str::to_owned));
        let summary = self.summary();
        doc.say("summary", 0, summary);
        doc.line("sections:");
        for (step, (title, topics)) in phrases::STEPS.iter().enumerate() {
            let path = format!("sections.{step}");
            doc.entry(&format!("{path}.title"), 2, title.map(str::to_owned));
            let body = self.body(1);
            doc.say(&format!("{path}.body"), 2, body);
            doc.line("    items:");
            let programme = format!("programme:{}", self.random.pick(&PROGRAMMES));
            self.items(&mut doc, &path, &[programme]);
            doc.line(format!("    topics: [{topics}]"));
        }
        doc.line("order: 10");
        self.checked(&mut doc);
        out.record("boards", "path", "path", &doc, &mut self.random)
    }

    /// Links of a section, then a note or a link to the outside.
    fn items(&mut self, doc: &mut Doc, path: &str, links: &[String]) {
        for (item, link) in links.iter().enumerate() {
            doc.line(format!("      - link: {link}"));
            if !link.starts_with("offer:") && self.random.chance(50) {
                let remark = self.one(&phrases::REMARKS);
                doc.say(&format!("{path}.items.{item}.text"), 4, remark);
            }
        }
        let (url, title) = *self.random.pick(&phrases::NOTES);
        let path = format!("{path}.items.{}", links.len());
        doc.entry(&format!("{path}.title"), 4, title.map(str::to_owned));
        if !url.is_empty() {
            doc.line(format!("        link: {url}"));
        }
        let text = self.one(&words::SPOKEN);
        doc.say(&format!("{path}.text"), 4, text);
    }

    /// Some offers on topics, as links.
    fn on(&mut self, topics: &str, most: usize) -> Vec<String> {
        let wanted: Vec<&str> = topics.split(", ").collect();
        let fits = |of: &str| of.split(", ").any(|t| wanted.contains(&t));
        let fitting: Vec<usize> =
            (0..self.made.len()).filter(|i| !self.made[*i].ended && fits(&self.made[*i].topics)).collect();
        let mut found: Vec<String> = Vec::new();
        for _ in 0..most.min(fitting.len()) {
            let link = format!("offer:{}", self.made[*self.random.pick(&fitting)].id);
            if !found.contains(&link) {
                found.push(link);
            }
        }
        found
    }
}
