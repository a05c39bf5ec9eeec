// The figures against the pages they count, counted here anew, and the bars against the figures.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { launch } from "./lib/browser.mjs";
import { fileOf, find, languages, none, pages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [site] = sites;
const all = new Map(pages(site).map((page) => [page.file, page]));
const content = fileURLToPath(new URL("../../content/", import.meta.url));
const records = (kind) => readdirSync(content + kind).filter((name) => name.endsWith(".yaml")).map((name) => parse(readFileSync(`${content}${kind}/${name}`, "utf8")));

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The offers of a list through all its pages, without those for the whole state that stand below it. */
function offers(file, found = new Set()) {
  const page = all.get(file);
  assert.ok(page, `${file} does not exist`);
  const below = page.elements.findIndex((e) => e.at.class === "group");
  const elements = page.elements.slice(0, below < 0 ? undefined : below);
  for (const [i, e] of elements.entries()) {
    if (/^card\b/.test(e.at.class ?? "")) found.add(elements.slice(i).find((a) => a.name === "a").at.href.match(/offers\/(\w+)\/$/)[1]);
  }
  const [next] = find(page, "a", { rel: "next" });
  return next ? offers(fileOf(site, new URL(next.at.href, page.url)), found) : found;
}
const pagesOf = (folder) => [...all.keys()].filter((file) => new RegExp(`^de/${folder}/[^/]+/index\\.html$`).test(file));

/** The charts of a page as drawn: title, rows with label, digits, list and bar, and the longest bar. */
const charts = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(".chart")].map((chart) => {
      const columns = [...chart.querySelectorAll("svg rect")].filter((rect) => !rect.closest("table"));
      const rtl = getComputedStyle(chart).direction === "rtl";
      const rows = [...chart.querySelectorAll("tbody tr")].map((row, i) => {
        const bar = columns[i] ?? row.querySelector("rect");
        const box = bar?.getBoundingClientRect();
        const drawn = bar && {
          length: columns.length ? box.height : box.width,
          base: Math.round(columns.length ? box.bottom : rtl ? box.right : box.left),
          seen: Math.min(box.width, box.height) >= 2 && getComputedStyle(bar).fill !== getComputedStyle(chart).backgroundColor,
        };
        return {
          label: row.querySelector("th").textContent.trim(),
          digits: row.querySelector("td").textContent.replace(/[^0-9]/g, ""),
          list: row.querySelector("th > a")?.href,
          bar: drawn,
        };
      });
      const longest = Math.max(...rows.map((row) => row.bar?.length ?? 0));
      return {
        title: chart.querySelector("h2, h3").textContent.trim(),
        id: chart.querySelector("a")?.getAttribute("href").match(/statistics\/(.+)\/$/)?.[1],
        rows,
        longest,
      };
    }),
  );

for (const language of languages) {
  test(`in ${language} every number with a list counts that list, and every bar shows its number`, async (t) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    await page.goto(`${server.url}${language}/figures/`);
    const drawn = await charts(page);
    await page.close();
    const problems = [];
    const count = { lists: 0, bars: 0 };
    for (const { title, rows, longest } of drawn) {
      const most = Math.max(...rows.map((row) => Number(row.digits)));
      for (const { label, digits, list, bar } of rows) {
        const number = Number(digits);
        if (list) {
          count.lists += 1;
          const counted = offers(fileOf(site, list.replace(server.url, site.base))).size;
          if (counted !== number) problems.push(`${title}: ${label} says ${number}, its list has ${counted}`);
        }
        if (bar) {
          count.bars += 1;
          if (Math.abs(bar.length / longest - number / most) > 0.011) problems.push(`${title}: the bar of ${label} has ${bar.length} of ${longest} px for ${number} of ${most}`);
          if (number > 0 && !bar.seen) problems.push(`${title}: the bar of ${label} is not to be seen`);
          if (number > 0 && bar.base !== rows[0].bar.base) problems.push(`${title}: the bar of ${label} begins elsewhere`);
        }
      }
    }
    t.diagnostic(JSON.stringify(count));
    none(problems, "wrong figures");
    assert.ok(count.lists > 40 && count.bars > 40);
  });
}

test("the numbers at a glance, of funders and of the network are those of the pages and records", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}de/figures/`);
  const key = await page.locator("#key strong").allTextContents();
  const drawn = await charts(page);
  await page.close();

  const listed = [...offers("de/offers/index.html")].map((id) => all.get(`de/offers/${id}/index.html`));
  const inTime = listed.filter((p) => p.elements.some((e) => e.name === "time" && e.text.startsWith("geprüft")) && !find(p, "strong", { class: "warn" }).length);
  const withOffers = (folder) => pagesOf(folder).filter((file) => offers(file).size > 0).length;
  const expected = [listed.length, inTime.length, offers("de/offers/district/statewide/index.html").size, withOffers("providers"), withOffers("places"), pagesOf("programmes").length];
  assert.deepEqual(key.map(Number), expected);

  // Each level of funders has as many offers as its funders have together.
  const levels = new Map();
  for (const { id, level } of records("funders")) for (const offer of offers(`de/funders/${id}/index.html`)) levels.set(level, (levels.get(level) ?? new Set()).add(offer));
  const expectedOfLevels = [...levels.values()].map((set) => set.size).sort().join();
  const numbers = (chart) => chart.rows.map((row) => Number(row.digits)).filter(Boolean).sort().join();
  assert.ok(drawn.some((chart) => numbers(chart) === expectedOfLevels), `no chart of funders with ${expectedOfLevels}`);

  const statistics = records("statistics");
  assert.equal(drawn.filter((chart) => chart.id).length, statistics.length);
  for (const { id, values } of statistics) {
    assert.deepEqual(drawn.find((chart) => chart.id === id).rows.map((row) => row.digits), values.map(({ value }) => String(value).replace(/\D/g, "")), id);
  }
});
