// Lighthouse, as on a phone with slow 4G, over the kinds of pages of a built site and in each language.
//
//   npm --prefix tests/audit ci                              # once
//   node tests/audit/audit.mjs SITE [--pages offers/,list/] [--languages de,ar] [--json]
//
// SITE is a folder with a built site. Ends with 1 if a page misses a goal: 100 in each category (SEO only of pages
// that search engines may show), LCP 1.5 s, no blocking time, no shift. Not part of tests/run: it takes half a
// minute a page, and a busy machine changes its figures. CHROMIUM names a browser.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";
import { serve } from "../search/lib/gzipped.mjs";

const PAGES = ["", "offers/", "offers/m3v8q/", "counselling/", "map/", "news/", "list/", "offers/m3v8q/hand-out/"];
const GOALS = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
const LCP = 1500; // milliseconds

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { pages: { type: "string" }, languages: { type: "string", default: "de,uk,ar,ru,en" }, json: { type: "boolean" } },
});
const [site] = positionals;
if (!site) throw new Error("name the folder of a built site");
const pages = options.pages?.split(",") ?? PAGES;

const server = await serve(site);
const chrome = await launch({
  chromePath: process.env.CHROMIUM || "/usr/bin/chromium",
  chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
});
const results = [];
try {
  for (const lang of options.languages.split(",")) {
    for (const page of pages) {
      const path = `${lang}/${page}`;
      const run = await lighthouse(server.url + path, { port: chrome.port, onlyCategories: Object.keys(GOALS), logLevel: "error" });
      const { categories, audits } = run.lhr;
      const isNoindex = /<meta[^>]*noindex/.test(readFileSync(join(site, path, "index.html"), "utf8"));
      const scores = Object.fromEntries(Object.entries(categories).map(([key, { score }]) => [key, Math.round(score * 100)]));
      const failing = Object.values(audits).filter((a) => a.score !== null && a.score < 1 && a.scoreDisplayMode === "binary").map((a) => a.id);
      const result = {
        path,
        ...scores,
        lcp: Math.round(audits["largest-contentful-paint"].numericValue),
        blocking: Math.round(audits["total-blocking-time"].numericValue),
        shift: Number(audits["cumulative-layout-shift"].numericValue.toFixed(4)),
        kilobytes: Math.round(audits["total-byte-weight"].numericValue / 100) / 10,
        requests: audits["network-requests"].details.items.length,
        failing: failing.filter((id) => !(isNoindex && id === "is-crawlable")),
      };
      result.missed = Object.entries(GOALS).filter(([key, goal]) => scores[key] < goal && !(isNoindex && key === "seo")).map(([key]) => key);
      if (result.lcp > LCP) result.missed.push("lcp");
      if (result.blocking > 0) result.missed.push("blocking");
      if (result.shift > 0) result.missed.push("shift");
      results.push(result);
      if (!options.json) print(result);
    }
  }
} finally {
  await chrome.kill();
  await server.stop();
}
if (options.json) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
if (results.some((result) => result.missed.length > 0)) process.exitCode = 1;

function print(r) {
  if (results.length === 1) process.stdout.write("performance accessibility best-practices SEO | LCP ms, blocking ms, shift | KB, requests | page | missed\n");
  const cells = [[r.performance, r.accessibility, r["best-practices"], r.seo].join(" "), [r.lcp, r.blocking, r.shift].join(", "), [r.kilobytes, r.requests].join(", "), r.path, [...r.missed, ...r.failing].join(" ")];
  process.stdout.write(`${cells.join(" | ")}\n`);
}
