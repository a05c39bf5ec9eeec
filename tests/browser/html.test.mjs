// The Nu checker over every page.

import { test } from "node:test";
import { execFile } from "node:child_process";
import { relative } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { files, isFragment, none, sites } from "./lib/site.mjs";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const [site] = sites;

test("the Nu checker finds no error on any page", async (t) => {
  const count = files(site).filter((file) => file.endsWith(".html") && !isFragment(file)).length;
  const output = await new Promise((done, failed) => {
    const args = ["-jar", jar, "--skip-non-html", "--format", "json", site.dir];
    execFile("java", args, { maxBuffer: 1 << 30 }, (error, _, said) => (said.startsWith("{") ? done(said) : failed(error ?? new Error(said))));
  });
  const faults = new Map();
  for (const message of JSON.parse(output).messages) {
    const file = message.url ? relative(site.dir, fileURLToPath(message.url)) : "?";
    if (message.type === "info" || isFragment(file)) continue;
    const seen = faults.get(message.message) ?? [];
    seen.push(`${file}: ${(message.extract ?? "").replaceAll("\n", " ")}`);
    faults.set(message.message, seen);
  }
  t.diagnostic(`${count} pages`);
  none([...faults].map(([text, where]) => `${text} (${where.length} times; ${where[0]})`), "markup errors");
});
