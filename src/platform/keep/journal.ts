import { Connection } from './connection.ts';

/** Values that are to outlive whatever happens to the window or the machine. Rejects when refused. */
export interface Journal {
  /** Resolves only once the value is on the disk. */
  write(key: string, value: unknown): Promise<void>;
  erase(key: string): Promise<void>;
  /** Everything written and not erased, by key. */
  read(): Promise<ReadonlyMap<string, unknown>>;
}

/** A journal that forgets. */
export class MemoryJournal implements Journal {
  readonly values = new Map<string, unknown>();

  write(key: string, value: unknown): Promise<void> {
    this.values.set(key, structuredClone(value));
    return Promise.resolve();
  }

  erase(key: string): Promise<void> {
    this.values.delete(key);
    return Promise.resolve();
  }

  read(): Promise<ReadonlyMap<string, unknown>> {
    return Promise.resolve(new Map(this.values));
  }
}

/**
 * A journal in a database of its own, as no store that is read at leisure offers it: one transaction
 * a write, closed at once, and told of only when the disk has it.
 */
export class BrowserJournal implements Journal {
  readonly #connection: Connection;

  constructor(databases: () => IDBFactory, name: string) {
    this.#connection = new Connection(databases, name, 'journal');
  }

  /** Makes the first write wait for less. */
  warm(): void {
    this.#connection.warm();
  }

  async write(key: string, value: unknown): Promise<void> {
    await this.#connection.run('strict', (store) => store.put(value, key));
  }

  async erase(key: string): Promise<void> {
    await this.#connection.run('relaxed', (store) => store.delete(key));
  }

  async read(): Promise<ReadonlyMap<string, unknown>> {
    const [keys, values] = (await this.#connection.run(
      null,
      (store) => store.getAllKeys(),
      (store) => store.getAll(),
    )) as [readonly string[], readonly unknown[]];
    return new Map(keys.map((key, index) => [key, values[index]]));
  }
}
