import type { LabPart, LabRunner, LabTask, PartOf, Stop, TaskPool } from '../../futures/index.ts';

/** Does the tasks of the two tables in workers, which are opened at the first task and kept. */
export class LabWorkers implements LabRunner {
  #pool: TaskPool<LabTask, LabPart> | null = null;

  /** `count` workers at most, as many as there are cores to spare. */
  constructor(readonly count: number) {}

  async run<Task extends LabTask>(
    tasks: readonly Task[],
    take: (part: PartOf<Task>, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    const { labPool } = await import('./worker-pool.ts');
    this.#pool ??= labPool(this.count);
    // The worker answers a task with the part of its kind.
    await this.#pool.run(tasks, (part, task) => take(part as PartOf<Task>, task), stop);
  }
}
