//! Realistic sites of any size: the same seed and number give the same bytes.
//!
//! What the demo has once (site, vocabularies, pages, programmes, funders, regions, districts and
//! the services of the regions) is copied from `content/`; offers, providers, places and contacts
//! are made up in the demo's proportions, in five languages, with the states of their
//! translations. Texts have the demo's lengths (title 40, summary 110, body 630 characters);
//! names and German compounds keep their vocabulary growing with the number of offers.

mod words;

use lotse::model::source_hash;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use words::{Five, LANGUAGES, PROFILES, Profile, TOWNS};

/// Most offers that ids are unique for.
pub(crate) const MOST: usize = 1_000_000;

/// Folders that are copied from the demo as they are, with the states of their translations.
const COPIED: [&str; 6] = ["districts", "funders", "pages", "programmes", "regions", "vocabularies"];

/// The demo's clock, in days since 1970.
const TODAY: i64 = 20_788;

/// One text in all languages.
type Texts = [String; 5];

/// What was written.
#[derive(Debug, Default)]
pub(crate) struct Site {
    /// Number of files.
    pub(crate) files: usize,
    /// Their bytes.
    pub(crate) bytes: u64,
}

/// Writes a site with a number of offers into an empty folder; `demo` is the repository's `content/`.
///
/// # Errors
/// If a file cannot be read or written.
pub(crate) fn site(demo: &Path, dir: &Path, offers: usize, seed: u64) -> io::Result<Site> {
    let mut out = Writer { content: dir.join("content"), site: Site::default(), media: BTreeSet::new() };
    out.copy(demo, "site.yaml")?;
    for folder in COPIED {
        out.copy(demo, folder)?;
    }
    for service in services(demo)? {
        out.copy(demo, &format!("providers/{service}.yaml"))?;
        for lang in &LANGUAGES[1..] {
            out.copy(demo, &format!("translations/{lang}/providers/{service}.yaml"))?;
        }
    }
    for lang in &LANGUAGES[1..] {
        for folder in COPIED.into_iter().chain(["site"]) {
            out.copy(demo, &format!("translations/{lang}/{folder}"))?;
        }
    }
    let mut maker = Maker { random: Random(seed), offers, places: Vec::new(), seed };
    maker.places(&mut out)?;
    maker.contacts(&mut out)?;
    maker.providers(&mut out)?;
    for index in 0..offers {
        maker.offer(index, &mut out)?;
    }
    let media: Vec<String> = out.media.iter().map(|name| format!("media/{name}")).collect();
    for file in media {
        out.copy(demo, &file)?;
    }
    Ok(out.site)
}

/// Ids of the providers that regions name as their service.
fn services(demo: &Path) -> io::Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(demo.join("regions"))? {
        let text = std::fs::read_to_string(entry?.path())?;
        found.extend(text.lines().filter_map(|l| l.strip_prefix("service: ")).map(str::to_owned));
    }
    Ok(found)
}

/// SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("fits");
        usize::try_from(self.next() % end).expect("is below a usize")
    }

    /// A number below `end`, small ones far more often: as a few providers have most offers.
    fn skewed(&mut self, end: usize) -> usize {
        let most = self.below(end) + 1;
        self.below(most)
    }

    fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }

    /// A date some days from today.
    fn day(&mut self, from: i64, to: i64) -> i64 {
        let span = usize::try_from(to - from + 1).expect("in order");
        TODAY + from + i64::try_from(self.below(span)).expect("fits")
    }
}

/// A date as it stands in a record (Hinnant's algorithm, for years after 1970).
fn date(days: i64) -> String {
    let z = days + 719_468;
    let (era, doe) = (z / 146_097, z % 146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}

/// The folder that is written, and what was written so far.
struct Writer {
    content: PathBuf,
    site: Site,
    media: BTreeSet<&'static str>,
}

impl Writer {
    fn write(&mut self, path: &str, text: &[u8]) -> io::Result<()> {
        let path = self.content.join(path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        self.site.files += 1;
        self.site.bytes += u64::try_from(text.len()).expect("fits");
        std::fs::write(path, text)
    }

    /// Copies a file or folder of the demo; one that is not there is left out.
    fn copy(&mut self, demo: &Path, path: &str) -> io::Result<()> {
        let from = demo.join(path);
        if from.is_dir() {
            for entry in std::fs::read_dir(from)? {
                let name = entry?.file_name().to_string_lossy().into_owned();
                self.copy(demo, &format!("{path}/{name}"))?;
            }
            Ok(())
        } else if from.is_file() {
            self.write(path, &std::fs::read(from)?)
        } else {
            Ok(())
        }
    }

    /// Writes a record, its sidecars and the states of its translations.
    fn record(&mut self, kind: &str, id: &str, file: &str, doc: &Doc, random: &mut Random) -> io::Result<()> {
        self.write(&format!("{kind}/{file}.yaml"), doc.text.as_bytes())?;
        for (position, lang) in LANGUAGES.iter().enumerate().skip(1) {
            if doc.beside.contains(&position) {
                let mut text = String::new();
                for (path, texts) in &doc.texts {
                    put(&mut text, "", path, &texts[position]);
                }
                self.write(&format!("{kind}/{file}.{lang}.yaml"), text.as_bytes())?;
            }
            let mut text = "# Written by `lotse translations`; do not edit by hand.\n".to_owned();
            // A third was read by somebody.
            let how = if random.chance(33) { "by: human, reviewed: true" } else { "by: machine, reviewed: false" };
            let day = date(TODAY - 12);
            for (path, texts) in &doc.texts {
                let _ = writeln!(text, "{path}: {{ hash: \"{}\", {how}, date: {day} }}", source_hash(&texts[0]));
            }
            if !doc.texts.is_empty() {
                self.write(&format!("translations/{lang}/{kind}/{id}.yaml"), text.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// A record while it is written.
#[derive(Default)]
struct Doc {
    text: String,
    /// Texts by their path.
    texts: Vec<(String, Texts)>,
    /// Languages that stand in a sidecar.
    beside: Vec<usize>,
}

impl Doc {
    fn line(&mut self, line: impl AsRef<str>) {
        self.text.push_str(line.as_ref());
        self.text.push('\n');
    }

    /// A list in one line, unless it is empty.
    fn list(&mut self, field: &str, items: impl AsRef<str>) {
        let items = items.as_ref();
        if !items.is_empty() {
            self.line(format!("{field}: [{items}]"));
        }
    }

    /// A text in all languages at a place given by its path and the depth at which its key stands.
    fn say(&mut self, path: &str, depth: usize, texts: Texts) {
        let indent = "  ".repeat(depth);
        let key = path.rsplit('.').next().unwrap_or(path);
        self.line(format!("{indent}{key}:"));
        let inner = "  ".repeat(depth + 1);
        for (position, (lang, text)) in LANGUAGES.iter().zip(&texts).enumerate() {
            if !self.beside.contains(&position) {
                put(&mut self.text, &inner, lang, text);
            }
        }
        self.texts.push((path.to_owned(), texts));
    }
}

/// A key and a text as YAML: a block where it has lines, quoted only where it must be.
fn put(out: &mut String, indent: &str, key: &str, text: &str) {
    if text.contains('\n') {
        let _ = writeln!(out, "{indent}{key}: |");
        for line in text.lines() {
            let _ = if line.is_empty() { writeln!(out) } else { writeln!(out, "{indent}  {line}") };
        }
        return;
    }
    let special = |c: char| "[]{}&*!|>'\"%@`#,-?:".contains(c);
    if text.contains(": ") || text.contains(" #") || text.ends_with(':') || text.starts_with(special) {
        let _ = writeln!(out, "{indent}{key}: \"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    } else {
        let _ = writeln!(out, "{indent}{key}: {text}");
    }
}

/// A place that was made: its town, and the provider whose house it is.
struct Place {
    town: &'static words::Town,
    provider: usize,
}

/// What makes the records of one site.
struct Maker {
    random: Random,
    offers: usize,
    places: Vec<Place>,
    seed: u64,
}

impl Maker {
    fn providers_count(&self) -> usize {
        self.offers.div_ceil(12)
    }

    /// As many as contacts; each belongs to a provider, every provider has one.
    fn places_count(&self) -> usize {
        self.offers.div_ceil(10)
    }

    fn places(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.places_count() {
            let town = &TOWNS[self.random.skewed(TOWNS.len())];
            let provider = index % self.providers_count();
            let street = self.name()[0].clone();
            let mut doc = Doc::default();
            doc.line(format!("id: ort-{index}"));
            doc.line(format!("name: {} ({})", self.provider_name(provider), town.0[0]));
            doc.line(format!("street: {street}straße {}", 1 + self.random.below(120)));
            doc.line(format!("postal_code: \"{}\"", town.2));
            doc.line(format!("town: {}", town.0[0]));
            doc.line(format!("district: {}", town.1));
            let mut near = |thousandths: u32| f64::from(thousandths) / 1000.0 + self.random.offset();
            doc.line(format!("latitude: {:.4}", near(town.3)));
            doc.line(format!("longitude: {:.4}", near(town.4)));
            self.wheelchair(&mut doc);
            if self.random.chance(70) {
                let directions = self.one(&words::DIRECTIONS);
                doc.say("directions", 0, directions);
            }
            self.checked(&mut doc);
            self.places.push(Place { town, provider });
            out.record("places", &format!("ort-{index}"), &format!("ort-{index}"), &doc, &mut self.random)?;
        }
        Ok(())
    }

    fn contacts(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.places_count() {
            let provider = index % self.providers_count();
            let mut doc = Doc::default();
            doc.line(format!("id: kontakt-{index}"));
            if self.random.chance(40) {
                let (first, last) = (self.name()[0].clone(), self.name()[0].clone());
                doc.line(format!("name: {first} {last}"));
            }
            let role = self.one(&words::ROLES);
            doc.say("role", 0, role);
            doc.line("phones:");
            doc.line(format!("  - number: +49 40 66969 {:03}", self.random.below(1000)));
            doc.line(format!("email: kontakt-{index}@traeger-{provider}.example"));
            doc.line("languages:");
            self.spoken(&mut doc, 0, "languages");
            doc.line("hours:");
            doc.line(r#"  - { days: [mo, tu, th], from: "09:00", to: "12:00" }"#);
            if self.random.chance(40) {
                doc.line(r#"  - { days: [th], from: "14:00", to: "17:30" }"#);
            }
            self.checked(&mut doc);
            let id = format!("kontakt-{index}");
            out.record("contacts", &id, &id, &doc, &mut self.random)?;
        }
        Ok(())
    }

    fn providers(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.providers_count() {
            let mut doc = Doc::default();
            doc.line(format!("id: traeger-{index}"));
            doc.line(format!("name: {} (Demo)", self.provider_name(index)));
            doc.line("legal_form: eingetragener Verein");
            doc.line("demo: true");
            let summary = self.one(&words::PROVIDERS);
            doc.say("summary", 0, summary);
            let body = self.body(2);
            doc.say("body", 0, body);
            doc.line(format!("website: https://traeger-{index}.example/"));
            doc.line(format!("place: ort-{index}"));
            doc.list("contacts", self.contacts_of(index).join(", "));
            doc.line("role: provider");
            if self.random.chance(10) {
                self.image(&mut doc, out);
            }
            self.checked(&mut doc);
            let id = format!("traeger-{index}");
            out.record("providers", &id, &id, &doc, &mut self.random)?;
        }
        Ok(())
    }

    /// Places and contacts are dealt out in turn, so a provider has those that leave its own number.
    fn dealt(&self, provider: usize) -> impl Iterator<Item = usize> + use<> {
        (provider..self.places_count()).step_by(self.providers_count())
    }

    fn contacts_of(&self, provider: usize) -> Vec<String> {
        self.dealt(provider).map(|contact| format!("kontakt-{contact}")).collect()
    }

    fn offer(&mut self, index: usize, out: &mut Writer) -> io::Result<()> {
        let profile = self.profile();
        let id = self.id(index);
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

        let mut doc = Doc::default();
        if self.random.chance(5) {
            doc.beside = vec![1, 2];
        }
        doc.line(format!("id: {id}"));
        doc.line(format!("kind: {}", profile.kind));
        doc.line("status: active");
        let title = self.title(profile, level, if statewide { None } else { Some(&town.0) });
        doc.say("title", 0, title);
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
        out.record("offers", &id, &file, &doc, &mut self.random)
    }

    /// Kinds of offers in their shares.
    fn profile(&mut self) -> &'static Profile {
        let mut left = self.random.below(PROFILES.iter().map(|p| p.share).sum());
        for profile in &PROFILES {
            match left.checked_sub(profile.share) {
                Some(rest) => left = rest,
                None => return profile,
            }
        }
        &PROFILES[0]
    }

    /// Five characters of Crockford's alphabet as `lotse new` mints them, unlike for every offer of a site.
    fn id(&self, index: usize) -> String {
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

    fn title(&mut self, profile: &Profile, level: (&str, &str, &str), town: Option<&Five>) -> Texts {
        let title = *self.random.pick(profile.titles);
        let field = profile.field.then(|| *self.random.pick(&words::FIELDS));
        let town = town.filter(|_| self.random.chance(45));
        let name = self.random.chance(15).then(|| self.name());
        five(|i| {
            let mut text = title[i].to_owned();
            if !level.1.is_empty() && level.1 != "B1" {
                let _ = write!(text, " {}", level.1);
            }
            if let Some(field) = field {
                let _ = write!(text, ": {}", field[i]);
            }
            if let Some(name) = &name {
                let _ = write!(text, " «{}»", name[i]);
            }
            if let Some(town) = town {
                let _ = write!(text, "{} {}", if i == 2 { "،" } else { "," }, town[i]);
            }
            text
        })
    }

    fn summary(&mut self) -> Texts {
        let parts: Vec<Texts> = [&words::SUMMARY_FIRST[..], &words::SUMMARY_FIRST, &words::SUMMARY_SECOND]
            .into_iter()
            .map(|list| {
                let sentence = *self.random.pick(list);
                self.fill(sentence)
            })
            .collect();
        let both = parts[0] != parts[1] && parts.iter().map(|p| p[0].chars().count()).sum::<usize>() < 150;
        five(|i| {
            let second = if both { format!("{}. ", parts[1][i]) } else { String::new() };
            format!("{}. {second}{}", parts[0][i], parts[2][i])
        })
    }

    /// Paragraphs of about 250 characters, sometimes a list among them.
    fn body(&mut self, paragraphs: usize) -> Texts {
        let mut all: Vec<Texts> = Vec::new();
        for paragraph in 0..paragraphs {
            if paragraph == 1 && self.random.chance(30) {
                let items: Vec<Texts> = (0..3).map(|_| self.fill(words::PAIR)).collect();
                all.push(five(|i| {
                    let lines: Vec<String> = items.iter().map(|item| format!("- {}", item[i])).collect();
                    lines.join("\n")
                }));
                continue;
            }
            let count = 4 + self.random.below(3);
            let mut sentences: Vec<Texts> = Vec::new();
            for _ in 0..count {
                let compound = self.random.chance(12);
                let sentence = *self.random.pick(if compound { &words::COMPOUNDS[..] } else { &words::SENTENCES });
                let filled = self.fill(sentence);
                if !sentences.contains(&filled) {
                    sentences.push(filled);
                }
            }
            all.push(five(|i| {
                let parts: Vec<&str> = sentences.iter().map(|s| s[i].as_str()).collect();
                parts.join(" ")
            }));
        }
        five(|i| all.iter().map(|p| p[i].as_str()).collect::<Vec<_>>().join("\n\n") + "\n")
    }

    /// One sentence of a list, filled.
    fn one(&mut self, list: &[Five]) -> Texts {
        let sentence = *self.random.pick(list);
        self.fill(sentence)
    }

    /// A sentence with its slots filled, the same in every language.
    fn fill(&mut self, sentence: Five) -> Texts {
        let small = (2 + self.random.below(14)).to_string();
        let large = [8, 10, 12, 14, 15, 16, 18, 20, 24, 60, 100, 150, 300, 400, 500, 600, 900][self.random.below(17)]
            .to_string();
        let hour = 7 + self.random.below(10);
        let quarter = ["00", "15", "30", "45"][self.random.below(4)];
        let (begin, end) = (format!("{hour:02}:{quarter}"), format!("{:02}:{quarter}", hour + 3));
        let things: Vec<Five> = (0..3).map(|_| *self.random.pick(&words::THINGS)).collect();
        let name = if sentence[0].contains("{p}") { self.name() } else { Texts::default() };
        let compound = if sentence[0].contains("{k}") { self.compound() } else { String::new() };
        five(|i| {
            let mut text = sentence[i].to_owned();
            for (slot, value) in [
                ("{n}", small.as_str()),
                ("{m}", &large),
                ("{h}", &begin),
                ("{i}", &end),
                ("{a}", things[0][i]),
                ("{b}", things[1][i]),
                ("{c}", things[2][i]),
                ("{p}", &name[i]),
                ("{k}", &compound),
            ] {
                if text.contains(slot) {
                    text = text.replace(slot, value);
                }
            }
            text
        })
    }

    /// An invented name: some often, new ones for ever, in the script of each language.
    fn name(&mut self) -> Texts {
        let count = 2 + self.random.below(2);
        let syllables: Vec<usize> = (0..count).map(|_| self.random.skewed(words::SYLLABLES.len())).collect();
        five(|i| {
            let script = [0, 1, 2, 1, 0][i];
            let text: String = syllables.iter().map(|s| words::SYLLABLES[*s][script]).collect();
            capital(&if i == 3 { text.replace('і', "и") } else { text })
        })
    }

    /// A German compound of two or three parts.
    fn compound(&mut self) -> String {
        let mut word = (*self.random.pick(&words::COMPOUND_FIRST)).to_owned();
        if self.random.chance(25) {
            let middle = *self.random.pick(&words::COMPOUND_FIRST);
            word.push_str(&middle.to_lowercase());
        }
        word + words::COMPOUND_SECOND[self.random.skewed(words::COMPOUND_SECOND.len())]
    }

    fn provider_name(&self, provider: usize) -> String {
        // The same for a provider wherever it is named.
        let mut own = Self {
            random: Random(self.seed ^ u64::try_from(provider).expect("fits")),
            offers: 0,
            places: Vec::new(),
            seed: 0,
        };
        let kind =
            own.random.pick(&["Bildungswerk", "Sprachwerkstatt", "Lernhaus", "Volkshochschule", "Verein", "Akademie"]);
        format!("{kind} {}", own.name()[0])
    }

    /// Some of a list, each at most once; the first always if it leads.
    fn some(&mut self, list: &[&str], leads: bool) -> String {
        let mut found = vec![if leads && self.random.chance(70) { list[0] } else { *self.random.pick(list) }];
        while found.len() < 3 && self.random.chance(30) {
            let next = *self.random.pick(list);
            if !found.contains(&next) {
                found.push(next);
            }
        }
        found.join(", ")
    }

    fn whereabouts(&mut self, doc: &mut Doc, statewide: bool, house: usize, district: &'static str) {
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

    fn starts(&mut self, doc: &mut Doc, course: bool) {
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

    fn spoken(&mut self, doc: &mut Doc, depth: usize, path: &str) {
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

    fn wheelchair(&mut self, doc: &mut Doc) {
        doc.line("accessibility:");
        doc.line(format!("  wheelchair: \"{}\"", self.random.pick(&["yes", "yes", "limited", "no", "unknown"])));
        if self.random.chance(60) {
            let note = self.one(&words::WHEELCHAIR);
            doc.say("accessibility.note", 1, note);
        }
    }

    fn cost(&mut self, doc: &mut Doc, profile: &Profile) {
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

    fn consultation(&mut self, doc: &mut Doc, house: usize, from: usize) {
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

    fn access(&mut self, doc: &mut Doc, provider: usize) {
        doc.line("access:");
        doc.line("  all:");
        doc.line("    value: entitled");
        doc.line(format!("    since: {}", date(self.random.day(-300, -100))));
        doc.line(format!("    source: https://traeger-{provider}.example/"));
        doc.line(format!("    checked: {}", date(self.random.day(-90, -1))));
        doc.say("access.all.note", 2, words::OPEN_TO_ALL.map(str::to_owned));
    }

    fn image(&mut self, doc: &mut Doc, out: &mut Writer) {
        let (file, alt) = *self.random.pick(&words::IMAGES);
        out.media.insert(file);
        doc.line("media:");
        doc.line(format!("  - file: {file}"));
        doc.say("media.0.alt", 2, alt.map(str::to_owned));
        doc.line("    credit: \"Lotse-Demo, eigene Zeichnung (CC0)\"");
    }

    fn checked(&mut self, doc: &mut Doc) {
        let day = date(self.random.day(-150, -1));
        doc.line(format!("checked: {{ on: {day}, by: {} }}", self.random.pick(&["js", "ak", "nt", "red"])));
    }
}

impl Random {
    /// Up to a fiftieth of a degree either way.
    fn offset(&mut self) -> f64 {
        let step = u32::try_from(self.below(401)).expect("is small");
        (f64::from(step) - 200.0) / 10_000.0
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

fn five(make: impl FnMut(usize) -> String) -> Texts {
    [0, 1, 2, 3, 4].map(make)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A name as part of a file name.
fn slug(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .map(|c| match c {
            'ä' => 'a',
            'ö' => 'o',
            'ü' => 'u',
            ' ' => '-',
            other => other,
        })
        .collect()
}
