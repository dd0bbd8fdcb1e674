import {
  choose,
  replay,
  rewind,
  type Pack,
  type Playthrough,
  type Run,
  type Turn,
} from '../../game/index.ts';
import { draw, indicators } from '../../sim/index.ts';
import { writtenLabel } from '../../story/index.ts';
import { noteDrift, textDifference, wordsOf } from '../text/text-difference.ts';

/** What one alternative came to on one road, beside the alternative most like it. */
export interface OptionSample {
  readonly label: string;
  /** Words of the next page that differ, and all words of it, in the longer of both. */
  readonly nextWords: number;
  readonly pageWords: number;
  /** What differs after the next page, by chapter in order; chapters without a difference are left out. */
  readonly later: readonly {
    /** Chapter id; empty where the story names none. */
    readonly chapter: string;
    readonly words: number;
    /** Whether it comes back as an act there: a stretch of many words, or other choices on offer. */
    readonly isAct: boolean;
  }[];
  readonly ending: string | null;
  /** Whether the ending is another one. */
  readonly endsElse: boolean;
  /** All indicators halfway from the decision to the end of the road, and at the end. */
  readonly mid: readonly number[];
  readonly end: readonly number[];
}

/** One decision of one road with every alternative tried. */
export interface DecisionSample {
  /** The knot, or knot.stitch, it is taken in. */
  readonly decision: string;
  readonly chapter: string;
  /** Whether a later chapter follows on the road at all. */
  readonly hasLater: boolean;
  readonly options: readonly OptionSample[];
  /** Mean squared differences, halved, to the same road in other worlds. */
  readonly between: { readonly mid: readonly number[]; readonly end: readonly number[] };
}

/** From so many words in one stretch on, a later difference counts as an act. */
export const actWords = 30;

/** Most decisions of a road; the longest honest one has about sixty. */
const mostDecisions = 400;

/** The stream of chance that chooses where a road has nothing to say. */
const offRoad = 906;

/**
 * Tries every alternative of every decision of a road. `twins` are seeds of other worlds in which
 * the road is played as it is: what differs between them comes from chance and counts as no effect.
 */
export function matterOnRoad(
  pack: Pack,
  road: Playthrough,
  twins: readonly number[],
): readonly DecisionSample[] {
  const run = goOn(replay(pack, { ...road, decisions: [] }), road.decisions);
  const { decisions } = run.playthrough;
  const others = twins.map((seed) =>
    goOn(replay(pack, { ...road, decisions: [], seed }), decisions),
  );
  const drift = driftOf(run, others);
  return decisions.flatMap((taken, index): readonly DecisionSample[] => {
    const from = run.turns[index]!;
    if (from.page.choices.length < 2) return [];
    const hour = (hourOf(from) + hourOf(run.turns.at(-1)!)) / 2;
    const runs = from.page.choices.map(({ label }) => ({
      label,
      run:
        label === taken ? run : goOn(choose(rewind(run, index), label), decisions.slice(index + 1)),
    }));
    const chapter = from.chapter ?? '';
    return [
      {
        decision: placeOf(from.page.choices[0]!.label),
        chapter,
        hasLater: run.turns.slice(index + 1).some((turn) => (turn.chapter ?? '') !== chapter),
        options: runs.map((one) => optionOf(one, runs, { next: index + 1, hour, drift })),
        between: {
          mid: between(run, others, hour),
          end: between(run, others, Infinity),
        },
      },
    ];
  });
}

/** Paragraphs that differ between worlds on pages that the same choice leads to. */
function driftOf(run: Run, others: readonly Run[]): ReadonlySet<string> {
  const drift = new Set<string>();
  for (const other of others) {
    const pages = new Map(other.turns.map((turn) => [turn.taken?.label, turn]));
    for (const turn of run.turns) {
      const twin = pages.get(turn.taken?.label);
      if (twin !== undefined) noteDrift(textsOf(turn), textsOf(twin), drift);
    }
  }
  return drift;
}

/** Goes on along the labels wanted, in their order where several are on offer, else by chance. */
function goOn(start: Run, wanted: readonly string[]): Run {
  const left = [...wanted];
  let run = start;
  for (let count = run.playthrough.decisions.length; count < mostDecisions; count += 1) {
    const choices = run.turns.at(-1)?.page.choices ?? [];
    if (run.problem !== null || choices.length === 0) break;
    const known = left.findIndex((label) => choices.some((choice) => choice.label === label));
    const [next] = known < 0 ? [] : left.splice(known, 1);
    const luck = draw(run.playthrough.seed, offRoad, count, 0);
    run = choose(run, next ?? choices[Math.floor(luck * choices.length)]!.label);
  }
  return run;
}

interface Tried {
  readonly label: string;
  readonly run: Run;
}

/** Where a decision stands on its road. */
interface Where {
  /** Index of the page it leads to. */
  readonly next: number;
  /** World hour halfway from it to the end. */
  readonly hour: number;
  readonly drift: ReadonlySet<string>;
}

function optionOf(one: Tried, all: readonly Tried[], where: Where): OptionSample {
  const { label, run } = one;
  const compared = all
    .filter((other) => other !== one)
    .map((other) => comparedWith(run, other.run, where))
    .sort((a, b) => a.words - b.words);
  const { nextWords, pageWords, later, endsElse } = compared[0]!;
  return {
    label,
    nextWords,
    pageWords,
    later,
    ending: run.turns.at(-1)?.ending ?? null,
    endsElse,
    mid: valuesAt(run, where.hour),
    end: valuesAt(run, Infinity),
  };
}

/** How two runs differ from the page `next` on. */
function comparedWith(one: Run, other: Run, { next, drift }: Where) {
  const pages = [one, other].map(({ turns }) => textsOf(turns[next]));
  const nextWords = textDifference(pages[0]!, pages[1]!).words;
  const pageWords = Math.max(...pages.map((texts) => wordsOf(texts).length));
  const [mine, theirs] = [one, other].map(({ turns }) => byChapter(turns.slice(next + 1)));
  const chapters = [...new Set([...mine!.keys(), ...theirs!.keys()])];
  const later = chapters.flatMap((chapter): OptionSample['later'] => {
    const [here, there] = [mine!.get(chapter) ?? [], theirs!.get(chapter) ?? []];
    const { words, longest } = textDifference(here.flatMap(textsOf), there.flatMap(textsOf), drift);
    const isOffered = offers(here) === offers(there);
    return words === 0 && isOffered
      ? []
      : [{ chapter, words, isAct: longest >= actWords || !isOffered }];
  });
  const endsElse = one.turns.at(-1)?.ending !== other.turns.at(-1)?.ending;
  const words = later.reduce((sum, part) => sum + part.words, nextWords);
  return { nextWords, pageWords, later, endsElse, words };
}

function byChapter(turns: readonly Turn[]): ReadonlyMap<string, readonly Turn[]> {
  const chapters = new Map<string, Turn[]>();
  for (const turn of turns) {
    const chapter = turn.chapter ?? '';
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), turn]);
  }
  return chapters;
}

function textsOf(turn: Turn | undefined): readonly string[] {
  return (turn?.page.passages ?? []).map(({ text }) => text);
}

/** Every choice on offer in these pages, as one text. */
function offers(turns: readonly Turn[]): string {
  return turns.map(({ page }) => page.choices.map(({ label }) => label).join(' ')).join('\n');
}

function placeOf(label: string): string {
  return writtenLabel(label).split('.').slice(0, -1).join('.');
}

function hourOf(turn: Turn): number {
  return turn.readings.at(-1)?.hour ?? 0;
}

/** All indicators at the last reading of a run up to an hour. */
function valuesAt({ turns }: Run, hour: number): readonly number[] {
  const readings = turns.flatMap((turn) => turn.readings);
  const found = readings.findLast((reading) => reading.hour <= hour) ?? readings[0];
  return found?.values ?? indicators.map(() => 0);
}

/** Mean squared difference, halved, of each indicator between a run and the same road in other worlds. */
function between(run: Run, others: readonly Run[], hour: number): readonly number[] {
  const own = valuesAt(run, hour);
  const values = others.map((other) => valuesAt(other, hour));
  return own.map(
    (value, column) =>
      values.reduce((sum, other) => sum + (value - (other[column] ?? 0)) ** 2 / 2, 0) /
      Math.max(1, others.length),
  );
}
