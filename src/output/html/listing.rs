//! Lists of offers: all, by facet, by topic and district, A-Z.

use super::speaker::{Owner, Speaker, plain};
use super::view::{AzEntry, AzLetter, AzView, CardGroup, FacetView, Link, ListView, Pager, Said};
use crate::i18n::{number, text};
use crate::model::{AccessValue, RecordKind, resolve_access, vocabularies};
use crate::plan::{AZ_PER_PAGE, Calendar, Dimension, PAGE_CAP, PER_PAGE, Place, STATEWIDE, STATUS_UNKNOWN, pages};

/// The values of each dimension that have offers, in order, with the links to their lists.
pub(super) type Facets = Vec<(Dimension, Vec<(String, Link)>)>;

/// One list: its members in order, the cap, and how the address of a page is made.
pub struct Listing<'m> {
    /// Offers in order.
    pub members: &'m [usize],
    /// Most pages.
    pub cap: Option<usize>,
    /// Page shown, from 1.
    pub page: usize,
    /// Address of the nth page.
    pub at: &'m dyn Fn(usize) -> Place,
}

impl Speaker<'_> {
    /// A list without heading: its cards, pages and what the cap leaves out.
    pub fn list(&self, listing: &Listing<'_>) -> ListView {
        let total = pages(listing.members.len(), listing.cap);
        let shown = listing.members.iter().skip((listing.page - 1) * PER_PAGE).take(PER_PAGE);
        let left_out = listing.members.len().saturating_sub(total * PER_PAGE);
        let last = listing.page == total;
        ListView {
            title: Said::default(),
            german: None,
            intro: None,
            count: self.count_of_offers(listing.members.len()),
            groups: vec![CardGroup { title: None, count: None, cards: shown.map(|i| self.shared_card(*i)).collect() }],
            pager: self.pager(listing.page, total, listing.at),
            facets: Vec::new(),
            more: (left_out > 0 && last).then(|| self.sentence("more-left-out", &[("count", number(left_out))])),
            calendar: None,
        }
    }

    pub(super) fn pager(&self, page: usize, total: usize, at: &dyn Fn(usize) -> Place) -> Option<Pager> {
        if total < 2 {
            return None;
        }
        let link = |n: usize| Link {
            label: plain(&self.integer(n)),
            german: None,
            url: self.at(&at(n)),
            count: None,
            current: n == page,
        };
        Some(Pager {
            text: self.sentence("page-of", &[("page", text(self.integer(page))), ("total", text(self.integer(total)))]),
            previous: (page > 1).then(|| self.at(&at(page - 1))),
            next: (page < total).then(|| self.at(&at(page + 1))),
            pages: (1..=total).filter(|n| is_named(*n, page, total)).map(link).collect(),
        })
    }

    /// All offers.
    pub fn all_offers(&self, page: usize) -> ListView {
        let order = &self.plan.rankings[self.lang()].order;
        let mut view = self.list(&Listing { members: order, cap: Some(PAGE_CAP), page, at: &|n| Place::Offers(n) });
        view.title = plain(&self.word("title-all-offers"));
        view.facets = if page == 1 { self.facets(None) } else { Vec::new() };
        view
    }

    /// Offers with one value of a dimension.
    pub fn facet(&self, dimension: Dimension, value: &str, page: usize) -> ListView {
        let directory = &self.plan.directory;
        let ranking = &self.plan.rankings[self.lang()];
        let members = ranking.sorted(directory.members(dimension, value));
        let at = |n| Place::Facet(dimension, value.to_owned(), n);
        let (title, german) = self.value(dimension, value);
        let mut view = if dimension == Dimension::Status {
            self.status_list(value, &members, page)
        } else {
            self.list(&Listing { members: &members, cap: Some(PAGE_CAP), page, at: &at })
        };
        view.title = match dimension {
            Dimension::Month => plain(&self.bare("title-month", &[("month", text(title.text))])),
            _ => title,
        };
        view.german = german;
        view.calendar = match dimension {
            Dimension::Topic => self.calendar(&Calendar::Topic(value.to_owned())),
            _ => None,
        };
        view.facets = if page == 1 { self.narrower(dimension, value) } else { Vec::new() };
        let last = page == pages(members.len(), Some(PAGE_CAP));
        view.intro = view.intro.take().or_else(|| self.term_summary(dimension, value));
        if dimension == Dimension::District && value != STATEWIDE && last && !directory.statewide.is_empty() {
            let statewide = ranking.sorted(&directory.statewide);
            view.groups.push(CardGroup {
                title: Some(self.word("also-statewide")),
                count: Some(self.count_of_offers(statewide.len())),
                cards: statewide.iter().take(PER_PAGE).map(|i| self.shared_card(*i)).collect(),
            });
        }
        view
    }

    /// What a term of a vocabulary means, if it says so.
    fn term_summary(&self, dimension: Dimension, id: &str) -> Option<Said> {
        let vocabulary = match dimension {
            Dimension::Topic => vocabularies::TOPICS,
            Dimension::TopicGroup => vocabularies::TOPIC_GROUPS,
            Dimension::Audience => vocabularies::TARGET_GROUPS,
            _ => return None,
        };
        let term = self.catalog.vocabulary(vocabulary).get(id)?;
        let owner = Owner(RecordKind::Vocabularies, vocabulary);
        self.say_if(owner, &format!("{id}.summary"), term.summary.as_ref())
    }

    /// Every offer by what access it gives to one status: entitled, on application, ask, closed.
    fn status_list(&self, status: &str, members: &[usize], page: usize) -> ListView {
        const ORDER: [AccessValue; 4] =
            [AccessValue::Entitled, AccessValue::OnApplication, AccessValue::Ask, AccessValue::Closed];
        let today = self.plan.directory.today.date;
        let review = self.catalog.site.review_every();
        let mut by_value: [Vec<usize>; 4] = Default::default();
        for index in members {
            let entry = &self.plan.directory.listed[*index];
            let access = resolve_access(&entry.offer.access, entry.programme.map(|p| &p.access), status, today, review);
            if let Some(group) = ORDER.iter().position(|value| *value == access.value) {
                by_value[group].push(*index);
            }
        }
        let most = PER_PAGE * PAGE_CAP;
        let others: usize = by_value.iter().enumerate().filter(|(i, _)| *i != 2).map(|(_, m)| m.len()).sum();
        // Over the cap, what is only to be asked for gives way first; the A-Z has it all.
        let ask_kept = most.saturating_sub(others).min(by_value[2].len());
        let kept: Vec<(usize, usize)> = by_value
            .iter()
            .enumerate()
            .flat_map(|(group, members)| {
                let keep = if group == 2 { ask_kept } else { members.len() };
                members.iter().take(keep).map(move |i| (group, *i))
            })
            .take(most)
            .collect();
        let order: Vec<usize> = kept.iter().map(|(_, i)| *i).collect();
        let at = |n| Place::Facet(Dimension::Status, status.to_owned(), n);
        let mut view = self.list(&Listing { members: &order, cap: Some(PAGE_CAP), page, at: &at });
        view.count = self.count_of_offers(members.len());
        view.intro = Some(plain(&self.word("list-intro-status")));
        let on_page: Vec<&(usize, usize)> = kept.iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).collect();
        view.groups = ORDER
            .iter()
            .enumerate()
            .map(|(group, value)| CardGroup {
                title: Some(self.word(&format!("access-{}", value.word()))),
                count: Some(self.count_of_offers(by_value[group].len())),
                cards: on_page.iter().filter(|(g, _)| *g == group).map(|(_, i)| self.shared_card(*i)).collect(),
            })
            .filter(|g| !g.cards.is_empty())
            .collect();
        let left_out = members.len() - kept.len();
        if left_out > 0 {
            view.more = Some(self.sentence("more-left-out", &[("count", number(left_out))]));
        }
        view
    }

    /// Offers on a topic in a district.
    pub fn pair(&self, topic: &str, district: &str, page: usize) -> ListView {
        let members = self.plan.rankings[self.lang()].sorted(self.plan.directory.pair(topic, district));
        let at = |n| Place::Pair(topic.to_owned(), district.to_owned(), n);
        let mut view = self.list(&Listing { members: &members, cap: Some(PAGE_CAP), page, at: &at });
        let topic = self.term(vocabularies::TOPICS, topic).0.text;
        let district = self.district(district).text;
        view.title = plain(&self.bare("title-topic-district", &[("topic", text(topic)), ("district", text(district))]));
        view
    }

    /// Every dimension with its values that have offers.
    pub fn facets(&self, only: Option<&[Dimension]>) -> Vec<FacetView> {
        self.linked()
            .iter()
            .filter(|(d, values)| only.is_none_or(|only| only.contains(d)) && !values.is_empty())
            .map(|(dimension, values)| FacetView {
                key: dimension.word().to_owned(),
                label: self.word(&format!("facet-{}", dimension.word())),
                values: values.iter().map(|(_, link)| link.clone()).collect(),
                current: false,
            })
            .collect()
    }

    /// All values with their links, made once.
    fn linked(&self) -> &Facets {
        self.facets.get_or_init(|| {
            let link = |d: Dimension, v: String| self.facet_link(d, &v).map(|link| (v, link));
            let values = |d: Dimension| self.values_of(d).into_iter().filter_map(|v| link(d, v)).collect();
            Dimension::ALL.into_iter().map(|d| (d, values(d))).collect()
        })
    }

    /// Below one facet: the other values of its dimension, and for topics and districts their pairs.
    fn narrower(&self, dimension: Dimension, value: &str) -> Vec<FacetView> {
        let mut found = Vec::new();
        let pairs: Vec<Link> = self
            .plan
            .directory
            .pairs()
            .filter_map(|((topic, district), members)| {
                let label = match dimension {
                    Dimension::Topic if topic == value => self.district(district),
                    Dimension::District if district == value => self.term(vocabularies::TOPICS, topic).0,
                    _ => return None,
                };
                let url = self.at(&Place::Pair(topic.clone(), district.clone(), 1));
                Some(Link { label, german: None, url, count: Some(self.integer(members.len())), current: false })
            })
            .collect();
        if !pairs.is_empty() {
            let other = if dimension == Dimension::Topic { Dimension::District } else { Dimension::Topic };
            found.push(FacetView {
                key: other.word().to_owned(),
                label: self.word(&format!("facet-{}", other.word())),
                values: pairs,
                current: false,
            });
        }
        let values =
            self.linked().iter().find(|(d, _)| *d == dimension).map_or(&[][..], |(_, values)| values.as_slice());
        let links = values.iter().map(|(v, link)| Link { current: v == value, ..link.clone() }).collect();
        found.push(FacetView {
            key: dimension.word().to_owned(),
            label: self.word(&format!("facet-{}", dimension.word())),
            values: links,
            current: true,
        });
        found
    }

    /// Values of a dimension in the order in which they are shown.
    pub fn values_of(&self, dimension: Dimension) -> Vec<String> {
        let vocabulary =
            |name| self.catalog.vocabulary(name).terms.iter().map(|t| t.id.to_string()).collect::<Vec<_>>();
        let known: Vec<String> = match dimension {
            Dimension::Topic => vocabulary(vocabularies::TOPICS),
            Dimension::TopicGroup => vocabulary(vocabularies::TOPIC_GROUPS),
            Dimension::Audience => vocabulary(vocabularies::TARGET_GROUPS),
            Dimension::Status => {
                vocabulary(vocabularies::RESIDENCE_STATUS).into_iter().filter(|s| s != STATUS_UNKNOWN).collect()
            }
            Dimension::Level => crate::model::Level::ALL.iter().map(|(w, _)| (*w).to_owned()).collect(),
            Dimension::Mode => crate::model::Mode::ALL.iter().map(|(w, _)| (*w).to_owned()).collect(),
            Dimension::Time => crate::model::TimeOfDay::ALL.iter().map(|(w, _)| (*w).to_owned()).collect(),
            Dimension::District | Dimension::Language | Dimension::Month | Dimension::Free | Dimension::Childcare => {
                let mut values: Vec<String> = self
                    .plan
                    .directory
                    .facets()
                    .filter(|((d, _), _)| *d == dimension)
                    .map(|((_, v), _)| v.clone())
                    .collect();
                if matches!(dimension, Dimension::District | Dimension::Language) {
                    values.sort_by(|a, b| {
                        self.locale.formats.compare(&self.value(dimension, a).0.text, &self.value(dimension, b).0.text)
                    });
                }
                values
            }
        };
        known
    }

    /// Offers by title.
    pub fn az(&self, page: usize) -> AzView {
        let by_title = &self.plan.rankings[self.lang()].by_title;
        let total = by_title.len().div_ceil(AZ_PER_PAGE).max(1);
        let mut letters: Vec<AzLetter> = Vec::new();
        for index in by_title.iter().skip((page - 1) * AZ_PER_PAGE).take(AZ_PER_PAGE) {
            let card = self.card_at(*index);
            let letter = letter_of(&card.title);
            let (label, german, url) = (card.title.clone(), card.german.clone(), card.url.clone());
            let link = Link { label, german, url, count: None, current: false };
            let entry = AzEntry { link, place: card.place.clone() };
            match letters.iter_mut().find(|l| l.letter == letter) {
                Some(found) => found.entries.push(entry),
                None => letters.push(AzLetter { letter, entries: vec![entry] }),
            }
        }
        AzView {
            count: self.count_of_offers(by_title.len()),
            letters,
            pager: self.pager(page, total, &|n| Place::Az(n)),
        }
    }
}

/// Whether a page of a list names another one beside it: of a few pages each names all; of many the first, the last,
/// and those 1, 2, 5, 10, 20, 50 and so on away, so that every page is few steps off and long lists do not grow with
/// the square of their pages.
fn is_named(other: usize, page: usize, total: usize) -> bool {
    const FEW: usize = 12;
    let mut distance = other.abs_diff(page);
    while distance >= 10 && distance.is_multiple_of(10) {
        distance /= 10;
    }
    total <= FEW || other == 1 || other == total || [0, 1, 2, 5].contains(&distance)
}

/// The letter under which a title stands; `#` for titles in another language.
pub(super) fn letter_of(title: &Said) -> String {
    if title.lang.is_some() { "#".to_owned() } else { first_letter(&title.text) }
}

/// The letter under which a title stands: upper case, umlauts with their base letter.
fn first_letter(title: &str) -> String {
    let letter = title.chars().find(|c| c.is_alphanumeric()).unwrap_or('#');
    let base = match letter.to_lowercase().next().unwrap_or(letter) {
        'ä' => 'a',
        'ö' => 'o',
        'ü' => 'u',
        'أ' | 'إ' | 'آ' => 'ا',
        other => other,
    };
    base.to_uppercase().collect()
}

#[cfg(test)]
mod tests {
    use super::is_named;

    #[test]
    fn a_page_of_many_names_few() {
        let named = |page, total| (1..=total).filter(|n| is_named(*n, page, total)).collect::<Vec<_>>();
        assert_eq!(named(3, 12), (1..=12).collect::<Vec<_>>());
        assert_eq!(named(58, 98), [1, 8, 38, 48, 53, 56, 57, 58, 59, 60, 63, 68, 78, 98]);
        assert_eq!(named(1, 980), [1, 2, 3, 6, 11, 21, 51, 101, 201, 501, 980]);
    }
}
