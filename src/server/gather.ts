/** What has changed, looked at a moment after it was first named: what is named meanwhile is one with it. */
export class Gather<Item> {
  readonly #waiting = new Set<Item>();

  constructor(
    /** Milliseconds. */
    readonly delay: number,
    readonly look: (item: Item) => void,
  ) {}

  add(item: Item): void {
    if (this.#waiting.has(item)) return;
    this.#waiting.add(item);
    setTimeout(() => {
      this.#waiting.delete(item);
      this.look(item);
    }, this.delay).unref();
  }
}
