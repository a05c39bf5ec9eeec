// A folder served as hosts do: gzip, hashed files kept for ever; and what was sent.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = { mjs: "text/javascript; charset=utf-8", js: "text/javascript; charset=utf-8", css: "text/css; charset=utf-8", svg: "image/svg+xml", json: "application/json", webmanifest: "application/manifest+json", txt: "text/plain; charset=utf-8" };

/** Serves a folder, and an empty page at `/blank`: { url, sent, delay, stop }. */
export async function serve(folder, delay = 0) {
  const bodies = new Map();
  const state = { sent: [], delay };
  const read = async (path) => {
    if (!bodies.has(path)) bodies.set(path, gzipSync(path === "/blank" ? "<!doctype html><title>blank</title>" : await readFile(join(folder, path)), { level: 6 }));
    return bodies.get(path);
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url.replace(/\/(?=$|\?)/, "/index.html"), "http://localhost");
    const body = await read(pathname).catch(() => undefined);
    if (state.delay) await new Promise((done) => setTimeout(done, state.delay));
    if (!body) return response.writeHead(404).end();
    if (pathname !== "/blank") state.sent.push({ path: pathname, bytes: body.length });
    const kept = /^\/(assets|hand|media)\//.test(pathname) || /-[a-z0-9]{4,}\.json$/.test(pathname) || pathname.endsWith(".mjs");
    response.writeHead(200, {
      "Content-Type": TYPES[pathname.split(".").at(-1)] ?? "text/html; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
      "Cache-Control": kept ? "max-age=31536000" : "no-cache",
    });
    response.end(body);
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(0, "127.0.0.1", ready));
  state.url = `http://127.0.0.1:${server.address().port}/`;
  state.stop = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return state;
}
