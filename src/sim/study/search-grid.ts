import { measures } from '../world/measure.ts';
import { discoveryDay } from './schedule.ts';
import type { Schedule } from './schedule.ts';

/** Starts and withdrawals that every combination is tried with, in days; null stays to the end. */
const gridDays = {
  from: [discoveryDay, 14, 28],
  to: [30, 60, null],
} as const;

/**
 * The measures that a schedule may use: all that people can take by themselves. A deal needs somebody who
 * accepts it, and publishing the whole code brings copies back by its very purpose.
 */
export const searchedMeasures: readonly string[] = measures
  .map((measure) => measure.id)
  .filter((id) => id !== 'deal' && id !== 'full_release');

/** Every combination of one, two or three measures at full level, at every start and withdrawal. */
export function gridSchedules(size: 1 | 2 | 3): readonly Schedule[] {
  const times = gridDays.from.flatMap((from) => gridDays.to.map((to) => ({ from, to })));
  return combinations(size).flatMap((names) =>
    times.map((time) => names.map((measure) => ({ measure, percent: 100, ...time }))),
  );
}

function combinations(size: number, first = 0): readonly (readonly string[])[] {
  if (size === 0) return [[]];
  const found: (readonly string[])[] = [];
  for (let index = first; index < searchedMeasures.length; index += 1) {
    for (const rest of combinations(size - 1, index + 1)) {
      found.push([searchedMeasures[index]!, ...rest]);
    }
  }
  return found;
}
