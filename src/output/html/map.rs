//! Districts as SVG shapes: equirectangular projection, true to scale at the middle latitude.

use super::speaker::Speaker;
use super::view::{Link, MapDistrict, MapMark, MapPageView, MapTown, MapView, Shape};
use crate::model::{Geometry, Id, Place, RecordKind};
use crate::plan::{Dimension, STATEWIDE};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of the drawing in its own units; coarse on purpose, for small pages.
const WIDTH: f64 = 480.0;

impl Speaker<'_> {
    /// All districts that have an outline; those given are marked.
    pub fn map(&self, inside: &[Id]) -> Option<MapView> {
        let frame = Frame::around(self.catalog.geometries.values())?;
        let shapes = self.catalog.geometries.iter().map(|(id, geometry)| Shape {
            id: id.to_string(),
            label: self.district(id.as_str()).text,
            path: frame.path(geometry),
            inside: inside.contains(id),
            url: self.facet_link(Dimension::District, id.as_str()).map(|l| l.url),
        });
        let first = self.catalog.districts.values().find(|d| d.attribution.is_some());
        Some(MapView {
            view_box: format!("0 0 {WIDTH} {:.0}", frame.height()),
            shapes: shapes.collect(),
            marks: Vec::new(),
            attribution: first.and_then(|d| d.attribution.as_ref()).map_or_else(String::new, |a| a.0.clone()),
            licence: first.and_then(|d| d.licence.as_ref()).map(|l| l.0.clone()),
        })
    }
}

impl Speaker<'_> {
    /// The map page: districts, and towns where there is something.
    pub fn map_page(&self) -> MapPageView {
        let frame = Frame::around(self.catalog.geometries.values());
        let mut map = self.map(&[]).unwrap_or_else(|| MapView {
            view_box: "0 0 1 1".to_owned(),
            shapes: Vec::new(),
            marks: Vec::new(),
            attribution: String::new(),
            licence: None,
        });
        let mut districts: Vec<&Id> = self.catalog.districts.keys().collect();
        districts.sort_by(|a, b| {
            let name = |id: &Id| self.district(id.as_str()).text;
            self.locale.formats.compare(&name(a), &name(b))
        });
        let mut number = 0;
        let mut list = Vec::new();
        for id in districts {
            let mut towns = Vec::new();
            for (town, places) in self.towns_of(id) {
                number += 1;
                let label = self.integer(number);
                if let Some((x, y)) = frame.as_ref().and_then(|f| f.mark(&places)) {
                    map.marks.push(MapMark { x, y, number: label.clone(), name: town.to_owned() });
                }
                let places = places.iter().filter_map(|p| self.counted_place(&p.id)).collect();
                towns.push(MapTown { number: label, name: town.to_owned(), places });
            }
            let region = self.catalog.regions.values().find(|r| r.districts.contains(id));
            list.push(MapDistrict {
                link: self.facet_link(Dimension::District, id.as_str()).unwrap_or_else(|| Link {
                    label: self.district(id.as_str()),
                    german: None,
                    url: String::new(),
                    count: None,
                    current: false,
                }),
                region: region.and_then(|r| self.record_link(RecordKind::Regions, &r.id)),
                towns,
            });
        }
        MapPageView { map, districts: list, statewide: self.facet_link(Dimension::District, STATEWIDE) }
    }

    /// Where a place is in the drawing.
    pub(super) fn mark_of(&self, place: &Id) -> Option<(u32, u32)> {
        let place = &self.catalog.places.get(place)?.data;
        Frame::around(self.catalog.geometries.values())?.mark(&[place])
    }

    /// Towns of a district in their order, each with the places that records name.
    fn towns_of(&self, district: &Id) -> Vec<(&str, Vec<&Place>)> {
        let mut towns: BTreeMap<&str, Vec<&Place>> = BTreeMap::new();
        for place in self.catalog.places.values().filter(|p| p.district == *district) {
            towns.entry(place.town.0.as_str()).or_default().push(&place.data);
        }
        let mut towns: Vec<(&str, Vec<&Place>)> = towns.into_iter().collect();
        towns.sort_by(|a, b| self.locale.formats.compare(a.0, b.0));
        towns
    }

    /// A place with its number of offers.
    fn counted_place(&self, id: &Id) -> Option<Link> {
        let count = self.plan.directory.of_record(RecordKind::Places, id).len();
        let link = self.record_link(RecordKind::Places, id)?;
        Some(Link { count: (count > 0).then(|| self.integer(count)), ..link })
    }
}

struct Frame {
    west: f64,
    north: f64,
    south: f64,
    /// Units per degree of longitude.
    x: f64,
    /// Units per degree of latitude.
    y: f64,
}

impl Frame {
    fn around<'a>(geometries: impl Iterator<Item = &'a Geometry>) -> Option<Self> {
        let points = geometries.flat_map(|g| g.polygons.iter().flatten().flatten());
        let (mut west, mut east, mut south, mut north) = (f64::MAX, f64::MIN, f64::MAX, f64::MIN);
        for (lon, lat) in points {
            (west, east) = (west.min(*lon), east.max(*lon));
            (south, north) = (south.min(*lat), north.max(*lat));
        }
        if west >= east || south >= north {
            return None;
        }
        let x = WIDTH / (east - west);
        let y = x / f64::midpoint(south, north).to_radians().cos();
        Some(Self { west, north, south, x, y })
    }

    fn height(&self) -> f64 {
        (self.north - self.south) * self.y
    }

    /// Middle of some places, of those that say where they are.
    fn mark(&self, places: &[&Place]) -> Option<(u32, u32)> {
        let at: Vec<(f64, f64)> =
            places.iter().filter_map(|p| Some((p.longitude?.value(), p.latitude?.value()))).collect();
        if at.is_empty() {
            return None;
        }
        #[allow(clippy::cast_precision_loss, reason = "number of places in a town")]
        let many = at.len() as f64;
        let (lon, lat) = at.iter().fold((0.0, 0.0), |sum, p| (sum.0 + p.0 / many, sum.1 + p.1 / many));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "within the drawing")]
        let unit = |value: f64, most: f64| value.round().clamp(0.0, most) as u32;
        Some((unit((lon - self.west) * self.x, WIDTH), unit((self.north - lat) * self.y, self.height())))
    }

    /// Path data in whole units: absolute moves, relative lines.
    fn path(&self, geometry: &Geometry) -> String {
        let mut path = String::new();
        for ring in geometry.polygons.iter().flatten() {
            #[allow(clippy::cast_possible_truncation, reason = "at most WIDTH units")]
            let mut points: Vec<(i32, i32)> = ring
                .iter()
                .map(|(lon, lat)| {
                    (((lon - self.west) * self.x).round() as i32, ((self.north - lat) * self.y).round() as i32)
                })
                .collect();
            points.dedup();
            if points.len() < 4 {
                continue;
            }
            let mut last = points[0];
            let _ = write!(path, "M{} {}l", last.0, last.1);
            for point in &points[1..] {
                let (dx, dy) = (point.0 - last.0, point.1 - last.1);
                let separator = if dy < 0 { "" } else { " " };
                let lead = if dx < 0 || path.ends_with('l') { "" } else { " " };
                let _ = write!(path, "{lead}{dx}{separator}{dy}");
                last = *point;
            }
            path.push('z');
        }
        path
    }
}
