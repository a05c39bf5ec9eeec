//! Providers with their places and contacts.

use super::words::{self, Five, TOWNS};
use super::writer::{Doc, Writer};
use super::{Maker, Place};
use std::io;

impl Maker {
    pub(super) fn providers_count(&self) -> usize {
        self.offers.div_ceil(12)
    }

    /// As many as contacts; each belongs to a provider, every provider has one.
    pub(super) fn places_count(&self) -> usize {
        self.offers.div_ceil(10)
    }

    pub(super) fn places(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.places_count() {
            let town = &TOWNS[self.random.skewed(TOWNS.len())];
            let provider = index % self.providers_count();
            let street = self.name()[0].clone();
            let mut doc = Doc::default();
            doc.line(format!("id: ort-{index}"));
            doc.line(format!("name: {} ({})", self.provider_name(provider), town.0[0]));
            doc.line(format!("street: {street}straße {}", 1 + self.random.below(120)));
            doc.line(format!("postal_code: \"{}\"", town.2));
            doc.line(format!("town: {}", town.0[0]));
            doc.line(format!("district: {}", town.1));
            let mut near = |thousandths: u32| f64::from(thousandths) / 1000.0 + self.random.offset();
            doc.line(format!("latitude: {:.4}", near(town.3)));
            doc.line(format!("longitude: {:.4}", near(town.4)));
            self.wheelchair(&mut doc);
            if self.random.chance(70) {
                let directions = self.one(&words::DIRECTIONS);
                doc.say("directions", 0, directions);
            }
            self.checked(&mut doc);
            self.places.push(Place { town, provider });
            out.record("places", &format!("ort-{index}"), &format!("ort-{index}"), &doc, &mut self.random)?;
        }
        Ok(())
    }

    pub(super) fn contacts(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.places_count() {
            self.contact(&format!("kontakt-{index}"), index % self.providers_count(), None, out)?;
        }
        Ok(())
    }

    /// A contact, with a role of its own if one is given.
    pub(super) fn contact(
        &mut self,
        id: &str,
        provider: usize,
        role: Option<Five>,
        out: &mut Writer,
    ) -> io::Result<()> {
        let mut doc = Doc::default();
        doc.line(format!("id: {id}"));
        if self.random.chance(40) {
            let (first, last) = (self.name()[0].clone(), self.name()[0].clone());
            doc.line(format!("name: {first} {last}"));
        }
        let role = role.map_or_else(|| self.one(&words::ROLES), |role| role.map(str::to_owned));
        doc.say("role", 0, role);
        doc.line("phones:");
        doc.line(format!("  - number: +49 40 66969 {:03}", self.random.below(1000)));
        doc.line(format!("email: {id}@traeger-{provider}.example"));
        doc.line("languages:");
        self.spoken(&mut doc, 0, "languages");
        doc.line("hours:");
        doc.line(r#"  - { days: [mo, tu, th], from: "09:00", to: "12:00" }"#);
        if self.random.chance(40) {
            doc.line(r#"  - { days: [th], from: "14:00", to: "17:30" }"#);
        }
        self.checked(&mut doc);
        out.record("contacts", id, id, &doc, &mut self.random)
    }

    pub(super) fn providers(&mut self, out: &mut Writer) -> io::Result<()> {
        for index in 0..self.providers_count() {
            let mut doc = Doc::default();
            doc.line(format!("id: traeger-{index}"));
            doc.line(format!("name: {} (Demo)", self.provider_name(index)));
            doc.line("legal_form: eingetragener Verein");
            doc.line("demo: true");
            let summary = self.one(&words::PROVIDERS);
            doc.say("summary", 0, summary);
            let body = self.body(2);
            doc.say("body", 0, body);
            doc.line(format!("website: https://traeger-{index}.example/"));
            doc.line(format!("place: ort-{index}"));
            doc.list("contacts", self.contacts_of(index).join(", "));
            doc.line("role: provider");
            if self.random.chance(10) {
                self.image(&mut doc, out);
            }
            self.checked(&mut doc);
            let id = format!("traeger-{index}");
            out.record("providers", &id, &id, &doc, &mut self.random)?;
        }
        Ok(())
    }

    /// Places and contacts are dealt out in turn, so a provider has those that leave its own number.
    pub(super) fn dealt(&self, provider: usize) -> impl Iterator<Item = usize> + use<> {
        (provider..self.places_count()).step_by(self.providers_count())
    }

    pub(super) fn contacts_of(&self, provider: usize) -> Vec<String> {
        self.dealt(provider).map(|contact| format!("kontakt-{contact}")).collect()
    }
}
