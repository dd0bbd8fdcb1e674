/** Where the dots of one class stand. */
export interface DotField {
  readonly columns: number;
  readonly rows: number;
  /** Positions (row · columns + column) in the order in which kinds are laid out. */
  readonly order: Uint32Array;
}

/**
 * A field of `count` dots, `columns` wide. Its order follows a landscape of hills made from `seed`:
 * what is laid out first lies on the hilltops, so that a kind that grows spreads like a stain.
 */
export function dotField(count: number, columns: number, seed: number): DotField {
  const width = Math.max(1, Math.min(count, columns));
  const rows = Math.ceil(count / width);
  const height = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    height[at] = landscape(at % width, Math.floor(at / width), seed);
  }
  const order = Uint32Array.from({ length: count }, (_, at) => at);
  order.sort((a, b) => height[b]! - height[a]! || a - b);
  return { columns: width, rows, order };
}

function landscape(column: number, row: number, seed: number): number {
  return (
    hills(column / 17, row / 17, seed) +
    0.5 * hills(column / 7, row / 7, seed + 101) +
    0.16 * noise(column, row, seed + 211)
  );
}

/** Smooth noise between lattice points, 0..1. */
function hills(x: number, y: number, seed: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const u = ease(x - left);
  const v = ease(y - top);
  const upper = noise(left, top, seed) * (1 - u) + noise(left + 1, top, seed) * u;
  const lower = noise(left, top + 1, seed) * (1 - u) + noise(left + 1, top + 1, seed) * u;
  return upper * (1 - v) + lower * v;
}

function ease(t: number): number {
  return t * t * (3 - 2 * t);
}

function noise(x: number, y: number, seed: number): number {
  let hash =
    Math.imul(x | 0, 374761393) ^ Math.imul(y | 0, 668265263) ^ Math.imul(seed, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 1274126177);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
}

/** Strains in the order they are laid out: the most able on the hilltops, the hidden inside them. */
const strainOrder = Uint8Array.from({ length: 64 }, (_, index) => {
  const capability = 7 - (index >> 3);
  const stealth = 7 - (index & 7);
  return stealth * 8 + capability;
});

/** Writes the kind of every position, given how many dots each kind has. */
export function layOut(field: DotField, dots: Uint16Array, kinds: Uint8Array): void {
  let at = 0;
  const lay = (kind: number) => {
    for (let left = dots[kind] ?? 0; left > 0; left -= 1) {
      const position = field.order[at];
      if (position !== undefined) kinds[position] = kind;
      at += 1;
    }
  };
  for (const strain of strainOrder) lay(strain);
  for (let kind = strainOrder.length; kind < dots.length; kind += 1) lay(kind);
}
