//! Web application manifest (W3C) of a language: what a system shows of the site once it is installed.

use crate::output::html::{Colours, Speaker};
use crate::plan::{Address, Artifact, Place, Section};
use serde_json::{Map, Value as Json, json};

/// Icons of the theme: name, sizes, media type, purpose. None of them points, so one set does for both directions.
const ICONS: [(&str, &str, &str, &str); 5] = [
    ("favicon.svg", "any", "image/svg+xml", "any"),
    ("icon-192.png", "192x192", "image/png", "any"),
    ("icon-512.png", "512x512", "image/png", "any"),
    ("maskable-192.png", "192x192", "image/png", "maskable"),
    ("maskable-512.png", "512x512", "image/png", "maskable"),
];
/// Characters of a name that fit under an icon.
const SHORT: usize = 12;

/// The manifest of a speaker's language. Addresses in it are relative to its own.
pub(crate) fn manifest(speaker: &Speaker<'_>, artifact: &Artifact, colours: &Colours) -> String {
    let site = speaker.site();
    let root = artifact.address.to_root();
    let home = Address::page(speaker.lang(), &Place::Home);
    let below = |place: &Place| speaker.at(place).trim_start_matches(home.as_str()).to_owned();
    let icon = |(name, sizes, media, purpose): (&str, &str, &str, &str)| {
        let path = site.assets.get(name)?;
        Some(json!({ "src": format!("{root}{path}"), "sizes": sizes, "type": media, "purpose": purpose }))
    };
    let mut shortcuts = vec![(speaker.word("offers-title"), Place::Offers(1))];
    let counselling = Place::Section(Section::Counselling);
    if speaker.plan.directory.has_place(&counselling) {
        shortcuts.push((speaker.word(&format!("title-{}", Section::Counselling.word())), counselling));
    }
    let shortcuts: Vec<Json> =
        shortcuts.iter().map(|(name, place)| json!({ "name": name, "url": below(place) })).collect();
    let mut manifest = Map::new();
    let mut add = |key: &str, value: Json| manifest.insert(key.to_owned(), value);
    // Without `base_url` the path is not known, and a browser takes `start_url` instead.
    if speaker.catalog.site.base_url.is_some() {
        add("id", json!(format!("{}{}", speaker.catalog.site.base_path(), home.as_str())));
    }
    add("lang", json!(speaker.lang().as_str()));
    add("dir", json!(speaker.locale.dir));
    add("name", json!(site.name.text));
    if site.name.text.chars().count() <= SHORT {
        add("short_name", json!(site.name.text));
    }
    if let Some(tagline) = site.tagline {
        add("description", json!(tagline.text));
    }
    add("start_url", json!("./"));
    add("scope", json!(root));
    add("display", json!("standalone"));
    add("theme_color", json!(colours.theme));
    add("background_color", json!(colours.background));
    add("icons", json!(ICONS.into_iter().filter_map(icon).collect::<Vec<_>>()));
    add("shortcuts", json!(shortcuts));
    Json::Object(manifest).to_string()
}
