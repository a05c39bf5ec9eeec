//! Fingerprints of sheets: equal ones print equal pages, and a change shows in those that see it.

use crate::support::{Site, date};
use lotse::build::Languages;
use lotse::load::load;
use lotse::model::{Drafts, Lang, Today};
use lotse::output::html::Studio;
use lotse::plan::{self, Media};
use std::collections::BTreeMap;

/// Fingerprint and page by address, and the fingerprints of the languages.
struct Printed {
    pages: BTreeMap<String, (u128, String)>,
    languages: BTreeMap<Lang, u128>,
}

fn print(site: &Site) -> Printed {
    let sources = site.sources();
    let catalog = load(&sources).catalog.expect("is read");
    let today = Today { date: date("2026-12-01"), pinned: true, drafts: Drafts::Hidden };
    let (languages, problems) = Languages::load(&sources, &catalog);
    let languages = languages.unwrap_or_else(|| panic!("{problems:?}"));
    let assets = plan::assets(languages.theme.assets.clone());
    let plan = plan::plan(&catalog, today, &languages.locales, assets, Media::collect(&catalog, &sources));
    let studio = Studio::new(&plan, &languages.locales, &languages.theme);
    let pages = plan.artifacts.iter().filter(|a| a.what.word() != "data").map(|artifact| {
        let sheet = studio.sheet(&artifact).expect("is a page");
        let page = studio.print(&sheet).expect("is printed");
        assert_eq!(studio.page(&artifact).as_ref(), Ok(&page));
        (artifact.address.as_str().to_owned(), (sheet.fingerprint(), page))
    });
    Printed {
        pages: pages.collect(),
        languages: languages.locales.keys().map(|lang| (lang.clone(), studio.fingerprint(lang))).collect(),
    }
}

fn changed(before: &Printed, after: &Printed) -> Vec<String> {
    let differs = |address: &&String| before.pages[*address].0 != after.pages.get(*address).expect("is there").0;
    before.pages.keys().filter(differs).cloned().collect()
}

#[test]
fn the_same_site_has_the_same_fingerprints() {
    let (first, second) = (print(&Site::base()), print(&Site::base()));
    assert_eq!(first.languages, second.languages);
    assert_eq!(changed(&first, &second), Vec::<String>::new());
}

#[test]
fn a_change_shows_where_it_is_seen_and_nowhere_else() {
    let before = print(&Site::base());
    let after = print(&Site::base().replace(
        "content/offers/k4c7w-kurs.yaml",
        "Deutschkurs am Vormittag",
        "Schreibkurs am Vormittag",
    ));
    let changed = changed(&before, &after);
    for (address, (fingerprint, page)) in &before.pages {
        let (new_fingerprint, new_page) = &after.pages[address];
        assert_eq!(fingerprint == new_fingerprint, page == new_page, "{address}");
    }
    for seen in ["de/offers/", "de/offers/k4c7w/"] {
        assert!(changed.iter().any(|c| c == seen), "{seen}: {changed:?}");
    }
    assert!(changed.len() < before.pages.len(), "all pages changed");
    assert_eq!(before.languages, after.languages);
}

#[test]
fn words_templates_and_the_site_show_in_the_language() {
    let before = print(&Site::base()).languages;
    let de = Lang::new("de");
    let with_word = print(&Site::base().file("locales/de/zz-own.ftl", "skip-to-content = Zum Inhalt hier\n"));
    assert_ne!(before[&de], with_word.languages[&de]);
    let template = "{% extends \"base.html\" %}{% block content %}<h1>{{ az.count }}</h1>{% endblock content %}";
    let with_template = print(&Site::base().file("themes/lotse/templates/az.html", template));
    assert!(before.iter().all(|(lang, fingerprint)| with_template.languages[lang] != *fingerprint));
}
