import {
  readSave,
  type Save,
  type SaveStore,
  type Stored,
  type StoredSave,
} from '../game/index.ts';
import type { Exclusive } from './exclusive.ts';
import type { SmallKeep } from './small-keep.ts';

/** States of one playthrough that are not written yet. */
interface Owed {
  readonly id: string;
  /** Revision the first of them is to be written over. */
  readonly revision: number;
  /** In the order in which they are to be written. */
  readonly saves: readonly Save[];
}

/** What this window owes, until no write of it is under way. */
interface Owing extends Owed {
  readonly tried: Promise<void>;
}

export interface ClosingPorts {
  /** Keeps at once what a closing window owes; holds a list of `Owed`. */
  readonly keep: SmallKeep<unknown>;
  readonly exclusive: Exclusive;
  readonly newId: (story: string) => string;
  /** Calls back whenever the window may be about to go. */
  readonly onLeave: (task: () => void) => void;
}

/**
 * A store behind which writing takes its time: what is still to be written when the window closes
 * is kept at once, and written before anything is read again. What is being written is waited for.
 */
export class ClosingSaveStore implements SaveStore {
  readonly #owed = new Map<string, Owing>();
  /** Ids this window has left something of. */
  #left = new Set<string>();

  constructor(
    readonly behind: SaveStore,
    readonly ports: ClosingPorts,
  ) {
    ports.onLeave(() => {
      if (this.#owed.size > 0) this.#leave();
    });
  }

  async list(): ReturnType<SaveStore['list']> {
    await Promise.all([...this.#owed.values()].map(({ tried }) => tried));
    await this.#payOff();
    return this.behind.list();
  }

  async get(id: string): Promise<Stored<StoredSave | null>> {
    await this.#owed.get(id)?.tried;
    await this.#payOff();
    return this.behind.get(id);
  }

  put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    return this.behind.put(id, revision, save);
  }

  remove(id: string): Promise<Stored<null>> {
    return this.behind.remove(id);
  }

  owe(id: string, revision: number, saves: readonly Save[], tried: Promise<void>): void {
    if (saves.length > 0) this.#owed.set(id, { id, revision, saves, tried });
    else this.#owed.delete(id);
    // The window was only out of sight, or came back.
    if (this.#left.has(id)) this.#leave();
  }

  #leave(): void {
    const others = readOwed(this.ports.keep.read()).filter(
      ({ id }) => !this.#owed.has(id) && !this.#left.has(id),
    );
    this.#left = new Set(this.#owed.keys());
    const mine = [...this.#owed.values()].map(({ id, revision, saves }): Owed => ({
      id,
      revision,
      saves,
    }));
    this.ports.keep.write([...others, ...mine]);
  }

  async #payOff(): Promise<void> {
    const { keep, exclusive } = this.ports;
    if (readOwed(keep.read()).length === 0) return;
    await exclusive('owed', async () => {
      const left: Owed[] = [];
      for (const owed of readOwed(keep.read())) if (!(await this.#pay(owed))) left.push(owed);
      keep.write(left);
    });
  }

  /** Whether nothing of it is left to write. */
  async #pay({ id, revision, saves }: Owed): Promise<boolean> {
    let at = revision;
    for (const save of saves) {
      const answer = await this.behind.put(id, at, save);
      if (answer.ok) {
        at = answer.value.revision;
        continue;
      }
      const { problem } = answer;
      if (problem.kind !== 'conflict') return false;
      const { stored } = problem;
      if (!holds(stored.save, save)) {
        // Somebody went another way meanwhile: this one is kept beside it.
        const last = saves.at(-1) ?? save;
        return (await this.behind.put(this.ports.newId(last.story), 0, last)).ok;
      }
      at = stored.revision;
    }
    return true;
  }
}

/** Whether one save has everything that happened in another. */
function holds(one: Save, other: Save): boolean {
  return (
    one.story === other.story &&
    one.seed === other.seed &&
    one.decisions.length >= other.decisions.length &&
    other.decisions.every((label, index) => label === one.decisions[index]) &&
    (one.workshop?.length ?? 0) >= (other.workshop?.length ?? 0)
  );
}

/** Anybody can write into the browser's storage: what is not owed by this app is left out. */
function readOwed(value: unknown): readonly Owed[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): Owed[] => {
    if (typeof one !== 'object' || one === null) return [];
    if (!('id' in one) || !('revision' in one) || !('saves' in one)) return [];
    const { id, revision, saves } = one;
    if (typeof id !== 'string' || typeof revision !== 'number' || !Array.isArray(saves)) return [];
    const read = saves.map((save: unknown) => readSave(save));
    return [{ id, revision, saves: read.flatMap((save) => (save.ok ? [save.save] : [])) }];
  });
}
