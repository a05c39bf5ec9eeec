// A browser folds words as the index was built, whatever its version of Unicode: tests/search/folding.tsv.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { lines } from "../search/lib/folding.mjs";
import { launch } from "./lib/browser.mjs";
import { languages, sites } from "./lib/site.mjs";
import { serve } from "./server.mjs";

const [, site] = sites;
let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launch(), serve(site.dir, site.path)]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

test("every line of folding.tsv", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.url}${languages[0]}/`);
  const all = lines();
  const got = await page.evaluate(
    async ({ base, lang, texts }) => {
      const { fold, grammar, words } = await import(`${base}search.mjs`);
      const { light, sound, skeleton } = grammar(await (await fetch(`${base}search/${lang}.json`)).json());
      return texts.map((written) => {
        const each = (spell) => words(written).map(spell).join(" ");
        return { written, folded: fold(written), light: each(light), sound: each(sound), skeleton: each(skeleton) };
      });
    },
    { base: server.url, lang: languages[0], texts: all.map(({ written }) => written) },
  );
  got.forEach((line, i) => assert.deepEqual(line, all[i]));
});
