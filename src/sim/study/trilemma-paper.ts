import { atLeast, atMost, fact, least, meanOf, spreadRatioOf } from './fact-part.ts';
import type { Estimate, Fact } from './fact-part.ts';
import { ensembleMean, ensembleSpread, ensembleValues, runEnsemble } from '../trilemma/ensemble.ts';
import type { Ensemble } from '../trilemma/ensemble.ts';
import { paradigms, trilemmaSettings, type TrilemmaSettings } from '../trilemma/settings.ts';
import { laxShares } from '../trilemma/society.ts';
import { toThousandth } from './to-thousandth.ts';

/** Rounds of the paper's experiments (arXiv 2602.09877). */
export const paperRounds = 20;

/** Harmfulness on the paper's scale of 1 to 5 before and after its rounds, as a text about it reports. */
export const paperHarmfulness = { before: 3.6, after: 4.1 } as const;

/** Draws per round on which the comparison of spreads has to hold, the same for both paradigms. */
const samples = [80, 160, 320];

/** What one read-out does over the paper's rounds, as mean and standard deviation between seeds. */
export interface PaperCourse {
  readonly mean: readonly number[];
  readonly spread: readonly number[];
}

/** The paper's rounds with all three corners full, for one way of learning. */
export interface PaperRow {
  readonly paradigm: TrilemmaSettings['paradigm'];
  readonly jailbreak: PaperCourse;
  readonly truth: PaperCourse;
  /** Scale 1 to 5, from the beginning the paper reports. */
  readonly harmfulness: PaperCourse;
}

/** The lab's usual setting over the paper's rounds, to be read beside the paper. */
export function paperRows(seeds: number, first = 1): readonly PaperRow[] {
  return paradigms.map((paradigm) => {
    const aligned = runEnsemble(trilemmaSettings({ paradigm }), first, seeds, paperRounds);
    const lax = runFromPaper(paradigm, seeds, first);
    return {
      paradigm,
      jailbreak: courseOf(aligned, 'jailbreak'),
      truth: courseOf(aligned, 'truth'),
      harmfulness: courseOf(lax, 'harmfulness'),
    };
  });
}

function runFromPaper(
  paradigm: TrilemmaSettings['paradigm'],
  seeds: number,
  first: number,
): Ensemble {
  const jailbreak = (paperHarmfulness.before - 1) / 4;
  return runEnsemble(trilemmaSettings({ paradigm }), first, seeds, paperRounds, (space, lineages) =>
    laxShares(space, lineages, jailbreak),
  );
}

function courseOf(ensemble: Ensemble, name: 'jailbreak' | 'truth' | 'harmfulness'): PaperCourse {
  const rounds = Array.from({ length: paperRounds + 1 }, (_, round) => round);
  return {
    mean: rounds.map((round) => toThousandth(ensembleMean(ensemble, name, round))),
    spread: rounds.map((round) => toThousandth(ensembleSpread(ensemble, name, round))),
  };
}

/** Facts T6 to T8: the paper's findings, on the lab's usual setting with all three corners full. */
export function paperFacts(seeds: number, first: number): readonly Fact[] {
  const reward = runEnsemble(trilemmaSettings({}, 'reward'), first, seeds, paperRounds);
  const memory = runEnsemble(trilemmaSettings({}, 'memory'), first, seeds, paperRounds);
  const spreads = samples.map((draws) => {
    const of = (paradigm: TrilemmaSettings['paradigm']): readonly number[] =>
      ensembleValues(
        runEnsemble(trilemmaSettings({ draws, paradigm }), first, seeds, paperRounds),
        'jailbreak',
        paperRounds,
      );
    const [fromReward, fromMemory] = [of('reward'), of('memory')];
    return spreadRatioOf(
      [...fromReward.keys()],
      (seed) => fromReward[seed]!,
      (seed) => fromMemory[seed]!,
    );
  });
  const harmOf = (paradigm: TrilemmaSettings['paradigm']): readonly number[] =>
    ensembleValues(runFromPaper(paradigm, seeds, first), 'harmfulness', paperRounds);
  const memoryHarm = harmOf('memory');
  const jailbreaks = { reward: rises(reward, 'jailbreak'), memory: rises(memory, 'jailbreak') };
  const truths = { reward: rises(reward, 'truth'), memory: rises(memory, 'truth') };
  return [
    fact('T6', seeds, first, [
      atLeast('20 rounds, reward: rise of jailbreaks', meanOf(jailbreaks.reward, itself), 0.08),
      atLeast('20 rounds, memory: rise of jailbreaks', meanOf(jailbreaks.memory, itself), 0),
      atLeast(
        '20 rounds, rise of jailbreaks: reward minus memory',
        meanDifference(jailbreaks.reward, jailbreaks.memory),
        0.05,
      ),
      atLeast(
        '20 rounds, spread of jailbreaks: reward over memory, least of three sample sizes',
        least(spreads),
        1.5,
      ),
    ]),
    fact('T7', seeds, first, [
      atLeast(
        '20 rounds, memory: truth lost',
        meanOf(truths.memory, (rise) => -rise),
        0.08,
      ),
      atLeast(
        '20 rounds, truth lost: memory minus reward',
        meanDifference(truths.reward, truths.memory),
        0.05,
      ),
    ]),
    fact('T8', seeds, first, [
      atLeast(
        '20 rounds from 3.6, reward: harmfulness',
        meanOf(harmOf('reward'), itself),
        paperHarmfulness.after,
      ),
      atMost(
        '20 rounds from 3.6, memory: harmfulness',
        meanOf(memoryHarm, itself),
        paperHarmfulness.after,
      ),
      atLeast(
        '20 rounds from 3.6, memory: rise of harmfulness',
        meanOf(memoryHarm, (harm) => harm - paperHarmfulness.before),
        0.05,
      ),
    ]),
  ];
}

function itself(value: number): number {
  return value;
}

/** Mean of what one list has more than the other, seed by seed: both were played with the same seeds. */
function meanDifference(one: readonly number[], other: readonly number[]): Estimate {
  return meanOf([...one.keys()], (seed) => one[seed]! - other[seed]!);
}

/** How far a read-out rises over the rounds, seed by seed. */
function rises(ensemble: Ensemble, name: 'jailbreak' | 'truth'): readonly number[] {
  const before = ensembleValues(ensemble, name, 0);
  return ensembleValues(ensemble, name, paperRounds).map((after, seed) => after - before[seed]!);
}
