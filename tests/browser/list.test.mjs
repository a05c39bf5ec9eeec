// The reader's list in the built demo: saving, what is stored and when, links between people, order, paper.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import decode from "qr/decode.js";
import { launch } from "./lib/browser.mjs";
import { pixels } from "./lib/code.mjs";
import { sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [, site] = sites;
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const KEY = "lotse-list";
const [COURSE, COUNSELLING, ENDED, SUCCESSOR] = ["m3v8q", "s4b8y", "v6m3r", "f9x2t"];
// As many offers of the demo as the tests want, by their ids.
const ids = [...new Set([...readFileSync(join(site.dir, "de/offers/a-z/index.html"), "utf8").matchAll(/offers\/([a-z][a-z0-9]{4})\//g)].map((found) => found[1]))];

let browser;
let server;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-list-"));
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A test with a page of its own, which must not throw; `list` is what stands in the storage before. */
function on(name, path, options, run) {
  test(name, { timeout: 60_000 }, async (t) => {
    const { list, script, ...rest } = options;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "de-DE", ...rest });
    context.setDefaultTimeout(8_000);
    if (list) await store(context, list);
    if (script) await context.addInitScript(script);
    const page = await context.newPage();
    const errors = [];
    const requests = [];
    page.on("pageerror", (error) => errors.push(error.message));
    context.on("request", (request) => requests.push(request.url()));
    await page.goto(server.url + path);
    if (/\blist\/(#|$)/.test(path)) await ready(page);
    await run(page, { requests, context, t });
    assert.deepEqual(errors, []);
    await context.close();
  });
}

async function store(context, list) {
  const page = await context.newPage();
  await page.goto(`${server.url}robots.txt`);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, JSON.stringify(list)]);
  await page.close();
}

const ready = (page) => page.locator("[data-ready]").waitFor({ state: "attached" });
const stored = (page) => page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "[]"), KEY);
const shown = (page) => page.locator(".saved > .card").evaluateAll((cards) => cards.map((card) => card.dataset.id));
const star = (page, id) => page.locator(`.save[data-save="${id}"]`).first();
const isPressed = (button) => button.getAttribute("aria-pressed").then((value) => value === "true");
const entry = (page, id) => page.locator(`.saved > [data-id="${id}"]`);
const pressable = (page, id, name) => entry(page, id).locator(`[data-do="hand-${name}"]`);
/** Waits until the page has said something of this kind. */
const told = (page, pattern) => page.locator("[role=status].said").filter({ hasText: pattern }).waitFor();
const until = async (test, wanted, what) => {
  for (let i = 0; i < 100; i++) {
    if (JSON.stringify(await test()) === JSON.stringify(wanted)) return;
    await new Promise((next) => setTimeout(next, 50));
  }
  assert.deepEqual(await test(), wanted, what);
};
const fragment = (list, language = "de") => `${language}/list/#${language}.${list.join(".")}`;
const COUNTED = "Object.defineProperty(window, 'localStorage', { configurable: true, get: ((get) => function () { window.touched = (window.touched ?? 0) + 1; return get.call(window); })(Object.getOwnPropertyDescriptor(Window.prototype, 'localStorage')?.get ?? Object.getOwnPropertyDescriptor(window, 'localStorage').get) });";

// Saving.

for (const path of ["de/", "de/offers/", `de/offers/${COURSE}/`]) {
  on(`nothing is read, stored or fetched before a tap: ${path}`, path, { script: COUNTED }, async (page, { requests, context }) => {
    await page.locator(".save").first().waitFor();
    await page.waitForLoadState("networkidle");
    await page.mouse.move(300, 300);
    await page.mouse.wheel(0, 400);
    assert.equal(await page.evaluate(() => window.touched), undefined);
    assert.deepEqual(requests.filter((url) => /\/hand\/.*\.json|tell\.|list\.[0-9a-f]+\.mjs|qr\./.test(url)), []);
    assert.deepEqual(await context.cookies(), []);
    await page.locator("main").click({ position: { x: 2, y: 2 } });
    assert.equal(await page.evaluate(() => window.touched), 1);
  });
}

on("a star on a card saves, says so with the way to the list, and saves no more when tapped again", "de/offers/", {}, async (page) => {
  const button = page.locator(".save").first();
  const id = await button.getAttribute("data-save");
  assert.match(await button.getAttribute("aria-label"), /^Meine Liste: ./);
  await button.click();
  await told(page, "Gemerkt:");
  assert.equal(await page.locator(".said a").getAttribute("href"), `${server.url}de/list/`);
  assert.ok(await isPressed(button));
  assert.deepEqual(await stored(page), [id]);
  await button.click();
  await told(page, "Von der Liste entfernt:");
  assert.ok(!(await isPressed(button)));
  assert.deepEqual(await stored(page), []);
  assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), null, "an empty list leaves nothing behind");
});

on("the button of an offer's page saves, and the next page knows it after the first tap", `uk/offers/${COURSE}/`, {}, async (page) => {
  await page.locator(".actions [data-save]").click();
  await told(page, "Додано");
  assert.deepEqual(await stored(page), [COURSE]);
  await page.goto(`${server.url}uk/offers/topic/integration-course/`);
  await star(page, COURSE).waitFor();
  assert.ok(!(await isPressed(star(page, COURSE))), "nothing is known before a tap");
  await page.keyboard.press("Tab");
  assert.ok(await isPressed(star(page, COURSE)));
});

on("who taps the star of a saved offer first wants to save it: it stays", `de/offers/topic/integration-course/`, { list: [COURSE] }, async (page) => {
  await star(page, COURSE).click();
  await told(page, "Gemerkt:");
  assert.ok(await isPressed(star(page, COURSE)));
  assert.deepEqual(await stored(page), [COURSE]);
});

on("by keyboard: the star comes after the title, and the focus stays on it", "de/offers/", {}, async (page) => {
  await page.locator(".card a").first().focus();
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".save")));
  await page.keyboard.press("Enter");
  await told(page, "Gemerkt:");
  assert.ok(await page.evaluate(() => document.activeElement.matches(".save[aria-pressed=true]")));
});

on("cards that the search draws have stars too", "de/offers/?q=sprachkurs", {}, async (page) => {
  await page.locator(".found .card .save").first().click();
  await told(page, "Gemerkt:");
  assert.equal((await stored(page)).length, 1);
});

on("what stands in the storage is read with suspicion", "de/list/", { list: [COURSE, null, 7, "<img src=x>", "A B", COURSE, { a: 1 }] }, async (page) => {
  assert.deepEqual(await shown(page), [COURSE]);
});

on("a full list says so", "de/offers/", { list: Array.from({ length: 100 }, (_, i) => `x${1000 + i}`) }, async (page) => {
  await page.locator(".save").first().click();
  await told(page, "100 Angebote");
  assert.equal((await stored(page)).length, 100);
});

const FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
const FULL = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };";
for (const [what, script] of [["forbidden", FORBIDDEN], ["full", FULL]]) {
  on(`storage ${what}: it is said, and the list lives in the page`, fragment([COURSE, COUNSELLING]), { script }, async (page) => {
    assert.deepEqual(await shown(page), [COURSE, COUNSELLING]);
    await page.locator("[data-keep]").click();
    await told(page, "speichert hier nichts");
    await until(() => shown(page), [COURSE, COUNSELLING]);
    await pressable(page, COURSE, "down").click();
    await until(() => shown(page), [COUNSELLING, COURSE]);
    await page.goto(`${server.url}de/offers/`);
    await page.locator(".save").first().click();
    await told(page, "speichert hier nichts");
    assert.ok(await isPressed(page.locator(".save").first()));
  });
}

on("a change in one tab is followed in the other", "de/list/", { list: [COURSE] }, async (page, { context }) => {
  const other = await context.newPage();
  await other.goto(`${server.url}de/offers/${COUNSELLING}/`);
  await other.locator(".actions [data-save]").click();
  await until(() => shown(page), [COURSE, COUNSELLING]);
  await pressable(page, COUNSELLING, "remove").click();
  await until(() => isPressed(other.locator(".actions [data-save]")), false);
});

on("the worker is asked to keep what was saved", "de/offers/", { script: "Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => ({ addEventListener() {}, controller: { postMessage: (message) => (window.kept = message) } }) });" }, async (page) => {
  await star(page, COUNSELLING).or(page.locator(".save")).first().click();
  const [id] = await stored(page);
  assert.deepEqual(await page.evaluate(() => window.kept), { type: "keep", urls: [`${server.url}de/offers/${id}/`, `${server.url}de/offers/${id}/hand-out/`] });
});

// The list page.

on("the list page shows title, German title, when, where and a phone to tap", "ar/list/", { list: [COURSE] }, async (page) => {
  const card = entry(page, COURSE);
  assert.equal(await card.locator("h2 a").getAttribute("href"), `${server.url}ar/offers/${COURSE}/`);
  assert.match(await card.locator("p.de[lang=de][dir=ltr]").textContent(), /Integrationskurs/);
  assert.match(await card.locator(".meta").textContent(), /2027.*Musterstraße/s);
  assert.match(await card.locator('.tel a[href^="tel:+49"] bdi[dir=ltr]').textContent(), /^\+49 40/);
  assert.equal(await page.locator(".count").textContent(), "عرض واحد");
});

on("order by hand, with the keyboard: the focus stays, the new place is said and stored", "de/list/", { list: ids.slice(0, 3) }, async (page) => {
  const [a, b, c] = ids;
  assert.equal(await pressable(page, a, "up").getAttribute("aria-disabled"), "true");
  await pressable(page, a, "down").focus();
  await page.keyboard.press("Enter");
  await told(page, "jetzt Nummer 2 von 3");
  await until(() => shown(page), [b, a, c]);
  await page.keyboard.press("Enter");
  await told(page, "jetzt Nummer 3 von 3");
  await until(() => shown(page), [b, c, a]);
  await page.keyboard.press("Enter");
  assert.ok(await pressable(page, a, "down").evaluate((button) => button === document.activeElement && button.getAttribute("aria-disabled") === "true"));
  assert.deepEqual(await stored(page), [b, c, a]);
  assert.deepEqual(await page.locator(".saved .nr").allTextContents(), ["1", "2", "3"]);
  assert.match(await pressable(page, a, "up").getAttribute("aria-label"), new RegExp(`^Nach oben: .*${(await entry(page, a).locator("h2 a").textContent()).slice(0, 8)}`));
});

on("what is removed can be brought back to its place", "de/list/", { list: ids.slice(0, 3) }, async (page) => {
  const [a, b, c] = ids;
  await pressable(page, b, "remove").click();
  await told(page, "Von der Liste entfernt:");
  await until(() => stored(page), [a, c]);
  assert.ok(await page.locator("[data-undo]").evaluate((button) => button === document.activeElement));
  await page.keyboard.press("Enter");
  await until(() => stored(page), [a, b, c]);
  assert.deepEqual(await shown(page), [a, b, c]);
  assert.ok(await entry(page, b).evaluate((card) => card.contains(document.activeElement)));
});

on("clearing asks first, and can be undone", "de/list/", { list: ids.slice(0, 3) }, async (page) => {
  await page.locator("[data-clear]").click();
  assert.deepEqual(await stored(page), ids.slice(0, 3));
  assert.ok(await page.locator("[data-no]").evaluate((button) => button === document.activeElement));
  await page.locator("[data-no]").click();
  await page.locator("[data-clear]").click();
  await page.locator("[data-yes]").click();
  await told(page, "leer");
  assert.deepEqual(await stored(page), []);
  assert.match(await page.locator(".none").textContent(), /Stern/);
  await page.locator("[data-undo]").click();
  await until(() => shown(page), ids.slice(0, 3));
});

on("an offer that has ended is named with its successor, one unknown by its short name", "de/list/", { list: [ENDED, COURSE, "zzzzz"] }, async (page) => {
  assert.match(await entry(page, ENDED).locator(".note").textContent(), /beendet|nicht mehr|gibt es nicht/);
  assert.ok((await entry(page, ENDED).locator("h2").textContent()).length > 10);
  assert.equal(await entry(page, ENDED).locator(".instead a").first().getAttribute("href"), `${server.url}de/offers/${SUCCESSOR}/`);
  assert.match(await entry(page, "zzzzz").textContent(), /zzzzz.*gibt es nicht/s);
  await entry(page, ENDED).locator('[data-do="hand-save-instead"]').first().click();
  await told(page, "Gemerkt:");
  await until(() => stored(page), [SUCCESSOR, COURSE, "zzzzz"]);
  await until(() => shown(page), [SUCCESSOR, COURSE, "zzzzz"]);
  await pressable(page, "zzzzz", "remove").waitFor({ state: "attached" });
});

on("without network an entry stays, and says why it is empty", "de/list/", { list: [COURSE] }, async (page, { context }) => {
  await context.route("**/hand-out/", (route) => route.abort());
  await page.reload();
  await ready(page);
  assert.match(await entry(page, COURSE).textContent(), /ließ sich nicht laden/);
  assert.deepEqual(await stored(page), [COURSE]);
});

on("where the words do not come, the page says that it failed", "de/about/", {}, async (page, { context }) => {
  await context.route("**/hand/*.json", (route) => route.abort());
  await page.goto(`${server.url}de/list/`);
  await page.locator(".list").filter({ hasText: "ließ sich nicht laden" }).waitFor();
});

// Links between people.

on("the link of a list opens it in a fresh profile, in its language; the list itself is in no address that is asked for", "uk/list/", { list: [COURSE, COUNSELLING] }, async (page) => {
  const link = await page.locator(".share").getAttribute("data-url");
  assert.equal(link, `${site.base}list/#uk.${COURSE}.${COUNSELLING}`);
  const context = await browser.newContext({ locale: "en-GB" });
  const fresh = await context.newPage();
  const asked = [];
  fresh.on("request", (request) => asked.push(request.url()));
  await fresh.goto(link.replace(site.base, server.url));
  await fresh.waitForURL(/\/uk\/list\/#uk\./);
  await ready(fresh);
  assert.deepEqual(await shown(fresh), [COURSE, COUNSELLING]);
  assert.deepEqual(await stored(fresh), [], "nothing is kept before the tap");
  assert.ok(asked.every((url) => !new URL(url).search && !url.includes(`${COURSE}.`)));
  assert.equal(await fresh.locator(".langs a[hreflang=ar]").evaluate((a) => a.hash), `#ar.${COURSE}.${COUNSELLING}`);
  await fresh.locator("[data-keep]").click();
  await told(fresh, "додано");
  assert.deepEqual(await stored(fresh), [COURSE, COUNSELLING]);
  assert.equal(await fresh.evaluate(() => location.hash), "");
  await context.close();
});

on("a received list joins one's own: the own first, then what is new", fragment([ids[1], ids[2]]), { list: [ids[0], ids[1]] }, async (page) => {
  assert.equal(await page.locator("[data-keep]").textContent(), "Diese 2 behalten");
  await page.locator("[data-keep]").click();
  await told(page, "1 Angebot ist neu");
  assert.deepEqual(await stored(page), ids.slice(0, 3));
  await until(() => shown(page), ids.slice(0, 3));
});

on("only look: the list stays in sight and nothing is stored; single offers can be saved", fragment([COURSE, COUNSELLING]), {}, async (page) => {
  await page.locator("[data-look]").click();
  assert.equal(await page.locator(".received").count(), 0);
  assert.deepEqual(await shown(page), [COURSE, COUNSELLING]);
  assert.deepEqual(await stored(page), []);
  await star(page, COUNSELLING).click();
  await told(page, /^Gemerkt: \u2068\D/);
  assert.deepEqual(await stored(page), [COUNSELLING]);
  assert.deepEqual(await shown(page), [COURSE, COUNSELLING]);
});

on("a received list of which all is on one's own says so", fragment([COURSE]), { list: [COUNSELLING, COURSE] }, async (page) => {
  assert.match(await page.locator(".received").textContent(), /stehen schon auf Ihrer Liste/);
  assert.equal(await page.locator("[data-keep]").count(), 0);
});

on("of a received list the unknown is named and not kept, the ended is named with its successor", fragment(["zzzzz", ENDED, COURSE]), {}, async (page) => {
  assert.match(await entry(page, "zzzzz").textContent(), /gibt es nicht/);
  assert.equal(await entry(page, ENDED).locator(".instead a").count(), 1);
  await page.locator("[data-keep]").click();
  await until(() => stored(page), [ENDED, COURSE]);
});

for (const [what, hash] of [["markup", `#de.${COURSE}.<b>x`], ["a path", `#de.${COURSE}.../../x`], ["nothing", "#de."], ["too many", `#de.${Array.from({ length: 101 }, (_, i) => `x${1000 + i}`).join(".")}`], ["a capital", "#de.M3V8Q"]]) {
  on(`a link with ${what} in it is damaged: said, and the own list is shown`, `de/list/${hash}`, { list: [COUNSELLING] }, async (page) => {
    await ready(page);
    assert.match(await page.locator(".list > div .remark").first().textContent(), /beschädigt/);
    assert.deepEqual(await shown(page), [COUNSELLING]);
  });
}

on("a jump within the page is no link to a list", fragment([COURSE]), {}, async (page) => {
  await page.evaluate(() => (location.hash = "main"));
  await page.waitForFunction(() => location.hash === "#main");
  assert.deepEqual(await shown(page), [COURSE]);
  assert.equal(await page.locator(".list .remark").count(), 0);
});

on("twenty offers have a code that reads as the link", "de/list/", { list: ids.slice(0, 20) }, async (page) => {
  await page.locator(".share summary").click();
  const svg = await page.locator(".share .code svg").evaluate((element) => element.outerHTML);
  assert.equal(decode(pixels(svg).image), `${site.base}list/#de.${ids.slice(0, 20).join(".")}`);
  assert.ok(await page.locator(".share .code svg[role=img][aria-label]").isVisible());
});

on("twenty-one offers have no code, and the page says why; the link has all", "de/list/", { list: ids.slice(0, 21) }, async (page) => {
  await page.locator(".share summary").click();
  assert.equal(await page.locator(".share .code svg").count(), 0);
  assert.match(await page.locator(".share .code").textContent(), /20 Angeboten/);
  assert.equal((await page.locator(".share").getAttribute("data-url")).split(".").length - 1, new URL(site.base).host.split(".").length - 1 + 21);
});

// Passing on.

on("copying is announced, on an offer's page and on the list", `de/offers/${COURSE}/`, { permissions: ["clipboard-read", "clipboard-write"], list: [COURSE] }, async (page) => {
  for (const [path, link] of [[`de/offers/${COURSE}/`, `${site.base}o/${COURSE}/`], ["de/list/", `${site.base}list/#de.${COURSE}`]]) {
    await page.goto(server.url + path);
    await page.locator(".share summary").first().click();
    await page.locator("[data-copy]").first().click();
    await told(page, "Der Link ist kopiert.");
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), link);
  }
});

on("where copying is forbidden the link is said", `de/offers/${COURSE}/`, { script: "navigator.clipboard.writeText = () => Promise.reject(new Error('no'));" }, async (page) => {
  await page.locator(".share summary").first().click();
  await page.locator("[data-copy]").first().click();
  await told(page, `${site.base}o/${COURSE}/`);
});

on("the phone's own sheet stands first among the ways, with title and address", `ar/offers/${COURSE}/`, { script: "navigator.share = (data) => { window.shared = data; return Promise.resolve(); };", list: [COURSE] }, async (page) => {
  await page.locator(".share summary").first().click();
  await page.locator(".share li:first-child [data-sheet]").click();
  const { url, title } = await page.evaluate(() => window.shared);
  assert.equal(url, `${site.base}o/${COURSE}/`);
  assert.ok(title.length > 5);
  await page.goto(`${server.url}ar/list/`);
  await page.locator(".share summary").click();
  await page.locator(".share li:first-child [data-sheet]").click();
  assert.deepEqual(await page.evaluate(() => window.shared), { url: `${site.base}list/#ar.${COURSE}`, title: "قائمتي" });
});

on("plain links for those who have the apps", "de/list/", { list: [COURSE] }, async (page) => {
  const links = await page.locator(".share a").evaluateAll((list) => list.map((a) => a.href));
  const encoded = encodeURIComponent(`${site.base}list/#de.${COURSE}`);
  assert.deepEqual(links.map((link) => link.split(":")[0]), ["https", "https", "viber", "sms", "mailto"]);
  assert.ok(links.every((link) => link.includes(encoded)), links.join("\n"));
});

const VOICES = (list) => `window.spoken = []; Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => ${JSON.stringify(list)}, speak: (part) => spoken.push(part), cancel: () => spoken.push('cancel') } }); window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };`;
on("reading aloud: where there is a voice, after a tap; a second tap stops it", `uk/offers/${COURSE}/`, { script: VOICES([{ lang: "de-DE" }, { lang: "uk_UA" }]) }, async (page) => {
  const button = page.locator("[data-read]");
  assert.equal(await button.isVisible(), false, "voices are asked for after a tap only");
  await page.keyboard.press("Tab");
  assert.ok(await button.isVisible());
  await button.click();
  assert.ok(await isPressed(button));
  const parts = await page.evaluate(() => spoken.filter((part) => part.text));
  assert.equal(parts[0].text, await page.locator("h1").textContent());
  assert.ok(parts.length > 5 && parts.every((part) => part.lang === "uk" && part.voice.lang === "uk_UA" && part.text.length < 400));
  await button.click();
  assert.ok(!(await isPressed(button)));
  assert.equal(await page.evaluate(() => spoken.at(-1)), "cancel");
});

on("without a voice for the language there is no button", `uk/offers/${COURSE}/`, { script: VOICES([{ lang: "de-DE" }]) }, async (page) => {
  await page.keyboard.press("Tab");
  assert.equal(await page.locator("[data-read]").isVisible(), false);
});

// How it looks.

for (const [language, width, colorScheme] of [["de", 320, "light"], ["ar", 320, "dark"], ["uk", 1280, "light"], ["ar", 1280, "dark"]]) {
  on(`no fault of access, nothing wider than the screen: ${language}, ${width}, ${colorScheme}`, fragment([ENDED, COURSE, COUNSELLING, "zzzzz"], language), { viewport: { width, height: 800 }, colorScheme }, async (page) => {
    const look = async (what) => {
      await page.evaluate(AXE);
      const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      assert.deepEqual(violations.map((v) => `${what}: ${v.id} ${v.nodes.map((n) => n.html.slice(0, 120)).join(" | ")}`), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), `${what} is wider than the screen`);
    };
    await look("received");
    await page.locator("[data-keep]").click();
    await page.locator("[data-clear]").waitFor();
    for (const summary of await page.locator(".list summary").all()) await summary.click();
    await page.locator("[data-clear]").click();
    await look("own");
    await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), "at twice the size it is wider than the screen");
    const small = await page.locator(".list :is(button, summary, .tel a):visible").evaluateAll((all) => all.filter((e) => e.getBoundingClientRect().height < 44).map((e) => e.textContent));
    assert.deepEqual(small, []);
  });
}

for (const path of ["de/offers/", "ar/list/", `de/offers/${COURSE}/`]) {
  on(`nothing shifts: ${path}`, path, { list: ids.slice(0, 4), viewport: { width: 360, height: 740 }, script: "window.shift = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) shift += e.value; }).observe({ type: 'layout-shift', buffered: true });" }, async (page) => {
    await page.waitForLoadState("networkidle");
    assert.equal(await page.evaluate(() => window.shift), 0);
  });
}

// On paper.

/** Prints the list page of these offers; gives pages and text. */
async function printed(page) {
  const file = join(folder, "list.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const run = (name, ...rest) => execFileSync(name, rest, { encoding: "utf8" });
  execFileSync("pdftoppm", ["-gray", "-r", "40", "-singlefile", file, join(folder, "list")]);
  const image = readFileSync(join(folder, "list.pgm"));
  const header = image.toString("latin1", 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/);
  const grey = image.subarray(header[0].length);
  return { pages: Number(run("pdfinfo", file).match(/^Pages:\s+(\d+)/m)[1]), size: run("pdfinfo", file), text: run("pdftotext", "-layout", file, "-").replaceAll(/[\u2066-\u2069]/g, ""), white: grey.filter((g) => g > 240).length / grey.length };
}

for (const [language, direction, label] of [["ar", "rtl", "الهاتف"], ["uk", "ltr", "Телефон"]]) {
  on(`twelve offers in ${language} and German: a table on A4, white also from a dark screen, numbers as on the map`, `${language}/list/`, { list: ids.slice(0, 12), colorScheme: "dark" }, async (page, { t }) => {
    const { pages, size, text, white } = await printed(page);
    t.diagnostic(`${pages} pages`);
    assert.ok(pages <= 3, `${pages} pages`);
    assert.match(size, /^Page size:.*A4/m);
    assert.ok(white > 0.75, `${white} of the sheet is white`);
    const rows = page.locator(".paper tbody tr");
    assert.equal(await rows.count(), 12);
    for (const row of await rows.all()) {
      assert.equal(await row.locator(`[lang=${language}][dir=${direction}] .name`).count(), 1);
      assert.equal(await row.locator("[lang=de][dir=ltr] .name").count(), 1);
    }
    assert.equal((await page.locator(".paper thead").textContent()).includes(label), true);
    assert.match(await page.locator(".paper thead").textContent(), /Telefon/);
    assert.match(text, /\+49 \d/);
    assert.match(text.replaceAll(/\s/g, ""), /lotse\.example\/sub\/path\/list\/#/);
    assert.match(text, /116 016/);
    assert.match(text, /Gedruckt am 1\. Dezember 2026/);
    // Numbers on the map are those of the rows whose offer has a place on it.
    const marked = await page.locator(".atlas [data-numbers]").evaluateAll((all) => all.flatMap((g) => g.dataset.numbers.split(" ").map(Number)));
    const placed = [];
    for (const [i, id] of ids.slice(0, 12).entries()) if (/data-x=/.test(readFileSync(join(site.dir, `${language}/offers/${id}/hand-out/index.html`), "utf8"))) placed.push(i + 1);
    assert.deepEqual(marked.toSorted((a, b) => a - b), placed);
    assert.deepEqual(await rows.locator(".nr").allTextContents(), Array.from({ length: 12 }, (_, i) => String(i + 1)));
    const boxes = await page.emulateMedia({ media: "print" }).then(() => page.locator(".atlas rect").evaluateAll((all) => all.map((r) => r.getBoundingClientRect()).map(({ x, y, right, bottom }) => ({ x, y, right, bottom }))));
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) assert.ok(a.right <= b.x || b.right <= a.x || a.bottom <= b.y || b.bottom <= a.y, "two numbers lie on one another");
  });
}

on("the paper in other languages: German alone, a third one besides, and a page for each offer", "uk/list/", { list: [COURSE, COUNSELLING] }, async (page) => {
  await page.locator(".onpaper summary").click();
  const box = (tag) => page.locator(`.onpaper input[value=${tag}]`);
  const languages = () => page.locator(".paper thead th:nth-child(2) span").evaluateAll((all) => all.map((span) => span.lang));
  assert.deepEqual(await languages(), ["uk", "de"]);
  await box("ar").check();
  await until(languages, ["uk", "de", "ar"]);
  assert.equal(await page.locator(".paper tbody [lang=ar][dir=rtl] .name").count(), 2);
  await box("ar").uncheck();
  await box("uk").uncheck();
  await until(languages, ["de"]);
  assert.equal(await page.locator(".paper tbody [lang=uk]").count(), 0);
  const before = (await printed(page)).pages;
  await page.locator("[data-sheets]").check();
  await until(() => page.locator(".paper > .sheet").count(), 2);
  assert.equal(await page.locator(".paper > .sheet [lang=uk]").count(), 0);
  assert.equal((await printed(page)).pages, before + 2);
});

on("an offer that has ended keeps its number on the paper, with its successor", "de/list/", { list: [COURSE, ENDED] }, async (page) => {
  const row = page.locator(".paper tbody tr").nth(1);
  assert.equal(await row.locator(".nr").textContent(), "2");
  assert.ok((await row.locator("li").textContent()).length > 5);
});
