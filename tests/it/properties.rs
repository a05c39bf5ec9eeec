//! Properties that hold for any input.

use lotse::markup;
use lotse::model::{Date, Id, Lang};
use lotse::yaml::{Context, Read, Reader, Value, parse};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_yaml_or_named_with_a_place(text in "[ -~\\n\\t\u{e4}\u{439}\u{639}]{0,200}") {
        match parse(&text) {
            Ok(_) => {}
            Err(error) => prop_assert!(error.place.line >= 1 && error.place.column >= 1 && !error.message.is_empty()),
        }
    }

    #[test]
    fn a_plain_scalar_stays_as_written(text in "[a-z0-9+._-]{1,12}") {
        prop_assume!(!["null", "~", "-", "."].contains(&text.as_str()) && !text.starts_with("---") && !text.starts_with("..."));
        if let Ok(node) = parse(&format!("key: {text}\n"))
            && let Value::Map(entries) = node.value
        {
            prop_assert_eq!(entries[0].1.scalar(), Some(text.as_str()));
        }
    }

    #[test]
    fn any_markdown_is_harmless(text in "[ -~\\n]{0,200}") {
        let html = markup::render(&text, 2, &|_, _| None, &mut |_| Vec::new()).html.to_ascii_lowercase();
        prop_assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<iframe"));
        for link in html.split("href=\"").skip(1) {
            let href = link.split('"').next().unwrap_or("");
            prop_assert!(["http://", "https://", "mailto:", "tel:", "#"].iter().any(|s| href.starts_with(s)), "{}", href);
        }
    }

    #[test]
    fn markdown_that_has_no_fault_loses_nothing(words in prop::collection::vec("[a-z]{1,8}", 1..20)) {
        let text = words.join(" ");
        prop_assert!(markup::faults(&text, &|_, _| true).is_empty());
        prop_assert_eq!(markup::plain(&text), text);
    }

    #[test]
    fn ids_that_are_read_have_their_shape(text in ".{0,40}") {
        if let Some(id) = Id::new(&text) {
            let good = id.as_str().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
            prop_assert!(good && (2..=32).contains(&id.as_str().len()));
        }
    }

    #[test]
    fn dates_go_there_and_back(year in 1900i16..2200, month in 1i8..=12, day in 1i8..=28) {
        let text = format!("{year:04}-{month:02}-{day:02}");
        prop_assert_eq!(Date::parse(&text).map(|d| d.to_string()), Some(text));
    }

    #[test]
    fn a_record_is_read_or_faulted_never_both_silent(text in "[a-z]{1,8}: [a-z0-9\\[\\]{}\", :-]{0,40}\n") {
        let context = Context { source: "de".into(), languages: vec!["de".into()], tolerated: Vec::new() };
        if let Ok(node) = parse(&text) {
            let mut reader = Reader::new(&context);
            let offer = lotse::model::Offer::read(&node, &mut reader);
            prop_assert!(offer.is_some() || !reader.faults.is_empty());
        }
    }

    #[test]
    fn language_tags_have_their_shape(text in "[a-zA-Z-]{0,12}") {
        if Lang::is_tag(&text) {
            prop_assert!(text.split('-').next().is_some_and(|p| (2..=3).contains(&p.len())));
        }
    }
}
