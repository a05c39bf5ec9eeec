// A static server as strict as a real host: one folder under one path, the headers of its `_headers`, 404.html for
// misses.
//
//   node server.mjs FOLDER [PATH] [PORT]

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".gif": "image/gif",
  ".pdf": "application/pdf",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".vcf": "text/vcard; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

/** Serves `folder` below `path` ("/" or "/sub/path/"); gives its address and a way to stop it. */
export async function serve(folder, path = "/", port = 0) {
  const rules = headers(await read(join(folder, "_headers")) ?? "");
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const inside = pathname.startsWith(path) && !pathname.includes("..");
    const name = decodeURIComponent(inside ? pathname.slice(path.length) : "404.html");
    const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
    const found = inside && (await read(join(folder, file)));
    const body = found || (await read(join(folder, "404.html"))) || Buffer.from("404");
    response.writeHead(found ? 200 : 404, {
      "Content-Type": TYPES[found ? extname(file) : ".html"] ?? "application/octet-stream",
      "Content-Length": body.length,
      ...rules(pathname),
    });
    response.end(body);
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(port, "127.0.0.1", ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${path}`,
    stop: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
  };
}

/** What a `_headers` file says of a path. Values of all rules that fit are joined, as the strictest hosts do. */
export function headers(text) {
  const rules = [];
  for (const line of text.toString().split("\n")) {
    if (line.startsWith("/")) rules.push({ fits: fitting(line.trim()), values: [] });
    else if (line.trim()) rules.at(-1).values.push(line.match(/^\s+([\w-]+): (.*)$/).slice(1));
  }
  return (path) => {
    const found = {};
    for (const [name, value] of rules.filter(({ fits }) => fits.test(path)).flatMap(({ values }) => values)) found[name] = name in found ? `${found[name]}, ${value}` : value;
    return found;
  };
}

const fitting = (pattern) => new RegExp(`^${pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*")}$`);

function read(file) {
  return readFile(file).catch((error) => {
    if (["ENOENT", "EISDIR", "ENOTDIR"].includes(error.code)) return null;
    throw error;
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, path = "/", port = "8000"] = process.argv.slice(2);
  console.log((await serve(folder, path, Number(port))).url);
}
