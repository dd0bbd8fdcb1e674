import type { Backups } from '../../app/index.ts';
import { holdsPlay, readSave, type Save, type StoredSave } from '../../game/index.ts';
import type { KeyValue } from './key-value.ts';

/** Most versions kept of one playthrough. */
const mostVersions = 5;

/** Most characters the versions before the last take together. */
const mostText = 500_000;

/** Most playthroughs of which something is kept after they were deleted. */
const mostBuried = 30;

/** Stands before the id of what was deleted. No id has such a sign. */
const buried = 'deleted:';

/** How long it waits for more to be written before it copies, ms. */
const pause = 2000;

/** What is kept of one playthrough, the latest first. */
interface Backup {
  readonly saves: readonly Save[];
  /** Counts deletions; 0 while it is not deleted. */
  readonly buried: number;
}

/**
 * Keeps copies of playthroughs in a database of their own: the latest state, and states that were
 * left by another way. What cannot be copied is passed over: the playthrough itself is kept elsewhere.
 */
export class DatabaseBackups implements Backups {
  readonly #waiting = new Map<string, Save | null>();
  #work: Promise<void> | null = null;

  constructor(
    readonly database: KeyValue,
    readonly wait: (milliseconds: number) => Promise<void>,
  ) {}

  note({ id, save }: StoredSave): void {
    this.#ask(id, save);
  }

  bury(id: string): void {
    this.#ask(id, null);
  }

  async find(id: string): Promise<StoredSave | null> {
    try {
      const [save] = readBackup(await this.database.getItem(id)).saves;
      return save === undefined ? null : { id, revision: 0, save };
    } catch {
      return null;
    }
  }

  async reconcile(kept: readonly StoredSave[]): Promise<readonly StoredSave[]> {
    await this.#work;
    try {
      const keys = new Set(await this.database.keys());
      for (const stored of kept) if (!keys.has(stored.id)) this.note(stored);
      const there = new Set(kept.map(({ id }) => id));
      const missing: StoredSave[] = [];
      for (const id of keys) {
        if (id.startsWith(buried) || there.has(id) || this.#waiting.has(id)) continue;
        const copy = await this.find(id);
        if (copy !== null) missing.push(copy);
      }
      return missing;
    } catch {
      return [];
    }
  }

  #ask(id: string, save: Save | null): void {
    this.#waiting.set(id, save);
    this.#work ??= this.#copyAll();
  }

  async #copyAll(): Promise<void> {
    await this.wait(pause);
    for (const [id, save] of this.#waiting) {
      this.#waiting.delete(id);
      try {
        await (save === null ? this.#bury(id) : this.#copy(id, save));
      } catch {
        // The next write of it is copied again.
      }
    }
    this.#work = null;
  }

  async #copy(id: string, save: Save): Promise<void> {
    const { saves } = readBackup(await this.database.getItem(id));
    await this.database.setItem(id, { saves: versions(save, saves), buried: 0 } satisfies Backup);
    await this.database.removeItem(buried + id);
  }

  async #bury(id: string): Promise<void> {
    const { saves } = readBackup(await this.database.getItem(id));
    if (saves.length > 0) {
      const old = (await this.database.entries())
        .filter(([key]) => key.startsWith(buried))
        .map(([key, value]) => ({ key, at: readBackup(value).buried }))
        .sort((a, b) => b.at - a.at);
      const backup: Backup = { saves, buried: (old[0]?.at ?? 0) + 1 };
      await this.database.setItem(buried + id, backup);
      for (const { key } of old.slice(mostBuried - 1)) await this.database.removeItem(key);
    }
    await this.database.removeItem(id);
  }
}

/** The versions to keep: the latest, and of the earlier ones those it does not hold. */
function versions(save: Save, earlier: readonly Save[]): readonly Save[] {
  const left = earlier.filter((old) => !holdsPlay(save, old)).slice(0, mostVersions - 1);
  let length = 0;
  return [save, ...left.filter((old) => (length += JSON.stringify(old).length) <= mostText)];
}

/** Anybody can write into the browser's storage: what is no save is left out. */
function readBackup(value: unknown): Backup {
  if (typeof value !== 'object' || value === null) return { saves: [], buried: 0 };
  const { saves, buried: at } = value as Readonly<Record<string, unknown>>;
  const all = Array.isArray(saves) ? saves.map((save: unknown) => readSave(save)) : [];
  return {
    saves: all.flatMap((read) => (read.ok ? [read.save] : [])),
    buried: typeof at === 'number' ? at : 0,
  };
}
