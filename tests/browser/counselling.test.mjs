// The days of the advice teams, against another implementation of RFC 5545.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import rrule from "rrule";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;
const TODAY = "2026-12-01";
const WEEKS = 4;
const teams = fileURLToPath(new URL("../../content/teams/", import.meta.url));

const day = (text) => new Date(`${text}T00:00:00Z`);
const iso = (date) => date.toISOString().slice(0, 10);
const last = new Date(+day(TODAY) + WEEKS * 7 * 24 * 3600 * 1000);

/** What the page has to list: one line for each date, in order. */
const expected = readdirSync(teams)
  .map((name) => parse(readFileSync(teams + name, "utf8")))
  .flatMap(({ id, consultation }) =>
    consultation.flatMap(({ rrule: rule, valid, place, from, to, mobile, by_appointment: appointment }) => {
      const options = rrule.RRule.parseString(rule);
      const dates = new rrule.RRule({ ...options, dtstart: day(valid.from) }).between(day(TODAY), last, true);
      return dates.filter((date) => date <= day(valid.until)).map((date) => `${iso(date)} ${from}-${to} ${id} ${place} ${Number(mobile ?? false) + Number(appointment)}`);
    }),
  )
  .sort();

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const language of languages) {
  test(`in ${language} the counselling page lists every date of every team in the next ${WEEKS} weeks, in order`, async (t) => {
    const page = await browser.newPage();
    await page.goto(`${server.url}${language}/counselling/`);
    assert.equal(await page.locator("html").getAttribute("data-clock"), TODAY);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll("#days > ol > li")].flatMap((li) => {
        const date = li.querySelector("h3 time").dateTime;
        return [...li.querySelectorAll(":scope > ul > li")].map((slot) => {
          const [from, to] = slot.querySelector("strong").textContent.match(/\d\d:\d\d/g);
          const id = (kind) => slot.querySelector(`a[href*="/${kind}/"]`).getAttribute("href").match(/([^/]+)\/$/)[1];
          return `${date} ${from}-${to} ${id("teams")} ${id("places")} ${slot.querySelectorAll("em:not(.now)").length}`;
        });
      }),
    );
    const days = await page.locator("#days h3 time").evaluateAll((all) => all.map((e) => e.dateTime));
    await page.close();
    t.diagnostic(`${lines.length} dates on ${days.length} days`);
    assert.deepEqual(days, [...new Set(days)].sort(), "the days are in order, each once");
    assert.ok(days[0] >= TODAY && days.at(-1) <= iso(last), `${days[0]} to ${days.at(-1)}`);
    assert.deepEqual(lines.map((line) => line.slice(0, 16)), lines.map((line) => line.slice(0, 16)).sort(), "the hours of a day are in order");
    assert.deepEqual(lines.toSorted(), expected);
  });
}
