// Text twice as large on a phone, and text spaced as WCAG 1.4.12 asks: nothing is clipped, nothing sticks out.

import { after, before, test } from "node:test";
import { launch } from "./lib/browser.mjs";
import { addresses } from "./lib/kinds.mjs";
import { languages, none, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const [turn, language] of languages.entries()) {
  test(`large and spaced text in ${language}`, async () => {
    const page = await browser.newPage({ locale: "ja-JP" });
    const problems = [];
    for (const [kind, address] of addresses(language, turn === 0)) {
      await page.goto(server.url + address);
      await page.evaluate(() => document.querySelectorAll("details").forEach((e) => (e.open = true)));
      await page.setViewportSize({ width: 360, height: 740 });
      await page.evaluate(() => {
        const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
        document.documentElement.style.setProperty("font-size", `${size * 2}px`, "important");
      });
      for (const text of await page.evaluate(faults)) problems.push(`${kind} (${address}), text at 200 %: ${text}`);
      await page.setViewportSize({ width: 320, height: 740 });
      await page.evaluate(() => {
        document.documentElement.style.removeProperty("font-size");
        const sheet = new CSSStyleSheet();
        sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
        document.adoptedStyleSheets = [sheet];
      });
      for (const text of await page.evaluate(faults)) problems.push(`${kind} (${address}), spaced text: ${text}`);
    }
    await page.close();
    none(problems, "texts without room");
  });
}

/** Runs in the page: what sticks out of the window or of its box, and what is cut off. */
function faults() {
  const found = [];
  if (document.scrollingElement.scrollWidth > innerWidth) found.push(`the page is ${document.scrollingElement.scrollWidth} px wide`);
  const words = (e) => `${e.tagName.toLowerCase()}${e.className && `.${e.className.baseVal ?? e.className}`} "${e.textContent.trim().slice(0, 40)}"`;
  for (const e of document.body.querySelectorAll("*")) {
    if (e.closest(".vh, .skip, svg")) continue;
    const style = getComputedStyle(e);
    const hides = (value) => value === "hidden" || value === "clip";
    if (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1) found.push(`cut off at the side: ${words(e)}`);
    if (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1) found.push(`cut off below: ${words(e)}`);
    if (style.textOverflow === "ellipsis") found.push(`shortened: ${words(e)}`);
    if (style.display === "inline") continue;
    const box = e.getBoundingClientRect();
    const range = document.createRange();
    for (const node of e.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      range.selectNode(node);
      if ([...range.getClientRects()].some((r) => r.width && (r.left < box.left - 2 || r.right > box.right + 2))) found.push(`sticks out of its box: ${words(e)}`);
    }
  }
  return found.slice(0, 5);
}
