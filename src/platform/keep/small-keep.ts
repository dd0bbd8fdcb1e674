import type { Keep } from '../../app/index.ts';

/** A value kept as JSON under a name in the browser's synchronous storage. */
export class SmallKeep<Value> implements Keep<Value> {
  #unwritten: Value | null = null;
  /** Told of every value that is to be written. */
  onWrite?(value: Value): void;

  constructor(
    readonly storage: () => Pick<Storage, 'getItem' | 'setItem'>,
    readonly name: string,
  ) {}

  /** What is kept, unchecked, or null. A value that could not be written counts until the page closes. */
  read(): Value | null {
    if (this.#unwritten !== null) return this.#unwritten;
    try {
      const text = this.storage().getItem(this.name);
      // Whoever reads it checks it: anybody can write here.
      return text === null ? null : (JSON.parse(text) as Value);
    } catch {
      return null;
    }
  }

  /** False when the browser refuses. */
  write(value: Value): boolean {
    this.onWrite?.(value);
    try {
      this.storage().setItem(this.name, JSON.stringify(value));
      this.#unwritten = null;
      return true;
    } catch {
      this.#unwritten = value;
      return false;
    }
  }
}
