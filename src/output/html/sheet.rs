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
use std::io::{self, BufWriter, Write};
use tera::Value;
use xxhash_rust::xxh3::{Xxh3, xxh3_128};

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
    fingerprint: u128,
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
        let fingerprint = fingerprint(&(template, lang.as_str(), frame, body));
        let views = [("frame", Value::from_serializable(frame)), (name, Value::from_serializable(body))];
        Self { lang: lang.clone(), root: frame.root.clone(), template, views, fingerprint }
    }

    /// XXH3-128 of the template's name, the language and everything that the template sees of this page alone. (A card
    /// that is shared stands there by its slot, which has its hash.)
    pub fn fingerprint(&self) -> u128 {
        self.fingerprint
    }
}

/// XXH3-128 of a view: structs and sorted maps, whose bytes are the same for the same content.
pub(super) fn fingerprint(view: &impl Serialize) -> u128 {
    let to = BufWriter::with_capacity(1 << 14, Hashing(Xxh3::new()));
    let hash = |to: BufWriter<Hashing>| to.into_inner().map(|hashing| hashing.0.digest128()).ok();
    // A view that the format does not know has a hash that is not the same for shared cards, so that nothing is left unprinted.
    let otherwise = || xxh3_128(&serde_json::to_vec(view).unwrap_or_default());
    postcard::to_io(view, to).ok().and_then(hash).unwrap_or_else(otherwise)
}

struct Hashing(Xxh3);

impl Write for Hashing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
