import type { Save, SaveStore, Stored, StoredSave } from '../../game/index.ts';

/** How long one waits, and who is told when something is waited for longer than that. */
export interface Patience {
  readonly after: () => Promise<void>;
  readonly onSlow: () => void;
}

/**
 * A store in front of one that may never answer: whoever reads is told that it refuses when it has
 * not answered in time; what is written goes on being written, and it is told that it takes long.
 */
export class PatientSaveStore implements SaveStore {
  constructor(
    readonly behind: SaveStore,
    readonly patience: Patience,
  ) {}

  list(): ReturnType<SaveStore['list']> {
    return this.#inTime(this.behind.list());
  }

  get(id: string): Promise<Stored<StoredSave | null>> {
    return this.#inTime(this.behind.get(id));
  }

  put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    return this.#watched(this.behind.put(id, revision, save));
  }

  remove(id: string): Promise<Stored<null>> {
    return this.#watched(this.behind.remove(id));
  }

  owe(...owed: Parameters<NonNullable<SaveStore['owe']>>): Promise<void> | undefined {
    return this.behind.owe?.(...owed);
  }

  #inTime<Value>(answer: Promise<Stored<Value>>): Promise<Stored<Value>> {
    const late = this.patience.after().then((): Stored<Value> => {
      return { ok: false, problem: { kind: 'refused' } };
    });
    return Promise.race([answer, late]);
  }

  async #watched<Value>(answer: Promise<Value>): Promise<Value> {
    let isHere = false;
    void this.patience.after().then(() => {
      if (!isHere) this.patience.onSlow();
    });
    try {
      return await answer;
    } finally {
      isHere = true;
    }
  }
}
