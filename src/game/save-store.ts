import type { Save } from './save.ts';

/** A save in a store, under the store's own name for it. */
export interface StoredSave {
  /** Given by whoever creates it; never reused. */
  readonly id: string;
  /** Counts the writes; lets a second tab notice that it is behind. */
  readonly revision: number;
  readonly save: Save;
}

/** Why a store did not do what was asked. */
export type StoreProblem =
  /** Storage is refused (private window, policy). */
  | { readonly kind: 'refused' }
  /** There is no room left. */
  | { readonly kind: 'full' }
  /** Somebody else wrote since; this is what stands there now. */
  | { readonly kind: 'conflict'; readonly stored: StoredSave }
  /** Somebody else deleted it since. */
  | { readonly kind: 'deleted' }
  /** What stands there cannot be read. */
  | { readonly kind: 'damaged'; readonly damaged: DamagedSave };

export type Stored<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: StoreProblem };

/** What stands under an id that cannot be read as a save; kept, never deleted unasked. */
export interface DamagedSave {
  readonly id: string;
  /** The stored value as JSON text, so that it can be handed out as a file. */
  readonly text: string;
}

/** Where playthroughs are kept. */
export interface SaveStore {
  /** All saves, most recently updated first, and those that cannot be read. */
  list(): Promise<Stored<{ saves: readonly StoredSave[]; damaged: readonly DamagedSave[] }>>;
  get(id: string): Promise<Stored<StoredSave | null>>;
  /**
   * Writes if `revision` is still the stored one (0 for a new id); answers with the new one. What
   * was deleted comes back only under revision 0.
   */
  put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>>;
  remove(id: string): Promise<Stored<null>>;
  /**
   * Told what is still to be written to an id, in order and over this revision, whenever that
   * changes; empty when nothing is. `tried` resolves when no write is under way any more. A store
   * that has this writes it even if the window goes first, and answers nothing older meanwhile.
   * Resolves once no loss of window or power takes what is owed away, and never rejects.
   */
  owe?(
    id: string,
    revision: number,
    saves: readonly Save[],
    tried: Promise<void>,
  ): Promise<void> | undefined;
}

/** A store that forgets when the page closes: for tests, and where storage is refused. */
export class MemorySaveStore implements SaveStore {
  readonly #saves = new Map<string, StoredSave>();
  readonly #deleted = new Set<string>();

  list(): ReturnType<SaveStore['list']> {
    const saves = [...this.#saves.values()].sort((a, b) =>
      b.save.updated.localeCompare(a.save.updated),
    );
    return Promise.resolve({ ok: true, value: { saves, damaged: [] } });
  }

  get(id: string): ReturnType<SaveStore['get']> {
    if (this.#deleted.has(id)) return Promise.resolve({ ok: false, problem: { kind: 'deleted' } });
    return Promise.resolve({ ok: true, value: this.#saves.get(id) ?? null });
  }

  put(id: string, revision: number, save: Save): ReturnType<SaveStore['put']> {
    if (revision > 0 && this.#deleted.has(id)) {
      return Promise.resolve({ ok: false, problem: { kind: 'deleted' } });
    }
    const stored = this.#saves.get(id);
    if (stored !== undefined && stored.revision !== revision) {
      return Promise.resolve({ ok: false, problem: { kind: 'conflict', stored } });
    }
    const value = { id, revision: revision + 1, save };
    this.#saves.set(id, value);
    this.#deleted.delete(id);
    return Promise.resolve({ ok: true, value });
  }

  remove(id: string): ReturnType<SaveStore['remove']> {
    this.#saves.delete(id);
    this.#deleted.add(id);
    return Promise.resolve({ ok: true, value: null });
  }
}
