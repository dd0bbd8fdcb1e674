/** How long the map of a told year takes from the beginning of a step to its end, in milliseconds. */
export const moving = 1800;
/** How long a step stands while the year plays by itself: so long, and so much for each word. */
export const standing = 2500;
/** Milliseconds for each word. */
export const aWord = 230;

/** How many of the last times are looked at. */
const recent = 24;

/** Keeps count of how long something takes that ought to fit into a frame. */
export class Pace {
  readonly #times: number[] = [];

  /** `limit` is the longest time that is fine, in milliseconds. */
  constructor(readonly limit: number) {}

  /** Notes a time in milliseconds. True when half of the last 24 were over the limit. */
  note(time: number): boolean {
    this.#times.push(time);
    if (this.#times.length > recent) this.#times.shift();
    const over = this.#times.filter((one) => one > this.limit).length;
    return this.#times.length === recent && over >= recent / 2;
  }
}

/** Calls `then` in a task of its own once the next frame has been painted. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Whether somebody would rather see nothing move. */
export function isMotionUnwelcome(): boolean {
  return document.documentElement.dataset['motion'] === 'less';
}
