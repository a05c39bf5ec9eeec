// Who types a title finds what has it: the offers with that title come before all others, in every language.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES } from "./lib/queries.mjs";
import { BASE, open } from "./lib/site.mjs";
import { records } from "./lib/records.mjs";
import { offers, site, titles } from "./lib/titles.mjs";

const opened = [];
after(() => Promise.all(opened.map((site) => site.close())));

/** A site, with its offers' titles by id. */
async function built(given, folders, files) {
  const made = await open(folders, files);
  opened.push(made);
  const { words } = await import(pathToFileURL(join(made.out, "search.mjs")));
  const shown = new Set((await made.find("de", "", { limit: 1e6 })).hits.map((hit) => hit.id));
  return { find: made.find, words, offers: given.filter(({ id }) => shown.has(id)) };
}

const SITES = {
  "the demo and the corpus": () => {
    const given = records().filter(({ kind }) => kind === "offers").map(({ record, sidecars }) => {
      const beside = Object.entries(sidecars).flatMap(([lang, { title }]) => (title ? [[lang, title]] : []));
      return { id: record.id, title: { ...(typeof record.title === "string" ? { de: record.title } : record.title), ...Object.fromEntries(beside) } };
    });
    return built(given);
  },
  "two hundred titles that are hard to tell apart": () => {
    const files = offers(titles());
    const given = Object.values(files).map((text) => JSON.parse(text));
    return built(given, [BASE], { "content/site.yaml": site(), ...files });
  },
};

for (const [name, make] of Object.entries(SITES)) {
  test(name, async (t) => {
    const { find, words, offers } = await make();
    const folded = (text) => words(text).join(" ");
    const by = new Map();
    for (const { id, title } of offers) {
      for (const [lang, text] of Object.entries(title)) {
        const one = by.get(folded(text)) ?? { ids: new Set(), texts: new Set([folded(text)]), langs: new Set() };
        by.set(folded(text), { ids: one.ids.add(id), texts: one.texts.add(text), langs: one.langs.add(lang) });
      }
    }
    const wrong = [];
    let asked = 0;
    for (const { ids, texts, langs } of by.values()) {
      // By readers of the languages that have it, and of another.
      for (const lang of langs.add(LANGUAGES[asked % LANGUAGES.length])) {
        for (const text of texts) {
          asked += 1;
          const { hits } = await find(lang, text, { limit: Math.max(10, ids.size), facets: false });
          const first = hits.slice(0, ids.size).map((hit) => (hit.kind === "offer" ? hit.id : `${hit.kind}:${hit.id}`));
          const missing = [...ids].filter((id) => !first.includes(id));
          if (missing.length > 0) wrong.push(`${lang} “${text}”: ${missing.length} of ${ids.size} are not in front: ${missing.slice(0, 3)}; found ${first.slice(0, 3)}`);
        }
      }
    }
    t.diagnostic(`${offers.length} offers, ${by.size} titles, ${asked} queries`);
    assert.ok(offers.length > 80 && by.size > 80);
    assert.deepEqual(wrong.slice(0, 30), [], `${wrong.length} of ${asked}`);
  });
}
