/**
 * Writes one after another. What is handed in while a write is under way goes into the next one together,
 * and everybody waits for the write that holds their own, for none after it.
 */
export class WriteQueue<Item> {
  #items: Item[] = [];
  /** The write handed in last; settled while nothing is under way. */
  #last: Promise<void> = Promise.resolve();
  /** The write that gathers and has not begun. */
  #gathering: Promise<void> | null = null;

  constructor(
    /** Writes items, never none; resolves once they would outlive the process. */
    readonly write: (items: readonly Item[]) => Promise<void>,
  ) {}

  /** Resolves once these, and all handed in before, are written. */
  add(items: readonly Item[]): Promise<void> {
    this.#items.push(...items);
    this.#gathering ??= this.#last = this.#after(this.#last);
    return this.#gathering;
  }

  async #after(before: Promise<void>): Promise<void> {
    await before;
    this.#gathering = null;
    const items = this.#items;
    this.#items = [];
    if (items.length > 0) await this.write(items);
  }
}
