// Every address in the built site leads somewhere, at the root of a host and on a path below it.

import { test } from "node:test";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileOf, files, find, languages, none, pages, sites } from "./lib/site.mjs";

for (const site of sites) {
  const all = pages(site);
  const byFile = new Map(all.map((page) => [page.file, page]));
  const present = new Set(files(site));
  const idsOf = new Map();

  /** What is wrong with an address in a page, or nothing. */
  const fault = (page, value) => {
    const url = new URL(value, page.url);
    if (url.protocol === "tel:") return /^tel:(\+[1-9]\d{6,14}|\d{3,6})$/.test(value) ? null : "not a phone number";
    // What is passed on: title and address, to somebody whom the reader chooses.
    if (["viber:", "sms:"].includes(url.protocol) || value.startsWith("mailto:?")) {
      return /^(viber:\/\/forward\?text|sms:\?&body|mailto:\?subject)=[^\s"<>]+$/.test(value) && decodeURIComponent(value).includes(site.base) ? null : "passes nothing on";
    }
    if (url.protocol === "mailto:") return /^mailto:[^@\s]+@[^@\s?]+(\?|$)/.test(value) && decodeURIComponent(value) ? null : "not a mail address";
    if (url.protocol === "geo:") return /^geo:-?\d+(\.\d+)?,-?\d+(\.\d+)?/.test(value) ? null : "not a place";
    if (url.protocol !== "https:" && url.protocol !== "http:") return "an address of an unknown kind";
    if (url.origin !== new URL(site.base).origin) return null;
    if (!url.href.startsWith(site.base)) return "leads out of the site's path";
    const file = fileOf(site, url);
    if (!present.has(file)) return "no such file";
    if (file.endsWith("index.html") && !url.pathname.endsWith("/")) return "does not end in /";
    const id = decodeURIComponent(url.hash.slice(1));
    return id && !ids(file).has(id) ? "no such fragment" : null;
  };
  const ids = (file) => {
    if (!idsOf.has(file)) {
      const page = byFile.get(file);
      const text = page ? "" : readFileSync(join(site.dir, file), "utf8");
      idsOf.set(file, page ? page.ids : new Set([...text.matchAll(/\bid="([^"]+)"/g)].map((m) => m[1])));
    }
    return idsOf.get(file);
  };
  const check = (values, what) => {
    const problems = new Map();
    let count = 0;
    for (const [page, value] of values) {
      count += 1;
      const wrong = fault(page, value);
      if (wrong) problems.set(`${value}: ${wrong}`, [...(problems.get(`${value}: ${wrong}`) ?? []), page.file]);
    }
    none([...problems].map(([text, where]) => `${text} (${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ""})`), what);
    if (count === 0) throw new Error(`no ${what} to check`);
    return count;
  };

  test(`under ${site.path} every link and source leads to a file and a fragment that exist`, (t) => {
    const values = all.flatMap((page) =>
      page.elements.flatMap((e) => {
        const found = ["href", "src", "action", "poster", "data", "xlink:href"].map((name) => e.at[name]).filter((value) => value !== undefined);
        for (const part of (e.at.srcset ?? "").split(",")) if (part.trim()) found.push(part.trim().split(/\s+/)[0]);
        return found.map((value) => [page, value]);
      }),
    );
    t.diagnostic(`${check(values, "broken links")} addresses on ${all.length} pages`);
  });

  test(`under ${site.path} links are relative, save on the pages for a miss`, () => {
    const problems = [];
    for (const page of all) {
      const missing = page.file.endsWith("404.html");
      for (const e of page.elements) {
        if (!["a", "link", "img", "use", "script", "source"].includes(e.name) || ["canonical", "alternate"].includes(e.at.rel)) continue;
        const value = e.at.href ?? e.at.src;
        if (value === undefined || /^(tel|mailto|geo|https?):/.test(value) && !value.startsWith(site.base)) continue;
        if (value.startsWith(site.base) || value.startsWith("//") || (missing ? !value.startsWith(site.path) : value.startsWith("/"))) problems.push(`${page.file}: ${value}`);
      }
    }
    none(problems, "links that do not move with the site");
  });

  test(`under ${site.path} the style sheets name only files that exist`, () => {
    const problems = [];
    for (const file of present) {
      if (!file.endsWith(".css")) continue;
      for (const [, value] of readFileSync(join(site.dir, file), "utf8").matchAll(/url\(\s*["']?([^"')]+)/g)) {
        if (!value.startsWith("data:") && fault({ url: site.base + file }, value)) problems.push(`${file}: ${value}`);
      }
    }
    none(problems, "broken addresses in style sheets");
  });

  test(`under ${site.path} canonical, alternate, Open Graph and JSON-LD addresses exist`, () => {
    const inner = (value) => (Array.isArray(value) ? value.flatMap(inner) : value && typeof value === "object" ? Object.values(value).flatMap(inner) : typeof value === "string" && value.startsWith("https://lotse.example/") ? [value] : []);
    const values = all.flatMap((page) =>
      [
        ...find(page, "link", { rel: "canonical" }).map((e) => e.at.href),
        ...find(page, "link", { rel: "alternate" }).filter((e) => e.at.hreflang).map((e) => e.at.href),
        ...find(page, "meta", { property: "og:url" }).map((e) => e.at.content),
        ...find(page, "meta", { property: "og:image" }).map((e) => e.at.content),
        ...find(page, "script", { type: "application/ld+json" }).flatMap((e) => inner(JSON.parse(e.text))),
      ].map((value) => [page, value]),
    );
    check(values, "broken absolute addresses");
    none(values.filter(([, value]) => !value.startsWith(site.base)).map(([page, value]) => `${page.file}: ${value}`), "absolute addresses outside the base address");
  });

  test(`under ${site.path} canonical and Open Graph name the page itself`, () => {
    const named = (page) => [...find(page, "link", { rel: "canonical" }).map((e) => e.at.href), ...find(page, "meta", { property: "og:url" }).map((e) => e.at.content)];
    none(all.flatMap((page) => named(page).filter((value) => value !== page.url).map((value) => `${page.file}: ${value}`)), "pages that name another as themselves");
  });

  test(`under ${site.path} the switcher of every page leads to the same page in every language`, () => {
    const problems = [];
    for (const page of all) {
      const [, language, rest] = page.file.match(/^([a-z]{2,3})\/(.*)$/) ?? [];
      if (!languages.includes(language) || rest === "404.html") continue;
      const named = find(page, "a").filter((e) => e.at.hreflang && e.at.lang).map((e) => fileOf(site, new URL(e.at.href, page.url)));
      const expected = languages.map((l) => `${l}/${rest}`).filter((file) => present.has(file));
      if ([...new Set(named)].sort().join() !== expected.toSorted().join()) problems.push(`${page.file}: ${named.join(", ")}`);
    }
    none(problems, "pages whose switcher leads elsewhere");
  });

  test(`under ${site.path} data-root leads from every page to the root`, () => {
    const root = (page) => new URL(find(page, "html")[0].at["data-root"] ?? "missing:", page.url).href;
    none(all.filter((page) => root(page) !== site.base).map((page) => page.file), "pages with a wrong data-root");
  });

  test(`under ${site.path} every page is reached by links from the start page`, () => {
    const reached = new Set(["index.html"]);
    for (const file of reached) {
      const page = byFile.get(file);
      for (const e of page ? find(page, "a") : []) {
        if (e.at.href === undefined) continue;
        const url = new URL(e.at.href, page.url);
        if (url.href.startsWith(site.base)) reached.add(fileOf(site, url));
      }
    }
    // Only an old link, a printed code or the worker leads to these: pages for a miss or without a connection, short
    // addresses, links to lists, offers and events that are over; only other sites to their lists, and only the manual to the style guide.
    const over = (page) => {
      const kind = find(page, "body")[0].at.class;
      const hidden = find(page, "meta").some((e) => e.at.name === "robots" && e.at.content.includes("noindex"));
      return ["k-gone", "k-offline"].includes(kind) || (kind === "k-event" && hidden);
    };
    const aside = (page) => page.file.endsWith("404.html") || /^(o|list|embed|styleguide)\//.test(page.file) || over(page);
    none(all.filter((page) => !reached.has(page.file) && !aside(page)).map((page) => page.file), "pages without a way to them");
  });
}
