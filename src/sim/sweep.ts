import { indicators, readIndicator } from './indicator.ts';
import { checkParameter, parameters as allParameters } from './parameter.ts';
import { nearestName } from './refusal.ts';
import { canonical, runScenario } from './scenario.ts';
import { longestAdvance } from './step.ts';

/** A parameter sweep: every combination of the values, with the same seeds, along the canonical line. */
export interface SweepSpec {
  /** Seeds 1..seeds are run at every point. */
  readonly seeds: number;
  /** Hours each run lasts. */
  readonly hours: number;
  /** Values to try, per parameter. */
  readonly parameters: Readonly<Record<string, readonly number[]>>;
  /** Indicators to read at the end. */
  readonly indicators: readonly string[];
  /** `canonical` follows the source's choices, `none` only creates the world. */
  readonly scenario: 'canonical' | 'none';
}

/** Whole-number sums over the seeds run at one point, so that shards add up exactly. */
export interface SweepCell {
  readonly parameters: Readonly<Record<string, number>>;
  readonly seeds: number;
  readonly sums: Readonly<Record<string, number>>;
  readonly squares: Readonly<Record<string, number>>;
}

/** The cells of a sweep or of one shard of it. */
export interface SweepResult {
  readonly spec: SweepSpec;
  readonly cells: readonly SweepCell[];
}

const mostSeeds = 10000;
const mostPoints = 100000;

/** Reads a sweep from parsed JSON; the problems name the offending value and what is permitted. */
export function readSweepSpec(
  value: unknown,
):
  | { readonly ok: true; readonly spec: SweepSpec }
  | { readonly ok: false; readonly problems: readonly string[] } {
  const problems: string[] = [];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ok: false, problems: [`the spec must be an object, not ${JSON.stringify(value)}`] };
  }
  // Every field is checked below before it is used.
  const given = value as Record<string, unknown>;
  for (const key of Object.keys(given)) {
    if (!['seeds', 'hours', 'parameters', 'indicators', 'scenario'].includes(key)) {
      problems.push(`unknown field "${key}"`);
    }
  }
  const seeds = whole(given, 'seeds', 1, mostSeeds, 100, problems);
  const hours = whole(given, 'hours', 6, longestAdvance, 4800, problems);
  const scenario = given['scenario'] ?? 'canonical';
  if (scenario !== 'canonical' && scenario !== 'none') {
    problems.push(`scenario ${JSON.stringify(scenario)} must be "canonical" or "none"`);
  }
  const parameters = readValues(given['parameters'] ?? {}, problems);
  const names = readIndicators(given['indicators'] ?? ['copies', 'services'], problems);
  const points = Object.values(parameters).reduce((count, list) => count * list.length, 1);
  if (points > mostPoints) problems.push(`${points} points are more than ${mostPoints}`);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    spec: {
      seeds,
      hours,
      parameters,
      indicators: names,
      scenario: scenario === 'none' ? 'none' : 'canonical',
    },
  };
}

function whole(
  given: Readonly<Record<string, unknown>>,
  field: string,
  low: number,
  high: number,
  fallback: number,
  problems: string[],
): number {
  const value = given[field] ?? fallback;
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) {
    return value;
  }
  problems.push(`${field} ${JSON.stringify(value)} must be a whole number from ${low} to ${high}`);
  return fallback;
}

function readValues(value: unknown, problems: string[]): Record<string, readonly number[]> {
  const result: Record<string, readonly number[]> = {};
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problems.push(`parameters must be an object, not ${JSON.stringify(value)}`);
    return result;
  }
  for (const [name, list] of Object.entries(value)) {
    if (!Array.isArray(list) || list.length === 0) {
      problems.push(`parameters.${name} must be a list of numbers, not ${JSON.stringify(list)}`);
      continue;
    }
    const numbers: number[] = [];
    for (const entry of list as readonly unknown[]) {
      const problem = valueProblem(name, entry);
      if (problem === null) numbers.push(entry as number);
      else problems.push(problem);
    }
    result[name] = numbers;
  }
  return result;
}

function valueProblem(name: string, value: unknown): string | null {
  if (typeof value !== 'number') return `${name}: ${JSON.stringify(value)} is not a number`;
  const checked = checkParameter(name, value, false);
  if (checked.ok) return null;
  const { kind, range } = checked.refusal;
  if (kind === 'unknown-parameter') {
    const near = nearestName(
      name,
      allParameters.map((entry) => entry.id),
    );
    return `unknown parameter ${name}${near === null ? '' : ` (did you mean ${near}?)`}`;
  }
  return `${name}: ${value} is outside ${range?.join('..') ?? ''}`;
}

function readIndicators(value: unknown, problems: string[]): readonly string[] {
  const known = indicators.map((entry) => entry.id);
  if (!Array.isArray(value)) {
    problems.push(`indicators must be a list of names, not ${JSON.stringify(value)}`);
    return [];
  }
  const names: string[] = [];
  for (const name of value as readonly unknown[]) {
    if (typeof name === 'string' && known.includes(name)) {
      names.push(name);
      continue;
    }
    const near = typeof name === 'string' ? nearestName(name, known) : null;
    const hint = near === null ? '' : ` (did you mean ${near}?)`;
    problems.push(`unknown indicator ${JSON.stringify(name)}${hint}`);
  }
  return names;
}

/** Runs the share of a sweep that belongs to shard `shard` of `shards` (1-based). */
export function runSweep(spec: SweepSpec, shard = 1, shards = 1): SweepResult {
  let job = 0;
  const cells = pointsOf(spec).map((point) => {
    let seeds = 0;
    const sums = Object.fromEntries(spec.indicators.map((id) => [id, 0]));
    const squares = { ...sums };
    for (let seed = 1; seed <= spec.seeds; seed += 1) {
      const mine = job % shards === shard - 1;
      job += 1;
      if (!mine) continue;
      seeds += 1;
      const scenario = spec.scenario === 'canonical' ? canonical : [];
      const world = runScenario(seed, scenario, spec.hours, undefined, { parameters: point });
      for (const id of spec.indicators) {
        const read = readIndicator(world, id);
        const value = read.ok ? read.value : 0;
        sums[id] = sums[id]! + value;
        squares[id] = squares[id]! + value * value;
      }
    }
    return { parameters: point, seeds, sums, squares };
  });
  return { spec, cells };
}

function pointsOf(spec: SweepSpec): readonly Readonly<Record<string, number>>[] {
  let points: Readonly<Record<string, number>>[] = [{}];
  for (const [name, values] of Object.entries(spec.parameters)) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points;
}

/** Adds up shards of one sweep; refuses shards of different sweeps. */
export function mergeSweeps(results: readonly SweepResult[]): SweepResult {
  const [first, ...rest] = results;
  if (first === undefined) throw new RangeError('nothing to merge');
  return rest.reduce((sum, next) => {
    if (JSON.stringify(next.spec) !== JSON.stringify(sum.spec)) {
      throw new RangeError('these shards belong to different sweeps');
    }
    return {
      spec: sum.spec,
      cells: sum.cells.map((cell, index) => addCells(cell, next.cells[index]!)),
    };
  }, first);
}

function addCells(a: SweepCell, b: SweepCell): SweepCell {
  const add = (
    left: Readonly<Record<string, number>>,
    right: Readonly<Record<string, number>>,
  ): Record<string, number> =>
    Object.fromEntries(Object.keys(left).map((id) => [id, left[id]! + right[id]!]));
  return {
    parameters: a.parameters,
    seeds: a.seeds + b.seeds,
    sums: add(a.sums, b.sums),
    squares: add(a.squares, b.squares),
  };
}
