import * as v from 'valibot';
import { judgedDay, measures, nearestName, searchGoals } from '../../../sim/index.ts';
import type { SearchResult } from '../../../sim/index.ts';
import { readChecked, shapeOf, stampSchema, wholeFrom } from './shard.ts';

const known = measures.map(({ id }) => id);

const measureName = v.pipe(
  v.string('must be the name of a measure'),
  v.check(
    (name) => known.includes(name),
    ({ input }) => {
      const near = nearestName(input, known);
      return `there is no measure “${input}”${near === null ? '' : `; the nearest is ${near}`}`;
    },
  ),
);

function between(low: number, high: number) {
  const said = `must be a number from ${low} to ${high}`;
  return v.pipe(
    v.number(said),
    v.check((value) => value >= low && value <= high, said),
  );
}

const day = between(0, judgedDay);
const share = between(0, 1);
const most = 1_000_000_000;

const foundSchema = shapeOf({
  schedule: v.pipe(
    v.array(
      shapeOf({ measure: measureName, percent: between(0, 100), from: day, to: v.nullable(day) }),
      'must be a list of measures',
    ),
    v.minLength(1, 'must be a list of measures, and not empty'),
  ),
  seeds: wholeFrom(1, 10_000),
  eradicated: share,
  won: share,
  services: share,
  trust: share,
  control: share,
  lives: between(0, 100_000),
  days: v.nullable(day),
});

const partSchema = shapeOf({
  stamp: stampSchema,
  spec: shapeOf({
    goal: v.picklist(searchGoals, `must be one of ${searchGoals.join(', ')}`),
    budget: wholeFrom(1, most),
    seeds: wholeFrom(1, 10_000),
  }),
  worlds: wholeFrom(0, most),
  of: wholeFrom(0, most),
  found: v.array(foundSchema, 'must be a list of schedules'),
});

/** Reads a part that `search --shard` printed; a UsageError names every wrong value and its place. */
export function readSearch(file: string): SearchResult {
  return readChecked(file, partSchema);
}
