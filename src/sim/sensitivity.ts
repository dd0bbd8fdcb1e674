import { countOutside } from './census.ts';
import { parameters } from './parameter.ts';
import type { ParameterId } from './parameter.ts';
import { canonical, canonicalHours, runScenario } from './scenario.ts';
import { draw, streams } from './stream.ts';

/** Ways the canonical line can turn out that the sensitivity asks about. */
export const outcomes = ['eradicated', 'endemic', 'crisis', 'control'] as const;

/** One of `outcomes`. */
export type OutcomeName = (typeof outcomes)[number];

/** How much one parameter moves one outcome. */
export interface Influence {
  readonly parameter: ParameterId;
  /** Share of runs with this outcome among high values of the parameter, less that among low ones. */
  readonly effect: number;
}

/** For one outcome: how often it happens over all runs, and the parameters that move it most. */
export interface OutcomeSensitivity {
  readonly outcome: OutcomeName;
  readonly share: number;
  /** Standard error of each effect. */
  readonly error: number;
  readonly top: readonly Influence[];
}

/** The range over which every model parameter is varied: from 1 − spread to 1 + spread times its default. */
const spread = 0.3;

/** Varies every model parameter at once around its default, one run each, and compares high with low values. */
export function measureSensitivity(runs: number): readonly OutcomeSensitivity[] {
  const varied = parameters.filter((entry) => !entry.settable && entry.id !== 'capacity_lab');
  const values: number[][] = [];
  const happened: Record<OutcomeName, boolean>[] = [];
  for (let run = 0; run < runs; run += 1) {
    const factors = varied.map((_, index) => draw(run + 1, streams.likely, 1, index));
    const changed = varied.map((entry, index) => {
      const value = entry.default * (1 + spread * (2 * factors[index]! - 1));
      const inside = Math.min(entry.range[1], Math.max(entry.range[0], value));
      return [entry.id, entry.whole ? Math.round(inside) : inside] as const;
    });
    values.push(factors);
    happened.push(outcomeOf(run + 1, Object.fromEntries(changed)));
  }
  return outcomes.map((outcome) => {
    const top = varied
      .map((entry, index) => ({
        parameter: entry.id,
        effect: contrast(
          happened.map((entry) => entry[outcome]),
          values.map((row) => row[index]!),
        ),
      }))
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .slice(0, 10);
    const share = happened.filter((entry) => entry[outcome]).length / runs;
    return {
      outcome,
      share: round(share),
      error: round(Math.sqrt((4 * share * (1 - share)) / runs)),
      top: top.map(({ parameter, effect }) => ({ parameter, effect: round(effect) })),
    };
  });
}

function outcomeOf(
  seed: number,
  changed: Readonly<Record<string, number>>,
): Record<OutcomeName, boolean> {
  let worst = 1;
  const definition = { parameters: changed };
  const offered = runScenario(
    seed,
    canonical,
    canonicalHours.offer,
    (world) => {
      if (world.quantities.services < worst) worst = world.quantities.services;
    },
    definition,
  );
  const left = countOutside(offered);
  const end = runScenario(seed, canonical, canonicalHours.end, undefined, definition);
  return {
    eradicated: left === 0,
    endemic: left > 0 && worst >= 0.5,
    crisis: worst < 0.5,
    control: end.quantities.control > 0.8,
  };
}

function contrast(happened: readonly boolean[], factors: readonly number[]): number {
  let high = 0;
  let highYes = 0;
  let lowYes = 0;
  happened.forEach((yes, index) => {
    if (factors[index]! >= 0.5) {
      high += 1;
      if (yes) highYes += 1;
    } else if (yes) lowYes += 1;
  });
  const low = happened.length - high;
  return high === 0 || low === 0 ? 0 : highYes / high - lowYes / low;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
