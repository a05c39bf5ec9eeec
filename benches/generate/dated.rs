//! Events, news and publications.

use super::phrases::{self, OCCASIONS, Occasion};
use super::random::date;
use super::texts::five;
use super::writer::{Doc, Writer};
use super::{Made, Maker, TODAY, Texts};
use std::fmt::Write as _;
use std::io;
use std::path::Path;

impl Maker {
    /// One for five offers.
    pub(super) fn events(&mut self, out: &mut Writer) -> io::Result<Vec<String>> {
        let ids = out.ids("event", "termin", self.offers.div_ceil(5));
        for id in &ids {
            self.event(id, out)?;
        }
        Ok(ids)
    }

    fn event(&mut self, id: &str, out: &mut Writer) -> io::Result<()> {
        let occasion = &OCCASIONS[self.share(OCCASIONS.iter().map(|o| o.share))];
        let about = self.some_offer();
        let Made { provider, house, .. } = self.made[about];
        let town = self.places[house].town;
        let online = self.random.chance(occasion.online);
        let (title, certificate) = *self.random.pick(occasion.titles);

        let mut doc = self.doc();
        doc.line(format!("id: {id}"));
        doc.line(format!("kind: {}", occasion.kind));
        match self.random.below(100) {
            0..4 => doc.line("status: cancelled"),
            4..6 => doc.line("status: postponed"),
            _ => {}
        }
        let comma = |i: usize| if i == 2 { "،" } else { "," };
        let place = |i: usize| if online { String::new() } else { format!("{} {}", comma(i), town.0[i]) };
        doc.say("title", 0, five(|i| format!("{}{}", title[i], place(i))));
        let (first, second) = (self.one(&phrases::EVENT_FIRST), self.one(&phrases::EVENT_SECOND));
        doc.say("summary", 0, five(|i| format!("{} {}", first[i], second[i])));
        let body = self.leading_on(2, about);
        doc.say("body", 0, body);
        doc.line(format!("provider: traeger-{provider}"));
        let contacts = self.contacts_of(provider);
        doc.list("contacts", self.random.pick(&contacts));
        if !certificate.is_empty() {
            doc.line(format!("certificate: {certificate}"));
        }
        let topics = self.some(occasion.topics, true);
        doc.list("topics", &topics);
        let audience = self.some(occasion.audience, true);
        doc.list("audience", &audience);
        if online {
            doc.line("area: statewide");
        } else {
            doc.line("sites:");
            doc.line(format!("  - place: ort-{house}"));
            doc.list("area", town.1);
        }
        doc.list("mode", if online { "online" } else { "in-person" });
        doc.line("languages:");
        doc.line("  spoken:");
        self.spoken(&mut doc, 1, "languages.spoken");
        self.when(&mut doc, occasion);
        doc.line("register:");
        doc.line(format!("  how: [{}]", self.random.pick(&["phone, mail", "in-person", "phone, in-person"])));
        doc.line("cost:");
        doc.line(format!("  kind: {}", occasion.cost));
        if !self.made[about].ended {
            doc.list("offers", &self.made[about].id);
        }
        if self.random.chance(5) {
            self.image(&mut doc, out);
        }
        doc.line(format!("publish: {{ from: {} }}", date(self.random.day(-300, -1))));
        doc.line("demo: true");
        self.checked(&mut doc);
        doc.line(format!("changed: {}", date(self.random.day(-250, -1))));
        out.record("events", id, id, &doc, &mut self.random)
    }

    /// One of ten is over, the rest is spread over ten months.
    fn when(&mut self, doc: &mut Doc, occasion: &Occasion) {
        let from = 8 + self.random.below(10);
        let hours = format!("from: \"{from:02}:30\", to: \"{:02}:00\"", from + 3);
        if self.random.chance(occasion.recurring) {
            let rule = *self.random.pick(&["FREQ=MONTHLY;BYDAY=2SA", "FREQ=MONTHLY;BYDAY=1TH", "FREQ=WEEKLY;BYDAY=WE"]);
            let (begin, end) = (self.random.day(-200, -30), self.random.day(90, 360));
            doc.line("schedule:");
            let valid = format!("valid: {{ from: {}, until: {} }}", date(begin), date(end));
            doc.line(format!("  - {{ rrule: {rule}, {hours}, {valid} }}"));
            return;
        }
        doc.line("dates:");
        let over = self.random.chance(10);
        let mut day = if over { self.random.day(-300, -1) } else { self.random.day(1, 200) };
        let more = if over { 0 } else { self.random.skewed(3) };
        for number in 0..=more {
            let mut line = format!("date: {}", date(day));
            if occasion.days > 1 {
                let last = day + i64::try_from(self.random.below(occasion.days)).expect("fits");
                let _ = write!(line, ", end: {}", date(last));
            } else {
                let _ = write!(line, ", {hours}, register_by: {}", date(day - 10));
            }
            if number > 0 && self.random.chance(8) {
                line += ", cancelled: true";
            }
            doc.line(format!("  - {{ {line} }}"));
            day += self.random.day(20, 60) - TODAY;
        }
    }

    /// One for eight offers.
    pub(super) fn news(&mut self, out: &mut Writer) -> io::Result<()> {
        for id in out.ids("news", "meldung", self.offers.div_ceil(8)) {
            let about = self.some_offer();
            let Made { provider, house, ref topics, .. } = self.made[about];
            let topics = topics.clone();
            let offer = self.made[about].title.clone();
            let mut doc = self.doc();
            doc.line(format!("id: {id}"));
            let (kind, title) = match self.random.below(100) {
                0..85 => ("notice", *self.random.pick(&phrases::NEWS)),
                85..95 => phrases::PRESS[0],
                _ => phrases::PRESS[1],
            };
            doc.line(format!("kind: {kind}"));
            // Half of it is new, the rest goes back four years; a little is still to come.
            let day = match self.random.below(100) {
                0..2 => self.random.day(1, 20),
                2..50 => self.random.day(-200, 0),
                _ => self.random.day(-1400, -200),
            };
            doc.line(format!("date: {}", date(day)));
            doc.say("title", 0, self.told(title, &[("{t}", &offer)]));
            let summary = self.one(&phrases::NEWS_SUMMARIES);
            doc.say("summary", 0, summary);
            let paragraphs = 1 + self.random.below(2);
            let body = self.leading_on(paragraphs, about);
            doc.say("body", 0, body);
            doc.line(format!("provider: traeger-{provider}"));
            doc.list("topics", &topics);
            if self.random.chance(80) {
                doc.list("area", self.places[house].town.1);
            }
            if day > TODAY - 60 && self.random.chance(30) {
                doc.line(format!("publish: {{ until: {} }}", date(day.max(TODAY) + 40)));
            }
            doc.line("demo: true");
            out.record("news", &id, &id, &doc, &mut self.random)?;
        }
        Ok(())
    }

    /// One for twenty offers: half of them files, half of them on the web.
    pub(super) fn publications(&mut self, demo: &Path, out: &mut Writer) -> io::Result<Vec<String>> {
        let sheet = std::fs::read(demo.join("media/kursplan-demo.pdf"))?;
        let ids = out.ids("publication", "schrift", self.offers.div_ceil(20));
        for id in &ids {
            let (_, kind, title) = phrases::PUBLICATIONS[self.share(phrases::PUBLICATIONS.iter().map(|p| p.0))];
            let provider = self.random.below(self.providers_count());
            let profile = self.profile();
            let mut doc = self.doc();
            doc.line(format!("id: {id}"));
            doc.line(format!("kind: {kind}"));
            let title = self.fill(title);
            doc.say("title", 0, title);
            let summary = self.one(&phrases::PUBLICATION_SUMMARIES);
            doc.say("summary", 0, summary);
            let body = self.body(1);
            doc.say("body", 0, body);
            doc.line(format!("publisher: {} (Demo)", self.provider_name(provider)));
            doc.line(format!("provider: traeger-{provider}"));
            doc.line(format!("date: {}", date(self.random.day(-1400, -10))));
            let topics = self.some(profile.topics, true);
            doc.list("topics", &topics);
            let audience = self.some(profile.audience, false);
            doc.list("audience", &audience);
            if self.random.chance(70) {
                doc.line("area: statewide");
            } else {
                let house = self.random.below(self.places.len());
                doc.list("area", self.places[house].town.1);
            }
            if self.random.chance(50) {
                doc.line("files:");
                for lang in ["de", "uk", "ar"].iter().take(1 + self.random.below(3)) {
                    let file = format!("publications/{id}.{lang}.pdf");
                    // Small and unlike all others.
                    let bytes = [&sheet[..], format!("% {file}\n").as_bytes()].concat();
                    out.write(&format!("media/{file}"), &bytes)?;
                    doc.line(format!("  - {{ file: {file}, language: {lang} }}"));
                }
            } else {
                doc.line(format!("url: https://traeger-{provider}.example/{id}.html"));
            }
            doc.line("demo: true");
            self.checked(&mut doc);
            out.record("publications", id, id, &doc, &mut self.random)?;
        }
        Ok(ids)
    }

    fn some_offer(&mut self) -> usize {
        self.random.below(self.made.len())
    }

    /// A long text whose last paragraph leads to an offer.
    fn leading_on(&mut self, paragraphs: usize, about: usize) -> Texts {
        let body = self.body(paragraphs);
        let Made { id, title, .. } = &self.made[about];
        five(|i| {
            let link = format!("[{}](offer:{id})", title[i]);
            format!("{}\n{}\n", body[i], phrases::LEADS_ON[i].replace("{l}", &link))
        })
    }
}
