import type { Connection } from './connection.ts';
import type { KeyValue } from './key-value.ts';

/** A key-value store in a table of one of the browser's databases. */
export class DatabaseKeyValue implements KeyValue {
  constructor(readonly connection: Connection) {}

  async getItem(key: string): Promise<unknown> {
    const [value] = await this.connection.run(null, (store) => store.get(key));
    return value ?? null;
  }

  async setItem(key: string, value: unknown): Promise<unknown> {
    await this.connection.run('default', (store) => store.put(value, key));
    return value;
  }

  async removeItem(key: string): Promise<void> {
    await this.connection.run('default', (store) => store.delete(key));
  }

  async entries(): ReturnType<KeyValue['entries']> {
    const [keys, values] = (await this.connection.run(
      null,
      (store) => store.getAllKeys(),
      (store) => store.getAll(),
    )) as [readonly string[], readonly unknown[]];
    return keys.map((key, index) => [key, values[index]] as const);
  }

  async keys(): Promise<readonly string[]> {
    const [keys] = await this.connection.run(null, (store) => store.getAllKeys());
    return keys as readonly string[];
  }
}
