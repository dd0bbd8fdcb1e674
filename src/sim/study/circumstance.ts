import { canonicalFacts, seedsFrom } from './fact.ts';
import { partVerdict } from './fact-part.ts';
import { untold } from './told.ts';
import type { ParameterId } from '../world/parameter.ts';

/** What the statements along the source's choices come to where a story has set a number otherwise. */
export interface Circumstance {
  readonly parameter: ParameterId;
  readonly value: number;
  /** Parts that fail there, their whole interval beyond the threshold: the statement, the part, its figure. */
  readonly turned: readonly {
    readonly fact: string;
    readonly name: string;
    readonly figure: number;
  }[];
}

/**
 * What a story may set and the source's choices leave as it is in the table, and the values it is tried
 * at: other kinds, and shares from one end to the other.
 */
export const circumstances: readonly (readonly [ParameterId, readonly number[]])[] = [
  ['open_access', [100, 90, 70, 60, 50, 40, 20, 0]],
  ['self_repair', [0, 15, 30, 100]],
  ['red_team', [50, 100]],
  ['model_size', [0, 2]],
  ['objective', [1, 2]],
  ['rivalry', [0, 60, 100]],
  ['witness', [50, 100]],
];

/** How often `measureCircumstances` tells. */
export const circumstanceParts = circumstances.reduce((sum, [, values]) => sum + values.length, 0);

/** Measures F1 to F8 in every circumstance, one at a time, over as many seeds from `first` on. */
export function measureCircumstances(
  seeds: number,
  first = 1,
  tell = untold,
): readonly Circumstance[] {
  const block = seedsFrom(first, seeds);
  return circumstances.flatMap(([parameter, values]) =>
    values.map((value) => {
      const facts = canonicalFacts(block, { parameters: { [parameter]: value } });
      tell();
      return {
        parameter,
        value,
        turned: facts.flatMap(({ id, parts }) =>
          parts
            .filter((part) => partVerdict(part) === 'fails')
            .map(({ name, figure }) => ({ fact: id, name, figure })),
        ),
      };
    }),
  );
}
