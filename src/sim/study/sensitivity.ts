import { countOutside } from '../world/census.ts';
import { morrisEffects, morrisJobs, morrisPoint, type ElementaryEffect } from './morris.ts';
import { parameters } from '../world/parameter.ts';
import type { ParameterId } from '../world/parameter.ts';
import { canonical, canonicalHours, runScenario } from './scenario.ts';
import { isOwn, stampOf, stampProblems, type Shard, type Stamp } from './shard.ts';
import { sobolIndices, sobolJobs, sobolPoint, type SobolIndex } from './sobol.ts';
import { toThousandth } from './to-thousandth.ts';
import { highestSeed, hourOf } from '../world/world.ts';

/** What the canonical line can come to that the sensitivity asks about. */
export const outcomes = ['eradicated', 'services', 'peak', 'trust', 'control'] as const;

/** One of `outcomes`. */
export type OutcomeName = (typeof outcomes)[number];

/** The factor that stands for the seed. */
export const chance = 'chance';

/** A parameter of the model, or `chance`. */
export type FactorName = ParameterId | typeof chance;

/** Which runs a sensitivity analysis makes. */
export interface SensitivityDesign {
  /** `screen`: Morris trajectories; `indices`: rows of Saltelli's matrices. */
  readonly kind: 'screen' | 'indices';
  /** Trajectories or rows. */
  readonly size: number;
  /** Parameters go from 1 − spread to 1 + spread times their default, inside what the table allows. */
  readonly spread: number;
  /** Parameters that vary; chance always does, as the last factor. */
  readonly factors: readonly FactorName[];
  /** Chance takes its seeds from this one on. */
  readonly first: number;
}

/** A part of the runs of a design. */
export interface SensitivityPart {
  readonly stamp: Stamp;
  readonly design: SensitivityDesign;
  /** Job by job: its number, then the outcomes in their order. */
  readonly outputs: readonly (readonly number[])[];
}

/** Names the design's draws. */
const designSeed = 1;

/**
 * Parameters that a spread moves at all: neither kept in place by rounding or range nor set along the way by
 * the source's choices. What any other story may set is among them: it is as much a choice of ours.
 */
export function variedParameters(spread: number): readonly ParameterId[] {
  return parameters
    .map((entry) => entry.id)
    .filter((id) => !setAlongTheWay.has(id) && !idle.has(id))
    .filter((id) => valueAt(id, spread, 0) !== valueAt(id, spread, 1));
}

const setAlongTheWay: ReadonlySet<string> = new Set(
  canonical.flatMap(({ actions }) =>
    actions.flatMap((action) => (action.kind === 'set' ? [action.parameter] : [])),
  ),
);

/** What only acts where a circle is closed or a table is set, and the source's choices do neither. */
const idle: ReadonlySet<string> = new Set(['circle_isolation', 'table_seats']);

/** A design over all parameters, or over some. */
export function sensitivityDesign(
  kind: SensitivityDesign['kind'],
  size: number,
  spread: number,
  ids: readonly FactorName[] = variedParameters(spread),
  first = 1,
): SensitivityDesign {
  return { kind, size, spread, factors: [...ids.filter((id) => id !== chance), chance], first };
}

/** How many worlds a design runs. */
export function designJobs({ kind, size, factors }: SensitivityDesign): number {
  return kind === 'screen' ? morrisJobs(factors.length, size) : sobolJobs(factors.length, size);
}

/** Runs the worlds of a design that belong to a part; says after each that it is done. */
export function runSensitivity(
  design: SensitivityDesign,
  shard: Shard,
  told?: (worlds: number) => void,
): SensitivityPart {
  const outputs: number[][] = [];
  const jobs = designJobs(design);
  for (let job = 0; job < jobs; job += 1) {
    if (!isOwn(shard, job)) continue;
    outputs.push([job, ...runJob(design, job)]);
    told?.(1);
  }
  return { stamp: stampOf(design, shard), design, outputs };
}

function runJob(design: SensitivityDesign, job: number): readonly number[] {
  const { kind, spread, factors, first } = design;
  const count = factors.length;
  const point =
    kind === 'screen' ? morrisPoint(designSeed, count, job) : sobolPoint(designSeed, count, job);
  const changed = Object.fromEntries(
    factors.slice(0, -1).map((id, at) => [id, valueAt(id as ParameterId, spread, point[at]!)]),
  );
  const group = kind === 'screen' ? Math.floor(job / (count + 1)) : 0;
  return outcomesOf(seedAt(point[count - 1]!, group, first), changed);
}

/** The value of a parameter at a place in its range, 0..1. */
function valueAt(id: ParameterId, spread: number, place: number): number {
  const entry = parameters.find((each) => each.id === id)!;
  const [low, high] = entry.range;
  const value = entry.default * (1 + spread * (2 * place - 1));
  const inside = Math.min(high, Math.max(low, value));
  return entry.whole ? Math.round(inside) : inside;
}

/** The seed at a place in the range of chance, from the first on again after the highest; every trajectory has its own. */
function seedAt(place: number, group: number, first: number): number {
  return 1 + ((first - 1 + Math.floor(place * 999_983) + group * 7919) % highestSeed);
}

/** The outcomes of one run along the choices of the source, in the order of `outcomes`. */
function outcomesOf(seed: number, changed: Readonly<Record<string, number>>): readonly number[] {
  let worst = 1;
  let peak = 0;
  let left = 0;
  const end = runScenario(
    seed,
    canonical,
    canonicalHours.end,
    (world) => {
      if (hourOf(world) > canonicalHours.offer) return;
      if (world.quantities.services < worst) worst = world.quantities.services;
      const outside = countOutside(world);
      if (outside > peak) peak = outside;
      left = outside;
    },
    { parameters: changed },
  );
  const { trustInstitutions, control } = end.quantities;
  return [left === 0 ? 1 : 0, worst, Math.log10(1 + peak), trustInstitutions, control];
}

/**
 * The outputs of a whole design, outcome by outcome in the order of its jobs; throws a RangeError that
 * says which parts do not fit together.
 */
export function joinSensitivity(parts: readonly SensitivityPart[]): {
  readonly design: SensitivityDesign;
  readonly columns: readonly Float64Array[];
} {
  const problems = stampProblems(parts.map(({ stamp }) => stamp));
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const { design } = parts[0]!;
  const jobs = designJobs(design);
  const columns = outcomes.map(() => new Float64Array(jobs).fill(Number.NaN));
  for (const { outputs } of parts) {
    for (const [job, ...values] of outputs) {
      values.forEach((value, at) => (columns[at]![job!] = value));
    }
  }
  const missing = columns[0]!.findIndex(Number.isNaN);
  if (missing >= 0) throw new RangeError(`job ${missing} of ${jobs} is missing`);
  return { design, columns };
}

/** How a factor moves an outcome in the screening. */
export interface ScreenedFactor extends ElementaryEffect {
  readonly factor: FactorName;
}

/** The screening of one outcome: mean over all runs, and every factor, the strongest first. */
export interface ScreenedOutcome {
  readonly outcome: OutcomeName;
  readonly mean: number;
  readonly factors: readonly ScreenedFactor[];
}

/** The Morris effects of every factor on every outcome. */
export function screen(parts: readonly SensitivityPart[]): readonly ScreenedOutcome[] {
  const { design, columns } = joinSensitivity(parts);
  return outcomes.map((outcome, at) => ({
    outcome,
    mean: toThousandth(meanOf(columns[at]!)),
    factors: morrisEffects(designSeed, design.factors.length, columns[at]!)
      .map(({ mean, size, spread }, index) => ({
        factor: design.factors[index]!,
        mean: toThousandth(mean),
        size: toThousandth(size),
        spread: toThousandth(spread),
      }))
      .sort((a, b) => b.size - a.size),
  }));
}

/** The parameters that move any outcome most, relative to the strongest of that outcome; chance left out. */
export function strongest(screened: readonly ScreenedOutcome[], count: number): FactorName[] {
  const weight = new Map<FactorName, number>();
  for (const { factors } of screened) {
    const real = factors.filter(({ factor }) => factor !== chance);
    const most = Math.max(...real.map(({ size }) => size), Number.MIN_VALUE);
    for (const { factor, size } of real) {
      weight.set(factor, Math.max(weight.get(factor) ?? 0, size / most));
    }
  }
  return [...weight]
    .sort(([, a], [, b]) => b - a)
    .slice(0, count)
    .map(([factor]) => factor);
}

/** A factor with its shares of an outcome's variance. */
export interface IndexedFactor extends SobolIndex {
  readonly factor: FactorName;
}

/** The Sobol indices of one outcome, the largest total first. */
export interface IndexedOutcome {
  readonly outcome: OutcomeName;
  readonly mean: number;
  readonly deviation: number;
  readonly factors: readonly IndexedFactor[];
}

/** The Sobol indices of every factor for every outcome. */
export function indices(parts: readonly SensitivityPart[]): readonly IndexedOutcome[] {
  const { design, columns } = joinSensitivity(parts);
  return outcomes.map((outcome, at) => {
    const column = columns[at]!;
    const mean = meanOf(column);
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return {
      outcome,
      mean: toThousandth(mean),
      deviation: toThousandth(Math.sqrt(squares / column.length)),
      factors: sobolIndices(designSeed, design.factors.length, column)
        .map(({ first, total }, index) => ({
          factor: design.factors[index]!,
          first: roundedEstimate(first),
          total: roundedEstimate(total),
        }))
        .sort((a, b) => b.total.value - a.total.value),
    };
  });
}

function roundedEstimate({ value, low, high }: SobolIndex['first']): SobolIndex['first'] {
  return { value: toThousandth(value), low: toThousandth(low), high: toThousandth(high) };
}

function meanOf(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0) / column.length;
}
