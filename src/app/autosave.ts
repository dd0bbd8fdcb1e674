import type { Save, SaveStore, StoredSave, StoreProblem } from '../game/index.ts';

/** How the last write went. `off`: nothing to write yet. */
export type SavingState = 'off' | 'saving' | 'saved' | 'failed';

export interface AutosaveOptions {
  readonly store: SaveStore;
  readonly id: string;
  /** Revision the store holds; 0 when it holds nothing under this id. */
  readonly revision: number;
  readonly onState: (state: SavingState) => void;
  readonly onSaved: (stored: StoredSave) => void;
  readonly onProblem: (problem: StoreProblem) => void;
}

/**
 * Writes one playthrough after every change, one write at a time and always the newest state. After
 * a conflict it writes nothing more: whoever owns it decides what becomes of both.
 */
export class Autosave {
  #next: Save | null = null;
  /** On its way into the store. */
  #current: Save | null = null;
  #writing: Promise<void> | null = null;
  #revision: number;
  #stopped = false;

  constructor(readonly options: AutosaveOptions) {
    this.#revision = options.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Asks for this state to be kept. */
  offer(save: Save): void {
    if (this.#stopped) return;
    this.#next = save;
    this.options.onState('saving');
    this.#writing ??= this.#write().finally(() => (this.#writing = null));
    this.#owe();
  }

  /** Writes nothing from now on. */
  stop(): void {
    this.#stopped = true;
    this.#next = null;
    this.#owe();
  }

  /** Resolves when nothing is left to write. */
  async settled(): Promise<void> {
    await this.#writing;
  }

  #waits(): boolean {
    return this.#next !== null;
  }

  #owe(): void {
    const saves = [this.#current, this.#next].filter((save) => save !== null);
    void this.options.store.owe?.(this.options.id, this.#revision, saves, this.settled());
  }

  async #write(): Promise<void> {
    while (this.#next !== null && !this.#stopped) {
      const save = this.#next;
      this.#next = null;
      this.#current = save;
      const answer = await this.options.store.put(this.options.id, this.#revision, save);
      this.#current = null;
      if (answer.ok) {
        this.#revision = answer.value.revision;
        this.#owe();
        this.options.onSaved(answer.value);
        if (!this.#waits()) this.options.onState('saved');
      } else {
        if (answer.problem.kind === 'conflict') this.stop();
        this.options.onState('failed');
        this.options.onProblem(answer.problem);
      }
    }
  }
}
