/** Where the graver slips: for every index a number in [0, 1), the same whenever it is asked. */
export type Chance = (index: number) => number;

function scramble(value: number): number {
  let x = value ^ (value >>> 16);
  x = Math.imul(x, 0x21f0aaad);
  x ^= x >>> 15;
  x = Math.imul(x, 0x735a2d97);
  return x ^ (x >>> 15);
}

/** Chance from a whole number. Pictures take nothing from the world's own chance. */
export function chanceOf(seed: number, salt = 0): Chance {
  const start = scramble((seed | 0) + Math.imul(salt + 1, 0x9e3779b1));
  return (index) => (scramble(start + Math.imul(index + 1, 0x85ebca6b)) >>> 0) / 4294967296;
}
