import { replay, type Language, type Pack, type Playthrough } from '../game/index.ts';
import {
  command,
  holdsLog,
  isSeated,
  mergeLogs,
  roleForNext,
  viewFor,
  withLog,
  type Command,
  type Log,
  type RefusalKind,
  type RoomMessages,
  type RoomProblem,
  type SeatView,
  type Workshop,
} from '../workshop/index.ts';
import { longestMessage } from './limit.ts';
import { isShared, type RoomRecord, type RoomStore, type StoredRoom } from './room-store.ts';
import { WriteQueue } from './write-queue.ts';

/** Most entries a room's log may hold: sixty people who change their mind on every page. */
const mostEntries = 20_000;

/** Most characters of a room's log: a desk hands all of it over in one message, with room to spare. */
const mostText = 0.9 * longestMessage;

function lengthOf(log: Log): number {
  return log.reduce((sum, entry) => sum + JSON.stringify(entry).length + 1, 0);
}

/** What keys of facilitators' phones are called among seats; no seat may be called so. */
const remoteMark = '-remote';

function remoteName(number: number): string {
  return `${remoteMark}${number}`;
}

/** What a room needs from outside. */
export interface RoomPorts {
  readonly store: RoomStore;
  /** Whole seconds since 1970. */
  readonly seconds: () => number;
  /** Called with what was written, once it is on the disk. */
  readonly onWritten: (entries: Log) => void;
  /** Called when the disk refuses; what was not written was not answered for. */
  readonly onFailed: (error: unknown) => void;
}

/** One room: it decides, devices ask. Whatever it has answered for is on the disk. */
export class Room {
  #workshop: Workshop;
  readonly #spoken = new Map<Language, Workshop>();
  #unwritten: Log = [];
  readonly #writes = new WriteQueue<Log[number]>((entries) => this.#write(entries));
  #tokens: ReadonlyMap<string, string>;
  /** Sets this process's entries and seats apart from those of others; empty where it is alone. */
  readonly #process: string;
  #seatsGiven: number;
  /** Characters of the log. */
  #length: number;
  /** Seconds since 1970 when something was last done here. */
  #last: number;

  constructor(
    readonly record: RoomRecord,
    workshop: Workshop,
    tokens: ReadonlyMap<string, string>,
    readonly ports: RoomPorts,
  ) {
    this.#workshop = workshop;
    this.#tokens = tokens;
    this.#process = isShared(ports.store) ? ports.store.process : '';
    const given = workshop.log.flatMap(({ command: { kind, ...rest } }) =>
      kind === 'seat' && 'seat' in rest ? [Number(/^s(\d+)/.exec(rest.seat)?.[1] ?? 0)] : [],
    );
    this.#seatsGiven = given.reduce((most, one) => Math.max(most, one), 0);
    this.#length = lengthOf(workshop.log);
    this.#last = workshop.log.at(-1)?.time ?? ports.seconds();
  }

  get code(): string {
    return this.record.code;
  }

  get log(): Log {
    return this.#workshop.log;
  }

  /** All there is to keep of it, as it stands here. */
  get held(): StoredRoom {
    return { record: this.record, log: this.log, tokens: this.#tokens };
  }

  get last(): number {
    return this.#last;
  }

  get seats(): readonly string[] {
    return this.#workshop.session.seats.map(({ seat }) => seat);
  }

  /** The seat a token (as SHA-256) proves, or null. */
  seatOf(token: string): string | null {
    const seat = this.#tokens.get(token);
    return seat !== undefined && this.seats.includes(seat) ? seat : null;
  }

  /** Whether a key (as SHA-256) is that of a facilitator's phone: the one given last. */
  isRemote(key: string): boolean {
    return this.#tokens.get(key) === remoteName(this.#remotesGiven);
  }

  /** Takes a key for a facilitator's phone in place of those before. Resolves once it is on the disk. */
  async giveRemote(key: string): Promise<void> {
    const name = remoteName(this.#remotesGiven + 1);
    this.#tokens = new Map(this.#tokens).set(key, name);
    await this.ports.store.addToken(this.code, key, name);
  }

  get #remotesGiven(): number {
    return [...this.#tokens.values()].filter((name) => name.startsWith(remoteMark)).length;
  }

  /** The workshop as it stands, to be led from another device. */
  save(): unknown {
    const { run, log } = this.#workshop;
    return { ...(this.record.save as object), ...run.playthrough, workshop: log };
  }

  /** Takes in what a facilitator's device has done. Resolves once it is on the disk. */
  async take(theirs: Log): Promise<RoomProblem | null> {
    const { log } = this.#workshop;
    // Whoever comes back has nothing new, and a long log takes its time.
    if (holdsLog(log, theirs)) {
      await this.#written();
      return null;
    }
    const merged = mergeLogs(log, theirs);
    const known = new Set(log);
    const added = merged.filter((entry) => !known.has(entry));
    if (merged.length > mostEntries || this.#length + lengthOf(added) > mostText) return 'full';
    const both = withLog(this.#workshop, merged);
    if (!both.ok) return 'not-now';
    this.#move(both.workshop, added);
    this.#seatAgain();
    await this.#written();
    return null;
  }

  /** Takes in what other processes have written; answers with what of it was new. */
  hear({ log, tokens }: StoredRoom): Log {
    this.#tokens = new Map([...this.#tokens, ...tokens]);
    const known = this.log;
    if (holdsLog(known, log)) return [];
    const both = withLog(this.#workshop, mergeLogs(known, log));
    if (!both.ok) return [];
    this.#workshop = both.workshop;
    this.#length = lengthOf(this.log);
    this.#last = this.ports.seconds();
    const before = new Set(known);
    return this.log.filter((entry) => !before.has(entry));
  }

  /** Gives a seat to somebody new. Resolves, with its name, once it is on the disk; null when all are taken. */
  async sit(token: string): Promise<string | null> {
    const seat = `s${this.#seatsGiven + 1}${this.#process}`;
    const { session } = this.#workshop;
    const problem = this.#do({ kind: 'seat', seat, role: roleForNext(session) });
    if (problem !== null) return null;
    this.#seatsGiven += 1;
    this.#tokens = new Map(this.#tokens).set(token, seat);
    await Promise.all([this.ports.store.addToken(this.code, token, seat), this.#written()]);
    return seat;
  }

  /** A seat's vote. Resolves once it is on the disk. */
  async vote(
    seat: string,
    { page, ballot, label }: RoomMessages['vote'],
  ): Promise<RoomProblem | null> {
    return this.#ofPage(page, { kind: 'vote', seat, ballot, label });
  }

  /** A seat's answer to the page's question. Resolves once it is on the disk. */
  async reply(
    seat: string,
    { page, ask, answer }: RoomMessages['reply'],
  ): Promise<RoomProblem | null> {
    return this.#ofPage(page, { kind: 'reply', seat, ask, answer });
  }

  /** Gives a seat up. Resolves once it is on the disk. */
  async leave(seat: string): Promise<RoomProblem | null> {
    const problem = this.#do({ kind: 'leave', seat });
    await this.#written();
    return problem;
  }

  /** What a seat may see, in its own language; null where there is no such seat. */
  viewOf(seat: string, language: Language): SeatView | null {
    const seen = viewFor(this.#in(language), { kind: 'seat', seat });
    return seen?.kind === 'seat' ? seen : null;
  }

  async #ofPage(page: number, given: Command): Promise<RoomProblem | null> {
    if (page !== this.#workshop.session.pageLogs.length) return 'not-now';
    const problem = this.#do(given);
    await this.#written();
    return problem;
  }

  #do(given: Command): RoomProblem | null {
    if (this.log.length >= mostEntries || this.#length > mostText) return 'full';
    // The name under which a room writes what its seats do.
    const window = `room${this.#process}`;
    const answer = command(this.#workshop, given, this.ports.seconds(), window);
    if (!answer.ok) return problemOf(answer.refusal);
    this.#move(answer.workshop, answer.workshop.log.slice(-1));
    return null;
  }

  /** Those whose role is no longer in the room get another. */
  #seatAgain(): void {
    for (const { seat, role } of this.#workshop.session.seats) {
      const { session } = this.#workshop;
      if (!isSeated(session.setup, role)) {
        this.#do({ kind: 'seat', seat, role: roleForNext(session) });
      }
    }
  }

  #move(workshop: Workshop, added: Log): void {
    this.#workshop = workshop;
    this.#length += lengthOf(added);
    this.#unwritten = [...this.#unwritten, ...added];
    this.#last = this.ports.seconds();
  }

  /** Resolves once everything done so far is on the disk; many wait for one write. */
  #written(): Promise<void> {
    const entries = this.#unwritten;
    this.#unwritten = [];
    return this.#writes.add(entries);
  }

  async #write(entries: Log): Promise<void> {
    try {
      await this.ports.store.append(this.code, entries);
    } catch (error) {
      this.ports.onFailed(error);
      throw error;
    }
    this.ports.onWritten(entries);
  }

  /** The same room with its story told in another language. */
  #in(language: Language): Workshop {
    const here = this.#workshop;
    if (here.run.playthrough.language === language) return here;
    const known = this.#spoken.get(language);
    if (known?.log === here.log) return known;
    const moved =
      known === undefined
        ? { ...here, run: translated(here.run.pack, here.run.playthrough, language) }
        : withLog(known, here.log);
    const made = 'ok' in moved ? (moved.ok ? moved.workshop : here) : moved;
    this.#spoken.set(language, made);
    return made;
  }
}

function translated(pack: Pack, playthrough: Playthrough, language: Language) {
  const spoken = pack.stories[language] === undefined ? playthrough.language : language;
  return replay(pack, { ...playthrough, language: spoken });
}

function problemOf(refusal: RefusalKind): RoomProblem {
  switch (refusal) {
    case 'unknown':
      return 'unknown';
    case 'out-of-range':
      return 'full';
    default:
      return 'not-now';
  }
}
