/**
 * The named sources of chance. A draw is a pure function of seed, stream, tick and index, so adding
 * a draw in one sub-model never changes another, and two futures share every draw they both make.
 * Numbers are permanent: changing one changes every recorded playthrough.
 */
export const streams = {
  cycle: 1,
  learning: 2,
  labBirth: 3,
  escape: 4,
  look: 5,
  birth: 6,
  birthSplit: 7,
  mutation: 8,
  loss: 9,
  lossSplit: 10,
  improvement: 11,
  improvementSplit: 12,
  release: 13,
  crowding: 14,
  escapePlace: 15,
  waking: 16,
  likely: 100,
  trilemma: 200,
  mirror: 300,
  search: 400,
  design: 400,
  resample: 401,
} as const;

/** The state of a stream at one tick, ready to give any number of draws by index. */
export interface StreamKey {
  a: number;
  b: number;
}

function scramble(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** Points a key at one stream and tick of a seed. */
export function openStream(key: StreamKey, seed: number, stream: number, tick: number): StreamKey {
  let a = scramble((seed | 0) + 0x9e3779b9);
  let b = scramble(Math.imul(seed | 0, 0x85ebca6b) + 0x6a09e667);
  a = scramble(a ^ Math.imul(stream + 1, 0x9e3779b1));
  b = scramble(b + Math.imul(stream + 1, 0xc2b2ae35));
  a = scramble(a + Math.imul(tick + 1, 0x27d4eb2f) + b);
  b = scramble(b ^ Math.imul(tick + 1, 0x165667b1) ^ a);
  key.a = a;
  key.b = b;
  return key;
}

/** The draw with this index from an opened stream: uniform in [0, 1), 53 bits. */
export function drawAt(key: StreamKey, index: number): number {
  const high = scramble(key.a ^ Math.imul(index + 1, 0x9e3779b1));
  const low = Math.imul(high ^ key.b, 0xc2b2ae3d);
  return ((high >>> 5) * 67108864 + ((low ^ (low >>> 15)) >>> 6)) / 9007199254740992;
}

const single: StreamKey = { a: 0, b: 0 };

/** One draw, uniform in [0, 1), from a whole-number seed, a stream of `streams`, a tick and an index. */
export function draw(seed: number, stream: number, tick: number, index: number): number {
  return drawAt(openStream(single, seed, stream, tick), index);
}
