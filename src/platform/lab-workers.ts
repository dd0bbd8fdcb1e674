import type { LabPart, LabRunner, LabTask, PartOf, Stop } from '../futures/index.ts';

interface Answer {
  readonly id: number;
  readonly part: LabPart;
}

/** Does the tasks of the two tables in workers, which are opened at the first task and kept. */
export class LabWorkers implements LabRunner {
  #workers: Worker[] = [];
  #asked = 0;

  /** `count` workers at most, as many as there are cores to spare. */
  constructor(readonly count: number) {}

  async run<Task extends LabTask>(
    tasks: readonly Task[],
    take: (part: PartOf<Task>, task: Task) => void,
    stop: Stop,
  ): Promise<void> {
    let next = 0;
    // Asked anew each time: it changes while a worker is waited for.
    const isStopped = (): boolean => stop.aborted;
    const work = async (worker: Worker): Promise<void> => {
      while (next < tasks.length && !isStopped()) {
        const task = tasks[next]!;
        next += 1;
        const part = await this.#ask(worker, task);
        // The worker answers a task with the part of its kind.
        if (!isStopped()) take(part as PartOf<Task>, task);
      }
    };
    await Promise.all(this.#open(Math.min(this.count, tasks.length)).map(work));
  }

  #open(wanted: number): readonly Worker[] {
    while (this.#workers.length < wanted) {
      this.#workers.push(
        // Vite finds the worker's file only when the address stands right here.
        new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' }),
      );
    }
    return this.#workers.slice(0, wanted);
  }

  #ask(worker: Worker, task: LabTask): Promise<LabPart> {
    this.#asked += 1;
    const id = this.#asked;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', fail);
      };
      const hear = ({ data }: MessageEvent<Answer>): void => {
        if (data.id !== id) return;
        end();
        resolve(data.part);
      };
      const fail = (event: ErrorEvent): void => {
        end();
        this.#close();
        reject(new Error(event.message || 'A worker could not be started.'));
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
      worker.postMessage({ id, task });
    });
  }

  /** A worker that failed stays broken; the next task opens new ones. */
  #close(): void {
    for (const worker of this.#workers) worker.terminate();
    this.#workers = [];
  }
}
