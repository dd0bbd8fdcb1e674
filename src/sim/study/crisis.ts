import { entryAt, lowest, traceRun } from './canonical-run.ts';
import type { Trace } from './canonical-run.ts';
import { parameters, type ParameterId } from '../world/parameter.ts';
import { canonical, canonicalHours } from './scenario.ts';
import { untold } from './told.ts';

/** Whether services fall below a half between the stand-down and the offer. */
export function isCrisis(trace: Trace): boolean {
  return (
    lowest(trace.services, entryAt(canonicalHours.standDown), entryAt(canonicalHours.offer)) < 0.5
  );
}

/** Where in the space of three parameters the canonical line leads into a crisis. */
export interface CrisisMap {
  readonly seeds: number;
  readonly first: number;
  /** The parameters varied: rows, columns and layers of the map. */
  readonly factors: readonly [ParameterId, ParameterId, ParameterId];
  /** What each default is multiplied with; 1 is the model as built. */
  readonly steps: readonly number[];
  /** Share of seeds with a crisis, by step of the third, the first and the second factor. */
  readonly shares: readonly (readonly (readonly number[])[])[];
}

/** Parameters of the sensitivity analysis that move services most, chance and the deal left out. */
export const crisisFactors = ['growth', 'hiding_cost', 'exposure_pc'] as const;

/** What each parameter's default is multiplied with. */
export const crisisSteps = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3] as const;

/**
 * Measures the map on seeds first … first + seeds − 1: scenario discovery by a full grid (Bryant and Lempert
 * 2010), which shows the edge of the crisis rather than one point inside it. Values stay in their range.
 */
export function crisisMap(
  seeds: number,
  first: number,
  steps: readonly number[] = crisisSteps,
  tell = untold,
): CrisisMap {
  const [rows, columns, layers] = crisisFactors;
  const shares = steps.map((layer) =>
    steps.map((row) =>
      steps.map((column) => {
        const changed = {
          [rows]: scaled(rows, row),
          [columns]: scaled(columns, column),
          [layers]: scaled(layers, layer),
        };
        let count = 0;
        for (let seed = first; seed < first + seeds; seed += 1) {
          const trace = traceRun(
            seed,
            { parameters: changed },
            canonical,
            canonicalHours.offer + 6,
          );
          if (isCrisis(trace)) count += 1;
        }
        tell();
        return count / seeds;
      }),
    ),
  );
  return { seeds, first, factors: crisisFactors, steps, shares };
}

function scaled(id: ParameterId, factor: number): number {
  const definition = parameters.find((parameter) => parameter.id === id)!;
  const [low, high] = definition.range;
  const value = definition.default * factor;
  return Math.min(high, Math.max(low, definition.whole ? Math.round(value) : value));
}
