import { asList } from '../../app/index.ts';
import {
  besideId,
  fitSave,
  holdsPlay,
  isSamePlay,
  type Save,
  type SaveStore,
  type Stored,
  type StoredSave,
} from '../../game/index.ts';
import type { Exclusive } from './exclusive.ts';
import type { Journal } from './journal.ts';
import { latestOwed, owedKey, type Owed } from './owed.ts';
import type { Presence } from '../window/presence.ts';
import type { SmallKeep } from './small-keep.ts';

/** What this window owes, until no write of it is under way. */
interface Owing {
  readonly owed: Owed;
  readonly tried: Promise<void>;
}

export interface JournalPorts {
  /** Outlives the window and the machine, but takes its time. */
  readonly journal: Journal;
  /** Keeps at once what a closing window owes, as a list. */
  readonly keep: SmallKeep<unknown>;
  readonly exclusive: Exclusive;
  readonly presence: Presence;
  /** Calls back whenever the window may be about to go. */
  readonly onLeave: (task: () => void) => void;
  /** Resolves when a journal has been waited for long enough. */
  readonly patience: () => Promise<void>;
}

/**
 * A store behind which writing takes its time: what is still to be written is journalled first, and
 * what a window that is gone has left is written before anything is read.
 */
export class JournalSaveStore implements SaveStore {
  readonly #owing = new Map<string, Owing>();
  /** Ids this window has left something of. */
  #left = new Set<string>();
  #count = 0;

  constructor(
    readonly behind: SaveStore,
    readonly ports: JournalPorts,
  ) {
    ports.onLeave(() => {
      if (this.#owing.size > 0) this.#leave();
    });
  }

  async list(): ReturnType<SaveStore['list']> {
    await Promise.all([...this.#owing.values()].map(({ tried }) => tried));
    await this.#payOff();
    return this.behind.list();
  }

  async get(id: string): Promise<Stored<StoredSave | null>> {
    await this.#owing.get(id)?.tried;
    await this.#payOff();
    return this.behind.get(id);
  }

  put(id: string, revision: number, save: Save): Promise<Stored<StoredSave>> {
    return this.behind.put(id, revision, save);
  }

  /** What is still owed of it, by whichever window, goes with it. */
  async remove(id: string): Promise<Stored<null>> {
    const answer = await this.behind.remove(id);
    if (!answer.ok) return answer;
    this.#owing.delete(id);
    const owed = await this.#read();
    await this.#forget(owed.filter((one) => one.id === id));
    return answer;
  }

  owe(
    id: string,
    revision: number,
    saves: readonly Save[],
    tried: Promise<void>,
  ): Promise<void> | undefined {
    const { journal, presence, patience } = this.ports;
    const [first, ...more] = saves.map(fitSave);
    let written: Promise<void> | undefined;
    if (first === undefined) {
      // What the page journalled before the app came is paid with it.
      if (this.#owing.delete(id))
        for (const window of [presence.window, ''])
          void journal.erase(owedKey({ window, id })).catch(ignore);
    } else {
      this.#count += 1;
      const { window } = presence;
      const owed: Owed = { id, revision, saves: [first, ...more], window, count: this.#count };
      this.#owing.set(id, { owed, tried });
      written = Promise.race([journal.write(owedKey(owed), owed).catch(ignore), patience()]);
    }
    // The window was only out of sight, or came back.
    if (this.#left.has(id)) this.#leave();
    return written;
  }

  /** What is still to be written, by any window, as far as the journal tells it in time. */
  owed(): Promise<readonly Owed[] | undefined> {
    const late: Promise<unknown> = this.ports.patience();
    return Promise.race([this.#read(), late as Promise<undefined>]);
  }

  #leave(): void {
    const { keep, presence } = this.ports;
    const others = latestOwed(asList(keep.read())).filter(
      ({ id, window }) =>
        window !== presence.window || (!this.#owing.has(id) && !this.#left.has(id)),
    );
    this.#left = new Set(this.#owing.keys());
    keep.write([...others, ...[...this.#owing.values()].map(({ owed }) => owed)]);
  }

  async #payOff(): Promise<void> {
    const { exclusive, presence } = this.ports;
    if ((await this.#read()).length === 0) return;
    await exclusive('owed', async () => {
      const paid: Owed[] = [];
      for (const owed of await this.#read()) {
        // A window that is open pays itself.
        if (await presence.isOpen(owed.window)) continue;
        if (await this.#pay(owed)) paid.push(owed);
      }
      await this.#forget(paid);
    });
  }

  async #read(): Promise<readonly Owed[]> {
    const { journal, keep } = this.ports;
    const journalled = await journal.read().catch(() => new Map<string, unknown>());
    return latestOwed([...journalled.values(), ...asList(keep.read())]);
  }

  async #forget(paid: readonly Owed[]): Promise<void> {
    const { journal, keep } = this.ports;
    if (paid.length === 0) return;
    const keys = new Set(paid.map(owedKey));
    const there = latestOwed(asList(keep.read()));
    const left = there.filter((owed) => !keys.has(owedKey(owed)));
    if (left.length < there.length) keep.write(left);
    for (const key of keys) await journal.erase(key).catch(ignore);
  }

  /** Whether nothing of it is left to write. */
  async #pay(owed: Owed): Promise<boolean> {
    const { id, revision, saves } = owed;
    const last = saves.at(-1) ?? saves[0];
    const answer = await this.behind.put(id, revision, last);
    if (answer.ok) return true;
    const { problem } = answer;
    if (problem.kind === 'deleted') return this.#payBeside(owed, last);
    if (problem.kind !== 'conflict') return false;
    const { stored } = problem;
    // The window got as far as one of them.
    if (saves.slice(0, -1).some((save) => isSamePlay(save, stored.save))) {
      const name = last.name || stored.save.name;
      return (await this.behind.put(id, stored.revision, { ...last, name })).ok;
    }
    return holdsPlay(stored.save, last) || this.#payBeside(owed, last);
  }

  /** Somebody went another way meanwhile: this one is kept beside it, however often that is done. */
  async #payBeside({ id, window }: Owed, save: Save): Promise<boolean> {
    const beside = besideId(id, window || 'kept');
    const there = await this.behind.get(beside);
    const stored = there.ok ? there.value : null;
    if (stored !== null && isSamePlay(stored.save, save)) return true;
    return (await this.behind.put(beside, stored?.revision ?? 0, save)).ok;
  }
}

/** What a journal refuses is written all the same, only later. */
function ignore(): void {
  // Nobody has to be told: the store itself says when it refuses.
}
