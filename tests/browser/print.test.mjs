// An offer on paper: black on white whatever the screen shows, facts and phone, no navigation.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launch } from "./lib/browser.mjs";
import { sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;

let browser;
let server;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-print-"));
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Prints a page from a dark screen; gives the text and the grey of every pixel, 0 black to 255 white. */
async function print(address) {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(server.url + address);
  const file = join(folder, "page.pdf");
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
  const texts = async (selector) => (await page.locator(selector).allTextContents()).map((text) => text.trim());
  const labels = await texts("main dt");
  const hidden = (await texts(".menu a, .foot nav a, .crumbs a, .facets h2, #related h2")).filter((text) => !labels.includes(text));
  await page.close();
  const text = execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
  const info = execFileSync("pdfinfo", [file], { encoding: "utf8" });
  execFileSync("pdftoppm", ["-gray", "-r", "40", "-singlefile", file, join(folder, "page")]);
  const image = readFileSync(join(folder, "page.pgm"));
  const header = image.toString("latin1", 0, 40).match(/^P5\s+(\d+)\s+(\d+)\s+255\s/);
  return { text, info, hidden, grey: image.subarray(header[0].length) };
}

for (const [language, words] of [["de", "Integrationskurs am Vormittag"], ["ar", "Integrationskurs"], ["uk", "інтеграційний курс"]]) {
  test(`an offer in ${language} prints dark on white on A4, with its facts and without navigation`, async (t) => {
    const { text, info, hidden, grey } = await print(`${language}/offers/m3v8q/`);
    t.diagnostic(info.match(/^Pages:.*$/m)[0]);
    assert.match(info, /^Page size:.*A4/m);
    const share = (test) => grey.filter(test).length / grey.length;
    assert.ok(share((g) => g > 240) > 0.75, `only ${Math.round(share((g) => g > 240) * 100)} % of the sheet is white`);
    assert.ok(share((g) => g < 130) > 0.02, "there is no dark text");
    assert.ok(text.includes(words), `"${words}" is missing`);
    assert.match(text, /\+49 40 66969 100/);
    assert.match(text, /lotse\.example\/o\/m3v8q\//);
    assert.match(text, /116 016/);
    assert.match(text, /DTZ/);
    const switcher = ["Українська", "Русский", "English"].filter((name) => text.includes(name));
    assert.deepEqual(switcher, [], "the language switcher is printed");
    // German alone: what pdftotext makes of Arabic letters is no text to search.
    if (language === "de") assert.deepEqual(onALineOfTheirOwn(hidden, text), [], "navigation is printed");
  });
}

test("a list prints its offers, without filters", async () => {
  const { text, hidden } = await print("de/offers/topic/integration-course/");
  assert.match(text, /Integrationskurs am Abend/);
  assert.deepEqual(onALineOfTheirOwn(hidden, text), []);
});

/** Which of these words stand in the text as a line or a column of a line, so not within a sentence. */
function onALineOfTheirOwn(words, text) {
  assert.ok(words.length > 5);
  const columns = new Set(text.split(/\n|\s{2,}/).map((part) => part.trim()));
  return words.filter((word) => columns.has(word));
}
