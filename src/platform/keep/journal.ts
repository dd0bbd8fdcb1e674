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

const table = 'journal';

/**
 * A journal in a database of its own, as no store that is read at leisure offers it: one transaction
 * a write, closed at once, and told of only when the disk has it.
 */
export class BrowserJournal implements Journal {
  #opened: Promise<IDBDatabase> | null = null;

  constructor(
    readonly databases: () => IDBFactory,
    readonly name: string,
  ) {}

  /** Makes the first write wait for less. */
  warm(): void {
    this.#database().catch(() => undefined);
  }

  async write(key: string, value: unknown): Promise<void> {
    await this.#run('strict', (store) => store.put(value, key));
  }

  async erase(key: string): Promise<void> {
    await this.#run('relaxed', (store) => store.delete(key));
  }

  async read(): Promise<ReadonlyMap<string, unknown>> {
    const [keys, values] = (await this.#run(
      null,
      (store) => store.getAllKeys(),
      (store) => store.getAll(),
    )) as [readonly string[], readonly unknown[]];
    return new Map(keys.map((key, index) => [key, values[index]]));
  }

  /** Asks for all of it in one transaction; resolves with the answers when it is complete. */
  async #run(
    durability: 'strict' | 'relaxed' | null,
    ...asks: readonly ((store: IDBObjectStore) => IDBRequest)[]
  ): Promise<readonly unknown[]> {
    const database = await this.#database();
    return new Promise((done, fail) => {
      const transaction =
        durability === null
          ? database.transaction(table, 'readonly')
          : database.transaction(table, 'readwrite', { durability });
      const store = transaction.objectStore(table);
      const asked = asks.map((ask) => ask(store));
      transaction.oncomplete = () => done(asked.map(({ result }): unknown => result));
      transaction.onabort = () => fail(new Error());
      // Old browsers close a transaction by themselves only.
      (transaction as Partial<IDBTransaction>).commit?.();
    });
  }

  /** A connection that is gone, or an opening that failed, is tried again at the next use. */
  #database(): Promise<IDBDatabase> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  #open(): Promise<IDBDatabase> {
    return new Promise((done, fail) => {
      const request = this.databases().open(this.name, 1);
      request.onupgradeneeded = () => request.result.createObjectStore(table);
      request.onerror = () => fail(new Error());
      request.onsuccess = () => {
        const database = request.result;
        const forget = (): void => {
          this.#opened = null;
        };
        database.onclose = forget;
        // Whoever deletes it need not wait for this window.
        database.onversionchange = () => {
          forget();
          database.close();
        };
        done(database);
      };
    });
  }
}
