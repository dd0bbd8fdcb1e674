import type { Save, SaveStore, Stored, StoredSave, StoreProblem } from '../game/index.ts';

/**
 * A store that still says when the one behind it refuses or is full, but remembers what it could
 * not write until the page closes, so that a playthrough can be opened and handed out all the same.
 */
export class RememberingSaveStore implements SaveStore {
  readonly #unwritten = new Map<string, StoredSave>();

  /** `onKept` is told whenever something turns out to be kept. */
  constructor(
    readonly behind: SaveStore,
    readonly onKept: () => void = () => undefined,
  ) {}

  async list(): ReturnType<SaveStore['list']> {
    const answer = await this.behind.list();
    if (answer.ok && answer.value.saves.length + answer.value.damaged.length > 0) this.onKept();
    if (this.#unwritten.size === 0) return answer;
    const kept = answer.ok ? answer.value : { saves: [], damaged: [] };
    const written = kept.saves.filter((stored) => !this.#unwritten.has(stored.id));
    const saves = [...this.#unwritten.values(), ...written];
    return { ok: true, value: { ...kept, saves } };
  }

  async get(id: string): Promise<Stored<StoredSave | null>> {
    const unwritten = this.#unwritten.get(id);
    return unwritten === undefined ? this.behind.get(id) : { ok: true, value: unwritten };
  }

  async put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    const answer = await this.behind.put(id, revision, save);
    if (answer.ok) {
      this.#unwritten.delete(id);
      this.onKept();
    } else if (isNoRoom(answer.problem)) this.#unwritten.set(id, { id, revision, save });
    // Somebody else was there: what is kept is theirs, and no longer what this window remembers.
    else this.#unwritten.delete(id);
    return answer;
  }

  async remove(id: string): Promise<Stored<null>> {
    const wasUnwritten = this.#unwritten.delete(id);
    const answer = await this.behind.remove(id);
    return wasUnwritten ? { ok: true, value: null } : answer;
  }

  owe(
    id: string,
    revision: number,
    saves: readonly Save[],
    tried: Promise<void>,
  ): Promise<void> | undefined {
    return this.behind.owe?.(id, revision, saves, tried);
  }
}

function isNoRoom({ kind }: StoreProblem): boolean {
  return kind === 'refused' || kind === 'full';
}
