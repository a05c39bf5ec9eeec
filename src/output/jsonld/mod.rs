//! JSON-LD in the words of schema.org (version 29): what search engines and partners read.
//! Offers stand in `offer`, all other records in `record`; a browser test holds every block
//! of the demo against the vocabulary itself.

mod offer;
mod record;

use super::html::Speaker;
use super::html::view::Link;
use crate::model::{Id, Place, RecordKind, Text};
use crate::plan::{Address, What};
use serde_json::{Value, json};

/// One page: who speaks, where it stands, and what leads to it.
pub(crate) struct Sheet<'a> {
    /// The language.
    pub(crate) speaker: &'a Speaker<'a>,
    /// `base_url` with `/` at its end.
    pub(crate) base: &'a str,
    /// Absolute address of the page.
    pub(crate) url: &'a str,
}

/// The data block of a page, or none where there is nothing to say.
pub(crate) fn page(sheet: &Sheet<'_>, what: &What, title: &str, crumbs: &[Link]) -> Option<String> {
    let speaker = sheet.speaker;
    let thing = match what {
        What::Home => Some(website(speaker, title, sheet.url)),
        What::Offer(index) => Some(offer::offer(sheet, &speaker.plan.directory.listed[*index])),
        What::Record(kind, id, 1) => record::record(sheet, *kind, id),
        _ => None,
    };
    let mut graph: Vec<Value> = thing.into_iter().collect();
    if !crumbs.is_empty() && *what != What::Missing {
        graph.push(breadcrumbs(crumbs, title, sheet));
    }
    if graph.is_empty() {
        return None;
    }
    let text = json!({ "@context": "https://schema.org", "@graph": graph }).to_string();
    // Inside a script element only `<` could end it.
    Some(text.replace('<', "\\u003c"))
}

fn website(speaker: &Speaker<'_>, title: &str, url: &str) -> Value {
    json!({ "@type": "WebSite", "name": title, "url": url, "inLanguage": speaker.lang().as_str() })
}

fn breadcrumbs(crumbs: &[Link], title: &str, sheet: &Sheet<'_>) -> Value {
    let step = |position: usize, name: &str, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
    let mut steps: Vec<Value> = crumbs
        .iter()
        .enumerate()
        .map(|(i, link)| step(i + 1, &link.label.text, &format!("{}{}", sheet.base, link.url)))
        .collect();
    steps.push(step(crumbs.len() + 1, title, sheet.url));
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

fn text<'t>(speaker: &'t Speaker<'_>, text: &'t Text) -> Option<&'t str> {
    text.resolve(&speaker.chain).map(|(_, t)| t)
}

impl Sheet<'_> {
    /// A text in the page's language, or as it falls back.
    fn say<'t>(&'t self, value: &'t Text) -> Option<&'t str> {
        text(self.speaker, value)
    }

    /// Absolute address of a record's page.
    fn at(&self, kind: RecordKind, id: &Id) -> String {
        let place = crate::plan::Place::of(kind, id);
        format!("{}{}", self.base, Address::page(self.speaker.lang(), &place).as_str())
    }

    /// A provider in short: name and page.
    fn provider(&self, id: &Id) -> Value {
        let name = self.speaker.catalog.providers.get(id).map(|p| p.name.0.as_str());
        json!({ "@type": "Organization", "name": name, "url": self.at(RecordKind::Providers, id) })
    }

    /// A house with its address.
    fn place(&self, id: &Id) -> Option<Value> {
        let place = self.speaker.catalog.places.get(id)?;
        let mut thing = json!({ "@type": "Place", "name": place.name.0, "address": address(place) });
        if let (Some(latitude), Some(longitude)) = (place.latitude, place.longitude) {
            thing["geo"] =
                json!({ "@type": "GeoCoordinates", "latitude": latitude.value(), "longitude": longitude.value() });
        }
        Some(thing)
    }

    /// A district with its official key.
    fn district(&self, id: &Id) -> Value {
        let mut thing = json!({ "@type": "AdministrativeArea", "name": self.speaker.district(id.as_str()).text });
        if let Some(district) = self.speaker.catalog.districts.get(id) {
            thing["identifier"] = json!({ "@type": "PropertyValue", "propertyID": "AGS", "value": district.ags.0 });
        }
        thing
    }
}

fn address(place: &Place) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": place.street.0,
        "postalCode": place.postal_code.0,
        "addressLocality": place.town.0,
        "addressCountry": "DE",
    })
}
