import { columnOf, readIndicators } from '../world/indicator.ts';
import { heldBy, parametersOf } from './fixed-number.ts';
import { canonical, runScenario } from './scenario.ts';
import type { Scenario } from './scenario.ts';
import { isOwn, stampOf, stampProblems, wholeShard, type Shard, type Stamp } from './shard.ts';
import { hourOf } from '../world/world.ts';

/** A parameter sweep: every combination of the values, with the same seeds at each. */
export interface SweepSpec {
  /** Seeds `first` … `first + seeds − 1` are run at every point. */
  readonly seeds: number;
  readonly first: number;
  /** Hours each run lasts. */
  readonly hours: number;
  /** Hours between two readings, a multiple of six; 0 reads the end only. */
  readonly every: number;
  /** Values to try, per parameter or fixed number. */
  readonly parameters: Readonly<Record<string, readonly number[]>>;
  /** Indicators to read. */
  readonly indicators: readonly string[];
  /** Percent, 0..100, of the quantiles that a summary tells. */
  readonly quantiles: readonly number[];
  /** `canonical` follows the source's choices, `none` only creates the world, or a story's decisions. */
  readonly scenario: 'canonical' | 'none' | SweepDecisions;
}

/** The decisions of a playthrough that every run of a sweep takes. */
export interface SweepDecisions {
  readonly story: string;
  readonly decisions: readonly string[];
}

/** What one run showed. */
export interface SweepRun {
  /** The point, counted in the order of `sweepPoints`. */
  readonly point: number;
  readonly seed: number;
  /** The decision that was not on offer, where the run stopped; null when it went through. */
  readonly stopped: string | null;
  /** Per hour of `sweepHours`, per indicator of the spec; null after the run has ended. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** The runs of a sweep or of one part of it. */
export interface SweepResult {
  readonly stamp: Stamp;
  readonly spec: SweepSpec;
  readonly runs: readonly SweepRun[];
}

/** Every reading of one run: world hours from the start, with every indicator in the order of `indicators`. */
export interface SweepCourse {
  readonly stopped: string | null;
  readonly readings: readonly { readonly hour: number; readonly values: readonly number[] }[];
}

/** Plays one run of a sweep: its seed, and the parameters that differ from the usual ones. */
export type SweepPlayer = (
  seed: number,
  parameters: Readonly<Record<string, number>>,
) => SweepCourse;

/** The world hours at which a sweep is read. */
export function sweepHours({ hours, every }: SweepSpec): readonly number[] {
  if (every === 0) return [hours];
  const count = Math.floor(hours / every);
  const read = Array.from({ length: count }, (_, at) => (at + 1) * every);
  return read.at(-1) === hours ? read : [...read, hours];
}

/** Every combination of the values, the last parameter varying fastest. */
export function sweepPoints(spec: SweepSpec): readonly Readonly<Record<string, number>>[] {
  let points: Readonly<Record<string, number>>[] = [{}];
  for (const [name, values] of Object.entries(spec.parameters)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points;
}

/**
 * The player of a sweep that follows a scenario of the world and no story. What varies is held: where the
 * scenario would set one of these parameters, it is left as the sweep has it.
 */
export function scenarioPlayer(spec: SweepSpec): SweepPlayer {
  const scenario = spec.scenario === 'canonical' ? holding(canonical, spec.parameters) : [];
  const wanted = new Set(sweepHours(spec));
  return (seed, parameters) => {
    const readings: { hour: number; values: readonly number[] }[] = [];
    const end = runScenario(
      seed,
      scenario,
      spec.hours,
      (world) => {
        const hour = hourOf(world);
        if (wanted.has(hour)) readings.push({ hour, values: readIndicators(world) });
      },
      { parameters },
    );
    if (readings.at(-1)?.hour !== spec.hours) {
      readings.push({ hour: spec.hours, values: readIndicators(end) });
    }
    return { stopped: null, readings };
  };
}

function holding(scenario: Scenario, held: SweepSpec['parameters']): Scenario {
  return scenario.map((moment) => ({
    ...moment,
    actions: moment.actions.filter(
      (action) => action.kind !== 'set' || !Object.hasOwn(held, action.parameter),
    ),
  }));
}

/** One run of a sweep: its point, counted in the order of `sweepPoints`, and its seed. */
export interface SweepJob {
  readonly point: number;
  readonly seed: number;
}

/** The runs of a sweep that belong to a shard. */
function sweepJobs(spec: SweepSpec, shard: Shard): readonly SweepJob[] {
  return sweepPoints(spec).flatMap((_, point) =>
    Array.from({ length: spec.seeds }, (_each, at) => ({ point, seed: spec.first + at })).filter(
      (_each, at) => isOwn(shard, point * spec.seeds + at),
    ),
  );
}

/**
 * Makes these runs, in a process whose tables hold the fixed numbers of their points. Throws a RangeError
 * where an indicator comes out as no number.
 */
export function runSweepJobs(
  spec: SweepSpec,
  jobs: readonly SweepJob[],
  play: SweepPlayer,
): readonly SweepRun[] {
  const places = spec.indicators.map((id) => columnOf(id));
  const points = sweepPoints(spec);
  return jobs.map(({ point, seed }) => {
    const { stopped, readings } = play(seed, parametersOf(points[point]!));
    const values = sweepHours(spec).map((hour) => {
      const reading = readings.find((each) => each.hour >= hour);
      return places.map((place) => reading?.values[place] ?? null);
    });
    if (values.flat().some(Number.isNaN)) {
      const where = JSON.stringify(points[point]);
      throw new RangeError(
        `seed ${seed} at ${where}: an indicator is no number; the model keeps no sense there`,
      );
    }
    return { point, seed, stopped, values };
  });
}

/** Jobs that need the same fixed numbers, with what the tables have to hold for them. */
export interface SweepGroup {
  readonly held: ReturnType<typeof heldBy>;
  readonly jobs: readonly SweepJob[];
}

/** The runs of a shard by the fixed numbers they need; one group where a sweep varies none. */
export function sweepGroups(spec: SweepSpec, shard: Shard): readonly SweepGroup[] {
  const holds = sweepPoints(spec).map(heldBy);
  const groups = new Map<string, { held: SweepGroup['held']; jobs: SweepJob[] }>();
  for (const job of sweepJobs(spec, shard)) {
    const held = holds[job.point]!;
    const key = JSON.stringify(held);
    const group = groups.get(key) ?? { held, jobs: [] };
    groups.set(key, group);
    group.jobs.push(job);
  }
  return [...groups.values()];
}

/** A part of a sweep, of its runs in any order. */
export function sweepOfRuns(spec: SweepSpec, shard: Shard, runs: readonly SweepRun[]): SweepResult {
  const sorted = runs.toSorted((a, b) => a.point - b.point || a.seed - b.seed);
  return { stamp: stampOf(spec, shard), spec, runs: sorted };
}

/** Runs the part of a sweep of parameters that belongs to a shard. */
export function runSweep(
  spec: SweepSpec,
  shard: Shard = wholeShard,
  play: SweepPlayer = scenarioPlayer(spec),
): SweepResult {
  return sweepOfRuns(spec, shard, runSweepJobs(spec, sweepJobs(spec, shard), play));
}

/** Adds up the parts of one sweep; throws a RangeError that says which parts do not fit together. */
export function mergeSweeps(results: readonly SweepResult[]): SweepResult {
  const problems = stampProblems(results.map(({ stamp }) => stamp));
  const [first] = results;
  if (problems.length > 0 || first === undefined) throw new RangeError(problems.join('\n'));
  const { spec } = first;
  const runs = results
    .flatMap((result) => result.runs)
    .toSorted((a, b) => a.point - b.point || a.seed - b.seed);
  const expected = sweepPoints(spec).length * spec.seeds;
  runs.forEach(({ point, seed }, at) => {
    const [wantedPoint, wantedSeed] = [Math.floor(at / spec.seeds), spec.first + (at % spec.seeds)];
    if (point !== wantedPoint || seed !== wantedSeed) {
      throw new RangeError(
        `point ${point}, seed ${seed} stands where point ${wantedPoint}, seed ${wantedSeed} belongs`,
      );
    }
  });
  if (runs.length !== expected) {
    throw new RangeError(`there are ${runs.length} runs, but the sweep has ${expected}`);
  }
  return { stamp: stampOf(spec, wholeShard), spec, runs };
}

/** One line of a sweep's summary: one indicator at one hour of one point, over its seeds. */
export interface SweepSummary {
  readonly parameters: Readonly<Record<string, number>>;
  readonly hour: number;
  readonly indicator: string;
  /** Runs that were still going. */
  readonly seeds: number;
  /** Null where no run was. */
  readonly mean: number | null;
  readonly deviation: number | null;
  /** In the order of the spec's quantiles; linear between neighbours, as R and NumPy do by default. */
  readonly quantiles: readonly number[];
}

/** What a sweep shows, over the seeds. */
export function summarise({ spec, runs }: SweepResult): readonly SweepSummary[] {
  return sweepPoints(spec).flatMap((parameters, point) => {
    const own = runs.filter((run) => run.point === point);
    return sweepHours(spec).flatMap((hour, time) =>
      spec.indicators.map((indicator, place) => {
        const values = own
          .map((run) => run.values[time]?.[place] ?? null)
          .filter((value) => value !== null)
          .sort((a, b) => a - b);
        const count = values.length;
        const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, count);
        const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        return {
          parameters,
          hour,
          indicator,
          seeds: count,
          mean: count === 0 ? null : mean,
          deviation: count === 0 ? null : Math.sqrt(squares / Math.max(1, count - 1)),
          quantiles: count === 0 ? [] : spec.quantiles.map((part) => quantile(values, part / 100)),
        };
      }),
    );
  });
}

/** The quantile of sorted values, linear between the two nearest. */
export function quantile(sorted: readonly number[], part: number): number {
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
