// The vocabulary of schema.org, read from the types of schema-dts, which are made from it (without
// roles); and what is wrong with JSON-LD in its words.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const HOME = "https://schema.org/";
const text = readFileSync(join(dirname(createRequire(import.meta.url).resolve("schema-dts")), "schema.d.ts"), "utf8");
const union = (list) => list.split(" | ");

/** Interfaces by name: { parents, properties: name → { ranges, instead } }. */
const interfaces = new Map();
/** Classes as JSON-LD names them → their name in the types. */
const classes = new Map();
for (const [, name, parents = "", body] of text.matchAll(/^(?:export )?interface (\w+)(?: extends ([^{]+))? \{\n(.*?)^\}/gms)) {
  const properties = new Map();
  for (const [, comment = "", property, ranges] of body.matchAll(/(?:\/\*\*((?:(?!\*\/).)*)\*\/\s*)?"(\w+)"\?: SchemaValue<([^>]+), "\w+">;/gs)) {
    properties.set(property, { ranges: union(ranges), instead: comment.match(/@deprecated (.*)/)?.[1] });
  }
  interfaces.set(name, { parents: parents.split(/, */).filter((p) => interfaces.has(p) || p.endsWith("Base")), properties });
  const type = name.endsWith("Leaf") && body.match(/"@type": "(\w+)";/)?.[1];
  if (type) classes.set(type, name.slice(0, -"Leaf".length));
}
/** What a name stands for: narrower classes, members of an enumeration as addresses. */
const narrower = new Map();
const members = new Map();
const instead = new Map();
for (const [, comment = "", name, parts] of text.matchAll(/(?:^\/\*\*((?:(?!\*\/).)*)\*\/\n)?^export type (\w+) = ([^;{<]+);/gms)) {
  narrower.set(name, union(parts).filter((part) => /^\w+$/.test(part) && part !== `${name}Leaf`));
  members.set(name, union(parts).filter((part) => part.startsWith(`"${HOME}`)).map((part) => part.slice(1, -1)));
  if (/@deprecated/.test(comment)) instead.set(name, comment.match(/@deprecated (.*)/)[1]);
}
const terms = new Set([...classes.keys()].map((name) => HOME + name).concat([...members.values()].flat()));

/** A name and all that is narrower. */
function within(name, found = new Set()) {
  if (!found.has(name)) {
    found.add(name);
    for (const part of narrower.get(name) ?? []) within(part, found);
  }
  return found;
}
/** Whether a class is a range or within it. */
export const includes = (range, type) => within(range).has(classes.get(type));

/** A property of a class or of one above it. */
function property(type, name) {
  const look = (key) => {
    const own = interfaces.get(key);
    return own?.properties.get(name) ?? own?.parents.map(look).find(Boolean);
  };
  return look(`${classes.get(type)}Leaf`);
}

export const size = { classes: classes.size, properties: new Set([...interfaces.values()].flatMap((i) => [...i.properties.keys()])).size };

const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00Z`).toJSON()?.startsWith(value);
const isTime = (value) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)?$/.test(value);
const isAddress = (value) => /^https?:\/\/[^\s/]/.test(value) && URL.canParse(value) && (!value.startsWith(HOME) || terms.has(value));
const FORMS = {
  Text: (v) => typeof v === "string" && v.trim() === v && v !== "",
  URL: (v) => typeof v === "string" && isAddress(v),
  Date: (v) => typeof v === "string" && isDay(v),
  DateTime: (v) => typeof v === "string" && isDay(v.slice(0, 10)) && v[10] === "T" && isTime(v.slice(11)),
  Time: (v) => typeof v === "string" && isTime(v),
  Duration: (v) => typeof v === "string" && /^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+S)?)?$/.test(v),
  Boolean: (v) => typeof v === "boolean",
  Number: (v) => typeof v === "number",
  Integer: Number.isInteger,
  Float: (v) => typeof v === "number",
};

/** Whether a plain value is of a range: of a form, a member of an enumeration, or the address of a thing. */
function fits(value, range) {
  if (FORMS[range]) return FORMS[range](value);
  const parts = [...within(range)];
  if (parts.some((part) => FORMS[part]?.(value))) return true;
  const named = parts.flatMap((part) => members.get(part) ?? []);
  return named.includes(value) || (named.length === 0 && FORMS.URL(value));
}

/** All that is wrong with a block of JSON-LD, in words. */
export function faults(block) {
  const found = [];
  const { "@context": context, "@graph": graph, ...rest } = block;
  if (context !== HOME.slice(0, -1)) found.push(`@context is ${JSON.stringify(context)}`);
  if (graph && Object.keys(rest).length > 0) found.push("properties beside @graph");
  for (const thing of graph ?? [rest]) check(thing, "", found);
  return found;
}

function check(thing, at, found) {
  const types = [thing["@type"]].flat();
  const here = `${at}${types.join("+")}`;
  for (const type of types) {
    if (!classes.has(type)) found.push(`${here}: no class "${type}"`);
    else if (instead.has(classes.get(type))) found.push(`${here}: superseded class: ${instead.get(classes.get(type))}`);
  }
  if (types.some((type) => !classes.has(type))) return;
  for (const [name, given] of Object.entries(thing)) {
    if (name === "@type") continue;
    const where = `${here}.${name}`;
    if (name === "@id") {
      if (!FORMS.URL(given)) found.push(`${where}: not an absolute address: ${JSON.stringify(given)}`);
      continue;
    }
    const known = types.map((type) => property(type, name)).find(Boolean);
    if (!known) {
      found.push(`${where}: no property of ${types.join(", ")}`);
      continue;
    }
    if (known.instead) found.push(`${where}: superseded: ${known.instead}`);
    if (Array.isArray(given) && given.length === 0) found.push(`${where}: an empty list`);
    for (const value of [given].flat()) checkValue(value, known.ranges, where, found);
  }
  const shared = Math.min(thing.startDate?.length, thing.endDate?.length);
  if (thing.endDate?.slice(0, shared) < thing.startDate?.slice(0, shared)) found.push(`${here}: ends on ${thing.endDate} and starts on ${thing.startDate}`);
  if (types.includes("BreadcrumbList")) {
    const steps = [thing.itemListElement].flat();
    if (steps.some((step, i) => step.position !== i + 1)) found.push(`${here}: positions ${steps.map((step) => step.position)}`);
    if (steps.some((step) => !step.name || !step.item)) found.push(`${here}: a step without name or item`);
  }
}

function checkValue(value, ranges, where, found) {
  const wrong = (what) => found.push(`${where}: ${what}, expected ${ranges.filter((r) => r !== "IdReference").join(" or ")}`);
  if (value === null) return wrong("null");
  if (typeof value !== "object") {
    if (!ranges.some((range) => fits(value, range))) wrong(JSON.stringify(value));
    // A text that looks like an address or a day has to be one.
    else if (/^https?:/.test(value) && !isAddress(value)) wrong(`broken address ${value}`);
    else if (/^\d{4}-\d\d/.test(value) && ranges.some((r) => /^Date/.test(r)) && !FORMS.Date(value) && !FORMS.DateTime(value)) wrong(`broken date ${value}`);
    return;
  }
  if ("@value" in value) {
    if (Object.keys(value).some((key) => !["@value", "@language"].includes(key))) wrong("a text with properties");
    return checkValue(value["@value"], ranges, where, found);
  }
  if (!("@type" in value)) {
    if (!ranges.includes("IdReference") || Object.keys(value).join() !== "@id" || !FORMS.URL(value["@id"])) wrong(`an object without a class: ${JSON.stringify(value).slice(0, 80)}`);
    return;
  }
  const types = [value["@type"]].flat();
  if (types.every((type) => classes.has(type)) && !types.some((type) => ranges.some((range) => includes(range, type)))) wrong(types.join("+"));
  check(value, `${where} → `, found);
}
