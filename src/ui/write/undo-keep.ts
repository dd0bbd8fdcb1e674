import { DraftStore, type Draft } from '../../app/index.ts';

/** Keeps what can be taken back in each file of a draft, so that a reload does not forget it. */
export class UndoKeep {
  readonly #waiting = new Map<string, unknown>();
  #isWriting = false;

  private constructor(
    readonly id: string,
    readonly store: DraftStore,
    /** Path → what could be taken back when the draft was opened. */
    readonly kept: Readonly<Record<string, unknown>>,
  ) {}

  static async open(draft: Draft): Promise<UndoKeep> {
    return new UndoKeep(draft.id, draft.store, await draft.store.undo(draft.id));
  }

  /** Keeps the newest of a file as soon as what is being kept is done. */
  put(file: string, value: unknown): void {
    this.#waiting.set(file, value);
    if (!this.#isWriting) void this.#write();
  }

  async #write(): Promise<void> {
    this.#isWriting = true;
    for (let next = this.#next(); next !== null; next = this.#next()) {
      await this.store.keepUndo(this.id, ...next);
    }
    this.#isWriting = false;
  }

  #next(): readonly [string, unknown] | null {
    const [first] = this.#waiting;
    if (first === undefined) return null;
    this.#waiting.delete(first[0]);
    return first;
  }
}
