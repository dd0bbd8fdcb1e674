import type {
  FuturePart,
  FutureRunner,
  FutureStory,
  FutureTask,
  Stop,
} from '../../futures/index.ts';

/** What a browser tells of its machine; some tell nothing. */
export interface Machine {
  readonly hardwareConcurrency?: number;
  /** Gigabytes of memory, rounded. */
  readonly deviceMemory?: number;
}

/** Plays the futures of a story in workers, which are let go when the work is done or stopped. */
export class FutureWorkers implements FutureRunner {
  /** `count` workers at most. */
  constructor(readonly count: number) {}

  async run<Task extends FutureTask>(
    story: FutureStory,
    tasks: readonly Task[],
    take: (part: FuturePart, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    // Few come here, and nobody before the first pages.
    const { runFutures } = await import('./worker-pool.ts');
    return runFutures(story, this.count, tasks, take, stop);
  }
}

/** Beyond these a machine only grows hot: phones have eight cores, of which half are slow. */
const mostHands = 4;

/** As many workers as there are cores; one less where the page can have its own, and one alone where memory is little. */
export function handsFor({ hardwareConcurrency = 2, deviceMemory = 4 }: Machine): number {
  const own = hardwareConcurrency - Number(hardwareConcurrency > 2);
  return deviceMemory <= 2 ? 1 : Math.min(mostHands, Math.max(1, own));
}
