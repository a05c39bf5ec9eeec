//! Keys that are free of script: Росток, Rostock and روستوك sound alike. `search.mjs` does the same with these tables.

use super::stem::bare;

/// Letters that make sounds together, longest first.
const GROUPS: [(&str, &str); 34] = [
    ("tzsch", "s"),
    ("dsch", ""),
    ("tsch", "s"),
    ("dsh", ""),
    ("dzh", ""),
    ("sch", "s"),
    ("tch", "s"),
    ("ai", "ai"),
    ("ay", "ai"),
    ("ch", "g"),
    ("ck", "k"),
    ("dj", ""),
    ("ei", "ai"),
    ("eu", "oi"),
    ("ey", "ai"),
    ("gh", "g"),
    ("ie", "i"),
    ("kh", "g"),
    ("ph", "f"),
    ("qu", "kf"),
    ("sh", "s"),
    ("th", "t"),
    ("ts", "s"),
    ("tz", "s"),
    ("zh", "s"),
    ("d", "t"),
    ("h", "g"),
    ("p", "b"),
    ("q", "k"),
    ("v", "f"),
    ("w", "f"),
    ("x", "ks"),
    ("y", "i"),
    ("z", "s"),
];

/// Cyrillic and Arabic letters, folded, by the Latin ones that sound like them.
const LETTERS: [(&str, &str); 18] = [
    ("a", "аяاع"),
    ("b", "бبپ"),
    ("f", "вфفڤ"),
    ("g", "гхهحخغگ"),
    ("d", "д"),
    ("t", "тتثدذضطظ"),
    ("e", "еєэ"),
    ("zh", "ж"),
    ("s", "зсцчшщزسشصچژ"),
    ("i", "иіыي"),
    ("k", "кقك"),
    ("l", "лل"),
    ("m", "мم"),
    ("n", "нن"),
    ("o", "о"),
    ("p", "п"),
    ("r", "рر"),
    ("u", "уюو"),
];

/// The tables of [`sound`], for `search.mjs`.
pub fn tables() -> [Vec<(&'static str, &'static str)>; 2] {
    [GROUPS.to_vec(), LETTERS.to_vec()]
}

/// A coarse Latin form of a folded word, with vowels: `kursy` and `курсы` are both `kursi`.
///
/// Voiced and voiceless consonants, all sibilants, h, g and ch fall together; doubles, silent h and
/// j before a vowel are dropped. Arabic has only its long vowels, so its key is good for [`skeleton`] alone.
pub fn sound(word: &str) -> String {
    let latin: Vec<char> = word.chars().flat_map(|c| romanized(c).chars().chain(other(c))).collect();
    let mut found = String::with_capacity(latin.len());
    let mut at = 0;
    while at < latin.len() {
        let (length, sounds) = next(&latin, at);
        for c in sounds.chars().filter(|c| *c != '=') {
            push(&mut found, c);
        }
        if sounds == "=" {
            push(&mut found, latin[at]);
        }
        at += length;
    }
    found
}

fn push(found: &mut String, c: char) {
    // 18055 is not 18005.
    if !found.ends_with(c) || c.is_ascii_digit() {
        found.push(c);
    }
}

/// The consonants of [`sound`], with `a` for a vowel in front and no Arabic article: the address of a word in the
/// dictionary.
pub fn skeleton(word: &str) -> String {
    let sound = sound(bare(word));
    let initial = sound.chars().take(1).filter(|c| is_vowel(*c)).map(|_| 'a');
    initial.chain(sound.chars().filter(|c| !is_vowel(*c))).collect()
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// How many letters from a place make the next sounds, and which (`=`: the letter itself). Longest first.
fn next(latin: &[char], at: usize) -> (usize, &'static str) {
    let c = latin[at];
    let after = latin.get(at + 1).copied();
    let vowel_after = |skip: usize| latin.get(at + skip).is_some_and(|c| is_vowel(*c));
    match c {
        'j' | 'y' if vowel_after(1) => return (1, ""),
        'j' => return (1, "i"),
        'c' if matches!(after, Some('e' | 'i' | 'y')) => return (1, "s"),
        'c' if !matches!(after, Some('h' | 'k')) => return (1, "k"),
        'h' if at > 0 && is_vowel(latin[at - 1]) && !vowel_after(1) => return (1, ""),
        _ => {}
    }
    let rest = &latin[at..];
    let group = GROUPS.iter().find(|(group, _)| {
        group.chars().count() <= rest.len() && group.chars().zip(rest).all(|(wanted, there)| wanted == *there)
    });
    group.map_or((1, "="), |(group, sounds)| (group.len(), *sounds))
}

/// Letters that are no Cyrillic and no Arabic stand for themselves.
fn other(c: char) -> Option<char> {
    (!matches!(c, '\u{400}'..='\u{4ff}' | '\u{600}'..='\u{6ff}')).then_some(c)
}

/// A folded Cyrillic or Arabic letter in Latin letters; nothing for one that has no sound of its own.
fn romanized(c: char) -> &'static str {
    let c = c as usize;
    let place = if c >> 8 == 4 || c >> 8 == 6 { BY_LETTER[(c >> 9 & 1) << 8 | c & 0xff] } else { 0 };
    usize::from(place).checked_sub(1).map_or("", |place| LETTERS[place].0)
}

/// For U+0400 to U+04FF and U+0600 to U+06FF the place in [`LETTERS`] plus one.
#[allow(clippy::cast_possible_truncation, reason = "there are few letters")]
const BY_LETTER: [u8; 512] = {
    let mut table = [0; 512];
    let mut place = 0;
    while place < LETTERS.len() {
        // Each of these letters is two bytes in UTF-8.
        let bytes = LETTERS[place].1.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            let c = (bytes[at] as usize & 0x1f) << 6 | bytes[at + 1] as usize & 0x3f;
            let entry = (c >> 9 & 1) << 8 | c & 0xff;
            if table[entry] == 0 {
                table[entry] = place as u8 + 1;
            }
            at += 2;
        }
        place += 1;
    }
    table
};
