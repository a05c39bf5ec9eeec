//! For people: `path:line:column` in plain ASCII first, then the line itself.

use super::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt::Write as _;

/// All problems as text. `read` gives the text of a file, to quote the line; notes are only counted.
pub fn render(diagnostics: &[Diagnostic], read: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    for d in diagnostics.iter().filter(|d| d.severity() != Severity::Note) {
        out.push_str(&one(d, read));
        out.push('\n');
    }
    out
}

fn one(d: &Diagnostic, read: &dyn Fn(&str) -> Option<String>) -> String {
    let place = match (d.file.as_str(), d.line(), d.column()) {
        ("", _, _) => String::new(),
        (file, Some(line), Some(column)) => format!("{file}:{line}:{column}: "),
        (file, _, _) => format!("{file}: "),
    };
    let level = match d.severity() {
        Severity::Structural | Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let mut shown = format!("{place}{}[{}]: {}\n", d.severity().level(), d.code, d.message);
    let text = d.line().and_then(|_| read(&d.file));
    if let (Some(text), Some(line), Some(column)) = (text.as_deref(), d.line(), d.column()) {
        // The place stands in the first line in plain ASCII; below it only the line itself is quoted.
        let quoted = text.lines().nth(line - 1).unwrap_or("");
        let span = span(quoted, column);
        let snippet = Snippet::source(quoted).line_start(line).annotation(AnnotationKind::Primary.span(span));
        let picture = Renderer::plain().render(&[Group::with_level(level).element(snippet)]);
        shown.push_str(picture.trim_end());
        shown.push('\n');
    }
    if let Some(help) = &d.help {
        let _ = writeln!(shown, "  = help: {help}");
    }
    shown
}

/// Bytes from the column to the end of its word, never empty and never past the line.
fn span(line: &str, column: usize) -> std::ops::Range<usize> {
    let start: usize = line.chars().take(column - 1).map(char::len_utf8).sum();
    let word = line.chars().skip(column - 1).take_while(|c| !c.is_whitespace() && *c != ':' && *c != ',');
    let length: usize = word.map(char::len_utf8).sum();
    start..start + length.max(usize::from(start < line.len()))
}
