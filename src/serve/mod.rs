//! The preview: pages in memory, reloaded in the browser after every save.
//!
//! A save that breaks something keeps the last good pages; the browser shows the problems
//! above them. Pages are served under the policy that the manual asks of real hosts.
#![allow(clippy::disallowed_methods, reason = "the preview watches and serves files")]

mod page;
mod watch;

use crate::build::{Request, build};
use crate::diag::Diagnostic;
use crate::output::Policy;
use crate::source::Sources;
use axum::Router;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use std::collections::HashMap;
use std::convert::Infallible;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
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
    /// Called after every build, once its pages are served.
    pub report: fn(&Report<'_>),
}

/// What a build of the preview came to.
#[derive(Debug)]
pub struct Report<'a> {
    /// Number and bytes of its files, if it was good.
    pub files: Option<(usize, u64)>,
    /// Whether there are good pages to show, be they older.
    pub good: bool,
    /// All problems.
    pub diagnostics: &'a [Diagnostic],
    /// The site's files.
    pub sources: &'a Sources,
    /// Time in milliseconds.
    pub elapsed_ms: u128,
}

/// Pages as they were last good, and the problems of the last build.
#[derive(Default)]
struct Shown {
    files: HashMap<String, Vec<u8>>,
    problems: Vec<Diagnostic>,
    /// Whether the pages are older than the content.
    stale: bool,
}

#[derive(Clone)]
struct Shared {
    shown: Arc<RwLock<Shown>>,
    changes: broadcast::Sender<()>,
}

/// Builds, serves, and rebuilds on every change until Ctrl-C. `ready` is called once with the address.
///
/// # Errors
/// If the address is taken, or the folder cannot be watched.
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
        rebuild(&preview.site, &request, &shared, preview.report);
        let again = shared.clone();
        let site = preview.site.clone();
        let report = preview.report;
        let _watcher = watch::watch(&preview.site, move || rebuild(&site, &request, &again, report))?;
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

fn rebuild(site: &Path, request: &Request, shared: &Shared, report: fn(&Report<'_>)) {
    let begin = std::time::Instant::now();
    let Ok(sources) = Sources::read(site) else { return };
    let built = build(&sources, request);
    let files = built.files.as_ref().map(|files| (files.len(), files.iter().map(|f| f.bytes.len() as u64).sum()));
    let mut good = files.is_some();
    if let Ok(mut shown) = shared.shown.write() {
        shown.stale = built.files.is_none();
        if let Some(files) = built.files {
            shown.files = files.into_iter().map(|f| (f.path, f.bytes)).collect();
        }
        shown.problems = built.diagnostics.iter().filter(|d| d.severity().is_error()).cloned().collect();
        good = !shown.files.is_empty();
    }
    let elapsed_ms = begin.elapsed().as_millis();
    report(&Report { files, good, diagnostics: &built.diagnostics, sources: &sources, elapsed_ms });
    // Nobody may be listening yet.
    let _ignored = shared.changes.send(());
}

async fn events(State(shared): State<Shared>) -> Sse<impl tokio_stream::Stream<Item = Result<Event, Infallible>>> {
    let changes = BroadcastStream::new(shared.changes.subscribe()).map(|_| Ok(Event::default().data("changed")));
    Sse::new(changes).keep_alive(axum::response::sse::KeepAlive::default())
}

async fn page(State(shared): State<Shared>, uri: Uri) -> Response {
    let Ok(shown) = shared.shown.read() else { return StatusCode::INTERNAL_SERVER_ERROR.into_response() };
    let path = uri.path().trim_start_matches('/');
    if let Some((bytes, kind)) = page::own(path) {
        return respond(StatusCode::OK, path, kind, bytes.to_vec());
    }
    let file = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    if let Some(bytes) = shown.files.get(&file) {
        return respond(
            StatusCode::OK,
            &file,
            page::kind(&file),
            page::with_reload(&file, bytes, &shown.problems, shown.stale),
        );
    }
    if shown.files.contains_key(&format!("{path}/index.html")) {
        return (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, format!("/{path}/"))]).into_response();
    }
    if shown.files.is_empty() {
        return respond(
            StatusCode::SERVICE_UNAVAILABLE,
            path,
            page::kind("x.html"),
            page::only_problems(&shown.problems),
        );
    }
    let lang = path.split('/').next().unwrap_or("");
    let missing = shown
        .files
        .get(&format!("{lang}/404.html"))
        .or_else(|| shown.files.get("404.html"))
        .cloned()
        .unwrap_or_default();
    respond(
        StatusCode::NOT_FOUND,
        path,
        page::kind("x.html"),
        page::with_reload("404.html", &missing, &shown.problems, shown.stale),
    )
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
