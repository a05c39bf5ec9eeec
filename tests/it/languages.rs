//! Languages are data: Farsi (right to left) and Turkish are a folder of words and a line each.

use crate::support::{Site, bare, page, root};
use lotse::diag::Code;

fn site() -> Site {
    Site::demo()
        .overlay(&root().join("tests/sites/languages"))
        .replace(
            "content/site.yaml",
            "languages:\n",
            "languages:\n  - { tag: fa, name: فارسی, format: fa-u-ca-gregory-nu-latn, fallback: [en] }\n  - { tag: tr, name: Türkçe, format: tr-TR-u-hc-h23 }\n",
        )
}

#[test]
fn farsi_and_turkish_without_touching_program_or_theme() {
    let site = site();
    let built = site.build();
    let fa = bare(&page(&built, "fa/offers/m3v8q/index.html"));
    assert!(fa.contains("lang=fa dir=rtl"), "Farsi is written from right to left");
    assert!(fa.contains("پیشنهادها"), "its own words are used");
    let tr = bare(&page(&built, "tr/offers/index.html"));
    assert!(tr.contains("lang=tr dir=ltr") && tr.contains("58 teklif"), "Turkish counts");
    assert!(page(&built, "fa/offers/index.html").contains("58 پیشنهاد"));
}

#[test]
fn what_is_missing_falls_back_is_marked_and_reported() {
    let site = site();
    let built = site.build();
    // Farsi falls back to English, Turkish to German; both say so.
    let fa = bare(&page(&built, "fa/offers/m3v8q/index.html"));
    assert!(fa.contains("lang=en dir=ltr class=fb>First steps"), "the English text is marked");
    let tr = bare(&page(&built, "tr/offers/m3v8q/index.html"));
    assert!(tr.contains("lang=de dir=ltr class=fb>"), "the German text is marked");
    assert!(tr.contains("noindex"), "a page wholly in another language is not indexed");
    for lang in ["fa", "tr"] {
        let missing =
            |code: Code| built.diagnostics.iter().any(|d| d.code == code && d.message.contains(&format!("`{lang}`")));
        assert!(missing(Code::VocabularyMissingLabel), "missing labels in {lang} are reported");
        assert!(missing(Code::TranslationMissing), "missing texts in {lang} are reported");
        let words = format!("locales/{lang}");
        assert!(
            built.diagnostics.iter().any(|d| d.code == Code::LocaleMissingMessage && d.file == words),
            "missing words in {lang} are reported"
        );
    }
    assert!(!page(&built, "sitemap-tr.xml").contains("tr/offers/m3v8q/"), "nor in the sitemap");
}

#[test]
fn plurals_follow_the_language() {
    let site = Site::demo();
    let built = site.build();
    assert!(page(&built, "uk/offers/index.html").contains("58 пропозицій"));
    assert!(page(&built, "ru/offers/index.html").contains("58 предложений"));
    assert!(page(&built, "en/offers/index.html").contains("58 offers"));
}

#[test]
fn a_site_can_replace_single_words() {
    let site = Site::base().file(
        "locales/de/ui.ftl",
        format!(
            "{}\noffers-title = Kurse und mehr\n",
            std::fs::read_to_string(root().join("locales/de/ui.ftl")).expect("is there")
        ),
    );
    assert!(site.page("de/index.html").contains("Kurse und mehr"));
}
