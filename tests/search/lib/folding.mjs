// The golden file of spellings. What cannot be seen in it stands there as in JSON.

import { readFileSync } from "node:fs";

/** Its lines: { written, folded, light, sound, skeleton }. */
export function lines() {
  const [, ...rows] = readFileSync(new URL("../folding.tsv", import.meta.url), "utf8").trimEnd().split("\n");
  return rows.map((row) => {
    const [written, folded, light, sound, skeleton] = row.split("\t").map((cell) => JSON.parse(`"${cell}"`));
    return { written, folded, light, sound, skeleton };
  });
}
