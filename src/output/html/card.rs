//! An offer in a list.

use super::speaker::{Owner, Speaker};
use super::view::{Card, Mark};
use crate::i18n::text;
use crate::model::{
    Childcare, CostKind, Date, Entry as EntryKind, Feature, Offer, Places, RecordKind, State, Wheelchair, next_start,
};
use crate::plan::{Entry, Place};

/// Starts after a date that are not called off.
fn later(offer: &Offer, first: Date) -> Option<String> {
    let mut dates: Vec<Date> =
        offer.starts.iter().filter(|s| !s.is_cancelled() && s.date > first).map(|s| s.date).collect();
    dates.sort();
    let dates: Vec<String> = dates.iter().map(ToString::to_string).collect();
    (!dates.is_empty()).then(|| dates.join(" "))
}

impl Speaker<'_> {
    /// The card of an offer.
    pub fn card(&self, entry: &Entry<'_>) -> Card {
        let offer = entry.offer;
        let owner = Owner(RecordKind::Offers, offer.id.as_str());
        let start = next_start(offer, self.plan.directory.today.date);
        let open = entry.state == State::Joinable && offer.entry() != EntryKind::Fixed;
        Card {
            id: offer.id.to_string(),
            url: self.at(&Place::Record(RecordKind::Offers, offer.id.clone(), 1)),
            title: self.say(owner, "title", &offer.title),
            german: self.german(&offer.title),
            summary: self.say(owner, "summary", &offer.summary),
            kind: self.word(&format!("kind-{}", offer.kind.word())),
            state: entry.state.word().to_owned(),
            note: self.card_note(entry),
            when: self.when(entry),
            when_iso: start.filter(|_| !open).map(|s| s.date.to_string()),
            later: start.filter(|_| !open).and_then(|first| later(offer, first.date)),
            place: self.card_place(entry),
            provider: self
                .catalog
                .providers
                .get(offer.provider.as_str())
                .map_or_else(String::new, |p| p.name.0.clone()),
            level: self.level(entry),
            marks: self.marks(entry),
            overdue: entry.overdue,
            slot: None,
        }
    }

    /// When one can begin, in words.
    pub fn when(&self, entry: &Entry<'_>) -> String {
        let offer = entry.offer;
        let today = self.plan.directory.today.date;
        if offer.entry() != EntryKind::Fixed {
            return self.word(&format!("when-{}", offer.entry().word()));
        }
        let date = |date| text(self.locale.formats.date(date));
        if let Some(start) = next_start(offer, today) {
            return self.sentence("next-start", &[("date", date(start.date))]);
        }
        let running = offer
            .starts
            .iter()
            .filter(|s| !s.is_cancelled() && s.date <= today && today <= s.last_day())
            .max_by_key(|s| s.date);
        match running {
            Some(start) => self.sentence("when-running", &[("date", date(start.date))]),
            None => self.word("next-start-ask"),
        }
    }

    /// Level needed and reached in short words.
    pub fn level(&self, entry: &Entry<'_>) -> Option<String> {
        let level = entry.offer.level.as_ref()?;
        let short = |l: crate::model::Level| self.word(&format!("level-{}-short", l.word().to_lowercase()));
        match (level.entry, level.target) {
            (Some(from), Some(to)) if from != to => {
                Some(self.sentence("level-to", &[("entry", text(short(from))), ("target", text(short(to)))]))
            }
            (Some(one), _) | (None, Some(one)) => Some(short(one)),
            (None, None) => None,
        }
    }

    fn card_note(&self, entry: &Entry<'_>) -> Option<String> {
        match entry.state {
            State::Paused | State::Running | State::Announced => {
                return Some(self.word(&format!("state-{}", entry.state.word())));
            }
            State::Joinable | State::Ended | State::Hidden => {}
        }
        let start = next_start(entry.offer, self.plan.directory.today.date);
        match start.and_then(|s| s.places)? {
            places @ (Places::Few | Places::WaitingList | Places::Full) => {
                Some(self.word(&format!("places-{}", places.word())))
            }
            Places::Free | Places::Ask => None,
        }
    }

    fn card_place(&self, entry: &Entry<'_>) -> String {
        let mut towns: Vec<&str> = Vec::new();
        for site in &entry.offer.sites {
            if let Some(place) = self.catalog.places.get(site.place.as_str())
                && !towns.contains(&place.town.0.as_str())
            {
                towns.push(&place.town.0);
            }
        }
        if !towns.is_empty() {
            return self.locale.formats.list(towns);
        }
        if entry.statewide {
            let online = entry.offer.mode.contains(&crate::model::Mode::Online);
            return self.word(if online { "online-place" } else { "statewide" });
        }
        let names: Vec<String> = entry.districts.iter().map(|d| self.district(d.as_str()).text).collect();
        self.locale.formats.list(names.iter().map(String::as_str))
    }

    fn marks(&self, entry: &Entry<'_>) -> Vec<Mark> {
        let offer = entry.offer;
        let mut marks = Vec::new();
        let mut add = |icon: &str, key: String| marks.push(Mark { icon: icon.to_owned(), label: self.word(&key) });
        match entry.cost.map(|c| c.kind) {
            Some(CostKind::Free) => add("free", "cost-free".to_owned()),
            Some(kind @ (CostKind::FreeOnConditions | CostKind::Voucher)) => {
                add("cost", format!("cost-{}", kind.word()));
            }
            Some(CostKind::OwnContribution | CostKind::Fee | CostKind::Ask) | None => {}
        }
        match offer.childcare {
            None | Some(Childcare::None) => {}
            Some(care) => add("childcare", format!("childcare-{}", care.word())),
        }
        for feature in &offer.features {
            match feature {
                Feature::WomenOnly => add("women", "feature-women-only".to_owned()),
                Feature::InterpreterAvailable => add("language", "feature-interpreter-available".to_owned()),
                Feature::TravelCosts | Feature::Certificate => {}
            }
        }
        if self.is_step_free(entry) {
            add("wheelchair", "wheelchair-yes".to_owned());
        }
        marks
    }

    fn is_step_free(&self, entry: &Entry<'_>) -> bool {
        let own = entry.offer.accessibility.as_ref().and_then(|a| a.wheelchair);
        let site = || {
            let place = self.catalog.places.get(entry.offer.sites.first()?.place.as_str())?;
            place.accessibility.as_ref()?.wheelchair
        };
        own.or_else(site) == Some(Wheelchair::Yes)
    }
}
