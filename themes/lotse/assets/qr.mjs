// QR codes after ISO/IEC 18004: bytes, error correction M, any version that fits. The list page draws its link with it.

// Check codewords of a block, and number of blocks, for versions 1 to 40 at level M.
const CHECKS = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, ...Array(19).fill(28)];
const BLOCKS = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49];
const QUIET = 4; // empty modules around

// Whether a mask turns the module at row y, column x.
const MASKS = [
  (y, x) => (y + x) % 2 === 0,
  (y) => y % 2 === 0,
  (y, x) => x % 3 === 0,
  (y, x) => (y + x) % 3 === 0,
  (y, x) => ((y >> 1) + Math.floor(x / 3)) % 2 === 0,
  (y, x) => ((y * x) % 2) + ((y * x) % 3) === 0,
  (y, x) => (((y * x) % 2) + ((y * x) % 3)) % 2 === 0,
  (y, x) => (((y + x) % 2) + ((y * x) % 3)) % 2 === 0,
];

/** The QR code of a text as an SVG, one path; a text beyond 2,331 bytes is a RangeError. */
export function qr(text) {
  const rows = modules(new TextEncoder().encode(text));
  const size = rows.length + 2 * QUIET;
  let path = "";
  rows.forEach((row, y) => {
    for (let x = 0, end; x < row.length; x = end + 1) {
      for (end = x; row[end]; end++);
      if (end > x) path += `M${x + QUIET} ${y + QUIET}h${end - x}v1h${x - end}z`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path d="${path}"/></svg>`;
}

/** Rows of modules, true where dark. */
function modules(bytes) {
  for (let version = 1; version <= 40; version++) {
    const grid = frame(version);
    const words = Math.floor(grid.flat().filter((module) => module === undefined).length / 8);
    const room = words - CHECKS[version - 1] * BLOCKS[version - 1];
    const head = version < 10 ? 12 : 20; // bits of mode and length
    if (bytes.length * 8 + head > room * 8) continue;
    const filled = codewords(bytes, version, room);
    const turned = MASKS.map((mask, number) => fill(grid, filled, mask, number)).map((rows) => ({ rows, penalty: penalty(rows) }));
    return turned.reduce((best, next) => (next.penalty < best.penalty ? next : best)).rows;
  }
  throw new RangeError("too long for a QR code");
}

/** What is the same in every code of a version: finders, timing, alignment, version. Undefined: room for data. */
function frame(version) {
  const size = 17 + 4 * version;
  const grid = Array.from({ length: size }, () => Array(size).fill(undefined));
  const square = (y, x, radius, isDark) => {
    for (let dy = -radius; dy <= radius; dy++) {
      for (let dx = -radius; dx <= radius; dx++) {
        if (grid[y + dy] && x + dx >= 0 && x + dx < size) grid[y + dy][x + dx] = isDark(Math.max(Math.abs(dy), Math.abs(dx)));
      }
    }
  };
  for (let i = 0; i < size; i++) grid[6][i] = grid[i][6] = i % 2 === 0;
  const centres = alignment(version);
  for (const y of centres) {
    for (const x of centres) {
      const inFinder = (y === 6 && x === 6) || (y === 6 && x === size - 7) || (y === size - 7 && x === 6);
      if (!inFinder) square(y, x, 2, (ring) => ring !== 1);
    }
  }
  for (const [y, x] of [[3, 3], [3, size - 4], [size - 4, 3]]) square(y, x, 4, (ring) => ring !== 2 && ring !== 4);
  writeFormat(grid, 0);
  if (version >= 7) {
    const bits = protect(version, 6, 0x1f25);
    for (let i = 0; i < 18; i++) {
      const [near, far] = [Math.floor(i / 3), size - 11 + (i % 3)];
      grid[near][far] = grid[far][near] = ((bits >> i) & 1) === 1;
    }
  }
  return grid;
}

/** Rows and columns of the centres of alignment patterns: evenly spread from the end, the first always at 6. */
function alignment(version) {
  if (version === 1) return [];
  const gaps = Math.floor(version / 7) + 1;
  const step = version === 32 ? 26 : Math.ceil((4 * version + 4) / gaps / 2) * 2;
  return [6, ...Array.from({ length: gaps }, (_, i) => 4 * version + 10 - step * (gaps - 1 - i))];
}

/** Level M and the number of the mask, written twice, beside the finders. */
function writeFormat(grid, mask) {
  const size = grid.length;
  const bits = protect(mask, 5, 0x537) ^ 0x5412; // M is 00
  for (let i = 0; i < 15; i++) {
    const isDark = ((bits >> i) & 1) === 1;
    grid[i < 6 ? i : i < 8 ? i + 1 : size - 15 + i][8] = isDark;
    grid[8][i < 8 ? size - 1 - i : i < 9 ? 7 : 14 - i] = isDark;
  }
  grid[size - 8][8] = true;
}

/** A short number with the remainder of its division by a BCH polynomial behind it. */
function protect(value, length, polynomial) {
  const checks = polynomial.toString(2).length - 1;
  let rest = value << checks;
  for (let bit = length + checks - 1; bit >= checks; bit--) if ((rest >> bit) & 1) rest ^= polynomial << (bit - checks);
  return (value << checks) | rest;
}

/** Mode, length, text and filling, cut into blocks with their checks, and the blocks interleaved. */
function codewords(bytes, version, room) {
  const wide = version > 9;
  // Mode 0100 and the length move everything by half a byte.
  const nibbles = [4, ...(wide ? [bytes.length >> 12, (bytes.length >> 8) & 15] : []), (bytes.length >> 4) & 15, bytes.length & 15];
  for (const byte of bytes) nibbles.push(byte >> 4, byte & 15);
  if (nibbles.length < 2 * room) nibbles.push(0);
  const data = [];
  for (let i = 0; i < nibbles.length; i += 2) data.push((nibbles[i] << 4) | nibbles[i + 1]);
  for (let i = 0; data.length < room; i++) data.push(i % 2 ? 0x11 : 0xec);

  const [count, checks] = [BLOCKS[version - 1], CHECKS[version - 1]];
  const short = Math.floor(room / count);
  const divisor = generator(checks);
  const blocks = [];
  for (let i = 0, at = 0; i < count; i++) {
    const length = short + (i >= count - (room % count) ? 1 : 0);
    blocks.push(data.slice(at, (at += length)));
  }
  const remainders = blocks.map((block) => remainder(block, divisor));
  const columns = (lists, length) => Array.from({ length }, (_, i) => lists.map((list) => list[i])).flat().filter((word) => word !== undefined);
  return [...columns(blocks, short + 1), ...columns(remainders, checks)];
}

/** A product in the field of 256 elements. */
function times(a, b) {
  let product = 0;
  for (let bit = 7; bit >= 0; bit--) {
    product = (product << 1) ^ (product >> 7) * 0x11d;
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
}

/** The product of (x - 2^i) for i below the degree, without its leading 1. */
function generator(degree) {
  let polynomial = [1];
  for (let i = 0, root = 1; i < degree; i++, root = times(root, 2)) {
    polynomial = [...polynomial, 0].map((factor, at) => factor ^ (at ? times(polynomial[at - 1], root) : 0));
  }
  return polynomial.slice(1);
}

/** The checks of Reed and Solomon for a block. */
function remainder(block, divisor) {
  let rest = divisor.map(() => 0);
  for (const word of block) {
    const factor = word ^ rest[0];
    rest = [...rest.slice(1), 0].map((value, i) => value ^ times(divisor[i], factor));
  }
  return rest;
}

/** A copy of the frame with the words in zigzag from the end, turned by a mask. */
function fill(frame, words, mask, number) {
  const grid = frame.map((row) => [...row]);
  const size = grid.length;
  let bit = 0;
  let isUp = true;
  // Pairs of columns; the one that holds the timing is left out.
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2, isUp = !isUp) {
    for (let step = 0; step < size; step++) {
      const y = isUp ? size - 1 - step : step;
      for (const x of [right, right - 1]) {
        if (grid[y][x] !== undefined) continue;
        const isDark = ((words[bit >> 3] >> (7 - (bit & 7))) & 1) === 1;
        grid[y][x] = isDark !== mask(y, x);
        bit++;
      }
    }
  }
  writeFormat(grid, number);
  return grid;
}

/** How hard a code is to read: long runs, squares, what looks like a finder, too much of one colour. */
function penalty(grid) {
  const size = grid.length;
  let sum = 0;
  const columns = grid.map((_, x) => grid.map((row) => row[x]));
  for (const line of [...grid, ...columns]) {
    const text = line.map(Number).join("");
    for (const [run] of text.matchAll(/0{5,}|1{5,}/g)) sum += run.length - 2;
    sum += 40 * [...text.matchAll(/(?=10111010000|00001011101)/g)].length;
  }
  for (let y = 1; y < size; y++) {
    for (let x = 1; x < size; x++) {
      if (grid[y][x] === grid[y - 1][x] && grid[y][x] === grid[y][x - 1] && grid[y][x] === grid[y - 1][x - 1]) sum += 3;
    }
  }
  const share = grid.flat().filter(Boolean).length / size / size;
  return sum + 10 * Math.floor(Math.abs(share - 0.5) * 20);
}
