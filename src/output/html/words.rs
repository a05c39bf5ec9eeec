//! What the program asks of locales and themes.

/// Beginnings of messages that a locale may have or not.
pub const OPTIONAL: [&str; 1] = ["language-"];

/// Parts of pages that a theme must print, by template: what records fill must not be dropped in silence.
/// A part counts as printed if its name stands in the template.
pub const SHOWN: [(&str, &[&str]); 6] = [
    (
        "offer.html",
        &[
            "card.title",
            "card.summary",
            "alerts",
            "facts",
            "starts",
            "consultation",
            "places",
            "contacts",
            "body",
            "access",
            "programme",
            "provider",
            "funders",
            "region",
            "service",
            "related",
            "images",
            "files",
            "checked",
            "changed",
            "source",
            "remarks",
            "demo",
            "topics",
            "german",
        ],
    ),
    ("gone.html", &["title", "summary", "replaced_by", "service", "topics"]),
    (
        "record.html",
        &[
            "title", "summary", "body", "facts", "alerts", "access", "places", "contacts", "images", "map", "checked",
            "remarks", "demo", "list",
        ],
    ),
    ("list.html", &["title", "count", "groups", "pager", "facets", "more"]),
    ("home.html", &["groups", "districts", "levels", "starting", "alerts", "regions"]),
    ("text.html", &["title", "summary", "body", "checked", "remarks"]),
];
