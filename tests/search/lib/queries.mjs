// The judged queries.

import { readFileSync } from "node:fs";
import { parse } from "yaml";

export const LANGUAGES = ["de", "uk", "ar", "ru", "en"];
export const GROUPS = ["exact", "inflected", "compound", "umlaut", "variant", "transliteration", "typo", "prefix", "cross", "mixed", "town", "facets", "question", "none"];

export const queries = parse(readFileSync(new URL("../queries.yaml", import.meta.url), "utf8"));
