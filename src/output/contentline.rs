//! Content lines, which iCalendar (RFC 5545) and vCard (RFC 6350) share: `NAME;PARAMETER=value:value`,
//! folded after 75 octets and ended by CRLF. No value can end its line or begin another one.

/// Octets of a line without its end.
const MOST: usize = 75;

/// Lines under way.
#[derive(Debug, Default)]
pub(crate) struct Lines(String);

impl Lines {
    /// A line whose value is written as it is: a date, a number, an address. `head` is the name with its parameters.
    pub(crate) fn value(&mut self, head: &str, value: &str) {
        let mut room = MOST;
        for part in [head, ":", value] {
            // Most have none, which bytes tell sooner than characters: U+0080 to U+009F begin with C2.
            if part.bytes().any(|byte| byte.is_ascii_control() || byte == 0xC2) {
                part.split(char::is_control).for_each(|part| room = self.fold(part, room));
            } else {
                room = self.fold(part, room);
            }
        }
        self.0.push_str("\r\n");
    }

    /// Writes a part of a line that has room for so many octets; gives the room that is left.
    fn fold(&mut self, mut rest: &str, mut room: usize) -> usize {
        while !rest.is_empty() {
            let mut end = rest.len().min(room);
            while !rest.is_char_boundary(end) {
                end -= 1;
            }
            let (now, later) = rest.split_at(end);
            self.0.push_str(now);
            room -= now.len();
            rest = later;
            if !rest.is_empty() {
                self.0.push_str("\r\n ");
                room = MOST - 1;
            }
        }
        room
    }

    /// A line of text.
    pub(crate) fn text(&mut self, head: &str, text: &str) {
        self.value(head, &escape(text));
    }

    /// A line of text in a language (RFC 5646).
    pub(crate) fn say(&mut self, name: &str, lang: &str, text: &str) {
        self.text(&format!("{name};LANGUAGE={lang}"), text);
    }

    /// A line of several texts: a list (`,`) or the parts of one value (`;`).
    pub(crate) fn texts<'t>(&mut self, head: &str, separator: &str, texts: impl IntoIterator<Item = &'t str>) {
        let texts: Vec<String> = texts.into_iter().map(escape).collect();
        self.value(head, &texts.join(separator));
    }

    /// Lines that are complete.
    pub(crate) fn append(&mut self, lines: &Lines) {
        self.0.push_str(&lines.0);
    }

    /// The lines as bytes.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}

/// A TEXT value: backslash, comma and semicolon are escaped, ends of lines written as `\n`.
fn escape(text: &str) -> String {
    // All that some reader takes for the end of a line.
    let ends_line = |c| matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let is_special = |c: char| matches!(c, '\\' | ',' | ';' | '\t') || ends_line(c);
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text.trim();
    // With C2 and E2 begin those of them that are not ASCII, and others.
    let may_begin = |byte| matches!(byte, b'\\' | b',' | b';' | b'\t'..=b'\r' | 0xC2 | 0xE2);
    while let Some((plain, behind)) = rest.bytes().position(may_begin).and_then(|at| rest.split_at_checked(at)) {
        out.push_str(plain);
        let mut behind = behind.chars();
        match behind.next() {
            Some(c) if !is_special(c) => out.push(c),
            Some('\t') => out.push(' '),
            Some('\r') if behind.as_str().starts_with('\n') => {}
            Some(c) if ends_line(c) => out.push_str("\\n"),
            Some(c) => out.extend(['\\', c]),
            None => {}
        }
        rest = behind.as_str();
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str) -> String {
        let mut lines = Lines::default();
        lines.text("SUMMARY", text);
        lines.0
    }

    #[test]
    fn no_text_leaves_its_line() {
        let said = line("a, b; c\\d\r\nEND:VEVENT\n\rx\u{2028}y\u{7}\tz");
        assert_eq!(said, "SUMMARY:a\\, b\\; c\\\\d\\nEND:VEVENT\\n\\nx\\ny z\r\n");
        let mut lines = Lines::default();
        lines.value("URL", "https://lotse.example/\r\nX-BAD:1");
        assert_eq!(lines.0, "URL:https://lotse.example/X-BAD:1\r\n");
    }

    #[test]
    fn lines_are_folded_between_characters() {
        let mut texts = vec!["a".repeat(67), "a".repeat(68), "ä".repeat(90)];
        texts.extend(["👩🏽‍🎓".repeat(20), "\u{202e}مرحبا ".repeat(30)]);
        for text in texts {
            let said = line(&text);
            assert!(said.ends_with("\r\n") && said.split("\r\n").all(|l| l.len() <= MOST), "{said}");
            assert_eq!(said.replace("\r\n ", ""), format!("SUMMARY:{}\r\n", text.trim()));
        }
        assert_eq!(line(&"a".repeat(67)).matches("\r\n").count(), 1, "75 octets are one line");
        assert_eq!(line(&"a".repeat(68)).matches("\r\n").count(), 2);
    }

    #[test]
    fn parts_are_escaped_one_by_one() {
        let mut lines = Lines::default();
        lines.texts("ADR", ";", ["", "Haus; Hof", "18055"]);
        lines.texts("CATEGORIES", ",", ["a,b", "c"]);
        assert_eq!(lines.0, "ADR:;Haus\\; Hof;18055\r\nCATEGORIES:a\\,b,c\r\n");
    }
}
