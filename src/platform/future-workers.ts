import type { FuturePart, FutureRunner, FutureStory, FutureTask, Stop } from '../futures/index.ts';

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

  async run<Task extends FutureTask>(
    story: FutureStory,
    tasks: readonly Task[],
    take: (part: FuturePart, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    // Few come here, and nobody before the first pages.
    const { futurePool } = await import('./worker-pool.ts');
    const pool = futurePool(story, this.count);
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
