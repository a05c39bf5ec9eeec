//! What a template sees: the theme's contract.
//!
//! Every page gets one [`Frame`] (the same for all kinds of page) and one body
//! under the name of its kind (`offer`, `list`, …). Values are ready to print:
//! text is resolved to the reader's language, dates and numbers are formatted,
//! addresses are relative to the site's root (`root ~ url`).
//! Templates decide on order and markup, never on content.

use serde::Serialize;

/// A piece of text in the reader's language, or visibly not.
#[derive(Debug, Clone, Serialize, PartialEq, Eq, Default)]
pub struct Said {
    /// Plain text (templates escape it) or, in fields named `html`, safe HTML.
    pub text: String,
    /// BCP 47 tag, only if it is not the page's language.
    pub lang: Option<String>,
    /// `ltr` or `rtl`, only with `lang`.
    pub dir: Option<String>,
    /// `fallback`, `outdated` or `machine`; none for text that needs no remark.
    pub mark: Option<String>,
}

/// A link inside the site.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// What it says.
    pub label: Said,
    /// The German official term, where it differs from the label.
    pub german: Option<String>,
    /// Address relative to the site's root, ending in `/`.
    pub url: String,
    /// Number of offers behind it, formatted; none where it does not apply.
    pub count: Option<String>,
    /// Whether this is the page one is on.
    pub current: bool,
}

/// A date for people and machines.
#[derive(Debug, Clone, Serialize)]
pub struct Day {
    /// ISO 8601 calendar date.
    pub iso: String,
    /// In the language's own long form.
    pub text: String,
}

/// One language in the switcher.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageLink {
    /// BCP 47 tag.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Same page in that language, relative to the root.
    pub url: String,
    /// Whether it is the page's language.
    pub current: bool,
}

/// What every page gets.
#[derive(Debug, Clone, Serialize)]
pub struct Frame {
    /// BCP 47 tag of the page.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// Prefix of every address: `./`, `../`, `../../` …, or the absolute path of the site for 404 pages.
    pub root: String,
    /// Kind of page: home, list, az, offer, gone, index, text, short, missing, start, offline, counselling, map, figures, or what a
    /// record is called (provider, programme, funder, region, place, team, event, news, publication, statistic, term, board).
    pub kind: String,
    /// Title of the page, plain.
    pub title: String,
    /// Description for `meta`, plain, at most 160 characters.
    pub description: String,
    /// Whether search engines shall leave the page out.
    pub noindex: bool,
    /// Absolute address, where there is a `base_url` and the page is indexable.
    pub canonical: Option<String>,
    /// `hreflang` set, absolute addresses.
    pub alternates: Vec<Alternate>,
    /// Absolute address for Open Graph, where there is a `base_url`.
    pub og_url: Option<String>,
    /// `og:locale` (`de_DE`).
    pub og_locale: String,
    /// JSON-LD, safe to print inside a script element.
    pub jsonld: Option<String>,
    /// The way up, from home to the page's parent.
    pub crumbs: Vec<Link>,
    /// Address of the section that the page belongs to: the menu entry with this `url` is the current one.
    pub section: String,
    /// The languages, in the site's order.
    pub languages: Vec<LanguageLink>,
    /// Whether the page as a whole is in another language (says so on top).
    pub wholly_fallback: bool,
    /// The build's today.
    pub built: Day,
    /// Fixed date of demos and tests, ISO 8601.
    pub clock: Option<String>,
    /// Mail address with subject and body filled in, to report an error.
    pub report: Option<String>,
    /// Ways to pass the page on, where it has an absolute address.
    pub share: Vec<ShareLink>,
    /// What they pass on: the short address of an offer, else the page's own.
    pub shared: Option<String>,
    /// The page's code as SVG, relative to the root.
    pub code: Option<String>,
    /// Words for scripts, relative to the root.
    pub words: String,
    /// The script of every page in this language, relative to the root.
    pub script: String,
}

/// A version of the page in another language.
#[derive(Debug, Clone, Serialize)]
pub struct Alternate {
    /// BCP 47 tag or `x-default`.
    pub hreflang: String,
    /// Absolute address.
    pub href: String,
}

/// What all pages of one language share (`site`).
#[derive(Debug, Clone, Serialize)]
pub struct SiteView {
    /// The site's name.
    pub name: Said,
    /// One sentence under it.
    pub tagline: Option<Said>,
    /// Banner.
    pub notice: Option<Said>,
    /// Notices for every page.
    pub alerts: Vec<AlertView>,
    /// Tag of the source language (that of the German official terms).
    pub source: String,
    /// `ltr` or `rtl` of the source language.
    pub source_dir: String,
    /// Address of the language's home page, relative to the root.
    pub home: String,
    /// Main navigation: offers first, then sections, then pages with `menu: main`.
    pub menu: Vec<Link>,
    /// Footer: imprint, privacy, accessibility, then pages with `menu: footer`.
    pub footer: Vec<Link>,
    /// Emergency numbers.
    pub emergency: Vec<Emergency>,
    /// Address of the list of all offers.
    pub offers: String,
    /// Address of the A-Z.
    pub az: String,
    /// Address of the reader's own list.
    pub list: String,
    /// IANA time zone.
    pub timezone: String,
    /// Content security policy, for hosts that send none.
    pub policy: String,
    /// File of each asset by its plain name, relative to the root (`assets["site.css"]`).
    pub assets: std::collections::BTreeMap<String, String>,
}

/// An emergency number.
#[derive(Debug, Clone, Serialize)]
pub struct Emergency {
    /// As it is read.
    pub number: String,
    /// For `tel:`.
    pub tel: String,
    /// Whom one reaches.
    pub label: Said,
    /// More, in one line.
    pub note: Option<Said>,
}

/// A notice with a time (closed by decree, moved, …).
#[derive(Debug, Clone, Serialize)]
pub struct AlertView {
    /// The notice.
    pub text: Said,
    /// Where it comes from (a programme), if not from the record itself.
    pub from: Option<Link>,
    /// Since when it stands.
    pub since: Option<Day>,
    /// Last day on which it stands, ISO 8601.
    pub until: Option<String>,
}

/// A [`Card`] that many pages share, converted once. Templates read it as it is; in a fingerprint, which is in no
/// format that people read, it is its slot, which has the hash of the card.
#[derive(Debug, Clone)]
pub struct Shared(pub tera::Value);

impl Serialize for Shared {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let slot = || self.0.as_map()?.get(&tera::value::Key::Str("slot"))?.as_str();
        match slot().filter(|_| !serializer.is_human_readable()) {
            Some(slot) => serializer.serialize_str(slot),
            None => self.0.serialize(serializer),
        }
    }
}

/// An offer in a list.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Record id.
    pub id: String,
    /// Address relative to the root.
    pub url: String,
    /// Title.
    pub title: Said,
    /// German title, where it differs.
    pub german: Option<String>,
    /// Summary.
    pub summary: Said,
    /// Kind of offer, in words.
    pub kind: String,
    /// joinable, running, announced, paused.
    pub state: String,
    /// State in words, where it is worth saying (paused, running, waiting list, full, few places).
    pub note: Option<String>,
    /// Next start or way of entry, in words.
    pub when: String,
    /// Next start, ISO 8601.
    pub when_iso: Option<String>,
    /// The starts after it, ISO 8601, with spaces between: for the reader's own clock.
    pub later: Option<String>,
    /// Place or reach, in words (never translated if a name).
    pub place: String,
    /// Provider's name.
    pub provider: String,
    /// Level in words, if any (`B1 → B2`).
    pub level: Option<String>,
    /// Short marks: free, childcare, women only, interpreter, step-free.
    pub marks: Vec<Mark>,
    /// Whether the check date is overdue.
    pub overdue: bool,
    /// Where the component `card` leaves room for the card as it was printed before; not for templates.
    pub slot: Option<String>,
}

/// A word beside an icon.
#[derive(Debug, Clone, Serialize)]
pub struct Mark {
    /// Name of the icon in the sprite.
    pub icon: String,
    /// The word.
    pub label: String,
}

/// One row of the facts of an offer.
#[derive(Debug, Clone, Serialize)]
pub struct Fact {
    /// Stable name (`when`, `where`, `cost`, …): class and fragment.
    pub key: String,
    /// Name of the icon in the sprite.
    pub icon: String,
    /// Label in words.
    pub label: String,
    /// One or more lines.
    pub lines: Vec<Line>,
}

/// One line of a fact.
#[derive(Debug, Clone, Serialize, Default)]
pub struct Line {
    /// The value in words.
    pub text: Said,
    /// Whether the value is data (a name, number, address): print it in `<bdi>`.
    pub data: bool,
    /// The German term, where it differs.
    pub german: Option<String>,
    /// A remark beside it.
    pub note: Option<Said>,
    /// Date for `<time datetime>`.
    pub iso: Option<String>,
    /// Address relative to the root.
    pub url: Option<String>,
    /// Address outside the site (`https:`, `tel:`, `mailto:`, `geo:`).
    pub href: Option<String>,
    /// Hours for the reader's own clock: days as in schema.org's `openingHours`, then times (`Mo,Tu 08:30-12:45`).
    pub open: Option<String>,
}

/// A person or desk to ask.
#[derive(Debug, Clone, Serialize)]
pub struct ContactView {
    /// Name, never translated.
    pub name: Option<String>,
    /// What they do.
    pub role: Option<Said>,
    /// Numbers.
    pub phones: Vec<Line>,
    /// Mail, web site.
    pub links: Vec<Line>,
    /// Languages spoken, in words, with remarks.
    pub languages: Vec<Line>,
    /// Hours, one line each.
    pub hours: Vec<Line>,
    /// Checked on, in words.
    pub checked: Option<String>,
    /// vCard.
    pub card: Option<String>,
}

/// An address.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceView {
    /// Name of the house.
    pub name: String,
    /// Its own page.
    pub url: Option<String>,
    /// Room.
    pub room: Option<String>,
    /// Street, postal code and town in one line.
    pub address: String,
    /// District.
    pub district: Option<Link>,
    /// Step-free access in words.
    pub access: Option<Line>,
    /// How to get there.
    pub directions: Option<Said>,
    /// `geo:` address for the phone's own map.
    pub geo: Option<String>,
    /// OpenStreetMap address.
    pub map: Option<String>,
    /// Checked on, in words.
    pub checked: Option<String>,
}

/// Access by residence status: one group a value.
#[derive(Debug, Clone, Serialize)]
pub struct AccessGroup {
    /// entitled, on-application, closed, ask.
    pub value: String,
    /// In words.
    pub label: String,
    /// The statuses.
    pub rows: Vec<AccessRow>,
}

/// Access for one residence status (or all others).
#[derive(Debug, Clone, Serialize)]
pub struct AccessRow {
    /// The status; address of its list.
    pub status: Link,
    /// Since when.
    pub since: Option<Day>,
    /// Source, absolute address.
    pub source: Option<String>,
    /// Host of the source, to be read.
    pub source_name: Option<String>,
    /// When it was checked.
    pub checked: Option<Day>,
    /// Remark.
    pub note: Option<Said>,
    /// What it was before its check ran out of date (then the value is ask).
    pub was: Option<String>,
    /// Whether it was changed for this offer (else it comes from the programme).
    pub own: bool,
}

/// An image of the record.
#[derive(Debug, Clone, Serialize)]
pub struct ImageView {
    /// File relative to the root.
    pub src: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// Alternative text.
    pub alt: Said,
    /// Caption.
    pub caption: Option<Said>,
    /// Who made it.
    pub credit: Option<String>,
}

/// A file to download, or a publication on the web.
#[derive(Debug, Clone, Serialize)]
pub struct FileView {
    /// File relative to the root.
    pub href: String,
    /// Title.
    pub title: Said,
    /// Language in words.
    pub language: Option<String>,
    /// BCP 47 tag of the file's language.
    pub hreflang: Option<String>,
    /// Type and size in words (`PDF, 12 kB`).
    pub info: String,
}

/// A start of an offer.
#[derive(Debug, Clone, Serialize)]
pub struct StartView {
    /// First day.
    pub date: Day,
    /// Last day.
    pub end: Option<Day>,
    /// Registration until.
    pub register_by: Option<Day>,
    /// Examination.
    pub exam: Option<Day>,
    /// planned, guaranteed, running, cancelled.
    pub state: String,
    /// In words; none for planned.
    pub state_label: Option<String>,
    /// free, few, waiting-list, full, ask.
    pub places: String,
    /// In words; none for ask.
    pub places_label: Option<String>,
}

/// `offer`: the page of an offer.
#[derive(Debug, Clone, Serialize)]
pub struct OfferView {
    /// Card data: title, German title, summary, state, …
    pub card: Shared,
    /// Topics.
    pub topics: Vec<Link>,
    /// Notices of the offer, its programme and funders.
    pub alerts: Vec<AlertView>,
    /// Facts, most needed first (register, who for, cost, hours, …).
    pub facts: Vec<Fact>,
    /// Starts that are not over, and those under way.
    pub starts: Vec<StartView>,
    /// Consultation hours: one line each, next dates as the note.
    pub consultation: Vec<Consultation>,
    /// Where.
    pub places: Vec<PlaceView>,
    /// Whom to ask; the first one is the one to register with.
    pub contacts: Vec<ContactView>,
    /// Long text (`html`).
    pub body: Option<Said>,
    /// Words of the glossary in it.
    pub words: Vec<WordView>,
    /// Access by residence status.
    pub access: Vec<AccessGroup>,
    /// Programme.
    pub programme: Option<Link>,
    /// Programme in one sentence.
    pub programme_summary: Option<Said>,
    /// Provider.
    pub provider: Link,
    /// Whether the provider is invented (demo).
    pub demo: bool,
    /// Funders.
    pub funders: Vec<Link>,
    /// Region and its service: who can say more.
    pub region: Option<Link>,
    /// Name of the service of the region.
    pub service: Option<Link>,
    /// Related offers.
    pub related: Vec<Shared>,
    /// Images.
    pub images: Vec<ImageView>,
    /// Files.
    pub files: Vec<FileView>,
    /// Checked on.
    pub checked: Option<Day>,
    /// Checked by.
    pub checked_by: Option<String>,
    /// Whether the check is overdue.
    pub overdue: bool,
    /// Last day on which the check counts, ISO 8601.
    pub due: Option<String>,
    /// Last change.
    pub changed: Option<Day>,
    /// Where it was taken from.
    pub source: Option<Line>,
    /// Remarks on the translation: keys `fallback`, `outdated`, `machine`, with the date of the translation where known.
    pub remarks: Vec<Remark>,
    /// Short address for people (`lotse.example/o/k4c7w/`).
    pub short: Option<String>,
    /// Its code as SVG, relative to the root.
    pub code: Option<String>,
    /// The hand-out, relative to the root.
    pub hand_out: String,
    /// The same page in German (or the source language), if this is not it.
    pub german_url: Option<String>,
    /// iCalendar file with its dates.
    pub calendar: Option<String>,
}

/// `sheet`: an offer on paper, in one or more languages side by side.
#[derive(Debug, Clone, Serialize)]
pub struct HandOutView {
    /// Record id.
    pub id: String,
    /// The offer's page, relative to the root.
    pub url: String,
    /// Short address for people.
    pub short: Option<String>,
    /// Its code, SVG to stand in the page.
    pub code: Option<String>,
    /// Whether there is so much that one page wants small letters.
    pub dense: bool,
    /// Where it is, in the units of the map's drawing.
    pub at: Option<(u32, u32)>,
    /// Title (with kind and provider as its note) and state, one cell a language.
    pub heads: Vec<HandOutCell>,
    /// What there is to know, most needed first.
    pub rows: Vec<HandOutRow>,
    /// When it was checked and by whom, one cell a language.
    pub trust: Vec<HandOutCell>,
}

/// One question of a hand-out, answered in every language of the paper.
#[derive(Debug, Clone, Serialize)]
pub struct HandOutRow {
    /// Stable name (`when`, `where`, `contact`, …).
    pub key: String,
    /// Name of the icon in the sprite.
    pub icon: String,
    /// The page's language first.
    pub cells: Vec<HandOutCell>,
}

/// What one language says.
#[derive(Debug, Clone, Serialize)]
pub struct HandOutCell {
    /// BCP 47 tag.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The question.
    pub label: String,
    /// The answer.
    pub lines: Vec<Line>,
}

/// A way to pass a page on.
#[derive(Debug, Clone, Serialize)]
pub struct ShareLink {
    /// Name of the service, or the kind of message.
    pub label: String,
    /// Address with title and address filled in.
    pub href: String,
}

/// A remark on the translation of a page.
#[derive(Debug, Clone, Serialize)]
pub struct Remark {
    /// fallback, outdated, machine.
    pub key: String,
    /// In words.
    pub text: String,
}

/// Hours at a place.
#[derive(Debug, Clone, Serialize)]
pub struct Consultation {
    /// Rule in words or, failing that, the weekday and the times.
    pub text: String,
    /// Place; its page.
    pub place: Option<Link>,
    /// By appointment, mobile, valid until.
    pub notes: Vec<String>,
    /// The next dates.
    pub next: Vec<Day>,
    /// Times of those days for the reader's own clock (`09:00-12:00`).
    pub open: String,
}

/// `gone`: the tombstone of an ended offer.
#[derive(Debug, Clone, Serialize)]
pub struct GoneView {
    /// Title.
    pub title: Said,
    /// German title, where it differs.
    pub german: Option<String>,
    /// What it was.
    pub summary: Said,
    /// Provider.
    pub provider: Option<Link>,
    /// What came after it.
    pub replaced_by: Vec<Shared>,
    /// Region.
    pub region: Option<Link>,
    /// The service responsible.
    pub service: Option<Link>,
    /// Topics, where one may go on.
    pub topics: Vec<Link>,
}

/// `list`: offers, in whole or by one facet; also inside provider, programme, funder and region pages.
#[derive(Debug, Clone, Default, Serialize)]
pub struct ListView {
    /// Heading.
    pub title: Said,
    /// German term, where it differs.
    pub german: Option<String>,
    /// What it is, in one or two sentences.
    pub intro: Option<Said>,
    /// Number of offers in words (`12 offers`).
    pub count: String,
    /// Groups of cards: one without heading, or by value (status pages), or "also statewide".
    pub groups: Vec<CardGroup>,
    /// Pages.
    pub pager: Option<Pager>,
    /// Ways to narrow down or go on.
    pub facets: Vec<FacetView>,
    /// Number of cards left out by the cap, in words; then the A-Z leads on.
    pub more: Option<String>,
    /// iCalendar file to subscribe to.
    pub calendar: Option<String>,
}

/// Cards under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct CardGroup {
    /// Heading.
    pub title: Option<String>,
    /// Number in words.
    pub count: Option<String>,
    /// Cards.
    pub cards: Vec<Shared>,
}

/// Pagination.
#[derive(Debug, Clone, Serialize)]
pub struct Pager {
    /// In words: `Page 2 of 4`.
    pub text: String,
    /// Address of the page before.
    pub previous: Option<String>,
    /// Address of the page after.
    pub next: Option<String>,
    /// Pages, of many not all; label is the number.
    pub pages: Vec<Link>,
}

/// One facet with its values.
#[derive(Debug, Clone, Serialize)]
pub struct FacetView {
    /// Dimension as in addresses: topic, district, level, …
    pub key: String,
    /// In words.
    pub label: String,
    /// Values that have offers.
    pub values: Vec<Link>,
    /// Whether the current page is in this dimension.
    pub current: bool,
}

/// `az`: all offers by title.
#[derive(Debug, Clone, Serialize)]
pub struct AzView {
    /// Number of offers in words.
    pub count: String,
    /// Letters with their offers.
    pub letters: Vec<AzLetter>,
    /// Pages.
    pub pager: Option<Pager>,
}

/// Offers under one letter.
#[derive(Debug, Clone, Serialize)]
pub struct AzLetter {
    /// The letter (or `#`, for titles in another script).
    pub letter: String,
    /// Offers: label is the title.
    pub entries: Vec<AzEntry>,
}

/// One offer in the A-Z.
#[derive(Debug, Clone, Serialize)]
pub struct AzEntry {
    /// Title and address.
    pub link: Link,
    /// Place in words.
    pub place: String,
}

/// `home`.
#[derive(Debug, Clone, Serialize)]
pub struct HomeView {
    /// Number of offers in words.
    pub count: String,
    /// Topic groups with their topics.
    pub groups: Vec<TopicGroup>,
    /// Districts.
    pub districts: Vec<Link>,
    /// Levels: "what German do I have".
    pub levels: Vec<Link>,
    /// Other ways in: audience, status, free, childcare.
    pub facets: Vec<FacetView>,
    /// Next starts.
    pub starting: Vec<Shared>,
    /// Notices of programmes.
    pub alerts: Vec<AlertView>,
    /// Next events.
    pub events: Vec<IndexEntry>,
    /// Latest news.
    pub news: Vec<IndexEntry>,
    /// Paths and boards.
    pub boards: Vec<IndexEntry>,
    /// Regions with their services: whom to talk to.
    pub regions: Vec<RegionLink>,
}

/// A topic group.
#[derive(Debug, Clone, Serialize)]
pub struct TopicGroup {
    /// Id, also the name of its icon.
    pub id: String,
    /// The group's own list.
    pub link: Link,
    /// Its topics.
    pub topics: Vec<Link>,
}

/// A region and its service.
#[derive(Debug, Clone, Serialize)]
pub struct RegionLink {
    /// The region.
    pub region: Link,
    /// The service's name.
    pub service: Option<String>,
    /// Its districts in words.
    pub districts: String,
}

/// `record`: any record but offers and Markdown pages, with its offers and what else belongs to it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RecordView {
    /// What it is, in words (`Provider`, `Event`, …).
    pub kicker: String,
    /// Heading.
    pub title: Said,
    /// German term, where it differs.
    pub german: Option<String>,
    /// One or two sentences.
    pub summary: Option<Said>,
    /// What one must know at once: over, cancelled, postponed.
    pub note: Option<String>,
    /// Long text (`html`).
    pub body: Option<Said>,
    /// Facts (funder, level, law, term, web site, legal form, districts, …).
    pub facts: Vec<Fact>,
    /// Dates of an event.
    pub dates: Vec<DateView>,
    /// Notices.
    pub alerts: Vec<AlertView>,
    /// Members of a team.
    pub members: Vec<MemberView>,
    /// Consultation hours, with next dates.
    pub consultation: Vec<Consultation>,
    /// Access by residence status (programmes).
    pub access: Vec<AccessGroup>,
    /// Addresses.
    pub places: Vec<PlaceView>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
    /// Images.
    pub images: Vec<ImageView>,
    /// Files.
    pub files: Vec<FileView>,
    /// Figures of a statistic.
    pub chart: Option<ChartView>,
    /// Sections of a board.
    pub sections: Vec<BoardSection>,
    /// Map of the districts (regions), as inline SVG shapes.
    pub map: Option<MapView>,
    /// Whether it is invented (demo).
    pub demo: bool,
    /// Checked on.
    pub checked: Option<Day>,
    /// Checked by.
    pub checked_by: Option<String>,
    /// Whether the check is overdue.
    pub overdue: bool,
    /// Last day on which the check counts, ISO 8601.
    pub due: Option<String>,
    /// Last change.
    pub changed: Option<Day>,
    /// Where it was taken from.
    pub source: Option<Line>,
    /// Remarks on the translation.
    pub remarks: Vec<Remark>,
    /// Other records that belong to it: teams, events, news, publications.
    pub related: Vec<IndexGroup>,
    /// Its offers, for kinds that have some.
    pub list: Option<ListView>,
    /// iCalendar file with its dates.
    pub calendar: Option<String>,
    /// Words of the glossary in its texts.
    pub words: Vec<WordView>,
}

/// A date of an event.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    /// Day and time in words.
    pub text: String,
    /// First day, ISO 8601.
    pub iso: String,
    /// Last day, ISO 8601.
    pub until: String,
    /// Registration until.
    pub register_by: Option<Day>,
    /// Whether it is called off.
    pub cancelled: bool,
}

/// Somebody in a team.
#[derive(Debug, Clone, Serialize)]
pub struct MemberView {
    /// Role in words.
    pub role: String,
    /// Who.
    pub contact: ContactView,
}

/// A word of the glossary on a page: `#w-<id>` is its meaning, `#r-<id>` where it stands first.
#[derive(Debug, Clone, Serialize)]
pub struct WordView {
    /// Id of the word.
    pub id: String,
    /// The word as it is printed on letters and doors, in the source language.
    pub word: String,
    /// What it is called in the page's language, where that differs.
    pub label: Option<Said>,
    /// What it means.
    pub meaning: Said,
    /// Its own page.
    pub url: String,
}

/// Figures with bars.
#[derive(Debug, Clone, Serialize)]
pub struct ChartView {
    /// Caption of the table.
    pub title: Said,
    /// bars, columns or none.
    pub kind: String,
    /// Heading of the first column.
    pub label: String,
    /// Heading of the numbers: the unit, in words.
    pub unit: Said,
    /// One row a figure.
    pub rows: Vec<ChartRow>,
    /// Source with its address, period.
    pub notes: Vec<Line>,
    /// Its own page.
    pub url: Option<String>,
}

/// A figure.
#[derive(Debug, Clone, Serialize)]
pub struct ChartRow {
    /// What is counted.
    pub label: Said,
    /// Address of the list behind it.
    pub url: Option<String>,
    /// The number, formatted.
    pub value: String,
    /// Length of its bar, 0 to 100.
    pub share: u8,
    /// Period, unit and remark, where they are its own.
    pub notes: Vec<Said>,
}

/// A section of a board.
#[derive(Debug, Clone, Serialize)]
pub struct BoardSection {
    /// Number, on a path.
    pub number: Option<String>,
    /// Heading.
    pub title: Said,
    /// Text (`html`).
    pub body: Option<Said>,
    /// Links and notes.
    pub items: Vec<BoardItem>,
    /// Offers.
    pub cards: Vec<Shared>,
    /// Lists with more offers.
    pub more: Vec<Link>,
}

/// Something on a board that is not an offer.
#[derive(Debug, Clone, Serialize)]
pub struct BoardItem {
    /// What it says.
    pub title: Said,
    /// Address relative to the root.
    pub url: Option<String>,
    /// Address outside the site.
    pub href: Option<String>,
    /// Host of that address, to be read.
    pub host: Option<String>,
    /// What kind of record it is, in words.
    pub kind: Option<String>,
    /// The note.
    pub text: Option<Said>,
}

/// `counselling`: teams, their days, the path, the regions.
#[derive(Debug, Clone, Serialize)]
pub struct CounsellingView {
    /// Teams.
    pub teams: Vec<TeamCard>,
    /// Days on which teams can be met, in order.
    pub days: Vec<CounsellingDay>,
    /// Until when the days are listed, in words.
    pub until: Option<String>,
    /// Paths with their steps.
    pub paths: Vec<PathView>,
    /// Offers of counselling by topic.
    pub topics: Vec<Link>,
    /// Regions with their services.
    pub regions: Vec<RegionLink>,
}

/// A team in a list.
#[derive(Debug, Clone, Serialize)]
pub struct TeamCard {
    /// Title and address.
    pub link: Link,
    /// In one sentence.
    pub summary: Option<Said>,
    /// Districts in words.
    pub districts: String,
    /// Members.
    pub members: Vec<MemberView>,
}

/// One day of counselling.
#[derive(Debug, Clone, Serialize)]
pub struct CounsellingDay {
    /// The day, with its weekday in words.
    pub day: Day,
    /// Who can be met where.
    pub slots: Vec<Slot>,
}

/// Hours on a day.
#[derive(Debug, Clone, Serialize)]
pub struct Slot {
    /// Beginning and end in words.
    pub time: String,
    /// The same for the reader's own clock (`09:00-12:00`).
    pub open: String,
    /// The team.
    pub team: Link,
    /// Where: town and house.
    pub place: Option<Link>,
    /// Mobile, by appointment.
    pub notes: Vec<String>,
}

/// A path: its steps lead to their sections.
#[derive(Debug, Clone, Serialize)]
pub struct PathView {
    /// Title and address.
    pub link: Link,
    /// In one sentence.
    pub summary: Option<Said>,
    /// Steps; `url` ends in a fragment.
    pub steps: Vec<Link>,
}

/// `map`: districts and towns with places.
#[derive(Debug, Clone, Serialize)]
pub struct MapPageView {
    /// Districts as shapes, towns as marks.
    pub map: MapView,
    /// Districts with their towns and places, in order.
    pub districts: Vec<MapDistrict>,
    /// Offers for the whole state.
    pub statewide: Option<Link>,
}

/// A district in the list beside the map.
#[derive(Debug, Clone, Serialize)]
pub struct MapDistrict {
    /// The district's offers; plain text if it has none.
    pub link: Link,
    /// Region and its service.
    pub region: Option<Link>,
    /// Towns with places.
    pub towns: Vec<MapTown>,
}

/// A town on the map.
#[derive(Debug, Clone, Serialize)]
pub struct MapTown {
    /// Number on the map.
    pub number: String,
    /// Name.
    pub name: String,
    /// Places.
    pub places: Vec<Link>,
}

/// `figures`: the directory in numbers, and statistics.
#[derive(Debug, Clone, Serialize)]
pub struct FiguresView {
    /// Key figures.
    pub key: Vec<KeyFigure>,
    /// Charts of the directory itself.
    pub charts: Vec<ChartView>,
    /// Statistics.
    pub statistics: Vec<ChartView>,
}

/// A key figure.
#[derive(Debug, Clone, Serialize)]
pub struct KeyFigure {
    /// The number, formatted.
    pub value: String,
    /// What it counts.
    pub label: String,
}

/// Districts as SVG shapes.
#[derive(Debug, Clone, Serialize)]
pub struct MapView {
    /// `viewBox` of the SVG.
    pub view_box: String,
    /// Shapes.
    pub shapes: Vec<Shape>,
    /// Towns.
    pub marks: Vec<MapMark>,
    /// Line of attribution.
    pub attribution: String,
    /// Licence address.
    pub licence: Option<String>,
}

/// A town as a mark on the map.
#[derive(Debug, Clone, Serialize)]
pub struct MapMark {
    /// Across, in units of the `viewBox`.
    pub x: u32,
    /// Down, in units of the `viewBox`.
    pub y: u32,
    /// Number in the list.
    pub number: String,
    /// Name.
    pub name: String,
}

/// One district.
#[derive(Debug, Clone, Serialize)]
pub struct Shape {
    /// District id.
    pub id: String,
    /// Name.
    pub label: String,
    /// SVG path data.
    pub path: String,
    /// Whether it belongs to the page's record.
    pub inside: bool,
    /// Address of the district's offers; none if it has none.
    pub url: Option<String>,
}

/// `index`: all records of a kind, or those of one group.
#[derive(Debug, Clone, Default, Serialize)]
pub struct IndexView {
    /// Heading.
    pub title: Said,
    /// What these are, in one sentence.
    pub intro: Option<String>,
    /// Groups (funders by level, events by month, words by letter; else one without heading).
    pub groups: Vec<IndexGroup>,
    /// Ways to narrow down (events, news, publications).
    pub facets: Vec<FacetView>,
    /// Pages.
    pub pager: Option<Pager>,
}

/// Records under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct IndexGroup {
    /// Heading.
    pub title: Option<String>,
    /// Records.
    pub entries: Vec<IndexEntry>,
}

/// A record in an index.
#[derive(Debug, Clone, Serialize)]
pub struct IndexEntry {
    /// Name and address.
    pub link: Link,
    /// In one sentence.
    pub summary: Option<Said>,
    /// The German term, where it differs, is in `link`. More in words (town, funders, service, date).
    pub info: Vec<String>,
    /// Worth saying: cancelled, postponed.
    pub note: Option<String>,
    /// Last day on which it stands in lists, ISO 8601.
    pub until: Option<String>,
}

/// `text`: a Markdown page.
#[derive(Debug, Clone, Serialize)]
pub struct TextView {
    /// Heading.
    pub title: Said,
    /// One or two sentences.
    pub summary: Option<Said>,
    /// The text (`html`).
    pub body: Said,
    /// Words of the glossary in it.
    pub words: Vec<WordView>,
    /// Headings of the second level, for a table of contents: fragment in `url`.
    pub contents: Vec<Link>,
    /// Checked on.
    pub checked: Option<Day>,
    /// Remarks on the translation.
    pub remarks: Vec<Remark>,
    /// What builds the lines for a list in another site, on the page that asks for it.
    pub tool: Option<EmbedTool>,
}

/// `embed`, `plain`: a list of offers in a page of another site.
#[derive(Debug, Clone, Serialize)]
pub struct EmbedView {
    /// Heading.
    pub title: Said,
    /// German term, where it differs.
    pub german: Option<String>,
    /// Number of offers in words.
    pub count: String,
    /// The first offers.
    pub cards: Vec<Shared>,
    /// The way to all of them, in words.
    pub all: String,
    /// The list on this site, relative to the root.
    pub url: String,
    /// Absolute address of the root, where there is a `base_url`.
    pub base: Option<String>,
}

/// `tool` of a page: what builds the lines for a list in another site.
#[derive(Debug, Clone, Serialize)]
pub struct EmbedTool {
    /// Absolute address of the root, where there is a `base_url`.
    pub base: Option<String>,
    /// What the list of all offers is called.
    pub title: String,
    /// The list of all offers for a frame, in each language.
    pub languages: Vec<LanguageLink>,
}

/// `guide`: every component of the theme, in one language of each direction.
#[derive(Debug, Clone, Serialize)]
pub struct GuideView {
    /// Components in order.
    pub samples: Vec<GuideSample>,
}

/// A component in the style guide.
#[derive(Debug, Clone, Serialize)]
pub struct GuideSample {
    /// Its name in the theme.
    pub name: String,
    /// As it looks in each language: the text is HTML.
    pub looks: Vec<Said>,
}

/// `sample`: invented data for every component, for `samples.html`.
#[derive(Debug, Clone, Serialize)]
pub struct SampleView {
    /// A title and its form in the source language.
    pub title: Said,
    /// The same in the source language, where it differs.
    pub german: Option<String>,
    /// One sentence.
    pub summary: Said,
    /// A sentence that is not translated.
    pub fallback: Said,
    /// Long text (`html`).
    pub prose: Said,
    /// Cards in every state.
    pub cards: Vec<Card>,
    /// Links.
    pub links: Vec<Link>,
    /// The way up.
    pub crumbs: Vec<Link>,
    /// Pages.
    pub pager: Pager,
    /// Ways to narrow down.
    pub facets: Vec<FacetView>,
    /// Notices.
    pub alerts: Vec<AlertView>,
    /// Remarks on translations.
    pub remarks: Vec<Remark>,
    /// Marks with icons.
    pub marks: Vec<Mark>,
    /// Facts.
    pub facts: Vec<Fact>,
    /// Starts.
    pub starts: Vec<StartView>,
    /// Access by residence status.
    pub access: Vec<AccessGroup>,
    /// A person to ask.
    pub contact: ContactView,
    /// A cell of a hand-out.
    pub cell: HandOutCell,
    /// An address.
    pub place: PlaceView,
    /// Hours.
    pub hours: Vec<Consultation>,
    /// Entries of an index.
    pub entries: Vec<IndexEntry>,
    /// Words of the glossary.
    pub words: Vec<WordView>,
    /// Images.
    pub images: Vec<ImageView>,
    /// Figures, as bars and as columns.
    pub charts: Vec<ChartView>,
    /// Districts.
    pub map: MapView,
    /// Members of a team.
    pub members: Vec<MemberView>,
    /// Regions.
    pub regions: Vec<RegionLink>,
    /// Files.
    pub files: Vec<FileView>,
    /// Emergency numbers.
    pub emergency: Vec<Emergency>,
    /// A day.
    pub day: Day,
}

/// Instead of a page that is not on the device, without a connection.
#[derive(Debug, Clone, Serialize)]
pub struct OfflineView {
    /// Heading.
    pub title: Said,
    /// Parts of the site that are on the device whenever this page is, besides the home page.
    pub links: Vec<Link>,
}

/// `short`: the tiny page behind a QR code.
#[derive(Debug, Clone, Serialize)]
pub struct ShortView {
    /// Titles by language with the address of the page.
    pub versions: Vec<ShortVersion>,
}

/// One language of a short page, a 404 page or the root.
#[derive(Debug, Clone, Serialize)]
pub struct ShortVersion {
    /// BCP 47 tag.
    pub tag: String,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The language's own name.
    pub name: String,
    /// Title in that language (or its fallback).
    pub title: Said,
    /// A sentence in that language (404: what to do; root: the tagline).
    pub text: Option<String>,
    /// Address relative to the root.
    pub url: String,
}
