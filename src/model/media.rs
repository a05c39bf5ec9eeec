//! What can be told of a file by looking at its first bytes: type and, for images, size.
//!
//! Formats: PNG (ISO/IEC 15948), JPEG (ISO/IEC 10918-1), GIF 89a, WebP (RFC 9649), SVG 1.1.

/// File type in words, by the ending of the name (`PDF`, `JPEG`, …).
pub fn kind_of_file(name: &str) -> String {
    let ending = name.rsplit_once('.').map_or("", |(_, e)| e);
    match ending.to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => "JPEG".to_owned(),
        other => other.to_ascii_uppercase(),
    }
}

/// Width and height of an image in pixels (for SVG in user units, from `width`/`height` or `viewBox`).
pub fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    png(bytes)
        .or_else(|| gif(bytes))
        .or_else(|| webp(bytes))
        .or_else(|| jpeg(bytes))
        .or_else(|| svg(bytes))
        .filter(|(w, h)| *w > 0 && *h > 0)
}

fn be16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16::from_be_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

fn be32(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn le16(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from(u16::from_le_bytes(bytes.get(at..at + 2)?.try_into().ok()?)))
}

fn le24(bytes: &[u8], at: usize) -> Option<u32> {
    Some(le16(bytes, at)? | u32::from(*bytes.get(at + 2)?) << 16)
}

fn png(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.starts_with(b"\x89PNG\r\n\x1a\n").then(|| Some((be32(bytes, 16)?, be32(bytes, 20)?))).flatten()
}

fn gif(bytes: &[u8]) -> Option<(u32, u32)> {
    bytes.starts_with(b"GIF8").then(|| Some((le16(bytes, 6)?, le16(bytes, 8)?))).flatten()
}

fn webp(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(b"RIFF") || bytes.get(8..12)? != b"WEBP" {
        return None;
    }
    match bytes.get(12..16)? {
        b"VP8 " => Some((le16(bytes, 26)? & 0x3fff, le16(bytes, 28)? & 0x3fff)),
        b"VP8L" => {
            let bits = le16(bytes, 21)? | le16(bytes, 23)? << 16;
            Some(((bits & 0x3fff) + 1, (bits >> 14 & 0x3fff) + 1))
        }
        b"VP8X" => Some((le24(bytes, 24)? + 1, le24(bytes, 27)? + 1)),
        _ => None,
    }
}

fn jpeg(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(&[0xff, 0xd8]) {
        return None;
    }
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let marker = *bytes.get(at + 1)?;
        // Start of frame, but not the tables that share its range.
        if (0xc0..=0xcf).contains(&marker) && ![0xc4, 0xc8, 0xcc].contains(&marker) {
            return Some((be16(bytes, at + 7)?, be16(bytes, at + 5)?));
        }
        at += 2 + be16(bytes, at + 2)? as usize;
    }
}

fn svg(bytes: &[u8]) -> Option<(u32, u32)> {
    let text = std::str::from_utf8(bytes).ok()?;
    let start = text.find("<svg")?;
    let tag = text.get(start..)?.split('>').next()?;
    let attribute = |name: &str| {
        let (_, rest) = tag.split_once(&format!(" {name}="))?;
        let quote = rest.chars().next()?;
        rest.get(1..)?.split(quote).next()
    };
    let number = |text: &str| -> Option<u32> {
        let digits = text.trim().trim_end_matches("px");
        let value: f64 = digits.parse().ok().filter(|v: &f64| (1.0..100_000.0).contains(v))?;
        #[allow(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and 100,000, checked above"
        )]
        Some(value.round() as u32)
    };
    let sized = || Some((number(attribute("width")?)?, number(attribute("height")?)?));
    sized().or_else(|| {
        let mut parts = attribute("viewBox")?.split([' ', ',']).filter(|p| !p.is_empty()).skip(2);
        Some((number(parts.next()?)?, number(parts.next()?)?))
    })
}

#[cfg(test)]
mod tests {
    use super::dimensions;

    #[test]
    fn sizes_of_the_formats() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        png.extend([0, 0, 1, 0xe0, 0, 0, 1, 0x40]);
        assert_eq!(dimensions(&png), Some((480, 320)));
        assert_eq!(dimensions(b"GIF89a\x20\x00\x10\x00"), Some((32, 16)));
        assert_eq!(dimensions(b"<svg xmlns='x' viewBox='0 0 24 12'/>"), Some((24, 12)));
        assert_eq!(dimensions(b"\xff\xd8\xff\xe0\0\x04ab\xff\xc0\0\x0b\x08\0\x10\0\x20"), Some((32, 16)));
        assert_eq!(dimensions(b"not an image"), None);
        assert_eq!(dimensions(b"\xff\xd8\xff"), None);
    }
}
