import type { KeyValue } from './key-value.ts';

/** Keeps notes that can be computed again; what cannot be kept or read is passed over. */
export class DatabaseCache<Value> {
  constructor(
    readonly database: KeyValue,
    readonly read: (value: unknown) => Promise<Value | null>,
  ) {}

  async get(id: string): Promise<Value | null> {
    try {
      return await this.read(await this.database.getItem(id));
    } catch {
      return null;
    }
  }

  async put(id: string, value: Value): Promise<void> {
    try {
      await this.database.setItem(id, value);
    } catch {
      // A cache that cannot be written only makes the shelf show less.
    }
  }
}
