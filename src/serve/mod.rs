//! The preview: pages printed when they are asked for, reloaded in the browser after every save.
//!
//! A save that breaks something keeps the last good pages; the browser shows the problems
//! above them. Pages are served under the policy that the manual asks of real hosts.
#![allow(clippy::disallowed_methods, reason = "the preview watches and serves files")]

mod desk;
mod page;
mod watch;

use crate::build::{Request, Reuse, Site};
use crate::diag::Diagnostic;
use crate::output::{Policy, Unwatched};
use crate::source::Sources;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use desk::{Answer, Desk};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, RwLock};
use tokio::sync::broadcast;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::BroadcastStream;

/// What the preview needs to know.
pub struct Preview {
    /// Folder of the site.
    pub site: PathBuf,
    /// Address to listen on.
    pub address: SocketAddr,
    /// What to build; `base_url` is set to the preview's own address.
    pub request: Request,
    /// Called after every save, once its pages are served.
    pub report: fn(&Report<'_>),
}

/// What a save came to.
#[derive(Debug)]
pub struct Report<'a> {
    /// Number of files that can be asked for, if it was good.
    pub files: Option<usize>,
    /// Whether there are good pages to show, be they older.
    pub good: bool,
    /// All problems.
    pub diagnostics: &'a [Diagnostic],
    /// The site's files.
    pub sources: &'a Sources,
    /// Time in milliseconds.
    pub elapsed_ms: u128,
}

/// Pages as they were last good, and the problems of the last save.
#[derive(Default)]
struct Shown {
    desk: Option<Desk>,
    problems: Vec<Diagnostic>,
    /// Whether the pages are older than the content.
    stale: bool,
}

#[derive(Clone)]
struct Shared {
    shown: Arc<RwLock<Shown>>,
    changes: broadcast::Sender<()>,
}

/// Prepares the site, serves it, and again on every change until Ctrl-C. `ready` is called once with the address.
///
/// # Errors
/// If the folder cannot be read or watched, or the address is taken.
pub fn serve(preview: Preview, ready: impl FnOnce(SocketAddr)) -> Result<(), String> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|e| e.to_string())?;
    runtime.block_on(async {
        let listener = tokio::net::TcpListener::bind(preview.address)
            .await
            .map_err(|e| format!("{}: {e}; choose another port with --port", preview.address))?;
        let address = listener.local_addr().map_err(|e| e.to_string())?;
        let shared = Shared { shown: Arc::default(), changes: broadcast::channel(16).0 };
        let mut request = preview.request;
        request.base_url = Some(format!("http://{address}/"));
        let sources = Sources::read(&preview.site).map_err(|e| format!("{}: {e}", preview.site.display()))?;
        let mut session =
            Session { request, sources, reuse: Reuse::lasting(), shared: shared.clone(), report: preview.report };
        session.show(std::time::Instant::now(), true);
        let _watcher = watch::watch(&preview.site, move |paths| session.saved(paths))?;
        let app = Router::new().route("/_lotse/events", get(events)).fallback(page).with_state(shared);
        ready(address);
        axum::serve(listener, app)
            .with_graceful_shutdown(async {
                // Without a signal handler the process simply ends on Ctrl-C.
                let _ignored = tokio::signal::ctrl_c().await;
            })
            .await
            .map_err(|e| e.to_string())
    })
}

/// A site from save to save.
struct Session {
    request: Request,
    sources: Sources,
    reuse: Reuse,
    shared: Shared,
    report: fn(&Report<'_>),
}

impl Session {
    /// Files have changed.
    fn saved(&mut self, paths: &[PathBuf]) {
        let begin = std::time::Instant::now();
        // A folder that cannot be listed at the moment is read with the next save.
        if self.sources.refresh(paths).is_ok() {
            let of_theme = |path: &PathBuf| path.iter().any(|part| part == "themes" || part == "locales");
            self.show(begin, paths.iter().any(of_theme));
        }
    }

    /// Shows the site as it is now; `try_all` tries its templates first.
    fn show(&mut self, begin: std::time::Instant, try_all: bool) {
        let (site, built) = Site::prepare::<()>(&self.sources, &self.request, &mut self.reuse, &Unwatched);
        let mut diagnostics = built.diagnostics;
        let opened = site.map(|site| Desk::open(site, try_all));
        let desk = opened.and_then(|(desk, problems)| {
            let desk = desk.filter(|_| problems.is_empty());
            diagnostics.extend(problems);
            desk
        });
        let files = desk.as_ref().map(|desk| desk.files);
        let mut good = files.is_some();
        if let Ok(mut shown) = self.shared.shown.write() {
            shown.stale = desk.is_none();
            shown.desk = desk.or(shown.desk.take());
            shown.problems = diagnostics.iter().filter(|d| d.severity().is_error()).cloned().collect();
            good = shown.desk.is_some();
        }
        let elapsed_ms = begin.elapsed().as_millis();
        (self.report)(&Report { files, good, diagnostics: &diagnostics, sources: &self.sources, elapsed_ms });
        // Nobody may be listening yet.
        let _ignored = self.shared.changes.send(());
    }
}

async fn events(State(shared): State<Shared>) -> Sse<impl tokio_stream::Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(shared.changes.subscribe()).map(|_| Ok(Event::default().data("changed")));
    Sse::new(changes).keep_alive(axum::response::sse::KeepAlive::default())
}

async fn page(State(shared): State<Shared>, uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    if let Some((bytes, kind)) = page::own(path) {
        return respond(StatusCode::OK, path, kind, bytes.to_vec());
    }
    let (desk, problems, stale) = match shared.shown.read() {
        Ok(shown) => (shown.desk.clone(), shown.problems.clone(), shown.stale),
        Err(_) => return StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    let html = page::kind("x.html");
    let Some(desk) = desk else {
        return respond(StatusCode::SERVICE_UNAVAILABLE, path, html, page::only_problems(&problems));
    };
    match desk.get(path).await {
        Some(Answer::Found(bytes)) => {
            let kind = if path.is_empty() || path.ends_with('/') { html } else { page::kind(path) };
            let body = if kind == html { page::with_reload(bytes, &problems, stale) } else { bytes };
            respond(StatusCode::OK, path, kind, body)
        }
        Some(Answer::Folder) => {
            (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, format!("/{path}/"))]).into_response()
        }
        Some(Answer::Broken(problem)) => {
            respond(StatusCode::INTERNAL_SERVER_ERROR, path, html, page::only_problems(&[*problem]))
        }
        Some(Answer::Missing(bytes)) => {
            respond(StatusCode::NOT_FOUND, path, html, page::with_reload(bytes, &problems, stale))
        }
        None => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn respond(status: StatusCode, path: &str, kind: &'static str, body: Vec<u8>) -> Response {
    let mut headers = HeaderMap::new();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    for (name, value) in Policy::open().of(path) {
        if let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value)) {
            headers.insert(name, value);
        }
    }
    (status, headers, body).into_response()
}
