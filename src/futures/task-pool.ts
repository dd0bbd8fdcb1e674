/** Something that may be called off. */
export interface Stop {
  readonly aborted: boolean;
}

/** Somebody who does one task after the other, in another thread or right here. */
export interface Hand<Task, Part> {
  /** Rejects when the hand can do no more. */
  work(task: Task): Promise<Part>;
  /** Lets the hand go; it is not used again. */
  end(): void;
}

/** So often a task is given to another hand after one failed over it. */
const mostTries = 3;

/** Shares tasks out among hands, which are opened at the first task and kept until let go. */
export class TaskPool<Task, Part> {
  readonly #hands = new Map<number, Hand<Task, Part>>();

  /** At most `count` hands at a time, at least one. */
  constructor(
    readonly open: () => Hand<Task, Part>,
    readonly count: number,
  ) {}

  /**
   * Does the tasks in any order and hands over each part as it comes. A hand that fails is replaced, and its
   * task is done again. Nothing is handed over after `stop`. Resolves when all is done or stopped; rejects
   * when a task fails again and again.
   */
  async run<Asked extends Task>(
    tasks: readonly Asked[],
    take: (part: Part, task: Asked) => void,
    stop: Stop,
  ): Promise<void> {
    const waiting = tasks.map((task) => ({ task, tries: 0 }));
    const trouble: { error: Error | null } = { error: null };
    // Asked anew each time: it changes while a hand is waited for.
    const isOver = (): boolean => stop.aborted || trouble.error !== null;
    const work = async (place: number): Promise<void> => {
      for (;;) {
        const next = isOver() ? undefined : waiting.shift();
        if (next === undefined) return;
        const hand = this.#hands.get(place) ?? this.open();
        this.#hands.set(place, hand);
        try {
          const part = await hand.work(next.task);
          if (!isOver()) take(part, next.task);
        } catch (error) {
          hand.end();
          this.#hands.delete(place);
          next.tries += 1;
          if (next.tries >= mostTries) {
            trouble.error = error instanceof Error ? error : new Error(String(error));
          } else waiting.unshift(next);
        }
      }
    };
    const count = Math.min(this.count, tasks.length);
    await Promise.all(Array.from({ length: count }, (_, place) => work(place)));
    if (trouble.error !== null && !stop.aborted) throw trouble.error;
  }

  /** Lets all hands go; the next task opens new ones. */
  close(): void {
    for (const hand of this.#hands.values()) hand.end();
    this.#hands.clear();
  }
}
