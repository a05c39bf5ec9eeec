//! Districts as SVG shapes: equirectangular projection, true to scale at the middle latitude.

use super::speaker::Speaker;
use super::view::{MapView, Shape};
use crate::model::{Geometry, Id};
use crate::plan::Dimension;
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
            attribution: first.and_then(|d| d.attribution.as_ref()).map_or_else(String::new, |a| a.0.clone()),
            licence: first.and_then(|d| d.licence.as_ref()).map(|l| l.0.clone()),
        })
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
