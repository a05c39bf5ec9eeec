//! QR codes as SVG (ISO/IEC 18004): level M, four modules of quiet zone, one path.
//!
//! Always with the same mask. The crate would draw all eight and take the one that looks most even, which costs
//! much more; readers must know each of them, and what it evens out is the pattern of the data, which addresses
//! with their error correction do not have.

use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::{Color, EcLevel, QrResult, bits, ec};
use std::fmt::Write as _;

/// Modules of white around the code.
const QUIET: usize = 4;

/// The code of a text. Black on white in every mode, since cameras want contrast.
///
/// # Errors
/// If the text is longer than a code can hold (2,331 bytes).
pub(crate) fn svg(text: &str) -> Result<String, String> {
    let (width, colours) = modules(text).map_err(|e| format!("no code of {text}: {e}"))?;
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    let size = width + 2 * QUIET;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path d=\"{path}\"/></svg>\n"
    ))
}

/// Modules of each side, and their colours row by row.
fn modules(text: &str) -> QrResult<(usize, Vec<Color>)> {
    let bits = bits::encode_auto(text.as_bytes(), EcLevel::M)?;
    let version = bits.version();
    let (data, correction) = ec::construct_codewords(&bits.into_bytes(), version, EcLevel::M)?;
    let mut canvas = Canvas::new(version, EcLevel::M);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::Diamonds);
    Ok((usize::try_from(version.width()).unwrap_or_default(), canvas.into_colors()))
}
