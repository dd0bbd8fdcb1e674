/** A store of values by name, as the browser's databases offer it. Rejects when it is refused. */
export interface KeyValue {
  getItem(key: string): Promise<unknown>;
  setItem(key: string, value: unknown): Promise<unknown>;
  removeItem(key: string): Promise<void>;
  /** Everything there is, read in one go. */
  entries(): Promise<readonly (readonly [key: string, value: unknown])[]>;
  keys(): Promise<readonly string[]>;
}

/** A key-value store that forgets. */
export class MemoryKeyValue implements KeyValue {
  readonly #values = new Map<string, unknown>();

  getItem(key: string): Promise<unknown> {
    return Promise.resolve(this.#values.get(key) ?? null);
  }

  setItem(key: string, value: unknown): Promise<unknown> {
    this.#values.set(key, structuredClone(value));
    return Promise.resolve(value);
  }

  removeItem(key: string): Promise<void> {
    this.#values.delete(key);
    return Promise.resolve();
  }

  entries(): ReturnType<KeyValue['entries']> {
    return Promise.resolve([...this.#values]);
  }

  keys(): Promise<readonly string[]> {
    return Promise.resolve([...this.#values.keys()]);
  }
}

/** A key-value store that is opened when it is first used. */
export class LazyKeyValue implements KeyValue {
  #opened: Promise<KeyValue> | null = null;

  constructor(readonly open: () => Promise<KeyValue>) {}

  async getItem(key: string): Promise<unknown> {
    return (await this.#store()).getItem(key);
  }

  async setItem(key: string, value: unknown): Promise<unknown> {
    return (await this.#store()).setItem(key, value);
  }

  async removeItem(key: string): Promise<void> {
    return (await this.#store()).removeItem(key);
  }

  async entries(): ReturnType<KeyValue['entries']> {
    return (await this.#store()).entries();
  }

  async keys(): Promise<readonly string[]> {
    return (await this.#store()).keys();
  }

  /** An opening that failed is tried again at the next use. */
  #store(): Promise<KeyValue> {
    this.#opened ??= this.open().catch((error: unknown) => {
      this.#opened = null;
      throw error;
    });
    return this.#opened;
  }
}
