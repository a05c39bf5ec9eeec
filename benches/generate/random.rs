//! Chance that comes out the same for the same seed, and days.

use super::TODAY;

/// SplitMix64 (Steele, Lea, Flood 2014).
pub(super) struct Random(pub(super) u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(super) fn below(&mut self, end: usize) -> usize {
        let end = u64::try_from(end.max(1)).expect("fits");
        usize::try_from(self.next() % end).expect("is below a usize")
    }

    /// A number below `end`, small ones far more often: as a few providers have most offers.
    pub(super) fn skewed(&mut self, end: usize) -> usize {
        let most = self.below(end) + 1;
        self.below(most)
    }

    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(super) fn pick<'t, T>(&mut self, list: &'t [T]) -> &'t T {
        &list[self.below(list.len())]
    }

    /// A date some days from today.
    pub(super) fn day(&mut self, from: i64, to: i64) -> i64 {
        let span = usize::try_from(to - from + 1).expect("in order");
        TODAY + from + i64::try_from(self.below(span)).expect("fits")
    }

    /// Up to a fiftieth of a degree either way.
    pub(super) fn offset(&mut self) -> f64 {
        let step = u32::try_from(self.below(401)).expect("is small");
        (f64::from(step) - 200.0) / 10_000.0
    }
}

/// A date as it stands in a record (Hinnant's algorithm, for years after 1970).
pub(super) fn date(days: i64) -> String {
    let z = days + 719_468;
    let (era, doe) = (z / 146_097, z % 146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let (day, month) = (doy - (153 * mp + 2) / 5 + 1, if mp < 10 { mp + 3 } else { mp - 9 });
    let year = yoe + era * 400 + i64::from(month <= 2);
    format!("{year}-{month:02}-{day:02}")
}
