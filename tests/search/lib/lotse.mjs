// The search of the built site itself.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { clock } from "./records.mjs";
import { counted, packed } from "./wire.mjs";

export async function open(site) {
  const file = join(site.out, "search.mjs");
  if (!existsSync(file)) throw new Error("this build has no search.mjs");
  if (!(await import(pathToFileURL(file))).openSearch) throw new Error("search.mjs of this build exports no openSearch");
  // The second half comes with the first query.
  const scripts = [file, join(site.out, "search", "more.mjs")].map((script) => packed(readFileSync(script)));
  const script = scripts.reduce((sum, bytes) => sum + bytes);
  const now = clock();
  let visits = 0;

  return {
    name: "Lotse",
    /** Asks as a first visit does: another address makes Node load the module anew. */
    async query(lang, text) {
      const { openSearch } = await import(`${pathToFileURL(file)}?${++visits}`);
      const { value, bytes, requests } = await counted(() => openSearch({ base: site.base, lang }).query(text, { limit: 10, now }));
      return { hits: value.hits.map((hit) => site.key(hit.url) ?? `${hit.kind}:${hit.id}`), total: value.total, bytes: bytes + script, requests: requests + scripts.length };
    },
  };
}
