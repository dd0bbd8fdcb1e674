import {
  readSave,
  type DamagedSave,
  type Save,
  type SaveStore,
  type Stored,
  type StoredSave,
  type StoreProblem,
} from '../game/index.ts';
import type { Exclusive } from './exclusive.ts';
import type { KeyValue } from './key-value.ts';

/** Keeps saves in a key-value store, each under its id as `{ revision, save }`. */
export class DatabaseSaveStore implements SaveStore {
  constructor(
    readonly database: KeyValue,
    readonly exclusive: Exclusive,
  ) {}

  list(): ReturnType<SaveStore['list']> {
    return attempt(async () => {
      const saves: StoredSave[] = [];
      const damaged: DamagedSave[] = [];
      for (const id of await this.database.keys()) {
        const value = await this.database.getItem(id);
        const stored = readStored(id, value);
        if (stored !== null) saves.push(stored);
        else if (value !== null) damaged.push({ id, text: JSON.stringify(value, null, 2) });
      }
      saves.sort((a, b) => b.save.updated.localeCompare(a.save.updated));
      return { saves, damaged };
    });
  }

  get(id: string): Promise<Stored<StoredSave | null>> {
    return attempt(async () => readStored(id, await this.database.getItem(id)));
  }

  async put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    const answer = await attempt(() =>
      this.exclusive(id, async (): Promise<Stored<StoredSave>> => {
        const there: unknown = await this.database.getItem(id);
        const stored = readStored(id, there);
        if (stored !== null && stored.revision !== revision) {
          return { ok: false, problem: { kind: 'conflict', stored } };
        }
        // What cannot be read is moved aside, never written over.
        if (stored === null && there !== null) await this.database.setItem(`${id}~`, there);
        const value = { revision: revision + 1, save };
        await this.database.setItem(id, value);
        return { ok: true, value: { id, ...value } };
      }),
    );
    return answer.ok ? answer.value : answer;
  }

  remove(id: string): Promise<Stored<null>> {
    return attempt(async () => {
      await this.exclusive(id, () => this.database.removeItem(id));
      return null;
    });
  }
}

async function attempt<Value>(task: () => Promise<Value>): Promise<Stored<Value>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): StoreProblem {
  const name = error instanceof Error || isNamed(error) ? error.name : '';
  return { kind: /quota/i.test(name) ? 'full' : 'refused' };
}

/** A DOMException is no Error in every engine. */
function isNamed(value: unknown): value is { name: string } {
  return (
    typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string'
  );
}

function readStored(id: string, value: unknown): StoredSave | null {
  if (typeof value !== 'object' || value === null) return null;
  if (!('revision' in value) || !('save' in value)) return null;
  const { revision, save } = value;
  if (typeof revision !== 'number') return null;
  const read = readSave(save);
  return read.ok ? { id, revision, save: read.save } : null;
}
