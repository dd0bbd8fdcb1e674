import {
  brokenPresumptions,
  choose,
  goAgain,
  replay,
  visitedKnots,
  type Language,
  type Pack,
  type Playthrough,
  type Road,
  type Run,
} from '../game/index.ts';
import { draw, worldVersion } from '../sim/index.ts';
import {
  callsAny,
  writtenLabel,
  type CompiledStory,
  type Page,
  type StoryProblemKind,
} from '../story/index.ts';
import { Future, logicOf } from './future.ts';

/** Which choice a walk takes: any, or the one taken least so far. */
export const policies = ['random', 'fresh'] as const;

export type Policy = (typeof policies)[number];

/** What a walk needs to know beside the story. */
export interface WalkOptions {
  /** Whole number 1..2147483647; decides about choices and worlds alike. */
  readonly seed: number;
  readonly language: Language;
  readonly policy: Policy;
  /** Whether each list of decisions is played once more in another world. */
  readonly elsewhere?: boolean;
}

/** Why a playthrough could not come to its end. */
export interface WalkProblem {
  /**
   * `endless` is a playthrough that goes on past every reasonable length, `presumption` a page that
   * takes for granted what is not so, `twin-choice` one that offers the same words twice, `warning`
   * what ink said of a page that stands all the same.
   */
  readonly kind:
    StoryProblemKind | 'endless' | 'long-page' | 'presumption' | 'twin-choice' | 'warning';
  readonly message: string;
  /** What leads to it. */
  readonly decisions: readonly string[];
  /** Seed of the world it happened in. */
  readonly seed: number;
  /** Ink variables fixed before the first page. */
  readonly given: Readonly<Record<string, number>>;
  /** The road remembered, where one was. */
  readonly from?: Road;
  /** Number of the playthrough in its walk. */
  readonly index: number;
}

/** One random playthrough. */
export interface Walked {
  readonly seed: number;
  /** As far as it went, with the road it remembers where it went back into one. */
  readonly playthrough: Playthrough;
  readonly decisions: readonly string[];
  /** Labels taken, those that led nowhere included. */
  readonly taken: readonly string[];
  readonly ending: string | null;
  readonly problems: readonly WalkProblem[];
  readonly knots: readonly string[];
}

/** Most decisions of a playthrough; the longest honest one has about fifty. */
const mostDecisions = 400;
/** Most words of a page, and of one on which the story ends. */
const mostWords = { page: 220, ending: 400 };

/** Streams of chance, apart from those of the world. */
const streams = { world: 901, choice: 902, given: 903, door: 904, again: 905 };

/** The seed of the world of the playthrough with this number. */
export function worldSeed(seed: number, index: number): number {
  return 1 + Math.floor(draw(seed, streams.world, index, 0) * 2147483646);
}

/** Of stories that ask what is remembered every third playthrough goes back into a finished road. */
const againEvery = 3;

/**
 * Plays a story once from the beginning to the end, choosing by chance. The same seed and index give
 * the same playthrough. `taken` counts how often each label was taken before; only the fresh policy
 * asks, and the walk counts its own into it. The story is played without its prose; where something is
 * odd it is played once more in full, to say exactly what.
 */
export function walkOnce(
  pack: Pack,
  options: WalkOptions,
  index: number,
  taken: Map<string, number> = new Map<string, number>(),
): Walked {
  const before = options.policy === 'fresh' ? new Map(taken) : null;
  const quick = walkQuickly(pack, options, index, taken);
  if (quick !== null) return quick;
  if (before !== null) {
    taken.clear();
    for (const [label, count] of before) taken.set(label, count);
  }
  return walkInFull(pack, options, index, taken);
}

/** A walk without prose; null where it has to be looked at in full. */
function walkQuickly(
  pack: Pack,
  { seed, language, policy }: WalkOptions,
  index: number,
  taken: Map<string, number>,
): Walked | null {
  const logic = logicOf(pack, language);
  if (!('engine' in logic)) return null;
  const world = worldSeed(seed, index);
  const given = givenOf(seed, index);
  const mine: string[] = [];
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language, given };
  try {
    let future = Future.begin(pack, logic, begin);
    let from: Road | undefined;
    if (!goOn(future, streams.choice)) return null;
    if (isAgainAt(pack, language, index)) {
      const { ending } = future.page;
      const { decisions } = future;
      if (ending === null) return null;
      const at = Math.floor(draw(seed, streams.door, index, 0) * decisions.length);
      from = { at, decisions, ending, world: worldVersion };
      future = Future.begin(pack, logic, { ...begin, from });
      for (const label of decisions.slice(0, at)) if (!future.choose(label)) return null;
      if (!goOn(future, streams.again)) return null;
    }
    const { decisions } = future;
    return {
      seed: world,
      playthrough: { ...begin, decisions, ...(from && { from }) },
      decisions,
      taken: mine,
      ending: future.page.ending,
      problems: [],
      knots: (pack.stories[language]?.knots ?? []).filter((knot) => future.visits(knot) > 0),
    };
  } catch {
    return null;
  }

  /** Goes on to an ending; false where a page is to be looked at in full. */
  function goOn(future: Future, stream: number): boolean {
    for (let count = future.decisions.length; ; count += 1) {
      const { labels, ending, words } = future.page;
      if (words > (ending === null ? mostWords.page : mostWords.ending)) return false;
      if (count >= mostDecisions || future.isOdd) return false;
      if (labels.length === 0) return true;
      const luck = draw(seed, stream, index, count);
      const label = pick(labels, luck, policy === 'fresh' ? taken : null);
      taken.set(label, (taken.get(label) ?? 0) + 1);
      mine.push(label);
      future.choose(label);
    }
  }
}

/** What a reader brings along: up to three endings seen before. */
function givenOf(seed: number, index: number): Readonly<Record<string, number>> {
  return { seen_endings: Math.floor(draw(seed, streams.given, index, 0) * 4) };
}

function isAgainAt(pack: Pack, language: Language, index: number): boolean {
  return index % againEvery === againEvery - 1 && asksMemory(pack, language);
}

/** A walk with every word, and with everything that is wrong on the way. */
export function walkInFull(
  pack: Pack,
  { seed, language, policy }: WalkOptions,
  index: number,
  taken: Map<string, number>,
): Walked {
  const world = worldSeed(seed, index);
  const problems: WalkProblem[] = [];
  const mine: string[] = [];
  const given = givenOf(seed, index);
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language, given };
  let { run, best } = walkFrom(replay(pack, { ...begin, decisions: [] }), streams.choice);
  if (isAgainAt(pack, language, index) && run.problem === null) {
    const length = run.playthrough.decisions.length;
    const door = Math.floor(draw(seed, streams.door, index, 0) * length);
    ({ run, best } = walkFrom(goAgain(run, door), streams.again));
  }
  if (run.problem !== null) {
    const { kind, message, label } = run.problem;
    note(run, kind, message, label === null ? [] : [label]);
  }
  return {
    seed: world,
    playthrough: run.playthrough,
    decisions: run.playthrough.decisions,
    taken: mine,
    ending: run.turns.at(-1)?.ending ?? null,
    problems,
    knots: visitedKnots(run.problem === null ? run : best),
  };

  /** Goes on by chance; `best` is the run before the last decision. */
  function walkFrom(start: Run, stream: number): { run: Run; best: Run } {
    let run = start;
    let best = start;
    for (let count = start.playthrough.decisions.length; ; count += 1) {
      notePage(run);
      const choices = run.turns.at(-1)?.page.choices ?? [];
      if (run.problem !== null || choices.length === 0) break;
      if (count >= mostDecisions) {
        note(run, 'endless', `No ending after ${mostDecisions} decisions.`);
        break;
      }
      const luck = draw(seed, stream, index, count);
      const label = pick(
        choices.map((choice) => choice.label),
        luck,
        policy === 'fresh' ? taken : null,
      );
      taken.set(label, (taken.get(label) ?? 0) + 1);
      mine.push(label);
      best = run;
      run = choose(run, label);
    }
    return { run, best };
  }

  function note(
    at: Run,
    kind: WalkProblem['kind'],
    message: string,
    more: readonly string[] = [],
  ): void {
    const { decisions, from } = at.playthrough;
    const way = { decisions: [...decisions, ...more], seed: world, given, ...(from && { from }) };
    problems.push({ kind, message, ...way, index });
  }

  function notePage(at: Run): void {
    const turn = at.turns.at(-1);
    if (turn === undefined || at.problem !== null) return;
    const where = turn.taken === null ? 'The first page' : `The page after “${turn.taken.label}”`;
    const text = turn.page.passages.map((passage) => passage.text).join(' ');
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const most = turn.ending === null ? mostWords.page : mostWords.ending;
    if (words > most) {
      note(at, 'long-page', `${where} has ${words} words; ${most} are allowed.`);
    }
    for (const warning of turn.warnings) note(at, 'warning', warning);
    const broken = brokenPresumptions(turn);
    if (broken.length > 0) note(at, 'presumption', `${where} presumes ${broken.join('; ')}.`);
    const twin = twinOf(turn.page);
    if (twin !== null) note(at, 'twin-choice', `${where} offers “${twin}” twice.`);
  }
}

const asking = new WeakMap<CompiledStory, boolean>();

/** Whether a story asks what is remembered at all. */
function asksMemory(pack: Pack, language: Language): boolean {
  const story = pack.stories[language];
  if (story === undefined) return false;
  const asks = asking.get(story) ?? callsAny(story, ['remembers', 'ended']);
  asking.set(story, asks);
  return asks;
}

/** The words of a choice that a page offers twice under one label, if there is one. */
function twinOf({ choices }: Page): string | null {
  const seen = new Set<string>();
  for (const { label, text } of choices) {
    const key = JSON.stringify([writtenLabel(label), text]);
    if (seen.has(key)) return text;
    seen.add(key);
  }
  return null;
}

function pick(
  labels: readonly string[],
  luck: number,
  taken: ReadonlyMap<string, number> | null,
): string {
  const counts = labels.map((label) => taken?.get(label) ?? 0);
  const fewest = Math.min(...counts);
  const open = taken === null ? labels : labels.filter((_, index) => counts[index] === fewest);
  // Luck is below 1, so there is always a label at this place.
  return open[Math.floor(luck * open.length)]!;
}
