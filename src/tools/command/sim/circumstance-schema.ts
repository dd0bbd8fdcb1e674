import * as v from 'valibot';
import { circumstanceKinds } from '../../../sim/index.ts';
import type { CircumstancePart } from '../../../sim/index.ts';
import { readChecked, shapeOf, stampSchema, wholeFrom } from './shard.ts';

const number = v.pipe(v.number('must be a number'), v.finite('must be a number'));
const text = v.string('must be a text');

const partSchema = shapeOf({
  stamp: stampSchema,
  spec: shapeOf({
    kind: v.picklist(circumstanceKinds, `must be one of ${circumstanceKinds.join(', ')}`),
    seeds: wholeFrom(1, 10_000),
    first: wholeFrom(1, 2_147_483_647),
    screened: wholeFrom(0, 10_000),
  }),
  of: wholeFrom(0, 100_000),
  rows: v.array(
    shapeOf({
      job: wholeFrom(0, 100_000),
      settings: v.array(
        v.object({
          name: text,
          value: v.union([number, v.array(number)]),
          factor: v.optional(number),
        }),
        'must be a list of numbers set',
      ),
      turned: v.array(
        shapeOf({
          fact: text,
          name: text,
          figure: number,
          interval: v.nullable(v.array(number)),
          threshold: text,
        }),
        'must be a list of statements',
      ),
    }),
    'must be a list of circumstances',
  ),
});

/** Reads a part that `circumstance --shard` printed. */
export function readCircumstances(file: string): CircumstancePart {
  return readChecked(file, partSchema);
}
