//! Lists for other sites, and the headers that let them be shown there and nothing else.

use crate::support::{Site, bare, page};
use lotse::build::Built;

fn files(built: &Built) -> Vec<&str> {
    built.files.as_ref().expect("is built").iter().map(|f| f.path.as_str()).collect()
}

#[test]
fn each_list_but_residence_statuses_can_be_shown_elsewhere_by_every_language() {
    let built = Site::demo().build();
    let files = files(&built);
    for lang in ["de", "uk", "ar", "ru", "en"] {
        for place in ["offers/", "offers/district/rostock/", "offers/level/b1/", "providers/ostsee/", "regions/mitte/"]
        {
            for name in ["index.html", "list.html"] {
                let path = format!("embed/{lang}/{place}{name}");
                assert!(files.contains(&path.as_str()), "{path}");
            }
        }
    }
    let embedded: Vec<&&str> = files.iter().filter(|f| f.starts_with("embed/")).collect();
    assert!(!embedded.iter().any(|f| f.contains("/status/") || f.contains("/page/")), "{embedded:?}");
    let offers = files.iter().filter(|f| f.matches('/').count() == 3 && f.contains("/offers/")).count();
    let pages = embedded.iter().filter(|f| f.ends_with("index.html")).count();
    assert!(pages <= 3 * offers, "{pages} lists for {offers} pages of offers");
    assert!(files.contains(&"embed/resize.js"));
}

#[test]
fn a_list_stays_when_its_last_offer_goes() {
    let site = Site::base();
    let built = site.build();
    let empty = page(&built, "embed/de/offers/level/c2/index.html");
    assert!(empty.contains("href=../../../../../de/offers/ "), "it leads to all offers: {empty}");
    assert!(!files(&built).contains(&"de/offers/level/c2/index.html"));
}

#[test]
fn plain_lists_lead_back_by_whole_addresses_or_are_not_there() {
    let mut site = Site::base();
    site.request.base_url = Some("https://town.example/offers".to_owned());
    let built = site.build();
    let list = page(&built, "embed/de/offers/list.html");
    assert!(
        list.starts_with("<ul ") && list.contains("href=\"https://town.example/offers/de/offers/k4c7w/\""),
        "{list}"
    );
    assert!(!list.contains("<script") && !list.contains("<link") && !list.contains("style"), "{list}");
    let site = Site::base().replace("content/site.yaml", "base_url: https://pruefstand.example/\n", "");
    assert!(!files(&site.build()).iter().any(|f| f.ends_with("list.html")));
}

/// Values of a header in a `_headers` file for one rule.
fn rule<'t>(text: &'t str, path: &str) -> Vec<&'t str> {
    let rest = text.split(&format!("{path}\n")).nth(1).unwrap_or_else(|| panic!("no rule {path} in {text}"));
    rest.lines().take_while(|l| l.starts_with("  ")).map(str::trim).collect()
}

#[test]
fn only_lists_for_others_may_be_framed_and_every_host_is_told_so() {
    let mut site = Site::base();
    site.request.base_url = Some("https://town.example/angebote/".to_owned());
    let built = site.build();
    let (netlify, apache) = (page(&built, "_headers"), page(&built, ".htaccess"));
    let content = "Content-Security-Policy: default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors";
    for folder in ["", "404.html", "de/*", "o/*", "styleguide/*"] {
        assert_eq!(rule(&netlify, &format!("\n/angebote/{folder}")), [format!("{content} 'none'")], "{folder}");
    }
    let list = [format!("{content} *"), "X-Robots-Tag: noindex".to_owned()];
    assert_eq!(rule(&netlify, "/angebote/embed/*"), list);
    // A value that holds everywhere would be joined to all others.
    let everywhere = rule(&netlify, "/angebote/*");
    assert!(!everywhere.iter().any(|l| l.contains("frame-ancestors") || l.contains("Cache-Control")), "{everywhere:?}");
    for folder in ["assets", "media"] {
        let kept = ["Cache-Control: public, max-age=31536000, immutable"];
        assert_eq!(rule(&netlify, &format!("/angebote/{folder}/*")), kept);
    }
    assert!(apache.contains("ErrorDocument 404 /angebote/404.html"));
    assert!(apache.contains("m#^/angebote/de/#\">\n  ErrorDocument 404 /angebote/de/404.html"));
    assert!(apache.contains("AddType text/javascript .mjs"));
    let (pages, lists) = apache.split_once("m#^/angebote/embed/#").expect("lists have a rule");
    assert!(pages.contains("frame-ancestors 'none'") && lists.contains("frame-ancestors *"));
    assert_eq!(apache.matches("<If").count(), apache.matches("</If").count());
}

#[test]
fn the_site_says_who_may_frame_lists_and_which_files_it_wants() {
    let with = |headers: &str| {
        let site = Site::base();
        let text = format!("{}headers: {headers}\n", site.read("content/site.yaml"));
        site.file("content/site.yaml", &text).build()
    };
    let built = with("{ files: [_headers], frames: [\"https://www.town.example/start/\", \"https://b.example\"] }");
    assert!(page(&built, "_headers").contains("frame-ancestors https://www.town.example https://b.example\n"));
    assert!(!files(&built).contains(&".htaccess"));
    assert!(!files(&with("{ files: [] }")).iter().any(|f| *f == "_headers" || *f == ".htaccess"));
}

#[test]
fn nginx_has_its_words_from_a_command() {
    let site = Site::base();
    let folder = site.path("").to_string_lossy().into_owned();
    let arguments = ["headers", "nginx", "--site", &folder];
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_lotse")).args(arguments).output().expect("runs");
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    assert!(text.contains("map $uri $lotse_content {\n    default \"default-src 'self';"), "{text}");
    assert!(
        text.contains("\"~^/embed/\" \"default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *\";")
    );
    assert!(text.contains("location /de/ {\n        error_page 404 /de/404.html;"));
    assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
    assert!(
        !site.build().files.expect("is built").iter().any(|f| f.path.contains("nginx")),
        "no host needs it published"
    );
}

#[test]
fn pages_carry_the_policy_for_hosts_that_send_none() {
    let built = Site::base().build();
    for path in ["de/index.html", "index.html", "404.html", "o/k4c7w/index.html", "embed/de/offers/index.html"] {
        let html = bare(&page(&built, path));
        assert!(html.contains("<meta http-equiv=Content-Security-Policy content=default-src 'self'>"), "{path}");
    }
}

#[test]
fn the_style_guide_shows_every_component_in_both_directions() {
    let html = bare(&Site::demo().page("styleguide/index.html"));
    let components = std::fs::read_to_string(crate::support::root().join("themes/lotse/templates/components.html"));
    let samples = std::fs::read_to_string(crate::support::root().join("themes/lotse/templates/samples.html"));
    let (components, samples) = (components.expect("a file"), samples.expect("a file"));
    // What these print is part of others.
    let within = ["say", "icon", "german", "day", "link", "line", "value", "find", "results"];
    for name in components.split("{%- component ").skip(1).filter_map(|c| c.split('(').next()) {
        assert!(
            within.contains(&name)
                || samples.contains(&format!("{{{{<{name} "))
                || samples.contains(&format!("{{{{<{name}/")),
            "{name} has no sample"
        );
    }
    let (left, right) =
        (html.matches("class=look lang=de dir=ltr").count(), html.matches("class=look lang=ar dir=rtl").count());
    assert!(left > 25 && left == right, "{left} and {right} samples");
    assert!(html.contains("noindex"));
    let only_source = Site::base().page("styleguide/index.html");
    assert!(only_source.contains("dir=ltr"));
}
