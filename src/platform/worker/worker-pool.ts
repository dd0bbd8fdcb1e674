import {
  TaskPool,
  type FuturePart,
  type FutureStory,
  type FutureTask,
  type LabPart,
  type LabTask,
  type Stop,
} from '../../futures/index.ts';
import type { BroughtStory } from '../../game/index.ts';
import { WorkerHand } from './worker-hand.ts';

// Vite finds a worker's file only where its address stands beside the worker.

/** Workers that play the futures of a story. */
function futurePool(story: FutureStory, count: number): TaskPool<FutureTask, FuturePart> {
  return new TaskPool(
    () =>
      new WorkerHand(
        new Worker(new URL('./future-worker.ts', import.meta.url), { type: 'module' }),
        { story },
      ),
    count,
  );
}

/** Does the tasks of a story in workers that are let go when all is done or stopped. */
export async function runFutures<Task extends FutureTask>(
  story: FutureStory,
  count: number,
  tasks: readonly Task[],
  take: (part: FuturePart, task: Task) => void,
  stop: Stop,
): Promise<void> {
  const pool = futurePool(story, count);
  try {
    await pool.run(tasks, take, stop);
  } finally {
    pool.close();
  }
}

/** Workers that do the tasks of the two tables. */
export function labPool(count: number): TaskPool<LabTask, LabPart> {
  return new TaskPool(
    () =>
      new WorkerHand(new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' })),
    count,
  );
}

/** A worker that makes a story of files. */
export function bringHand(): WorkerHand<unknown, BroughtStory> {
  return new WorkerHand(
    new Worker(new URL('./bring-worker.ts', import.meta.url), { type: 'module' }),
  );
}
