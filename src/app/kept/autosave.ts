import {
  isSamePlay,
  type Save,
  type SaveStore,
  type StoredSave,
  type StoreProblem,
} from '../../game/index.ts';

/** How the last write went. `off`: nothing to write yet. */
export type SavingState = 'off' | 'saving' | 'saved' | 'failed';

export interface AutosaveOptions {
  readonly store: SaveStore;
  readonly id: string;
  /** Revision the store holds; 0 when it holds nothing under this id. */
  readonly revision: number;
  /** What the store holds in that revision; null where that is not known. */
  readonly base: Save | null;
  /** One save out of two that were both made of `base`; null where somebody must decide. */
  readonly join: (base: Save | null, mine: Save, theirs: Save) => Save | null;
  readonly onState: (state: SavingState) => void;
  readonly onSaved: (stored: StoredSave) => void;
  readonly onProblem: (problem: StoreProblem) => void;
  /** Resolves after so many milliseconds; where it is missing, what is refused is not tried again. */
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
}

/** Longest between two tries of what the store refuses, ms. */
const longestPause = 30_000;

/**
 * Writes one playthrough after every change, one write at a time and always the newest state. What
 * the store refuses is tried again. Once somebody else has gone another way, or deleted it, nothing
 * more is written, and everything stays owed until whoever owns it has decided.
 */
export class Autosave {
  #next: Save | null = null;
  /** On its way into the store. */
  #current: Save | null = null;
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  #revision: number;
  #base: Save | null;
  /** Offered since the last that was written: what stands in the store may be one of them. */
  #offered: readonly Save[] = [];
  #tries = 0;
  #isParted = false;
  #isStopped = false;
  #isLeft = false;

  constructor(readonly options: AutosaveOptions) {
    this.#revision = options.revision;
    this.#base = options.base;
  }

  get revision(): number {
    return this.#revision;
  }

  /** Whether somebody must decide between what is here and what is kept. */
  get isParted(): boolean {
    return this.#isParted && !this.#isStopped;
  }

  /** Whether a state tells more than what is kept. */
  isNews(save: Save): boolean {
    return this.#base === null || !isSamePlay(this.#base, save);
  }

  /** Asks for this state to be kept; resolves once it will outlast the window. */
  offer(save: Save): Promise<void> | undefined {
    if (this.#isStopped) return undefined;
    this.#next = save;
    this.#offered = [...this.#offered.slice(-50), save];
    if (!this.#isParted) {
      this.options.onState('saving');
      this.#start();
    }
    return this.#owe();
  }

  /** Told what another window wrote while `mine` is shown here; answers with the name it now has. */
  hear(stored: StoredSave, mine: Save): string {
    if (this.#isStopped || stored.revision <= this.#revision) return mine.name;
    if (this.#isParted) {
      this.options.onProblem({ kind: 'conflict', stored });
      return mine.name;
    }
    if (!this.#isOwn(stored.save) && !isSamePlay(mine, stored.save) && this.isNews(stored.save)) {
      this.#part({ kind: 'conflict', stored });
      return mine.name;
    }
    const name = this.options.join(this.#base, mine, stored.save)?.name ?? mine.name;
    this.#base = stored.save;
    this.#revision = stored.revision;
    return name;
  }

  /** Told that what is kept is gone. */
  hearDeleted(): void {
    if (!this.#isStopped && !this.#isParted) this.#part({ kind: 'deleted' });
  }

  /** Writes nothing from now on; what it owes is owed no more, unless another goes on with the id. */
  stop(isPaid = true): void {
    this.#isStopped = true;
    this.#next = null;
    if (isPaid) void this.#owe();
  }

  /** Nobody waits for it any more: what is left is written once, and then left to the store. */
  leave(): void {
    this.#isLeft = true;
    if (!this.#isParted && this.#next !== null) this.#start();
  }

  /** Resolves when nothing is being written. */
  settled(): Promise<void> {
    return this.#writing;
  }

  #isOwn(save: Save): boolean {
    return this.#offered.some((own) => isSamePlay(own, save));
  }

  #start(): void {
    if (this.#isWriting) return;
    this.#isWriting = true;
    this.#writing = this.#write();
  }

  #owe(): Promise<void> | undefined {
    const saves = [this.#current, this.#next].filter((save) => save !== null);
    return this.options.store.owe?.(this.options.id, this.#revision, saves, this.settled());
  }

  async #write(): Promise<void> {
    let goesOn = true;
    while (goesOn && this.#next !== null) {
      const save = this.#next;
      this.#next = null;
      this.#current = save;
      const answer = await this.options.store.put(this.options.id, this.#revision, save);
      this.#current = null;
      if (this.#isStopped) break;
      if (answer.ok) this.#wrote(answer.value);
      else goesOn = this.#solve(save, answer.problem);
    }
    this.#isWriting = false;
  }

  #wrote(stored: StoredSave): void {
    this.#base = stored.save;
    this.#revision = stored.revision;
    this.#offered = this.#next === null ? [] : [this.#next];
    this.#tries = 0;
    // What is owed stays as it is while more of it follows.
    if (this.#next === null) void this.#owe();
    this.options.onSaved(stored);
    if (this.#next === null) this.options.onState('saved');
  }

  /** Whether there is something to write at once. */
  #solve(save: Save, problem: StoreProblem): boolean {
    this.#next ??= save;
    if (problem.kind === 'conflict') {
      const { stored } = problem;
      const base = this.#isOwn(stored.save) ? stored.save : this.#base;
      const joined = this.options.join(base, this.#next, stored.save);
      if (joined !== null) {
        this.#next = joined;
        this.#base = stored.save;
        this.#revision = stored.revision;
        return true;
      }
    }
    if (problem.kind === 'refused' || problem.kind === 'full') this.#tryLater(problem);
    else this.#part(problem);
    return false;
  }

  #part(problem: StoreProblem): void {
    this.#isParted = true;
    this.options.onState('failed');
    this.options.onProblem(problem);
  }

  #tryLater(problem: StoreProblem): void {
    this.options.onState('failed');
    this.options.onProblem(problem);
    if (this.#isLeft) return;
    this.#tries += 1;
    const pause = Math.min(longestPause, 500 * 2 ** this.#tries);
    void this.options.wait?.(pause).then(() => {
      if (this.#isStopped || this.#isParted || this.#isLeft || this.#next === null) return;
      this.options.onState('saving');
      this.#start();
    });
  }
}
