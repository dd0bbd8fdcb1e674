import { ownValue, type Language, type Pack } from '../game/index.ts';
import { writtenLabel } from '../story/index.ts';
import { fates, type Fate } from './elsewhere.ts';
import type { Walked, WalkProblem, Way } from './walked.ts';

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
  /** The one with the shortest way of each kind behind each choice, with how often it happened. */
  readonly problems: readonly (WalkProblem & { readonly count: number })[];
  readonly decisionsPerRun: { readonly mean: number; readonly min: number; readonly max: number };
  /** How many playthroughs went back into a finished road and remembered it. */
  readonly again: number;
  /** What became of the same decisions in another world; nothing where it was not asked. */
  readonly elsewhere: Fates;
  /** Knot → playthroughs that came to it; those nobody came to are left out. */
  readonly visits: Readonly<Record<string, number>>;
  /** Label → how it fared; those never offered are left out. */
  readonly choices: Readonly<Record<string, ChoiceCount>>;
}

/** How a choice fared in many playthroughs. */
export interface ChoiceCount {
  /** Playthroughs in which a page offered it. */
  readonly offered: number;
  /** Playthroughs that took it. */
  readonly taken: number;
  /** The shortest way to a page that offers it. */
  readonly way: Way;
}

/** How many lists of decisions had which fate. */
export type Fates = Readonly<Record<Fate, number>>;

const noFates: Fates = { same: 0, otherwise: 0, impossible: 0 };

/** A sum of playthroughs; plain data, so that parts can be counted elsewhere and added up. */
export interface Tally {
  readonly runs: number;
  readonly again: number;
  readonly visits: Readonly<Record<string, number>>;
  readonly choices: Readonly<Record<string, ChoiceCount>>;
  readonly endings: Readonly<Record<string, number>>;
  readonly problems: WalkReport['problems'];
  readonly decisions: { readonly sum: number; readonly min: number; readonly max: number };
  readonly elsewhere: Fates;
}

/** The sum of nothing. */
export const emptyTally: Tally = {
  runs: 0,
  again: 0,
  visits: {},
  choices: {},
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
        visits: Object.fromEntries(walked.knots.map((knot) => [knot, 1])),
        choices: choicesOf(walked),
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

function choicesOf({ offered, taken }: Walked): Record<string, ChoiceCount> {
  const all = new Set(taken.map(writtenLabel));
  return Object.fromEntries(
    [...offered].map(([label, way]) => [label, { offered: 1, taken: all.has(label) ? 1 : 0, way }]),
  );
}

function oneFate(fate: Fate | null): Fates {
  return fate === null ? noFates : { ...noFates, [fate]: 1 };
}

/** Adds two sums; of equal problems the one with the shortest way stays. */
export function addTallies(one: Tally, other: Tally): Tally {
  if (one.runs === 0) return other;
  if (other.runs === 0) return one;
  const problems = new Map(one.problems.map((problem) => [keyOf(problem), problem]));
  for (const problem of other.problems) {
    const known = problems.get(keyOf(problem));
    const count = (known?.count ?? 0) + problem.count;
    const kept = known === undefined ? problem : shorterWay(problem, known);
    problems.set(keyOf(problem), { ...kept, count });
  }
  return {
    runs: one.runs + other.runs,
    again: one.again + other.again,
    visits: addCounts(one.visits, other.visits),
    choices: addChoices(one.choices, other.choices),
    endings: addCounts(one.endings, other.endings),
    problems: [...problems.values()],
    decisions: {
      sum: one.decisions.sum + other.decisions.sum,
      min: Math.min(one.decisions.min, other.decisions.min),
      max: Math.max(one.decisions.max, other.decisions.max),
    },
    elsewhere: addFates(one.elsewhere, other.elsewhere),
  };
}

function addCounts(
  one: Readonly<Record<string, number>>,
  other: Readonly<Record<string, number>>,
): Record<string, number> {
  const sum = { ...one };
  for (const [id, count] of Object.entries(other)) sum[id] = (ownValue(sum, id) ?? 0) + count;
  return sum;
}

function addChoices(one: Tally['choices'], other: Tally['choices']): Tally['choices'] {
  const sum = { ...one };
  for (const [label, more] of Object.entries(other)) {
    const known = ownValue(sum, label);
    sum[label] =
      known === undefined
        ? more
        : {
            offered: known.offered + more.offered,
            taken: known.taken + more.taken,
            way: shorterWay(more.way, known.way),
          };
  }
  return sum;
}

/** The way with fewer decisions; of two as long the one of the earlier playthrough. */
export function shorterWay<One extends Way>(one: One, other: One): One {
  const more = one.decisions.length - other.decisions.length || one.index - other.index;
  return more < 0 ? one : other;
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
    knots: share(story?.knots ?? [], Object.keys(sum.visits)),
    labels: share(
      labels,
      Object.keys(sum.choices).filter((label) => sum.choices[label]!.taken > 0),
    ),
    endings: Object.fromEntries(ids.map((id) => [id, ownValue(sum.endings, id) ?? 0])),
    problems: [...sum.problems].sort((a, b) => a.index - b.index),
    decisionsPerRun: {
      mean: runs === 0 ? 0 : Math.round((decisions.sum / runs) * 100) / 100,
      min: decisions.min,
      max: decisions.max,
    },
    again: sum.again,
    elsewhere: sum.elsewhere,
    visits: sum.visits,
    choices: sum.choices,
  };
}

function share(all: readonly string[], found: readonly string[]): Share {
  const met = new Set(found);
  const missed = all.filter((name) => !met.has(name));
  return { total: all.length, reached: all.length - missed.length, missed };
}

/** Problems of one kind behind the same choice in one language are one problem. */
function keyOf({ kind, language, decisions }: WalkProblem): string {
  return `${kind} ${language} ${decisions.at(-1) ?? ''}`;
}
