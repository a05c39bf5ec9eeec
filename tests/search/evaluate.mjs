// How well the search answers the judged queries.
//
//   node tests/search/evaluate.mjs [--peers] [--set dev|test|all] [--failures N] [--json]
//
// LOTSE names a binary; without it target/release/lotse builds the corpus.

import { parseArgs } from "node:util";
import { open as openLotse } from "./lib/lotse.mjs";
import { figures, mean, ndcg } from "./lib/measure.mjs";
import { GROUPS, LANGUAGES, queries } from "./lib/queries.mjs";
import { open as openSite } from "./lib/site.mjs";

const { values: options } = parseArgs({
  options: {
    peers: { type: "boolean", default: false },
    set: { type: "string", default: "all" },
    failures: { type: "string", default: "0" },
    json: { type: "boolean", default: false },
  },
});
if (!["dev", "test", "all"].includes(options.set)) throw new Error("--set is dev, test or all");

const asked = queries.filter((query) => options.set === "all" || query.set === options.set);
const site = await openSite();
const engines = [];
try {
  const reports = [];
  for (const open of [openLotse, ...(options.peers ? await peers() : [])]) {
    let engine;
    try {
      engine = await open(site);
    } catch (error) {
      // Without a search of its own the peers can still be measured.
      if (open !== openLotse || !options.peers) throw error;
      console.error(`Lotse is left out: ${error.message}`);
      continue;
    }
    engines.push(engine);
    reports.push(await report(engine));
  }
  if (options.json) console.log(JSON.stringify({ set: options.set, reports }, null, 1));
  else print(reports);
} finally {
  for (const engine of engines) await engine.close?.();
  await site.close();
}

/** The others, loaded only when they are wanted. */
async function peers() {
  return Promise.all(["./lib/pagefind.mjs", "./lib/minisearch.mjs"].map(async (file) => (await import(file)).open));
}

async function report(engine) {
  const answers = [];
  for (const query of asked) {
    try {
      answers.push({ ...query, ...(await engine.query(query.lang, query.text)) });
    } catch (error) {
      throw new Error(`${engine.name} failed on “${query.text}” (${query.lang})`, { cause: error });
    }
  }
  const by = (name, values) => Object.fromEntries(values.map((value) => [value, figures(answers.filter((a) => a[name] === value))]));
  return {
    engine: engine.name,
    overall: figures(answers),
    groups: by("group", GROUPS),
    languages: by("lang", LANGUAGES),
    wire: { bytes: mean(answers.map((a) => a.bytes)), requests: mean(answers.map((a) => a.requests)) },
    answers,
  };
}

function print(reports) {
  const percent = (value) => (Number.isNaN(value) ? "–" : (value * 100).toFixed(1)).padStart(6);
  const rows = (title, pick) => {
    console.log(`\n${title.padEnd(17)}${reports.map((r) => `  ${r.engine.padEnd(26)}`).join("")}`);
    console.log(`${"".padEnd(17)}${reports.map(() => "    nDCG recall   zero silent").join("")}`);
    for (const name of Object.keys(pick(reports[0]))) {
      const cells = reports.map((r) => pick(r)[name]).map((f) => `  ${[f.ndcg, f.recall, f.zero, f.silent].map(percent).join(" ")}`);
      console.log(`${name.padEnd(12)}${String(pick(reports[0])[name].queries).padStart(5)}${cells.join("")}`);
    }
  };
  console.log(`${asked.length} queries (${options.set}); nDCG@10 and recall@10 in percent; zero: nothing found though there is an answer; silent: nothing found where there is none`);
  rows("group", (r) => r.groups);
  rows("language", (r) => r.languages);
  rows("overall", (r) => ({ all: r.overall }));
  console.log("\ncold query, gzip, script included");
  for (const { engine, wire } of reports) console.log(`${engine.padEnd(12)} ${(wire.bytes / 1024).toFixed(1)} KB in ${wire.requests.toFixed(1)} requests`);
  for (const { engine, answers } of reports) failures(engine, answers);
}

function failures(engine, answers) {
  const score = (a) => (Object.keys(a.relevant).length > 0 ? ndcg(a.hits, a.relevant) : Number(a.total === 0));
  const worst = answers.map((a) => ({ ...a, score: score(a) })).sort((a, b) => a.score - b.score).slice(0, Number(options.failures));
  if (worst.length > 0) console.log(`\nworst of ${engine}`);
  for (const a of worst) {
    const wanted = Object.entries(a.relevant).sort((x, y) => y[1] - x[1]).slice(0, 4).map(([id]) => id);
    console.log(`${a.score.toFixed(2)} ${a.lang} ${a.group.padEnd(15)} “${a.text}”  found ${a.total}: ${a.hits.slice(0, 4).join(" ") || "–"}; wanted ${wanted.join(" ") || "nothing"}`);
  }
}
