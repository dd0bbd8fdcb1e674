import { performance } from 'node:perf_hooks';

/** One line of `npm run bench`: a figure beside what a named, straightforward version reaches in the same run. */
export interface BenchResult {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: string;
  readonly baselineValue: number;
  /** How many times as good as the baseline; null where one of the two is nothing. */
  readonly ratio: number | null;
}

type Sides = readonly [
  name: string,
  value: number,
  unit: string,
  baseline: string,
  baselineValue: number,
];

/** A figure of which less is better, so the ratio is how often it fits into its baseline. */
export function lessOf(...sides: Sides): BenchResult {
  const [, value, , , baselineValue] = sides;
  return beside(sides, baselineValue, value);
}

/** A figure of which more is better. */
export function moreOf(...sides: Sides): BenchResult {
  const [, value, , , baselineValue] = sides;
  return beside(sides, value, baselineValue);
}

/** Seconds of the fastest of some runs: other work on the machine only ever slows a run down. */
export function fastest(times: number, work: () => void): number {
  let best = Infinity;
  for (let count = 0; count < times; count += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/** What work makes, and the seconds of processor time it takes: others on the machine do not count. */
export function busy<T>(work: () => T): { readonly made: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const made = work();
  const { user, system } = process.cpuUsage(before);
  return { made, seconds: (user + system) / 1e6 };
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

function beside(
  [name, value, unit, baseline, baselineValue]: Sides,
  over: number,
  under: number,
): BenchResult {
  const ratio = over === 0 || under === 0 ? null : rounded(over / under);
  return {
    name,
    value: rounded(value),
    unit,
    baseline,
    baselineValue: rounded(baselineValue),
    ratio,
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
