import type { Playthrough } from '../game/index.ts';
import type { ForkTask } from './fork.ts';

/** A playthrough to be looked back on, and how thoroughly. */
export interface DebriefPlan {
  readonly playthrough: Playthrough;
  /** Numbers of the decisions at which there was anything to choose. */
  readonly open: readonly number[];
  readonly indicators: readonly string[];
  /** Futures of each choice. */
  readonly futures: number;
}

/** Futures of one task: no task is to be waited for long. */
const batch = 8;

/** Futures from which on a figure is shown. */
export const shownFrom = 16;

/**
 * The tasks of a debrief in the order in which they are of use: first as many futures of every decision as
 * are shown at all, the late decisions first because their futures are short; then luck; then the rest.
 */
export function debriefTasks({ playthrough, open, indicators, futures }: DebriefPlan): ForkTask[] {
  const task = (kind: ForkTask['kind'], at: number, first: number, until: number): ForkTask[] => {
    const tasks: ForkTask[] = [];
    for (let next = first; next < until; next += batch) {
      const count = Math.min(batch, until - next);
      const { seed } = playthrough;
      const continuation = { kind: 'own' } as const;
      const part = { at, continuation, seed, first: next, count, indicators, hours: [] };
      tasks.push({ kind, playthrough, ...part });
    }
    return tasks;
  };
  const late = open.toReversed();
  const soon = Math.min(shownFrom, futures);
  const steps: number[] = [];
  for (let from = soon; from < futures; from += shownFrom) steps.push(from);
  return [
    ...late.flatMap((at) => task('fork', at, 0, soon)),
    ...task('luck', 0, 0, Math.max(soon, futures)),
    ...steps.flatMap((from) =>
      late.flatMap((at) => task('fork', at, from, Math.min(futures, from + shownFrom))),
    ),
  ];
}
