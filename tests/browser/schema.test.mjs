// The JSON Schema that editors use accepts every record of the demo, read as such an editor reads YAML.

import { test } from "node:test";
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";
import { none } from "./lib/site.mjs";

const content = fileURLToPath(new URL("../../content/", import.meta.url));
const lotse = process.env.LOTSE;
const KINDS = ["site", "offers", "providers", "places", "contacts", "programmes", "funders", "regions", "districts", "vocabularies", "teams", "events", "news", "publications", "statistics", "glossary", "boards"];
const read = (file) => parse(readFileSync(join(content, file), "utf8"), { schema: "core", version: "1.2" });
const tags = read("site.yaml").languages.map((language) => language.tag);

/** The records of a kind; sidecars (`….uk.yaml`) hold texts only and have no schema of their own. */
function records(kind) {
  if (kind === "site") return ["site.yaml"];
  const isSidecar = (name) => tags.some((tag) => name.endsWith(`.${tag}.yaml`));
  return readdirSync(join(content, kind)).filter((name) => name.endsWith(".yaml") && !isSidecar(name)).map((name) => `${kind}/${name}`);
}

for (const kind of KINDS) {
  test(`lotse schema ${kind} accepts the demo and refuses an unknown field`, (t) => {
    const schema = JSON.parse(execFileSync(lotse, ["schema", kind], { encoding: "utf8" }));
    assert.equal(schema.$schema, "https://json-schema.org/draft/2020-12/schema");
    const validate = new Ajv({ strict: true, allErrors: true, validateFormats: false, allowUnionTypes: true }).compile(schema);
    const files = records(kind);
    assert.ok(files.length > 0, `no ${kind} in the demo`);
    t.diagnostic(`${files.length} files`);
    none(files.flatMap((file) => (validate(read(file)) ? [] : validate.errors.map((e) => `${file}${e.instancePath}: ${e.message} ${JSON.stringify(e.params)}`))), `faults in ${kind}`);
    const broken = read(files[0]);
    (Array.isArray(broken) ? broken[0] : broken)["no-such-field"] = 1;
    assert.equal(validate(broken), false, "an unknown field passes");
  });
}

test("every folder of records has a schema", () => {
  const folders = readdirSync(content, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
  none(folders.filter((name) => ![...KINDS, "pages", "media", "translations"].includes(name)), "folders of an unknown kind");
});
