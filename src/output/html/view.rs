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
    /// Kind of page: home, list, az, offer, gone, provider, programme, funder, region, index, text, short, missing, start.
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
    /// IANA time zone.
    pub timezone: String,
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
}

/// An address.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceView {
    /// Name of the house.
    pub name: String,
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

/// A file to download.
#[derive(Debug, Clone, Serialize)]
pub struct FileView {
    /// File relative to the root.
    pub href: String,
    /// Title.
    pub title: Said,
    /// Language in words.
    pub language: Option<String>,
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
    pub card: Card,
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
    pub related: Vec<Card>,
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
    /// Last change.
    pub changed: Option<Day>,
    /// Where it was taken from.
    pub source: Option<Line>,
    /// Remarks on the translation: keys `fallback`, `outdated`, `machine`, with the date of the translation where known.
    pub remarks: Vec<Remark>,
    /// Short address for people (`lotse.example/o/k4c7w/`).
    pub short: Option<String>,
    /// The same page in German (or the source language), if this is not it.
    pub german_url: Option<String>,
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
    /// Place.
    pub place: Option<String>,
    /// By appointment, mobile, valid until.
    pub notes: Vec<String>,
    /// The next dates.
    pub next: Vec<Day>,
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
    pub replaced_by: Vec<Card>,
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
}

/// Cards under one heading.
#[derive(Debug, Clone, Serialize)]
pub struct CardGroup {
    /// Heading.
    pub title: Option<String>,
    /// Number in words.
    pub count: Option<String>,
    /// Cards.
    pub cards: Vec<Card>,
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
    /// All pages; label is the number.
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
    pub starting: Vec<Card>,
    /// Notices of programmes.
    pub alerts: Vec<AlertView>,
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

/// `provider`, `programme`, `funder`, `region`: a record with its offers.
#[derive(Debug, Clone, Default, Serialize)]
pub struct RecordView {
    /// Heading.
    pub title: Said,
    /// German term, where it differs.
    pub german: Option<String>,
    /// One or two sentences.
    pub summary: Option<Said>,
    /// Long text (`html`).
    pub body: Option<Said>,
    /// Facts (funder, level, law, term, web site, legal form, districts, …).
    pub facts: Vec<Fact>,
    /// Notices.
    pub alerts: Vec<AlertView>,
    /// Access by residence status (programmes).
    pub access: Vec<AccessGroup>,
    /// Addresses.
    pub places: Vec<PlaceView>,
    /// Contacts.
    pub contacts: Vec<ContactView>,
    /// Images.
    pub images: Vec<ImageView>,
    /// Map of the districts (regions), as inline SVG shapes.
    pub map: Option<MapView>,
    /// Whether it is invented (demo).
    pub demo: bool,
    /// Checked on.
    pub checked: Option<Day>,
    /// Whether the check is overdue.
    pub overdue: bool,
    /// Remarks on the translation.
    pub remarks: Vec<Remark>,
    /// Its offers.
    pub list: ListView,
}

/// Districts as SVG shapes.
#[derive(Debug, Clone, Serialize)]
pub struct MapView {
    /// `viewBox` of the SVG.
    pub view_box: String,
    /// Shapes.
    pub shapes: Vec<Shape>,
    /// Line of attribution.
    pub attribution: String,
    /// Licence address.
    pub licence: Option<String>,
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

/// `index`: all providers, programmes, funders or regions.
#[derive(Debug, Clone, Serialize)]
pub struct IndexView {
    /// Heading.
    pub title: String,
    /// What these are, in one sentence.
    pub intro: String,
    /// Groups (funders by level; else one without heading).
    pub groups: Vec<IndexGroup>,
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
    /// More in words (town, funders, service).
    pub info: Option<String>,
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
    /// Headings of the second level, for a table of contents: fragment in `url`.
    pub contents: Vec<Link>,
    /// Checked on.
    pub checked: Option<Day>,
    /// Remarks on the translation.
    pub remarks: Vec<Remark>,
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
