/** Bytes of the longest message: a workshop of a whole day with its log. */
export const longestMessage = 2_000_000;

/** A measure of how much may be asked: `most` at once, and again that much every `seconds`. */
export interface Limit {
  readonly most: number;
  readonly seconds: number;
}

/** How much a server puts up with. */
export interface RoomLimits {
  /** Messages of one device. */
  readonly messages: Limit;
  /** Wrong codes and keys from one address, and from all together. */
  readonly guesses: Limit;
  readonly allGuesses: Limit;
  /** Rooms and seats opened from one address. */
  readonly openings: Limit;
}

/** For a room full of people behind one address. */
export const usualLimits: RoomLimits = {
  messages: { most: 30, seconds: 10 },
  guesses: { most: 20, seconds: 60 },
  allGuesses: { most: 300, seconds: 60 },
  openings: { most: 150, seconds: 60 },
};

/** Most names a meter remembers; the oldest are forgotten first. */
const mostNames = 10_000;

/** Counts what each name asks for, and says when it is too much. Nothing of it is written anywhere. */
export class Meter {
  readonly #levels = new Map<string, { readonly level: number; readonly at: number }>();

  constructor(
    readonly limit: Limit,
    /** Milliseconds, ever rising. */
    readonly now: () => number,
  ) {}

  /** Takes one from what a name has left; false where there is nothing. */
  take(name: string): boolean {
    const left = this.left(name);
    if (left < 1) return false;
    this.#levels.delete(name);
    this.#levels.set(name, { level: left - 1, at: this.now() });
    if (this.#levels.size > mostNames) this.#forget();
    return true;
  }

  /** What a name has left. */
  left(name: string): number {
    const { most, seconds } = this.limit;
    const known = this.#levels.get(name);
    if (known === undefined) return most;
    return Math.min(most, known.level + ((this.now() - known.at) / 1000) * (most / seconds));
  }

  #forget(): void {
    const [oldest] = this.#levels.keys();
    if (oldest !== undefined) this.#levels.delete(oldest);
  }
}
