import type { Pack, Playthrough } from '../game/index.ts';
import { draw, hourOf, readIndicator, type World } from '../sim/index.ts';
import { Future, type Ready } from './future.ts';
import { addMoments, emptyMoments, noted, type Moments } from './moments.ts';

/** How a future goes on after the decision it is forked at. */
export type Continuation =
  /** The later choices of the playthrough itself where they are still on offer, else by chance. */
  | { readonly kind: 'own' }
  /** By chance throughout. */
  | { readonly kind: 'random' }
  /** A given list from the fork on, where its choices are on offer, else by chance. */
  | { readonly kind: 'list'; readonly decisions: readonly string[] };

/** The futures of one decision, or some of them; plain data, so that they can be played elsewhere. */
export interface ForkTask {
  readonly kind: 'fork';
  readonly playthrough: Playthrough;
  /** Number of decisions before the one that is taken differently. */
  readonly at: number;
  readonly continuation: Continuation;
  /** Whole number 1..2147483647; the luck of all futures. */
  readonly seed: number;
  /** The futures first, first + 1, … first + count - 1 of each alternative. */
  readonly first: number;
  readonly count: number;
  /** Indicator ids to follow, and the world hours at which they are read: multiples of six. */
  readonly indicators: readonly string[];
  readonly hours: readonly number[];
}

/** What the futures behind one alternative came to; sums of whole numbers, so that parts add up exactly. */
export interface ForkRoad {
  readonly label: string;
  readonly futures: number;
  /** Ending id → futures that came to it. */
  readonly endings: Readonly<Record<string, number>>;
  /** Futures that were given up because they did not end. */
  readonly endless: number;
  /** Futures in which the story broke. */
  readonly broken: number;
  /** Indicator id → one entry per hour of the task. */
  readonly indicators: Readonly<Record<string, readonly Moments[]>>;
  /** The same for the difference to the road taken, under the same luck. */
  readonly shifts: Readonly<Record<string, readonly Moments[]>>;
}

/** What a task comes to. */
export interface ForkPart {
  readonly kind: 'fork';
  readonly at: number;
  /** The choice that was taken. */
  readonly taken: string;
  /** One per choice that was on offer, in the order of the page. */
  readonly roads: readonly ForkRoad[];
}

/** Most decisions of a future after its fork. */
const mostDecisions = 400;
/** Streams of chance, apart from those of worlds and walks. */
const streams = { world: 911, choice: 912 };

/** The luck of a future from its fork on; the first has the playthrough's own. */
export function forkSeed(task: Pick<ForkTask, 'seed' | 'playthrough'>, index: number): number {
  if (index === 0) return task.playthrough.seed;
  return 1 + Math.floor(draw(task.seed, streams.world, index, 0) * 2147483646);
}

/**
 * Plays the futures of a task. All alternatives share the way to the fork, and future by future their luck
 * from there on. Null when the playthrough's decisions do not lead to the fork.
 */
export function playFork(pack: Pack, ready: Ready, task: ForkTask): ForkPart | null {
  const { playthrough, at } = task;
  const taken = playthrough.decisions[at];
  const fork = roadTo(pack, ready, playthrough, at);
  if (fork === null || taken === undefined || !fork.page.labels.includes(taken)) return null;
  const roads = new Map(fork.page.labels.map((label) => [label, emptyRoad(label, task)]));
  for (let index = task.first; index < task.first + task.count; index += 1) {
    const outcomes = fork.page.labels.map((label) => playOn(fork, task, label, index));
    const base = outcomes[fork.page.labels.indexOf(taken)]!;
    fork.page.labels.forEach((label, place) => {
      const outcome = outcomes[place]!;
      roads.set(label, addRoads(roads.get(label)!, roadOf(label, task, outcome, base)));
    });
  }
  return { kind: 'fork', at, taken, roads: [...roads.values()] };
}

/** Adds up two parts of the futures of one decision, in whatever order they come. */
export function addForks(one: ForkPart, other: ForkPart): ForkPart {
  const roads = one.roads.map((road, index) => addRoads(road, other.roads[index]!));
  return { ...one, roads };
}

/** The playthrough as far as the page before one of its decisions; null when it does not fit the story. */
export function roadTo(
  pack: Pack,
  ready: Ready,
  playthrough: Playthrough,
  at: number,
): Future | null {
  const future = Future.begin(pack, ready, playthrough);
  const { decisions, injects = [] } = playthrough;
  for (let count = 0; ; count += 1) {
    for (const { after, inject } of injects) if (after === count) future.inject(inject);
    if (count === at) return future;
    const label = decisions[count];
    if (label === undefined || !future.choose(label)) return null;
  }
}

interface Outcome {
  readonly ending: string | null;
  readonly isEndless: boolean;
  readonly isBroken: boolean;
  /** Indicator by hour, in the orders of the task; undefined where the future was over. */
  readonly values: readonly (readonly (number | undefined)[])[];
}

function playOn(fork: Future, task: ForkTask, label: string, index: number): Outcome {
  const values: (number | undefined)[][] = task.indicators.map(() => []);
  const watch = (world: World): void => {
    const hour = hourOf(world);
    const place = task.hours.indexOf(hour);
    if (place < 0) return;
    task.indicators.forEach((indicator, row) => {
      const read = readIndicator(world, indicator);
      if (read.ok) values[row]![place] = read.value;
    });
  };
  let isEndless = false;
  try {
    const future = fork.copy(watch, forkSeed(task, index));
    future.choose(label);
    const own = [...laterOf(task)];
    for (let count = 0; future.page.labels.length > 0; count += 1) {
      if (count >= mostDecisions) {
        isEndless = true;
        break;
      }
      const { labels } = future.page;
      const luck = draw(task.seed, streams.choice, index, count);
      const kept = own.find((label) => labels.includes(label));
      future.choose(kept ?? labels[Math.floor(luck * labels.length)]!);
      if (kept !== undefined) own.splice(own.indexOf(kept), 1);
    }
    return { ending: future.page.ending, isEndless, isBroken: false, values };
  } catch {
    return { ending: null, isEndless, isBroken: true, values };
  }
}

function laterOf({ continuation, playthrough, at }: ForkTask): readonly string[] {
  if (continuation.kind === 'own') return playthrough.decisions.slice(at + 1);
  return continuation.kind === 'list' ? continuation.decisions : [];
}

function roadOf(label: string, task: ForkTask, outcome: Outcome, base: Outcome): ForkRoad {
  const momentsOf = (value: (row: number, place: number) => number | undefined) =>
    Object.fromEntries(
      task.indicators.map((indicator, row) => [
        indicator,
        task.hours.map((_, place) => noted(value(row, place))),
      ]),
    );
  const { ending, isEndless, isBroken, values } = outcome;
  return {
    label,
    futures: 1,
    endings: ending === null ? {} : { [ending]: 1 },
    endless: Number(isEndless),
    broken: Number(isBroken),
    indicators: momentsOf((row, place) => values[row]![place]),
    shifts: momentsOf((row, place) => {
      const one = values[row]![place];
      const other = base.values[row]![place];
      return one === undefined || other === undefined ? undefined : one - other;
    }),
  };
}

function emptyRoad(label: string, { indicators: followed, hours }: ForkTask): ForkRoad {
  const moments = Object.fromEntries(followed.map((id) => [id, hours.map(() => emptyMoments)]));
  return {
    label,
    futures: 0,
    endings: {},
    endless: 0,
    broken: 0,
    indicators: moments,
    shifts: moments,
  };
}

function addRoads(one: ForkRoad, other: ForkRoad): ForkRoad {
  const endings = { ...one.endings };
  for (const [id, count] of Object.entries(other.endings)) endings[id] = (endings[id] ?? 0) + count;
  const add = (key: 'indicators' | 'shifts') =>
    Object.fromEntries(
      Object.entries(one[key]).map(([id, moments]) => [
        id,
        moments.map((moment, place) => addMoments(moment, other[key][id]![place]!)),
      ]),
    );
  return {
    label: one.label,
    futures: one.futures + other.futures,
    endings,
    endless: one.endless + other.endless,
    broken: one.broken + other.broken,
    indicators: add('indicators'),
    shifts: add('shifts'),
  };
}
