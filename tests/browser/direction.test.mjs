// The order in which a reader sees the characters: Arabic pages with German names, numbers and brackets.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launch } from "./lib/browser.mjs";
import { kinds } from "./lib/kinds.mjs";
import { files, languages, none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const drawn = readFileSync(new URL("lib/drawn.js", import.meta.url), "utf8");
const [site] = sites;
const RIGHT_TO_LEFT = ["ar", "fa", "ps", "ur", "he"];

// All Arabic pages that show a text of their own; lists, places and words repeat what stands there.
const texts = files(site).filter((file) => /^ar\/.*index\.html$/.test(file) && !/^ar\/((offers|events|news|publications)\/.+\/.+\/|(places|glossary)\/.+\/)/.test(file)).map((file) => file.slice(0, -"index.html".length));

let browser;
let server;
let page;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
  page = await browser.newPage({ viewport: { width: 360, height: 740 } });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(address) {
  await page.goto(server.url + address);
  await page.evaluate(() => document.querySelectorAll("details").forEach((e) => (e.open = true)));
  await page.evaluate(drawn);
}

test("every language has its direction, and texts in another language theirs", async () => {
  for (const language of languages) {
    await open(`${language}/offers/q2f9j/`);
    const expected = RIGHT_TO_LEFT.includes(language) ? "rtl" : "ltr";
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).direction), expected, language);
    const wrong = await page.evaluate(
      (rtl) => [...document.querySelectorAll("[lang]")].filter((e) => getComputedStyle(e).direction !== (rtl.includes(e.lang) ? "rtl" : "ltr")).map((e) => e.outerHTML.slice(0, 120)),
      RIGHT_TO_LEFT,
    );
    none(wrong, `texts in ${language} that run the wrong way`);
  }
});

for (const width of [360, 1280]) {
  test(`on Arabic pages ${width} px wide numbers, phones and times run left to right, German keeps its order and brackets close`, async (t) => {
    await page.setViewportSize({ width, height: 740 });
    const problems = [];
    const seen = { phones: 0, numbers: 0, german: 0, brackets: 0 };
    for (const address of width < 1000 ? Object.values(kinds).map((path) => `ar/${path}`) : texts) {
      await open(address);
      const found = await page.evaluate(() => {
        const wrong = [];
        const count = { phones: 0, numbers: 0, german: 0, brackets: 0 };
        for (const bdi of document.querySelectorAll('a[href^="tel:"] bdi')) {
          const chars = drawn.blocks(bdi)[0];
          if (!chars) continue;
          count.phones += 1;
          const leftmost = chars.filter((c) => c.x !== null).reduce((a, b) => (b.x < a.x ? b : a));
          if (!drawn.runsRight(chars) || leftmost !== chars[0]) wrong.push(`phone ${drawn.text(chars)}`);
        }
        for (const e of document.querySelectorAll('[lang="de"]')) {
          for (const chars of drawn.blocks(e)) {
            count.german += 1;
            if (!drawn.runsRight(chars)) wrong.push(`German ${drawn.text(chars)}`);
          }
        }
        for (const chars of drawn.blocks()) {
          for (const part of drawn.matches(chars, /\d\d:\d\d–\d\d:\d\d|\d[\d:.,\/]*\d/g)) {
            count.numbers += 1;
            if (!drawn.runsRight(part)) wrong.push(`number ${drawn.text(part)} in ${drawn.text(chars).slice(0, 60)}`);
          }
          // A run of Latin words in one text is one phrase: it is never drawn word by word backwards.
          for (const part of drawn.matches(chars, /[A-Za-zÄÖÜäöüß][\wÄÖÜäöüß .-]*[\wÄÖÜäöüß]/g)) {
            if (part.every((c) => c.node === part[0].node) && !drawn.runsRight(part)) wrong.push(`phrase ${drawn.text(part)} in ${drawn.text(chars).slice(0, 60)}`);
          }
          for (const text of drawn.brokenBrackets(chars)) wrong.push(`brackets ${text}`);
        }
        count.brackets = drawn.pairs ?? 0;
        return { wrong, count };
      });
      problems.push(...found.wrong.map((text) => `${address}: ${text}`));
      for (const key of Object.keys(seen)) seen[key] += found.count[key];
    }
    t.diagnostic(JSON.stringify(seen));
    none(problems, "texts drawn in the wrong order");
    for (const [key, count] of Object.entries(seen)) assert.ok(count > 10, `only ${count} ${key} to look at`);
  });
}

test("names that mix directions keep their brackets and their neighbours apart", async () => {
  const NAMES = ["Haus 3 (بيت)", "بيت (Haus 3)", "German (عربي)", "مركز Nord-West, 18055 Rostock!", "(عربي) GmbH"];
  const PLACES = { "ar/offers/m3v8q/": ["#place h3 bdi", "#place p bdi", ".card .meta bdi", "#behind .trust bdi"], "de/offers/m3v8q/": ["#place h3 bdi", "#place p bdi", ".card .meta bdi"] };
  const problems = [];
  for (const [address, selectors] of Object.entries(PLACES)) {
    for (const name of NAMES) {
      await open(address);
      for (const selector of selectors) {
        const wrong = await page.evaluate(
          ([selector, name]) => {
            const bdi = document.querySelector(selector);
            if (!bdi) return ["missing"];
            bdi.textContent = name;
            const own = drawn.blocks(bdi).flat().filter((c) => c.x !== null);
            let block = bdi;
            while (getComputedStyle(block).display === "inline") block = block.parentElement;
            const wrong = drawn.brokenBrackets(own);
            // What stands beside the name on its lines is not drawn within it.
            const others = drawn.blocks(block).flat().filter((c) => c.x !== null && !own.some((o) => o.x === c.x && o.top === c.top));
            for (const other of others) {
              const line = own.filter((o) => drawn.together(o, other)).map((o) => o.x);
              if (other.x > Math.min(...line) && other.x < Math.max(...line)) wrong.push(`"${other.c}" within "${name}"`);
            }
            // The first strong letter decides its direction, whatever the page's is.
            const rtl = /^\P{L}*\p{Script=Arabic}/u.test(name);
            const line = own.filter((o) => drawn.together(o, own[0]));
            const edge = line.reduce((a, b) => ((rtl ? b.x > a.x : b.x < a.x) ? b : a));
            if (edge !== own[0]) wrong.push(`"${name}" begins with "${edge.c}"`);
            return wrong;
          },
          [selector, name],
        );
        problems.push(...wrong.map((text) => `${address} ${selector}: ${text}`));
      }
    }
  }
  none(problems, "mixed names drawn wrongly");
});

test("the arrow of a level points the way one reads", async () => {
  for (const [language, arrow] of [["de", "→"], ["ar", "←"]]) {
    await open(`${language}/offers/t6h2z/`);
    const [from, sign, to] = await page.evaluate(() => {
      const line = drawn.blocks(document.querySelector("#fact-level dd")).flat();
      const at = (pattern) => drawn.matches(line, pattern)[0]?.[0];
      return [at(/A1/g), at(/[←→]/g), at(/B1/g)];
    });
    assert.equal(sign.c, arrow, language);
    const [first, last] = arrow === "→" ? [from, to] : [to, from];
    assert.ok(first.x < sign.x && sign.x < last.x, `${language}: the levels stand in the wrong order`);
  }
});

test("icons that point are mirrored from right to left, others are not", async () => {
  for (const [language, mirrored] of [["de", false], ["ar", true]]) {
    await open(`${language}/offers/m3v8q/`);
    const turned = await page.evaluate(() => [...document.querySelectorAll("svg.i")].filter((e) => e.getClientRects().length > 0).map((e) => [e.classList.contains("mirror"), new DOMMatrix(getComputedStyle(e).transform).a < 0]));
    assert.ok(turned.some(([points]) => points) && turned.some(([points]) => !points));
    for (const [points, flipped] of turned) assert.equal(flipped, points && mirrored);
  }
});

test("the style sheet knows no left and no right", () => {
  const sheets = files(site).filter((file) => file.endsWith(".css"));
  assert.ok(sheets.length > 0);
  for (const file of sheets) {
    const css = readFileSync(join(site.dir, file), "utf8");
    none(css.match(/[{;\s](?:[a-z-]*-)?(?:left|right)(?:-[a-z-]+)?\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)|(?<![-\w])(?:margin|padding|inset|border-width|border-radius)\s*:\s*(?:[^\s;}]+\s+){3}[^\s;}]+/g) ?? [], `physical properties in ${file}`);
  }
});
