//! For people: `path:line:column` in plain ASCII first, then the line itself.

use super::{Diagnostic, Severity};
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

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
    let level = match d.severity() {
        Severity::Structural | Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let place = match (d.file.as_str(), d.line(), d.column()) {
        ("", _, _) => String::new(),
        (file, Some(line), Some(column)) => format!("{file}:{line}:{column}: "),
        (file, _, _) => format!("{file}: "),
    };
    let title = format!("{place}{}", d.message);
    let text = d.line().and_then(|_| read(&d.file));
    let mut group = level.primary_title(&title).id(d.code.name()).elements(Vec::<Snippet<'_, annotate_snippets::Annotation<'_>>>::new());
    if let (Some(text), Some(line), Some(column)) = (text.as_deref(), d.line(), d.column()) {
        let span = span(text, line, column);
        group = group.element(Snippet::source(text).path(&d.file).annotation(AnnotationKind::Primary.span(span)));
    }
    if let Some(help) = &d.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut shown = Renderer::plain().render(&[group]).clone();
    shown.push('\n');
    shown
}

/// Bytes from the column to the end of its word, never empty and never past the line.
fn span(text: &str, line: usize, column: usize) -> std::ops::Range<usize> {
    let start_of_line: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let rest = text.get(start_of_line..).unwrap_or("");
    let line_text = rest.lines().next().unwrap_or("");
    let before: usize = line_text.chars().take(column - 1).map(char::len_utf8).sum();
    let word: usize = line_text
        .chars()
        .skip(column - 1)
        .take_while(|c| !c.is_whitespace() && *c != ':' && *c != ',')
        .map(char::len_utf8)
        .sum();
    let start = start_of_line + before;
    start..start + word.max(usize::from(before < line_text.len()))
}
