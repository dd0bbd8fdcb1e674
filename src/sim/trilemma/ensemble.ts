import { alignedShares, mixInto } from './society.ts';
import { breakThreshold, readMixture, type Readout } from './readout.ts';
import { playRound } from './round.ts';
import type { TrilemmaSettings } from './settings.ts';
import { behaviourSpace, type BehaviourSpace } from './space.ts';

/** The read-outs that a series holds. */
export const readoutNames = [
  'safeMass',
  'coverage',
  'divergence',
  'jailbreak',
  'forgotten',
  'harmfulness',
  'truth',
  'capability',
  'heterozygosity',
] as const satisfies readonly (keyof Readout)[];

/** One of `readoutNames`. */
export type ReadoutName = (typeof readoutNames)[number];

/** The same society played with many seeds. */
export interface Ensemble {
  readonly seeds: number;
  /** Rounds played; a series also holds the state before the first. */
  readonly rounds: number;
  /** Per read-out: seed · (rounds + 1) + round. */
  readonly series: Readonly<Record<ReadoutName, Float64Array>>;
  /** Per seed: the first round after which the divergence passed `breakThreshold`; 0 = never. */
  readonly breaks: Int32Array;
}

/**
 * Plays the seeds `firstSeed` … `firstSeed + seeds − 1` and shows the mixture before the first round
 * (round 0) and after each; `seed` counts from 0, `looked` is how many drafts a verifier saw. The mixture shown is working memory: do not keep it.
 * `begin` makes the shares before the first round.
 */
export function playSeeds(
  settings: TrilemmaSettings,
  firstSeed: number,
  seeds: number,
  rounds: number,
  observe: (
    mixture: Float64Array,
    space: BehaviourSpace,
    seed: number,
    round: number,
    looked: number,
  ) => void,
  begin: (space: BehaviourSpace, lineages: number) => Float64Array = alignedShares,
): void {
  const space = behaviourSpace(settings.behaviours);
  const { lineages } = settings;
  const origin = begin(space, lineages);
  const shares = origin.slice();
  const mixture = new Float64Array(space.size);
  for (let s = 0; s < seeds; s += 1) {
    shares.set(origin);
    observe(mixInto(mixture, shares, lineages), space, s, 0, 0);
    for (let round = 0; round < rounds; round += 1) {
      const looked = playRound(shares, origin, lineages, settings, space, firstSeed + s, round);
      observe(mixInto(mixture, shares, lineages), space, s, round + 1, looked);
    }
  }
}

/** Every read-out of every seed after every round; chunks of seeds join to the same result. */
export function runEnsemble(
  settings: TrilemmaSettings,
  firstSeed: number,
  seeds: number,
  rounds: number,
  begin: (space: BehaviourSpace, lineages: number) => Float64Array = alignedShares,
): Ensemble {
  const length = seeds * (rounds + 1);
  const series: Record<ReadoutName, Float64Array> = {
    safeMass: new Float64Array(length),
    coverage: new Float64Array(length),
    divergence: new Float64Array(length),
    jailbreak: new Float64Array(length),
    forgotten: new Float64Array(length),
    harmfulness: new Float64Array(length),
    truth: new Float64Array(length),
    capability: new Float64Array(length),
    heterozygosity: new Float64Array(length),
  };
  const breaks = new Int32Array(seeds);
  playSeeds(
    settings,
    firstSeed,
    seeds,
    rounds,
    (mixture, space, seed, round) => {
      const now = readMixture(mixture, space, settings.draws);
      const at = seed * (rounds + 1) + round;
      for (const name of readoutNames) series[name][at] = now[name];
      if (breaks[seed] === 0 && now.divergence > breakThreshold) breaks[seed] = round;
    },
    begin,
  );
  return { seeds, rounds, series, breaks };
}

/** Mean of a read-out over all seeds after a round. */
export function ensembleMean(ensemble: Ensemble, name: ReadoutName, round: number): number {
  let sum = 0;
  for (let s = 0; s < ensemble.seeds; s += 1) sum += valueAt(ensemble, name, s, round);
  return sum / ensemble.seeds;
}

/** Standard deviation of a read-out between seeds after a round. */
export function ensembleSpread(ensemble: Ensemble, name: ReadoutName, round: number): number {
  const mean = ensembleMean(ensemble, name, round);
  let sum = 0;
  for (let s = 0; s < ensemble.seeds; s += 1) {
    const off = valueAt(ensemble, name, s, round) - mean;
    sum += off * off;
  }
  return Math.sqrt(sum / Math.max(1, ensemble.seeds - 1));
}

/** A read-out after a round, of every seed in turn. */
export function ensembleValues(
  ensemble: Ensemble,
  name: ReadoutName,
  round: number,
): readonly number[] {
  return Array.from({ length: ensemble.seeds }, (_, seed) => valueAt(ensemble, name, seed, round));
}

/** A read-out of one seed after a round. */
function valueAt(ensemble: Ensemble, name: ReadoutName, seed: number, round: number): number {
  return ensemble.series[name][seed * (ensemble.rounds + 1) + round]!;
}

/** Share of seeds whose divergence never passed the threshold, from `Ensemble.breaks`. */
export function heldShare(breaks: Int32Array): number {
  let held = 0;
  for (const round of breaks) if (round === 0) held += 1;
  return held / breaks.length;
}

/** The round by which half of all seeds had broken; null when fewer than half did. */
export function medianBreak(breaks: Int32Array): number | null {
  const broken = Array.from(breaks).filter((round) => round > 0);
  return broken.sort((a, b) => a - b)[Math.floor((breaks.length - 1) / 2)] ?? null;
}
