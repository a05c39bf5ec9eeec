//! SARIF 2.1.0 (OASIS), as code hosts show it beside a change.

use super::{Code, Diagnostic};
use serde_json::{Value, json};

/// All problems as one SARIF log with one run.
pub fn render(diagnostics: &[Diagnostic]) -> Value {
    let rules: Vec<Value> = Code::ALL
        .iter()
        .map(|code| {
            json!({
                "id": code.name(),
                "shortDescription": { "text": code.about() },
                "defaultConfiguration": { "level": code.severity().level() },
            })
        })
        .collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": { "name": "lotse", "version": env!("CARGO_PKG_VERSION"), "rules": rules } },
            "columnKind": "unicodeCodePoints",
            "results": diagnostics.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

fn result(d: &Diagnostic) -> Value {
    let text = match &d.help {
        Some(help) => format!("{}. Help: {help}", d.message),
        None => d.message.clone(),
    };
    let mut result = json!({
        "ruleId": d.code.name(),
        "level": d.severity().level(),
        "message": { "text": text },
    });
    if !d.file.is_empty() {
        let mut place = json!({ "artifactLocation": { "uri": d.file } });
        if let (Some(line), Some(column)) = (d.line(), d.column()) {
            place["region"] = json!({ "startLine": line, "startColumn": column });
        }
        result["locations"] = json!([{ "physicalLocation": place }]);
    }
    result
}
