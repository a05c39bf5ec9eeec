//! Words of the glossary are explained where a page says them first.

use crate::support::{Site, bare};

fn html(body: &str) -> String {
    let word = "id: duldung\ntitle: Duldung\nforms: [Duldungen, DLD]\nsummary: Man darf vorerst bleiben.\n";
    let html = Site::base()
        .file("content/glossary/duldung.yaml", word)
        .file("content/glossary/dul.yaml", "id: dul\ntitle: Duld\nsummary: Kürzer als das andere.\n")
        .replace(
            "content/offers/k4c7w-kurs.yaml",
            "  Sie lernen in der **Gruppe**. Mehr dazu: [Programm](programme:bsk).",
            body,
        )
        .page("de/offers/k4c7w/index.html");
    bare(&html)
}

const LINK: &str = "<a class=w id=r-duldung href=#w-duldung>";

#[test]
fn the_first_use_leads_to_the_meaning_and_back() {
    let html = html("  Mit Duldung oder mit einer Duldung.");
    assert_eq!(html.matches("href=#w-duldung").count(), 1);
    assert!(html.contains(&format!("Mit {LINK}Duldung</a> oder mit einer Duldung.")));
    assert!(
        html.contains("id=w-duldung") && html.contains("Man darf vorerst bleiben.") && html.contains("href=#r-duldung")
    );
}

#[test]
fn forms_count_and_parts_of_words_do_not() {
    assert!(html("  Alle Duldungen gelten.").contains(&format!("{LINK}Duldungen</a>")));
    assert!(html("  Die DLD gilt.").contains(&format!("{LINK}DLD</a>")));
    for text in
        ["  Der Duldungsbescheid.", "  Eine Nichtduldung.", "  Wir dulden das.", "  Ehrenduldung und Duldungsrecht."]
    {
        assert!(!html(text).contains("id=words"), "{text}");
    }
}

#[test]
fn not_in_links_headings_and_code() {
    let html = html(
        "  ## Duldung\n\n  [Duldung](programme:bsk) und `Duldung`\n\n      Duldung im Kasten\n\n  und **Duldung**.",
    );
    assert!(html.contains(&format!("<strong>{LINK}Duldung</a></strong>")), "{html}");
    assert_eq!(html.matches("href=#w-duldung").count(), 1);
}

#[test]
fn markup_in_the_text_stays_harmless() {
    let html = html("  1 < 2 & Duldung > 0.");
    assert!(html.contains(&format!("1 &lt; 2 &amp; {LINK}Duldung</a>")), "{html}");
}

#[test]
fn a_page_without_such_words_has_no_list_of_them() {
    assert!(!html("  Nichts davon.").contains("id=words"));
}
