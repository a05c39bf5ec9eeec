//! Smaller HTML, of a whole page. Templates are squeezed before they print anything (`html/template`), so pages are
//! delivered as they are printed; this is for markup that comes from elsewhere.

use super::html::squeezed;

/// The same page in fewer bytes; still valid for strict checkers.
pub fn minify(html: &[u8]) -> Vec<u8> {
    squeezed(&String::from_utf8_lossy(html)).into_bytes()
}
