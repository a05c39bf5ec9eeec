//! Passing a page on: plain links that work without script.

use super::frame::hex;
use super::speaker::Speaker;
use super::view::ShareLink;
use crate::model::Id;
use crate::plan::{Address, Artifact, What};

impl Speaker<'_> {
    /// What of a page is passed on: the short address of an offer, else the page's own.
    pub(super) fn shared(&self, artifact: &Artifact) -> Option<String> {
        let base = self.catalog.site.base()?;
        let address = match &artifact.what {
            What::Offer(index) | What::HandOut(index) => {
                return self.shared_offer(&self.plan.directory.listed[*index].offer.id);
            }
            What::Missing | What::Short(_) | What::ListLink | What::Start | What::Gone(_) => return None,
            _ => artifact.address.clone(),
        };
        Some(format!("{base}{}", address.as_str()))
    }

    /// The short address of an offer, absolute.
    pub(super) fn shared_offer(&self, id: &Id) -> Option<String> {
        Some(format!("{}{}", self.catalog.site.base()?, Address::short(id).as_str()))
    }

    /// Links that pass a page on, with its title.
    pub(super) fn share_links(&self, title: &str, address: &str) -> Vec<ShareLink> {
        addresses(title, address)
            .into_iter()
            .map(|(key, href)| {
                let label = match key {
                    "sms" | "mail" => self.word(&format!("share-{key}")),
                    name => name.to_owned(),
                };
                ShareLink { label, href }
            })
            .collect()
    }

    /// Where the code of a page is.
    pub(super) fn code(&self, artifact: &Artifact) -> Option<String> {
        let directory = &self.plan.directory;
        match &artifact.what {
            What::Offer(index) => self.code_of(&directory.listed[*index].offer.id),
            what if self.catalog.site.base_url.is_some() && what.has_code(directory) => {
                Some(Address::code(&artifact.address).as_str().to_owned())
            }
            _ => None,
        }
    }
}

/// Links to services that the reader may have, with a title and an absolute address filled in. Nothing of
/// theirs is loaded; the formats are those that the services document for links.
fn addresses(title: &str, address: &str) -> [(&'static str, String); 5] {
    let both = encode(&format!("{title}\n{address}"));
    let (title, address) = (encode(title), encode(address));
    [
        ("WhatsApp", format!("https://wa.me/?text={both}")),
        ("Telegram", format!("https://t.me/share/url?url={address}&text={title}")),
        ("Viber", format!("viber://forward?text={both}")),
        ("sms", format!("sms:?&body={both}")),
        ("mail", format!("mailto:?subject={title}&body={address}")),
    ]
}

/// Percent-encoding of ASCII but unreserved characters (RFC 3986). Other letters stay as they are, as in IRIs
/// (RFC 3987): they are a third of the bytes, and browsers encode them.
fn encode(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if !c.is_ascii() || c.is_ascii_alphanumeric() || "-._~".contains(c) {
            out.push(c);
        } else {
            let byte = u8::try_from(c).unwrap_or_default();
            out.extend(['%', hex(byte >> 4), hex(byte)]);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_passed_on_cannot_leave_its_link() {
        let found = addresses("A & B #1 \"x\"", "https://lotse.example/o/k4c7w/");
        assert_eq!(
            found[1].1,
            "https://t.me/share/url?url=https%3A%2F%2Flotse.example%2Fo%2Fk4c7w%2F&text=A%20%26%20B%20%231%20%22x%22"
        );
        assert!(found.iter().all(|l| !l.1.contains([' ', '"', '\n'])));
        assert_eq!(encode("Київ?"), "Київ%3F");
    }
}
