//! JSON-LD in the words of schema.org (version 29): what search engines and partners read.

use super::html::Speaker;
use super::html::view::Link;
use crate::i18n::attribute;
use crate::model::{CostKind, Kind, Mode, Offer, RecordKind, Text};
use crate::plan::{Entry, What};
use serde_json::{Value, json};

/// The data block of a page, or none where there is nothing to say.
pub(crate) fn page(
    speaker: &Speaker<'_>,
    what: &What,
    title: &str,
    url: &str,
    base: &str,
    crumbs: &[Link],
) -> Option<String> {
    let thing = match what {
        What::Home => Some(website(speaker, title, url)),
        What::Offer(index) => Some(offer(speaker, &speaker.plan.directory.listed[*index], url, base)),
        What::Record(RecordKind::Providers, id, 1) => speaker.catalog.providers.get(id).map(|p| {
            let mut thing = json!({ "@type": "Organization", "name": p.name.0, "url": url });
            if let Some(site) = &p.website {
                thing["sameAs"] = json!(site.0);
            }
            if let Some(place) = p.place.as_ref().and_then(|id| speaker.catalog.places.get(id)) {
                thing["address"] = address(place);
            }
            thing
        }),
        _ => None,
    };
    let mut graph: Vec<Value> = thing.into_iter().collect();
    if !crumbs.is_empty() && *what != What::Missing {
        graph.push(breadcrumbs(crumbs, title, url, base));
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

fn breadcrumbs(crumbs: &[Link], title: &str, url: &str, base: &str) -> Value {
    let step = |position: usize, name: &str, item: &str| json!({ "@type": "ListItem", "position": position, "name": name, "item": item });
    let mut steps: Vec<Value> = crumbs
        .iter()
        .enumerate()
        .map(|(i, link)| step(i + 1, &link.label.text, &format!("{base}{}", link.url)))
        .collect();
    steps.push(step(crumbs.len() + 1, title, url));
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

fn text<'t>(speaker: &'t Speaker<'_>, text: &'t Text) -> Option<&'t str> {
    text.resolve(&speaker.chain).map(|(_, t)| t)
}

fn offer(speaker: &Speaker<'_>, entry: &Entry<'_>, url: &str, base: &str) -> Value {
    let offer: &Offer = &entry.offer.data;
    let is_course = offer.kind == Kind::Course;
    let mut thing = json!({
        "@type": if is_course { "Course" } else { "Service" },
        "@id": url,
        "url": url,
        "identifier": offer.id.as_str(),
        "name": text(speaker, &offer.title),
        "description": text(speaker, &offer.summary),
        "provider": provider(speaker, entry, base),
    });
    if is_course {
        course(speaker, entry, &mut thing);
    } else {
        service(speaker, entry, &mut thing);
    }
    let audience: Vec<String> =
        offer.audience.iter().map(|id| speaker.value(crate::plan::Dimension::Audience, id.as_str()).0.text).collect();
    if !audience.is_empty() {
        thing["audience"] = json!({ "@type": "Audience", "audienceType": audience.join(", ") });
    }
    thing
}

fn course(speaker: &Speaker<'_>, entry: &Entry<'_>, thing: &mut Value) {
    let offer: &Offer = &entry.offer.data;
    let about: Vec<String> =
        offer.topics.iter().map(|id| speaker.value(crate::plan::Dimension::Topic, id.as_str()).0.text).collect();
    thing["about"] = json!(about);
    if let Some(languages) = &offer.languages
        && !languages.teaching.is_empty()
    {
        thing["inLanguage"] = json!(languages.teaching.iter().map(crate::model::Lang::as_str).collect::<Vec<_>>());
    }
    if let Some(level) = &offer.level {
        if let Some(entry) = level.entry {
            thing["coursePrerequisites"] =
                json!(attribute(&speaker.word(&format!("level-{}", entry.word().to_lowercase()))));
        }
        if let Some(target) = level.target {
            thing["educationalLevel"] = json!(target.word());
        }
        if let Some(certificate) = &level.certificate {
            thing["educationalCredentialAwarded"] = json!(certificate.0);
        }
    }
    if let Some(cost) = entry.cost {
        thing["isAccessibleForFree"] = json!(cost.kind == CostKind::Free);
        let category = if cost.kind == CostKind::Free { "Free" } else { "Paid" };
        let mut price = json!({ "@type": "Offer", "category": category });
        if let Some(amount) = cost.amount {
            price["price"] = json!(format!("{}.{:02}", amount.0 / 100, amount.0 % 100));
            price["priceCurrency"] = json!(cost.currency.as_ref().map_or("EUR", |c| c.0.as_str()));
        }
        thing["offers"] = price;
    }
    let today = speaker.plan.directory.today.date;
    let starts = offer.starts.iter().filter(|s| !s.is_cancelled() && s.last_day() >= today);
    let instances: Vec<Value> = starts
        .map(|start| {
            let mut instance = json!({ "@type": "CourseInstance", "courseMode": mode(&offer.mode), "startDate": start.date.to_string() });
            if let Some(end) = start.end {
                instance["endDate"] = json!(end.to_string());
            }
            if let Some(units) = &offer.units && let Some(total) = units.total {
                instance["courseWorkload"] = json!(format!("PT{}M", total * 45));
            }
            if let Some(place) = places(speaker, offer).into_iter().next() {
                instance["location"] = place;
            }
            instance
        })
        .collect();
    if !instances.is_empty() {
        thing["hasCourseInstance"] = json!(instances);
    }
}

fn service(speaker: &Speaker<'_>, entry: &Entry<'_>, thing: &mut Value) {
    let offer: &Offer = &entry.offer.data;
    thing["serviceType"] = json!(attribute(&speaker.word(&format!("kind-{}", offer.kind.word()))));
    let areas: Vec<String> = entry.districts.iter().map(|d| speaker.district(d.as_str()).text).collect();
    if !areas.is_empty() {
        thing["areaServed"] = json!(areas);
    }
    let languages: Vec<&str> = offer.languages.iter().flat_map(|l| &l.spoken).map(|l| l.code.as_str()).collect();
    let channels: Vec<Value> = places(speaker, offer)
        .into_iter()
        .map(|place| {
            let mut channel = json!({ "@type": "ServiceChannel", "serviceLocation": place });
            if !languages.is_empty() {
                channel["availableLanguage"] = json!(languages);
            }
            channel
        })
        .collect();
    if !channels.is_empty() {
        thing["availableChannel"] = json!(channels);
    }
}

fn mode(modes: &[Mode]) -> &'static str {
    let online = modes.contains(&Mode::Online);
    let onsite = modes.contains(&Mode::InPerson) || modes.contains(&Mode::Workplace);
    match (online, onsite || modes.is_empty()) {
        (true, true) => "Blended",
        _ if modes.contains(&Mode::Hybrid) => "Blended",
        (true, false) => "Online",
        _ => "Onsite",
    }
}

fn provider(speaker: &Speaker<'_>, entry: &Entry<'_>, base: &str) -> Value {
    let id = &entry.offer.provider;
    let name = speaker.catalog.providers.get(id.as_str()).map(|p| p.name.0.as_str());
    let url = speaker.at(&crate::plan::Place::Record(RecordKind::Providers, id.clone(), 1));
    json!({ "@type": "Organization", "name": name, "url": format!("{base}{url}") })
}

fn places(speaker: &Speaker<'_>, offer: &Offer) -> Vec<Value> {
    offer
        .sites
        .iter()
        .filter_map(|site| speaker.catalog.places.get(site.place.as_str()))
        .map(|place| {
            let mut thing = json!({ "@type": "Place", "name": place.name.0, "address": address(place) });
            if let (Some(latitude), Some(longitude)) = (place.latitude, place.longitude) {
                thing["geo"] =
                    json!({ "@type": "GeoCoordinates", "latitude": latitude.value(), "longitude": longitude.value() });
            }
            thing
        })
        .collect()
}

fn address(place: &crate::model::Place) -> Value {
    json!({
        "@type": "PostalAddress",
        "streetAddress": place.street.0,
        "postalCode": place.postal_code.0,
        "addressLocality": place.town.0,
        "addressCountry": "DE",
    })
}
