import * as v from 'valibot';
import { chance, highestSeed, outcomes, parameters } from '../../../sim/index.ts';
import type { FactorName, SensitivityPart } from '../../../sim/index.ts';
import { readChecked, stampSchema, wholeFrom } from './shard.ts';

const factors: readonly FactorName[] = [...parameters.map(({ id }) => id), chance];
const factorSchema = v.picklist(factors, 'must be a parameter or chance');

const partSchema = v.strictObject({
  stamp: stampSchema,
  design: v.strictObject({
    kind: v.picklist(['screen', 'indices'], 'must be screen or indices'),
    size: wholeFrom(2, 1_000_000),
    spread: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    factors: v.array(factorSchema),
    first: wholeFrom(1, highestSeed),
  }),
  outputs: v.array(
    v.pipe(
      v.array(v.pipe(v.number(), v.finite())),
      v.length(1 + outcomes.length, `must hold a job and ${outcomes.length} outcomes`),
      v.check(([job]) => Number.isInteger(job) && job! >= 0, 'must begin with the number of a job'),
    ),
  ),
});

/** Reads a part that `sensitivity --shard` printed. */
export function readPart(file: string): SensitivityPart {
  return readChecked(file, partSchema);
}

const mergedSchema = v.object({
  screening: v.object({ strongest: v.pipe(v.array(factorSchema), v.minLength(1)) }),
});

/** The strongest parameters in a screening that `sensitivity --merge --json` printed. */
export function readStrongest(file: string): readonly FactorName[] {
  return readChecked(file, mergedSchema).screening.strongest;
}
