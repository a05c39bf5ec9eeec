//! Calls back once after a burst of changes in the site's folders.

use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::Path;
use std::sync::mpsc;
use std::time::Duration;

/// Editors write a file in several steps; a build waits until they have been quiet for so long.
const QUIET: Duration = Duration::from_millis(20);

/// Watches content, themes and locales; ends when the watcher is dropped.
pub(super) fn watch(site: &Path, changed: impl Fn() + Send + 'static) -> Result<RecommendedWatcher, String> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let relevant = event.is_ok_and(|e| !matches!(e.kind, EventKind::Access(_)));
        if relevant {
            // The thread that builds may have ended with the preview.
            let _ignored = sender.send(());
        }
    })
    .map_err(|e| e.to_string())?;
    for folder in ["content", "themes", "locales"] {
        let folder = site.join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive).map_err(|e| e.to_string())?;
        }
    }
    std::thread::spawn(move || {
        while receiver.recv().is_ok() {
            while receiver.recv_timeout(QUIET).is_ok() {}
            changed();
        }
    });
    Ok(watcher)
}
