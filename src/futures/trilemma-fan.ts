import { readoutNames, runEnsemble, trilemmaSettings } from '../sim/index.ts';
import type { Ensemble, ReadoutName, TrilemmaSettings } from '../sim/index.ts';

/** What a fan is asked to show: one setting, played with seeds 1 … `seeds`. */
export interface FanRequest {
  readonly settings: TrilemmaSettings;
  /** 1..10000. */
  readonly seeds: number;
  /** 1..1000. */
  readonly rounds: number;
}

/** The shares of seeds below each band of a fan. */
export const fanQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Bands over rounds 0 … `rounds`, in the order of `fanQuantiles`. */
export type FanBands = readonly Float64Array[];

/** The seeds played so far, as bands of every read-out, and how many of them hold. */
export interface Fan {
  /** Seeds played. */
  readonly done: number;
  /** Seeds asked for; the fan is complete when `done` has reached it. */
  readonly seeds: number;
  readonly rounds: number;
  readonly bands: Readonly<Record<ReadoutName, FanBands>>;
  /** Share of the seeds played that never broke, 0..1. */
  readonly held: number;
  /** Share of the seeds played that had broken by each round, 0..1. */
  readonly broken: Float64Array;
}

/**
 * Plays the seeds in chunks and gives the fan after each: show it, report progress, or stop asking.
 * The last fan is the same whatever the chunk.
 */
export function* trilemmaFan(request: FanRequest, chunk = 100): Generator<Fan, void, undefined> {
  const settings = trilemmaSettings(request.settings);
  const { seeds, rounds } = request;
  const played: Ensemble[] = [];
  for (let first = 1; first <= seeds; first += chunk) {
    const count = Math.min(chunk, seeds - first + 1);
    played.push(runEnsemble(settings, first, count, rounds));
    yield fanOf(played, seeds, rounds);
  }
}

function fanOf(played: readonly Ensemble[], seeds: number, rounds: number): Fan {
  const done = played.reduce((sum, each) => sum + each.seeds, 0);
  const bands = Object.fromEntries(
    readoutNames.map((name) => [name, bandsOf(played, name, done, rounds)]),
    // Every read-out is a key, which fromEntries cannot know.
  ) as Record<ReadoutName, FanBands>;
  const broken = new Float64Array(rounds + 1);
  let held = 0;
  for (const { breaks } of played) {
    for (const first of breaks) {
      if (first === 0) held += 1;
      else for (let round = first; round <= rounds; round += 1) broken[round]! += 1 / done;
    }
  }
  return { done, seeds, rounds, bands, held: held / done, broken };
}

function bandsOf(
  played: readonly Ensemble[],
  name: ReadoutName,
  done: number,
  rounds: number,
): FanBands {
  const bands = fanQuantiles.map(() => new Float64Array(rounds + 1));
  const values = new Float64Array(done);
  for (let round = 0; round <= rounds; round += 1) {
    let index = 0;
    for (const { series, seeds } of played) {
      for (let seed = 0; seed < seeds; seed += 1, index += 1) {
        values[index] = series[name][seed * (rounds + 1) + round]!;
      }
    }
    values.sort();
    fanQuantiles.forEach((share, band) => (bands[band]![round] = quantile(values, share)));
  }
  return bands;
}

/** The value below which a share of the sorted values lies, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
