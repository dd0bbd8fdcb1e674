import {
  brokenPresumptions,
  choose,
  goAgain,
  replay,
  visitedKnots,
  type Language,
  type Pack,
  type Road,
  type Run,
} from '../game/index.ts';
import { draw, worldVersion } from '../sim/index.ts';
import { callsAny, writtenLabel, type CompiledStory, type Page } from '../story/index.ts';
import { Future, logicOf } from './future.ts';
import { givenOf, mostDecisions, streams, worldSeed } from './walk-luck.ts';
import type { Walked, WalkOptions, WalkProblem, Way } from './walked.ts';

/** Most words of a page, and of one on which the story ends. */
const mostWords = { page: 220, ending: 400 };

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
  const offered = new Map<string, Way>();
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language, given };
  let from: Road | undefined;
  try {
    let future = Future.begin(pack, logic, begin);
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
      offered,
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
      const way = { seed: world, given, decisions: future.decisions, ...(from && { from }), index };
      noteOffered(offered, labels, way);
      const luck = draw(seed, stream, index, count);
      const label = pick(labels, luck, policy === 'fresh' ? taken : null);
      taken.set(label, (taken.get(label) ?? 0) + 1);
      mine.push(label);
      future.choose(label);
    }
  }
}

function isAgainAt(pack: Pack, language: Language, index: number): boolean {
  return index % againEvery === againEvery - 1 && asksMemory(pack, language);
}

/** A walk with every word, and with everything that is wrong on the way. */
export function walkInFull(
  pack: Pack,
  options: WalkOptions,
  index: number,
  taken: Map<string, number>,
): Walked {
  return new FullWalk(pack, options, index, taken).walked();
}

class FullWalk {
  readonly #problems: WalkProblem[] = [];
  readonly #mine: string[] = [];
  readonly #offered = new Map<string, Way>();
  readonly #world: number;
  readonly #given: ReturnType<typeof givenOf>;

  constructor(
    readonly pack: Pack,
    readonly options: WalkOptions,
    readonly index: number,
    readonly taken: Map<string, number>,
  ) {
    this.#world = worldSeed(options.seed, index);
    this.#given = givenOf(options.seed, index);
  }

  walked(): Walked {
    const { pack, index } = this;
    const { language, seed } = this.options;
    const story = { story: pack.manifest.id, storyHash: pack.hash };
    const begin = { ...story, seed: this.#world, language, given: this.#given };
    let { run, best } = this.#walkFrom(replay(pack, { ...begin, decisions: [] }), streams.choice);
    if (isAgainAt(pack, language, index) && run.problem === null) {
      const length = run.playthrough.decisions.length;
      const door = Math.floor(draw(seed, streams.door, index, 0) * length);
      ({ run, best } = this.#walkFrom(goAgain(run, door), streams.again));
    }
    if (run.problem !== null) {
      const { kind, message, label, at, after } = run.problem;
      const isTaken = run.playthrough.decisions.length > after;
      this.#note(run, kind, message, label === null || isTaken ? [] : [label], at);
    }
    return {
      seed: this.#world,
      playthrough: run.playthrough,
      decisions: run.playthrough.decisions,
      taken: this.#mine,
      offered: this.#offered,
      ending: run.turns.at(-1)?.ending ?? null,
      problems: this.#problems,
      knots: visitedKnots(run.problem === null ? run : best),
    };
  }

  /** Goes on by chance; `best` is the run before the last decision. */
  #walkFrom(start: Run, stream: number): { run: Run; best: Run } {
    const { options, taken } = this;
    let run = start;
    let best = start;
    for (let count = start.playthrough.decisions.length; ; count += 1) {
      this.#notePage(run);
      const choices = run.turns.at(-1)?.page.choices ?? [];
      if (run.problem !== null || choices.length === 0) break;
      const labels = choices.map((choice) => choice.label);
      noteOffered(this.#offered, labels, this.#wayTo(run));
      if (count >= mostDecisions) {
        this.#note(run, 'endless', `No ending after ${mostDecisions} decisions.`);
        break;
      }
      const luck = draw(options.seed, stream, this.index, count);
      const label = pick(labels, luck, options.policy === 'fresh' ? taken : null);
      taken.set(label, (taken.get(label) ?? 0) + 1);
      this.#mine.push(label);
      best = run;
      run = choose(run, label);
    }
    return { run, best };
  }

  #note(
    at: Run,
    kind: WalkProblem['kind'],
    message: string,
    more: readonly string[] = [],
    stood?: string,
  ): void {
    const way = this.#wayTo(at);
    const decisions = [...way.decisions, ...more];
    const found = { kind, message, ...way, decisions };
    this.#problems.push({ ...found, ...(stood !== undefined && { at: stood }) });
  }

  #wayTo({ playthrough: { decisions, from } }: Run): Way {
    const { index } = this;
    return { decisions, seed: this.#world, given: this.#given, ...(from && { from }), index };
  }

  #notePage(at: Run): void {
    const turn = at.turns.at(-1);
    if (turn === undefined || at.problem !== null) return;
    const where = turn.taken === null ? 'The first page' : `The page after “${turn.taken.label}”`;
    const text = turn.page.passages.map((passage) => passage.text).join(' ');
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const most = turn.ending === null ? mostWords.page : mostWords.ending;
    if (words > most) {
      this.#note(at, 'long-page', `${where} has ${words} words; ${most} are allowed.`);
    }
    for (const warning of turn.warnings) this.#note(at, 'warning', warning);
    const broken = brokenPresumptions(turn);
    if (broken.length > 0) this.#note(at, 'presumption', `${where} presumes ${broken.join('; ')}.`);
    const twin = twinOf(turn.page);
    if (twin !== null) this.#note(at, 'twin-choice', `${where} offers “${twin}” twice.`);
  }
}

/** Notes the way to the labels no page offered before. */
function noteOffered(offered: Map<string, Way>, labels: readonly string[], way: Way): void {
  let kept: Way | null = null;
  for (const label of labels.map(writtenLabel)) {
    // The list of decisions grows as the walk goes on.
    kept ??= offered.has(label) ? null : { ...way, decisions: [...way.decisions] };
    if (kept !== null && !offered.has(label)) offered.set(label, kept);
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
