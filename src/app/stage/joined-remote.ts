import type { LeadingLink, Press, RemoteView, RoomProblem } from '../../workshop/index.ts';
import { Source } from '../source.ts';
import type { RoomLink, RoomPort } from './rooms.ts';

/** Milliseconds after which a desk that does not answer counts as asleep. */
const patience = 4000;

/** A facilitator's phone: it shows where the desk stands, and asks it to go on. */
export class JoinedRemote extends Source {
  #link: RoomLink | null = null;
  #view: RemoteView | null = null;
  #isOnLine = false;
  #isLed = true;
  #isOver = false;
  #isSilent = false;
  #problem: RoomProblem | null = null;
  /** The press on its way, by its number; null when none is. */
  #pressed: number | null = null;
  /** Whether a desk has been heard since then. */
  #isHeard = false;
  #count = 0;
  #isClosed = false;

  constructor(
    readonly port: RoomPort,
    readonly leading: LeadingLink,
    readonly wait: (milliseconds: number) => Promise<void>,
  ) {
    super();
    void this.#connect();
  }

  /** Where the desk stands; null until it has said. */
  get view(): RemoteView | null {
    return this.#view;
  }

  get isOnLine(): boolean {
    return this.#isOnLine;
  }

  /** Whether a desk is connected to the room, and answers. */
  get isLed(): boolean {
    return this.#isLed && !this.#isSilent;
  }

  /** Whether the room is no more, or another link has taken this one's place. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get problem(): RoomProblem | null {
    return this.#problem;
  }

  /** Whether a press waits for the desk. */
  get isPressed(): boolean {
    return this.#pressed !== null;
  }

  /** Asks the desk for something; while it has not answered, for nothing more. */
  press(press: Press): void {
    if (this.#view === null || this.#link === null || this.isPressed) return;
    const { desk, step, answered } = this.#view;
    this.#count = Math.max(this.#count, answered) + 1;
    const count = this.#count;
    this.#pressed = count;
    this.#isHeard = false;
    this.#problem = null;
    this.changed();
    void this.#link.ask('press', { desk, press, step, count }).then((answer) => {
      if (answer?.ok === true || this.#pressed !== count) return;
      this.#pressed = null;
      if (answer === null || answer.problem === 'not-now') this.#isSilent = true;
      else this.#problem = answer.problem;
      this.changed();
    });
    void this.wait(patience).then(() => {
      if (this.#pressed !== count) return;
      this.#pressed = null;
      // A desk that has been heard meanwhile is awake: it came back, or the press never reached it.
      this.#isSilent = !this.#isHeard;
      this.changed();
    });
  }

  /** Tries once more to be let in. */
  again(): void {
    this.#problem = null;
    this.changed();
    if (this.#link === null) void this.#connect();
    else if (this.#isOnLine) void this.#hold();
  }

  /** Lets go of the line. */
  close(): void {
    this.#isClosed = true;
    this.#link?.close();
  }

  async #connect(): Promise<void> {
    const link = await this.port
      .connect({
        onLine: (stands) => {
          this.#isOnLine = stands;
          this.#pressed = null;
          this.changed();
          // The line may stand before it is handed over.
          if (stands) void Promise.resolve().then(() => this.#hold());
        },
        shown: (view) => {
          // Another window has not heard what the one before was asked.
          const isOther = view.desk !== this.#view?.desk;
          this.#view = view;
          this.#isLed = true;
          this.#isSilent = false;
          this.#isHeard = true;
          if (isOther || view.answered >= (this.#pressed ?? 0)) this.#pressed = null;
          this.changed();
        },
        led: (isLed) => {
          this.#isLed = isLed;
          if (isLed) this.#isSilent = false;
          this.changed();
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
    else if (this.#isOnLine) await this.#hold();
  }

  async #hold(): Promise<void> {
    const { code, key } = this.leading;
    const answer = await this.#link?.ask('hold', { code, key });
    if (answer == null) return;
    this.#problem = answer.ok ? null : answer.problem;
    this.changed();
  }
}
