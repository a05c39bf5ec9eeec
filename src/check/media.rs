//! Images and files that records name: they exist, are readable, described and harmless.

use super::Scope;
use super::alone::One;
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::model::{Image, Plain, dimensions};

/// Images and files of one record.
pub(super) fn one(scope: &Scope<'_>, (_, origin, entity): One<'_>, found: &mut Vec<Diagnostic>) {
    images(scope, &origin.file, entity.images(), found);
    files(scope, &origin.file, &entity.files(), found);
}

fn images(scope: &Scope<'_>, file: &str, images: &[Image], found: &mut Vec<Diagnostic>) {
    for (index, image) in images.iter().enumerate() {
        let path = format!("media.{index}");
        if image.alt.is_none() {
            let help = "add `alt`: one sentence that says what one sees, for people who cannot see it";
            found.push(
                Diagnostic::new(Code::MediaNoAlt, file, format!("the image `{}` has no description", image.file.0))
                    .field(&path)
                    .help(help),
            );
        }
        let Some(bytes) = bytes(scope, file, &format!("{path}.file"), &image.file, found) else { continue };
        if dimensions(&bytes).is_none() {
            found.push(unreadable(file, &image.file).field(format!("{path}.file")));
        }
        check_svg(file, &format!("{path}.file"), &image.file, &bytes, found);
    }
}

fn unreadable(file: &str, image: &Plain) -> Diagnostic {
    let ending = image.0.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
    if ["jpg", "jpeg", "png", "webp", "gif", "svg"].contains(&ending.as_str()) {
        let message =
            format!("the size of `{}` cannot be read: it is empty, cut off or not what its name says", image.0);
        let help = "export it again, as JPEG, PNG, WebP, GIF, or SVG with width and height or viewBox";
        return Diagnostic::new(Code::MediaUnreadable, file, message).help(help);
    }
    let help = "name it in `files`; images are JPEG, PNG, WebP, GIF or SVG";
    Diagnostic::new(Code::MediaUnreadable, file, format!("`{}` is not an image", image.0)).help(help)
}

fn files(scope: &Scope<'_>, file: &str, files: &[(String, &Plain)], found: &mut Vec<Diagnostic>) {
    for (path, name) in files {
        if let Some(bytes) = bytes(scope, file, path, name, found) {
            check_svg(file, path, name, &bytes, found);
            let ending = name.0.rsplit('.').next().unwrap_or("").to_ascii_lowercase();
            if ["html", "htm", "xhtml", "js", "mjs", "xml"].contains(&ending.as_str()) {
                found.push(
                    Diagnostic::new(
                        Code::MediaUnsafe,
                        file,
                        format!("`{}` could run scripts on the site's own address", name.0),
                    )
                    .field(path.as_str())
                    .help("offer it as PDF, or link to where it stands"),
                );
            }
        }
    }
}

fn bytes(scope: &Scope<'_>, file: &str, field: &str, name: &Plain, found: &mut Vec<Diagnostic>) -> Option<Vec<u8>> {
    let escapes = name.0.starts_with('/')
        || name.0.contains('\\')
        || name.0.split('/').any(|part| part == ".." || part == "." || part.is_empty());
    if escapes {
        found.push(
            Diagnostic::new(Code::RecordPathEscape, file, format!("`{}` would lead out of content/media/", name.0))
                .field(field)
                .help("write the name of a file in content/media/"),
        );
        return None;
    }
    let path = format!("content/media/{}", name.0);
    let read = scope.sources.exists(&path).then(|| scope.sources.bytes(&path).ok()).flatten();
    if read.is_none() {
        let known = scope.sources.paths_under("content/media/");
        let known = known.iter().map(|p| p.trim_start_matches("content/media/"));
        let help = match did_you_mean(&name.0, known) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "put the file into content/media/, or remove the entry".to_owned(),
        };
        found.push(
            Diagnostic::new(Code::MediaMissing, file, format!("there is no file {path}")).field(field).help(help),
        );
    }
    read
}

/// An SVG is a document: it must bring no script and reach for nothing outside.
fn check_svg(file: &str, field: &str, name: &Plain, bytes: &[u8], found: &mut Vec<Diagnostic>) {
    if !name.0.to_ascii_lowercase().ends_with(".svg") {
        return;
    }
    let text = String::from_utf8_lossy(bytes).to_ascii_lowercase();
    if let Some(what) = unsafe_in_svg(&text) {
        found.push(
            Diagnostic::new(Code::MediaUnsafe, file, format!("the SVG `{}` contains {what}", name.0))
                .field(field)
                .help("export it again as plain SVG, or use PNG"),
        );
    }
}

/// What makes a lower-case SVG text unsafe.
fn unsafe_in_svg(text: &str) -> Option<&'static str> {
    const TAGS: [(&str, &str); 6] = [
        ("<script", "a script"),
        ("<foreignobject", "foreign content"),
        ("<iframe", "a frame"),
        ("<!entity", "an entity definition"),
        ("<set", "an animation that can change addresses"),
        ("<?xml-stylesheet", "an outside style sheet"),
    ];
    if let Some((_, what)) = TAGS.iter().find(|(tag, _)| text.contains(tag)) {
        return Some(what);
    }
    // A plain document type is what drawing programs write; one with definitions in brackets is not.
    if text
        .split("<!doctype")
        .skip(1)
        .any(|rest| rest.split('>').next().is_some_and(|declaration| declaration.contains('[')))
    {
        return Some("an entity definition");
    }
    let mut rest = text;
    while let Some((_, after)) = rest.split_once([' ', '\n', '\t', '\r', '"', '\'', '/']) {
        let name: String = after.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == ':' || *c == '-').collect();
        let value = after.get(name.len()..).unwrap_or("").trim_start();
        if let Some(value) = value.strip_prefix('=') {
            let value = value.trim_start().trim_start_matches(['"', '\'']).trim_start();
            if name.starts_with("on") {
                return Some("an event handler");
            }
            if (name == "href" || name == "xlink:href" || name == "src")
                && !value.starts_with('#')
                && !value.starts_with("data:image/png")
                && !value.starts_with("data:image/jpeg")
            {
                return Some("a reference to something outside");
            }
        }
        rest = after;
    }
    let outside_url = text.split("url(").skip(1).any(|u| !u.trim_start_matches(['"', '\'', ' ']).starts_with('#'));
    (outside_url || text.contains("@import") || text.contains("javascript:"))
        .then_some("a reference to something outside")
}

#[cfg(test)]
mod tests {
    use super::unsafe_in_svg;

    #[test]
    fn svg_is_checked_for_scripts() {
        for evil in [
            "<svg><script>x</script></svg>",
            "<svg onload=\"x\"/>",
            "<svg\nonload = x>",
            "<svg><a href=\"javascript:x\"/></svg>",
            "<svg><image xlink:href='https://evil.example/x.png'/></svg>",
            "<svg><style>@import 'x'</style></svg>",
            "<svg><rect fill=\"url(https://x)\"/></svg>",
            "<svg/onload=x>",
            "<!doctype svg [<!entity x 'y'>]><svg/>",
        ] {
            assert!(unsafe_in_svg(evil).is_some(), "{evil}");
        }
        assert_eq!(
            unsafe_in_svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewbox=\"0 0 2 2\"><path d=\"m1 1\" fill=\"url(#g)\"/><use href=\"#a\"/></svg>"
            ),
            None
        );
    }
}
