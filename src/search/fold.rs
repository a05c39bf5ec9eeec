//! Folding: one form for all ways to write a word. `search.mjs` does the same, and
//! `tests/search/folding.tsv` holds both to it.

use unicode_normalization::UnicodeNormalization;

/// Text as it is compared: lower case, without marks, one letter where several stand for the same.
///
/// Latin, Greek, Cyrillic and Arabic are decomposed (NFKD) and lose their marks; other scripts are
/// only put into lower case, so that the Unicode version of a browser does not matter. For
/// matching only, never for display or order.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.to_lowercase().chars().filter(|c| !is_dropped(*c)) {
        if is_decomposed(c) {
            for part in c.nfkd().flat_map(char::to_lowercase).filter(|c| !is_mark(*c)) {
                replace(part, &mut folded);
            }
        } else if !is_mark(c) {
            replace(c, &mut folded);
        }
    }
    folded
}

/// The folded words of a text.
pub fn words(text: &str) -> Vec<String> {
    split(&fold(text)).map(str::to_owned).collect()
}

/// The words of a folded text: runs of letters, digits and marks.
pub fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|c: char| !is_word(c)).filter(|w| !w.is_empty())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c)
}

/// Apostrophes, tatweel, soft hyphen, joiners, variants of emoji and marks of direction: they part no words.
fn is_dropped(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{b4}' | '\u{ad}' | '\u{2b9}'..='\u{2bf}' | '\u{2c8}' | '\u{2ca}' | '\u{2cb}' | '\u{55a}' | '\u{61c}'
        | '\u{640}' | '\u{200b}'..='\u{200f}' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{202a}'..='\u{202e}'
        | '\u{2032}' | '\u{2035}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ff07}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
        | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e4}' | '\u{6e7}' | '\u{6e8}' | '\u{6ea}'..='\u{6ed}')
}

/// Latin, Greek, Cyrillic, Arabic with their compatibility forms.
fn is_decomposed(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{600}'..='\u{6ff}' | '\u{1e00}'..='\u{1fff}'
        | '\u{fb00}'..='\u{fb06}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{ff01}'..='\u{ff5e}')
}

fn replace(c: char, into: &mut String) {
    let one = match c {
        'ß' => return into.push_str("ss"),
        'æ' => return into.push_str("ae"),
        'œ' => return into.push_str("oe"),
        'þ' => return into.push_str("th"),
        'ء' => return,
        'ı' => 'i',
        'ł' => 'l',
        'ø' => 'o',
        'đ' | 'ð' => 'd',
        'ґ' => 'г',
        'ς' => 'σ',
        'ى' | 'ی' => 'ي',
        'ة' | 'ە' => 'ه',
        'ک' => 'ك',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        other => other,
    };
    into.push(one);
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}
