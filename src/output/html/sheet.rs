//! All that the templates see of one page, before it is printed.
//!
//! A page is made in two steps: [`Studio::sheet`] looks at records and plan, [`Studio::print`] only at the sheet and
//! at what all pages of a language share. So two sheets with equal fingerprints print equal pages, as long as
//! [`Studio::fingerprint`] is the same too: an incremental build compares both and prints what differs.
//!
//! [`Studio::sheet`]: super::Studio::sheet
//! [`Studio::print`]: super::Studio::print
//! [`Studio::fingerprint`]: super::Studio::fingerprint

use super::view::{
    AzView, CounsellingView, EmbedView, FiguresView, Frame, GoneView, GuideView, HandOutView, HomeView, IndexView,
    ListView, MapPageView, OfferView, OfflineView, RecordView, SampleView, ShortView, TextView,
};
use crate::model::Lang;
use serde::Serialize;
use tera::Value;
use tera::value::Key;
use xxhash_rust::xxh3::{Xxh3, xxh3_128_with_seed};

/// One page before it is printed.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// Language whose templates and words print it.
    pub(super) lang: Lang,
    /// What leads to the site's root.
    pub(super) root: String,
    pub(super) template: &'static str,
    /// What every page has, and what this kind of page has under its name.
    pub(super) views: [(&'static str, Value); 2],
}

/// What a kind of page has, with the template that prints it.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant, reason = "one at a time, and never in a list")]
pub(super) enum Body {
    Start(ShortView),
    Missing(ShortView),
    Short(ShortView),
    ListLink(ShortView),
    HandOut(HandOutView),
    Home(HomeView),
    List(ListView),
    Az(AzView),
    Offer(OfferView),
    Gone(GoneView),
    Record(RecordView),
    Counselling(CounsellingView),
    Map(MapPageView),
    ListPage,
    Figures(FiguresView),
    Index(IndexView),
    Text(TextView),
    Embed(EmbedView),
    Plain(EmbedView),
    Guide(GuideView),
    Sample(SampleView),
    Offline(OfflineView),
}

impl Body {
    /// The template that prints it, and its name there.
    pub(super) fn template(&self) -> (&'static str, &'static str) {
        match self {
            Self::Start(_) => ("start.html", "short"),
            Self::Missing(_) => ("missing.html", "short"),
            Self::Short(_) => ("short.html", "short"),
            Self::ListLink(_) => ("list-link.html", "short"),
            Self::HandOut(_) => ("hand-out.html", "sheet"),
            Self::Home(_) => ("home.html", "home"),
            Self::List(_) => ("list.html", "list"),
            Self::Az(_) => ("az.html", "az"),
            Self::Offer(_) => ("offer.html", "offer"),
            Self::Gone(_) => ("gone.html", "gone"),
            Self::Record(_) => ("record.html", "record"),
            Self::Counselling(_) => ("counselling.html", "counselling"),
            Self::Map(_) => ("map.html", "map"),
            Self::ListPage => ("list-page.html", "list"),
            Self::Figures(_) => ("figures.html", "figures"),
            Self::Index(_) => ("index.html", "index"),
            Self::Text(_) => ("text.html", "text"),
            Self::Embed(_) => ("embed.html", "embed"),
            Self::Plain(_) => ("plain.html", "plain"),
            Self::Guide(_) => ("styleguide.html", "guide"),
            Self::Sample(_) => ("samples.html", "sample"),
            Self::Offline(_) => ("offline.html", "offline"),
        }
    }
}

impl Sheet {
    pub(super) fn new(lang: &Lang, frame: &Frame, body: &Body) -> Self {
        let (template, name) = body.template();
        let views = [("frame", Value::from_serializable(frame)), (name, Value::from_serializable(body))];
        Self { lang: lang.clone(), root: frame.root.clone(), template, views }
    }

    /// XXH3-128 of the template's name, the language and everything that the template sees of this page alone.
    pub fn fingerprint(&self) -> u128 {
        let mut hash = Xxh3::new();
        hash.update(self.template.as_bytes());
        hash.update(self.lang.as_str().as_bytes());
        for (_, view) in &self.views {
            hash.update(&of_value(view).to_le_bytes());
        }
        hash.digest128()
    }
}

/// Hash of a value. Each kind has a seed of its own, so that `1` is not "1".
fn of_value(value: &Value) -> u128 {
    if let Some(text) = value.as_str() {
        return xxh3_128_with_seed(text.as_bytes(), 1);
    }
    if let Some(items) = value.as_array() {
        let mut hash = Xxh3::with_seed(2);
        items.iter().for_each(|item| hash.update(&of_value(item).to_le_bytes()));
        return hash.digest128();
    }
    if let Some(map) = value.as_map() {
        // A card that is shared is known by its slot, which has its hash.
        if let Some(slot) = map.get(&Key::Str("slot")).and_then(Value::as_str) {
            return xxh3_128_with_seed(slot.as_bytes(), 3);
        }
        #[allow(clippy::iter_over_hash_type, reason = "a sum does not depend on order")]
        return map.iter().fold(4, |sum: u128, (name, value)| {
            let mut pair = of_value(value).to_le_bytes().to_vec();
            pair.extend(name.as_str().unwrap_or_default().as_bytes());
            sum.wrapping_add(xxh3_128_with_seed(&pair, 4))
        });
    }
    xxh3_128_with_seed(value.to_string().as_bytes(), 5)
}

/// XXH3-128 of a view: structs and sorted maps, whose JSON is the same for the same content.
pub(super) fn fingerprint(view: &impl Serialize) -> u128 {
    // Views hold text, numbers and maps with names, all of which JSON has.
    xxh3_128_with_seed(&serde_json::to_vec(view).unwrap_or_default(), 0)
}
