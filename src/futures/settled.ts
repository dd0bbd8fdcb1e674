import { ownValue } from '../game/index.ts';
import type { ForkPart } from './fork.ts';
import type { ForkRoad } from './fork-road.ts';
import { effectsOf, endingShift } from './weight.ts';

/** Standard error, in points of a hundred, up to which a difference is known well enough. */
export const knownTo = 6;

/**
 * Whether every difference between the road taken and any other is known well enough. It looks at errors
 * and not at the differences themselves: to stop where a difference looks right would bend it.
 */
export function isSettled({ taken, roads }: ForkPart): boolean {
  return roads.filter(({ label }) => label !== taken).every((road) => errorOf(road) <= knownTo);
}

/** The largest standard error of what a road changes, in points of a hundred. */
function errorOf(road: ForkRoad): number {
  const errors = effectsOf(road).map(({ kind, id, error }) =>
    kind === 'ending' ? endingShift(withOneMore(road, id), id).error : error,
  );
  return Math.max(endingShift(withOneMore(road, ''), '').error, ...errors);
}

/**
 * The road with one future more that came to an ending and one that missed it, where the road taken did
 * not: few futures that all agree do not make a share certain (Agresti and Min 2005, for pairs).
 */
function withOneMore(road: ForkRoad, ending: string): ForkRoad {
  const more = (counts: Readonly<Record<string, number>>) => ({
    ...counts,
    [ending]: (ownValue(counts, ending) ?? 0) + 0.5,
  });
  return { ...road, futures: road.futures + 2, gained: more(road.gained), lost: more(road.lost) };
}
