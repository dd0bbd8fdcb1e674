/** Something that changes and tells those who asked. */
export class Source {
  readonly #listeners = new Set<() => void>();

  /** Calls `listener` after every change until the function returned is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Resolves at the next change. */
  next(): Promise<void> {
    return new Promise((done) => {
      const stop = this.subscribe(() => {
        stop();
        done();
      });
    });
  }

  protected changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
