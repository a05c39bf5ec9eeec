// Runs in the page: the characters of a text as they are drawn, not as they are stored.
globalThis.drawn = {
  /** Every block with text in it, as the characters of its own inline content: [{ c, node, x, top, bottom, height }]. */
  blocks(root = document.body) {
    const blocks = new Map();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.trim() || node.parentElement.closest(".vh, .skip, script, style, title")) continue;
      let block = node.parentElement;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const chars = blocks.get(block) ?? [];
      blocks.set(block, chars);
      chars.push(...drawn.chars(node));
    }
    return [...blocks.values()].filter((chars) => chars.some((c) => c.x !== null));
  },

  /** The characters of a text node, without the invisible marks of direction; x is null where nothing is drawn. */
  chars(node) {
    const range = document.createRange();
    const found = [];
    let at = 0;
    for (const c of node.data) {
      range.setStart(node, at);
      range.setEnd(node, (at += c.length));
      if (/[\u2066-\u2069\u200e\u200f\u00ad]/.test(c)) continue;
      const box = [...range.getClientRects()].find((r) => r.width > 0);
      found.push({ c, node, x: box ? (box.left + box.right) / 2 : null, top: box?.top, bottom: box?.bottom, height: box?.height });
    }
    return found;
  },

  /** Whether two characters stand in one line. */
  together: (a, b) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2,

  text: (chars) => chars.map((c) => c.c).join(""),

  /** The stretches of a block that match a pattern, as characters. */
  matches(chars, pattern) {
    const text = drawn.text(chars);
    const offsets = chars.flatMap((c, i) => Array(c.c.length).fill(i));
    return [...text.matchAll(pattern)].map((m) => chars.slice(offsets[m.index], offsets[m.index + m[0].length - 1] + 1));
  },

  /** Whether the characters of each line run from left to right as they are stored. */
  runsRight(chars) {
    const seen = chars.filter((c) => c.x !== null);
    return seen.length > 0 && seen.every((c, i) => i === 0 || !drawn.together(c, seen[i - 1]) || c.x > seen[i - 1].x);
  },

  /** Brackets whose inside is not drawn between them, or between which something else is drawn. */
  brokenBrackets(chars) {
    const pairs = { ")": "(", "]": "[", "»": "«" };
    const open = [];
    const broken = [];
    chars.forEach((c, i) => {
      if (Object.values(pairs).includes(c.c)) open.push(i);
      else if (c.c in pairs && chars[open.at(-1)]?.c === pairs[c.c]) {
        const from = open.pop();
        const [a, z] = [chars[from], c];
        if (a.x === null || z.x === null || !drawn.together(a, z)) return;
        const inside = chars.slice(from + 1, i).filter((o) => o.x !== null);
        if (inside.some((o) => !drawn.together(o, a))) return;
        const between = (o) => o.x > Math.min(a.x, z.x) && o.x < Math.max(a.x, z.x);
        const outside = [...chars.slice(0, from), ...chars.slice(i + 1)].filter((o) => o.x !== null && drawn.together(o, a));
        if (!inside.every(between) || outside.some(between)) broken.push(drawn.text(chars.slice(from, i + 1)));
        drawn.pairs = (drawn.pairs ?? 0) + 1;
      }
    });
    return broken;
  },
};
