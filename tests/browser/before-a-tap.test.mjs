// Before the reader taps anything nothing is stored on the device or read from it, and nobody but the host is asked:
// on every kind of page, in two languages.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { addresses } from "./lib/kinds.mjs";
import { launch } from "./lib/browser.mjs";
import { sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(sites[0].dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Notes every use of what a page can store in. Runs before all scripts of the page. */
function watch() {
  const touched = [];
  Object.defineProperty(globalThis, "touched", { get: () => touched });
  const note = (owner, name, label = name) => {
    const { get, set, value } = Object.getOwnPropertyDescriptor(owner, name);
    const noted = (work) => function (...given) {
      touched.push(label);
      return work.apply(this, given);
    };
    Object.defineProperty(owner, name, { configurable: true, ...(value ? { value: noted(value) } : { get: get && noted(get), set: set && noted(set) }) });
  };
  for (const name of ["localStorage", "sessionStorage"]) note(window, name);
  note(Document.prototype, "cookie");
  note(IDBFactory.prototype, "open", "indexedDB");
  for (const name of ["open", "match", "has", "keys"]) if (globalThis.CacheStorage) note(CacheStorage.prototype, name, `caches.${name}`);
  if (globalThis.ServiceWorkerContainer) for (const name of ["register", "getRegistration", "getRegistrations"]) note(ServiceWorkerContainer.prototype, name, `serviceWorker.${name}`);
  if (navigator.storage) note(Object.getPrototypeOf(navigator.storage), "persist", "storage.persist");
}

test("the watch notices storage of each sort", async () => {
  const page = await browser.newPage();
  await page.addInitScript(watch);
  await page.goto(`${server.url}de/`);
  const seen = await page.evaluate(async () => {
    localStorage.getItem("x");
    sessionStorage.setItem("x", "y");
    document.cookie = "x=y";
    indexedDB.open("x");
    await caches.has("x");
    await navigator.serviceWorker.getRegistration();
    return globalThis.touched;
  });
  assert.deepEqual(seen, ["localStorage", "sessionStorage", "cookie", "indexedDB", "caches.has", "serviceWorker.getRegistration"]);
  await page.close();
});

for (const language of ["de", "ar"]) {
  test(`in ${language} no page touches storage or asks others before a tap`, { timeout: 180_000 }, async (t) => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    await context.addInitScript(watch);
    const page = await context.newPage();
    const foreign = [];
    page.on("request", (request) => request.url().startsWith(server.url) || foreign.push(request.url()));
    const pages = addresses(language, language === "de");
    for (const [name, path] of pages) {
      await page.goto(server.url + path);
      await page.mouse.wheel(0, 2_000);
      await page.waitForLoadState("networkidle");
      // One's own list is what its page is opened for.
      const allowed = name === "my list" || name === "link to a list" ? ["localStorage"] : [];
      assert.deepEqual((await page.evaluate(() => globalThis.touched)).filter((use) => !allowed.includes(use)), [], name);
      assert.equal((await context.cookies()).length, 0, name);
      assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0, `${name} stored something`);
    }
    assert.deepEqual(foreign, []);
    t.diagnostic(`${pages.length} kinds of pages`);
    await context.close();
  });
}
