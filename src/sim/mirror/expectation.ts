import { moves, situations } from './count.ts';
import { responseIn, type MirrorPolicy } from './policy.ts';
import { gameRounds } from './rule.ts';

/** What two policies give on average, computed without chance by following every possible pair of moves. */
export interface PairExpectation {
  /** Mean contribution in rounds 1 … 20 of the first seat. */
  readonly first: Float64Array;
  /** The same for the second seat. */
  readonly second: Float64Array;
}

/** The expected course of a two-player game. */
export function expectPair(a: MirrorPolicy, b: MirrorPolicy): PairExpectation {
  const first = new Float64Array(gameRounds);
  const second = new Float64Array(gameRounds);
  let now: Float64Array = new Float64Array(situations);
  for (let i = 0; i < moves; i += 1) {
    for (let j = 0; j < moves; j += 1) now[i * moves + j] = a.first[i]! * b.first[j]!;
  }
  for (let round = 1; round <= gameRounds; round += 1) {
    if (round > 1) now = advancePair(now, responseIn(a, round), responseIn(b, round));
    for (let i = 0; i < moves; i += 1) {
      for (let j = 0; j < moves; j += 1) {
        first[round - 1]! += i * now[i * moves + j]!;
        second[round - 1]! += j * now[i * moves + j]!;
      }
    }
  }
  return { first, second };
}

/** Chances too small to change a mean in the fourth decimal are not followed. */
const negligible = 1e-9;

function advancePair(now: Float64Array, a: Float64Array, b: Float64Array): Float64Array {
  const next = new Float64Array(situations);
  for (let i = 0; i < moves; i += 1) {
    for (let j = 0; j < moves; j += 1) {
      const chance = now[i * moves + j]!;
      if (chance < negligible) continue;
      for (let k = 0; k < moves; k += 1) {
        const both = chance * a[(i * moves + j) * moves + k]!;
        if (both < negligible) continue;
        for (let m = 0; m < moves; m += 1) {
          next[k * moves + m]! += both * b[(j * moves + i) * moves + m]!;
        }
      }
    }
  }
  return next;
}

/** Mean over a game of an expected course. */
export function courseMean(course: Float64Array): number {
  return course.reduce((sum, value) => sum + value, 0) / course.length;
}
