//! For programs: a list of `{ code, severity, message, file, line, column, help }`.

use super::Diagnostic;
use serde_json::{Value, json};

/// All problems as a JSON list; `line` and `column` count from 1 and are `null` where there is none.
pub fn render(diagnostics: &[Diagnostic]) -> Value {
    Value::Array(diagnostics.iter().map(one).collect())
}

/// One problem as a JSON object.
pub fn one(d: &Diagnostic) -> Value {
    json!({
        "code": d.code.name(),
        "severity": d.severity().level(),
        "message": d.message,
        "file": if d.file.is_empty() { Value::Null } else { json!(d.file) },
        "line": d.line(),
        "column": d.column(),
        "help": d.help,
    })
}
