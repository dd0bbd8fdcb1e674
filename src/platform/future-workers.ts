import {
  TaskPool,
  type FuturePart,
  type FutureRunner,
  type FutureStory,
  type FutureTask,
  type Stop,
} from '../futures/index.ts';
import { WorkerHand } from './worker-hand.ts';

/** What a browser tells of its machine; some tell nothing. */
export interface Machine {
  readonly hardwareConcurrency?: number;
  /** Gigabytes of memory, rounded. */
  readonly deviceMemory?: number;
}

/** Plays the futures of a story in workers, which are let go when the work is done or stopped. */
export class FutureWorkers implements FutureRunner {
  readonly count: number;

  constructor(machine: Machine) {
    this.count = handsFor(machine);
  }

  async run(
    story: FutureStory,
    tasks: readonly FutureTask[],
    take: (part: FuturePart, task: FutureTask) => void,
    stop: Stop,
  ): Promise<void> {
    const pool = new TaskPool<FutureTask, FuturePart>(
      () =>
        // Vite finds the worker's file only when the address stands right here.
        new WorkerHand(
          new Worker(new URL('./future-worker.ts', import.meta.url), { type: 'module' }),
          { story },
        ),
      this.count,
    );
    try {
      await pool.run(tasks, take, stop);
    } finally {
      pool.close();
    }
  }
}

/** Two workers, or one where memory or cores are few. */
export function handsFor({ hardwareConcurrency = 2, deviceMemory = 4 }: Machine): number {
  return deviceMemory <= 2 ? 1 : Math.max(1, Math.min(2, hardwareConcurrency));
}
