// MiniSearch over the records: one index for each language, a document for each record with title
// (counted three times), summary, body and labels (topics, towns, provider, level) in the reader's
// language or else in German. Prefixes and two typos in ten letters count; all words, and if that
// finds nothing, any of them. A reader loads the library and the whole index.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import MiniSearch from "minisearch";
import { pages, records, vocabulary } from "./records.mjs";
import { packed } from "./wire.mjs";

const FIELDS = ["title", "summary", "body", "labels"];

export function open() {
  const library = packed(readFileSync(createRequire(import.meta.url).resolve("minisearch")));
  const all = records();
  const informed = pages();
  const topics = vocabulary("topics");
  const places = new Map(all.filter((r) => r.kind === "places").map((r) => [r.record.id, r.record]));
  const providers = new Map(all.filter((r) => r.kind === "providers").map((r) => [r.record.id, r.record]));
  const indexes = new Map();

  const document = (lang) => ({ key, record, sidecars }) => {
    const text = (name) => sidecars[lang]?.[name] ?? record[name]?.[lang] ?? record[name]?.de ?? (typeof record[name] === "string" ? record[name] : "");
    const labels = [
      ...(record.topics ?? []).map((id) => topics.get(id)?.label[lang]),
      ...(record.sites ?? []).map((site) => places.get(site.place)?.town),
      providers.get(record.provider)?.name,
      record.level?.entry,
      record.level?.target,
      record.town,
    ];
    return { id: key, title: text("title") || text("name"), summary: text("summary"), body: text("body"), labels: labels.filter(Boolean).join(" ") };
  };

  function index(lang) {
    if (!indexes.has(lang)) {
      const made = new MiniSearch({ fields: FIELDS, searchOptions: { boost: { title: 3 }, prefix: true, fuzzy: 0.2 } });
      made.addAll(all.filter(({ record }) => record.status !== "draft").map(document(lang)));
      made.addAll(informed.map(({ key, texts }) => ({ id: key, labels: "", ...(texts[lang] ?? texts.de) })));
      indexes.set(lang, { made, bytes: packed(JSON.stringify(made)) });
    }
    return indexes.get(lang);
  }

  return {
    name: "MiniSearch",
    async query(lang, text) {
      const { made, bytes } = index(lang);
      const every = made.search(text, { combineWith: "AND" });
      const found = every.length > 0 ? every : made.search(text, { combineWith: "OR" });
      return { hits: found.slice(0, 10).map((hit) => hit.id), total: found.length, bytes: bytes + library, requests: 2 };
    },
  };
}
