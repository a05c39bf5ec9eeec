//! Figures: the directory counted, and statistics of the network, as bars with their numbers.

use super::glossary::Sheet;
use super::speaker::{Owner, Speaker, data, line, plain};
use super::view::{ChartRow, ChartView, FiguresView, KeyFigure, Line, RecordView, Said};
use crate::model::{Chart, Date, FunderLevel, Id, Lang, Period, RecordKind, Statistic, Text};
use crate::plan::{Dimension, Place, STATEWIDE};

/// Most months in a chart.
const MONTHS: usize = 24;

impl Speaker<'_> {
    /// The page of a statistic.
    pub(super) fn statistic(&self, id: &Id, root: &str, view: &mut RecordView) {
        let Some(statistic) = self.catalog.statistics.get(id) else { return };
        let owner = Owner(RecordKind::Statistics, id.as_str());
        let mut sheet = Sheet::new(root);
        view.title = self.say(owner, "title", &statistic.title);
        view.german = self.german(&statistic.title);
        view.summary = self.say_if(owner, "summary", statistic.summary.as_ref());
        view.body = statistic.body.as_ref().map(|b| self.prose(owner, "body", b, 2, &mut sheet).0);
        view.chart = Some(ChartView { url: None, ..self.chart_of(statistic) });
        view.words = self.words(&sheet);
        self.trust(owner, statistic.checked.as_ref(), &statistic.data, view);
    }

    fn chart_of(&self, statistic: &Statistic) -> ChartView {
        let id = &statistic.id;
        let owner = Owner(RecordKind::Statistics, id.as_str());
        let most = statistic.values.iter().map(|v| v.value.value()).fold(0.0, f64::max);
        let rows = statistic.values.iter().enumerate().map(|(index, figure)| {
            let path = |field: &str| format!("values.{index}.{field}");
            let say = |field: &str, text: &Option<Text>| self.say_if(owner, &path(field), text.as_ref());
            let own = [say("unit", &figure.unit), say("period", &figure.period), say("note", &figure.note)];
            ChartRow {
                label: self.say(owner, &path("label"), &figure.label),
                url: None,
                value: self.locale.formats.quantity(figure.value),
                share: share(figure.value.value(), most),
                notes: own.into_iter().flatten().collect(),
            }
        });
        let period = self.say_if(owner, "period", statistic.period.as_ref());
        let source = Line { href: statistic.url.as_ref().map(|u| u.0.clone()), ..data(&statistic.source.0) };
        ChartView {
            title: self.say(owner, "title", &statistic.title),
            kind: statistic.chart().word().to_owned(),
            label: self.word("chart-label"),
            unit: self
                .say_if(owner, "unit", statistic.unit.as_ref())
                .unwrap_or_else(|| plain(&self.word("chart-number"))),
            rows: rows.collect(),
            notes: period.map(|p| Line { text: p, ..Line::default() }).into_iter().chain([source]).collect(),
            url: Some(self.at(&Place::of(RecordKind::Statistics, id))),
        }
    }

    /// The page of figures.
    pub fn figures(&self) -> FiguresView {
        let mut statistics: Vec<&Statistic> = self.catalog.statistics.values().map(|s| &s.data).collect();
        statistics.sort_by_key(|s| (s.order.unwrap_or(100), s.id.clone()));
        FiguresView {
            key: self.key_figures(),
            charts: self.own_charts(),
            statistics: statistics
                .into_iter()
                .map(|s| ChartView { kind: Self::kind_on_overview(s), ..self.chart_of(s) })
                .collect(),
        }
    }

    fn kind_on_overview(statistic: &Statistic) -> String {
        // A bar for a single figure would compare it with itself.
        let kind = if statistic.values.len() == 1 { Chart::None } else { statistic.chart() };
        kind.word().to_owned()
    }

    fn key_figures(&self) -> Vec<KeyFigure> {
        let directory = &self.plan.directory;
        let listed = &directory.listed;
        let current = listed.iter().filter(|e| e.offer.checked.is_some() && !e.overdue).count();
        let providers = directory.ids(RecordKind::Providers);
        let active = providers.iter().filter(|p| !directory.of_record(RecordKind::Providers, p).is_empty()).count();
        let places = directory.ids(RecordKind::Places);
        let used = places.iter().filter(|p| !directory.of_record(RecordKind::Places, p).is_empty()).count();
        let figures = [
            ("figure-offers", listed.len()),
            ("figure-current", current),
            ("figure-statewide", directory.statewide.len()),
            ("figure-providers", active),
            ("figure-places", used),
            ("figure-programmes", self.catalog.programmes.len()),
        ];
        figures.into_iter().map(|(key, n)| KeyFigure { value: self.integer(n), label: self.word(key) }).collect()
    }

    fn own_charts(&self) -> Vec<ChartView> {
        let directory = &self.plan.directory;
        let facet = |dimension: Dimension, keep: &dyn Fn(&str) -> bool| {
            let values = self.values_of(dimension);
            let rows = values.iter().filter(|v| keep(v)).map(|value| {
                let url = self.at(&Place::Facet(dimension, value.clone(), 1));
                (self.value(dimension, value).0, Some(url), directory.members(dimension, value).len())
            });
            self.count_chart(&format!("chart-{}", dimension.word()), "bars", rows.collect())
        };
        let every = |_: &str| true;
        let regions = self.catalog.regions.values().filter_map(|r| {
            let link = self.record_link(RecordKind::Regions, &r.id)?;
            Some((link.label, Some(link.url), directory.of_record(RecordKind::Regions, &r.id).len()))
        });
        let funders = FunderLevel::ALL.iter().map(|(word, level)| {
            let paid = |e: &&crate::plan::Entry<'_>| {
                e.funders.iter().any(|f| self.catalog.funders.get(f).is_some_and(|f| f.level == *level))
            };
            (plain(&self.word(&format!("funder-level-{word}"))), None, directory.listed.iter().filter(paid).count())
        });
        let languages = self.catalog.languages().into_iter().map(|lang| {
            let whole = directory.listed.iter().filter(|e| is_whole_in(e.offer, &lang)).count();
            (plain(&self.language_name(lang.as_str())), None, whole)
        });
        let mut charts = vec![
            self.count_chart("chart-region", "bars", regions.collect()),
            facet(Dimension::District, &|v| v != STATEWIDE),
            facet(Dimension::TopicGroup, &every),
            facet(Dimension::Level, &every),
            facet(Dimension::Language, &every),
            self.count_chart("chart-coverage", "bars", languages.collect()),
            self.count_chart("chart-funder", "bars", funders.collect()),
            self.count_chart("chart-month", "columns", self.months()),
        ];
        charts.retain(|c| !c.rows.is_empty());
        charts
    }

    /// Every month from the first to the last in which something starts, also those without.
    fn months(&self) -> Vec<(Said, Option<String>, usize)> {
        let values = self.values_of(Dimension::Month);
        let day = |value: &String| Date::parse(&format!("{value}-01"));
        let (Some(mut month), Some(last)) = (values.first().and_then(day), values.last().and_then(day)) else {
            return Vec::new();
        };
        let mut rows = Vec::new();
        while month <= last && rows.len() < MONTHS {
            let value: String = month.to_string().chars().take(7).collect();
            let count = self.plan.directory.members(Dimension::Month, &value).len();
            let url = self.at(&Place::Facet(Dimension::Month, value.clone(), 1));
            rows.push((self.value(Dimension::Month, &value).0, Some(url), count));
            month = month.plus(Period::months(1));
        }
        rows
    }

    fn count_chart(&self, key: &str, kind: &str, rows: Vec<(Said, Option<String>, usize)>) -> ChartView {
        #[allow(clippy::cast_precision_loss, reason = "numbers of offers")]
        let number = |n: usize| n as f64;
        let most = rows.iter().map(|(_, _, n)| number(*n)).fold(0.0, f64::max);
        ChartView {
            title: plain(&self.word(key)),
            kind: kind.to_owned(),
            label: self.word("chart-label"),
            unit: plain(&self.word("offers-title")),
            rows: rows
                .into_iter()
                .map(|(label, url, n)| ChartRow {
                    label,
                    url: url.filter(|_| n > 0),
                    value: self.integer(n),
                    share: share(number(n), most),
                    notes: Vec::new(),
                })
                .collect(),
            notes: vec![line(&self.sentence(
                "built-on",
                &[("date", crate::i18n::text(self.locale.formats.date(self.plan.directory.today.date)))],
            ))],
            url: None,
        }
    }
}

/// A value as a part of the largest, in whole hundredths.
fn share(value: f64, most: f64) -> u8 {
    if most <= 0.0 {
        return 0;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let share = (value / most * 100.0).round().clamp(0.0, 100.0) as u8;
    share
}

/// Whether every text of an offer is in a language.
fn is_whole_in(offer: &crate::model::Offer, lang: &Lang) -> bool {
    let mut whole = true;
    crate::model::Walk::walk(offer, "", &mut |_, text| whole &= text.get(lang).is_some());
    whole
}
