import { harmOf, indicators, toThousandth } from '../../sim/index.ts';
import type { DecisionSample, OptionSample } from './matter-road.ts';

/** An indicator with taking this alternative rather than another, in the indicator's own unit. */
export interface Effect {
  /** Mean difference to the other alternatives in the same worlds. */
  readonly effect: number;
  /** Standard deviation between seeds with the same decisions. */
  readonly spread: number;
  /** Whether the difference stands out: from chance, and beside the spread. */
  readonly moves: boolean;
}

/** What one alternative changes. Words are medians over the roads, held against the alternative most like it. */
export interface AlternativeMatter {
  readonly label: string;
  /** On how many roads it was tried. */
  readonly roads: number;
  readonly nextWords: number;
  /** Share of the next page's words that differ, 0..1. */
  readonly nextShare: number;
  /** Whether the next page tells that this was chosen and not another. */
  readonly acknowledged: boolean;
  readonly laterWords: number;
  /** Ids of chapters in which something differs on a quarter of the roads or more. */
  readonly laterChapters: readonly string[];
  /** Ids of later chapters in which it comes back as an act on some road. */
  readonly acts: readonly string[];
  /** Ending id → share of the roads, 0..1; null below the stated sample. */
  readonly endings: Readonly<Record<string, number>> | null;
  /** Share of the roads that end otherwise, 0..1; null below the stated sample. */
  readonly endsElse: number | null;
  /** At the end, and halfway there as `mid`; null below the stated sample. Unmoved ones are left out. */
  readonly world: Readonly<Record<string, Effect & { readonly mid: Effect }>> | null;
  /** `world`: it moves numbers, but no word and no ending. */
  readonly verdict: 'nothing' | 'world' | 'clause' | 'matters';
  /** Whether a later chapter answers it with an act on some road; null where none follows. */
  readonly repaid: boolean | null;
}

/** A decision with all its alternatives. */
export interface DecisionMatter {
  /** Knot, or knot.stitch. */
  readonly label: string;
  readonly chapter: string;
  readonly roads: number;
  /**
   * `obvious`: one alternative is better on every indicator it moves; `relaxed`: none moves any or
   * leads to another ending; `dilemma`: everything else. Null below the stated sample.
   */
  readonly kind: 'obvious' | 'relaxed' | 'dilemma' | null;
  readonly alternatives: readonly AlternativeMatter[];
}

/** What every choice of a story changes, over some roads. */
export interface MatterReport {
  readonly story: string;
  readonly roads: number;
  readonly seed: number;
  /** Below so many roads, worlds and endings are not told. */
  readonly leastRoads: number;
  readonly decisions: readonly DecisionMatter[];
  readonly decisionsPerRoad: number;
  /** Chapter id → share of the roads that have a decision in it, 0..1. */
  readonly chapters: Readonly<Record<string, number>>;
}

/** Fewer roads say nothing about worlds and endings. */
const leastRoads = 5;
/** The next page tells the choice from so many words on. */
export const acknowledgedFrom = 5;
/** Up to so many words altogether, without an act, it was a clause. */
export const clauseWords = 40;
/** Mean differences stand out beyond so many standard errors (of many roads) and this share of the spread. */
export const standsOut = { errors: 3, spread: 0.2 } as const;

/**
 * The standard errors a mean over so many roads must exceed, so that chance does it no more often than it
 * exceeds three where roads are many: the error itself is a guess, and from few roads a poor one.
 * Student's t by Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5.
 */
export function errorsNeeded(roads: number): number {
  const x = standsOut.errors;
  const freedom = roads - 1;
  if (freedom < 1) return Infinity;
  return (
    x + (x ** 3 + x) / (4 * freedom) + (5 * x ** 5 + 16 * x ** 3 + 3 * x) / (96 * freedom ** 2)
  );
}

/** Puts the samples of roads together, in whatever order they came. */
export function matterReport(
  about: { readonly story: string; readonly seed: number; readonly chapters: readonly string[] },
  roads: readonly (readonly DecisionSample[])[],
): MatterReport {
  const groups = new Map<string, DecisionSample[]>();
  for (const sample of roads.flat()) {
    groups.set(sample.decision, [...(groups.get(sample.decision) ?? []), sample]);
  }
  const place = (chapter: string) => (about.chapters.indexOf(chapter) + 1 || Infinity) - 1;
  const decisions = [...groups]
    .map(([label, samples]) => decisionOf(label, samples))
    .sort((a, b) => place(a.chapter) - place(b.chapter));
  const total = roads.reduce((sum, road) => sum + road.length, 0);
  const reaching = (id: string) =>
    roads.filter((road) => road.some(({ chapter }) => chapter === id)).length;
  return {
    story: about.story,
    roads: roads.length,
    seed: about.seed,
    leastRoads,
    decisions,
    decisionsPerRoad: toThousandth(total / Math.max(1, roads.length)),
    chapters: Object.fromEntries(
      about.chapters.map((id) => [id, toThousandth(reaching(id) / Math.max(1, roads.length))]),
    ),
  };
}

function decisionOf(label: string, samples: readonly DecisionSample[]): DecisionMatter {
  const labels = [...new Set(samples.flatMap(({ options }) => options.map((one) => one.label)))];
  const alternatives = labels.map((one) => alternativeOf(one, samples));
  return {
    label,
    chapter: samples[0]?.chapter ?? '',
    roads: samples.length,
    kind: samples.length < leastRoads ? null : kindOf(alternatives),
    alternatives,
  };
}

function alternativeOf(label: string, samples: readonly DecisionSample[]): AlternativeMatter {
  const tried = samples.flatMap((sample) => {
    const own = sample.options.find((option) => option.label === label);
    return own === undefined ? [] : [{ own, sample }];
  });
  const all = tried.map(({ own }) => own);
  const isTold = tried.length >= leastRoads;
  const nextWords = median(all.map((own) => own.nextWords));
  const laterWords = median(all.map(wordsLater));
  const world = isTold ? worldOf(tried) : null;
  const endsElse = isTold ? toThousandth(shareOf(all, (own) => own.endsElse)) : null;
  const later = tried.filter(({ sample }) => sample.hasLater);
  const acts = [
    ...new Set(
      tried
        .flatMap(({ own, sample }) =>
          own.later.filter(({ isAct, chapter }) => isAct && chapter !== sample.chapter),
        )
        .map(({ chapter }) => chapter),
    ),
  ];
  const most = Math.max(...all.map((own) => own.nextWords + wordsLater(own)));
  const isIdle = most === 0 && !all.some((own) => own.endsElse || own.later.length > 0);
  const isMoved = Object.keys(world ?? {}).length > 0;
  const isClause =
    most <= clauseWords && !all.some(({ later: parts }) => parts.some(({ isAct }) => isAct));
  return {
    label,
    roads: tried.length,
    nextWords,
    nextShare: toThousandth(median(all.map((own) => own.nextWords / Math.max(1, own.pageWords)))),
    acknowledged: nextWords >= acknowledgedFrom,
    laterWords,
    laterChapters: chaptersOf(all),
    acts,
    endings: isTold ? endingsOf(all) : null,
    endsElse,
    world,
    verdict: isIdle ? (isMoved ? 'world' : 'nothing') : isClause ? 'clause' : 'matters',
    repaid: later.length === 0 ? null : acts.length > 0,
  };
}

function wordsLater({ later }: OptionSample): number {
  return later.reduce((sum, { words }) => sum + words, 0);
}

function chaptersOf(all: readonly OptionSample[]): readonly string[] {
  const ids = [...new Set(all.flatMap(({ later }) => later.map(({ chapter }) => chapter)))];
  return ids.filter(
    (id) => shareOf(all, ({ later }) => later.some(({ chapter }) => chapter === id)) >= 0.25,
  );
}

function endingsOf(all: readonly OptionSample[]): Readonly<Record<string, number>> {
  const ids = [...new Set(all.flatMap(({ ending }) => ending ?? []))].sort();
  return Object.fromEntries(
    ids.map((id) => [id, toThousandth(shareOf(all, ({ ending }) => ending === id))]),
  );
}

interface TriedOption {
  readonly own: OptionSample;
  readonly sample: DecisionSample;
}

function worldOf(tried: readonly TriedOption[]): NonNullable<AlternativeMatter['world']> {
  const moved = indicators.flatMap(({ id }, column) => {
    const end = effectOf(tried, 'end', column);
    const mid = effectOf(tried, 'mid', column);
    return end.moves || mid.moves ? [[id, { ...end, mid }] as const] : [];
  });
  return Object.fromEntries(moved);
}

function effectOf(tried: readonly TriedOption[], when: 'mid' | 'end', column: number): Effect {
  const differences = tried.flatMap(({ own, sample }) => {
    const others = sample.options.filter((option) => option !== own);
    if (others.length === 0) return [];
    return [(own[when][column] ?? 0) - mean(others.map((other) => other[when][column] ?? 0))];
  });
  const effect = mean(differences);
  const variance = mean(differences.map((one) => (one - effect) ** 2));
  const error = Math.sqrt(variance / Math.max(1, differences.length - 1));
  const spread = Math.sqrt(mean(tried.map(({ sample }) => sample.between[when][column] ?? 0)));
  const size = Math.abs(effect);
  const isClear = size > errorsNeeded(differences.length) * error;
  const moves = size >= 0.5 && isClear && size >= standsOut.spread * spread;
  return { effect: toThousandth(effect), spread: toThousandth(spread), moves };
}

function kindOf(alternatives: readonly AlternativeMatter[]): DecisionMatter['kind'] {
  const isMoved = alternatives.some(({ world }) => Object.keys(world ?? {}).length > 0);
  if (!isMoved && alternatives.every(({ endsElse }) => (endsElse ?? 0) === 0)) return 'relaxed';
  return alternatives.some(isBetter) ? 'obvious' : 'dilemma';
}

/** Whether an alternative moves indicators for the better and none for the worse. */
function isBetter({ world }: AlternativeMatter): boolean {
  const harms = Object.entries(world ?? {}).flatMap(([id, end]) => {
    const bad = indicators.find((known) => known.id === id)?.bad ?? 'none';
    return [end, end.mid]
      .filter(({ moves }) => moves && bad !== 'none')
      .map(({ effect }) => harmOf(effect, bad));
  });
  return harms.length > 0 && harms.every((harm) => harm < 0);
}

function shareOf<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length / Math.max(1, all.length);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const high = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? high : ((sorted[half - 1] ?? 0) + high) / 2;
}
