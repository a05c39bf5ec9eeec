// The demo as it was built for these tests: once for the root of a host, once for a path below it.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";

/** The two built sites: { base, path, dir }. */
export const sites = [
  { base: "https://lotse.example/", path: "/", dir: folder("LOTSE_SITE") },
  { base: "https://lotse.example/sub/path/", path: "/sub/path/", dir: folder("LOTSE_SITE_BELOW") },
];

function folder(name) {
  const dir = process.env[name];
  if (!dir || !existsSync(join(dir, "index.html"))) {
    throw new Error(`${name} must name a folder with the built demo; tests/run sets it`);
  }
  return dir;
}

/** The languages of the site: the folders that hold a home page, beside the start page. */
export const languages = readdirSync(sites[0].dir).filter((name) => /^[a-z]{2,3}(-|$)/.test(name) && existsSync(join(sites[0].dir, name, "offers", "index.html")));

/** Every file of a site, as paths with `/`, sorted. */
export function files(site) {
  return readdirSync(site.dir, { recursive: true })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(site.dir, name)).isFile())
    .sort();
}

/** Every HTML page of a site, read: { file, url, html, elements, ids, meta }. */
export function pages(site) {
  return files(site)
    .filter((file) => file.endsWith(".html") && !isFragment(file))
    .map((file) => read(site, file));
}

/** Whether a file is part of a page of another site, and no page itself. */
export const isFragment = (file) => /^embed\/.*\/list\.html$/.test(file);

function read(site, file) {
  const html = readFileSync(join(site.dir, file), "utf8");
  const elements = [];
  const walk = (node) => {
    if (node.tagName) elements.push({ name: node.tagName, text: node.childNodes.find((child) => child.value)?.value ?? "", at: Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) });
    for (const child of node.childNodes ?? []) walk(child);
  };
  walk(parse(html));
  const url = site.base + file.replace(/(^|\/)index\.html$/, "$1");
  const ids = new Set(elements.map((e) => e.at.id).filter(Boolean));
  return { file, url, html, elements, ids };
}

/** The elements of a page with this name whose attributes have these values. */
export function find(page, name, at = {}) {
  return page.elements.filter((e) => e.name === name && Object.entries(at).every(([key, value]) => e.at[key] === value));
}

export function isNoindex(page) {
  return find(page, "meta", { name: "robots" }).some((e) => e.at.content.includes("noindex"));
}

/** The file of a site that an absolute address below its base leads to. */
export function fileOf(site, url) {
  const { origin, pathname } = new URL(url);
  const name = decodeURIComponent((origin + pathname).slice(site.base.length));
  return name === "" || name.endsWith("/") ? `${name}index.html` : name;
}

/** Fails with all problems at once, the first fifty in words. */
export function none(problems, what) {
  if (problems.length === 0) return;
  const more = problems.length > 50 ? `\n  … and ${problems.length - 50} more` : "";
  throw new Error(`${problems.length} × ${what}\n  ${problems.slice(0, 50).join("\n  ")}${more}`);
}
