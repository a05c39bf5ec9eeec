//! The preview: reloads on change, keeps the last good page and shows what a save broke.

use crate::support::Site;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};

struct Preview {
    child: Child,
    address: String,
    lines: std::io::Lines<BufReader<std::process::ChildStderr>>,
}

impl Preview {
    fn start(site: &Site) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["serve", "--port", "0", "--site", &site.path("").to_string_lossy()])
            .stderr(Stdio::piped())
            .spawn()
            .expect("runs");
        let mut lines = BufReader::new(child.stderr.take().expect("is piped")).lines();
        let address = loop {
            let line = lines.next().expect("says its address").expect("is text");
            if let Some(rest) = line.strip_prefix("Serving http://") {
                break rest.split('/').next().expect("has a host").to_owned();
            }
        };
        Self { child, address, lines }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).expect("listens");
        write!(stream, "GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").expect("is sent");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("is text");
        answer
    }

    /// Waits until a build is reported that begins so.
    fn wait_for(&mut self, beginning: &str) {
        while !self.lines.next().expect("reports").expect("is text").starts_with(beginning) {}
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _reaped = self.child.wait();
    }
}

#[test]
fn a_save_reloads_and_a_bad_save_keeps_the_last_good_page() {
    let site = Site::base();
    let mut preview = Preview::start(&site);
    let page = preview.get("/de/offers/k4c7w/");
    assert!(
        page.starts_with("HTTP/1.1 200")
            && page.contains("Deutschkurs am Vormittag")
            && page.contains("/_lotse/reload.js")
    );
    assert!(page.contains("content-security-policy: default-src 'self'"));

    // Whoever listens is told of the next build.
    let mut events = TcpStream::connect(&preview.address).expect("listens");
    write!(events, "GET /_lotse/events HTTP/1.1\r\nHost: x\r\n\r\n").expect("is sent");
    let mut events = BufReader::new(events).lines();
    assert!(events.next().expect("answers").expect("is text").contains("200"));

    let site = site.replace("content/offers/k4c7w-kurs.yaml", "am Vormittag", "am Abend");
    preview.wait_for("Ready");
    assert!(events.any(|line| line.expect("is text").starts_with("data: changed")));
    assert!(preview.get("/de/offers/k4c7w/").contains("Deutschkurs am Abend"));

    let site = site.replace("content/offers/k4c7w-kurs.yaml", "provider: ostsee", "provider: ostseee");
    preview.wait_for("Not built");
    let page = preview.get("/de/offers/k4c7w/");
    assert!(page.contains("Deutschkurs am Abend"), "the last good page stays");
    assert!(page.contains("lotse-problems") && page.contains("did you mean `ostsee`?"), "with the problem above it");

    let _site = site.replace("content/offers/k4c7w-kurs.yaml", "provider: ostseee", "provider: ostsee");
    preview.wait_for("Ready");
    assert!(!preview.get("/de/offers/k4c7w/").contains("lotse-problems"));
    assert!(preview.get("/de/nowhere/").starts_with("HTTP/1.1 404"));
}
