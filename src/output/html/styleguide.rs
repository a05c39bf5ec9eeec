//! The style guide: every component of the theme with invented data, in the source language and in one that runs
//! the other way.
//!
//! What it shows stands in `samples.html`: a comment `<!--sample name-->` and the component below it. A component of
//! yours needs nothing else, unless it wants data that [`SampleView`] does not have.

use super::speaker::{Speaker, data, line, plain};
use super::view::{
    AccessGroup, AccessRow, AlertView, Card, ChartRow, ChartView, Consultation, ContactView, Day, Emergency, FacetView,
    Fact, FileView, GuideSample, HandOutCell, ImageView, IndexEntry, Line, Link, MapMark, MapView, Mark, MemberView,
    Pager, PlaceView, RegionLink, Remark, Said, SampleView, Shape, StartView, WordView,
};
use crate::i18n::{direction, text};
use crate::model::Date;
use crate::plan::Place;

/// Names and addresses are never translated, so they are the same in every language.
const PROVIDER: &str = "Sprachwerkstatt Hafen (Demo)";
const HOUSE: &str = "Haus am Markt";
const ADDRESS: &str = "Lange Straße 1, 18055 Rostock";
const PERSON: &str = "Maria Beispiel";
const PHONE: (&str, &str) = ("0381 0000", "tel:+493810000");
const MAIL: (&str, &str) = ("info@beispiel.example", "mailto:info@beispiel.example");
const SOURCE: &str = "https://beispiel.example/";
const TOWNS: [&str; 3] = ["Rostock", "Schwerin", "Stralsund"];

/// Begins a component in `samples.html`.
const MARK: &str = "<!--sample ";

impl Speaker<'_> {
    /// Invented data for every component; `source` speaks the source language.
    pub(super) fn sample(&self, source: &Speaker<'_>) -> SampleView {
        let word = |key: &str| plain(&self.word(key));
        let foreign = |key: &str| Said {
            text: source.word(key),
            lang: Some(source.lang().to_string()),
            dir: Some(source.locale.dir.to_owned()),
            mark: Some("fallback".to_owned()),
        };
        let is_source = self.lang() == source.lang();
        let german = (!is_source).then(|| source.word("guide-offer"));
        let title = word("guide-offer");
        let summary = word("guide-summary");
        SampleView {
            fallback: if is_source { summary.clone() } else { foreign("guide-summary") },
            prose: plain(&format!(
                "<h2>{title}</h2><p>{summary} <a href=\"#main\">{alert}</a> \
                 <a class=\"w\" href=\"#w-duldung\" id=\"r-duldung\">Duldung</a></p><ul><li>{title}</li>\
                 <li><strong>{summary}</strong></li></ul><blockquote><p>{alert}</p></blockquote>\
                 <table><thead><tr><th scope=\"col\">{title}</th><th scope=\"col\">{unit}</th></tr></thead>\
                 <tbody><tr><td>{summary}</td><td>120</td></tr></tbody></table>",
                title = title.text,
                summary = summary.text,
                alert = self.word("guide-alert"),
                unit = self.word("guide-unit"),
            )),
            cards: self.sample_cards(&title, german.as_ref(), &summary, &foreign("guide-offer"), is_source),
            title,
            german,
            summary,
            links: self.sample_links(),
            crumbs: [("crumb-home", Place::Home), ("offers-title", Place::Offers(1))]
                .map(|(key, place)| Link { url: self.at(&place), ..link(word(key)) })
                .to_vec(),
            pager: Pager {
                text: self.sentence("page-of", &[("page", text("2")), ("total", text("3"))]),
                previous: Some(self.at(&Place::Offers(1))),
                next: Some(self.at(&Place::Offers(1))),
                pages: (1..=3)
                    .map(|n| Link { url: self.at(&Place::Offers(1)), current: n == 2, ..link(plain(&self.integer(n))) })
                    .collect(),
            },
            facets: ["facet-level", "facet-district"]
                .map(|key| FacetView {
                    key: key.to_owned(),
                    label: self.word(key),
                    values: self.sample_links(),
                    current: key == "facet-level",
                })
                .to_vec(),
            alerts: vec![AlertView {
                text: word("guide-alert"),
                from: Some(Link { url: self.at(&Place::Home), ..link(word("guide-offer")) }),
                since: Some(self.sample_day()),
                until: None,
            }],
            remarks: ["remark-fallback", "remark-machine"]
                .map(|key| Remark { key: key.to_owned(), text: self.word(key) })
                .to_vec(),
            marks: self.sample_marks(),
            facts: self.sample_facts(),
            starts: self.sample_starts(),
            access: self.sample_access(),
            contact: self.sample_contact(),
            cell: HandOutCell {
                lang: self.lang().to_string(),
                dir: self.locale.dir.to_owned(),
                label: self.word("contact-title"),
                lines: self.sample_contact().phones,
            },
            place: self.sample_place(),
            hours: vec![Consultation {
                text: self.sample_hours(),
                place: Some(link(plain(HOUSE))),
                notes: vec![self.word("register-phone")],
                next: vec![self.sample_day(), self.sample_day()],
                open: "09:00-12:00".to_owned(),
            }],
            entries: vec![IndexEntry {
                link: Link {
                    url: self.at(&Place::Home),
                    german: self.sample_german(source),
                    ..link(word("guide-offer"))
                },
                summary: Some(word("guide-summary")),
                info: vec![self.sample_day().text, TOWNS[0].to_owned()],
                note: Some(self.word("event-status-cancelled")),
                until: None,
            }],
            words: vec![WordView {
                id: "duldung".to_owned(),
                word: "Duldung".to_owned(),
                label: None,
                meaning: word("guide-meaning"),
                url: self.at(&Place::Home),
            }],
            images: vec![ImageView {
                src: self.plan.assets.get("favicon.svg").map_or_else(String::new, |asset| asset.path.clone()),
                width: 96,
                height: 96,
                alt: word("guide-offer"),
                caption: Some(word("guide-summary")),
                credit: Some(PERSON.to_owned()),
            }],
            charts: ["bars", "columns"].map(|kind| self.sample_chart(kind)).to_vec(),
            map: self.sample_map(),
            members: vec![MemberView { role: self.word("role-counselling"), contact: self.sample_contact() }],
            regions: vec![RegionLink {
                region: Link { url: self.at(&Place::Home), ..link(plain(TOWNS[0])) },
                service: Some(PROVIDER.to_owned()),
                districts: self.locale.formats.list(TOWNS),
            }],
            files: vec![FileView {
                href: "robots.txt".to_owned(),
                title: word("guide-offer"),
                language: Some(self.language_name("de")),
                hreflang: Some("de".to_owned()),
                info: "PDF, 12 kB".to_owned(),
            }],
            emergency: vec![Emergency {
                number: "112".to_owned(),
                tel: "112".to_owned(),
                label: word("guide-emergency"),
                note: Some(word("cost-free")),
            }],
            day: self.sample_day(),
        }
    }

    fn sample_german(&self, source: &Speaker<'_>) -> Option<String> {
        (self.lang() != source.lang()).then(|| source.word("guide-offer"))
    }

    fn sample_day(&self) -> Day {
        self.day(Date::parse("2027-01-11").unwrap_or(self.plan.directory.today.date))
    }

    fn sample_hours(&self) -> String {
        self.sentence(
            "days-times",
            &[("days", text(self.word("day-mo"))), ("from", text("09:00")), ("to", text("12:00"))],
        )
    }

    fn sample_links(&self) -> Vec<Link> {
        let level = |(n, key): (usize, &str)| Link {
            url: self.at(&Place::Offers(1)),
            count: Some(self.integer(12 + n)),
            current: n == 1,
            ..link(plain(&self.word(key)))
        };
        ["level-a1", "level-a2", "level-b1"].into_iter().enumerate().map(level).collect()
    }

    fn sample_marks(&self) -> Vec<Mark> {
        [("free", "cost-free"), ("childcare", "childcare-on-site"), ("wheelchair", "wheelchair-yes")]
            .map(|(icon, key)| Mark { icon: icon.to_owned(), label: self.word(key) })
            .to_vec()
    }

    /// One card for each thing that a card can say.
    fn sample_cards(
        &self,
        title: &Said,
        german: Option<&String>,
        summary: &Said,
        foreign: &Said,
        is_source: bool,
    ) -> Vec<Card> {
        let day = self.sample_day();
        let joinable = Card {
            slot: None,
            id: "sample".to_owned(),
            url: self.at(&Place::Offers(1)),
            title: title.clone(),
            german: german.cloned(),
            summary: summary.clone(),
            kind: self.word("kind-course"),
            state: "joinable".to_owned(),
            note: None,
            when: self.sentence("next-start", &[("date", text(day.text.as_str()))]),
            when_iso: Some(day.iso),
            later: None,
            place: TOWNS[0].to_owned(),
            provider: PROVIDER.to_owned(),
            level: Some(self.sentence("level-to", &[("entry", text("A2")), ("target", text("B1"))])),
            marks: self.sample_marks(),
            overdue: false,
        };
        let with = |state: &str, note: &str| Card {
            state: state.to_owned(),
            note: Some(self.word(note)),
            marks: Vec::new(),
            ..joinable.clone()
        };
        let mut cards = vec![
            joinable.clone(),
            with("joinable", "places-few"),
            with("joinable", "places-full"),
            with("joinable", "places-waiting-list"),
            with("running", "state-running"),
            with("announced", "state-announced"),
            with("paused", "state-paused"),
            Card { overdue: true, ..joinable.clone() },
        ];
        if !is_source {
            cards.push(Card { title: foreign.clone(), german: None, summary: foreign.clone(), ..joinable });
        }
        cards
    }

    fn sample_facts(&self) -> Vec<Fact> {
        let date = self.sample_day();
        self.rows(vec![
            ("when", vec![Line { iso: Some(date.iso), ..line(&date.text) }]),
            ("register", vec![self.word_line("register-phone"), self.word_line("register-mail")]),
            ("cost", vec![Line { note: Some(plain(&self.word("guide-alert"))), ..self.word_line("cost-free") }]),
            ("level", vec![Line { note: Some(plain(&self.word("level-a2"))), ..line("A2") }]),
            ("hours", vec![line(&self.sample_hours())]),
            ("accessibility", vec![self.word_line("wheelchair-limited")]),
        ])
    }

    fn sample_starts(&self) -> Vec<StartView> {
        let start = |state: &str, places: &str| StartView {
            date: self.sample_day(),
            end: None,
            register_by: Some(self.sample_day()),
            exam: None,
            state: state.to_owned(),
            state_label: (state != "planned").then(|| self.word(&format!("start-state-{state}"))),
            places: places.to_owned(),
            places_label: Some(self.word(&format!("places-{places}"))),
        };
        vec![start("guaranteed", "free"), start("planned", "full"), start("cancelled", "waiting-list")]
    }

    fn sample_access(&self) -> Vec<AccessGroup> {
        let row = |own: bool| AccessRow {
            status: link(plain(&self.word("access-all"))),
            since: Some(self.sample_day()),
            source: Some(SOURCE.to_owned()),
            source_name: Some("beispiel.example".to_owned()),
            checked: Some(self.sample_day()),
            note: Some(plain(&self.word("guide-alert"))),
            was: own.then(|| self.word("access-entitled")),
            own,
        };
        ["entitled", "on-application", "closed", "ask"]
            .map(|value| AccessGroup {
                value: value.to_owned(),
                label: self.word(&format!("access-{value}")),
                rows: vec![row(value == "ask")],
            })
            .to_vec()
    }

    fn sample_contact(&self) -> ContactView {
        ContactView {
            name: Some(PERSON.to_owned()),
            role: Some(plain(&self.word("role-counselling"))),
            phones: vec![Line { href: Some(PHONE.1.to_owned()), ..data(PHONE.0) }],
            links: vec![Line { href: Some(MAIL.1.to_owned()), ..data(MAIL.0) }],
            languages: vec![line(&self.language_name("uk")), line(&self.language_name("ar"))],
            hours: vec![line(&self.sample_hours())],
            checked: Some(self.sentence("checked-on", &[("date", text(self.sample_day().text))])),
            card: None,
        }
    }

    fn sample_place(&self) -> PlaceView {
        PlaceView {
            name: HOUSE.to_owned(),
            url: None,
            room: Some("2.04".to_owned()),
            address: ADDRESS.to_owned(),
            district: Some(link(plain(TOWNS[0]))),
            access: Some(self.word_line("wheelchair-yes")),
            directions: Some(plain(&self.word("guide-directions"))),
            geo: Some("geo:54.0887,12.1405".to_owned()),
            map: Some("https://www.openstreetmap.org/?mlat=54.0887&mlon=12.1405".to_owned()),
            checked: None,
        }
    }

    fn sample_chart(&self, kind: &str) -> ChartView {
        let row = |(n, town): (u8, &&str)| ChartRow {
            label: plain(town),
            url: None,
            value: self.integer(10 * (usize::from(n) + 1)),
            share: 11 * (n + 1),
            notes: Vec::new(),
        };
        ChartView {
            title: plain(&self.word("guide-offer")),
            kind: kind.to_owned(),
            label: self.word("facet-district"),
            unit: plain(&self.word("guide-unit")),
            rows: (0..9).zip(TOWNS.iter().cycle()).map(row).collect(),
            notes: vec![data(PROVIDER)],
            url: None,
        }
    }

    fn sample_map(&self) -> MapView {
        let shape = |label: &str, path: &str, inside: bool| Shape {
            id: label.to_lowercase(),
            label: label.to_owned(),
            path: path.to_owned(),
            inside,
            url: Some(self.at(&Place::Offers(1))),
        };
        MapView {
            view_box: "0 0 300 120".to_owned(),
            shapes: vec![
                shape(TOWNS[0], "M10 10h130v100h-130z", true),
                shape(TOWNS[1], "M140 10h150v60h-150z", false),
                shape(TOWNS[2], "M140 70h150v40h-150z", false),
            ],
            marks: vec![MapMark { x: 70, y: 60, number: self.integer(1), name: TOWNS[0].to_owned() }],
            attribution: PROVIDER.to_owned(),
            licence: None,
        }
    }
}

fn link(label: Said) -> Link {
    Link { label, german: None, url: String::new(), count: None, current: false }
}

/// The components of `samples.html`, rendered once for each language, side by side. One page may have an id once, so
/// those of all languages but the first get the language behind them.
pub(super) fn samples(rendered: &[(String, String)]) -> Vec<GuideSample> {
    let mut found: Vec<GuideSample> = Vec::new();
    for (turn, (lang, html)) in rendered.iter().enumerate() {
        let html = if turn == 0 { html.clone() } else { with_own_ids(html, lang) };
        for (place, part) in html.split(MARK).skip(1).enumerate() {
            let Some((name, html)) = part.split_once("-->") else { continue };
            let look = Said {
                text: html.trim().to_owned(),
                lang: Some(lang.clone()),
                dir: Some(direction(lang).to_owned()),
                mark: None,
            };
            match found.get_mut(place) {
                Some(sample) => sample.looks.push(look),
                None => found.push(GuideSample { name: name.to_owned(), looks: vec![look] }),
            }
        }
    }
    found
}

/// The same with other ids; attributes stand with or without quotes.
fn with_own_ids(html: &str, lang: &str) -> String {
    let value = |rest: &'_ str| -> String {
        rest.trim_start_matches('"').chars().take_while(|c| !matches!(c, '"' | ' ' | '>')).collect()
    };
    let ids: std::collections::BTreeSet<String> = html.split(" id=").skip(1).map(value).collect();
    let mut html = html.to_owned();
    for id in ids {
        for before in [" id=", " for=", " href=#"] {
            let quoted =
                format!("{}\"{}{id}\"", before.trim_end_matches('#'), if before.ends_with('#') { "#" } else { "" });
            html = html.replace(&quoted, &format!("{before}{id}-{lang}"));
            for after in [' ', '>'] {
                html = html.replace(&format!("{before}{id}{after}"), &format!("{before}{id}-{lang}{after}"));
            }
        }
    }
    html
}
