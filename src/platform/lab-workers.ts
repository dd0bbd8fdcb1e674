import {
  TaskPool,
  type LabPart,
  type LabRunner,
  type LabTask,
  type PartOf,
  type Stop,
} from '../futures/index.ts';
import { WorkerHand } from './worker-hand.ts';

/** Does the tasks of the two tables in workers, which are opened at the first task and kept. */
export class LabWorkers implements LabRunner {
  readonly #pool: TaskPool<LabTask, LabPart>;

  /** `count` workers at most, as many as there are cores to spare. */
  constructor(readonly count: number) {
    this.#pool = new TaskPool(
      () =>
        // Vite finds the worker's file only when the address stands right here.
        new WorkerHand(new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' })),
      count,
    );
  }

  run<Task extends LabTask>(
    tasks: readonly Task[],
    take: (part: PartOf<Task>, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    // The worker answers a task with the part of its kind.
    return this.#pool.run(tasks, (part, task) => take(part as PartOf<Task>, task), stop);
  }
}
