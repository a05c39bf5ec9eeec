// Words explained in place: the meaning comes up without script and without losing one's place, and goes again.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "./lib/browser.mjs";
import { sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [, site] = sites;
const PAGES = ["offers/m3v8q/", "news/courses-2027/", "glossary/fiktionsbescheinigung/"];
const HEIGHT = 740;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Ways to follow a link, each as a reader with that device would. */
const WAYS = {
  "a mouse": { width: 1280, act: (page, link) => link.click() },
  "a finger": { width: 360, act: (page, link) => link.tap() },
  "the keyboard": { width: 360, act: (page, link) => reach(page, link).then(() => page.keyboard.press("Enter")) },
};

/** Waits until the browser stands at a fragment. */
async function arrives(page, fragment, at) {
  await page.waitForURL((url) => url.hash === fragment).catch(() => assert.fail(`${at}: at ${page.url()}, not at ${fragment}`));
}

for (const language of ["de", "ar"]) {
  for (const [way, { width, act }] of Object.entries(WAYS)) {
    test(`in ${language} ${way} opens a word and closes it, without script`, async (t) => {
      const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: "reduce", hasTouch: way === "a finger", viewport: { width, height: HEIGHT } });
      const page = await context.newPage();
      page.setDefaultTimeout(5_000);
      let count = 0;
      for (const path of PAGES) {
        await page.goto(`${server.url}${language}/${path}`);
        const words = await page.locator("a.w").evaluateAll((all) => all.map((e) => e.hash.slice(3)));
        // The last one: where the page gets shorter, it is the first to move.
        for (const word of words.slice(-1)) {
          const at = `${language}/${path} ${word}`;
          const link = page.locator(`a.w[href="#w-${word}"]`);
          const note = page.locator(`#w-${word}`);
          if (way === "the keyboard") await reach(page, link);
          else await link.evaluate((e) => e.scrollIntoView({ block: "center" }));
          const before = await place(link);
          assert.equal(await position(note), "static", `${at}: explained before it is asked for`);
          await act(page, link);
          await arrives(page, `#w-${word}`, at);
          const box = await place(note);
          assert.ok(box.top >= 0 && box.bottom <= HEIGHT + 1 && box.left >= 0 && box.right <= width, `${at}: its meaning stands at ${JSON.stringify(box)}`);
          assert.ok(await covers(note), `${at}: something stands over its meaning`);
          assert.ok((await note.innerText()).length > 40, `${at}: it has no meaning`);
          assert.ok(Math.abs((await place(link)).top - before.top) < 2, `${at}: the text moved from ${before.top} to ${(await place(link)).top}`);
          await page.keyboard.press("Tab");
          assert.ok(await note.evaluate((e) => e.contains(document.activeElement)), `${at}: the keyboard does not go on in its meaning`);

          const back = note.locator('a[href^="#r-"]');
          const { width: wide, height: high } = await back.boundingBox();
          assert.ok(wide >= 24 && high >= 24, `${at}: the way back is ${wide} × ${high} px`);
          await act(page, back);
          await arrives(page, `#r-${word}`, at);
          assert.ok(await within(link), `${at}: the way back does not lead to the word`);
          assert.equal(await position(note), "static", `${at}: its meaning stays`);
          assert.ok(await focused(link), `${at}: the word has not the focus`);
          count += 1;
        }
      }
      t.diagnostic(`${count} words`);
      assert.ok(count === PAGES.length, `only ${count} words`);
      await context.close();
    });
  }
}

/** Goes to a link by Tab alone, from wherever the keyboard is. */
async function reach(page, link) {
  for (let i = 0; i < 200 && !(await focused(link)); i++) await page.keyboard.press("Tab");
}

const focused = (locator) => locator.evaluate((e) => e === document.activeElement);
const position = (locator) => locator.evaluate((e) => getComputedStyle(e).position);

const place = (locator) => locator.evaluate((e) => (({ top, bottom, left, right }) => ({ top, bottom, left, right }))(e.getBoundingClientRect()));
const within = (locator) => locator.evaluate((e) => (({ top, bottom }) => top >= 0 && bottom <= innerHeight)(e.getBoundingClientRect()));
const covers = (locator) =>
  locator.evaluate((e) => {
    const box = e.getBoundingClientRect();
    return [0.2, 0.5, 0.8].every((part) => e.contains(document.elementFromPoint((box.left + box.right) / 2, box.top + box.height * part)));
  });
