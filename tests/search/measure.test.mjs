// The measures, by hand.

import { test } from "node:test";
import assert from "node:assert/strict";
import { figures, ndcg, recall } from "./lib/measure.mjs";
import { key } from "./lib/site.mjs";

test("nDCG is 1 for the ideal order, less for another, 0 for nothing", () => {
  const relevant = { a: 3, b: 1 };
  assert.equal(ndcg(["a", "b", "x"], relevant), 1);
  const swapped = (1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3));
  assert.ok(Math.abs(ndcg(["b", "a"], relevant) - swapped) < 1e-12);
  assert.equal(ndcg(["x"], relevant), 0);
});

test("recall counts the first ten, of at most ten", () => {
  const relevant = Object.fromEntries([..."abcdefghijkl"].map((id) => [id, 3]));
  assert.equal(recall([..."abcdefghij"], relevant), 1);
  assert.equal(recall(["x", "a"], { a: 3, b: 2 }), 0.5);
});

test("queries without an answer count only as silent", () => {
  const { ndcg, zero, silent } = figures([
    { relevant: { a: 3 }, hits: ["a"], total: 1 },
    { relevant: {}, hits: [], total: 0 },
    { relevant: {}, hits: ["a"], total: 1 },
  ]);
  assert.deepEqual([ndcg, zero, silent], [1, 0, 0.5]);
});

test("a page is known by its address, a list is not", () => {
  assert.equal(key("https://lotse.example/de/offers/k4c7w/"), "k4c7w");
  assert.equal(key("/uk/glossary/duldung/"), "word:duldung");
  assert.equal(key("/ar/imprint/"), "page:imprint");
  assert.equal(key("/ru/offers/topic/health/"), null);
  assert.equal(key("/en/offers/"), null);
});
