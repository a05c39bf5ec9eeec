//! Contacts as vCard 4 (RFC 6350): what a phone keeps when one saves a contact.

use super::calendar::{PRODUCT, midnight, uid};
use super::contentline::Lines;
use super::html::Speaker;
use super::html::view::Line;
use crate::i18n::attribute;
use crate::model::{Id, RecordKind};
use crate::plan::{Address, Place};

/// The card of a contact in the language of a speaker; empty if there is no such contact.
pub(crate) fn card(speaker: &Speaker<'_>, id: &Id, address: &Address) -> Vec<u8> {
    let catalog = speaker.catalog;
    let (Some(contact), Some(view)) = (catalog.contacts.get(id), speaker.contact(id)) else { return Vec::new() };
    let provider = speaker.plan.desks.get(id).and_then(|p| catalog.providers.get(p.as_ref()?));
    let lang = speaker.lang().as_str();
    let base = catalog.site.base();
    let role = view.role.as_ref().map(|r| one_line(&r.text));
    let mut lines = Lines::default();
    lines.value("BEGIN", "VCARD");
    lines.value("VERSION", "4.0");
    lines.text("PRODID", PRODUCT);
    lines.text("UID;VALUE=text", &uid(&catalog.site, &format!("contact-{id}")));
    if let Some(checked) = &contact.checked {
        lines.value("REV", &midnight(checked.on));
    }
    if let Some(name) = &contact.name {
        lines.value("KIND", "individual");
        lines.text("FN", &name.0);
        // Which part is the family's cannot be known; as a given name it is shown as written.
        lines.texts("N", ";", ["", name.0.as_str(), "", "", ""]);
    } else {
        lines.value("KIND", "org");
        let parts = [provider.map(|p| p.name.0.as_str()), role.as_deref()];
        let name = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        lines.text("FN", if name.is_empty() { id.as_str() } else { &name });
    }
    if let Some(provider) = provider {
        lines.text("ORG;TYPE=work", &provider.name.0);
    }
    if let (Some(role), Some(said)) = (&role, &view.role) {
        let lang = said.lang.as_deref().unwrap_or(lang);
        // Phones show the title, the role says the same to machines.
        if contact.name.is_some() {
            lines.say("TITLE", lang, role);
        }
        lines.say("ROLE", lang, role);
    }
    for (nth, phone) in contact.phones.iter().enumerate() {
        let head = format!("TEL;VALUE=uri;TYPE=work,voice;PREF={}", preference(nth));
        lines.value(&head, &format!("tel:{}", phone.number.e164()));
    }
    if let Some(mail) = &contact.email {
        lines.text("EMAIL;TYPE=work", &mail.0);
    }
    for (nth, language) in contact.languages.iter().enumerate() {
        lines.value(&format!("LANG;PREF={}", preference(nth)), language.code.as_str());
    }
    if let Some(place) = provider.and_then(|p| catalog.places.get(p.place.as_ref()?)) {
        let (street, town, code) = (&place.street.0, &place.town.0, &place.postal_code.0);
        lines.texts("ADR;TYPE=work", ";", ["", "", street, town, "", code, "DE"]);
        if let Some((latitude, longitude)) = place.latitude.zip(place.longitude) {
            lines.value("GEO;TYPE=work", &format!("geo:{latitude},{longitude}"));
        }
    }
    let page = |base: &String| {
        let provider = speaker.plan.desks.get(id).and_then(Option::as_ref)?;
        Some(format!("{base}{}", speaker.at(&Place::of(RecordKind::Providers, provider))))
    };
    if let Some(url) = contact.website.as_ref().map(|w| w.0.clone()).or_else(|| page(base.as_ref()?)) {
        lines.value("URL;TYPE=work", &url);
    }
    let phones = view.phones.iter().filter(|p| p.note.is_some());
    let mut notes: Vec<String> = view.hours.iter().chain(phones).map(noted).collect();
    notes.extend(view.languages.iter().filter(|l| l.note.is_some()).map(noted));
    if provider.is_some_and(|p| p.demo) {
        notes.push(speaker.word("demo-remark"));
    }
    if !notes.is_empty() {
        lines.say("NOTE", lang, &attribute(&notes.join("\n")));
    }
    if let Some(base) = &base {
        lines.value("SOURCE", &format!("{base}{}", address.as_str()));
    }
    lines.value("END", "VCARD");
    lines.into_bytes()
}

/// From 1, which is preferred, to 100.
fn preference(nth: usize) -> usize {
    (nth + 1).min(100)
}

/// A line with its remark.
fn noted(line: &Line) -> String {
    match &line.note {
        Some(note) => format!("{}: {}", line.text.text, one_line(&note.text)),
        None => line.text.text.clone(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
