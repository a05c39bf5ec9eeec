// What a page weighs, and how often a first visit asks the server.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fileOf, find, none, pages, sites } from "./lib/site.mjs";

const KB = 1024;
const PAGE = 14 * KB; // HTML and CSS, as gzip
const VISIT = 50 * KB; // with all that a first visit fetches
const REQUESTS = 6;

const [site] = sites;
const packed = new Map();
/** The bytes of a file on the wire: text as gzip. */
function weight(file) {
  if (!packed.has(file)) {
    const bytes = readFileSync(join(site.dir, file));
    packed.set(file, /\.(html|css|m?js|svg|json)$/.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length);
  }
  return packed.get(file);
}

const all = pages(site).map((page) => {
  const fetched = (elements, name) => elements.map((e) => fileOf(site, new URL(e.at[name], page.url)));
  const styles = fetched(find(page, "link", { rel: "stylesheet" }), "href");
  const rest = [...fetched(find(page, "link", { rel: "icon" }), "href"), ...fetched(find(page, "use"), "href"), ...fetched(find(page, "img"), "src"), ...fetched(find(page, "script").filter((e) => e.at.src), "src")];
  const files = new Set([page.file, ...styles, ...rest]);
  // An image of a record is asked for when it comes near: it weighs, and is no request that reading waits for.
  const lazy = new Set(fetched(find(page, "img", { loading: "lazy" }), "src"));
  const sum = (list) => [...new Set(list)].reduce((total, file) => total + weight(file), 0);
  return { file: page.file, page, requests: [...files].filter((file) => !lazy.has(file)).length, own: sum([page.file, ...styles]), visit: sum(files) };
});
const size = (bytes) => `${(bytes / KB).toFixed(1)} KB`;

test("HTML and CSS of every page fit 14 KB", (t) => {
  for (const p of all.toSorted((a, b) => b.own - a.own).slice(0, 5)) t.diagnostic(`${size(p.own)} ${p.file}`);
  none(all.filter((p) => p.own > PAGE).map((p) => `${p.file}: ${size(p.own)}`), "pages over 14 KB");
});

test("a first visit fetches at most 50 KB in 6 requests", (t) => {
  const heaviest = all.toSorted((a, b) => b.visit - a.visit)[0];
  t.diagnostic(`${size(heaviest.visit)} in ${heaviest.requests} requests: ${heaviest.file}`);
  none(all.filter((p) => p.visit > VISIT).map((p) => `${p.file}: ${size(p.visit)}`), "first visits over 50 KB");
  none(all.filter((p) => p.requests > REQUESTS).map((p) => `${p.file}: ${p.requests}`), "first visits with more than 6 requests");
});

test("no page needs script; each has one that wakes what is used, some have one of their own, and none stands in a page", () => {
  const scripts = (page) => find(page, "script").filter((e) => e.at.type !== "application/ld+json");
  const mayHave = (page) => /^(o|list|embed)\//.test(page.file) || find(page, "footer").length === 1;
  none(all.filter((p) => scripts(p.page).some((e) => !e.at.src)).map((p) => p.file), "pages with a script inside");
  none(all.filter((p) => scripts(p.page).length !== (mayHave(p.page) ? 1 : 0)).map((p) => p.file), "pages with a script, or without the one they need");
  none(all.filter((p) => scripts(p.page).some((e) => weight(fileOf(site, new URL(e.at.src, p.page.url))) > (p.file.startsWith("embed/") || p.page.ids.has("tool") ? 3 : 1) * KB)).map((p) => p.file), "pages with more than 1 KB of script before it is needed, or lists for others and their tool with more than 3");
  assert.ok(all.some((p) => p.file.startsWith("o/")) && all.some((p) => p.file.endsWith("/offers/index.html") && scripts(p.page).length === 1));
  const inline = (page) => page.elements.filter((e) => e.name === "style" || Object.keys(e.at).some((name) => name === "style" || name.startsWith("on")));
  none(all.filter((p) => inline(p.page).length > 0).map((p) => p.file), "pages with inline styles or handlers");
});
