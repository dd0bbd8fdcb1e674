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
  return Math.max(endingShift(road, '').error, ...effectsOf(road).map(({ error }) => error));
}
