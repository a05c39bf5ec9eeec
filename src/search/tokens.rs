//! Texts to words.

use super::fold::{fold, split};
use super::stem::Stems;

/// Longest word of an index, in letters.
pub const LONGEST: usize = 40;

/// A word of a text: as it is compared, and in lower case as it is written.
#[derive(Debug, PartialEq, Eq)]
pub struct Token {
    /// Folded.
    pub folded: String,
    /// In lower case; empty for a word joined from its parts.
    pub written: String,
}

/// The words of a text in order; parts joined by a hyphen come once more as one word (E-Mail, email).
pub fn tokens(text: &str) -> Vec<Token> {
    let mut found: Vec<Token> = Vec::new();
    let mut before: Option<String> = None;
    for (gap, written) in written(text) {
        let folded: Vec<String> = split(&fold(written)).map(str::to_owned).collect();
        let [one] = folded.as_slice() else {
            found.extend(folded.into_iter().map(|folded| Token { folded, written: String::new() }));
            before = None;
            continue;
        };
        if let Some(first) = before.filter(|_| is_hyphen(gap)) {
            found.push(Token { folded: format!("{first}{one}"), written: String::new() });
        }
        before = Some(one.clone());
        found.push(Token { folded: one.clone(), written: written.to_lowercase() });
    }
    found.retain(|t| t.folded.chars().count() <= LONGEST);
    found
}

/// The words of a text as they are written, each with what stands before it.
pub fn written(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (gap, from) = rest.split_at(rest.find(is_word)?);
        let (written, after) = from.split_at(from.find(|c| !is_word(c)).unwrap_or(from.len()));
        rest = after;
        Some((gap, written))
    })
}

/// Whether what stands between two words joins them.
pub fn is_hyphen(gap: &str) -> bool {
    matches!(gap, "-" | "\u{2010}" | "\u{2011}")
}

fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || c == '\'';
    }
    c.is_alphanumeric()
        || unicode_normalization::char::is_combining_mark(c)
        || matches!(c, '’' | 'ʼ' | '\u{ad}' | '\u{640}' | '\u{200c}' | '\u{200d}')
}

/// Letters of a folded word behind the stem of its written form, which is in lower case, or empty if there is none.
pub fn ending(folded: &str, written: &str, stems: &Stems) -> u8 {
    if written.is_empty() {
        return 0;
    }
    let stem = stems.stem(written).unwrap_or_default();
    match folded.strip_prefix(stem.as_str()) {
        Some(end) if stem.chars().count() >= 2 => u8::try_from(end.chars().count()).unwrap_or(0).min(9),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hyphens_give_the_whole_word_too() {
        let words: Vec<String> = tokens("E-Mail, B1-Prüfung – здоров’я").into_iter().map(|t| t.folded).collect();
        assert_eq!(words, ["e", "email", "mail", "b1", "b1prufung", "prufung", "здоровя"]);
    }
}
