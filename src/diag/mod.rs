//! What a problem is, and the ways to print it.
//!
//! Problems of the content are values, collected from every stage and shown together.
//! A [`Diagnostic`] names a file and either a field path or a line; the line behind a
//! field path is looked up only when a problem is shown (see `yaml::locate`).

mod code;
mod human;
mod json;
mod sarif;
mod suggest;

pub use code::{Code, Severity};
pub use human::render as human;
pub use json::{one as json_one, render as json};
pub use sarif::render as sarif;
pub use suggest::did_you_mean;

/// Where in a file a problem is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum At {
    /// The file as a whole, or no file.
    #[default]
    Whole,
    /// Line and column, both from 1; columns count characters.
    Line(usize, usize),
    /// A field path such as `starts.0.date`.
    Field(String),
    /// A line (from 0) and column (from 1) within the text at a field path.
    Within(String, usize, usize),
}

/// One problem, with its place and its remedy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Which problem; decides the severity.
    pub code: Code,
    /// What is wrong, in one sentence without a full stop.
    pub message: String,
    /// Path relative to the site's folder, with `/`; empty for the site as a whole.
    pub file: String,
    /// Where in the file.
    pub at: At,
    /// What to do next.
    pub help: Option<String>,
}

impl Diagnostic {
    /// A problem of a whole file (or of the site, with an empty path).
    pub fn new(code: Code, file: impl Into<String>, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), file: file.into(), at: At::Whole, help: None }
    }

    /// Says where in the file.
    #[must_use]
    pub fn at(mut self, at: At) -> Self {
        self.at = at;
        self
    }

    /// Says at which field.
    #[must_use]
    pub fn field(self, path: impl Into<String>) -> Self {
        self.at(At::Field(path.into()))
    }

    /// Says what to do next.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Severity, from the code.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// Line from 1, once located.
    pub fn line(&self) -> Option<usize> {
        match self.at {
            At::Line(line, _) => Some(line),
            At::Whole | At::Field(_) | At::Within(..) => None,
        }
    }

    /// Column from 1 in characters, once located.
    pub fn column(&self) -> Option<usize> {
        match self.at {
            At::Line(_, column) => Some(column),
            At::Whole | At::Field(_) | At::Within(..) => None,
        }
    }
}

/// Sorts by file, line, column, code and text, and drops repetitions: the list is the same on every run.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    diagnostics
        .sort_by(|a, b| (&a.file, &a.at, a.code.name(), &a.message).cmp(&(&b.file, &b.at, b.code.name(), &b.message)));
    diagnostics.dedup();
}

/// Number of problems of one severity.
pub fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics.iter().filter(|d| d.severity() == severity).count()
}
