//! An offer in the words of schema.org.

use super::Sheet;
use crate::i18n::attribute;
use crate::model::{CostKind, FunderLevel, Kind, Mode, Offer};
use crate::plan::Entry;
use serde_json::{Value, json};

/// An offer: `Course`, `GovernmentService` where public money pays, else `Service`.
pub(super) fn offer(sheet: &Sheet<'_>, entry: &Entry<'_>) -> Value {
    let speaker = sheet.speaker;
    let offer: &Offer = &entry.offer.data;
    let is_course = offer.kind == Kind::Course;
    let mut thing = json!({
        "@type": if is_course { "Course" } else { service_type(sheet, entry) },
        "@id": sheet.url,
        "url": sheet.url,
        "identifier": offer.id.as_str(),
        "name": sheet.say(&offer.title),
        "description": sheet.say(&offer.summary),
        "provider": sheet.provider(&offer.provider),
    });
    if is_course {
        course(sheet, entry, &mut thing);
    } else {
        service(sheet, entry, &mut thing);
    }
    let audience: Vec<String> =
        offer.audience.iter().map(|id| speaker.value(crate::plan::Dimension::Audience, id.as_str()).0.text).collect();
    if !audience.is_empty() {
        thing["audience"] = json!({ "@type": "Audience", "audienceType": audience.join(", ") });
    }
    thing
}

fn course(sheet: &Sheet<'_>, entry: &Entry<'_>, thing: &mut Value) {
    let speaker = sheet.speaker;
    let offer: &Offer = &entry.offer.data;
    let topic = |id: &crate::model::Id| json!({ "@type": "DefinedTerm", "name": speaker.value(crate::plan::Dimension::Topic, id.as_str()).0.text });
    thing["about"] = offer.topics.iter().map(topic).collect();
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
        let mut price = json!({ "@type": "Offer" });
        // What depends on conditions or a voucher is neither free nor paid.
        let free = match cost.kind {
            CostKind::Free => Some(true),
            CostKind::Fee | CostKind::OwnContribution => Some(false),
            CostKind::FreeOnConditions | CostKind::Voucher | CostKind::Ask => None,
        };
        if let Some(free) = free {
            thing["isAccessibleForFree"] = json!(free);
            price["category"] = json!(if free { "Free" } else { "Paid" });
        }
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
            if let Some(place) = places(sheet, offer).into_iter().next() {
                instance["location"] = place;
            }
            instance
        })
        .collect();
    if !instances.is_empty() {
        thing["hasCourseInstance"] = json!(instances);
    }
}

fn service(sheet: &Sheet<'_>, entry: &Entry<'_>, thing: &mut Value) {
    let speaker = sheet.speaker;
    let offer: &Offer = &entry.offer.data;
    thing["serviceType"] = json!(attribute(&speaker.word(&format!("kind-{}", offer.kind.word()))));
    let areas: Vec<Value> = entry.districts.iter().map(|d| sheet.district(d)).collect();
    if !areas.is_empty() {
        thing["areaServed"] = json!(areas);
    }
    let languages: Vec<&str> = offer.languages.iter().flat_map(|l| &l.spoken).map(|l| l.code.as_str()).collect();
    let channels: Vec<Value> = places(sheet, offer)
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

/// `GovernmentService` where a public funder pays, else `Service`.
fn service_type(sheet: &Sheet<'_>, entry: &Entry<'_>) -> &'static str {
    let funders = &sheet.speaker.catalog.funders;
    let public =
        |level| matches!(level, FunderLevel::Eu | FunderLevel::Federal | FunderLevel::State | FunderLevel::Local);
    let paid = entry.funders.iter().any(|f| funders.get(f).is_some_and(|f| public(f.level)));
    if paid { "GovernmentService" } else { "Service" }
}

fn places(sheet: &Sheet<'_>, offer: &Offer) -> Vec<Value> {
    offer.sites.iter().filter_map(|site| sheet.place(&site.place)).collect()
}
