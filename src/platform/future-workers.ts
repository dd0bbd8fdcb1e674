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

/** Beyond these a machine only grows hot: phones have eight cores, of which half are slow. */
const mostHands = 4;

/** As many workers as there are cores; one less where the page can have its own, and one alone where memory is little. */
export function handsFor({ hardwareConcurrency = 2, deviceMemory = 4 }: Machine): number {
  if (deviceMemory <= 2) return 1;
  const cores = hardwareConcurrency > 2 ? hardwareConcurrency - 1 : hardwareConcurrency;
  return Math.max(1, Math.min(mostHands, cores));
}
