// One page of every kind in every language, on a phone and on a desk: nothing sticks out, nothing
// complains, nothing is fetched elsewhere or stored, and axe finds nothing, in light and in dark.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch } from "./lib/browser.mjs";
import { addresses } from "./lib/kinds.mjs";
import { languages, none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 360, 1280];
const [, site] = sites; // the harder one: below a path

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const [turn, language] of languages.entries()) {
  test(`pages in ${language}`, async () => {
    // A reader of none of our languages, so that the short address does not forward.
    const context = await browser.newContext({ locale: "ja-JP" });
    const page = await context.newPage();
    const problems = [];
    let at = "";
    const note = (text) => problems.push(`${at}: ${text}`);
    page.on("console", (message) => ["error", "warning"].includes(message.type()) && note(`console: ${message.text()}`));
    page.on("pageerror", (error) => note(`script error: ${error.message}`));
    page.on("request", (request) => request.url().startsWith(server.url) || request.url().startsWith("data:") || note(`request to ${request.url()}`));
    // A page that is left drops what it was still fetching; what is missing answers, and is no failed request.
    page.on("requestfailed", (request) => request.failure()?.errorText === "net::ERR_ABORTED" || note(`failed request ${request.url()}`));

    for (const [step, [kind, address]] of addresses(language, turn === 0).entries()) {
      at = `${kind} (${address})`;
      await page.emulateMedia({ colorScheme: "light" });
      const response = await page.goto(server.url + address, { waitUntil: "load" });
      if (response.status() !== 200) note(`status ${response.status()}`);
      await page.evaluate(axe);
      // Every width sees axe in light and in dark on a third of the pages; with each language another third.
      for (const [i, width] of WIDTHS.entries()) {
        await page.setViewportSize({ width, height: width < 1000 ? 740 : 900 });
        for (const text of await page.evaluate(stickingOut)) note(`at ${width} px ${text}`);
        const scheme = ["light", "dark", null][(i + step + turn) % 3];
        if (!scheme) continue;
        await page.emulateMedia({ colorScheme: scheme });
        for (const text of await page.evaluate(violations, scheme)) note(`at ${width} px, ${scheme}: ${text}`);
      }
      const stored = await page.evaluate(kept);
      if (stored.length + (await context.cookies()).length > 0) note(`keeps ${stored.join(", ")} or cookies`);
    }
    await context.close();
    none(problems, "faults");
  });
}

test("a miss at any depth gives the page for it, whole", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const failed = [];
  page.on("response", (response) => response.status() >= 400 && failed.push(response.url()));
  const response = await page.goto(`${server.url}de/no/such/page/`);
  assert.equal(response.status(), 404);
  assert.deepEqual(failed, [response.url()]);
  await page.click("a[hreflang=ar]");
  assert.equal(page.url(), `${server.url}ar/`);
  await context.close();
});

test("the short address forwards to the reader's language, and without one of them stays", async () => {
  for (const [locale, expected] of [["uk-UA", "uk/offers/m3v8q/"], ["en-GB", "en/offers/m3v8q/"], ["ja-JP", "o/m3v8q/"]]) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${server.url}o/m3v8q/`);
    if (expected.startsWith("o/")) await page.waitForLoadState("networkidle");
    else await page.waitForURL(server.url + expected);
    assert.equal(page.url(), server.url + expected);
    await context.close();
  }
});

/** Runs in the page: what is wider than the window. */
function stickingOut() {
  const width = document.documentElement.clientWidth;
  if (document.scrollingElement.scrollWidth <= innerWidth) return [];
  const wide = [...document.body.querySelectorAll("*")].filter((e) => {
    const box = e.getBoundingClientRect();
    return box.right > width + 0.5 || box.left < -0.5;
  });
  return [`it scrolls sideways: ${wide.slice(0, 3).map((e) => `${e.tagName.toLowerCase()}.${e.className} "${e.textContent.trim().slice(0, 30)}"`).join("; ")}`];
}

/** Runs in the page: axe, in words; in the dark only what colours can change. */
async function violations(scheme) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  const runOnly = scheme === "dark" ? { type: "rule", values: ["color-contrast", "link-in-text-block"] } : { type: "tag", values: tags };
  const result = await globalThis.axe.run(document, { runOnly, resultTypes: ["violations"] });
  return result.violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `axe ${v.id}: ${n.target.join(" ")}: ${n.failureSummary.split("\n").slice(1, 3).join(" ").trim()}`));
}

/** Runs in the page: what is kept in the browser. */
async function kept() {
  const found = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
  found.push(...(await indexedDB.databases()).map((d) => d.name));
  if (globalThis.caches) found.push(...(await caches.keys()));
  if (navigator.serviceWorker) found.push(...(await navigator.serviceWorker.getRegistrations()).map((r) => r.scope));
  return found;
}
