//! Which Fluent messages the program asks for besides those in templates.

/// Beginnings of messages that a locale may have or not.
pub const OPTIONAL: [&str; 1] = ["language-"];
