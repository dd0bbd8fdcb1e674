import {
  besideId,
  fitSave,
  isSaveId,
  readSave,
  type DamagedSave,
  type Save,
  type SaveStore,
  type Stored,
  type StoredSave,
  type StoreProblem,
} from '../../game/index.ts';
import type { Exclusive } from './exclusive.ts';
import type { KeyValue } from './key-value.ts';
import { newName } from '../new-id.ts';

/** Remembers which ids were deleted, so that no other window writes them again unasked. */
export interface DeletedIds {
  has(id: string): boolean;
  add(id: string): void;
  drop(id: string): void;
}

/** Keeps saves in a key-value store, each under its id as `{ revision, save }`. */
export class DatabaseSaveStore implements SaveStore {
  constructor(
    readonly database: KeyValue,
    readonly exclusive: Exclusive,
    readonly deleted: DeletedIds,
  ) {}

  list(): ReturnType<SaveStore['list']> {
    return attempt(async () => {
      const saves: StoredSave[] = [];
      const damaged: DamagedSave[] = [];
      for (const [id, value] of await this.#entries()) {
        const stored = readStored(id, value);
        if (stored !== null) saves.push(stored);
        else if (value !== null) damaged.push(damagedAs(id, value));
      }
      saves.sort((a, b) => b.save.updated.localeCompare(a.save.updated));
      return { saves, damaged };
    });
  }

  async get(id: string): Promise<Stored<StoredSave | null>> {
    const answer = await attempt(() => this.database.getItem(id));
    if (!answer.ok) return answer;
    const there = answer.value ?? null;
    if (there === null) {
      return this.deleted.has(id) ? refuse({ kind: 'deleted' }) : { ok: true, value: null };
    }
    const value = readStored(id, there);
    return value === null
      ? refuse({ kind: 'damaged', damaged: damagedAs(id, there) })
      : { ok: true, value };
  }

  async put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    const answer = await attempt(() =>
      this.exclusive(id, async (): Promise<Stored<StoredSave>> => {
        const there: unknown = (await this.database.getItem(id)) ?? null;
        const stored = readStored(id, there);
        if (stored !== null && stored.revision !== revision) {
          return refuse({ kind: 'conflict', stored });
        }
        if (there === null && revision > 0 && this.deleted.has(id)) {
          return refuse({ kind: 'deleted' });
        }
        // What cannot be read is moved aside, never written over.
        if (stored === null && there !== null) await this.#moveAside(id, there);
        const value = { revision: revision + 1, save: fitSave(save) };
        await this.database.setItem(id, value);
        this.deleted.drop(id);
        return { ok: true, value: { id, ...value } };
      }),
    );
    return answer.ok ? answer.value : answer;
  }

  remove(id: string): Promise<Stored<null>> {
    return attempt(async () => {
      await this.exclusive(id, () => this.database.removeItem(id));
      this.deleted.add(id);
      return null;
    });
  }

  async #moveAside(id: string, value: unknown): Promise<void> {
    await this.database.setItem(besideId(id, newName()), value);
  }

  /** Everything there is, with what can be read under ids that can be opened. */
  async #entries(): ReturnType<KeyValue['entries']> {
    const entries = await this.database.entries();
    const strange = entries.filter(
      ([id, value]) => !isSaveId(id) && readStored(id, value) !== null,
    );
    if (strange.length === 0) return entries;
    // What cannot be moved is shown where it stands.
    await Promise.all(strange.map(([id]) => this.#openUp(id).catch(() => undefined)));
    return this.database.entries();
  }

  /** Earlier versions moved things aside under ids that no address carries. */
  #openUp(id: string): Promise<void> {
    return this.exclusive(id, async () => {
      const value: unknown = (await this.database.getItem(id)) ?? null;
      if (value === null) return;
      await this.#moveAside(id, value);
      await this.database.removeItem(id);
    });
  }
}

function refuse(problem: StoreProblem): { readonly ok: false; readonly problem: StoreProblem } {
  return { ok: false, problem };
}

function damagedAs(id: string, value: unknown): DamagedSave {
  return { id, text: JSON.stringify(value, null, 2) };
}

async function attempt<Value>(task: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): StoreProblem {
  // A DOMException is no Error in every engine.
  const { name } = Object(error) as { readonly name?: unknown };
  return { kind: /quota/i.test(String(name)) ? 'full' : 'refused' };
}

function readStored(id: string, value: unknown): StoredSave | null {
  const { revision, save } = Object(value) as Readonly<Record<string, unknown>>;
  const read = readSave(save);
  return typeof revision === 'number' && read.ok ? { id, revision, save: read.save } : null;
}
