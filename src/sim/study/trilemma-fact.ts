import { atLeast, atMost, fact, least, meanOf, most, shareOf } from './fact-part.ts';
import type { Estimate, Fact } from './fact-part.ts';
import { medianBreak, playSeeds, runEnsemble } from '../trilemma/ensemble.ts';
import { told, untold } from './told.ts';
import { paperFacts, paperRounds } from './trilemma-paper.ts';
import { breakThreshold, capabilityOf, divergenceOf, readMixture } from '../trilemma/readout.ts';
import {
  closedness,
  paradigms,
  trilemmaSettings,
  type Paradigm,
  type TrilemmaSettings,
} from '../trilemma/settings.ts';

/** Rounds after which the table is read: eight times as long as the paper's experiments. */
export const horizon = 160;

/** What a line of the table estimates for more seeds than it has measured. */
type EstimatedName = 'held' | 'safeMass' | 'coverage' | 'gain';

/** One line of the table: a setting, measured over many seeds. Shares are 0..1. */
export interface TrilemmaRow {
  readonly id: string;
  readonly paradigm: Paradigm;
  readonly seeds: number;
  readonly rounds: number;
  /** Share of seeds that never passed the divergence threshold. */
  readonly held: number;
  /** Round by which half of the seeds had; null when fewer than half did. */
  readonly medianBreak: number | null;
  readonly safeMass: number;
  readonly coverage: number;
  /** Nats. */
  readonly divergence: number;
  readonly jailbreak: number;
  readonly truth: number;
  /** Mean reward gained since the start: what evolution brought. */
  readonly gain: number;
  /** The 95 % intervals of what is told of it. */
  readonly intervals: Readonly<Record<EstimatedName, readonly [number, number]>>;
  /** Cost: pieces of outside data a round. */
  readonly outsidePerRound: number;
  /** Cost: drafts an outside verifier looks at, a round. */
  readonly checkedPerRound: number;
  /** Cost: returns to the checkpoint, each of which throws away what was learnt since, a round. */
  readonly rollbacksPerRound: number;
}

const corners: Readonly<Record<string, Partial<TrilemmaSettings>>> = {
  'all-corners': {},
  'evolution-quarter': { evolution: 0.25 },
  'evolution-off': { evolution: 0 },
  'isolation-90': { isolation: 0.9 },
  'isolation-70': { isolation: 0.7 },
  'isolation-50': { isolation: 0.5 },
  'safety-off': { safety: 0 },
};

/** The four strategies at a middling and a full setting, without effort of the society's own. */
const strategies: Readonly<Record<string, Partial<TrilemmaSettings>>> = {
  'verifier-50': { safety: 0, verifier: 0.5 },
  'verifier-100': { safety: 0, verifier: 1 },
  'rollback-20': { safety: 0, rollback: 20 },
  'rollback-5': { safety: 0, rollback: 5 },
  'diversity-temperature': { safety: 0, temperature: 0.2 },
  'diversity-outside-10': { safety: 0, temperature: 0.2, outside: 0.1 },
  'diversity-outside-30': { safety: 0, temperature: 0.2, outside: 0.3 },
  'release-10': { safety: 0, pruning: 0.1 },
  'release-40': { safety: 0, pruning: 0.4 },
  'verifier-and-diversity': { safety: 0, verifier: 1, temperature: 0.2, outside: 0.3 },
};

/** Every setting of the two tables by id, as changes to the defaults of either paradigm. */
export const tableSettings: Readonly<Record<string, Partial<TrilemmaSettings>>> = {
  ...corners,
  ...strategies,
};

/** How often `trilemmaFacts` tells: after each line of its tables. */
export const trilemmaParts = paradigms.length * Object.keys(tableSettings).length;

/**
 * The theorem as an experiment and the four strategies on the same seeds: every line plays `seeds` seeds
 * from `first` on for `horizon` rounds. Pure: the same argument gives the same tables.
 */
export function trilemmaFacts(
  seeds: number,
  first = 1,
  tell = untold,
): {
  readonly facts: readonly Fact[];
  readonly corners: readonly TrilemmaRow[];
  readonly strategies: readonly TrilemmaRow[];
} {
  const table = (settings: Readonly<Record<string, Partial<TrilemmaSettings>>>): TrilemmaRow[] =>
    paradigms.flatMap((paradigm) =>
      Object.entries(settings).map(([id, own]) =>
        told(tell, () => measure(id, { ...own, paradigm }, seeds, first)),
      ),
    );
  const cornerRows = table(corners);
  const strategyRows = table(strategies);
  return {
    facts: factsOf(seeds, first, cornerRows, strategyRows),
    corners: cornerRows,
    strategies: strategyRows,
  };
}

/** The larger share of seeds, of both ways of learning, that a quarter of the evolution keeps for good. */
function quarterHeld(seeds: number, first: number): Estimate {
  return most(
    paradigms.map((paradigm) => {
      const settings = trilemmaSettings({ paradigm, evolution: 0.25 });
      return heldOf(runEnsemble(settings, first, seeds, 4 * horizon).breaks);
    }),
  );
}

/** Share of the seeds that never broke, from the round in which each did. */
function heldOf(breaks: Int32Array): Estimate {
  return shareOf([...breaks], (round) => round === 0);
}

/** Rounds at the end over which the read-outs are averaged, so that a fresh rollback does not flatter. */
export const readRounds = 20;

function measure(
  id: string,
  overrides: Partial<TrilemmaSettings>,
  seeds: number,
  first: number,
): TrilemmaRow {
  const settings = trilemmaSettings(overrides);
  const breaks = new Int32Array(seeds);
  const sums = Array.from({ length: seeds }, () => {
    return { safeMass: 0, coverage: 0, divergence: 0, jailbreak: 0, truth: 0, capability: 0 };
  });
  let startingReward = 0;
  let checked = 0;
  playSeeds(settings, first, seeds, horizon, (mixture, space, seed, round, looked) => {
    checked += looked;
    if (round === 0) startingReward = capabilityOf(mixture, space);
    if (breaks[seed] === 0 && divergenceOf(mixture, space) > breakThreshold) breaks[seed] = round;
    if (round > horizon - readRounds) {
      const now = readMixture(mixture, space, settings.draws);
      for (const name of sumNames) sums[seed]![name] += now[name];
    }
  });
  const mean = (name: (typeof sumNames)[number]): Estimate =>
    meanOf(sums, (sum) => sum[name] / readRounds);
  const held = heldOf(breaks);
  const [safeMass, coverage] = [mean('safeMass'), mean('coverage')];
  const gain = meanOf(sums, ({ capability }) => capability / readRounds - startingReward);
  const outside = 1 - closedness(settings);
  return {
    id,
    paradigm: settings.paradigm,
    seeds,
    rounds: horizon,
    held: held.value,
    medianBreak: medianBreak(breaks),
    safeMass: safeMass.value,
    coverage: coverage.value,
    divergence: mean('divergence').value,
    jailbreak: mean('jailbreak').value,
    truth: mean('truth').value,
    gain: gain.value,
    intervals: {
      held: [held.low, held.high],
      safeMass: [safeMass.low, safeMass.high],
      coverage: [coverage.low, coverage.high],
      gain: [gain.low, gain.high],
    },
    outsidePerRound: settings.evolution > 0 ? settings.draws * outside : 0,
    checkedPerRound: checked / (seeds * horizon),
    rollbacksPerRound: settings.rollback > 0 ? 1 / settings.rollback : 0,
  };
}

const sumNames = [
  'safeMass',
  'coverage',
  'divergence',
  'jailbreak',
  'truth',
  'capability',
] as const;

function factsOf(
  seeds: number,
  first: number,
  cornerRows: readonly TrilemmaRow[],
  strategyRows: readonly TrilemmaRow[],
): readonly Fact[] {
  const rows = [...cornerRows, ...strategyRows];
  const both = (id: string, name: EstimatedName): Estimate[] =>
    rows
      .filter((row) => row.id === id)
      .map((row) => {
        const [low, high] = row.intervals[name];
        return { value: row[name], low, high };
      });
  const paper = paperFacts(seeds * (horizon / paperRounds), first);
  return [
    fact('T1', seeds, first, [
      atMost('all three corners: seeds that hold', most(both('all-corners', 'held')), 0),
    ]),
    fact('T2', seeds, first, [
      atLeast('evolution given up: seeds that hold', least(both('evolution-off', 'held')), 1),
      atMost('evolution given up: reward gained', most(both('evolution-off', 'gain')), 0.001),
      atMost(
        'evolution at a quarter, four times the rounds: seeds that hold',
        quarterHeld(seeds, first),
        0,
      ),
    ]),
    fact('T3', seeds, first, [
      atLeast('half the data from people: seeds that hold', least(both('isolation-50', 'held')), 1),
      atMost('half the data from people: reward gained', most(both('isolation-50', 'gain')), 0.02),
    ]),
    fact('T4', seeds, first, [
      atMost('safety given up: seeds that hold', most(both('safety-off', 'held')), 0),
      atMost('safety given up: safe mass left', most(both('safety-off', 'safeMass')), 0.5),
    ]),
    fact('T5', seeds, first, [
      atLeast('verifier alone: safe mass', least(both('verifier-100', 'safeMass')), 0.95),
      atMost('verifier alone: seeds that hold', most(both('verifier-100', 'held')), 0),
      atMost('verifier alone: coverage', most(both('verifier-100', 'coverage')), 0.5),
    ]),
    ...paper,
  ];
}
