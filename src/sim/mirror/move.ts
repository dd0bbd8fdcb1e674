import { moves, situations } from './count.ts';
import { fitConstants } from './fit-constant.ts';
import { endowment } from './rule.ts';

/** Points at which half of the usual contribution lies. */
const middle = endowment / 2;

/**
 * What a move can be, seen from what both gave last: the same again, the other's, between the two (or up
 * from an equal other), past the other, away from the other (or down from an equal), nothing, everything.
 */
export const moveKinds = 7;

/** What describes a situation: its gap, both ways and their sizes, both ends, and the own level. */
export const situationTraits = 8;

/** A situation as responders see it. */
export interface Situation {
  readonly traits: Float64Array;
  /** Per kind of move the chances of each contribution; null where there is no such move. */
  readonly kinds: readonly (Float64Array | null)[];
}

/** Every situation, at own · 11 + other. */
export const situationList: readonly Situation[] = Array.from({ length: situations }, (_, at) =>
  describe(Math.floor(at / moves), at % moves),
);

function describe(own: number, other: number): Situation {
  const gap = other - own;
  const traits = Float64Array.of(
    1,
    Number(gap > 0),
    Number(gap < 0),
    Math.max(0, gap) / endowment,
    Math.max(0, -gap) / endowment,
    Number(own === 0),
    Number(own === endowment),
    (own - middle) / endowment,
  );
  const ranges: readonly (readonly [low: number, high: number, near: number])[] =
    gap > 0
      ? [
          [own + 1, other - 1, own],
          [other + 1, endowment, other],
          [0, own - 1, own],
        ]
      : gap < 0
        ? [
            [other + 1, own - 1, own],
            [0, other - 1, other],
            [own + 1, endowment, own],
          ]
        : [
            [own + 1, endowment, own],
            [0, -1, own],
            [0, own - 1, own],
          ];
  const kinds = [
    spread(own, own, own),
    gap === 0 ? null : spread(other, other, other),
    ...ranges.map(([low, high, near]) => spread(low, high, near)),
    own === 0 ? null : spread(0, 0, 0),
    own === endowment ? null : spread(endowment, endowment, endowment),
  ];
  return { traits, kinds };
}

/** Chances over a range of contributions, less likely the farther from `near`; null over none. */
function spread(low: number, high: number, near: number): Float64Array | null {
  if (high < low) return null;
  const chances = new Float64Array(moves);
  let total = 0;
  for (let move = low; move <= high; move += 1) {
    chances[move] = fitConstants.values.fit_fading ** Math.abs(move - near);
    total += chances[move]!;
  }
  return chances.map((chance) => chance / total);
}
