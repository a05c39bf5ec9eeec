// A site, built and on a local address: the corpus, or any other content.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { serve } from "../../browser/server.mjs";
import { FOLDERS, KINDS, pages, records } from "./records.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The content of the smallest site without any problem. */
export const BASE = join(ROOT, "tests", "sites", "base", "content");

/**
 * Builds and serves content folders, one over the other, and single files (path in the site to text):
 * { folder, out, base, key(url), find(lang, text, options), close() }.
 */
export async function open(folders = FOLDERS, files = {}) {
  const lotse = resolve(process.env.LOTSE ?? join(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "release", "lotse"));
  if (!existsSync(lotse)) throw new Error(`no binary at ${lotse}; LOTSE names another`);
  const folder = mkdtempSync(join(tmpdir(), "lotse-search-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, "content"));
    for (const part of folders) cpSync(part, join(folder, "content"), { recursive: true });
    cpSync(join(ROOT, "themes"), join(folder, "themes"), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const out = join(folder, "out");
    execFileSync(lotse, ["build", "--quiet", "--site", folder, "--out", out], { stdio: ["ignore", "ignore", "inherit"] });
    const server = await serve(out);
    const { openSearch } = await import(pathToFileURL(join(out, "search.mjs")));
    const searches = {};
    const find = (lang, text, options) => (searches[lang] ??= openSearch({ base: server.url, lang })).query(text, options);
    return { folder, out, base: server.url, key, find, close: () => (close(), server.stop()) };
  } catch (error) {
    close();
    throw error;
  }
}

const known = new Set([...records(), ...pages()].map(({ key }) => key));

/** The key of the record whose page this is; of a list or anything else null. */
export function key(url) {
  const [, kind, id] = new URL(url, "http://localhost").pathname.replace(/\/(index\.html)?$/, "").match(/^\/[^/]+\/([^/]+)(?:\/(.+))?$/) ?? [];
  const found = id ? KINDS[kind] + id : `page:${kind}`;
  return known.has(found) ? found : null;
}
