import {
  type Entry,
  type LeadingLink,
  type Log,
  type RemoteView,
  type RoomProblem,
} from '../../workshop/index.ts';
import { LedKeep } from './led-keep.ts';
import { RemoteDesk } from './remote-desk.ts';
import {
  joinAddress,
  leadingAddress,
  type Led,
  type LedRooms,
  type RoomLink,
  type RoomPort,
} from './rooms.ts';
import type { Keep } from '../ports.ts';
import { Source } from '../source.ts';
import type { Stage } from './stage.ts';

/**
 * A workshop's room on a server, led from its desk. The desk goes on by itself while the line is
 * down; both come to the same once it stands again.
 */
export class LedRoom extends Source {
  #link: RoomLink | null = null;
  #isOnLine = false;
  #isKept = true;
  #isBack = false;
  #problem: RoomProblem | 'no-answer' | null = null;
  #present: readonly string[] = [];
  /** Names of the entries the server has. */
  #known = new Set<string>();
  readonly #stop: () => void;
  readonly #keep: LedKeep;
  readonly #desk: RemoteDesk;
  /** Facilitators' phones that are connected. */
  #remotes = 0;
  #isClosed = false;

  constructor(
    readonly port: RoomPort,
    keep: Keep<LedRooms>,
    readonly stage: Stage,
  ) {
    super();
    this.#keep = new LedKeep(keep, stage.id);
    const send = (view: RemoteView) => void this.#link?.ask('show', view);
    this.#desk = new RemoteDesk(stage, send, stage.ports.wait ?? (() => Promise.resolve()));
    this.#stop = stage.subscribe(() => this.#tell());
    if (this.code !== null) void this.#connect();
  }

  /** The room's code; null while there is none. */
  get code(): string | null {
    return this.#led?.code ?? null;
  }

  /** What phones open to join. */
  get address(): string {
    return joinAddress(this.port, this.code ?? '');
  }

  get isOnLine(): boolean {
    return this.#isOnLine;
  }

  /** Whether the server can keep what is done. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** Whether it can again, after a while in which it could not; true until something is done. */
  get isBack(): boolean {
    return this.#isBack;
  }

  get problem(): RoomProblem | 'no-answer' | null {
    return this.#problem;
  }

  /** Phones with a seat, and those of them that are connected. */
  get seats(): { readonly all: number; readonly here: number } {
    const all = this.stage.workshop.session.seats.map(({ seat }) => seat);
    return { all: all.length, here: all.filter((seat) => this.#present.includes(seat)).length };
  }

  /** Whether the phone of a seat is connected. */
  isHere(seat: string): boolean {
    return this.#present.includes(seat);
  }

  /** What a facilitator's phone opens; null while there is no key for it. */
  get remoteAddress(): string | null {
    const led = this.#led;
    return led?.remote === undefined ? null : this.#leading('remote', led.code, led.remote);
  }

  /** Facilitators' phones that are connected. */
  get remotes(): number {
    return this.#remotes;
  }

  /** What another device opens to take the desk over. */
  get deskAddress(): string | null {
    const led = this.#led;
    return led === null ? null : this.#leading('desk', led.code, led.key);
  }

  /** Whether another device has taken the desk over, so that this one looks on. */
  get isHandedOver(): boolean {
    const { desk } = this.stage.workshop.session;
    return this.#led !== null && desk !== null && desk !== this.#led.desk;
  }

  /** Makes a key for a facilitator's phone; one made before opens nothing any more. */
  async giveRemote(): Promise<void> {
    const made = (await this.#link?.ask('remote', {})) ?? null;
    if (made?.ok === true && this.#led !== null)
      this.#keep.remember({ ...this.#led, remote: made.key });
    else this.#problem = made?.ok === false ? made.problem : 'no-answer';
    this.changed();
  }

  /** Leads from this device again, or from here on; others look on. */
  takeDesk(): void {
    if (this.#led === null) return;
    const { code, key, remote, desk = this.stage.ports.newId('desk') } = this.#led;
    this.#keep.remember({ code, key, ...(remote !== undefined && { remote }), desk });
    this.stage.command({ kind: 'lead', desk });
    this.changed();
  }

  /** Opens a room for phones. */
  async open(): Promise<void> {
    this.#problem = null;
    await this.#connect();
    const made = (await this.#link?.ask('create', { save: this.stage.save() })) ?? null;
    if (made?.ok !== true) {
      this.#problem = made?.problem ?? 'no-answer';
      this.#link?.close();
      this.#link = null;
      this.changed();
      return;
    }
    this.#keep.remember({ code: made.code, key: made.key });
    await this.#lead();
  }

  /** Ends the room; phones are told and its data on the server deleted. */
  async end(): Promise<void> {
    await this.#link?.ask('end', {});
    this.#forget();
  }

  /** Lets go of the line; the room goes on without this desk. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
    this.#link?.close();
  }

  get #led(): Led | null {
    return this.#keep.led;
  }

  async #connect(): Promise<void> {
    if (this.#link !== null) return;
    this.#link = await this.port
      .connect({
        onLine: (stands) => {
          this.#isOnLine = stands;
          // The server tells again where it is not so.
          this.#isKept = true;
          this.#turn();
          if (stands && this.#link !== null) void this.#lead();
        },
        entries: (entries) => this.#take(entries),
        remotes: (remotes) => {
          this.#remotes = remotes;
          this.#show(true);
          this.changed();
        },
        press: (press) => {
          if (!this.isHandedOver) this.#desk.press(press);
        },
        shown: (view) => {
          if (this.isHandedOver && view.slide !== this.stage.slide) this.stage.show(view.slide);
        },
        present: (present) => {
          this.#present = present;
          this.changed();
        },
        kept: (isKept) => {
          this.#isKept = isKept;
          this.#turn();
          if (isKept) void this.#lead().then(() => this.#saysBack(true));
        },
        over: () => this.#forget(),
      })
      .catch(() => null);
    if (this.#isClosed) this.#link?.close();
    else await this.#lead();
  }

  async #lead(): Promise<void> {
    const led = this.#led;
    if (led === null) return;
    this.#turn();
    const { code, key } = led;
    const log = this.stage.save().workshop as Log;
    const answer = await this.#link?.ask('lead', { code, key, log });
    if (answer == null) return;
    if (answer.ok) {
      this.#problem = null;
      this.#known = new Set();
      this.#take(answer.log);
      if (this.#led?.isTaking === true) this.takeDesk();
      this.#tell();
      this.#show(true);
    } else if (answer.problem === 'no-room') {
      this.#forget();
    } else {
      this.#problem = answer.problem;
    }
    this.changed();
  }

  #take(entries: Log): void {
    for (const entry of entries) this.#known.add(nameOf(entry));
    this.stage.take(entries);
    this.changed();
  }

  /** Tells the server what was done here. */
  #tell(): void {
    this.changed();
    this.#show();
    if (!this.#isOnLine || this.#led === null || this.#known.size === 0) return;
    const log = this.stage.save().workshop as Log;
    const added = log.filter((entry) => !this.#known.has(nameOf(entry)));
    if (added.length === 0) return;
    this.#isBack = false;
    for (const entry of added) this.#known.add(nameOf(entry));
    void this.#link?.ask('tell', { log: added }).then((answer) => {
      if (answer?.ok === true) return;
      for (const entry of added) this.#known.delete(nameOf(entry));
      // What the server can no longer keep it takes once it can.
      this.#problem = this.#isKept ? (answer?.problem ?? null) : null;
      this.changed();
    });
  }

  /** Shows where this desk stands, to a facilitator's phone and to a desk that was handed over. */
  #show(isOnceMore = false): void {
    const isSeen = this.#remotes > 0 || this.stage.workshop.session.desk !== null;
    if (this.#isOnLine && this.#led !== null && isSeen && !this.isHandedOver)
      this.#desk.tell(isOnceMore);
  }

  #leading(kind: LeadingLink['kind'], code: string, key: string): string {
    return leadingAddress(this.port, { kind, code, key });
  }

  /** Tells here and on the wall how the line stands. */
  #turn(): void {
    this.#isBack = false;
    this.stage.invite(this.code, this.code !== null && !(this.#isOnLine && this.#isKept));
    this.changed();
  }

  #saysBack(isBack: boolean): void {
    this.#isBack = isBack;
    this.changed();
  }

  #forget(): void {
    this.#keep.forget();
    this.#link?.close();
    this.#link = null;
    this.#isOnLine = false;
    this.#known = new Set();
    this.#turn();
  }
}

function nameOf({ count, window }: Entry): string {
  return `${count} ${window}`;
}
