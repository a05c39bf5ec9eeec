// The records of the corpus: the demo's content with the folder `corpus` laid over it.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { parse } from "yaml";

export const FOLDERS = ["../../../content/", "../corpus/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

/** Folder of a kind, and what its ids begin with in queries.yaml. */
export const KINDS = {
  offers: "",
  providers: "provider:",
  programmes: "programme:",
  teams: "team:",
  places: "place:",
  regions: "region:",
  funders: "funder:",
  events: "event:",
  news: "news:",
  publications: "publication:",
  glossary: "word:",
  boards: "board:",
};

const text = (file) => readFileSync(file, "utf8");

/** The file names of one kind in all folders, as whole paths. */
function list(kind) {
  return FOLDERS.flatMap((folder) => names(join(folder, kind)).map((name) => join(folder, kind, name)));
}

function names(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

/** Every record: { key, kind, record, sidecars: { lang: record } }. */
export function records() {
  return Object.entries(KINDS).flatMap(([kind, prefix]) => {
    const all = list(kind).filter((file) => file.endsWith(".yaml"));
    const sidecar = /\.([a-z]{2})\.yaml$/;
    return all
      .filter((file) => !sidecar.test(file))
      .map((file) => {
        const record = parse(text(file));
        const beside = all.filter((other) => sidecar.test(other) && other.replace(sidecar, ".yaml") === file);
        return { key: prefix + record.id, kind, record, sidecars: Object.fromEntries(beside.map((other) => [other.match(sidecar)[1], parse(text(other))])) };
      });
  });
}

/** Every page: { key, kind, texts: { lang: { title, summary, body } } }. */
export function pages() {
  const found = new Map();
  for (const file of list("pages")) {
    const [, id, lang] = file.match(/([^/\\]+)\.([a-z]{2})\.md$/);
    const [, head, body] = text(file).match(/^---\n(.*?)\n---\n(.*)$/s);
    const { title, summary = "" } = parse(head);
    const page = found.get(id) ?? { key: `page:${id}`, kind: "pages", texts: {} };
    page.texts[lang] = { title, summary, body };
    found.set(id, page);
  }
  return [...found.values()];
}

/** The terms of a vocabulary by id. */
export function vocabulary(name) {
  return new Map(parse(text(join(FOLDERS[0], "vocabularies", `${name}.yaml`))).map((term) => [term.id, term]));
}

/** The day that counts as today in the demo. */
export function clock() {
  return new Date(`${parse(text(join(FOLDERS[0], "site.yaml"))).clock}T12:00:00Z`);
}
