// Words are folded, stemmed and spelled by sound here as in Rust (tests/it/search.rs): folding.tsv holds both to it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { lines } from "./lib/folding.mjs";
import { BASE, open } from "./lib/site.mjs";

let site;
before(async () => (site = await open([BASE])));
after(() => site?.close());

test("every line of folding.tsv", async () => {
  const { fold, grammar, words } = await import(pathToFileURL(join(site.out, "search.mjs")));
  const { light, sound, skeleton } = grammar(JSON.parse(readFileSync(join(site.out, "search", "de.json"), "utf8")));
  const all = lines();
  assert.ok(all.length > 500);
  for (const { written, ...expected } of all) {
    const each = (spell) => words(written).map(spell).join(" ");
    assert.deepEqual({ folded: fold(written), light: each(light), sound: each(sound), skeleton: each(skeleton) }, expected, written);
  }
});
