import type { LeadingLink, Press, RemoteView } from '../../workshop/index.ts';
import { Joined, type RoomTold } from './joined.ts';
import type { RoomPort } from './rooms.ts';

/** Milliseconds after which a desk that does not answer counts as asleep. */
const patience = 4000;

/** A facilitator's phone: it shows where the desk stands, and asks it to go on. */
export class JoinedRemote extends Joined {
  #view: RemoteView | null = null;
  #isLed = true;
  #isSilent = false;
  /** The press on its way, by its number; null when none is. */
  #pressed: number | null = null;
  /** Whether a desk has been heard since then. */
  #isHeard = false;
  #count = 0;

  constructor(
    port: RoomPort,
    readonly leading: LeadingLink,
    readonly wait: (milliseconds: number) => Promise<void>,
  ) {
    super(port);
    void this.connect();
  }

  /** Where the desk stands; null until it has said. */
  get view(): RemoteView | null {
    return this.#view;
  }

  /** Whether a desk is connected to the room, and answers. */
  get isLed(): boolean {
    return this.#isLed && !this.#isSilent;
  }

  /** Whether a press waits for the desk. */
  get isPressed(): boolean {
    return this.#pressed !== null;
  }

  /** Asks the desk for something; while it has not answered, for nothing more. */
  press(press: Press): void {
    if (this.#view === null || this.link === null || this.isPressed) return;
    const { desk, step, answered } = this.#view;
    this.#count = Math.max(this.#count, answered) + 1;
    const count = this.#count;
    this.#pressed = count;
    this.#isHeard = false;
    this.refusal = null;
    this.changed();
    void this.link.ask('press', { desk, press, step, count }).then((answer) => {
      if (answer?.ok === true || this.#pressed !== count) return;
      this.#pressed = null;
      if (answer === null || answer.problem === 'not-now') this.#isSilent = true;
      else this.refusal = answer.problem;
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

  protected readonly heard: RoomTold = {
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
      // A desk that comes back may be another window: nothing is asked of it before it has shown itself.
      if (isLed && this.#view !== null) return;
      this.#isLed = isLed;
      this.changed();
    },
  };

  protected turned(): void {
    this.#pressed = null;
  }

  protected async enter(): Promise<void> {
    const { code, key } = this.leading;
    const answer = await this.link?.ask('hold', { code, key });
    if (answer == null) return;
    this.refusal = answer.ok ? null : answer.problem;
    this.changed();
  }
}
