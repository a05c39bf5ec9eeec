//! Locales and theme of a site: the built-in ones, file by file replaced by the site's own.

use crate::diag::{At, Code, Diagnostic, did_you_mean};
use crate::i18n::{Formats, Locale, Locales, Messages, Resource, direction, read_resource};
use crate::model::{Catalog, Lang};
use crate::output;
use crate::output::html::{Theme, ThemeFiles, words};
use crate::plan::{self, Asset};
use crate::source::{Sources, builtin};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that speaks: locales and theme.
#[derive(Debug)]
pub struct Languages {
    /// Locales by tag.
    pub locales: Locales,
    /// The theme.
    pub theme: Theme,
    /// Its files as they are written, by their plain name.
    pub assets: BTreeMap<String, Asset>,
}

/// The language whose messages are the complete reference.
const REFERENCE: &str = "en";

impl Languages {
    /// Reads locales and theme; nothing comes back where a structural problem forbids to render.
    pub fn load(sources: &Sources, catalog: &Catalog) -> (Option<Self>, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let resources = resources(sources, &mut problems);
        let name = catalog.site.theme();
        if name != builtin::THEME && sources.paths_under(&format!("themes/{name}/")).is_empty() {
            problems.push(
                Diagnostic::new(
                    Code::ThemeMissingFile,
                    &catalog.site.origin.file,
                    format!("there is no theme `{name}`"),
                )
                .field("theme")
                .help(format!("make a folder themes/{name}/, or remove the field to use the built-in theme")),
            );
        }
        let files = ThemeFiles::read(sources, name);
        compare(&resources, &files, catalog, &mut problems);
        parts_shown(&files, &mut problems);
        let mut locales = Locales::new();
        for (index, language) in catalog.site.languages.iter().enumerate() {
            let format = language.format.as_ref().map_or(language.tag.as_str(), |f| f.0.as_str());
            match Formats::new(format) {
                Ok(formats) => {
                    let messages = Messages::new(chain(catalog, &language.tag, &resources), &formats);
                    let locale =
                        Locale { lang: language.tag.clone(), dir: direction(language.tag.as_str()), messages, formats };
                    locales.insert(language.tag.clone(), Arc::new(locale));
                }
                Err(error) => problems.push(
                    Diagnostic::new(Code::YamlSyntaxSite, &catalog.site.origin.file, error)
                        .field(format!("languages.{index}.format"))
                        .help("write a CLDR locale such as `en-GB-u-hc-h23`, or remove the field"),
                ),
            }
        }
        if problems.iter().any(|p| p.severity() == crate::diag::Severity::Structural) {
            return (None, problems);
        }
        match Theme::new(files, &locales) {
            Ok(theme) => {
                let assets = plan::assets(theme.assets.iter().map(|(name, bytes)| (name.clone(), shrunk(name, bytes))));
                (Some(Self { locales, theme, assets }), problems)
            }
            Err(error) => {
                problems.push(super::theme_problem(&error, name));
                (None, problems)
            }
        }
    }
}

/// A file of the theme as it is written: style sheets without what only people read.
fn shrunk(name: &str, bytes: &[u8]) -> Vec<u8> {
    let style = name.rsplit_once('.').filter(|(_, ending)| *ending == "css").and(std::str::from_utf8(bytes).ok());
    style.map_or_else(|| bytes.to_vec(), |css| output::shrink(css).into_bytes())
}

type Resources = BTreeMap<String, Vec<Resource>>;

/// Fluent files by language: built-in ones first, a site's file of the same name in their place.
fn resources(sources: &Sources, problems: &mut Vec<Diagnostic>) -> Resources {
    let mut files: BTreeMap<String, String> =
        builtin::locales().into_iter().map(|(path, text)| (path, text.to_owned())).collect();
    for (path, _) in sources.hashes_under("locales/") {
        let text = sources.text(path).unwrap_or_default();
        files.insert(path.trim_start_matches("locales/").to_owned(), text.into_owned());
    }
    let mut found = Resources::new();
    // Built-in files first: a file of the site under a name of its own replaces single messages.
    let built_in: BTreeSet<String> = builtin::locales().into_iter().map(|(path, _)| path).collect();
    let mut files: Vec<(String, String)> = files.into_iter().collect();
    files.sort_by_key(|(path, _)| !built_in.contains(path));
    for (path, text) in files {
        let Some((lang, _)) = path.split_once('/').filter(|_| path.ends_with(".ftl")) else { continue };
        let full = format!("locales/{path}");
        match read_resource(&full, &text) {
            Ok(resource) => found.entry(lang.to_owned()).or_default().push(resource),
            Err((line, error)) => problems.push(
                Diagnostic::new(Code::LocaleSyntax, full, format!("this is not readable Fluent: {error}"))
                    .at(At::Line(line, 1))
                    .help("compare the line with the same message in locales/en"),
            ),
        }
    }
    found
}

/// The files of a language, then of those it falls back to, then of the reference.
fn chain<'r>(catalog: &Catalog, lang: &Lang, resources: &'r Resources) -> Vec<(&'r str, Vec<&'r Resource>)> {
    let mut tags: Vec<String> = catalog.site.chain(lang).iter().map(Lang::to_string).collect();
    tags.push(REFERENCE.to_owned());
    let mut seen = BTreeSet::new();
    tags.retain(|t| seen.insert(t.clone()));
    tags.iter()
        .filter_map(|tag| resources.get_key_value(tag))
        .map(|(tag, r)| (tag.as_str(), r.iter().collect()))
        .collect()
}

/// Messages that are missing, that nobody uses, and variables that nobody gives.
fn compare(resources: &Resources, files: &ThemeFiles, catalog: &Catalog, problems: &mut Vec<Diagnostic>) {
    let by_language: BTreeMap<&str, BTreeMap<String, (BTreeSet<String>, &str)>> = resources
        .iter()
        .map(|(lang, resources)| {
            let messages = resources
                .iter()
                .flat_map(|r| r.messages().into_iter().map(move |(key, vars)| (key, (vars, r.path.as_str()))));
            (lang.as_str(), messages.collect())
        })
        .collect();
    let Some(reference) = by_language.get(REFERENCE) else { return };
    let used = files.messages();
    for (key, (_, template)) in &used {
        if !by_language.values().any(|messages| messages.contains_key(key)) {
            problems.push(
                Diagnostic::new(Code::ThemeUnknownMessage, template, format!("no locale has the message `{key}`"))
                    .help(match did_you_mean(key, reference.keys().map(String::as_str)) {
                        Some(meant) => format!("did you mean `{meant}`? Otherwise write the message in locales/"),
                        None => "write it in locales/, or use another key".to_owned(),
                    }),
            );
        }
    }
    for (key, (given, template)) in &used {
        let needed = reference.get(key).map(|(variables, _)| variables);
        for variable in needed.into_iter().flatten().filter(|v| !given.contains(*v)) {
            problems.push(
                Diagnostic::new(Code::ThemeTemplate, template, format!("the message `{key}` needs `${variable}`"))
                    .help(format!("write t(key=\"{key}\", {variable}=…)")),
            );
        }
    }
    for lang in catalog.languages() {
        let Some(messages) = by_language.get(lang.as_str()) else {
            problems.push(
                Diagnostic::new(
                    Code::LocaleMissingMessage,
                    format!("locales/{lang}"),
                    format!("there are no words for the language `{lang}`"),
                )
                .help(format!(
                    "copy locales/{REFERENCE}/ to locales/{lang}/ and translate it; until then its fallback speaks"
                )),
            );
            continue;
        };
        for (key, (given, path)) in reference {
            match messages.get(key) {
                None => problems.push(
                    Diagnostic::new(
                        Code::LocaleMissingMessage,
                        format!("locales/{lang}"),
                        format!("message `{key}` is missing"),
                    )
                    .help(format!("translate it from {path}")),
                ),
                Some((variables, file)) => {
                    for variable in variables.difference(given) {
                        problems.push(
                            Diagnostic::new(
                                Code::LocaleUnknownVariable,
                                *file,
                                format!("message `{key}` uses `${variable}`, which it is not given"),
                            )
                            .help(format!("variables of this message: {}", list(given))),
                        );
                    }
                }
            }
        }
        for (key, (_, path)) in messages {
            let optional = words::OPTIONAL.iter().any(|prefix| key.starts_with(prefix));
            if !reference.contains_key(key) && !used.contains_key(key) && !optional {
                problems.push(
                    Diagnostic::new(Code::LocaleUnknownMessage, *path, format!("nobody uses the message `{key}`"))
                        .help("remove it, or correct its key"),
                );
            }
        }
    }
}

/// Parts that no template prints: a template of the site has dropped them.
fn parts_shown(files: &ThemeFiles, problems: &mut Vec<Diagnostic>) {
    for part in words::SHOWN {
        let name = format!("{}.html", part.split('.').next().unwrap_or(part));
        let Some(template) = files.templates.get(&name) else { continue };
        if !files.templates.values().any(|t| t.text.contains(part)) {
            problems.push(
                Diagnostic::new(Code::ThemeFieldNotShown, &template.path, format!("no template prints `{part}`"))
                    .help("print it where records fill it, or remove the template to use the built-in one"),
            );
        }
    }
}

fn list(names: &BTreeSet<String>) -> String {
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.iter().map(|n| format!("${n}")).collect::<Vec<_>>().join(", ")
    }
}
