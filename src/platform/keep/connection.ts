/**
 * One table of one of the browser's databases. A connection that is gone, or an opening that failed, is
 * tried again at the next use, so that a browser which has failed once is not given up.
 */
export class Connection {
  #opened: Promise<IDBDatabase> | null = null;

  constructor(
    readonly databases: () => IDBFactory,
    readonly name: string,
    readonly table: string,
  ) {}

  /** Makes the first use wait for less. */
  warm(): void {
    this.#database().catch(() => undefined);
  }

  /**
   * Asks for all of it in one transaction; resolves with the answers when it is complete. Null only reads.
   * Rejects with what the browser has against it.
   */
  async run(
    durability: IDBTransactionDurability | null,
    ...asks: readonly ((store: IDBObjectStore) => IDBRequest)[]
  ): Promise<readonly unknown[]> {
    const database = await this.#database();
    try {
      return await this.#ask(this.#begin(database, durability), asks);
    } catch (error) {
      // The browser has closed it without a word.
      if ((error as Partial<Error> | null)?.name !== 'InvalidStateError') throw error;
      this.#opened = null;
      return this.#ask(this.#begin(await this.#database(), durability), asks);
    }
  }

  #begin(database: IDBDatabase, durability: IDBTransactionDurability | null): IDBTransaction {
    return durability === null
      ? database.transaction(this.table, 'readonly')
      : database.transaction(this.table, 'readwrite', { durability });
  }

  #ask(
    transaction: IDBTransaction,
    asks: readonly ((store: IDBObjectStore) => IDBRequest)[],
  ): Promise<readonly unknown[]> {
    return new Promise((done, fail) => {
      const store = transaction.objectStore(this.table);
      const asked = asks.map((ask) => ask(store));
      transaction.oncomplete = () => done(asked.map(({ result }): unknown => result));
      transaction.onabort = () => fail(transaction.error ?? new Error());
      // Old browsers close a transaction by themselves only.
      (transaction as Partial<IDBTransaction>).commit?.();
    });
  }

  #database(): Promise<IDBDatabase> {
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }

  /** Opens the database as it is; one in which the table is missing is raised by a version. */
  async #open(version?: number): Promise<IDBDatabase> {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = this.databases().open(this.name, version);
      request.onupgradeneeded = () => request.result.createObjectStore(this.table);
      request.onerror = () => fail(request.error ?? new Error());
      request.onsuccess = () => done(request.result);
    });
    if (!database.objectStoreNames.contains(this.table)) {
      database.close();
      return this.#open(database.version + 1);
    }
    const forget = (): void => {
      this.#opened = null;
    };
    database.onclose = forget;
    // Whoever deletes it need not wait for this window.
    database.onversionchange = () => {
      forget();
      database.close();
    };
    return database;
  }
}
