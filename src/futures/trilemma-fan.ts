import {
  heldShare,
  medianBreak,
  readoutNames,
  runEnsemble,
  type Ensemble as SeedEnsemble,
  type ReadoutName,
  type TrilemmaSettings,
} from '../sim/index.ts';

/** Seeds of one setting to be played at one go, anywhere. */
export interface FanTask {
  readonly kind: 'fan';
  readonly settings: TrilemmaSettings;
  readonly firstSeed: number;
  readonly seeds: number;
  readonly rounds: number;
}

/** What a fan task gives; plain data. */
export interface FanPart {
  readonly kind: 'fan';
  readonly ensemble: SeedEnsemble;
}

/** How a read-out spreads over the seeds, one value per round from 0. */
export interface FanBand {
  readonly p05: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** One setting with many seeds. */
export interface Fan {
  readonly seeds: number;
  readonly rounds: number;
  readonly bands: Readonly<Record<ReadoutName, FanBand>>;
  /** Share of the seeds that never broke, 0..1. */
  readonly held: number;
  /** The round by which half of the seeds had broken; null when fewer than half did. */
  readonly medianBreak: number | null;
}

/** Small enough that progress moves and a stop is heard soon. */
const seedsPerTask = 25;

/** The work of a fan, cut into tasks that may be done in any order. */
export function fanTasks(
  settings: TrilemmaSettings,
  firstSeed: number,
  seeds: number,
  rounds: number,
): readonly FanTask[] {
  const count = Math.ceil(seeds / seedsPerTask);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'fan',
    settings,
    firstSeed: firstSeed + index * seedsPerTask,
    seeds: Math.min(seedsPerTask, seeds - index * seedsPerTask),
    rounds,
  }));
}

/** Plays the seeds of a task. */
export function playFan(task: FanTask): FanPart {
  const { settings, firstSeed, seeds, rounds } = task;
  return { kind: 'fan', ensemble: runEnsemble(settings, firstSeed, seeds, rounds) };
}

/** Puts parts together, in whatever order they came; null while there are none. */
export function fanOf(parts: readonly FanPart[]): Fan | null {
  const rounds = parts[0]?.ensemble.rounds;
  if (rounds === undefined) return null;
  const seeds = parts.reduce((sum, { ensemble }) => sum + ensemble.seeds, 0);
  const breaks = new Int32Array(seeds);
  let at = 0;
  for (const { ensemble } of parts) {
    breaks.set(ensemble.breaks, at);
    at += ensemble.seeds;
  }
  const bands = Object.fromEntries(
    readoutNames.map((name) => [name, bandOf(parts, name, seeds, rounds)]),
  ) as Record<ReadoutName, FanBand>;
  return { seeds, rounds, bands, held: heldShare(breaks), medianBreak: medianBreak(breaks) };
}

function bandOf(
  parts: readonly FanPart[],
  name: ReadoutName,
  seeds: number,
  rounds: number,
): FanBand {
  const band = {
    p05: [] as number[],
    p25: [] as number[],
    p50: [] as number[],
    p75: [] as number[],
    p95: [] as number[],
  };
  const values = new Float64Array(seeds);
  for (let round = 0; round <= rounds; round += 1) {
    let at = 0;
    for (const { ensemble } of parts) {
      const series = ensemble.series[name];
      for (let seed = 0; seed < ensemble.seeds; seed += 1, at += 1) {
        values[at] = series[seed * (rounds + 1) + round]!;
      }
    }
    values.sort();
    band.p05.push(quantile(values, 0.05));
    band.p25.push(quantile(values, 0.25));
    band.p50.push(quantile(values, 0.5));
    band.p75.push(quantile(values, 0.75));
    band.p95.push(quantile(values, 0.95));
  }
  return band;
}

/** The value at a share of a sorted row, between two neighbours where it falls there. */
export function quantile(sorted: Float64Array, share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
