/** A value of which nothing is seen before what it stands for is kept. */
export class Shown<Value> {
  #latest: Value;
  #seen: Value;
  /** Counts changes, so that only the last of several at once is drawn. */
  #changes = 0;
  /** Whether a change is still to be made before anything else is. */
  #isHeld = false;
  /** What waits until all that was changed is seen. */
  readonly #waiting: (() => void)[] = [];

  constructor(value: Value) {
    this.#latest = value;
    this.#seen = value;
  }

  /** What may be drawn. */
  get seen(): Value {
    return this.#seen;
  }

  /** What the next change begins from. */
  get latest(): Value {
    return this.#latest;
  }

  /** Changes it; `draw` is called once `keep` has kept the new value, at once where it need not wait. */
  change(value: Value, keep: () => Promise<void> | undefined, draw: () => void): void {
    this.#latest = value;
    this.#changes += 1;
    const change = this.#changes;
    const show = () => {
      if (change !== this.#changes) return;
      this.#seen = this.#latest;
      draw();
      this.#goOn();
    };
    const kept = keep();
    if (kept === undefined) show();
    else void kept.then(show);
  }

  /** Whether every change asked for is seen. */
  get isSettled(): boolean {
    return !this.#isHeld && this.#seen === this.#latest;
  }

  /** Does something to what is seen: at once, or when every change asked for before is seen. */
  inTurn(act: () => void): void {
    this.#waiting.push(act);
    this.#goOn();
  }

  /** Makes a change once `there` has resolved; whatever is to be done in turn waits for it. */
  changeLater(there: Promise<void>, change: () => void): void {
    this.#isHeld = true;
    void there.then(() => {
      this.#isHeld = false;
      change();
      this.#goOn();
    });
  }

  #goOn(): void {
    while (this.isSettled) {
      const act = this.#waiting.shift();
      if (act === undefined) return;
      act();
    }
  }

  /** Puts an equal value in its place. */
  replace(value: Value): void {
    if (this.#seen === this.#latest) this.#seen = value;
    this.#latest = value;
  }
}
