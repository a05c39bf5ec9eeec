//! Offers.

use super::random::date;
use super::texts::slug;
use super::words::{self, PROFILES, Profile, TOWNS};
use super::writer::{Doc, Writer};
use super::{Made, Maker, TODAY};
use std::fmt::Write as _;
use std::io;

impl Maker {
    pub(super) fn offer(&mut self, index: usize, out: &mut Writer) -> io::Result<()> {
        let profile = self.profile();
        let id = out.ids("offer", "", 0).into_iter().nth(index).unwrap_or_else(|| self.id(index));
        let online = profile.modes.contains(&"online") && self.random.chance(25);
        // The first offers take the places in turn, so that none is left without an offer.
        let provider = match self.places.get(index) {
            Some(place) => place.provider,
            None => self.random.skewed(self.providers_count()),
        };
        let house = if index < self.places.len() {
            index
        } else {
            let houses: Vec<usize> = self.dealt(provider).collect();
            *self.random.pick(&houses)
        };
        let town = self.places[house].town;
        let statewide = online && index >= self.places.len() && self.random.chance(60);
        let level = *self.random.pick(profile.levels);
        let contacts = self.contacts_of(provider);
        let contact = self.random.pick(&contacts).clone();

        let mut doc = self.doc();
        doc.line(format!("id: {id}"));
        doc.line(format!("kind: {}", profile.kind));
        doc.line("status: active");
        let title = self.title(profile, level, if statewide { None } else { Some(&town.0) });
        doc.say("title", 0, title.clone());
        let summary = self.summary();
        doc.say("summary", 0, summary);
        let paragraphs = 2 + self.random.below(2);
        let body = self.body(paragraphs);
        doc.say("body", 0, body);
        doc.line(format!("provider: traeger-{provider}"));
        doc.list("contacts", &contact);
        if profile.programme.is_empty() {
            doc.list(
                "funders",
                self.random.pick(&["foundation", "municipality", "private", "land-mv, municipality", "amif"]),
            );
        } else {
            doc.line(format!("programme: {}", profile.programme));
        }
        let topics = self.some(profile.topics, true);
        doc.list("topics", &topics);
        self.whereabouts(&mut doc, statewide, house, town.1);
        doc.line(format!("level: {{ {} }}", level_of(level)));
        doc.line("languages:");
        if profile.kind == "course" {
            doc.line("  teaching: [de]");
        }
        doc.line("  spoken:");
        self.spoken(&mut doc, 1, "languages.spoken");
        let audience = self.some(profile.audience, false);
        doc.list("audience", &audience);
        if self.random.chance(40) {
            doc.line(format!("age: {{ min: {} }}", 15 + self.random.below(4)));
        }
        if profile.starts {
            self.starts(&mut doc, profile.kind == "course");
        }
        doc.line(format!("entry: {}", profile.entry));
        let from = 8 + self.random.below(10);
        let hours = format!(
            "from: \"{from:02}:30\", to: \"{:02}:{}\"",
            from + 2 + self.random.below(2),
            self.random.pick(&["00", "15", "45"])
        );
        doc.line("hours:");
        doc.line(format!(
            "  - {{ days: [{}], {hours} }}",
            self.random.pick(&["mo, tu, we, th, fr", "mo, we", "tu, th", "sa", "we"])
        ));
        if profile.kind == "course" {
            let total = [100, 300, 400, 500, 600, 700, 1000][self.random.below(7)];
            doc.line(format!("units: {{ total: {total}, per_week: {} }}", 4 * (1 + self.random.below(6))));
        }
        let mode = if online { "online" } else { *self.random.pick(profile.modes) };
        doc.list("mode", mode);
        doc.list("time", self.random.pick(profile.times));
        doc.list("setting", profile.setting);
        self.cost(&mut doc, profile);
        doc.line(format!("childcare: {}", self.random.pick(profile.childcare)));
        doc.list("features", profile.features);
        self.wheelchair(&mut doc);
        doc.list("documents", profile.documents);
        doc.line("register:");
        doc.line(format!(
            "  how: [{}]",
            self.random.pick(&["phone, mail", "in-person", "phone, in-person, via-jobcenter", "phone, mail, form"])
        ));
        if self.random.chance(25) {
            doc.line(format!("  url: https://traeger-{provider}.example/kurse/{id}/"));
        }
        doc.line(format!("  contact: {contact}"));
        if !profile.starts && !statewide && self.random.chance(80) {
            self.consultation(&mut doc, house, from);
        }
        if profile.programme.is_empty() {
            self.access(&mut doc, provider);
        }
        if self.random.chance(5) {
            self.image(&mut doc, out);
        }
        if self.random.chance(3) {
            doc.line("files:");
            doc.line("  - file: kursplan-demo.pdf");
            doc.say(
                "files.0.title",
                2,
                ["Kursplan", "Розклад курсу", "جدول الدورة", "Расписание курса", "Timetable"].map(str::to_owned),
            );
            doc.line("    language: de");
            out.media.insert("kursplan-demo.pdf");
        }
        doc.line(format!("publish: {{ from: {} }}", date(self.random.day(-300, -1))));
        self.checked(&mut doc);
        doc.line(format!("changed: {}", date(self.random.day(-250, -1))));
        let file = format!("{id}-{}", slug(town.0[0]));
        out.record("offers", &id, &file, &doc, &mut self.random)?;
        // The programme of this kind is over.
        let ended = profile.programme == "wir";
        self.made.push(Made { id, title, provider, house, topics, ended });
        Ok(())
    }

    /// A record, of which one in twenty has texts in sidecars.
    pub(super) fn doc(&mut self) -> Doc {
        let mut doc = Doc::default();
        if self.random.chance(5) {
            doc.beside = vec![1, 2];
        }
        doc
    }

    /// Kinds of offers in their shares.
    pub(super) fn profile(&mut self) -> &'static Profile {
        &PROFILES[self.share(PROFILES.iter().map(|p| p.share))]
    }

    /// A place in a list, as often as its share says.
    pub(super) fn share(&mut self, shares: impl Iterator<Item = usize> + Clone) -> usize {
        let mut left = self.random.below(shares.clone().sum());
        for (place, share) in shares.enumerate() {
            match left.checked_sub(share) {
                Some(rest) => left = rest,
                None => return place,
            }
        }
        0
    }

    /// Five characters of Crockford's alphabet as `lotse new` mints them, unlike for every offer of a site.
    pub(super) fn id(&self, index: usize) -> String {
        const LETTERS: &[u8; 22] = b"abcdefghjkmnpqrstvwxyz";
        const ALL: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
        // The factor has no divisor in common with the number of ids.
        let ids = 22 * 32_u64.pow(4);
        let position = (u64::try_from(index).expect("fits") * 7_368_787 + self.seed % ids) % ids;
        let digit = |n: u64, base: u64| usize::try_from(n % base).expect("is small");
        let mut rest = position;
        let mut id = String::from(char::from(LETTERS[digit(rest, 22)]));
        rest /= 22;
        for _ in 0..4 {
            id.push(char::from(ALL[digit(rest, 32)]));
            rest /= 32;
        }
        id
    }

    /// Some of a list, each at most once; the first always if it leads.
    pub(super) fn some(&mut self, list: &[&str], leads: bool) -> String {
        let mut found = vec![if leads && self.random.chance(70) { list[0] } else { *self.random.pick(list) }];
        while found.len() < 3 && self.random.chance(30) {
            let next = *self.random.pick(list);
            if !found.contains(&next) {
                found.push(next);
            }
        }
        found.join(", ")
    }

    pub(super) fn whereabouts(&mut self, doc: &mut Doc, statewide: bool, house: usize, district: &'static str) {
        if statewide {
            doc.line("area: statewide");
            doc.line(format!("responsible: {}", self.random.pick(&["mitte", "ost", "west"])));
            return;
        }
        doc.line("sites:");
        doc.line(format!("  - place: ort-{house}"));
        doc.line(format!("    room: \"{}.{:02}\"", self.random.below(4), 1 + self.random.below(30)));
        let mut area = vec![district];
        while area.len() < 3 && self.random.chance(25) {
            let other = self.random.pick(&TOWNS).1;
            if !area.contains(&other) {
                area.push(other);
            }
        }
        doc.list("area", area.join(", "));
    }

    pub(super) fn starts(&mut self, doc: &mut Doc, course: bool) {
        doc.line("starts:");
        let length = if course { self.random.day(60, 300) - TODAY } else { 0 };
        let mut begin =
            if course && self.random.chance(45) { self.random.day(-50, -1) } else { self.random.day(10, 120) };
        for _ in 0..=self.random.skewed(3) {
            let end = begin + length;
            let (state, places) = if begin < TODAY {
                ("running", *self.random.pick(&["full", "full", "few", "free"]))
            } else {
                let state = *self.random.pick(&["planned", "planned", "guaranteed"]);
                (state, *self.random.pick(&["free", "few", "waiting-list", "ask"]))
            };
            let exam = if self.random.chance(50) {
                format!(", exam: {}", date(end + if course { 8 } else { 0 }))
            } else {
                String::new()
            };
            doc.line(format!(
                "  - {{ date: {}, end: {}, register_by: {}{exam}, state: {state}, places: {places} }}",
                date(begin),
                date(end),
                date(begin - 10)
            ));
            begin = begin.max(TODAY) + 45 + i64::try_from(self.random.below(90)).expect("fits");
        }
    }

    pub(super) fn spoken(&mut self, doc: &mut Doc, depth: usize, path: &str) {
        let indent = "  ".repeat(depth + 1);
        doc.line(format!("{indent}- code: de"));
        let mut codes = vec!["en", "ru", "uk", "ar", "fa", "tr", "pl", "fr", "so", "ku"];
        for position in 1..=(1 + self.random.below(4)) {
            let code = codes.remove(self.random.skewed(codes.len()));
            doc.line(format!("{indent}- code: {code}"));
            if position > 2 && self.random.chance(50) {
                let note = self.one(&words::SPOKEN);
                doc.say(&format!("{path}.{position}.note"), depth + 2, note);
            }
        }
    }

    pub(super) fn wheelchair(&mut self, doc: &mut Doc) {
        doc.line("accessibility:");
        doc.line(format!("  wheelchair: \"{}\"", self.random.pick(&["yes", "yes", "limited", "no", "unknown"])));
        if self.random.chance(60) {
            let note = self.one(&words::WHEELCHAIR);
            doc.say("accessibility.note", 1, note);
        }
    }

    pub(super) fn cost(&mut self, doc: &mut Doc, profile: &Profile) {
        let (kind, note) = profile.cost;
        doc.line("cost:");
        doc.line(format!("  kind: {kind}"));
        match kind {
            "fee" => {
                doc.line(format!("  amount: {}", 5 * (2 + self.random.below(90))));
                doc.line("  per: course");
            }
            "own-contribution" => doc.line("  per: unit"),
            "voucher" => doc
                .line(format!("  voucher: {}", if profile.programme == "avgs" { "avgs" } else { "education-voucher" })),
            _ => {}
        }
        if self.random.chance(80) {
            let note = self.fill(words::COSTS[note]);
            doc.say("cost.note", 1, note);
        }
    }

    pub(super) fn consultation(&mut self, doc: &mut Doc, house: usize, from: usize) {
        doc.line("consultation:");
        doc.line(format!("  - place: ort-{house}"));
        let rule = self.random.pick(&[
            "FREQ=WEEKLY;BYDAY=MO,TH",
            "FREQ=WEEKLY;BYDAY=TU",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
            "FREQ=MONTHLY;BYDAY=2TU",
            "FREQ=WEEKLY;BYDAY=FR",
        ]);
        doc.line(format!("    rrule: {rule}"));
        doc.line(format!("    from: \"{from:02}:00\""));
        doc.line(format!("    to: \"{:02}:00\"", from + 3));
        doc.line(format!("    by_appointment: {}", self.random.chance(50)));
        doc.line(format!("    valid: {{ from: {} }}", date(self.random.day(-300, -30))));
    }

    pub(super) fn access(&mut self, doc: &mut Doc, provider: usize) {
        doc.line("access:");
        doc.line("  all:");
        doc.line("    value: entitled");
        doc.line(format!("    since: {}", date(self.random.day(-300, -100))));
        doc.line(format!("    source: https://traeger-{provider}.example/"));
        doc.line(format!("    checked: {}", date(self.random.day(-90, -1))));
        doc.say("access.all.note", 2, words::OPEN_TO_ALL.map(str::to_owned));
    }

    pub(super) fn image(&mut self, doc: &mut Doc, out: &mut Writer) {
        let (file, alt) = *self.random.pick(&words::IMAGES);
        out.media.insert(file);
        doc.line("media:");
        doc.line(format!("  - file: {file}"));
        doc.say("media.0.alt", 2, alt.map(str::to_owned));
        doc.line("    credit: \"Lotse-Demo, eigene Zeichnung (CC0)\"");
    }

    pub(super) fn checked(&mut self, doc: &mut Doc) {
        let day = date(self.random.day(-150, -1));
        doc.line(format!("checked: {{ on: {day}, by: {} }}", self.random.pick(&["js", "ak", "nt", "red"])));
    }
}

fn level_of((entry, target, certificate): (&str, &str, &str)) -> String {
    let mut text = format!("entry: {entry}");
    if !target.is_empty() {
        let _ = write!(text, ", target: {target}");
    }
    if !certificate.is_empty() {
        let _ = write!(text, ", certificate: {certificate}");
    }
    text
}
