import { indicators as known, SharedSteps, type Playthrough } from '../game/index.ts';
import { draw, readIndicators } from '../sim/index.ts';
import { addRoads, emptyRoad, roadOf, type ForkRoad, type Outcome } from './fork-road.ts';
import { Future, type Ready, type Told } from './future.ts';

/** How a future goes on after the decision it is forked at. */
export type Continuation =
  /** The later choices of the playthrough itself where they are still on offer, else by chance. */
  | { readonly kind: 'own' }
  /** By chance throughout. */
  | { readonly kind: 'random' }
  /** A given list from the fork on, where its choices are on offer, else by chance. */
  | { readonly kind: 'list'; readonly decisions: readonly string[] };

/** Some futures of a playthrough; plain data, so that they can be played elsewhere. */
export interface ForkTask {
  /**
   * `fork` takes every choice of one decision; `luck` plays the playthrough's own decisions beside a road
   * by chance, both from the first page on.
   */
  readonly kind: 'fork' | 'luck';
  readonly playthrough: Playthrough;
  /** Number of decisions before the one that is taken differently; 0 for `luck`. */
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

/** What a task comes to. */
export interface ForkPart {
  readonly kind: ForkTask['kind'];
  readonly at: number;
  /** The choice that was taken; `own` for `luck`. */
  readonly taken: string;
  /** One per choice that was on offer, in the order of the page; `own` and `random` for `luck`. */
  readonly roads: readonly ForkRoad[];
}

/** Most decisions of a future after its fork. */
const mostDecisions = 400;
/** Streams of chance, apart from those of worlds and walks. */
const streams = { world: 911, choice: 912 };

/** The luck of a future from its fork on; the first has the playthrough's own. */
function forkSeed(task: Pick<ForkTask, 'seed' | 'playthrough'>, index: number): number {
  if (index === 0) return task.playthrough.seed;
  return 1 + Math.floor(draw(task.seed, streams.world, index, 0) * 2147483646);
}

/**
 * Plays the futures of a task. All alternatives share the way to the fork, and future by future their luck
 * from there on. Null when the playthrough's decisions do not lead to the fork.
 */
export function playFork(pack: Told, ready: Ready, task: ForkTask): ForkPart | null {
  // What only the last page tells is read there; on the way nothing has to be.
  const also = task.hours.length === 0 ? [] : task.indicators;
  const fork = roadTo(pack, ready, task.playthrough, task.at, also);
  const ways = fork === null ? null : waysOf(fork, task);
  if (fork === null || ways === null) return null;
  const followed = { indicators: task.indicators, moments: task.hours.length + 1 };
  let roads = ways.roads.map(({ label }) => emptyRoad(label, followed));
  for (let index = task.first; index < task.first + task.count; index += 1) {
    // One luck for all; what they do to the world alike is worked out once.
    const start = fork.copy(forkSeed(task, index), new SharedSteps());
    const outcomes = ways.roads.map(({ later }) => playOn(start, task, later, index));
    const base = outcomes[ways.roads.findIndex(({ label }) => label === ways.taken)]!;
    roads = roads.map((road, place) =>
      addRoads(road, roadOf(road.label, followed, outcomes[place]!, base)),
    );
  }
  return { kind: task.kind, at: task.at, taken: ways.taken, roads };
}

/** Adds up two parts of the futures of one decision, in whatever order they come. */
export function addForks(one: ForkPart, other: ForkPart): ForkPart {
  const roads = one.roads.map((road, index) => addRoads(road, other.roads[index]!));
  return { ...one, roads };
}

/**
 * The playthrough as far as the page before one of its decisions; null when it does not fit the story.
 * `also` are indicators to be read beside those the story looks back at.
 */
export function roadTo(
  pack: Told,
  ready: Ready,
  playthrough: Playthrough,
  at: number,
  also: readonly string[] = [],
): Future | null {
  const future = Future.begin(pack, ready, playthrough, undefined, also);
  const { decisions, injects = [] } = playthrough;
  for (let count = 0; ; count += 1) {
    for (const { after, inject } of injects) if (after === count) future.inject(inject);
    if (count === at) return future;
    const label = decisions[count];
    if (label === undefined || !future.choose(label)) return null;
  }
}

interface Ways {
  readonly taken: string;
  /** Where each road would go, from the fork on: the first of the list that is on offer, and so on. */
  readonly roads: readonly { readonly label: string; readonly later: readonly string[] }[];
}

function waysOf(fork: Future, task: ForkTask): Ways | null {
  const { decisions } = task.playthrough;
  if (task.kind === 'luck') {
    // There may be nothing to decide at all.
    const roads = [
      { label: 'own', later: decisions },
      { label: 'random', later: [] },
    ];
    return { taken: 'own', roads };
  }
  const taken = decisions[task.at];
  const { labels } = fork.page;
  if (taken === undefined || !labels.includes(taken)) return null;
  const later = laterOf(task);
  return { taken, roads: labels.map((label) => ({ label, later: [label, ...later] })) };
}

function laterOf({ continuation, playthrough, at }: ForkTask): readonly string[] {
  if (continuation.kind === 'own') return playthrough.decisions.slice(at + 1);
  return continuation.kind === 'list' ? continuation.decisions : [];
}

/** How a road goes on: what it would take, and what befalls it from outside. */
export interface Onward {
  readonly later: readonly string[];
  readonly injects: Playthrough['injects'];
}

/**
 * Takes, page after page, the first of `later` that is on offer, each once, else a choice by chance; false
 * when there is no end to it. An inject comes after as many decisions as it did, whatever they were.
 */
export function goOn(
  future: Future,
  { later, injects = [] }: Onward,
  seed: number,
  index: number,
): boolean {
  const own = [...later];
  const begun = future.decisions.length;
  for (let count = 0; ; count += 1) {
    for (const { after, inject } of injects) {
      // Those on the page it begins at were played on the way there.
      if (count > 0 && after === begun + count) future.inject(inject);
    }
    const { labels } = future.page;
    if (labels.length === 0) return true;
    if (count > mostDecisions) return false;
    const luck = draw(seed, streams.choice, index, count);
    const kept = own.find((label) => labels.includes(label));
    future.choose(kept ?? labels[Math.floor(luck * labels.length)]!);
    if (kept !== undefined) own.splice(own.indexOf(kept), 1);
  }
}

function playOn(start: Future, task: ForkTask, later: readonly string[], index: number): Outcome {
  const nothing = task.indicators.map(() => []);
  try {
    const future = start.copy();
    const isEndless = !goOn(future, { later, injects: task.playthrough.injects }, task.seed, index);
    return {
      ending: future.ending,
      isEndless,
      isBroken: false,
      values: valuesOf(future, start.past.length, task),
    };
  } catch {
    return { ending: null, isEndless: false, isBroken: true, values: nothing };
  }
}

/** The indicators at the hours of the task and at the end. */
function valuesOf(future: Future, from: number, { indicators, hours }: ForkTask) {
  const columns = indicators.map((id) => known.findIndex((indicator) => indicator.id === id));
  const values: (number | undefined)[][] = columns.map(() => []);
  const places = new Map(hours.map((hour, place) => [hour, place]));
  for (const reading of future.past.slice(from)) {
    const place = places.get(reading.hour);
    if (place !== undefined) {
      columns.forEach((column, row) => (values[row]![place] = reading.values[column]));
    }
  }
  const last = readIndicators(future.world, columns);
  columns.forEach((column, row) => (values[row]![hours.length] = last[column]));
  return values;
}
