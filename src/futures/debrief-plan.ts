import type { Playthrough } from '../game/index.ts';
import type { ForkPart, ForkTask } from './fork.ts';
import { isSettled } from './settled.ts';
import { shownFrom, weightsOf } from './weight.ts';

/** A playthrough to be looked back on, and how thoroughly. */
export interface DebriefPlan {
  readonly playthrough: Playthrough;
  /** Numbers of the decisions at which there was anything to choose. */
  readonly open: readonly number[];
  readonly indicators: readonly string[];
  /** Most futures of each choice. */
  readonly futures: number;
}

/** Futures of one task: no task is to be waited for long. */
const batch = 8;

/** So many of the weightiest decisions get all their futures, however soon they are settled. */
const heaviest = 3;

/**
 * The first round of a debrief in the order in which it is of use: as many futures of every decision as are
 * shown at all, the late decisions first because their futures are short; then luck.
 */
export function debriefTasks(plan: DebriefPlan): ForkTask[] {
  const soon = Math.min(shownFrom, plan.futures);
  return [
    ...plan.open.toReversed().flatMap((at) => tasksOf(plan, 'fork', at, 0, soon)),
    ...tasksOf(plan, 'luck', 0, 0, plan.futures),
  ];
}

/**
 * The next round, the weightiest decisions first: all that is missing of the heaviest, and some more
 * futures of every other that is not settled. It follows from the whole rounds before it, so that the order
 * in which their tasks were done changes nothing. None are left when all is known well enough.
 */
export function nextTasks(plan: DebriefPlan, forks: readonly ForkPart[]): ForkTask[] {
  const known = new Map(forks.map((part) => [part.at, part]));
  return weightsOf(forks).flatMap(({ at }, place) => {
    const part = known.get(at)!;
    const done = part.roads[0]?.futures ?? 0;
    if (place < heaviest) return tasksOf(plan, 'fork', at, done, plan.futures);
    if (isSettled(part)) return [];
    return tasksOf(plan, 'fork', at, done, Math.min(plan.futures, done + shownFrom));
  });
}

function tasksOf(
  plan: DebriefPlan,
  kind: ForkTask['kind'],
  at: number,
  first: number,
  until: number,
): ForkTask[] {
  const tasks: ForkTask[] = [];
  for (let next = first; next < until; next += batch) {
    tasks.push(taskOf(plan, { kind, at, first: next, count: Math.min(batch, until - next) }));
  }
  return tasks;
}

/** A task of a plan: the futures first, first + 1, … of one decision, or of luck. */
export function taskOf(
  { playthrough, indicators }: DebriefPlan,
  { kind, at, first, count }: Pick<ForkTask, 'kind' | 'at' | 'first' | 'count'>,
): ForkTask {
  const { seed } = playthrough;
  const continuation = { kind: 'own' } as const;
  return { kind, playthrough, at, continuation, seed, first, count, indicators, hours: [] };
}
