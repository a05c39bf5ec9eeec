// QR codes that the browser draws, read back by the decoder of another project.

import { test } from "node:test";
import assert from "node:assert/strict";
import decode from "qr/decode.js";
import { qr } from "../../themes/lotse/assets/qr.mjs";
import { SCALE, pixels } from "./lib/code.mjs";

// Bytes that fit into each version at level M, from table 7 of ISO/IEC 18004.
const CAPACITY = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412, 450, 504, 560, 624, 666, 711, 779, 857, 911, 997, 1059, 1125, 1190, 1264, 1370, 1452, 1538, 1628, 1722, 1809, 1911, 1989, 2099, 2213, 2331];
const drawn = (said) => pixels(qr(said));
const text = (length) => "https://lotse.example/list/#uk.".repeat(Math.ceil(length / 31)).slice(0, length);

test("a text that just fits gives that version, and reads back, in all versions", () => {
  CAPACITY.forEach((capacity, i) => {
    const { size, image } = drawn(text(capacity));
    assert.equal(size, 17 + 4 * (i + 1) + 8, `version ${i + 1}`);
    assert.equal(decode(image), text(capacity), `version ${i + 1}`);
  });
});

test("one byte more takes the next version, and beyond the last is an error", () => {
  CAPACITY.slice(0, -1).forEach((capacity, i) => assert.equal(drawn(text(capacity + 1)).size, 17 + 4 * (i + 2) + 8, `version ${i + 1}`));
  assert.throws(() => qr(text(2332)), RangeError);
});

test("Cyrillic and Arabic, one byte and nothing read back", () => {
  for (const said of ["Мовні курси", "دورات اللغة الألمانية", "a", ""]) assert.equal(decode(drawn(said).image), said);
});

test("each mask is chosen where it reads best, and reads back", () => {
  ["a3", "a41", "a2", "a48", "a4", "a190", "a1", "a514"].forEach((said, mask) => {
    const { image } = drawn(said);
    assert.equal(decode(image), said);
    // Bits 12 to 10 of the format stand in row 8, columns 2 to 4.
    const at = (x) => (image.data[((8 + 4) * SCALE * image.width + (x + 4) * SCALE) * 4] ? 0 : 1);
    assert.equal(((at(2) << 2) | (at(3) << 1) | at(4)) ^ 0b101, mask, said);
  });
});

test("around the code four modules are empty", () => {
  const { size, image } = drawn("https://lotse.example/");
  const isDark = (x, y) => image.data[(y * SCALE * image.width + x * SCALE) * 4] === 0;
  for (let i = 0; i < size; i++) for (const edge of [0, 1, 2, 3, size - 4, size - 3, size - 2, size - 1]) assert.ok(!isDark(i, edge) && !isDark(edge, i));
  assert.ok(isDark(4, 4) && isDark(size - 5, 4) && isDark(4, size - 5));
});

test("a list of twenty offers stays below version 12, which phones read from paper", () => {
  const { size } = drawn(`https://lotse.example/list/#uk.${Array(20).fill("k4c7w").join(".")}`);
  assert.ok(size <= 17 + 4 * 11 + 8, `${size} modules`);
});
