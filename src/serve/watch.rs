//! Calls back once after a burst of changes in the site's folders.

use notify::event::Flag;
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc;
use std::time::Duration;

/// Editors write a file in several steps; a build waits until they have been quiet for so long.
const QUIET: Duration = Duration::from_millis(5);
const FOLDERS: [&str; 3] = ["content", "themes", "locales"];

/// Watches content, themes and locales, and names what changed; ends when the watcher is dropped.
pub(super) fn watch(
    site: &Path,
    mut changed: impl FnMut(&[PathBuf]) + Send + 'static,
) -> Result<RecommendedWatcher, String> {
    let (sender, receiver) = mpsc::channel();
    let folders: Vec<PathBuf> = FOLDERS.iter().map(|folder| site.join(folder)).filter(|f| f.is_dir()).collect();
    let all = folders.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let paths = match event {
            Ok(event) if matches!(event.kind, EventKind::Access(_)) => return,
            Ok(event) if event.attrs.flag() != Some(Flag::Rescan) && !event.paths.is_empty() => event.paths,
            // What happened is not known: everything may have changed.
            _ => all.clone(),
        };
        // The thread that builds may have ended with the preview.
        let _ignored = sender.send(paths);
    })
    .map_err(|e| e.to_string())?;
    for folder in &folders {
        watcher.watch(folder, RecursiveMode::Recursive).map_err(|e| e.to_string())?;
    }
    std::thread::spawn(move || {
        while let Ok(paths) = receiver.recv() {
            let mut paths: BTreeSet<PathBuf> = paths.into_iter().collect();
            while let Ok(more) = receiver.recv_timeout(QUIET) {
                paths.extend(more);
            }
            changed(&paths.into_iter().collect::<Vec<_>>());
        }
    });
    Ok(watcher)
}
