//! Parts of several pages: contacts, places, access, notices, images, files.

use super::speaker::{Owner, Speaker, data, plain};
use super::view::{
    AccessGroup, AccessRow, AlertView, Consultation, ContactView, FileView, ImageView, Line, Link, PlaceView, StartView,
};
use crate::i18n::{number, text};
use crate::model::{
    ACCESS_ALL, AccessMap, AccessOrigin, AccessValue, Alert, Attachment, Contact, Id, Image, Offer, Place, Places,
    Programme, RecordKind, Rhythm, Start, StartState, kind_of_file, resolve_access, vocabularies,
};
use crate::plan::{Address, Dimension, STATUS_UNKNOWN};

impl Speaker<'_> {
    /// A contact by its id.
    pub fn contact(&self, id: &Id) -> Option<ContactView> {
        let contact: &Contact = &self.catalog.contacts.get(id)?.data;
        let owner = Owner(RecordKind::Contacts, id.as_str());
        let phones = contact.phones.iter().enumerate().map(|(index, phone)| Line {
            href: Some(format!("tel:{}", phone.number.e164())),
            note: self.say_if(owner, &format!("phones.{index}.note"), phone.note.as_ref()),
            ..data(&phone.number.0)
        });
        let mail = contact.email.iter().map(|e| Line { href: Some(format!("mailto:{}", e.0)), ..data(&e.0) });
        let site = contact.website.iter().map(|w| Line { href: Some(w.0.clone()), ..data(w.host()) });
        Some(ContactView {
            name: contact.name.as_ref().map(|n| n.0.clone()),
            role: self.say_if(owner, "role", contact.role.as_ref()),
            phones: phones.collect(),
            links: mail.chain(site).collect(),
            languages: self.spoken(owner, "languages", &contact.languages),
            hours: self.hours_lines(owner, "hours", &contact.hours),
            checked: self.checked_on(contact.checked.as_ref()),
            card: self.plan.desks.contains_key(id).then(|| Address::card(self.lang(), id).as_str().to_owned()),
        })
    }

    /// A place by its id.
    pub fn place(&self, id: &Id, room: Option<&str>) -> Option<PlaceView> {
        let place: &Place = &self.catalog.places.get(id)?.data;
        let owner = Owner(RecordKind::Places, id.as_str());
        let at = place.latitude.zip(place.longitude);
        Some(PlaceView {
            name: place.name.0.clone(),
            url: Some(self.at(&crate::plan::Place::of(RecordKind::Places, id))),
            room: room.map(str::to_owned),
            address: format!("{}, {} {}", place.street.0, place.postal_code.0, place.town.0),
            district: self.facet_link(Dimension::District, place.district.as_str()).map(|l| Link { count: None, ..l }),
            access: place.accessibility.as_ref().map(|a| self.accessibility(owner, "accessibility", a)),
            directions: self.say_if(owner, "directions", place.directions.as_ref()),
            geo: at.map(|(lat, lon)| format!("geo:{lat},{lon}")),
            map: at
                .map(|(lat, lon)| format!("https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=17/{lat}/{lon}")),
            checked: self.checked_on(place.checked.as_ref()),
        })
    }

    /// House and town, leading to the place's page.
    pub(super) fn place_link(&self, id: &Id) -> Option<Link> {
        let place = self.catalog.places.get(id)?;
        let link = self.record_link(RecordKind::Places, id)?;
        Some(Link { label: plain(&format!("{}, {}", place.name.0, place.town.0)), ..link })
    }

    /// When something was checked, and by whom.
    fn checked_on(&self, checked: Option<&crate::model::Checked>) -> Option<String> {
        let checked = checked?;
        let on = self.sentence("checked-on", &[("date", text(self.locale.formats.date(checked.on)))]);
        Some(match &checked.by {
            Some(by) => self.locale.formats.list([on.as_str(), by.0.as_str()]),
            None => on,
        })
    }

    /// Access by status, grouped by value; statuses whose rule is the same one (`all`) share a row.
    pub fn access(&self, owner: Owner<'_>, own: &AccessMap, programme: Option<&Programme>) -> Vec<AccessGroup> {
        let today = self.plan.directory.today.date;
        let review = self.catalog.site.review_every();
        let inherited = programme.map(|p| &p.access);
        if own.is_empty() && inherited.is_none_or(AccessMap::is_empty) {
            return Vec::new();
        }
        let named = |status: &str| {
            own.contains_key(status)
                || (!own.contains_key(ACCESS_ALL) && inherited.is_some_and(|p| p.contains_key(status)))
        };
        let vocabulary = self.catalog.vocabulary(vocabularies::RESIDENCE_STATUS);
        let statuses = vocabulary.terms.iter().map(|t| t.id.as_str()).filter(|id| named(id)).chain([ACCESS_ALL]);
        let alone = statuses.clone().count() == 1;
        let mut groups: Vec<AccessGroup> = Vec::new();
        for (word, value) in AccessValue::ALL {
            let label = self.word(&format!("access-{word}"));
            let rows: Vec<AccessRow> = statuses
                .clone()
                .filter_map(|status| {
                    let resolved = resolve_access(own, inherited, status, today, review);
                    (resolved.value == *value).then(|| self.access_row(owner, status, alone, &resolved, programme))
                })
                .collect();
            if !rows.is_empty() {
                groups.push(AccessGroup { value: (*word).to_owned(), label, rows });
            }
        }
        groups
    }

    fn access_row(
        &self,
        own: Owner<'_>,
        status: &str,
        alone: bool,
        resolved: &crate::model::ResolvedAccess<'_>,
        programme: Option<&Programme>,
    ) -> AccessRow {
        let (label, german) = if status == ACCESS_ALL {
            (plain(&self.word(if alone { "access-all" } else { "access-all-others" })), None)
        } else {
            self.term(vocabularies::RESIDENCE_STATUS, status)
        };
        let url = match status {
            ACCESS_ALL | STATUS_UNKNOWN => String::new(),
            _ => self.facet_link(Dimension::Status, status).map_or_else(String::new, |l| l.url),
        };
        let owner = match (resolved.origin, programme) {
            (AccessOrigin::Programme, Some(p)) => Owner(RecordKind::Programmes, p.id.as_str()),
            _ => own,
        };
        AccessRow {
            status: Link { label, german, url, count: None, current: false },
            since: resolved.rule.and_then(|r| r.since).map(|d| self.day(d)),
            source: resolved.rule.and_then(|r| r.source.as_ref()).map(|s| s.0.clone()),
            source_name: resolved.rule.and_then(|r| r.source.as_ref()).map(|s| s.host().to_owned()),
            checked: resolved.rule.and_then(|r| r.checked).map(|d| self.day(d)),
            note: resolved.rule.and_then(|r| self.say_if(owner, &format!("access.{status}.note"), r.note.as_ref())),
            was: resolved.was.map(|v| self.word(&format!("access-{}", v.word()))),
            own: resolved.origin == AccessOrigin::Offer && programme.is_some(),
        }
    }

    /// Notices shown today; those of a programme say so.
    pub fn alerts(&self, owner: Owner<'_>, alerts: &[Alert], from: Option<&Programme>) -> Vec<AlertView> {
        let today = self.plan.directory.today.date;
        let from = from.and_then(|p| self.record_link(RecordKind::Programmes, &p.id));
        alerts
            .iter()
            .enumerate()
            .filter(|(_, alert)| alert.is_shown(today))
            .map(|(index, alert)| AlertView {
                text: self.say(owner, &format!("alerts.{index}.text"), &alert.text),
                from: from.clone(),
                since: alert.from.map(|d| self.day(d)),
                until: alert.until.map(|d| d.to_string()),
            })
            .collect()
    }

    /// Images of a record.
    pub fn images(&self, owner: Owner<'_>, images: &[Image]) -> Vec<ImageView> {
        images
            .iter()
            .enumerate()
            .filter_map(|(index, image)| {
                let media = self.plan.media.get(&image.file.0)?;
                let (width, height) = media.size?;
                Some(ImageView {
                    src: media.path.clone(),
                    width,
                    height,
                    alt: self.say_if(owner, &format!("media.{index}.alt"), image.alt.as_ref())?,
                    caption: self.say_if(owner, &format!("media.{index}.caption"), image.caption.as_ref()),
                    credit: image.credit.as_ref().map(|c| c.0.clone()),
                })
            })
            .collect()
    }

    /// Files of an offer.
    pub fn files(&self, owner: Owner<'_>, files: &[Attachment]) -> Vec<FileView> {
        files
            .iter()
            .enumerate()
            .filter_map(|(index, file)| {
                let media = self.plan.media.get(&file.file.0)?;
                Some(FileView {
                    href: media.path.clone(),
                    title: self.say(owner, &format!("files.{index}.title"), &file.title),
                    language: file.language.as_ref().map(|l| self.language_name(l.as_str())),
                    hreflang: file.language.as_ref().map(ToString::to_string),
                    info: self.file_info(&kind_of_file(&file.file.0), media.bytes.len()),
                })
            })
            .collect()
    }

    /// `PDF, 12 kB`.
    pub(super) fn file_info(&self, kind: &str, bytes: usize) -> String {
        let (key, size) = match bytes {
            n if n < 1_000_000 => ("size-kb", n.div_ceil(1000)),
            n => ("size-mb", n.div_ceil(1_000_000)),
        };
        let size = self.sentence(key, &[("size", text(self.integer(size)))]);
        self.sentence("file-info", &[("type", text(kind)), ("size", text(size))])
    }

    /// Starts that are not over, in order.
    pub fn starts(&self, offer: &Offer) -> Vec<StartView> {
        let today = self.plan.directory.today.date;
        let mut starts: Vec<&Start> = offer.starts.iter().filter(|s| s.last_day() >= today).collect();
        starts.sort_by_key(|s| s.date);
        starts.into_iter().map(|start| self.start(start)).collect()
    }

    fn start(&self, start: &Start) -> StartView {
        let state = start.state.unwrap_or(StartState::Planned);
        let places = start.places.unwrap_or(Places::Ask);
        StartView {
            date: self.day(start.date),
            end: start.end.filter(|end| *end != start.date).map(|d| self.day(d)),
            register_by: start.register_by.map(|d| self.day(d)),
            exam: start.exam.map(|d| self.day(d)),
            state: state.word().to_owned(),
            state_label: (state != StartState::Planned).then(|| self.word(&format!("start-state-{}", state.word()))),
            places: places.word().to_owned(),
            places_label: (places != Places::Ask).then(|| self.word(&format!("places-{}", places.word()))),
        }
    }

    /// Consultation hours with their next three dates.
    pub fn consultation(&self, hours: &[crate::model::Consultation]) -> Vec<Consultation> {
        let today = self.plan.directory.today.date;
        hours
            .iter()
            .filter(|c| c.valid.as_ref().and_then(|v| v.until).is_none_or(|until| until >= today))
            .map(|c| {
                let (from, until) = c.valid.as_ref().map_or((None, None), |v| (v.from, v.until));
                let times = [("from", text(c.from.to_string())), ("to", text(c.to.to_string()))];
                let with = |key: &str, mut more: Vec<(&str, crate::i18n::Argument<'_>)>| {
                    more.extend(times.iter().cloned());
                    self.sentence(key, &more)
                };
                let said = match c.rrule.rhythm() {
                    Rhythm::Weekly(1, days) => with("consultation-weekly", vec![("days", text(self.days(&days)))]),
                    Rhythm::Weekly(n, days) => with(
                        "consultation-every-weeks",
                        vec![("count", number(n as usize)), ("days", text(self.days(&days)))],
                    ),
                    Rhythm::Monthly(nth, day) => with(
                        "consultation-monthly-nth",
                        vec![("nth", crate::i18n::Argument::Number(i64::from(nth))), ("days", text(self.days(&[day])))],
                    ),
                    Rhythm::Other => self.sentence("time-range", &times),
                };
                let date = |d| text(self.locale.formats.date(d));
                let mut notes = self.hours_notes(c.mobile, c.by_appointment);
                if let Some(until) = until {
                    notes.push(self.sentence("valid-until", &[("date", date(until))]));
                }
                Consultation {
                    text: said,
                    place: c.place.as_ref().and_then(|id| self.place_link(id)),
                    notes,
                    next: c.rrule.next(from, until, today, 3).into_iter().map(|d| self.day(d)).collect(),
                    open: format!("{}-{}", c.from, c.to),
                }
            })
            .collect()
    }
}
