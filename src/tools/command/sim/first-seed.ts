import { highestSeed } from '../../../sim/index.ts';
import type { Asked } from '../command-line.ts';

/** `--first S`: the first of so many seeds in a row, all of which a world can have. */
export function firstSeed(asked: Asked, seeds: number, usual = 1): number {
  return asked.whole('first', usual, 1, highestSeed - seeds + 1);
}
