import type { Entry, Log, RoomProblem } from '../../workshop/index.ts';
import type { LedRooms, RoomLink, RoomPort } from './rooms.ts';
import type { Keep } from '../ports.ts';
import { Source } from '../source.ts';
import type { Stage } from './stage.ts';

/** Most rooms that are remembered. */
const mostRooms = 10;

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
  #isClosed = false;

  constructor(
    readonly port: RoomPort,
    readonly keep: Keep<LedRooms>,
    readonly stage: Stage,
  ) {
    super();
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
    this.#remember({ code: made.code, key: made.key });
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

  get #led() {
    return this.keep.read()?.[this.stage.id] ?? null;
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
    const answer = await this.#link?.ask('lead', {
      ...led,
      log: this.stage.save().workshop as Log,
    });
    if (answer == null) return;
    if (answer.ok) {
      this.#problem = null;
      this.#known = new Set();
      this.#take(answer.log);
      this.#tell();
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

  #remember(led: { readonly code: string; readonly key: string }): void {
    const others = Object.entries(this.keep.read() ?? {}).filter(([id]) => id !== this.stage.id);
    this.keep.write(Object.fromEntries([...others.slice(1 - mostRooms), [this.stage.id, led]]));
  }

  #forget(): void {
    const others = Object.entries(this.keep.read() ?? {}).filter(([id]) => id !== this.stage.id);
    this.keep.write(Object.fromEntries(others));
    this.#link?.close();
    this.#link = null;
    this.#isOnLine = false;
    this.#known = new Set();
    this.#turn();
  }
}

/** What phones open to join a room. */
export function joinAddress(port: RoomPort, code: string): string {
  return `${port.address}#/join/${code}`;
}

function nameOf({ count, window }: Entry): string {
  return `${count} ${window}`;
}
