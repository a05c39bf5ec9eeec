// What an operator says in content/search.yaml, and what a site in languages without a stemmer finds.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { BASE, open } from "./lib/site.mjs";
import { offers, site } from "./lib/titles.mjs";

const opened = [];
after(() => Promise.all(opened.map((site) => site.close())));

/** The base site with a `search.yaml`, or with anything else. */
async function built(control, files = {}) {
  const made = await open([BASE], { "content/search.yaml": control, ...files });
  opened.push(made);
  return async (lang, text, options) => (await made.find(lang, text, options)).hits.map((hit) => hit.id);
}

const found = (ids, id, what) => assert.ok(ids.includes(id), `${what}: not among ${ids.join(" ") || "nothing"}`);

test("synonyms find each other", async () => {
  assert.deepEqual(await (await built("learn: true\n"))("de", "Quasselbude"), []);
  const find = await built("synonyms:\n  - { de: [Deutschkurs, Quasselbude] }\n");
  found(await find("de", "Quasselbude"), "k4c7w", "another word of the group");
  found(await find("de", "Deutschkurs"), "k4c7w", "the word that stands there");
});

test("stop words say nothing in a query", async () => {
  const asked = "Datenschutz Vormittag";
  found(await (await built("learn: true\n"))("de", asked), "k4c7w", "an offer in the morning");
  assert.deepEqual(await (await built("stop_words: { de: [Vormittag] }\n"))("de", asked), ["privacy"]);
});

test("a kind of weight 0 and an excluded record are not found", async () => {
  found(await (await built("learn: true\n"))("de", "Impressum"), "imprint", "a page");
  assert.deepEqual(await (await built("weights: { page: 0 }\n"))("de", "Impressum"), []);
  const find = await built("exclude: [page:imprint, offer:k4c7w]\n");
  assert.deepEqual(await find("de", "Impressum"), []);
  assert.deepEqual(await find("de", ""), []);
  found(await find("de", "Datenschutz"), "privacy", "another page");
});

/** Translated offers from which a word can be learned, and one in German only. */
const taught = offers([
  ...["Montag", "Dienstag", "Freitag", "Samstag"].map((day, n) => ({ de: `Zwirbeltreff ${day}`, uk: `Мурмукання ${["понеділок", "вівторок", "п’ятниця", "субота"][n]}` })),
  { de: "Zwirbeltreff Grundkurs" },
]);
const alone = JSON.parse(Object.values(taught).at(-1)).id;
const inFive = { "content/site.yaml": site(), ...taught };

test("words are learned from translations, unless they are vetoed or nothing is to be learned", async () => {
  const find = await built("lexicon: true\n", inFive);
  assert.equal((await find("de", "Zwirbeltreff")).length, 5);
  found(await find("uk", "Мурмукання"), alone, "the offer in German only");
  for (const control of ["learn: false\n", "vetoes:\n  - { de: Zwirbeltreff, uk: Мурмукання }\n"]) {
    const without = await (await built(control, inFive))("uk", "Мурмукання");
    assert.equal(without.length, 4, control);
    assert.ok(!without.includes(alone), control);
  }
});

test("the lexicon knows words of other languages, unless it is not wanted", async () => {
  const files = { "content/site.yaml": site(), ...offers([{ de: "Fahrrad" }]) };
  const [id] = await (await built("lexicon: true\n", files))("de", "Fahrrad");
  found(await (await built("lexicon: true\n", files))("uk", "велосипед"), id, "with the lexicon");
  assert.deepEqual(await (await built("lexicon: false\n", files))("uk", "велосипед"), []);
});

test("Farsi and Turkish are searched without a word of them in the program", async () => {
  const files = offers([{ de: "Nähtreff", fa: "کلاس خیاطی", tr: "Dikiş İçin Buluşma" }]);
  const [id] = Object.values(files).map((text) => JSON.parse(text).id);
  const locale = (lang) => [`locales/${lang}/ui.ftl`, readFileSync(new URL(`../sites/languages/locales/${lang}/ui.ftl`, import.meta.url), "utf8")];
  const find = await built("learn: true\n", { "content/site.yaml": site(["de", "fa", "tr"]), ...Object.fromEntries(["fa", "tr"].map(locale)), ...files });
  const asked = [["fa", "خیاطی"], ["fa", "خياطي"], ["tr", "DİKİŞ"], ["tr", "dikis"], ["tr", "buluşma için"], ["de", "dikiş"], ["de", "Nähtreff"]];
  for (const [lang, text] of asked) found(await find(lang, text), id, `${lang} ${text}`);
});
