//! Lists that other sites may show: all offers, one value of a dimension, one provider, one region.
//!
//! Residence statuses are none of them: the address of a frame would tell two hosts what a reader looks for. What is
//! in use on another site must not go when its last offer does, so topics, districts and levels have their lists even
//! while these are empty; only what comes and goes by itself (a month) goes with its offers.

use super::directory::Directory;
use super::{Dimension, Place, STATEWIDE};
use crate::model::{Catalog, Level, RecordKind, vocabularies};
use std::collections::BTreeSet;

/// The places whose lists other sites may show.
pub fn embedded(directory: &Directory<'_>) -> Vec<Place> {
    let mut found = vec![Place::Offers(1)];
    let used = directory.facets().map(|((dimension, value), _)| (*dimension, value.clone()));
    let lasting = |dimension| lasting(dimension, directory.catalog).into_iter().map(move |value| (dimension, value));
    let lasting = Dimension::ALL.into_iter().flat_map(lasting);
    let values: BTreeSet<(Dimension, String)> = used.chain(lasting).filter(|(d, _)| *d != Dimension::Status).collect();
    found.extend(values.into_iter().map(|(dimension, value)| Place::Facet(dimension, value, 1)));
    for kind in [RecordKind::Providers, RecordKind::Regions] {
        found.extend(directory.ids(kind).into_iter().map(|id| Place::Record(kind, id, 1)));
    }
    found
}

/// Values that a dimension has, whether an offer has them today or not.
fn lasting(dimension: Dimension, catalog: &Catalog) -> Vec<String> {
    let terms = |name| catalog.vocabulary(name).terms.iter().map(|t| t.id.to_string()).collect();
    match dimension {
        Dimension::Topic => terms(vocabularies::TOPICS),
        Dimension::TopicGroup => terms(vocabularies::TOPIC_GROUPS),
        Dimension::Audience => terms(vocabularies::TARGET_GROUPS),
        Dimension::District => {
            catalog.districts.keys().map(ToString::to_string).chain([STATEWIDE.to_owned()]).collect()
        }
        Dimension::Level => Level::ALL.iter().map(|(word, _)| (*word).to_owned()).collect(),
        Dimension::Free => vec!["yes".to_owned()],
        Dimension::Status
        | Dimension::Mode
        | Dimension::Time
        | Dimension::Language
        | Dimension::Month
        | Dimension::Childcare => Vec::new(),
    }
}
