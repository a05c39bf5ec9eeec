//! JSON Schema (draft 2020-12), collected while types describe themselves.

use serde_json::{Map, Value, json};

/// Named definitions (`$defs`) of one schema.
#[derive(Debug, Default)]
pub struct Definitions {
    found: Map<String, Value>,
}

/// The fields of one object while it is described.
#[derive(Debug, Default)]
pub struct Object {
    properties: Map<String, Value>,
    required: Vec<String>,
}

impl Object {
    /// Adds a field: its name, German help, schema, and whether it must be there.
    pub fn field(&mut self, name: &str, help: &str, schema: Value, required: bool) {
        let schema = match schema {
            Value::Object(mut map) => {
                map.insert("description".to_owned(), json!(help));
                Value::Object(map)
            }
            other => other,
        };
        self.properties.insert(name.to_owned(), schema);
        if required {
            self.required.push(name.to_owned());
        }
    }
}

impl Definitions {
    /// Describes an object once and returns a reference to it.
    pub fn object(&mut self, name: &str, describe: impl FnOnce(&mut Self, &mut Object)) -> Value {
        if !self.found.contains_key(name) {
            self.found.insert(name.to_owned(), Value::Null);
            let mut object = Object::default();
            describe(self, &mut object);
            let schema = json!({
                "type": "object",
                "properties": object.properties,
                "required": object.required,
                "additionalProperties": false,
            });
            self.found.insert(name.to_owned(), schema);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// Describes a value once by name and returns a reference to it.
    pub fn value(&mut self, name: &str, schema: Value) -> Value {
        self.found.entry(name.to_owned()).or_insert(schema);
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// The whole schema of a kind of record.
    pub fn document(self, title: &str, root: Value) -> Value {
        let mut document = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": title,
        });
        if let (Value::Object(document), Value::Object(root)) = (&mut document, root) {
            document.extend(root);
            document.insert("$defs".to_owned(), Value::Object(self.found));
        }
        document
    }
}
