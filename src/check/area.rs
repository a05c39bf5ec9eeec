//! Every offer is somewhere, and some region answers for it.

use super::Scope;
use crate::diag::{Code, Diagnostic};
use crate::model::{Area, RecordKind};

pub(super) fn check(scope: &Scope<'_>, found: &mut Vec<Diagnostic>) {
    let catalog = scope.catalog;
    for offer in catalog.offers.values() {
        let file = &offer.origin.file;
        let empty_area = match &offer.area {
            None => true,
            Some(Area::Districts(districts)) => districts.is_empty(),
            Some(Area::Statewide) => false,
        };
        if offer.sites.is_empty() && empty_area {
            let help =
                "say where it takes place (`sites`), or for which districts it is (`area`, or `area: statewide`)";
            found.push(
                Diagnostic::new(Code::OfferNoArea, file, "this offer has neither sites nor area")
                    .field("id")
                    .help(help),
            );
            continue;
        }
        if offer.responsible.is_some()
            || !scope.broken.is_empty()
                && scope.broken.iter().any(|(k, _)| matches!(k, RecordKind::Places | RecordKind::Regions))
        {
            continue;
        }
        let site = offer.sites.first().map(|s| catalog.places.get(s.place.as_str()).map(|p| &p.district));
        let district = match (site, &offer.area) {
            (Some(Some(district)), _) => Some(district),
            (Some(None), _) => continue,
            (None, Some(Area::Districts(districts))) => districts.first(),
            (None, Some(Area::Statewide) | None) => None,
        };
        let region = district.and_then(|d| catalog.regions.values().find(|r| r.districts.contains(d)));
        if region.is_none() {
            let names: Vec<&str> = catalog.regions.keys().map(crate::model::Id::as_str).collect();
            let message = match district {
                Some(district) => format!("no region has the district `{district}`"),
                None => "no region can be found that is responsible for this offer".to_owned(),
            };
            found.push(
                Diagnostic::new(Code::OfferNoRegion, file, message)
                    .field("id")
                    .help(format!("add a line `responsible: …`; regions: {}", names.join(", "))),
            );
        }
    }
}
