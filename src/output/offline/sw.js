// Keeps pages on a reader's device once the reader has asked for it (offline.mjs), and answers with them while there
// is no connection. In the line above this one stands VERSION, a hash over the whole site.

const ROOT = self.registration.scope;
const PREFIX = `lotse ${new URL(ROOT).pathname} `;
const KEPT = `${PREFIX}kept ${VERSION}`; // of one build: lists, shells, offers
const VISITED = `${PREFIX}visited`; // pages that were opened, and what they name
const CHOSEN = `${PREFIX}chosen`; // pages of the reader's list
const DATE = "Lotse-Stored";
const WAIT = 4000; // milliseconds that a page may take before its copy is shown
const IMPATIENT = 400; // the same, for a while after the network was too slow
const CALM = 30_000; // how long that while is
const MOST = 60; // visited pages
const AT_ONCE = 6; // requests

const at = (path) => ROOT + path;
const below = (url) => url.split(/[?#]/)[0].slice(ROOT.length);
const listOf = (lang) => `offline/${lang}.json`;
const isOn = () => caches.has(KEPT);

/** Does some work for all items, a few at once; after the first that fails none is begun, and all have ended. */
async function each(items, work) {
  const queue = [...items];
  let failed;
  const one = async () => {
    while (queue.length > 0 && !failed) await work(queue.shift()).catch((error) => (failed ??= error));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  if (failed) throw failed;
}

/** A file as the host has it now. What was compressed on the way no longer is. */
async function fresh(path) {
  const response = await fetch(at(path), { cache: /^(assets|hand|media)\//.test(path) ? "default" : "no-cache" });
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${path}`);
  return response;
}

/** A copy with today's date, under the policy of the original. */
async function copy(response) {
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length"]) headers.delete(name);
  headers.set(DATE, new Date().toISOString());
  return new Response(await response.blob(), { headers });
}

/** The newest copy of a file. */
async function stored(path, names = [VISITED, CHOSEN, KEPT]) {
  const found = await Promise.all(names.map((cacheName) => caches.match(at(path), { cacheName, ignoreVary: true })));
  const date = (response) => response.headers.get(DATE) ?? "";
  return found.filter(Boolean).sort((a, b) => (date(a) < date(b) ? 1 : -1))[0];
}

/** The lists in a cache: of the languages that the reader has asked for. */
async function lists(name) {
  const cache = await caches.open(name);
  const requests = (await cache.keys()).filter(({ url }) => below(url).startsWith("offline/") && !url.endsWith("-search.json"));
  return Promise.all(requests.map(async (request) => (await cache.match(request)).json()));
}

/**
 * Puts a language into this build's cache: its shell, the offers that are wanted, further pages as far as they can be
 * had. What is the same as in an older cache is taken from there. The list comes last: it says that all else is there.
 */
async function fill(lang, { all, old, more = [], version, progress = () => {} }) {
  const cache = await caches.open(KEPT);
  const list = await (await fresh(listOf(lang))).json();
  if (version && list.version !== version) throw new Error("the host is about to change");
  const before = await caches.open(old);
  const had = await before.match(at(listOf(lang)));
  const hashes = new Map(had ? entries(await had.json()) : []);
  const present = new Set((await before.keys()).map(({ url }) => below(url)));
  const wanted = [...list.shell, ...list.offers.filter(([path]) => all || present.has(path))];
  const total = wanted.reduce((sum, [, , bytes]) => sum + bytes, 0);
  let done = 0;
  await each(wanted, async ([path, hash, bytes]) => {
    const same = hashes.get(path) === hash && present.has(path);
    if (!same || old !== KEPT) await cache.put(at(path), await copy((same && (await before.match(at(path)))) || (await fresh(path))));
    progress({ done: (done += bytes), total });
  });
  await each(more, async (path) => {
    const response = await fresh(path).catch(() => undefined);
    if (response) await cache.put(at(path), await copy(response));
  });
  if ((await (await fresh(listOf(lang))).json()).version !== list.version) throw new Error("the host has changed");
  const headers = { "Content-Type": "application/json", [DATE]: new Date().toISOString() };
  await cache.put(at(listOf(lang)), new Response(JSON.stringify({ ...list, all, stored: headers[DATE] }), { headers }));
}

const entries = (list) => [...list.shell, ...list.offers].map(([path, hash]) => [path, hash]);

/** A reader has asked for a language, or for all its offers, on a page that counts as visited. */
async function store({ lang, url }, all, progress) {
  const wasOn = await isOn();
  try {
    await fill(lang, { all, old: KEPT, progress });
    const path = below(url);
    if (!(await stored(path))) await remember(path, await fresh(path));
  } catch (error) {
    if (!wasOn) await caches.delete(KEPT);
    throw error;
  }
}

/** A new build: all that the reader has of the old one, before any of it is used. */
async function install() {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}kept `));
  if (names.length === 0 || names.includes(KEPT)) return;
  const old = names.at(-1);
  const chosen = (await caches.has(CHOSEN)) ? (await (await caches.open(CHOSEN)).keys()).map(({ url }) => below(url)) : [];
  try {
    for (const { lang, all } of await lists(old)) {
      const more = chosen.filter((path) => path.startsWith(`${lang}/`));
      await fill(lang, { all, old, more, version: VERSION });
    }
  } catch (error) {
    await caches.delete(KEPT);
    throw error;
  }
}

/** No page uses the old build any more. */
async function activate() {
  const older = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}kept `) && name !== KEPT);
  // The reader may have asked the old worker while this one was waiting already.
  if (older.length > 0 && !(await isOn())) await install().catch(() => {});
  if (older.length > 0 && (await isOn())) {
    if (await caches.has(VISITED)) await tidy(older);
    await Promise.all(older.map((name) => caches.delete(name)));
  }
  await self.clients.claim();
}

/** Visited pages older than the copy in the shell go, then the oldest, then assets that no page names. */
async function tidy(older = []) {
  const visited = await caches.open(VISITED);
  const isPage = ({ url }) => url.endsWith("/");
  for (const request of (await visited.keys()).filter(isPage)) {
    if (older.length > 0 && (await stored(below(request.url), [KEPT]))) await visited.delete(request);
  }
  const pages = (await visited.keys()).filter(isPage);
  await Promise.all(pages.slice(0, Math.max(0, pages.length - MOST)).map((request) => visited.delete(request)));
  const chosen = (await caches.has(CHOSEN)) ? [await caches.open(CHOSEN)] : [];
  const texts = [];
  for (const cache of [visited, ...chosen]) {
    for (const request of (await cache.keys()).filter(isPage)) texts.push(await (await cache.match(request)).text());
  }
  const isNamed = ({ url }) => texts.some((text) => text.includes(below(url)));
  const isAsset = ({ url }) => /^(assets|hand|media)\//.test(below(url));
  for (const name of older) {
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).filter(isAsset)) {
      if (isNamed(request) && !(await stored(below(request.url), [KEPT]))) await visited.put(request, await cache.match(request));
    }
  }
  await Promise.all((await visited.keys()).filter((r) => isAsset(r) && !isNamed(r)).map((request) => visited.delete(request)));
}

/** Keeps what a reader has seen; a full device is no reason to disturb. */
async function remember(path, response) {
  if (!(await isOn())) return;
  try {
    const cache = await caches.open(VISITED);
    // Once more under its own name, so that it counts as the newest.
    await cache.delete(at(path));
    await cache.put(at(path), await copy(response));
    if (!path.endsWith("/")) return;
    // The words with which a page says that it is a copy.
    const list = listOf(path.split("/")[0]);
    if (!(await stored(list))) await cache.put(at(list), await copy(await fresh(list)));
    if ((await cache.keys()).filter(({ url }) => url.endsWith("/")).length > MOST + 10) await tidy();
  } catch {
    // The page itself is there.
  }
}

/** The pages of the reader's list, and no others. */
async function choose(urls) {
  if (!(await isOn())) return;
  const paths = urls.filter((url) => url.startsWith(ROOT)).map(below);
  const cache = await caches.open(CHOSEN);
  for (const request of await cache.keys()) if (!paths.includes(below(request.url))) await cache.delete(request);
  await each(paths, async (path) => {
    if (!(await cache.match(at(path)))) await cache.put(at(path), await copy((await stored(path)) ?? (await fresh(path))));
  });
}

let slowUntil = 0;

/** The network's answer if it comes in time and is no fault of the server, else undefined. */
async function inTime(answer) {
  const wait = Date.now() < slowUntil ? IMPATIENT : WAIT;
  let timer;
  const late = new Promise((done) => (timer = setTimeout(done, wait, "late")));
  const first = await Promise.race([answer.catch(() => undefined), late]);
  clearTimeout(timer);
  if (first === "late") slowUntil = Date.now() + CALM;
  return first === "late" || (first && first.status >= 500) ? undefined : first;
}

async function page(event, path) {
  const answer = fetch(event.request);
  const isPage = ({ ok, redirected, headers }) => ok && !redirected && at(path).endsWith("/") && /^text\/html/.test(headers.get("Content-Type"));
  event.waitUntil(answer.then((response) => isPage(response) && remember(path, response.clone()), () => {}));
  const first = await inTime(answer);
  if (first) return first;
  const copied = await stored(path);
  if (copied) return marked(copied);
  return answer.catch(() => instead(path));
}

/** A page that says of itself that it is a copy, and from when. */
async function marked(response) {
  const html = await response.text();
  return new Response(html.replace("<html", `<html data-copied="${response.headers.get(DATE)}"`), { headers: response.headers });
}

/** Where to go when there is neither connection nor copy. */
async function instead(path) {
  const kept = (await isOn()) ? (await lists(KEPT)).map(({ lang }) => lang) : [];
  const lang = kept.find((tag) => path.startsWith(`${tag}/`)) ?? kept[0];
  if (!lang) return Response.error();
  const to = (other) => Response.redirect(at(other), 302);
  const id = path.match(/^o\/([^/]+)\/?$/)?.[1];
  if (id) {
    const visited = (await caches.has(VISITED)) ? (await (await caches.open(VISITED)).keys()).map(({ url }) => below(url)) : [];
    const places = [...kept.map((tag) => `${tag}/offers/${id}/`), ...visited.filter((other) => other.endsWith(`/offers/${id}/`))];
    for (const place of places) if (await stored(place)) return to(place);
  }
  if (path === "") return to(`${lang}/`);
  if (await stored(`${path}/`)) return to(`${path}/`);
  return path.startsWith(`${lang}/offline/`) ? Response.error() : to(`${lang}/offline/#/${path}`);
}

/** A file whose name changes with its bytes. */
async function hashed(event, path) {
  const copied = await stored(path);
  if (copied) return copied;
  const response = await fetch(event.request);
  const isImage = path.startsWith("assets/") || event.request.destination === "image";
  if (response.ok && isImage) event.waitUntil(remember(path, response.clone()));
  return response;
}

/** A part of the dictionary: from the host, else as far as it is in the one of the reader's language. */
async function words(event, path) {
  const answer = fetch(event.request);
  const first = await inTime(answer);
  if (first) return first;
  const name = path.slice("search/".length, -".json".length);
  const lang = below((await self.clients.get(event.clientId))?.url ?? ROOT).split("/")[0];
  const kept = await stored(`offline/${lang}-search.json`, [KEPT]);
  const text = kept && (await kept.json())[name];
  // Words read backwards are not kept: then none is found by its end.
  if (!text && !(kept && name.startsWith("e"))) return answer;
  return new Response(text ?? '[""]', { headers: { "Content-Type": "application/json" } });
}

/** A file that may change: from the host, else as it is here. */
async function changing(event, path) {
  const answer = fetch(event.request);
  return (await inTime(answer)) ?? (await stored(path)) ?? answer;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { method, url, mode, headers } = event.request;
  if (method !== "GET" || !url.startsWith(ROOT) || headers.has("range")) return;
  const path = below(url);
  if (mode === "navigate") event.respondWith(page(event, path));
  else if (/^(assets|hand|media)\//.test(path)) event.respondWith(hashed(event, path));
  else if (/^search\/[be]\d+-[0-9a-z]{4}\.json$/.test(path)) event.respondWith(words(event, path));
  else if (/^search\/.*\d-[0-9a-z]{4}\.json$/.test(path)) event.respondWith(hashed(event, path));
  else if (/^(search(\/.*\.json|(\/more)?\.mjs)|offline\.mjs)$/.test(path)) event.respondWith(changing(event, path));
});
self.addEventListener("message", (event) => {
  const data = event.data ?? {};
  const answer = (message) => event.ports[0]?.postMessage(message);
  const work = { store: () => store(data, false, answer), offers: () => store(data, true, answer), keep: () => choose(data.urls) }[data.type];
  if (work) event.waitUntil(work().then(() => answer({ ok: true }), (error) => answer({ error: error.name })));
});
