//! Providers, places, teams, events, news, publications, statistics and words in the words of schema.org.

use super::{Sheet, address};
use crate::i18n::attribute;
use crate::model::{
    Contact, Date, Event, EventStatus, Id, Mode, Occurrence, RecordKind, Rhythm, Schedule, Time, Weekday, Wheelchair,
};
use serde_json::{Map, Value, json};

/// The record of a page, if schema.org has a word for it.
pub(super) fn record(sheet: &Sheet<'_>, kind: RecordKind, id: &Id) -> Option<Value> {
    match kind {
        RecordKind::Providers => provider(sheet, id),
        RecordKind::Programmes => programme(sheet, id),
        RecordKind::Funders => funder(sheet, id),
        RecordKind::Regions => region(sheet, id),
        RecordKind::Places => place(sheet, id),
        RecordKind::Teams => team(sheet, id),
        RecordKind::Events => event(sheet, id),
        RecordKind::News => news(sheet, id),
        RecordKind::Publications => publication(sheet, id),
        RecordKind::Statistics => statistic(sheet, id),
        RecordKind::Glossary => word(sheet, id),
        RecordKind::Boards => board(sheet, id),
        _ => None,
    }
}

fn provider(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let catalog = sheet.speaker.catalog;
    let provider = catalog.providers.get(id)?;
    let mut thing = json!({ "@type": "Organization", "@id": sheet.url, "name": provider.name.0, "url": sheet.url });
    if let Some(summary) = &provider.summary {
        thing["description"] = json!(sheet.say(summary));
    }
    if let Some(site) = &provider.website {
        thing["sameAs"] = json!(site.0);
    }
    if let Some(place) = provider.place.as_ref().and_then(|id| catalog.places.get(id)) {
        thing["address"] = address(place);
    }
    let contacts = provider.contacts.iter().filter_map(|id| catalog.contacts.get(id));
    put(&mut thing, "contactPoint", contacts.map(|c| contact(sheet, c, None)).collect());
    Some(thing)
}

/// A person or desk to ask.
fn contact(sheet: &Sheet<'_>, contact: &Contact, role: Option<String>) -> Value {
    let mut point = json!({ "@type": "ContactPoint" });
    let role = role.or_else(|| contact.role.as_ref().and_then(|r| sheet.say(r)).map(str::to_owned));
    if let Some(role) = role {
        point["contactType"] = json!(role);
    }
    if let Some(phone) = contact.phones.first() {
        point["telephone"] = json!(phone.number.e164());
    }
    if let Some(email) = &contact.email {
        point["email"] = json!(email.0);
    }
    let languages: Vec<Value> = contact.languages.iter().map(|l| json!(l.code.as_str())).collect();
    put(&mut point, "availableLanguage", languages);
    point
}

fn programme(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let catalog = sheet.speaker.catalog;
    let programme = catalog.programmes.get(id)?;
    let mut thing = json!({
        "@type": "GovernmentService", "@id": sheet.url, "name": sheet.say(&programme.title), "url": sheet.url,
    });
    if let Some(summary) = &programme.summary {
        thing["description"] = json!(sheet.say(summary));
    }
    if let Some(short) = &programme.short {
        thing["alternateName"] = json!(short.0);
    }
    if let Some(site) = &programme.website {
        thing["sameAs"] = json!(site.0);
    }
    let funders = programme.funders.iter().filter_map(|f| catalog.funders.get(f));
    let funders = funders.map(
        |f| json!({ "@type": "Organization", "name": sheet.say(&f.name), "url": sheet.at(RecordKind::Funders, &f.id) }),
    );
    put(&mut thing, "provider", funders.collect());
    Some(thing)
}

fn funder(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let funder = sheet.speaker.catalog.funders.get(id)?;
    let mut thing =
        json!({ "@type": "Organization", "@id": sheet.url, "name": sheet.say(&funder.name), "url": sheet.url });
    if let Some(summary) = &funder.summary {
        thing["description"] = json!(sheet.say(summary));
    }
    if let Some(site) = &funder.website {
        thing["sameAs"] = json!(site.0);
    }
    Some(thing)
}

fn region(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let region = sheet.speaker.catalog.regions.get(id)?;
    let mut thing =
        json!({ "@type": "AdministrativeArea", "@id": sheet.url, "name": sheet.say(&region.title), "url": sheet.url });
    put(&mut thing, "containsPlace", region.districts.iter().map(|d| sheet.district(d)).collect());
    Some(thing)
}

fn place(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let record = sheet.speaker.catalog.places.get(id)?;
    let mut thing = sheet.place(id)?;
    thing["@id"] = json!(sheet.url);
    thing["url"] = json!(sheet.url);
    let wheelchair = record.accessibility.as_ref().and_then(|a| a.wheelchair);
    if let Some(known) = wheelchair.filter(|w| matches!(w, Wheelchair::Yes | Wheelchair::No)) {
        let name = attribute(&sheet.speaker.word("fact-accessibility"));
        let feature =
            json!({ "@type": "LocationFeatureSpecification", "name": name, "value": known == Wheelchair::Yes });
        thing["amenityFeature"] = feature;
    }
    Some(thing)
}

fn team(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let catalog = sheet.speaker.catalog;
    let team = catalog.teams.get(id)?;
    let mut thing =
        json!({ "@type": "Organization", "@id": sheet.url, "name": sheet.say(&team.title), "url": sheet.url });
    if let Some(summary) = &team.summary {
        thing["description"] = json!(sheet.say(summary));
    }
    if let Some(provider) = &team.provider {
        thing["parentOrganization"] = sheet.provider(provider);
    }
    put(&mut thing, "areaServed", team.districts.iter().map(|d| sheet.district(d)).collect());
    let members = team.members.iter().filter_map(|m| {
        let role = attribute(&sheet.speaker.word(&format!("role-{}", m.role.word())));
        catalog.contacts.get(&m.contact).map(|c| contact(sheet, c, Some(role)))
    });
    put(&mut thing, "contactPoint", members.collect());
    Some(thing)
}

fn event(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let event = &sheet.speaker.catalog.events.get(id)?.data;
    let mut thing = json!({
        "@type": "Event", "@id": sheet.url, "url": sheet.url,
        "name": sheet.say(&event.title), "description": sheet.say(&event.summary),
        "organizer": sheet.provider(&event.provider),
    });
    if let Some(cost) = &event.cost {
        thing["isAccessibleForFree"] = json!(cost.kind == crate::model::CostKind::Free);
    }
    let languages = event.languages.iter().flat_map(|l| &l.teaching).map(|l| json!(l.as_str()));
    put(&mut thing, "inLanguage", languages.collect());
    let today = sheet.speaker.plan.directory.today.date;
    let mut dates = event.occurrences(today);
    if dates.is_empty() {
        // What is over says when it was.
        dates = event.last_day().map(|last| event.occurrences(last)).unwrap_or_default();
    }
    place_of_event(sheet, event, &mut thing);
    match dates.as_slice() {
        [] => {}
        [only] => when(sheet, event, only, &mut thing),
        [first, ..] => {
            when(sheet, event, first, &mut thing);
            if let Some(last) = dates.last().filter(|_| event.schedule.is_empty()) {
                thing["endDate"] = json!(moment(sheet, last.last_day(), last.to));
            }
            let parts = dates.iter().map(|date| {
                let mut part = json!({ "@type": "Event", "name": sheet.say(&event.title) });
                when(sheet, event, date, &mut part);
                place_of_event(sheet, event, &mut part);
                part
            });
            if event.schedule.is_empty() {
                thing["subEvent"] = json!(parts.collect::<Vec<_>>());
            }
        }
    }
    put(&mut thing, "eventSchedule", event.schedule.iter().filter_map(|s| schedule(sheet, s)).collect());
    Some(thing)
}

fn place_of_event(sheet: &Sheet<'_>, event: &Event, thing: &mut Value) {
    let online = event.mode.contains(&Mode::Online) || event.mode.contains(&Mode::Hybrid);
    let mut places: Vec<Value> = event.sites.iter().filter_map(|s| sheet.place(&s.place)).collect();
    if online {
        let address = event.register.as_ref().and_then(|r| r.url.as_ref()).map_or(sheet.url, |u| u.0.as_str());
        places.push(json!({ "@type": "VirtualLocation", "url": address }));
    }
    let mode = match (online, event.sites.is_empty()) {
        (true, false) => "MixedEventAttendanceMode",
        (true, true) => "OnlineEventAttendanceMode",
        (false, _) => "OfflineEventAttendanceMode",
    };
    thing["eventAttendanceMode"] = json!(format!("https://schema.org/{mode}"));
    put(thing, "location", places);
}

/// Start, end and status of one date.
fn when(sheet: &Sheet<'_>, event: &Event, date: &Occurrence, thing: &mut Value) {
    thing["startDate"] = json!(moment(sheet, date.date, date.from));
    if date.to.is_some() || date.end.is_some() {
        thing["endDate"] = json!(moment(sheet, date.last_day(), date.to));
    }
    let status = match event.status() {
        _ if date.cancelled => "EventCancelled",
        EventStatus::Cancelled => "EventCancelled",
        EventStatus::Postponed => "EventPostponed",
        EventStatus::Draft | EventStatus::Scheduled => "EventScheduled",
    };
    thing["eventStatus"] = json!(format!("https://schema.org/{status}"));
}

/// A day, or a moment with the offset of the site's zone (RFC 3339).
fn moment(sheet: &Sheet<'_>, date: Date, time: Option<Time>) -> String {
    let Some(time) = time else { return date.to_string() };
    let zone = sheet.speaker.catalog.site.timezone();
    match date.0.to_datetime(time.0).in_tz(zone) {
        Ok(zoned) => zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        Err(_) => date.to_string(),
    }
}

/// A rule, as far as schema.org can say it: weekly, and monthly on the nth weekday.
fn schedule(sheet: &Sheet<'_>, schedule: &Schedule) -> Option<Value> {
    let day = |day: Weekday| {
        let name = match day {
            Weekday::Monday => "Monday",
            Weekday::Tuesday => "Tuesday",
            Weekday::Wednesday => "Wednesday",
            Weekday::Thursday => "Thursday",
            Weekday::Friday => "Friday",
            Weekday::Saturday => "Saturday",
            Weekday::Sunday => "Sunday",
        };
        json!(format!("https://schema.org/{name}"))
    };
    let mut thing = json!({ "@type": "Schedule", "scheduleTimezone": sheet.speaker.catalog.site.timezone() });
    match schedule.rrule.rhythm() {
        Rhythm::Weekly(weeks, days) => {
            thing["repeatFrequency"] = json!(format!("P{weeks}W"));
            put(&mut thing, "byDay", days.into_iter().map(day).collect());
        }
        Rhythm::Monthly(nth, weekday) if nth > 0 => {
            thing["repeatFrequency"] = json!("P1M");
            thing["byMonthWeek"] = json!(nth);
            thing["byDay"] = day(weekday);
        }
        Rhythm::Monthly(..) | Rhythm::Other => return None,
    }
    if let Some(from) = schedule.from {
        thing["startTime"] = json!(format!("{from}:00"));
    }
    if let Some(to) = schedule.to {
        thing["endTime"] = json!(format!("{to}:00"));
    }
    if let Some(valid) = &schedule.valid {
        if let Some(from) = valid.from {
            thing["startDate"] = json!(from.to_string());
        }
        if let Some(until) = valid.until {
            thing["endDate"] = json!(until.to_string());
        }
    }
    Some(thing)
}

fn news(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let news = sheet.speaker.catalog.news.get(id)?;
    let mut thing = json!({
        "@type": "NewsArticle", "@id": sheet.url, "url": sheet.url,
        "headline": sheet.say(&news.title), "description": sheet.say(&news.summary),
        "datePublished": news.date.to_string(), "inLanguage": sheet.speaker.lang().as_str(),
    });
    if let Some(changed) = news.changed {
        thing["dateModified"] = json!(changed.to_string());
    }
    if let Some(provider) = &news.provider {
        thing["author"] = sheet.provider(provider);
    }
    if let Some(source) = news.source.as_ref().and_then(|s| s.url.as_ref()) {
        thing["isBasedOn"] = json!(source.0);
    }
    Some(thing)
}

fn publication(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let publication = sheet.speaker.catalog.publications.get(id)?;
    let mut thing = json!({
        "@type": "DigitalDocument", "@id": sheet.url, "url": sheet.url,
        "name": sheet.say(&publication.title), "description": sheet.say(&publication.summary),
        "datePublished": publication.date.to_string(),
        "publisher": { "@type": "Organization", "name": publication.publisher.0 },
    });
    if let Some(address) = &publication.url {
        thing["sameAs"] = json!(address.0);
    }
    let editions = publication.files.iter().filter_map(|edition| {
        let media = sheet.speaker.plan.media.get(&edition.file.0)?;
        Some(json!({
            "@type": "MediaObject", "contentUrl": format!("{}{}", sheet.base, media.path),
            "inLanguage": edition.language.as_str(), "contentSize": format!("{} B", media.bytes.len()),
        }))
    });
    put(&mut thing, "encoding", editions.collect());
    Some(thing)
}

fn statistic(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let statistic = sheet.speaker.catalog.statistics.get(id)?;
    let mut thing = json!({
        "@type": "Dataset", "@id": sheet.url, "url": sheet.url, "name": sheet.say(&statistic.title),
        "description": statistic.summary.as_ref().or(Some(&statistic.title)).and_then(|t| sheet.say(t)),
        "creditText": statistic.source.0,
    });
    if let Some(address) = &statistic.url {
        thing["isBasedOn"] = json!(address.0);
    }
    let values = statistic.values.iter().map(|figure| {
        let number = figure.value;
        let number = if number.decimals == 0 { json!(number.digits) } else { json!(number.value()) };
        let mut value = json!({ "@type": "PropertyValue", "name": sheet.say(&figure.label), "value": number });
        if let Some(unit) = figure.unit.as_ref().or(statistic.unit.as_ref()) {
            value["unitText"] = json!(sheet.say(unit));
        }
        value
    });
    put(&mut thing, "variableMeasured", values.collect());
    Some(thing)
}

fn word(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let speaker = sheet.speaker;
    let word = speaker.catalog.glossary.get(id)?;
    let index = crate::plan::Place::of_all(RecordKind::Glossary);
    let mut thing = json!({
        "@type": "DefinedTerm", "@id": sheet.url, "url": sheet.url,
        "name": sheet.say(&word.title), "description": sheet.say(&word.summary),
        "inDefinedTermSet": {
            "@type": "DefinedTermSet", "name": attribute(&speaker.word("title-glossary")),
            "url": format!("{}{}", sheet.base, speaker.at(&index)),
        },
    });
    let others = word.aliases.get(speaker.lang().as_str()).into_iter().flatten().chain(&word.forms);
    put(&mut thing, "alternateName", others.map(|a| json!(a.0)).collect());
    Some(thing)
}

fn board(sheet: &Sheet<'_>, id: &Id) -> Option<Value> {
    let board = sheet.speaker.catalog.boards.get(id)?;
    let mut thing = json!({
        "@type": "CollectionPage", "@id": sheet.url, "url": sheet.url, "name": sheet.say(&board.title),
        "inLanguage": sheet.speaker.lang().as_str(),
    });
    if let Some(summary) = &board.summary {
        thing["description"] = json!(sheet.say(summary));
    }
    Some(thing)
}

/// Sets a property to its values, one alone as itself; none leave it out.
fn put(thing: &mut Value, name: &str, mut values: Vec<Value>) {
    let Some(map) = thing.as_object_mut() else { return };
    let value = match values.len() {
        0 => return,
        1 => values.remove(0),
        _ => Value::Array(values),
    };
    Map::insert(map, name.to_owned(), value);
}
