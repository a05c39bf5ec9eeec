//! What people see of a build that takes longer than a moment, and how long its stages took. The only user of
//! indicatif.

use crate::output::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::io::IsTerminal as _;
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Nothing is drawn before.
const MOMENT: Duration = Duration::from_secs(1);
const BAR: &str = "{msg:8} {bar:30} {human_pos}/{human_len}  {per_sec:.0}  {elapsed}";
const SPINNER: &str = "{msg:8} {spinner}  {elapsed}";

/// A clock for stages, and a bar on a terminal.
pub(super) struct Progress {
    bar: ProgressBar,
    drawn: bool,
    begin: Instant,
    stages: Mutex<Vec<(&'static str, Instant)>>,
}

impl Progress {
    /// A build begins; `drawn` if people want to see how far it is.
    pub(super) fn new(begin: Instant, drawn: bool) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let drawn = drawn && std::io::stderr().is_terminal();
        Self { bar, drawn, begin, stages: Mutex::new(vec![("read", begin)]) }
    }

    /// The build has ended: its stages with the time each took.
    pub(super) fn finish(&self) -> Vec<(&'static str, Duration)> {
        self.bar.finish_and_clear();
        let end = Instant::now();
        let stages = self.stages.lock().map(|s| s.clone()).unwrap_or_default();
        let ends = stages.iter().skip(1).map(|(_, begin)| *begin).chain([end]);
        stages.iter().zip(ends).map(|((name, begin), end)| (*name, end - *begin)).collect()
    }
}

impl Watch for Progress {
    fn stage(&self, name: &'static str, steps: usize) {
        if let Ok(mut stages) = self.stages.lock() {
            stages.push((name, Instant::now()));
        }
        if !self.drawn {
            return;
        }
        let steps = u64::try_from(steps).unwrap_or(u64::MAX);
        // Both are right; a wrong one would draw nothing.
        if let Ok(style) = ProgressStyle::with_template(if steps == 0 { SPINNER } else { BAR }) {
            self.bar.set_style(style);
        }
        self.bar.set_message(name);
        self.bar.set_length(steps);
        self.bar.reset();
        if self.begin.elapsed() > MOMENT {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.enable_steady_tick(Duration::from_millis(200));
    }

    fn step(&self) {
        if self.drawn {
            self.bar.inc(1);
            if self.bar.is_hidden() && self.bar.position().is_multiple_of(256) && self.begin.elapsed() > MOMENT {
                self.bar.set_draw_target(ProgressDrawTarget::stderr());
            }
        }
    }
}
