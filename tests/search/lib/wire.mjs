// What a cold query costs on the wire.

import { gzipSync } from "node:zlib";

/** Bytes of a body as a server sends it. */
export const packed = (body) => gzipSync(body, { level: 6 }).length;

/** Runs `work` and counts what it fetches: { value, bytes, requests }. */
export async function counted(work) {
  const real = globalThis.fetch;
  const sent = [];
  globalThis.fetch = async (...args) => {
    const response = await real(...args);
    sent.push(response.clone().arrayBuffer());
    return response;
  };
  try {
    const value = await work();
    const bodies = await Promise.all(sent);
    return { value, bytes: bodies.reduce((sum, body) => sum + packed(Buffer.from(body)), 0), requests: bodies.length };
  } finally {
    globalThis.fetch = real;
  }
}
