import type { LabRunner, LabTask, PartOf } from '../../futures/index.ts';

/** Where a piece of work stands. */
export type WorkState = 'idle' | 'running' | 'stopped' | 'done' | 'failed';

/** Parts are shown whenever this share of the work has been added, so that drawing does not hold it up. */
const shownEvery = 0.1;

/** Work of a table under way: what has been done, in tasks, and how to call it off. */
export class LabWork<Task extends LabTask> {
  state: WorkState = 'idle';
  /** Tasks asked for and done. */
  count = 0;
  done = 0;
  readonly #made = new Map<Task, PartOf<Task>>();
  #asked: readonly Task[] = [];
  #stop = new AbortController();
  #shown = 0;

  /** `changed` is called when there is something new to be shown. */
  constructor(
    readonly runner: LabRunner,
    readonly changed: () => void,
  ) {}

  /** What has been done so far, in the order in which it was asked for, however fast each came. */
  get parts(): ReadonlyMap<Task, PartOf<Task>> {
    const done = this.#asked.filter((task) => this.#made.has(task));
    return new Map(done.map((task) => [task, this.#made.get(task)!]));
  }

  /** Begins anew; what was under way is called off. */
  async start(tasks: readonly Task[]): Promise<void> {
    this.clear();
    const stop = this.#stop.signal;
    this.#asked = tasks;
    this.count = tasks.length;
    this.state = 'running';
    this.changed();
    try {
      await this.runner.run(tasks, (part, task) => this.#take(part, task), stop);
      if (!stop.aborted) this.state = 'done';
    } catch {
      if (!stop.aborted) this.state = 'failed';
    }
    if (!stop.aborted) this.changed();
  }

  /** Calls the work off; what is done stays. */
  stop(): void {
    this.#stop.abort();
    this.state = 'stopped';
    this.changed();
  }

  /** Calls the work off and forgets it. */
  clear(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    this.#made.clear();
    this.state = 'idle';
    this.count = 0;
    this.done = 0;
    this.#shown = 0;
  }

  #take(part: PartOf<Task>, task: Task): void {
    this.#made.set(task, part);
    this.done += 1;
    if (this.done - this.#shown < this.count * shownEvery) return;
    this.#shown = this.done;
    this.changed();
  }
}
