import { choose, replay, visitedKnots, type Language, type Pack, type Run } from '../game/index.ts';
import { draw } from '../sim/index.ts';
import type { StoryProblemKind } from '../story/index.ts';

/** Which choice a walk takes: any, or the one taken least so far. */
export const policies = ['random', 'fresh'] as const;

export type Policy = (typeof policies)[number];

/** What a walk needs to know beside the story. */
export interface WalkOptions {
  /** Whole number 1..2147483647; decides about choices and worlds alike. */
  readonly seed: number;
  readonly language: Language;
  readonly policy: Policy;
}

/** Why a playthrough could not come to its end. */
export interface WalkProblem {
  /** `endless` is a playthrough that goes on past every reasonable length. */
  readonly kind: StoryProblemKind | 'endless' | 'long-page';
  readonly message: string;
  /** What leads to it. */
  readonly decisions: readonly string[];
  /** Seed of the world it happened in. */
  readonly seed: number;
  /** Ink variables fixed before the first page. */
  readonly given: Readonly<Record<string, number>>;
  /** Number of the playthrough in its walk. */
  readonly index: number;
}

/** One random playthrough. */
export interface Walked {
  readonly seed: number;
  readonly decisions: readonly string[];
  readonly ending: string | null;
  readonly problems: readonly WalkProblem[];
  readonly knots: readonly string[];
}

/** Most decisions of a playthrough; the longest honest one has about fifty. */
const mostDecisions = 400;
/** Most words of a page, and of one on which the story ends. */
const mostWords = { page: 220, ending: 400 };

/** Streams of chance, apart from those of the world. */
const streams = { world: 901, choice: 902, given: 903 };

/** The seed of the world of the playthrough with this number. */
export function worldSeed(seed: number, index: number): number {
  return 1 + Math.floor(draw(seed, streams.world, index, 0) * 2147483646);
}

/**
 * Plays a story once from the beginning to the end, choosing by chance. The same seed and index give
 * the same playthrough. `taken` counts how often each label was taken before; only the fresh policy
 * asks, and the walk counts its own into it.
 */
export function walkOnce(
  pack: Pack,
  { seed, language, policy }: WalkOptions,
  index: number,
  taken: Map<string, number> = new Map<string, number>(),
): Walked {
  const world = worldSeed(seed, index);
  const problems: WalkProblem[] = [];
  // What a reader brings along: up to three endings seen before.
  const given = { seen_endings: Math.floor(draw(seed, streams.given, index, 0) * 4) };
  const begin = { story: pack.manifest.id, storyHash: pack.hash, seed: world, language, given };
  let run = replay(pack, { ...begin, decisions: [] });
  let best = run;
  for (let count = 0; ; count += 1) {
    noteLength(run);
    const choices = run.turns.at(-1)?.page.choices ?? [];
    if (run.problem !== null || choices.length === 0) break;
    if (count === mostDecisions) {
      note(run, 'endless', `No ending after ${mostDecisions} decisions.`);
      break;
    }
    const luck = draw(seed, streams.choice, index, count);
    const label = pick(
      choices.map((choice) => choice.label),
      luck,
      policy === 'fresh' ? taken : null,
    );
    taken.set(label, (taken.get(label) ?? 0) + 1);
    best = run;
    run = choose(run, label);
  }
  const { problem, playthrough } = run;
  if (problem !== null) {
    const label = problem.label === null ? [] : [problem.label];
    const decisions = [...playthrough.decisions, ...label];
    problems.push({
      kind: problem.kind,
      message: problem.message,
      decisions,
      seed: world,
      given,
      index,
    });
  }
  return {
    seed: world,
    decisions: playthrough.decisions,
    ending: run.turns.at(-1)?.ending ?? null,
    problems,
    knots: visitedKnots(problem === null ? run : best),
  };

  function note(at: Run, kind: WalkProblem['kind'], message: string): void {
    problems.push({
      kind,
      message,
      decisions: at.playthrough.decisions,
      seed: world,
      given,
      index,
    });
  }

  function noteLength(at: Run): void {
    const turn = at.turns.at(-1);
    if (turn === undefined || at.problem !== null) return;
    const text = turn.page.passages.map((passage) => passage.text).join(' ');
    const words = text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
    const most = turn.ending === null ? mostWords.page : mostWords.ending;
    if (words <= most) return;
    const where = turn.taken === null ? 'The first page' : `The page after “${turn.taken.label}”`;
    note(at, 'long-page', `${where} has ${words} words; ${most} are allowed.`);
  }
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
