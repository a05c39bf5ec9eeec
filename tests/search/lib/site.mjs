// The corpus as a built site on a local address.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { execFileSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "../../browser/server.mjs";
import { FOLDERS, KINDS, pages, records } from "./records.mjs";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Builds and serves the corpus: { folder, out, base, key(url), close() }. */
export async function open() {
  const lotse = resolve(process.env.LOTSE ?? join(ROOT, process.env.CARGO_TARGET_DIR ?? "target", "release", "lotse"));
  if (!existsSync(lotse)) throw new Error(`no binary at ${lotse}; LOTSE names another`);
  const folder = mkdtempSync(join(tmpdir(), "lotse-search-"));
  const close = () => rmSync(folder, { recursive: true, force: true });
  try {
    mkdirSync(join(folder, "content"));
    for (const part of FOLDERS) cpSync(part, join(folder, "content"), { recursive: true });
    cpSync(join(ROOT, "themes"), join(folder, "themes"), { recursive: true });
    const out = join(folder, "out");
    execFileSync(lotse, ["build", "--quiet", "--site", folder, "--out", out], { stdio: ["ignore", "ignore", "inherit"] });
    const server = await serve(out);
    return { folder, out, base: server.url, key, close: () => (close(), server.stop()) };
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
