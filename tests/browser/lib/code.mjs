// A QR code as an SVG of one path, made into pixels for a decoder.

import assert from "node:assert/strict";
import decode from "qr/decode.js";

export const SCALE = 4;

/** { size in modules, image } */
export function pixels(svg) {
  const [, size] = svg.match(/viewBox="0 0 (\d+) \1"/).map(Number);
  // The dark modules; a white ground may come before them.
  const path = [...svg.matchAll(/<path (?:fill="[^"]*" )?d="([^"]+)"/g)].map((found) => found[1]).at(-1);
  const width = size * SCALE;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length, back] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)) {
    assert.equal(length, back);
    for (let py = y * SCALE; py < (+y + 1) * SCALE; py++) {
      for (let px = x * SCALE; px < (+x + +length) * SCALE; px++) data.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
    }
  }
  assert.equal(path.replace(/M\d+ \d+h\d+v1h-\d+z/g, ""), "", "the path holds something else");
  return { size, image: { width, height: width, data } };
}

/** What another project's decoder reads in it. */
export function code(svg) {
  return decode(pixels(svg).image);
}
