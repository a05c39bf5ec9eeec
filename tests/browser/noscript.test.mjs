// Everything a reader needs works without script: ways to an offer, its facts, the other languages.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [, site] = sites;
const OFFER = "offers/m3v8q/";

let browser;
let server;
let page;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Follows a link by a tap and says where it led, below the site's root. */
async function tap(locator) {
  const from = page.url();
  await locator.first().click();
  await page.waitForURL((url) => url.href !== from);
  return page.url().slice(server.url.length);
}
const link = (part) => page.locator(`main a[href*="${part}"]`);

for (const language of languages) {
  const ways = {
    topic: async () => {
      assert.match(await tap(page.locator(`#topics a[href*="offers/topic-group/language/"]`)), /offers\/topic-group\/language\/$/);
      return tap(page.locator(`.card a[href*="${OFFER}"]`));
    },
    district: async () => {
      assert.match(await tap(link("offers/district/rostock/")), /offers\/district\/rostock\/$/);
      return tap(page.locator(`.card a[href*="${OFFER}"]`));
    },
    "A-Z": async () => {
      assert.match(await tap(link("offers/a-z/")), /offers\/a-z\/$/);
      return tap(link(OFFER));
    },
  };
  for (const [way, go] of Object.entries(ways)) {
    test(`in ${language} one reaches an offer from the start page by ${way}`, async () => {
      await page.goto(server.url);
      assert.equal(await tap(page.locator(`a[hreflang=${language}]`)), `${language}/`);
      assert.equal(await go(), `${language}/${OFFER}`);
      assert.equal(await page.locator("h1").count(), 1);
    });
  }

  test(`in ${language} an offer shows its facts, a number to tap and who may take part`, async () => {
    await page.goto(`${server.url}${language}/${OFFER}`);
    for (const fact of ["when", "register", "cost", "documents", "level", "hours"]) {
      assert.ok(await page.locator(`#fact-${fact} dd`).first().isVisible(), fact);
    }
    const phone = page.locator('#contact a[href^="tel:"]').first();
    assert.equal(await phone.getAttribute("href"), "tel:+494066969100");
    assert.ok((await phone.isVisible()) && (await phone.innerText()).includes("+49 40 66969 100"));
    assert.ok((await phone.boundingBox()).height >= 44, "the main action is large enough for a thumb");
    for (const value of ["entitled", "closed", "ask"]) {
      assert.ok(await page.locator(`#access .a-${value} h3`).isVisible(), value);
      assert.ok(await page.locator(`#access .a-${value} li`).first().isVisible(), value);
    }
    assert.ok(await page.locator("#starts li time").first().isVisible());
    assert.ok(await page.locator('.emergency a[href="tel:112"]').isVisible());
  });
}

for (const path of [OFFER, "offers/topic/integration-course/", "programmes/ik/", "privacy/", "counselling/", "events/dtz-rostock-2027/", "boards/path/", ""]) {
  test(`the switcher leads through all languages on ${path || "the home page"}`, async () => {
    await page.goto(`${server.url}${languages[0]}/${path}`);
    for (const other of [...languages.slice(1), languages[0]]) {
      assert.equal(await tap(page.locator(`.langs a[hreflang=${other}]`)), `${other}/${path}`);
      assert.equal(await page.locator("html").getAttribute("lang"), other);
    }
  });
}

test("a short address offers every language", async () => {
  for (const language of languages) {
    await page.goto(`${server.url}o/m3v8q/`);
    assert.equal(await tap(page.locator(`a[hreflang=${language}]`)), `${language}/${OFFER}`);
  }
});

test("filters open and lead on", async () => {
  await page.goto(`${server.url}de/offers/`);
  const box = page.locator("#facets details").first();
  await box.locator("summary").click();
  const value = box.locator("a").first();
  assert.ok(await value.isVisible());
  assert.match(await tap(value), /^de\/offers\/[a-z-]+\/[a-z0-9-]+\/$/);
  assert.ok((await page.locator(".card").count()) > 0);
});
