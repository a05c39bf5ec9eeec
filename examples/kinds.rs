#![allow(warnings, clippy::all)]
use lotse::build::*;
use lotse::model::*;
use lotse::output::*;
use std::collections::BTreeMap;
use std::time::*;
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let sources = lotse::source::Sources::read(std::path::Path::new(&a[1])).unwrap();
    let request = Request {
        base_url: Some("https://lotse.example/".into()),
        today: None,
        now: |_| Date::parse("2026-12-01").unwrap(),
        keep_going: false,
        drafts: Drafts::Hidden,
    };
    let (site, _b) = Site::prepare::<()>(&sources, &request, &mut Reuse::default(), &Unwatched);
    site.unwrap().print(|press| {
        let locales = press.locales;
        let mut t: BTreeMap<&str, (usize, Duration, Duration, Duration, usize)> = BTreeMap::new();
        for art in &press.plan.artifacts {
            if art.what.word() == "data" {
                let b = Instant::now();
                let f = press.print(art).unwrap();
                let k = format!("{:?}", art.what);
                let k: &'static str = Box::leak(k.split('(').next().unwrap().to_string().into_boxed_str());
                let e = t.entry(k).or_default();
                e.0 += 1;
                e.1 += b.elapsed();
                e.4 += f.bytes.len();
                continue;
            }
            let b = Instant::now();
            let s = press.studio().sheet(art).unwrap();
            let d1 = b.elapsed();
            let b = Instant::now();
            let f = s.fingerprint();
            let d2 = b.elapsed();
            let b = Instant::now();
            let h = press.studio().print(&s).unwrap();
            let d3 = b.elapsed();
            let e = t.entry(art.what.word()).or_default();
            e.0 += 1;
            e.1 += d1;
            e.2 += d2;
            e.3 += d3;
            e.4 += h.len();
        }
        for (k, (n, a, b, c, l)) in t {
            println!(
                "{k:14} {n:6} sheet {:7.1} us  fp {:6.1}  print {:7.1}  bytes {:6}  total {:6.0} ms",
                a.as_secs_f64() * 1e6 / n as f64,
                b.as_secs_f64() * 1e6 / n as f64,
                c.as_secs_f64() * 1e6 / n as f64,
                l / n,
                (a + b + c).as_secs_f64() * 1e3
            );
        }
    });
}
