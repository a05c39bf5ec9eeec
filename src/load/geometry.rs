//! Outlines of districts: GeoJSON (RFC 7946), one Polygon or MultiPolygon a file.

use super::Loading;
use super::remembered::Kept;
use crate::diag::{Code, Diagnostic};
use crate::model::{District, Geometry, Id, Records};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The outline of every district that names one.
pub(crate) fn load(loading: &mut Loading<'_>, districts: &Records<District>) -> BTreeMap<Id, Geometry> {
    let mut found = BTreeMap::new();
    for (id, district) in districts {
        let Some(name) = &district.geometry else { continue };
        let problem = |code, message: String, help: &str| {
            Diagnostic::new(code, &district.origin.file, message).field("geometry").help(help)
        };
        if name.0.contains(['/', '\\']) || name.0.contains("..") {
            loading.diagnostics.push(problem(
                Code::RecordPathEscape,
                format!("`{}` would lead out of the folder", name.0),
                "write the name of a file in content/districts/",
            ));
            continue;
        }
        let path = format!("content/districts/{}", name.0);
        let Some(text) = loading.sources.text(&path) else {
            loading.diagnostics.push(problem(
                Code::MediaMissing,
                format!("there is no file {path}"),
                "add it, or remove the field",
            ));
            continue;
        };
        let key = loading.sources.hash(&path).map(|hash| loading.key("outline").hash(hash).key());
        let known = key.and_then(|key| loading.memory.recall(key));
        let read = || serde_json::from_str(&text).ok().as_ref().and_then(geometry).map(Arc::new);
        match known.or_else(read) {
            Some(geometry) => {
                loading.used.values.extend(key.map(|key| (key, Kept::new(&geometry))));
                // A few outlines are copied sooner than shared.
                found.insert(id.clone(), Arc::unwrap_or_clone(geometry));
            }
            None => loading.diagnostics.push(problem(
                Code::MediaUnreadable,
                format!("{path} is not a GeoJSON polygon"),
                "export one feature with a Polygon or MultiPolygon in WGS 84",
            )),
        }
    }
    found
}

fn geometry(json: &Value) -> Option<Geometry> {
    let object = match json["type"].as_str()? {
        "FeatureCollection" => &json["features"][0]["geometry"],
        "Feature" => &json["geometry"],
        _ => json,
    };
    let polygon = |value: &Value| -> Option<Vec<Vec<(f64, f64)>>> { value.as_array()?.iter().map(ring).collect() };
    let polygons = match object["type"].as_str()? {
        "Polygon" => vec![polygon(&object["coordinates"])?],
        "MultiPolygon" => object["coordinates"].as_array()?.iter().map(polygon).collect::<Option<_>>()?,
        _ => return None,
    };
    Some(Geometry { polygons })
}

fn ring(value: &Value) -> Option<Vec<(f64, f64)>> {
    value.as_array()?.iter().map(|p| Some((p[0].as_f64()?, p[1].as_f64()?))).collect()
}
