// Copies on the reader's device, with a server that is really stopped: nothing before the tap, what works without a
// connection, updates, faults, removal, and what a system needs to install the site.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { createServer } from "node:http";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const REPOSITORY = fileURLToPath(new URL("../../", import.meta.url));
const OFFER = "de/offers/k4c7w/";
const OTHER = "de/offers/m3v8q/";
const EVENT = "de/events/";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A test with a server, a browser profile and a page of its own; `folder` may be exchanged while it runs. */
function on(name, options, run) {
  test(name, { timeout: 300_000 }, async (t) => {
    const site = options.site ?? sites[0];
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "de-DE" });
    let server = await serve(options.dir ?? site.dir, site.path);
    const { url } = server;
    const port = Number(new URL(url).port);
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const net = {
      stop: async () => (await server?.stop(), (server = undefined)),
      start: async (dir = site.dir) => (server = await serve(dir, site.path, port)),
    };
    try {
      if (options.script) await context.addInitScript(options.script);
      await run(page, { context, url, net, t, site });
      assert.deepEqual(errors, []);
    } finally {
      await context.close();
      await server?.stop();
    }
  });
}

const control = (page) => page.locator("[data-offline]");
const status = (page) => page.locator(".saved [role=status]");
const said = (page, text) => status(page).filter({ hasText: text }).waitFor();
const kept = async (page, url, path) => {
  await page.goto(url + path);
  await control(page).click();
  await said(page, /^Gespeichert\. /);
};
/** What the browser holds of the site. */
const held = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    local: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }));
const NOTHING = { caches: [], workers: 0, local: 0, databases: 0, cookies: "" };
const isCopy = (page) => page.locator(".copied").waitFor();
const today = new Intl.DateTimeFormat("de", { dateStyle: "long" }).format(new Date());

on("before the tap nothing is stored, registered or asked for", {}, async (page, { url, context }) => {
  const requests = [];
  context.on("request", (request) => requests.push(request.url().slice(url.length)));
  for (const path of ["", "de/", "uk/offers/", OFFER, "ar/offers/a-z/", "de/counselling/", EVENT, "o/k4c7w/", "ru/privacy/", "de/map/", "de/nowhere/", "en/offline/"]) {
    await page.goto(url + path);
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await held(page), NOTHING, path);
  }
  await page.goto(`${url}de/offers/`);
  await page.locator("#q").fill("kurs");
  await page.locator(".found .card").first().waitFor();
  assert.deepEqual(await held(page), NOTHING, "after a search");
  assert.deepEqual(requests.filter((path) => /sw\.js|offline[/.](?!$)/.test(path)), []);
});

on("without script the control is not there", {}, async (page, { url, context }) => {
  const other = await browser.newContext({ javaScriptEnabled: false });
  const still = await other.newPage();
  await still.goto(`${url}de/`);
  assert.equal(await still.locator("[data-offline]").isVisible(), false);
  await other.close();
  await page.goto(`${url}de/`);
  const box = await control(page).boundingBox();
  assert.ok(box.height >= 44, `${box.height} px`);
  assert.equal((await context.cookies()).length, 0);
});

for (const site of sites) {
  on(`one tap, then without a server: home, search and what was visited, with the date of the copy (${site.path})`, { site }, async (page, { url, net }) => {
    await kept(page, url, "de/");
    await page.goto(url + OFFER);
    await page.goto(`${url}de/programmes/ik/`);
    assert.equal(await page.locator(".copied").count(), 0, "what the host sends is no copy");
    await net.stop();

    await page.goto(`${url}de/`);
    await isCopy(page);
    assert.equal(await page.locator(".copied").innerText(), `Keine Verbindung. Gespeicherte Kopie vom ${today}`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".copied")).position), "fixed");
    assert.ok(await page.evaluate(() => getComputedStyle(document.body).backgroundColor !== "rgba(0, 0, 0, 0)"), "styled");

    await page.goto(`${url}de/offers/`);
    await page.locator("#q").fill("sprachkurs rostock");
    await page.locator(".found .card").first().waitFor();
    const title = page.locator(".found .card h2 a").first();
    assert.match(await title.innerText(), /\w/);
    await page.goto(`${url}de/offers/?q=anerkenung`);
    await page.locator(".found .card, .found .others li").first().waitFor();

    await page.goto(url + OFFER);
    assert.ok(await page.locator("#contact a[href^='tel:']").first().isVisible());
    await isCopy(page);
    await page.goto(`${url}de/programmes/ik/`);
    await isCopy(page);
    await page.goto(url);
    assert.equal(page.url(), `${url}de/`, "the root leads to what is there");
    await page.goto(`${url}o/k4c7w/`);
    assert.equal(page.url(), url + OFFER, "a short address leads to the copy of its offer");
  });

  on(`a page that is not there says so, and leads to what is (${site.path})`, { site }, async (page, { url, net }) => {
    await kept(page, url, "de/");
    await page.goto(url + OFFER);
    const title = await page.locator("h1").innerText();
    await net.stop();
    await page.goto(url + OTHER);
    assert.equal(page.url(), `${url}de/offline/#/${OTHER}`);
    assert.equal(await page.locator("h1").innerText(), "Keine Verbindung");
    await page.locator(".saved-pages a", { hasText: title }).waitFor();
    for (const link of await page.locator("main .chips a").all()) {
      const answer = await page.context().newPage();
      await answer.goto(new URL(await link.getAttribute("href"), page.url()).href);
      await isCopy(answer);
      await answer.close();
    }
    await net.start();
    await page.locator(".saved-pages .btn").click();
    await page.waitForURL(url + OTHER);
    assert.equal(await page.locator(".copied").count(), 0);
  });
}

on("all offers of the language, once asked for; no other language", {}, async (page, { url, net, t, site }) => {
  await kept(page, url, OTHER);
  const all = page.locator(".saved button", { hasText: "Alle Angebote" });
  const list = JSON.parse(readFileSync(join(site.dir, "offline/de.json")));
  const weigh = (entries) => entries.reduce((sum, [path]) => sum + gzipSync(readFileSync(join(site.dir, path.endsWith("/") ? `${path}index.html` : path))).length, 0);
  const [promised, real] = [Number((await all.innerText()).match(/(\d+)\skB/)[1]), weigh(list.offers) / 1000];
  t.diagnostic(`offers: ${promised} kB promised, ${real.toFixed(1)} kB as gzip`);
  assert.ok(Math.abs(promised - real) < real / 20);
  await all.click();
  await said(page, "Alle Angebote sind gespeichert.");
  assert.equal(await all.isVisible(), false);
  await net.stop();
  const offers = readdirSync(join(site.dir, "de/offers"), { withFileTypes: true }).filter((entry) => entry.isDirectory() && list.offers.some(([path]) => path === `de/offers/${entry.name}/`));
  assert.equal(offers.length, list.offers.length);
  assert.ok(offers.length > 50);
  for (const { name } of offers) {
    await page.goto(`${url}de/offers/${name}/`);
    assert.equal(page.url(), `${url}de/offers/${name}/`);
    assert.ok(await page.locator("#facts").isVisible());
  }
  await page.goto(`${url}uk/offers/m3v8q/`);
  assert.equal(page.url(), `${url}de/offline/#/uk/offers/m3v8q/`);
});

test("what one tap stores is told, and how it is made up", (t) => {
  for (const lang of languages) {
    const dir = sites[0].dir;
    const list = JSON.parse(readFileSync(join(dir, `offline/${lang}.json`)));
    const groups = {};
    let total = 0;
    for (const [path, , bytes] of list.shell) {
      const packed = gzipSync(readFileSync(join(dir, path.endsWith("/") ? `${path}index.html` : path))).length;
      assert.ok(Math.abs(packed - bytes) <= Math.max(64, packed / 20), `${path}: ${bytes} promised, ${packed} as gzip`);
      const group = path.endsWith("/") ? "pages" : path.split("/")[0].replace(/\.mjs$/, "");
      groups[group] = (groups[group] ?? 0) + packed;
      total += packed;
    }
    assert.ok(Math.abs(total - list.bytes) < total / 50);
    t.diagnostic(`${lang}: ${(total / 1024).toFixed(1)} KB in ${list.shell.length} files: ${Object.entries(groups).map(([name, bytes]) => `${name} ${(bytes / 1024).toFixed(1)}`).join(", ")}`);
  }
});

/** The demo with one offer and the style changed, built anew, once for all tests. */
let building;
const rebuilt = () => (building ??= build());
let workshop;
after(() => workshop && rmSync(workshop, { recursive: true }));
async function build() {
  const folder = (workshop = mkdtempSync(join(tmpdir(), "lotse-offline-")));
  for (const name of ["content", "themes", "locales"]) cpSync(join(REPOSITORY, name), join(folder, "site", name), { recursive: true });
  const offers = join(folder, "site/content/offers");
  const file = join(offers, readdirSync(offers).find((name) => name.startsWith("k4c7w") && name.endsWith(".yaml") && !/\.[a-z]{2}\.yaml$/.test(name)));
  const text = readFileSync(file, "utf8");
  const changed = text.replace(/^(title:\s*\n\s+de: ).*$/m, "$1Ganz neuer Titel");
  assert.notEqual(changed, text);
  writeFileSync(file, changed);
  const style = join(folder, "site/themes/lotse/assets/site.css");
  writeFileSync(style, `${readFileSync(style, "utf8")}\n.of-the-new-build { margin: 0; }\n`);
  await promisify(execFile)(process.env.LOTSE, ["build", "--quiet", "--site", join(folder, "site"), "--out", join(folder, "out"), "--base-url", "https://lotse.example/"]);
  return join(folder, "out");
}

/** A new page, once the browser has put the worker that waited in its place: it does so a moment after the last page is
 * closed, and a page that is opened before that still belongs to the old one. */
async function opened(context, address, title) {
  for (let left = 20; ; left -= 1) {
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(address);
    if (left === 0 || (await page.locator("h1").innerText()) === title) return page;
    await page.close();
    await new Promise((done) => setTimeout(done, 250));
  }
}

on("a new build waits until no page uses the old one, then takes its place; visited pages stay", {}, async (page, { url, net, context }) => {
  const next = await rebuilt();
  await kept(page, url, "de/");
  await page.locator(".saved button", { hasText: "Alle Angebote" }).click();
  await said(page, "Alle Angebote sind gespeichert.");
  await page.goto(url + EVENT);
  const before = (await held(page)).caches;
  assert.equal(before.filter((name) => name.includes(" kept ")).length, 1);
  const old = await page.evaluate(() => document.querySelector("link[rel=stylesheet]").href);

  // The host has the new build while the page is in use.
  await net.stop();
  await net.start(next);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    if (registration.installing) await new Promise((done) => registration.installing.addEventListener("statechange", ({ target }) => target.state === "installed" && done()));
  });
  const state = await page.evaluate(async () => {
    const { active, waiting } = await navigator.serviceWorker.getRegistration();
    return { active: active.state, waiting: waiting?.state, same: active === navigator.serviceWorker.controller };
  });
  assert.deepEqual(state, { active: "activated", waiting: "installed", same: true });
  assert.ok(before.every((name) => name), "named");
  assert.equal((await held(page)).caches.filter((name) => name.includes(" kept ")).length, 2, "the new build is whole before it is used");
  assert.equal(await page.evaluate(async (href) => (await fetch(href)).status, old), 200, "the old style is still there");
  await net.stop();
  await page.goto(url + OFFER);
  assert.notEqual(await page.locator("h1").innerText(), "Ganz neuer Titel", "an old page of an old build, whole");
  await isCopy(page);

  // All pages are closed: the next one is of the new build.
  await page.close();
  const later = await opened(context, url + OFFER, "Ganz neuer Titel");
  assert.equal(await later.locator("h1").innerText(), "Ganz neuer Titel");
  await later.waitForFunction(async () => (await caches.keys()).filter((name) => name.includes(" kept ")).length === 1);
  assert.ok(!(await held(later)).caches.some((name) => before.includes(name) && name.includes(" kept ")), "the old cache is gone");
  await later.goto(url + EVENT);
  assert.equal(later.url(), url + EVENT, "what was visited is still there");
  const style = await later.evaluate(() => [document.querySelector("link[rel=stylesheet]").href, document.styleSheets[0].cssRules.length > 50]);
  assert.deepEqual(style, [old, true], "with the style that it names");
  const assets = await later.evaluate(async () => (await (await caches.open((await caches.keys()).find((name) => name.endsWith("visited")))).keys()).map((r) => r.url).filter((name) => name.includes("/assets/")));
  const texts = await later.evaluate(async () => {
    const cache = await caches.open((await caches.keys()).find((name) => name.endsWith("visited")));
    return Promise.all((await cache.keys()).filter((r) => r.url.endsWith("/")).map(async (r) => (await cache.match(r)).text()));
  });
  assert.deepEqual(assets.filter((name) => !texts.some((text) => text.includes(name.slice(url.length)))), [], "and nothing that no page names");
});

on("a build that cannot be fetched whole changes nothing", {}, async (page, { url, net }) => {
  const next = await rebuilt();
  await kept(page, url, "de/");
  const before = (await held(page)).caches;
  // A page that changed, says the list, and is not there yet.
  const half = join(workshop, "half");
  cpSync(next, half, { recursive: true });
  rmSync(join(half, "de/counselling/index.html"));
  const list = JSON.parse(readFileSync(join(half, "offline/de.json")));
  list.shell.find(([path]) => path === "de/counselling/")[1] = "00000000";
  writeFileSync(join(half, "offline/de.json"), JSON.stringify(list));
  await net.stop();
  await net.start(half);
  const failed = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const found = new Promise((done) => registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", ({ target }) => done(target.state))));
    await registration.update().catch(() => {});
    return found;
  });
  assert.equal(failed, "redundant");
  assert.deepEqual((await held(page)).caches, before);
  await net.stop();
  await page.goto(`${url}de/counselling/`);
  await isCopy(page);
});

on("a language that the site no longer has does not hold up the others", {}, async (page, { url, net, site }) => {
  const less = mkdtempSync(join(tmpdir(), "lotse-less-"));
  try {
    await kept(page, url, "de/");
    await page.goto(`${url}en/`);
    await control(page).click();
    await said(page, /^Saved\. /);
    cpSync(site.dir, less, { recursive: true });
    rmSync(join(less, "offline/en.json"));
    for (const name of ["sw.js", "offline/de.json"]) {
      const text = readFileSync(join(less, name), "utf8");
      writeFileSync(join(less, name), text.replace(/[0-9a-f]{16}/, "0".repeat(16)));
    }
    await net.stop();
    await net.start(less);
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      const found = new Promise((done) => registration.addEventListener("updatefound", () => registration.installing.addEventListener("statechange", ({ target }) => done(target.state))));
      await registration.update();
      return found;
    });
    assert.equal(state, "installed");
    const lists = await page.evaluate(async () => {
      const cache = await caches.open((await caches.keys()).find((name) => name.endsWith(" kept 0000000000000000")));
      return (await cache.keys()).map((r) => new URL(r.url).pathname).filter((path) => /offline\/..\.json/.test(path));
    });
    assert.deepEqual(lists, ["/offline/de.json"]);
  } finally {
    rmSync(less, { recursive: true });
  }
});

on("it can all be removed, and asked for again", {}, async (page, { url, net, context }) => {
  await kept(page, url, "de/");
  await page.goto(url + OFFER);
  await control(page).click();
  await said(page, `Gespeichert, Stand: ${today}`);
  assert.equal(await control(page).getAttribute("aria-expanded"), "true");
  await page.locator(".saved button", { hasText: "entfernen" }).click();
  await said(page, /^Entfernt\. /);
  assert.deepEqual(await held(page), NOTHING);
  await page.goto(`${url}de/map/`);
  await page.waitForLoadState("networkidle");
  assert.deepEqual(await held(page), NOTHING);
  await net.stop();
  await assert.rejects(page.goto(`${url}de/`));
  await page.close();
  await net.start();
  await kept(await context.newPage(), url, "de/");
});

on("where storing is forbidden, a sentence says so and all can be read", { script: () => (CacheStorage.prototype.open = CacheStorage.prototype.keys = () => Promise.reject(new DOMException("", "SecurityError"))) }, async (page, { url }) => {
  await page.addInitScript(() => (ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException("", "SecurityError"))));
  await page.goto(`${url}de/`);
  await control(page).click();
  await said(page, /^Ihr Browser erlaubt hier kein Speichern/);
  await page.locator(".menu a").first().click();
  await page.locator(".card").first().waitFor();
});

on("without caches and workers, as in private windows, too", { script: () => (delete Navigator.prototype.serviceWorker, delete globalThis.caches) }, async (page, { url }) => {
  await page.goto(`${url}ar/`);
  await control(page).click();
  await said(page, /لا يسمح/);
});

on("a host that does not answer, or answers with a fault of its own, is as good as none", {}, async (page, { url, net }) => {
  await kept(page, url, "de/");
  await page.goto(url + OFFER);
  await net.stop();
  const port = Number(new URL(url).port);
  for (const answer of [(request, response) => response.writeHead(503).end("busy"), () => {}]) {
    const host = createServer(answer);
    await new Promise((ready) => host.listen(port, "127.0.0.1", ready));
    await page.goto(url + OFFER);
    await isCopy(page);
    await page.goto(`${url}de/offers/?q=rostock`);
    await page.locator(".found .card").first().waitFor();
    await new Promise((done) => (host.close(done), host.closeAllConnections()));
  }
});

test("of visited pages the oldest go, with the images and styles that no other names", { timeout: 120_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "lotse-most-"));
  cpSync(sites[0].dir, folder, { recursive: true });
  const worker = join(folder, "sw.js");
  const text = readFileSync(worker, "utf8");
  assert.ok(text.includes("const MOST = 60;"));
  writeFileSync(worker, text.replace("const MOST = 60;", "const MOST = 2;"));
  const server = await serve(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await kept(page, server.url, "de/");
    const visited = () => page.evaluate(async () => (await (await caches.open((await caches.keys()).find((name) => name.endsWith("visited")))).keys()).map((r) => new URL(r.url).pathname));
    await page.goto(server.url + OFFER);
    await page.waitForFunction(async () => (await (await caches.open((await caches.keys()).find((name) => name.endsWith("visited")))).keys()).some((r) => r.url.includes("/media/")));
    const others = readdirSync(join(folder, "de/glossary"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).slice(0, 14);
    for (const { name } of others) await page.goto(`${server.url}de/glossary/${name}/`);
    await page.waitForFunction(async (last) => (await (await caches.open((await caches.keys()).find((name) => name.endsWith("visited")))).keys()).some((r) => r.url.includes(last)), `/${others.at(-1).name}/`);
    const pages = await visited();
    assert.ok(pages.filter((path) => path.endsWith("/")).length <= 12, pages.join(" "));
    assert.ok(!pages.some((path) => path.includes(OFFER) || path.startsWith("/media/")), pages.join(" "));
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

test("on a full device nothing is left behind", { timeout: 60_000 }, async () => {
  // The worker runs out of space after some files, as the browser would tell it.
  const folder = mkdtempSync(join(tmpdir(), "lotse-full-"));
  cpSync(sites[0].dir, folder, { recursive: true });
  const worker = join(folder, "sw.js");
  const full = "let room = 12;\nconst put = Cache.prototype.put;\nCache.prototype.put = function (...given) {\n  return room-- > 0 ? put.apply(this, given) : Promise.reject(new DOMException('', 'QuotaExceededError'));\n};\n";
  writeFileSync(worker, full + readFileSync(worker, "utf8"));
  const server = await serve(folder);
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}de/`);
    await control(page).click();
    await said(page, /nicht genug Platz/);
    assert.deepEqual(await held(page), NOTHING);
    await page.goto(server.url + OFFER);
    assert.ok(await page.locator("#facts").isVisible());
  } finally {
    await context.close();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});

on("who saves data is told the size before anything is stored", { script: () => Object.defineProperty(Navigator.prototype, "connection", { get: () => ({ saveData: true }) }) }, async (page, { url }) => {
  await page.goto(`${url}de/`);
  await control(page).click();
  await control(page).filter({ hasText: /Auf diesem Gerät speichern \(\d+\skB\)/ }).waitFor();
  assert.deepEqual(await held(page), NOTHING);
  await control(page).click();
  await said(page, /^Gespeichert\. /);
});

on("pages of the reader's list are kept when a page asks for it, and dropped when it no longer does", {}, async (page, { url, net }) => {
  await kept(page, url, "de/");
  const ask = (urls) =>
    page.evaluate((paths) => {
      const { port1, port2 } = new MessageChannel();
      navigator.serviceWorker.controller.postMessage({ type: "keep", urls: paths }, [port2]);
      return new Promise((done) => (port1.onmessage = ({ data }) => done(data)));
    }, urls);
  assert.deepEqual(await ask([url + OFFER, url + OTHER, "https://elsewhere.example/"]), { ok: true });
  assert.deepEqual(await ask([url + OTHER]), { ok: true });
  await net.stop();
  await page.goto(url + OTHER);
  await isCopy(page);
  await page.goto(url + OFFER);
  assert.match(page.url(), /offline\/#/);
});

on("without a server the search knows words, their forms, other spellings and names in the reader's language and in German", {}, async (page, { url, net }) => {
  const asked = { de: ["sprachkurse", "anerkenung", "b1 rostock", "pflegehelferkurs"], ru: ["языковые курсы", "росток", "Duldung"], ar: ["دورة لغة", "روستوك", "Integrationskurs"] };
  const found = {};
  const ask = async (lang, text) => {
    await page.goto(`${url}${lang}/offers/?q=${encodeURIComponent(text)}`);
    await page.locator(".found .card").first().waitFor();
    return page.locator(".found .card h2").allInnerTexts();
  };
  for (const [lang, texts] of Object.entries(asked)) {
    await page.goto(`${url}${lang}/`);
    await control(page).click();
    await page.locator(".saved button:visible").first().waitFor();
    for (const text of texts) found[text] = await ask(lang, text);
  }
  await net.stop();
  for (const [lang, texts] of Object.entries(asked)) {
    for (const text of texts) assert.deepEqual((await ask(lang, text)).slice(0, 3), found[text].slice(0, 3), text);
  }
});

on("from right to left, the bar and the panel are in the reader's language", {}, async (page, { url, net }) => {
  await page.goto(`${url}ar/`);
  await control(page).click();
  await said(page, /^تم الحفظ/);
  await net.stop();
  await page.goto(`${url}ar/offers/`);
  await isCopy(page);
  assert.match(await page.locator(".copied").innerText(), /^لا يوجد اتصال\. .*\d{4}/);
  assert.doesNotMatch(await page.locator(".copied").innerText(), /[٠-٩]/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
  await control(page).click();
  await page.locator(".saved .btn").last().waitFor();
  await page.evaluate(AXE);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]), []);
  }
});

for (const lang of languages) {
  on(`in ${lang} the site can be installed: manifest, direction, icons`, { site: sites[1] }, async (page, { url, context, site }) => {
    await page.goto(`${url}${lang}/offers/`);
    const href = await page.locator("link[rel=manifest]").evaluate((link) => link.href);
    assert.equal(href, `${url}${lang}/manifest.webmanifest`);
    const answer = await context.request.get(href);
    assert.equal(answer.headers()["content-type"], "application/manifest+json");
    const manifest = await answer.json();
    assert.deepEqual([manifest.lang, manifest.dir, manifest.display], [lang, lang === "ar" ? "rtl" : "ltr", "standalone"]);
    assert.equal(new URL(manifest.scope, href).href, url);
    assert.equal(new URL(manifest.start_url, href).href, `${url}${lang}/`);
    assert.equal(manifest.id, `${site.path}${lang}/`);
    assert.match(manifest.theme_color + manifest.background_color, /^(#[0-9a-f]{6}){2}$/);
    assert.ok(manifest.name && manifest.short_name && manifest.description);
    for (const { url: to, name } of manifest.shortcuts) {
      assert.ok(name);
      assert.equal((await context.request.get(new URL(to, href).href)).status(), 200, to);
    }
    assert.deepEqual(new Set(manifest.icons.map((icon) => icon.purpose)), new Set(["any", "maskable"]));
    for (const { src, sizes, type } of manifest.icons) {
      const size = await page.evaluate(async (address) => {
        const image = Object.assign(new Image(), { src: address });
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, new URL(src, href).href);
      if (type === "image/png") assert.equal(size, sizes, src);
    }
    await page.goto(`${url}${lang}/`);
    const touch = await page.locator("link[rel=apple-touch-icon]").evaluate((link) => link.href);
    assert.equal((await context.request.get(touch)).status(), 200);
    const session = await context.newCDPSession(page);
    const { errors } = await session.send("Page.getAppManifest");
    assert.deepEqual(errors, [], "the browser reads it without complaint");
  });
}
