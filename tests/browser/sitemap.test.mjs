// What search engines are told: hreflang sets, sitemaps and robots agree with the pages.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";
import { fileOf, files, find, isNoindex, languages, none, pages, sites } from "./lib/site.mjs";

/** The elements of an XML file in order: { name, at, text }; throws where it is not well-formed. */
function xml(file) {
  const found = [];
  const open = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => assert.fail(`${file}: ${error.message}`));
  parser.on("opentag", (tag) => {
    const element = { name: tag.name, at: Object.fromEntries(Object.entries(tag.attributes).map(([key, a]) => [key, a.value])), text: "", under: open.at(-1) };
    found.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.at(-1) && (open.at(-1).text += text));
  parser.on("closetag", () => open.pop());
  parser.write(readFileSync(file, "utf8")).close();
  return found;
}

for (const site of sites) {
  const all = pages(site);
  const byUrl = new Map(all.map((page) => [page.url, page]));
  const indexable = all.filter((page) => !isNoindex(page));
  const alternates = (page) => find(page, "link", { rel: "alternate" }).filter((e) => e.at.hreflang).map((e) => `${e.at.hreflang} ${e.at.href}`);
  const maps = files(site).filter((file) => /^sitemap.*\.xml$/.test(file));
  const listed = maps.flatMap((file) => {
    const elements = xml(join(site.dir, file));
    return elements
      .filter((e) => e.name === "url")
      .map((entry) => ({
        file,
        loc: elements.find((e) => e.under === entry && e.name === "loc")?.text,
        lastmod: elements.find((e) => e.under === entry && e.name === "lastmod")?.text,
        alternates: elements.filter((e) => e.under === entry && e.name === "xhtml:link").map((e) => `${e.at.hreflang} ${e.at.href}`),
      }));
  });

  test(`under ${site.path} XML and SVG files are well-formed`, () => {
    const found = files(site).filter((file) => /\.(xml|svg)$/.test(file));
    assert.ok(found.length > languages.length);
    for (const file of found) xml(join(site.dir, file));
  });

  test(`under ${site.path} robots.txt and sitemap.xml lead to every sitemap`, () => {
    const robots = readFileSync(join(site.dir, "robots.txt"), "utf8");
    assert.match(robots, new RegExp(`^Sitemap: ${site.base}sitemap\\.xml$`, "m"));
    const named = xml(join(site.dir, "sitemap.xml")).filter((e) => e.name === "loc").map((e) => fileOf(site, e.text));
    assert.deepEqual(named.sort(), maps.filter((file) => file !== "sitemap.xml"));
    assert.ok(listed.length > 0);
  });

  test(`under ${site.path} every indexable page is in exactly one sitemap, and no other`, () => {
    const count = new Map();
    for (const { loc } of listed) count.set(loc, (count.get(loc) ?? 0) + 1);
    none([...count].filter(([, n]) => n > 1).map(([loc]) => loc), "pages listed twice");
    none(indexable.filter((page) => !count.has(page.url)).map((page) => page.file), "indexable pages in no sitemap");
    none([...count.keys()].filter((loc) => !byUrl.has(loc)), "listed pages that do not exist");
    none([...count.keys()].filter((loc) => byUrl.has(loc) && isNoindex(byUrl.get(loc))), "listed pages that are noindex");
  });

  test(`under ${site.path} a sitemap tells the same alternates as the page, and a true date`, () => {
    none(listed.filter(({ loc, alternates: said }) => byUrl.has(loc) && said.join() !== alternates(byUrl.get(loc)).join()).map(({ file, loc }) => `${file}: ${loc}`), "entries whose alternates differ from the page's");
    none(listed.filter(({ lastmod }) => lastmod !== undefined && !/^\d{4}-\d\d-\d\d$/.test(lastmod)).map(({ loc, lastmod }) => `${loc}: ${lastmod}`), "malformed dates");
  });

  test(`under ${site.path} hreflang sets are whole and mutual`, () => {
    const problems = [];
    for (const page of all) {
      const set = alternates(page);
      if (set.length === 0) {
        if (!isNoindex(page)) problems.push(`${page.file}: indexable, but without alternates`);
        continue;
      }
      if (isNoindex(page)) problems.push(`${page.file}: noindex, but with alternates`);
      if (set.filter((a) => a.startsWith("x-default ")).length !== 1) problems.push(`${page.file}: not one x-default`);
      if (new Set(set.map((a) => a.split(" ")[0])).size !== set.length) problems.push(`${page.file}: a language twice`);
      const urls = set.map((a) => a.split(" ")[1]);
      if (!urls.includes(page.url)) problems.push(`${page.file}: does not name itself`);
      for (const alternate of set) {
        const [hreflang, url] = alternate.split(" ");
        const other = byUrl.get(url);
        if (!other) problems.push(`${page.file}: ${url} does not exist`);
        else if (isNoindex(other)) problems.push(`${page.file}: ${url} is noindex`);
        else if (alternates(other).join() !== set.join()) problems.push(`${page.file}: ${url} does not tell the same set`);
        else if (hreflang !== "x-default" && find(other, "html")[0].at.lang !== hreflang) problems.push(`${page.file}: ${url} is not in ${hreflang}`);
      }
    }
    none(problems, "faults in hreflang");
    assert.ok(all.some((page) => alternates(page).length === languages.length + 1));
  });

  test(`under ${site.path} every indexable page has a title, a description and its canonical address`, () => {
    none(indexable.filter((page) => find(page, "link", { rel: "canonical" }).length !== 1).map((page) => page.file), "indexable pages without one canonical address");
    none(all.filter((page) => isNoindex(page) && find(page, "link", { rel: "canonical" }).length > 0).map((page) => page.file), "noindex pages with a canonical address");
    none(all.filter((page) => !find(page, "title")[0]?.text.trim()).map((page) => page.file), "pages without a title");
    none(indexable.filter((page) => !find(page, "meta", { name: "description" })[0]?.at.content).map((page) => page.file), "indexable pages without a description");
  });
}
