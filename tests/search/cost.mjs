// What a search costs a reader, in Chromium: bytes and requests with a cold cache, milliseconds for each
// letter on a slow processor.
//
//   node tests/search/cost.mjs [OFFERS | FOLDER ...] [--counting] [--profile] [--json]
//
// A number is a generated site (`cargo bench --bench search`), a folder a site that is built; without either
// 359, 10,000 and 100,000 offers. --counting asks for the counts of all filters with each query, which small
// sites give anyway; --profile says which functions the time of typing goes to.

import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "../browser/lib/browser.mjs";
import { packed } from "./lib/wire.mjs";
import { typical, rare } from "./lib/typical.mjs";
import { serve } from "./lib/gzipped.mjs";
import { slow } from "./lib/slow.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const SLOWER = 6;
// Requests that do not wait for each other overlap only if an answer takes its time.
const DELAY = 40;

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { counting: { type: "boolean" }, profile: { type: "boolean" }, json: { type: "boolean" } } });
const facets = options.counting;
const sites = positionals.length ? positionals : ["359", "10000", "100000"];

/** A site to measure: what it is called, its folder, what building it took. */
function site(name, scratch) {
  if (existsSync(name)) return { name, folder: name, built: {} };
  const folder = join(scratch, name);
  const printed = execFileSync("cargo", ["bench", "--quiet", "--bench", "search", "--", "--build", name, folder], { cwd: ROOT, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return { name, folder, built: Object.fromEntries(printed.trim().split("\n").map((line) => line.split("=")).map(([key, value]) => [key, Number(value)])) };
}

/** Bytes of all files of the search, as they are and as they are sent. */
function sizes(folder) {
  const bodies = readdirSync(join(folder, "search")).map((name) => readFileSync(join(folder, "search", name)));
  return { files: bodies.length, bytes: bodies.reduce((sum, body) => sum + body.length, 0), gzip: bodies.reduce((sum, body) => sum + packed(body), 0) };
}

/** The letters that stand for a file: b blocks, c cards, f columns, and the others of src/output/search/. */
function series(path) {
  const name = path.split("/").at(-1);
  return /^[a-z](\d+-)+/.test(name) ? name[0] : /\.json$/.test(name) ? "manifest" : "script";
}

/** How many requests wait for each other, one behind the other. */
function depth(requests) {
  const found = [];
  for (const { start, end } of requests.sort((a, b) => a.start - b.start)) found.push({ end, depth: 1 + Math.max(0, ...found.filter((before) => before.end <= start).map((before) => before.depth)) });
  return Math.max(0, ...found.map((request) => request.depth));
}

const at = (share) => (list) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0;
const [median, p95] = [at(0.5), at(0.95)];
const most = (list) => list.reduce((a, b) => Math.max(a, b), 0);

/** Each query in a browser that has nothing yet, then the next query in the same page. */
async function cold(browser, server, queries) {
  const found = [];
  for (const [place, { lang, text }] of queries.entries()) {
    const others = queries.filter((query) => query.lang === lang);
    const next = others[(others.findIndex((query) => query.text === text) + 1) % others.length].text;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}blank`);
    const ask = (question) => page.evaluate(async ({ lang, text, facets }) => {
      performance.clearResourceTimings();
      globalThis.search ??= (await import("/search.mjs")).openSearch({ base: location.origin + "/", lang });
      const { total, hits } = await globalThis.search.query(text, { facets });
      const requests = performance.getEntriesByType("resource").map(({ name, startTime, responseEnd }) => ({ name, start: startTime, end: responseEnd }));
      return { total, hits: hits.length, requests };
    }, { lang, text: question, facets });
    const count = async (question) => {
      server.sent.length = 0;
      const { total, hits, requests } = await ask(question);
      const data = requests.filter(({ name }) => !name.endsWith("/search.mjs"));
      const parts = {};
      for (const { path, bytes } of server.sent) parts[series(path)] = (parts[series(path)] ?? 0) + bytes;
      return { total, hits, requests: server.sent.length, depth: depth(data), bytes: server.sent.reduce((sum, { bytes }) => sum + bytes, 0), parts };
    };
    found.push({ ...queries[place], first: await count(text), next: await count(next) });
    await context.close();
  }
  return found;
}

/** Milliseconds for a fixed piece of work, by which one sees how slow the processor really was. */
function stint() {
  const begin = performance.now();
  let sum = 0;
  for (let i = 0; i < 4e6; i++) sum = (sum * 31 + i) | 0;
  return performance.now() - begin + (sum & 0);
}

async function least(list, measure) {
  let best = Infinity;
  for (const _ of list) best = Math.min(best, await measure());
  return best;
}

/** Every query typed letter by letter on a slow processor: with files in the browser's cache, then once more with them in memory. */
async function typed(browser, server, queries) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${server.url}blank`);
  const processor = await page.context().newCDPSession(page);
  const type = ({ lang, text }, twice) => page.evaluate(async ({ lang, text, facets, twice }) => {
    const tasks = (globalThis.tasks ??= []);
    globalThis.observer ??= new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => task.duration)));
    globalThis.observer.observe({ type: "longtask" });
    const rest = () => new Promise((done) => setTimeout(done));
    const search = (await import("/search.mjs")).openSearch({ base: location.origin + "/", lang });
    // The manifest is loaded when the field has focus.
    await search.words();
    await rest();
    tasks.length = 0;
    const letters = async () => {
      const times = [];
      for (let end = 1; end <= text.length; end++) {
        const begin = performance.now();
        await search.query(text.slice(0, end), { facets });
        times.push(performance.now() - begin);
        await rest();
      }
      return times;
    };
    const times = await letters();
    const again = twice ? await letters() : [];
    await rest();
    return { times, again, tasks: [...tasks] };
  }, { lang, text, facets, twice });
  const all = async () => { for (const query of queries) await type(query); };
  await all();
  const functions = options.profile ? await slow(processor, all) : undefined;
  const fast = await least(Array.from({ length: 20 }), () => page.evaluate(stint));
  await processor.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const [found, stints] = [[], []];
  for (const query of queries) {
    stints.push(await page.evaluate(stint));
    found.push({ ...query, ...(await type(query, true)) });
  }
  await page.context().close();
  return { typed: found, functions, slower: median(stints) / fast };
}

/** A table as in docs/benchmarks.md. */
function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, i) => (i ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

const kilo = (bytes) => (bytes / 1000).toFixed(1);
const both = (list, show = String) => `${show(median(list))} / ${show(p95(list))}`;

function print(results) {
  const { model } = cpus()[0];
  console.log(`\n${availableParallelism()} cores of ${model}, load ${loadavg()[0].toFixed(1)}; median / p95 of ${results[0].cold.length} queries, KB = 1,000 bytes, gzip, code included.\n`);
  console.log(table(["site", "keys", "files", "MB", "MB gzip", "seconds", "peak MB"], results.map(({ name, built, sizes }) =>
    [name, built.keys ?? "", sizes.files, (sizes.bytes / 1e6).toFixed(1), (sizes.gzip / 1e6).toFixed(1), built["search.seconds"] ?? "", built["search.peak.mb"] ?? ""])));
  console.log(`\n${table(["site", "first ten, KB", "requests", "in sequence", "next query, KB", "requests", "a letter, ms", "longest", "again, ms", "tasks over 50 ms", "longest task, ms", "times slower"], results.map((r) => {
    const of = (which, what) => r.cold.map((query) => query[which][what]);
    const times = r.typed.flatMap((query) => query.times);
    const tasks = r.typed.flatMap((query) => query.tasks);
    return [r.name, both(of("first", "bytes"), kilo), both(of("first", "requests")), both(of("first", "depth")), both(of("next", "bytes"), kilo), both(of("next", "requests")),
      both(times, (ms) => ms.toFixed(0)), most(times).toFixed(0), both(r.typed.flatMap((query) => query.again), (ms) => ms.toFixed(0)), tasks.length, tasks.length ? most(tasks).toFixed(0) : "none", r.slower.toFixed(1)];
  }))}`);
  const parts = [...new Set(results.flatMap((r) => r.cold.flatMap((query) => ["first", "next"].flatMap((which) => Object.keys(query[which].parts)))))].sort();
  const share = (r, which) => parts.map((part) => kilo(r.cold.reduce((sum, query) => sum + (query[which].parts[part] ?? 0), 0) / r.cold.length));
  console.log(`\nBy kind of file, mean KB:\n\n${table(["site", ...parts], results.flatMap((r) => [[r.name, ...share(r, "first")], [`${r.name}, next query`, ...share(r, "next")]]))}`);
  const groups = [...new Set(results[0].cold.map((query) => query.group))];
  console.log(`\nBy kind of query, medians (first ten, KB; next, KB; a letter p95, ms):\n\n${table(["site", ...groups], results.map((r) =>
    [r.name, ...groups.map((group) => {
      const own = r.cold.filter((query) => query.group === group);
      const times = r.typed.filter((query) => query.group === group).flatMap((query) => query.times);
      return `${kilo(median(own.map((q) => q.first.bytes)))}; ${kilo(median(own.map((q) => q.next.bytes)))}; ${p95(times).toFixed(0)}`;
    })]))}`);
  for (const { name, functions } of results.filter((r) => r.functions)) {
    console.log(`\n${name}: share of the time of typing\n\n${table(["function", "%"], functions.slice(0, 12).map(({ name, share }) => [name, (100 * share).toFixed(1)]))}`);
  }
}

const scratch = mkdtempSync(join(tmpdir(), "lotse-cost-"));
const browser = await launch();
try {
  const results = [];
  for (const { name, folder, built } of sites.map((name) => site(name, scratch))) {
    const queries = [...typical, ...rare(folder)];
    const server = await serve(folder, DELAY);
    process.stderr.write(`${name}: ${queries.length} queries\n`);
    const first = await cold(browser, server, queries);
    server.delay = 0;
    process.stderr.write(`${name}: the same, letter by letter\n`);
    // Typing is slow: a quarter of the queries has letters enough.
    const second = await typed(browser, server, queries.filter((_, i) => i % 4 === 0));
    await server.stop();
    results.push({ name, built, sizes: sizes(folder), cold: first, ...second });
  }
  if (options.json) console.log(JSON.stringify(results));
  else print(results);
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true });
}
