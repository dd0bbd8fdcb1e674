import { predictCells, type CellsPart, type CellsTask } from './mirror-forecast.ts';
import { playGames, type GamesPart, type GamesTask } from './mirror-spread.ts';
import type { Stop } from './task-pool.ts';
import { playFan, type FanPart, type FanTask } from './trilemma-fan.ts';

/** A piece of work of the two tables, small enough to be waited for; plain data. */
export type LabTask = FanTask | GamesTask | CellsTask;

/** What such a piece of work gives; plain data. */
export type LabPart = FanPart | GamesPart | CellsPart;

/** What a task of a kind gives. */
export type PartOf<Task extends LabTask> = Extract<LabPart, { kind: Task['kind'] }>;

/** Where tasks are done: in workers, or right here. */
export interface LabRunner {
  /**
   * Does the tasks in any order and hands over each part as it comes. Nothing is handed over after
   * `stop`. Resolves when all is done or stopped; rejects when the work cannot be done at all.
   */
  run<Task extends LabTask>(
    tasks: readonly Task[],
    take: (part: PartOf<Task>, task: Task) => void,
    stop: Stop,
  ): Promise<void>;
}

/** Does one task. */
export function doTask<Task extends LabTask>(task: Task): PartOf<Task>;
export function doTask(task: LabTask): LabPart {
  switch (task.kind) {
    case 'fan':
      return playFan(task);
    case 'games':
      return playGames(task);
    case 'cells':
      return predictCells(task);
  }
}

/** Does tasks one after the other on the spot, where there are no workers. */
export class PlainLabRunner implements LabRunner {
  async run<Task extends LabTask>(
    tasks: readonly Task[],
    take: (part: PartOf<Task>, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    for (const task of tasks) {
      // Lets whoever waits be heard between two tasks.
      await Promise.resolve();
      if (stop.aborted) return;
      take(doTask(task), task);
    }
  }
}
