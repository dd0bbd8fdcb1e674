import type { Hand } from '../../futures/index.ts';

interface Answer<Part> {
  readonly id: number;
  readonly part?: Part;
  /** Why the task could not be done. */
  readonly error?: string;
}

/** A worker as a hand: it is sent `{ id, task }` and answers with `{ id, part }` or `{ id, error }`. */
export class WorkerHand<Task, Part> implements Hand<Task, Part> {
  #asked = 0;
  #fail: ((error: Error) => void) | null = null;

  /** `greeting` is what the worker is told before its first task. */
  constructor(
    readonly worker: Worker,
    greeting?: unknown,
  ) {
    if (greeting !== undefined) worker.postMessage(greeting);
  }

  work(task: Task): Promise<Part> {
    this.#asked += 1;
    const id = this.#asked;
    const { worker } = this;
    return new Promise((resolve, reject) => {
      const end = (): void => {
        worker.removeEventListener('message', hear);
        worker.removeEventListener('error', fail);
        this.#fail = null;
      };
      const hear = ({ data }: MessageEvent<Answer<Part>>): void => {
        if (data.id !== id) return;
        end();
        if (data.error === undefined) resolve(data.part as Part);
        else reject(new Error(data.error));
      };
      const fail = ({ message }: ErrorEvent): void => {
        end();
        reject(new Error(message || 'A worker could not be started.'));
      };
      this.#fail = (error) => {
        end();
        reject(error);
      };
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fail);
      worker.postMessage({ id, task });
    });
  }

  end(): void {
    this.worker.terminate();
    this.#fail?.(new Error('The worker was let go.'));
  }
}
