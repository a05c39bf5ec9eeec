//! Templates and assets: the built-in theme, file by file replaced by the site's own.
//!
//! Pages are printed by templates made ready (see [`super::template`]). Where one fails, the page is printed again by the
//! theme's own text, so that a report names lines as they were written, and nothing can fail that does not there.

use super::deck::{ROOT, SLOT};
use super::sheet::fingerprint;
use super::template::Templates;
use crate::i18n::{Argument, Locale, Locales, attribute};
use crate::model::Lang;
use crate::source::{Sources, builtin};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

/// Templates that a theme must have (after the built-in one has filled the gaps).
pub const TEMPLATES: [&str; 22] = [
    "home.html",
    "list.html",
    "az.html",
    "offer.html",
    "gone.html",
    "record.html",
    "index.html",
    "text.html",
    "counselling.html",
    "map.html",
    "figures.html",
    "hand-out.html",
    "list-page.html",
    "list-link.html",
    "short.html",
    "embed.html",
    "plain.html",
    "styleguide.html",
    "samples.html",
    "missing.html",
    "start.html",
    "offline.html",
];

/// A theme ready to render in every language of the site.
pub struct Theme {
    engines: BTreeMap<Lang, Engine>,
    templates: BTreeMap<String, TemplateFile>,
    fingerprint: u128,
    /// Files of the theme by their plain name, bytes.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// What a system paints around the site.
    pub colours: Colours,
}

/// The templates of one language.
struct Engine {
    locale: Arc<Locale>,
    /// Made ready.
    ready: Tera,
    /// As the theme wrote them; read once something fails.
    written: OnceLock<Result<Tera, String>>,
}

/// Colours of `theme.yaml` for what no style sheet reaches.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    /// Of the frame that a system draws around an installed site (`colour.light`).
    pub theme: String,
    /// Of the screen while it starts (`colour.background`).
    pub background: String,
}

impl Default for Colours {
    fn default() -> Self {
        Self { theme: "#0b4f57".to_owned(), background: "#f8f6f1".to_owned() }
    }
}

impl Colours {
    /// Reads `theme.yaml`; what it does not say stays as in the built-in theme.
    fn read(text: &str) -> Self {
        let node = crate::yaml::parse(text).ok();
        let colour = |name: &str| node.as_ref()?.child("colour")?.child(name)?.scalar().map(str::to_owned);
        let default = Self::default();
        Self {
            theme: colour("light").unwrap_or(default.theme),
            background: colour("background").unwrap_or(default.background),
        }
    }
}

/// The files of a theme before they are parsed.
#[derive(Debug, Default)]
pub struct ThemeFiles {
    /// Templates by name.
    pub templates: BTreeMap<String, TemplateFile>,
    /// Assets by name.
    pub assets: BTreeMap<String, Vec<u8>>,
    /// Text of `theme.yaml`.
    pub description: String,
}

/// A template's text and where it is from.
#[derive(Debug, Clone)]
pub struct TemplateFile {
    /// Path in the site's folder; for built-in ones, where it would stand.
    pub path: String,
    /// Text.
    pub text: String,
}

impl ThemeFiles {
    /// The files of the theme of this name: the built-in ones, then the site's.
    pub fn read(sources: &Sources, name: &str) -> Self {
        let mut files = Self::default();
        let folder = format!("themes/{name}/");
        for (path, bytes) in builtin::theme() {
            files.add(&folder, &path, Cow::Borrowed(bytes));
        }
        for path in sources.paths_under(&folder) {
            if let Ok(bytes) = sources.bytes(path) {
                files.add(&folder, path.trim_start_matches(&folder), Cow::Owned(bytes));
            }
        }
        files
    }

    fn texts(&self) -> impl Iterator<Item = (&str, &str)> {
        texts(&self.templates)
    }

    fn add(&mut self, folder: &str, path: &str, bytes: Cow<'_, [u8]>) {
        if let Some(name) = path.strip_prefix("templates/") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            self.templates.insert(name.to_owned(), TemplateFile { path: format!("{folder}{path}"), text });
        } else if let Some(name) = path.strip_prefix("assets/") {
            self.assets.insert(name.to_owned(), bytes.into_owned());
        } else if path == "theme.yaml" {
            self.description = String::from_utf8_lossy(&bytes).into_owned();
        }
    }

    /// Keys of the Fluent messages that templates ask for by `t(key="…")` and `ta(key="…")`, with
    /// the names of the values they pass and the template.
    pub fn messages(&self) -> BTreeMap<String, (BTreeSet<String>, String)> {
        let mut found: BTreeMap<String, (BTreeSet<String>, String)> = BTreeMap::new();
        for template in self.templates.values() {
            for call in template.text.split("t(key=\"").skip(1).chain(template.text.split("ta(key=\"").skip(1)) {
                let Some((key, rest)) = call.split_once('"') else { continue };
                let arguments = rest.split(')').next().unwrap_or("");
                let names =
                    arguments.split(',').filter_map(|a| a.split_once('=')).map(|(name, _)| name.trim().to_owned());
                let entry =
                    found.entry(key.to_owned()).or_insert_with(|| (names.clone().collect(), template.path.clone()));
                entry.0 = entry.0.intersection(&names.collect()).cloned().collect();
            }
        }
        found
    }
}

impl Theme {
    /// Parses the templates once for each language.
    ///
    /// # Errors
    /// The report of the first template that cannot be read, or the name of one that is missing.
    pub fn new(files: ThemeFiles, locales: &Locales) -> Result<Self, String> {
        Self::read(files, locales, true)
    }

    /// The same without making the templates ready: slower, and the measure of what they must print.
    ///
    /// # Errors
    /// Those of [`Theme::new`].
    pub fn as_written(files: ThemeFiles, locales: &Locales) -> Result<Self, String> {
        Self::read(files, locales, false)
    }

    fn read(files: ThemeFiles, locales: &Locales, ready: bool) -> Result<Self, String> {
        if let Some(missing) = TEMPLATES.iter().find(|t| !files.templates.contains_key(**t)) {
            return Err(format!("the theme has no template `{missing}`"));
        }
        // What cannot be read is found in the theme's own text.
        if let Some(locale) = locales.values().next() {
            engine(locale, files.texts())?;
        }
        let prepared = ready.then(|| Templates::new(files.texts()));
        let mut engines = BTreeMap::new();
        for (lang, locale) in locales {
            let texts = prepared.as_ref().map(|p| p.in_language(&|key| locale.messages.fixed(key)));
            let ready = match texts {
                Some(texts) => engine(locale, texts.iter().map(|(name, text)| (*name, text.as_str())))
                    .or_else(|_| engine(locale, files.texts()))?,
                None => engine(locale, files.texts())?,
            };
            let engine = Engine { locale: Arc::clone(locale), ready, written: OnceLock::new() };
            engines.insert(lang.clone(), engine);
        }
        let texts: Vec<(&str, &str)> = files.texts().collect();
        Ok(Self {
            engines,
            fingerprint: fingerprint(&texts),
            assets: files.assets,
            colours: Colours::read(&files.description),
            templates: files.templates,
        })
    }

    /// XXH3-128 of all templates.
    pub fn fingerprint(&self) -> u128 {
        self.fingerprint
    }

    /// Renders one template in one language.
    ///
    /// # Errors
    /// Tera's report: template, line, and which fields there are.
    pub fn render(&self, lang: &Lang, template: &str, context: &Context) -> Result<String, String> {
        self.with(lang, &|tera| tera.render(template, context))
    }

    /// Prints one component in one language; `page` is what it may ask of the page.
    ///
    /// # Errors
    /// Tera's report.
    pub(super) fn component(
        &self,
        lang: &Lang,
        name: &str,
        arguments: &Context,
        page: &Context,
    ) -> Result<String, String> {
        self.with(lang, &|tera| tera.render_component_with_implicits(name, arguments, page, None, true))
    }

    /// Prints with the templates made ready, or if that fails with those that the theme wrote.
    fn with(&self, lang: &Lang, print: &dyn Fn(&Tera) -> TeraResult<String>) -> Result<String, String> {
        let engine = self.engines.get(lang).ok_or_else(|| format!("no templates for the language {lang}"))?;
        print(&engine.ready).or_else(|_| {
            let written = engine.written.get_or_init(|| self::engine(&engine.locale, texts(&self.templates)));
            print(written.as_ref().map_err(String::clone)?).map_err(|e| e.to_string())
        })
    }
}

/// HTML of a text. The marks of slots are dropped, so that no text can hold one.
fn escape(text: &str, out: &mut dyn std::io::Write) -> std::io::Result<()> {
    // Both begin with this byte, which few texts have.
    if text.as_bytes().contains(&0xEF) && text.contains([ROOT, SLOT]) {
        return tera::escape_html(&text.replace([ROOT, SLOT], ""), out);
    }
    tera::escape_html(text, out)
}

/// Tera with the templates of one language.
fn engine<'t>(locale: &Arc<Locale>, templates: impl Iterator<Item = (&'t str, &'t str)>) -> Result<Tera, String> {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    let (with_marks, without) = (Arc::clone(locale), Arc::clone(locale));
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| say(&with_marks, &kwargs));
    tera.register_function("ta", move |kwargs: Kwargs, _: &State<'_>| say(&without, &kwargs).map(|t| attribute(&t)));
    tera.add_raw_templates(templates).map_err(|e| e.to_string())?;
    Ok(tera)
}

fn texts(templates: &BTreeMap<String, TemplateFile>) -> impl Iterator<Item = (&str, &str)> {
    templates.iter().map(|(name, file)| (name.as_str(), file.text.as_str()))
}

impl std::fmt::Debug for Theme {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Theme").field("languages", &self.engines.keys()).finish_non_exhaustive()
    }
}

fn say(locale: &Locale, kwargs: &Kwargs) -> TeraResult<String> {
    let key: &str = kwargs.must_get("key")?;
    let mut arguments = Vec::new();
    for (name, value) in kwargs.iter() {
        if let Some(name) = name.as_str().filter(|n| *n != "key") {
            arguments.push((name, argument(value)));
        }
    }
    Ok(locale.messages.say(key, &arguments))
}

fn argument(value: &Value) -> Argument<'_> {
    match value.as_i64() {
        Some(number) => Argument::Number(number),
        None => Argument::Text(value.as_str().map_or_else(|| value.to_string().into(), Into::into)),
    }
}
