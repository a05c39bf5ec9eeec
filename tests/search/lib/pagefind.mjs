// Pagefind (Extended), as its users run it: over the built HTML, whole bodies, one index for each
// <html lang>. It also finds lists, which are no records: they are left out of its ranking, so that
// they do not count against it. Its first ten results are loaded, as a page that shows them would.

import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { serve } from "../../browser/server.mjs";
import { counted, packed } from "./wire.mjs";

const COMMAND = fileURLToPath(new URL("../node_modules/pagefind/lib/runner/bin.cjs", import.meta.url));

export async function open(site) {
  const folder = join(site.folder, "pagefind");
  execFileSync(process.execPath, [COMMAND, "--site", site.out, "--output-path", folder, "--silent"], { stdio: ["ignore", "ignore", "inherit"] });
  const server = await serve(folder);
  const script = packed(readFileSync(join(folder, "pagefind.js")));
  const keys = new Map(
    readdirSync(join(folder, "fragment")).map((name) => {
      const fragment = gunzipSync(readFileSync(join(folder, "fragment", name))).toString();
      return [name.replace(".pf_fragment", ""), site.key(JSON.parse(fragment.slice(fragment.indexOf("{"))).url)];
    }),
  );
  let visits = 0;

  return {
    name: "Pagefind",
    async query(lang, text) {
      // All it asks of a page is its language and address.
      globalThis.location = { href: server.url };
      globalThis.document = { querySelector: () => ({ getAttribute: () => lang }) };
      try {
        const pagefind = await import(`${pathToFileURL(join(folder, "pagefind.js"))}?${++visits}`);
        const { value, bytes, requests } = await counted(async () => {
          await pagefind.options({ basePath: server.url, baseUrl: "/" });
          const { results } = await pagefind.search(text);
          await Promise.all(results.slice(0, 10).map((result) => result.data()));
          return results;
        });
        const hits = value.map((result) => keys.get(result.id)).filter(Boolean);
        return { hits: [...new Set(hits)].slice(0, 10), total: value.length, bytes: bytes + script, requests: requests + 1 };
      } finally {
        delete globalThis.document;
        delete globalThis.location;
      }
    },
    close: () => server.stop(),
  };
}
