import {
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
import { callsAny, writtenLabel, type CompiledStory } from '../story/index.ts';
import { Future, logicOf } from './future.ts';
import { Heard } from './heard.ts';
import { PageNotes } from './page-note.ts';
import { isAlike, mostWords, type Lead } from './read-along.ts';
import { givenOf, mostDecisions, streams, worldSeed } from './walk-luck.ts';
import type { Walked, WalkOptions, WalkProblem, Way } from './walked.ts';

/** Of stories that ask what is remembered every third playthrough goes back into a finished road. */
const againEvery = 3;

/**
 * Plays a story once from the beginning to the end, choosing by chance. The same seed and index give
 * the same playthrough. `taken` counts how often each label was taken before; only the fresh policy
 * asks, and the walk counts its own into it. The story is played without its prose; where something is
 * odd it is played once more in full, to say exactly what. The languages in `also` follow the same way.
 */
export function walkOnce(
  pack: Pack,
  options: WalkOptions,
  index: number,
  taken: Map<string, number> = new Map<string, number>(),
): Walked {
  const before = options.policy === 'fresh' ? new Map(taken) : null;
  const quick = walkQuickly(pack, options, index, taken);
  if (quick !== null) {
    const { walked, leads } = quick;
    const odd = alsoOf(options).filter(
      (language) => !leads.every((lead) => isAlike(pack, language, lead)),
    );
    return readAlso(pack, walked, odd, index);
  }
  if (before !== null) {
    taken.clear();
    for (const [label, count] of before) taken.set(label, count);
  }
  return readAlso(pack, walkInFull(pack, options, index, taken), alsoOf(options), index);
}

function alsoOf({ language, also = [] }: WalkOptions): readonly Language[] {
  return also.filter((other) => other !== language);
}

/** A walk with what is wrong in other languages on the same way, and not in its own as well. */
function readAlso(
  pack: Pack,
  walked: Walked,
  languages: readonly Language[],
  index: number,
): Walked {
  const keyOf = ({ kind, decisions }: WalkProblem) => JSON.stringify([kind, decisions]);
  const known = new Set(walked.problems.map(keyOf));
  const more = languages
    .flatMap((language) => readInFull(pack, walked, language, index))
    .filter((problem) => problem.kind === 'long-page' || !known.has(keyOf(problem)));
  return more.length === 0 ? walked : { ...walked, problems: [...walked.problems, ...more] };
}

/** Everything that is wrong on a way in another language, read in full. */
function readInFull(
  pack: Pack,
  { playthrough }: Walked,
  language: Language,
  index: number,
): readonly WalkProblem[] {
  const { from, ...first } = { ...playthrough, language };
  const notes = new PageNotes(playthrough.seed, playthrough.given ?? {}, index);
  const read = (
    begin: typeof first & { from?: Road },
    decisions: readonly string[],
    at: number,
  ) => {
    let run = replay(pack, { ...begin, decisions: [] });
    for (const [count, label] of decisions.entries()) {
      if (count >= at) notes.notePage(run);
      if (run.problem !== null) break;
      run = choose(run, label);
    }
    notes.notePage(run);
    notes.noteBroken(run);
  };
  if (from !== undefined) read(first, from.decisions, 0);
  read({ ...first, ...(from && { from }) }, playthrough.decisions, from?.at ?? 0);
  return notes.problems;
}

/** A walk without prose; null where it has to be looked at in full. */
function walkQuickly(
  pack: Pack,
  options: WalkOptions,
  index: number,
  taken: Map<string, number>,
): { readonly walked: Walked; readonly leads: readonly Lead[] } | null {
  const { seed, language, policy } = options;
  const logic = logicOf(pack, language);
  if (!('engine' in logic)) return null;
  const ready = logic;
  const isFollowed = alsoOf(options).length > 0;
  const world = worldSeed(seed, index);
  const given = givenOf(seed, index);
  const mine: string[] = [];
  const offered = new Map<string, Way>();
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language, given };
  const leads: Lead[] = [];
  let from: Road | undefined;
  try {
    let future = started(begin);
    if (!goOn(future, streams.choice)) return null;
    if (isAgainAt(pack, language, index)) {
      const { ending } = future.page;
      const { decisions } = future;
      if (ending === null) return null;
      const at = Math.floor(draw(seed, streams.door, index, 0) * decisions.length);
      from = { at, decisions, ending, world: worldVersion };
      future = started({ ...begin, from });
      for (const label of decisions.slice(0, at)) if (!future.choose(label)) return null;
      if (!goOn(future, streams.again)) return null;
    }
    const { decisions } = future;
    const walked = {
      seed: world,
      playthrough: { ...begin, decisions, ...(from && { from }) },
      decisions,
      taken: mine,
      offered,
      ending: future.page.ending,
      problems: [],
      knots: (pack.stories[language]?.knots ?? []).filter((knot) => future.visits(knot) > 0),
    };
    return { walked, leads };
  } catch {
    return null;
  }

  /** A playthrough on its first page, which other languages can follow. */
  function started(at: typeof begin & { from?: Road }): Future {
    if (!isFollowed) return Future.begin(pack, ready, at);
    const heard = new Heard();
    const future = Future.begin(pack, ready, at, undefined, [], heard);
    leads.push({ ...at, decisions: future.decisions, heard });
    return future;
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
  readonly #notes: PageNotes;
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
    this.#notes = new PageNotes(this.#world, this.#given, index);
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
    this.#notes.noteBroken(run);
    return {
      seed: this.#world,
      playthrough: run.playthrough,
      decisions: run.playthrough.decisions,
      taken: this.#mine,
      offered: this.#offered,
      ending: run.turns.at(-1)?.ending ?? null,
      problems: this.#notes.problems,
      knots: visitedKnots(run.problem === null ? run : best),
    };
  }

  /** Goes on by chance; `best` is the run before the last decision. */
  #walkFrom(start: Run, stream: number): { run: Run; best: Run } {
    const { options, taken } = this;
    let run = start;
    let best = start;
    for (let count = start.playthrough.decisions.length; ; count += 1) {
      this.#notes.notePage(run);
      const choices = run.turns.at(-1)?.page.choices ?? [];
      if (run.problem !== null || choices.length === 0) break;
      const labels = choices.map((choice) => choice.label);
      noteOffered(this.#offered, labels, this.#notes.wayTo(run.playthrough));
      if (count >= mostDecisions) {
        this.#notes.note(run, 'endless', `No ending after ${mostDecisions} decisions.`);
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
