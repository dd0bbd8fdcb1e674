import type { Share } from './tree.ts';

/** Throws of two dice told apart: 11 to 66, all as likely. */
export const throws = 36;

/** An outcome and the throws that give it, numbered from 0 to 35. */
export interface DiceRow {
  readonly outcome: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Shares as rows of a table for two dice. The throws are given out by largest remainders (Hamilton's
 * method), so that no row is further than one throw in 36 from its share; what is rarer than half a throw
 * has none.
 */
export function diceRows(shares: readonly Share[]): readonly DiceRow[] {
  const all = shares.reduce((sum, { count }) => sum + count, 0);
  const exact = shares.map(({ count }) => (throws * count) / all);
  const given = exact.map(Math.floor);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = throws - given.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (left === 0) break;
    given[index]! += 1;
    left -= 1;
  }
  let from = 0;
  return shares.flatMap(({ outcome }, index) => {
    const count = given[index] ?? 0;
    if (count === 0) return [];
    const row = { outcome, from, to: from + count - 1 };
    from += count;
    return [row];
  });
}

/** The outcome of a throw from 0 to 35. */
export function thrown(rows: readonly DiceRow[], dice: number): string {
  return (rows.find(({ to }) => dice <= to) ?? rows.at(-1))?.outcome ?? '';
}

/** A throw as the dice show it: 0 is 11, 35 is 66. */
export function throwName(dice: number): string {
  return `${Math.floor(dice / 6) + 1}${(dice % 6) + 1}`;
}
