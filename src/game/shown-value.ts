import type { Reading } from './run.ts';

/** Stands for a percentage that reads 0 although there is some of it; on a curve it is as good as nothing. */
export const someOf = 1e-9;

/** An indicator at one moment as it is drawn and told: a reading of 0 may be `someOf` it. */
export function shownAt(reading: Reading | undefined, column: number): number {
  const value = reading?.values[column] ?? 0;
  return value === 0 && reading?.traces?.includes(column) === true ? someOf : value;
}
