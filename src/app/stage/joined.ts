import type { RoomProblem } from '../../workshop/index.ts';
import { Source } from '../source.ts';
import type { RoomLink, RoomListener, RoomPort } from './rooms.ts';

/** What a room tells a phone, besides whether it is there. */
export type RoomTold = Omit<RoomListener, 'onLine' | 'over'>;

/** A phone in a room: its line stands, breaks and comes back, and ends when the room is no more. */
export abstract class Joined extends Source {
  #link: RoomLink | null = null;
  #isOnLine = false;
  #isOver = false;
  #isClosed = false;
  /** Why the room did not do what was asked last. */
  protected refusal: RoomProblem | null = null;

  constructor(readonly port: RoomPort) {
    super();
  }

  /** Whether the line to the room stands. */
  get isOnLine(): boolean {
    return this.#isOnLine;
  }

  /** Whether the room is no more, or another link has taken this one's place. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Why the room did not do what was asked last. */
  get problem(): RoomProblem | null {
    return this.refusal;
  }

  /** Tries once more to be let in. */
  again(): void {
    this.refusal = null;
    this.changed();
    if (this.#link === null) void this.connect();
    else if (this.#isOnLine) void this.enter();
  }

  /** Lets go of the line; what this phone is in the room stays its own. */
  close(): void {
    this.#isClosed = true;
    this.#link?.close();
  }

  /** Null while there is none; it may be down. */
  protected get link(): RoomLink | null {
    return this.#link;
  }

  /** What is done with what the room tells. */
  protected abstract readonly heard: RoomTold;

  /** Is called whenever the line stands or breaks, before anybody is told. */
  protected abstract turned(): void;

  /** Asks to be let in. */
  protected abstract enter(): Promise<void>;

  /** Opens the line; whoever extends this calls it once it is made. */
  protected async connect(): Promise<void> {
    const link = await this.port
      .connect({
        ...this.heard,
        onLine: (stands) => {
          this.#isOnLine = stands;
          this.turned();
          this.changed();
          // The line may stand before it is handed over.
          if (stands) void Promise.resolve().then(() => this.enter());
        },
        over: () => {
          this.#isOver = true;
          this.#link?.close();
          this.changed();
        },
      })
      .catch(() => null);
    this.#link = link;
    if (this.#isClosed) link?.close();
    else if (this.#isOnLine) await this.enter();
  }
}
