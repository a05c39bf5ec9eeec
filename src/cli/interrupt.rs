//! Ctrl-C: a build ends at once while it only makes files, and only after the folder is whole again while these are
//! put in their places. The only user of ctrlc.

use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard};

/// Exit code after SIGINT, as shells have it.
const INTERRUPTED: i32 = 130;

/// What must not be interrupted holds it.
#[derive(Debug, Clone, Default)]
pub(super) struct Interrupt(Arc<Mutex<()>>);

impl Interrupt {
    /// Ends the process on Ctrl-C, once nobody holds it; a workshop is cleared away.
    pub(super) fn listen(out: &Path) -> Self {
        let interrupt = Self::default();
        let (held, out) = (interrupt.clone(), out.to_owned());
        // Without a handler the process ends at once, and the next build completes the folder.
        let _ignored = ctrlc::set_handler(move || {
            let _held = held.hold();
            crate::emit::clear(&out);
            std::process::exit(INTERRUPTED);
        });
        interrupt
    }

    /// From here on, until what comes back is dropped, nothing is interrupted.
    pub(super) fn hold(&self) -> MutexGuard<'_, ()> {
        // It guards no data that a panic could have spoilt.
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
