// The style guide: axe finds nothing in any component, in light, in dark and in the colours that a reader chose, and
// there is room for all of them on a small phone and with large text.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { launch } from "./lib/browser.mjs";
import { none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const [site] = sites;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The guide, with what is folded open, in the media that a reader chose before it was loaded. */
async function open(media = {}) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...media });
  await page.goto(`${server.url}styleguide/`);
  await page.evaluate(() => document.querySelectorAll("details").forEach((e) => (e.open = true)));
  return page;
}

const violations = (page, isForced) =>
  page.evaluate(async ([tags, isForced]) => {
    // Each component stands here twice, so landmarks of a kind are not one of a kind. Where the reader chose the
    // colours, axe sees those of the style sheet, which are not drawn.
    const rules = { "landmark-unique": { enabled: false }, "color-contrast": { enabled: !isForced } };
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] });
    return violations.flatMap((v) => v.nodes.slice(0, 3).map((n) => `${v.id}: ${n.target.join(" ")}: ${n.failureSummary.split("\n").slice(1, 3).join(" ").trim()}`));
  }, [TAGS, isForced]);

const schemes = { light: { colorScheme: "light" }, dark: { colorScheme: "dark" }, "chosen colours": { colorScheme: "light", forcedColors: "active" }, "chosen dark colours": { colorScheme: "dark", forcedColors: "active" } };
for (const [name, media] of Object.entries(schemes)) {
  test(`axe finds nothing in ${name}`, async () => {
    const page = await open(media);
    await page.evaluate(axe);
    none(await violations(page, "forcedColors" in media), "violations");
    await page.close();
  });
}

test("with chosen colours buttons, chips and notes keep an edge, and icons a line", async () => {
  const page = await open({ colorScheme: "dark", forcedColors: "active" });
  const lost = await page.evaluate(() => {
    const edge = (e) => parseFloat(getComputedStyle(e).borderTopWidth) > 0;
    const found = [...document.querySelectorAll(".look :is(.btn, .tag, .note, .chips a, .card, .alert)")].filter((e) => !edge(e));
    const ground = getComputedStyle(document.body).backgroundColor;
    const icons = [...document.querySelectorAll(".look .i")].filter((e) => getComputedStyle(e).stroke === ground);
    return [...found, ...icons].map((e) => `${e.tagName} ${e.getAttribute("class")} in ${e.closest(".sample").id}`);
  });
  none(lost, "parts that are lost");
  await page.close();
});

test("nothing moves when a reader wants less motion", async () => {
  const page = await open({ reducedMotion: "reduce" });
  const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((e) => [getComputedStyle(e).transitionDuration, getComputedStyle(e).animationDuration].some((d) => parseFloat(d) > 0)).length);
  assert.equal(moving, 0);
  await page.close();
});

test("components have room at 320 px, and with text twice the size", async () => {
  const page = await open();
  const wide = () =>
    page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      return [...document.querySelectorAll(".look, .look *")].filter((e) => !e.closest(".vh, svg") && (e.getBoundingClientRect().right > width + 1 || e.getBoundingClientRect().left < -1)).map((e) => `${e.closest(".sample").id}: ${e.tagName} ${e.className}`);
    });
  await page.setViewportSize({ width: 320, height: 740 });
  none(await wide(), "parts that stick out at 320 px");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%", "important"));
  none(await wide(), "parts that stick out with large text");
  await page.close();
});

test("each component stands once in each direction, side by side on a desk, under its name", async () => {
  const page = await open();
  const rows = await page.evaluate(() => [...document.querySelectorAll(".sample")].map((s) => ({ name: s.id, looks: [...s.querySelectorAll(".look")].map((l) => ({ dir: getComputedStyle(l).direction, top: Math.round(l.getBoundingClientRect().top), high: l.offsetHeight })) })));
  assert.ok(rows.length > 25);
  none(rows.filter(({ looks: [a, b, more] }) => !a || !b || more || a.dir !== "ltr" || b.dir !== "rtl" || a.top !== b.top || !a.high || !b.high).map(({ name }) => name), "components without their counterpart");
  const ids = await page.evaluate(() => [...document.querySelectorAll("[id]")].map((e) => e.id));
  assert.equal(new Set(ids).size, ids.length);
  await page.close();
});
