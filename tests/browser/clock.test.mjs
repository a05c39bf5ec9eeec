// The reader's own clock: a page built in May is right in August. On a copy of the demo without a pinned day, read
// by a browser whose clock is moved.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./lib/browser.mjs";
import { serve } from "./server.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BUILT = "2026-12-01";
// Starts of 7 September 2026 (running on the day of the build) and 18 January 2027, registration until 8 January.
const COURSE = "e3f4h";

let browser;
let server;
let folder;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lotse-clock-"));
  for (const part of ["content", "themes", "locales"]) cpSync(join(ROOT, part), join(folder, "site", part), { recursive: true });
  const config = join(folder, "site/content/site.yaml");
  const text = readFileSync(config, "utf8");
  assert.match(text, /^clock:/m);
  writeFileSync(config, text.replace(/^clock:.*\n/m, ""));
  execFileSync(process.env.LOTSE, ["build", "--quiet", "--site", join(folder, "site"), "--out", join(folder, "out"), "--base-url", "https://lotse.example/", "--today", BUILT], { stdio: ["ignore", "ignore", "inherit"] });
  [browser, server] = await Promise.all([launch(), serve(join(folder, "out"))]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** A page at a moment, and how much it moved while it was drawn. */
async function at(moment, path, options = {}) {
  const context = await browser.newContext({ timezoneId: "America/Bogota", viewport: { width: 360, height: 780 }, ...options });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(moment));
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (globalThis.shift += entry.value))).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(server.url + path);
  return page;
}
const rows = (page) => page.locator("#starts li").allInnerTexts();

test("on the day of the build nothing changes", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const still = await context.newPage();
  await still.goto(`${server.url}de/offers/${COURSE}/`);
  const page = await at(`${BUILT}T10:00:00+01:00`, `de/offers/${COURSE}/`);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.clock), undefined);
  assert.deepEqual(await rows(page), await rows(still));
  assert.equal(await page.locator("#starts .warn").count(), 0);
  assert.equal(await page.locator(".trust .warn").count(), 0);
  await context.close();
});

test("what is over vanishes, and nothing moves", async () => {
  const before = await at(`${BUILT}T10:00:00+01:00`, `de/offers/${COURSE}/`);
  const all = await rows(before);
  const page = await at("2027-05-01T10:00:00+02:00", `de/offers/${COURSE}/`);
  const left = await rows(page);
  assert.ok(all.length >= 2 && left.length === all.length - 1, `${all.length} starts, then ${left.length}`);
  assert.ok(left.every((row) => !row.includes("9. April 2027")), "a course that ended in April is still there");
  const late = await at("2029-01-01T10:00:00+01:00", `de/offers/${COURSE}/`);
  assert.equal(await late.locator("#starts").count(), 0, "no start is left, so the heading goes too");
  for (const page of [before, late]) assert.ok((await page.evaluate(() => globalThis.shift)) < 0.001, "the page moved");
});

test("the end of registration is announced two weeks before, in the reader's words", async () => {
  for (const [moment, words] of [["2026-12-20T10:00:00+01:00", null], ["2027-01-05T10:00:00+01:00", "in 3 Tagen"], ["2027-01-08T23:30:00+01:00", "heute"], ["2027-01-09T00:30:00+01:00", "gestern"]]) {
    const page = await at(moment, `de/offers/${COURSE}/`);
    const said = await page.locator("#starts [data-by].warn").allInnerTexts();
    if (words) assert.ok(said.some((text) => text.includes(words)), `${moment}: ${said}`);
    else assert.deepEqual(said.filter((text) => text.includes("Januar 2027")), []);
    await page.context().close();
  }
  const arabic = await at("2027-01-05T10:00:00+01:00", `ar/offers/${COURSE}/`);
  assert.match(await arabic.locator("#starts [data-by].warn").last().innerText(), /\(.*3.*\)/);
});

test("a card names the next start, or says that one must ask", async () => {
  const ask = readFileSync(join(ROOT, "locales/de/enums.ftl"), "utf8").match(/^next-start-ask = (.*)$/m)?.[1];
  const page = await at("2029-01-01T10:00:00+01:00", "de/");
  const said = await page.locator(".card .meta time").allInnerTexts();
  assert.ok(said.length > 2, "no card with a date");
  assert.deepEqual([...new Set(said)], [ask], "all starts of the demo are over in 2029");
  const dates = await page.locator(".card .meta time").evaluateAll((all) => all.map((time) => time.dateTime));
  assert.ok(dates.every((date) => date >= "2029-01-01"), "a start that has passed is still announced");
});

test("an overdue check is said", async () => {
  const page = await at("2028-06-01T10:00:00+02:00", `uk/offers/${COURSE}/`);
  assert.equal(await page.locator(".trust .warn").count(), 1);
});

test("open now, in the zone of the site", async () => {
  const open = (page) => page.locator("#contact [data-open] .tag, #consultation [data-open] .tag").allInnerTexts();
  // The desk is there on Tuesdays from 13:30 to 17:00; the reader's own zone is six hours behind.
  const during = await at("2026-12-01T15:00:00+01:00", `de/offers/${COURSE}/`);
  assert.ok((await open(during)).some((text) => text === "jetzt geöffnet bis 17:00"), String(await open(during)));
  const after = await at("2026-12-01T17:00:00+01:00", `de/offers/${COURSE}/`);
  assert.deepEqual((await open(after)).filter((text) => text.includes("17:00")), []);
  const otherDay = await at("2026-12-02T15:00:00+01:00", `de/offers/${COURSE}/`);
  assert.deepEqual((await open(otherDay)).filter((text) => text.includes("17:00")), []);
});

test("past days of counselling and past events are gone from their lists", async () => {
  const days = await at("2026-12-15T10:00:00+01:00", "de/counselling/");
  const dates = await days.locator("#days li time").evaluateAll((all) => all.map((time) => time.dateTime));
  assert.ok(dates.length > 0 && dates.every((date) => date >= "2026-12-15"));
  const events = await at("2027-02-01T10:00:00+01:00", "de/events/");
  const until = await events.locator(".entries [data-until]").evaluateAll((all) => all.map((entry) => entry.dataset.until));
  assert.ok(until.length > 0 && until.every((date) => date >= "2027-02-01"));
});
