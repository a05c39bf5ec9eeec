// The judged queries are whole: ids exist, nothing is asked twice, and every group and language has its share.

import { test } from "node:test";
import assert from "node:assert/strict";
import { pages, records } from "./lib/records.mjs";
import { GROUPS, LANGUAGES, queries } from "./lib/queries.mjs";

const known = new Set([...records(), ...pages()].map(({ key }) => key));
/** The queries by one of their fields. */
const by = (name) => new Map([...new Set(queries.map((q) => q[name]))].map((value) => [value, queries.filter((q) => q[name] === value)]));

test("every judged record exists", () => {
  const lost = queries.flatMap((q) => Object.keys(q.relevant).filter((id) => !known.has(id)).map((id) => `${q.text}: ${id}`));
  assert.deepEqual(lost, []);
});

test("grades are 1, 2 or 3, and only the group none has no answer", () => {
  const wrong = queries.filter((q) => Object.values(q.relevant).some((grade) => ![1, 2, 3].includes(grade)) || (q.group === "none") !== (Object.keys(q.relevant).length === 0));
  assert.deepEqual(wrong.map((q) => q.text), []);
});

test("no query stands there twice", () => {
  const seen = queries.map((q) => `${q.lang} ${q.text.normalize("NFC").toLowerCase()}`);
  assert.deepEqual(seen.filter((text, i) => seen.indexOf(text) !== i), []);
});

test("there are enough queries, in every group and language, half of them held back", () => {
  assert.ok(queries.length >= 150);
  assert.deepEqual([...by("group").keys()].sort(), [...GROUPS].sort());
  assert.deepEqual([...by("lang").keys()].sort(), [...LANGUAGES].sort());
  for (const [lang, some] of by("lang")) assert.ok(some.length >= queries.length / 8, lang);
  for (const [group, some] of by("group")) {
    const dev = some.filter((q) => q.set === "dev").length;
    assert.ok(Math.abs(dev - some.length / 2) <= 2, `${group}: ${dev} of ${some.length} are dev`);
    assert.ok(some.every((q) => ["dev", "test"].includes(q.set)), group);
  }
});
