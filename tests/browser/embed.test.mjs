// Lists in a page of another site: they show there and nothing else of ours does, filters of the address narrow them
// down, the frame gets the height of its list, and nothing is kept.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { parseFragment } from "parse5";
import { launch } from "./lib/browser.mjs";
import { files, isFragment, languages, none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [, site] = sites; // the harder one: below a path
const KB = 1024;

let browser;
let server;
let town;
before(async () => {
  [browser, server, town] = await Promise.all([launch(), serve(site.dir, site.path), foreign()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  await town?.stop();
});

/** A site of its own: what it was last given, at any address. */
async function foreign() {
  let html = "";
  const server = createServer((_, response) => response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(html));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  // Another name of the same machine is another site for the browser.
  const url = `http://localhost:${server.address().port}/`;
  return { url, show: (body) => ((html = `<!doctype html><html lang=de><title>Stadt</title><body>${body}`), url), stop: () => new Promise((done) => (server.close(done), server.closeAllConnections())) };
}

const frame = (path, more = "data-lotse") => `<iframe src="${server.url}${path}" title="Angebote" width="360" height="400" ${more}></iframe>`;
const resizer = () => `<script src="${server.url}embed/resize.js" defer></script>`;

async function open(body, options = {}) {
  const context = await browser.newContext({ locale: "de-DE", ...options });
  const page = await context.newPage();
  await page.goto(town.show(body), { waitUntil: "load" });
  return { context, page, inner: page.frames()[1] };
}

test("a list shows in a page of another site, in its language and direction, and links leave the frame", async () => {
  for (const [language, dir] of [["de", "ltr"], ["ar", "rtl"]]) {
    const { context, page, inner } = await open(frame(`embed/${language}/offers/district/schwerin/`));
    assert.deepEqual(await inner.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [language, dir]);
    assert.match(await inner.title(), / – Lotse MV$/);
    const cards = inner.locator(".cards li");
    assert.ok((await cards.count()) > 3 && (await cards.first().isVisible()));
    assert.match(await inner.locator(".count").innerText(), new RegExp(`^${await cards.count()} `));
    const links = await inner.locator("a").evaluateAll((all) => all.map((a) => [a.target, a.rel]));
    none(links.filter(([target, rel]) => target !== "_blank" || rel !== "noopener"), "links that stay in the frame");
    const [opened] = await Promise.all([context.waitForEvent("page"), cards.first().locator("a").click()]);
    await opened.waitForLoadState();
    assert.match(opened.url(), new RegExp(`^${server.url}${language}/offers/[a-z0-9]+/$`));
    assert.equal(page.url(), town.url);
    await context.close();
  }
});

test("full and paused offers say so in the frame, as on the site", async () => {
  const html = readFileSync(join(site.dir, "embed/de/offers/index.html"), "utf8");
  const list = readFileSync(join(site.dir, "de/offers/index.html"), "utf8");
  const notes = (text) => [...text.matchAll(/<p class=note>([^<]{1,30})<\/p>/g)].map((m) => m[1]).filter((note) => !note.includes("Demo"));
  assert.ok(notes(html).length > 2);
  assert.deepEqual(notes(html), notes(list));
});

test("the address narrows the list down, and says by what", async () => {
  const path = "embed/de/offers/district/rostock/";
  const whole = await open(frame(path));
  const before = parseInt(await whole.inner.locator(".count").innerText(), 10);
  await whole.context.close();
  const { context, inner } = await open(frame(`${path}?free=yes&level=a2`));
  await inner.locator(".chosen").waitFor();
  const total = parseInt(await inner.locator(".count").innerText(), 10);
  assert.ok(total > 0 && total < before, `${total} of ${before}`);
  assert.equal(await inner.locator(".cards li").count(), total);
  const chosen = await inner.locator(".chosen").innerText();
  assert.ok(chosen.includes("ostenlos") && chosen.includes("A2"), chosen);
  // The way to the whole list keeps the filters, and counts the same there.
  const all = await inner.locator(".all").getAttribute("href");
  const list = await context.newPage();
  await list.goto(new URL(all, server.url + path).href);
  await list.locator(".found:not([hidden]) .card").first().waitFor();
  assert.equal(await list.locator(".found .card").count(), total);
  const titles = (locator) => locator.evaluateAll((links) => links.map((a) => a.textContent).sort());
  assert.deepEqual(await titles(inner.locator(".cards a")), await titles(list.locator(".found .card :is(h2, h3) a")));
  await context.close();
});

test("a residence status in the address is no filter, and nothing found says so", async () => {
  const status = await open(frame("embed/de/offers/?status=duldung"));
  assert.equal(await status.inner.locator(".chosen").count(), 0);
  await status.context.close();
  const nothing = await open(frame("embed/de/offers/district/rostock/?topic=no-such-topic"));
  await nothing.inner.locator(".chosen").waitFor();
  assert.equal(await nothing.inner.locator(".cards li").count(), 0);
  await nothing.context.close();
});

test("the frame gets the height of its list, more when it grows, whoever is there first", async () => {
  for (const late of [false, true]) {
    const { context, page, inner } = await open(frame("embed/de/offers/") + (late ? "" : resizer()));
    const height = () => page.locator("iframe").evaluate((f) => f.offsetHeight);
    if (late) {
      assert.ok((await height()) < 500, "without the script it keeps its height");
      await page.addScriptTag({ url: `${server.url}embed/resize.js` });
    }
    await page.waitForFunction(() => document.querySelector("iframe").offsetHeight > 1000);
    const high = await height();
    assert.ok(await inner.evaluate(() => document.scrollingElement.scrollHeight <= innerHeight), "nothing is left to scroll");
    await page.locator("iframe").evaluate((f) => (f.style.width = "200px"));
    await page.waitForFunction((h) => document.querySelector("iframe").offsetHeight > h, high);
    await context.close();
  }
});

test("the resizer believes a marked frame alone, at its own address, and only heights", async () => {
  const { context, page } = await open(frame("embed/de/offers/") + frame("embed/de/offers/", "id=other") + resizer());
  await page.waitForFunction(() => document.querySelector("iframe").offsetHeight > 1000);
  assert.ok((await page.locator("#other").evaluate((f) => f.offsetHeight)) < 500, "a frame without the mark keeps its height");
  const marked = page.locator("iframe[data-lotse]");
  const high = await marked.evaluate((f) => f.style.height);
  const [, inner, other] = page.frames();
  /** The height after a message that a frame or the page sent; another message behind it has come through too. */
  const after = async (sender, data) => {
    const through = page.evaluate(() => new Promise((done) => addEventListener("message", ({ data }) => data === "through" && done())));
    await sender.evaluate((message) => (parent.postMessage(message, "*"), parent.postMessage("through", "*")), data);
    await through;
    return marked.evaluate((f) => f.style.height);
  };
  for (const garbage of [{ lotse: "900px" }, { lotse: -5 }, { lotse: 0 }, { lotse: 12.5 }, { lotse: 1e9 }, { lotse: null }, { height: 777 }, 777, "lotse", null]) {
    assert.equal(await after(inner, garbage), high, JSON.stringify(garbage));
  }
  assert.equal(await after(page.mainFrame(), { lotse: 777 }), high, "from the page itself");
  assert.equal(await after(other, { lotse: 777 }), high, "from another frame of the same origin");
  assert.equal(await after(inner, { lotse: 777 }), "777px", "from the frame itself");
  // The frame has gone elsewhere: it is the same window, but no longer the address that the page gave it.
  const elsewhere = inner.url().replace("127.0.0.1", "localhost");
  await Promise.all([page.waitForEvent("framenavigated"), inner.evaluate((url) => location.assign(url), elsewhere)]);
  const gone = page.frames().find((f) => f.url() === elsewhere);
  await gone.waitForLoadState();
  assert.equal(await after(gone, { lotse: 888 }), "777px", "from another origin than the frame's address");
  await context.close();
});

test("without script the list is whole and scrolls in its frame", async () => {
  const { context, inner } = await open(frame("embed/de/offers/?free=yes") + resizer(), { javaScriptEnabled: false });
  assert.equal(await inner.locator(".cards li").count(), 25);
  await inner.locator(".all").scrollIntoViewIfNeeded();
  const box = await inner.locator(".all").boundingBox();
  assert.ok(box.y < 400, "the end can be reached");
  await context.close();
});

test("no other page can be framed, be it below embed's own folder names", async () => {
  const refused = ["", "de/", "de/offers/", "de/offers/m3v8q/", "ar/for-partners/", "o/m3v8q/", "styleguide/", "404.html", "de/404.html"];
  for (const path of refused) {
    const { context, page } = await open("");
    const errors = [];
    page.on("console", (message) => errors.push(message.text()));
    await page.goto(town.show(frame(path)), { waitUntil: "load" });
    assert.ok(errors.some((text) => text.includes("frame-ancestors")), `${path} may be framed`);
    await context.close();
  }
  for (const path of ["embed/de/offers/", "embed/uk/providers/ostsee/"]) {
    const response = await fetch(server.url + path);
    assert.match(response.headers.get("content-security-policy"), /frame-ancestors \*/);
    assert.equal(response.headers.get("x-robots-tag"), "noindex");
  }
});

test("nothing is kept, fetched elsewhere or complained of in a frame", async () => {
  const problems = [];
  const { context, page } = await open("");
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && problems.push(message.text()));
  // A browser may refuse storage to frames: what counts is that none asks.
  await context.addInitScript(() => {
    globalThis.kept = [];
    for (const [of, name] of [[Window, "localStorage"], [Window, "sessionStorage"], [Window, "indexedDB"], [Window, "caches"], [Document, "cookie"]]) {
      const note = () => void globalThis.kept.push(name);
      Object.defineProperty(of === Window ? globalThis : of.prototype, name, { get: note, set: note });
    }
  });
  page.on("request", (request) => [town.url, server.url].some((own) => request.url().startsWith(own)) || request.url().endsWith("favicon.ico") || problems.push(request.url()));
  await page.goto(town.show(frame("embed/de/offers/?free=yes") + resizer()), { waitUntil: "load" });
  const inner = page.frames()[1];
  await inner.locator(".chosen").waitFor();
  assert.deepEqual([await inner.evaluate(() => globalThis.kept), await context.cookies()], [[], []]);
  none(problems.filter((text) => !text.includes("favicon")), "complaints");
  await context.close();
});

test("every list fits 20 KB with its style, and the scripts are small", (t) => {
  const size = (file) => readFileSync(join(site.dir, file)).length;
  const css = files(site).find((file) => /^assets\/embed\.\w+\.css$/.test(file));
  const script = files(site).find((file) => /^assets\/embed\.\w+\.js$/.test(file));
  const lists = files(site).filter((file) => /^embed\/.*\/index\.html$/.test(file));
  const heavy = lists.map((file) => [size(file) + size(css), file]).sort((a, b) => b[0] - a[0]);
  t.diagnostic(`${lists.length} lists, the heaviest ${heavy[0].join(" bytes ")}`);
  none(heavy.filter(([bytes]) => bytes > 20 * KB), "lists over 20 KB");
  const head = (file) => readFileSync(join(site.dir, file), "utf8").split("<body")[0];
  none(lists.filter((file) => head(file).split("rel=stylesheet").length !== 2 || !/<title>[^<]+<\/title>/.test(head(file)) || !head(file).includes("noindex")), "lists without title, with another style, or for search engines");
  assert.ok(size("embed/resize.js") <= KB, `${size("embed/resize.js")} bytes`);
  assert.ok(gzipSync(readFileSync(join(site.dir, script)), { level: 9 }).length <= 3 * KB);
});

test("plain lists are fragments of links with whole addresses", () => {
  const lists = files(site).filter(isFragment);
  assert.ok(lists.length > languages.length * 50);
  const present = new Set(files(site));
  const problems = [];
  for (const file of lists) {
    const [list, ...more] = parseFragment(readFileSync(join(site.dir, file), "utf8")).childNodes.filter((node) => node.tagName || node.value?.trim());
    if (list?.tagName !== "ul" || more.length) problems.push(`${file}: no single list`);
    const walk = (node) => {
      const at = Object.fromEntries((node.attrs ?? []).map((a) => [a.name, a.value]));
      if (["script", "style", "link", "svg", "img"].includes(node.tagName) || at.style || Object.keys(at).some((name) => name.startsWith("on"))) problems.push(`${file}: <${node.tagName}>`);
      if (node.tagName === "a" && !(at.href.startsWith(site.base) && present.has(`${at.href.slice(site.base.length)}index.html`))) problems.push(`${file}: ${at.href}`);
      for (const child of node.childNodes ?? []) walk(child);
    };
    walk(list);
  }
  none(problems, "faults in plain lists");
});

test("the page for partners builds lines that work, and without script shows an example", async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${server.url}de/for-partners/`);
  assert.ok(await plain.locator("#tool pre").isVisible());
  assert.ok((await plain.locator("#tool pre").innerText()).includes(`<iframe src="${site.base}embed/de/offers/"`));
  assert.ok(!(await plain.locator("#tool button").first().isVisible()));
  await plain.close();

  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${server.url}en/for-partners/`, { waitUntil: "networkidle" });
  assert.ok(!requests.some((url) => url.includes("/search")), "nothing is loaded before somebody starts");
  await page.click("#tool [name=start]");
  const form = page.locator("#tool form");
  await form.waitFor();
  await form.locator("[name=list]").selectOption("offers/district/rostock/");
  await form.locator("[name=level]").selectOption("a2");
  await form.locator("[name=language]").selectOption("ar");
  await form.locator("[name=free]").check();
  await form.locator("[name=height]").fill("700");
  const lines = await page.locator("#tool pre").innerText();
  assert.ok(lines.includes(`${server.url}embed/ar/offers/district/rostock/?level=a2&amp;free=yes"`), lines);
  assert.ok(lines.includes('height="700"') && lines.includes("data-lotse") && lines.includes("resize.js"));
  await page.click("#tool [name=copy]");
  await page.locator("#tool .said:not(:empty)").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), lines);
  // Every list that the form offers is there.
  const values = await form.locator("[name=list] option").evaluateAll((options) => options.map((o) => o.value));
  assert.ok(values.length > 50);
  const present = new Set(files(site));
  none(values.filter((value) => !present.has(`embed/ar/${value}index.html`)), "lists without a page");
  await form.locator("[name=resize]").uncheck();
  assert.ok(!(await page.locator("#tool pre").innerText()).includes("script"));
  await context.close();

  const shown = await open(lines);
  await shown.inner.locator(".chosen").waitFor();
  await shown.page.waitForFunction(() => document.querySelector("iframe").style.height);
  assert.equal(await shown.inner.locator("html").getAttribute("lang"), "ar");
  await shown.context.close();
});

test("axe finds nothing in lists and in the form, light and dark, and nothing sticks out of a narrow frame", async () => {
  const problems = [];
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 280, height: 600 } });
    for (const path of ["embed/de/offers/", "embed/ar/offers/?free=yes&level=a2", "embed/uk/offers/level/c2/", "ru/for-partners/"]) {
      await page.goto(server.url + path);
      if (path.includes("?")) await page.locator(".chosen").waitFor();
      if (path.includes("partners")) {
        await page.click("#tool [name=start]");
        await page.locator("#tool form").waitFor();
      }
      await page.evaluate(axe);
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] }), tags);
      problems.push(...violations.map((v) => `${path} in ${colorScheme}: ${v.id}: ${v.nodes[0].target} ${v.nodes[0].failureSummary}`));
      if (path.startsWith("embed/") && (await page.evaluate(() => document.scrollingElement.scrollWidth > innerWidth))) problems.push(`${path} scrolls sideways`);
    }
    await page.close();
  }
  none(problems, "faults");
});
