import type { Language, Pack } from '../game/index.ts';
import { writtenLabel } from '../story/index.ts';
import { fates, type Fate } from './elsewhere.ts';
import type { Walked, WalkProblem } from './walk.ts';

/** How much of something was met. */
export interface Share {
  readonly total: number;
  readonly reached: number;
  readonly missed: readonly string[];
}

/** What many playthroughs of a story came to. */
export interface WalkReport {
  readonly story: string;
  readonly runs: number;
  readonly seed: number;
  readonly knots: Share;
  readonly labels: Share;
  /** Ending id → playthroughs that came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** The first of each kind behind each choice, with how often it happened. */
  readonly problems: readonly (WalkProblem & { readonly count: number })[];
  readonly decisionsPerRun: { readonly mean: number; readonly min: number; readonly max: number };
  /** How many playthroughs went back into a finished road and remembered it. */
  readonly again: number;
  /** What became of the same decisions in another world; nothing where it was not asked. */
  readonly elsewhere: Fates;
}

/** How many lists of decisions had which fate. */
export type Fates = Readonly<Record<Fate, number>>;

const noFates: Fates = { same: 0, otherwise: 0, impossible: 0 };

/** A sum of playthroughs; plain data, so that parts can be counted elsewhere and added up. */
export interface Tally {
  readonly runs: number;
  readonly again: number;
  readonly knots: readonly string[];
  readonly labels: readonly string[];
  readonly endings: Readonly<Record<string, number>>;
  readonly problems: WalkReport['problems'];
  readonly decisions: { readonly sum: number; readonly min: number; readonly max: number };
  readonly elsewhere: Fates;
}

/** The sum of nothing. */
export const emptyTally: Tally = {
  runs: 0,
  again: 0,
  knots: [],
  labels: [],
  endings: {},
  problems: [],
  decisions: { sum: 0, min: 0, max: 0 },
  elsewhere: noFates,
};

/** Counts playthroughs; `fate` is what becomes of one's decisions in another world, where that is asked. */
export function tally(
  walks: readonly Walked[],
  fate: (walked: Walked) => Fate | null = () => null,
): Tally {
  return walks.reduce<Tally>(
    (sum, walked) =>
      addTallies(sum, {
        runs: 1,
        again: walked.playthrough.from === undefined ? 0 : 1,
        knots: walked.knots,
        labels: [...new Set(walked.taken.map(writtenLabel))],
        endings: walked.ending === null ? {} : { [walked.ending]: 1 },
        problems: walked.problems.map((problem) => ({ ...problem, count: 1 })),
        decisions: {
          sum: walked.decisions.length,
          min: walked.decisions.length,
          max: walked.decisions.length,
        },
        elsewhere: oneFate(fate(walked)),
      }),
    emptyTally,
  );
}

function oneFate(fate: Fate | null): Fates {
  return fate === null ? noFates : { ...noFates, [fate]: 1 };
}

/** Adds two sums; of equal problems the earliest playthrough stays. */
export function addTallies(one: Tally, other: Tally): Tally {
  if (one.runs === 0) return other;
  const endings = { ...one.endings };
  for (const [id, count] of Object.entries(other.endings)) endings[id] = (endings[id] ?? 0) + count;
  const problems = new Map(one.problems.map((problem) => [keyOf(problem), problem]));
  for (const problem of other.problems) {
    const known = problems.get(keyOf(problem));
    const count = (known?.count ?? 0) + problem.count;
    const first = known === undefined || problem.index < known.index ? problem : known;
    problems.set(keyOf(problem), { ...first, count });
  }
  return {
    runs: one.runs + other.runs,
    again: one.again + other.again,
    knots: [...new Set([...one.knots, ...other.knots])],
    labels: [...new Set([...one.labels, ...other.labels])],
    endings,
    problems: [...problems.values()],
    decisions: {
      sum: one.decisions.sum + other.decisions.sum,
      min: Math.min(one.decisions.min, other.decisions.min),
      max: Math.max(one.decisions.max, other.decisions.max),
    },
    elsewhere: addFates(one.elsewhere, other.elsewhere),
  };
}

function addFates(one: Fates, other: Fates): Fates {
  return fates.reduce((sum, fate) => ({ ...sum, [fate]: one[fate] + other[fate] }), noFates);
}

/** Holds a sum of playthroughs against what the story has. */
export function walkReport(pack: Pack, language: Language, seed: number, sum: Tally): WalkReport {
  const story = pack.stories[language];
  const labels = [...new Set(Object.values(story?.labels ?? {}))];
  const ids = [...new Set([...Object.keys(pack.manifest.endings), ...Object.keys(sum.endings)])];
  const { decisions, runs } = sum;
  return {
    story: pack.manifest.id,
    runs,
    seed,
    knots: share(story?.knots ?? [], sum.knots),
    labels: share(labels, sum.labels),
    endings: Object.fromEntries(ids.map((id) => [id, sum.endings[id] ?? 0])),
    problems: [...sum.problems].sort((a, b) => a.index - b.index),
    decisionsPerRun: {
      mean: runs === 0 ? 0 : Math.round((decisions.sum / runs) * 100) / 100,
      min: decisions.min,
      max: decisions.max,
    },
    again: sum.again,
    elsewhere: sum.elsewhere,
  };
}

function share(all: readonly string[], found: readonly string[]): Share {
  const met = new Set(found);
  const missed = all.filter((name) => !met.has(name));
  return { total: all.length, reached: all.length - missed.length, missed };
}

/** Problems of one kind behind the same choice are one problem. */
function keyOf({ kind, decisions }: WalkProblem): string {
  return `${kind} ${decisions.at(-1) ?? ''}`;
}
