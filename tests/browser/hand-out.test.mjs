// The hand-out of an offer: German beside another language, one A4 page, each language in its own direction.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { code } from "./lib/code.mjs";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;
const [LONG, SHORT] = ["e3f4h", "b3a4v"];

let browser;
let server;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-hand-out-"));
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (path, options = {}) => {
  const page = await browser.newPage(options);
  await page.goto(server.url + path);
  return page;
};
const print = async (page) => {
  const file = join(folder, "page.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  return { file, pages: Number(info.match(/^Pages:\s+(\d+)/m)[1]), size: info.match(/^Page size:.*$/m)[0], text: execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }) };
};
/** Where the two cells of a row are drawn, and in which direction. */
const cells = (page, key) => page.locator(`.sheet [data-key="${key}"] > .c`).evaluateAll((all) => all.map((c) => ({ lang: c.lang, direction: getComputedStyle(c).direction, start: Math.round(c.getBoundingClientRect().left) })));

for (const lang of ["ar", "uk"]) {
  for (const id of [LONG, SHORT]) {
    test(`${id} in German and ${lang}: one page, both directions, black on white from a dark screen`, async () => {
      const page = await open(`${lang}/offers/${id}/hand-out/`, { colorScheme: "dark" });
      const { file, pages, size, text } = await print(page);
      assert.equal(pages, 1);
      assert.match(size, /A4/);
      assert.match(text, /\+49 40 66969 14\d/);
      assert.match(text, new RegExp(`lotse\\.example/o/${id}/`));
      assert.match(text, /Kontakt und\s/);
      assert.doesNotMatch(text, /Impressum|English/);
      execFileSync("pdftoppm", ["-gray", "-r", "40", "-singlefile", file, join(folder, "page")]);
      const image = readFileSync(join(folder, "page.pgm"));
      const grey = image.subarray(image.toString("latin1", 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/)[0].length);
      assert.ok(grey.filter((g) => g > 240).length / grey.length > 0.7, "the paper is not white");
      assert.ok(grey.filter((g) => g < 130).length > 500, "there is no dark text");
      await page.emulateMedia({ media: "print" });
      const [own, german] = await cells(page, "contact");
      assert.deepEqual([own.lang, own.direction, german.lang, german.direction], [lang, lang === "ar" ? "rtl" : "ltr", "de", "ltr"]);
      assert.ok(lang === "ar" ? own.start > german.start : own.start < german.start, "the reader's language stands where reading begins");
      await page.close();
    });
  }
}

test("the hand-out of every offer has the same rows in both languages, and each fits one page", { timeout: 240_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 718, height: 1047 } });
  await page.emulateMedia({ media: "print" });
  const ids = readdirSync(join(site.dir, "uk/offers")).filter((id) => existsSync(join(site.dir, "uk/offers", id, "hand-out")));
  assert.ok(ids.length > 50);
  for (const id of ids) {
    await page.goto(`${server.url}uk/offers/${id}/hand-out/`);
    const sheet = await page.locator(".sheet").evaluate((s) => ({ height: s.getBoundingClientRect().height, wide: s.scrollWidth > s.clientWidth, lame: [...s.querySelectorAll(".r")].filter((r) => r.children.length !== 2 || [...r.children].some((c) => !c.textContent.trim())).map((r) => r.dataset.key) }));
    assert.ok(sheet.height <= 1047 && !sheet.wide, `${id} does not fit: ${Math.round(sheet.height)} px of 1047`);
    assert.deepEqual(sheet.lame, [], id);
  }
  await page.close();
});

test("without script it is the same paper, but for the day of printing", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}ar/offers/${LONG}/hand-out/`);
  assert.equal(await page.locator(".sheet [data-key=when] > .c").count(), 2);
  assert.equal(await page.locator("[data-paper]").isVisible(), false);
  assert.deepEqual(await page.locator(".tools nav a").evaluateAll((all) => all.map((a) => a.lang)), languages.filter((l) => l !== "de").sort((a, b) => ["uk", "ar", "ru", "en"].indexOf(a) - ["uk", "ar", "ru", "en"].indexOf(b)));
  await context.close();
});

test("German alone, a third language, and back", async () => {
  const page = await open(`ar/offers/${LONG}/hand-out/`);
  const langs = () => page.locator(".sheet [data-key=contact] > .c").evaluateAll((all) => all.map((c) => c.lang));
  const becomes = (wanted) => page.waitForFunction((list) => JSON.stringify([...document.querySelectorAll(".sheet [data-key=contact] > .c")].map((c) => c.lang)) === list, JSON.stringify(wanted));
  assert.deepEqual(await langs(), ["ar", "de"]);
  await page.locator("[data-paper] [value=uk]").check();
  await becomes(["ar", "de", "uk"]);
  assert.match(await page.locator(".sheet [data-key=when] > [lang=uk]").innerText(), /[а-яі]/);
  await page.locator("[data-paper] [value=ar]").uncheck();
  await becomes(["de", "uk"]);
  await page.locator("[data-paper] [value=uk]").uncheck();
  await becomes(["de"]);
  assert.equal((await print(page)).pages, 1);
  await page.locator("[data-paper] [value=ar]").check();
  await becomes(["ar", "de"]);
  await page.close();
});

test("its code leads to the short address", async () => {
  const page = await open(`de/offers/${LONG}/hand-out/`);
  const svg = await page.locator(".sheet .qr svg").evaluate((e) => e.outerHTML);
  assert.equal(code(svg), `https://lotse.example/o/${LONG}/`);
  assert.equal(code(readFileSync(join(site.dir, `o/${LONG}/qr.svg`), "utf8")), `https://lotse.example/o/${LONG}/`);
  assert.equal(code(readFileSync(join(site.dir, "uk/counselling/qr.svg"), "utf8")), "https://lotse.example/uk/counselling/");
  await page.close();
});
