//! "Did you mean": the nearest of the words that would have been right.

/// The nearest candidate, if it is near enough to be what was meant.
pub fn did_you_mean<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let limit = (word.chars().count() / 3).clamp(1, 3);
    candidates
        .into_iter()
        .map(|c| (strsim::damerau_levenshtein(word, c), c))
        .filter(|(distance, c)| *distance <= limit || (word.len() >= 3 && c.starts_with(word)))
        .min()
        .map(|(_, c)| c.to_owned())
}

#[cfg(test)]
mod tests {
    use super::did_you_mean;

    #[test]
    fn finds_a_slip_and_leaves_strangers_alone() {
        assert_eq!(did_you_mean("titel", ["title", "topics"]), Some("title".to_owned()));
        assert_eq!(did_you_mean("integration", ["integration-course"]), Some("integration-course".to_owned()));
        assert_eq!(did_you_mean("xyz", ["title", "topics"]), None);
    }
}
