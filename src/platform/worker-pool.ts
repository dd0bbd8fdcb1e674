import {
  TaskPool,
  type FuturePart,
  type FutureStory,
  type FutureTask,
  type LabPart,
  type LabTask,
} from '../futures/index.ts';
import type { BroughtStory } from '../app/index.ts';
import { WorkerHand } from './worker-hand.ts';

// Vite finds a worker's file only where its address stands beside the worker.

/** Workers that play the futures of a story. */
export function futurePool(story: FutureStory, count: number): TaskPool<FutureTask, FuturePart> {
  return new TaskPool(
    () =>
      new WorkerHand(
        new Worker(new URL('./future-worker.ts', import.meta.url), { type: 'module' }),
        { story },
      ),
    count,
  );
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
