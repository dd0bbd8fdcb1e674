import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { readSave, saveText, type Pack } from '../game/index.ts';
import {
  codeLength,
  codeSigns,
  decisionsOf,
  openWorkshop,
  readCode,
  readLog,
  sessionOf,
  type Log,
  type RoomProblem,
} from '../workshop/index.ts';
import { Room } from './room.ts';
import { isShared, type RoomRecord, type RoomStore } from './room-store.ts';

/** Rooms a server has at once, where it is not told otherwise. */
export const mostRooms = 100;

/** What rooms need from outside, and how many there may be. */
export interface RoomsPorts {
  readonly store: RoomStore;
  /** The story of an id, as this server has it; null for none. */
  readonly packOf: (story: string) => Pack | null;
  readonly seconds: () => number;
  readonly onWritten: (room: Room, entries: Log) => void;
  /** Called with what other processes wrote. */
  readonly onHeard: (room: Room, entries: Log) => void;
  readonly onOver: (room: Room) => void;
  readonly onFailed: (error: unknown) => void;
  readonly mostRooms?: number;
  /** Hours after which a room in which nothing happens is deleted. */
  readonly hours?: number;
}

/** All rooms of a server. */
export class Rooms {
  readonly #rooms = new Map<string, Room>();

  private constructor(readonly ports: RoomsPorts) {}

  /** Opens the rooms that are kept; those whose story is no longer here stay where they are. */
  static async open(ports: RoomsPorts): Promise<Rooms> {
    const rooms = new Rooms(ports);
    for (const { record, log, tokens } of await ports.store.all()) rooms.#open(record, log, tokens);
    return rooms;
  }

  get count(): number {
    return this.#rooms.size;
  }

  /** The room of a code as people type it, as it stands in the store; null where there is none. */
  async find(typed: string): Promise<Room | null> {
    const code = readCode(typed) ?? '';
    if (code === '' || !isShared(this.ports.store)) return this.#rooms.get(code) ?? null;
    return this.hear(code);
  }

  /** Takes in what other processes did in a room; null where there is none any more. */
  async hear(code: string): Promise<Room | null> {
    const { store, onHeard } = this.ports;
    const stored = isShared(store) ? await store.read(code) : null;
    const room = this.#rooms.get(code) ?? null;
    if (stored === null) {
      if (room !== null) this.#forget(room);
      return null;
    }
    if (room === null) return this.#open(stored.record, stored.log, stored.tokens);
    onHeard(room, room.hear(stored));
    return room;
  }

  /** Writes what a shared store has lost while it was away, and takes in what others did meanwhile. */
  async restore(): Promise<void> {
    const { store } = this.ports;
    if (!isShared(store)) return;
    for (const room of [...this.#rooms.values()]) {
      await store.restore(room.held);
      await this.hear(room.code);
    }
  }

  /** Whether a room is open in this process. */
  isOpen(code: string): boolean {
    return this.#rooms.has(code);
  }

  /** Whether a key leads a room. */
  leads(room: Room, key: string): boolean {
    return timingSafeEqual(Buffer.from(hashOf(key)), Buffer.from(room.record.key));
  }

  /** Opens a room over a workshop, given as a save. Resolves once it is on the disk. */
  async create(value: unknown): Promise<{ room: Room; key: string } | RoomProblem> {
    if (this.#rooms.size >= (this.ports.mostRooms ?? mostRooms)) return 'full';
    const read = readSave(value);
    if (!read.ok) return 'malformed';
    const log = readLog(read.save.workshop);
    if (!log.ok) return 'malformed';
    const key = secret();
    const record: RoomRecord = {
      code: this.#newCode(),
      key: hashOf(key),
      // Nobody's name is kept here, not even a playthrough's.
      save: JSON.parse(saveText({ ...read.save, name: '', workshop: [] })) as unknown,
      created: this.ports.seconds(),
    };
    const room = this.#open(record, log.log, new Map());
    if (room === null) return 'other-story';
    await this.ports.store.create(record, room.log);
    return { room, key };
  }

  /** Deletes a room and all that is kept of it. */
  async end(room: Room): Promise<void> {
    this.#forget(room);
    await this.ports.store.delete(room.code);
  }

  /** Deletes rooms in which nothing has happened for long. */
  async expire(): Promise<void> {
    const oldest = this.ports.seconds() - (this.ports.hours ?? 24) * 3600;
    for (const { code, last } of [...this.#rooms.values()]) {
      const room = last < oldest ? await this.find(code) : null;
      if (room !== null && room.last < oldest) await this.end(room);
    }
  }

  #forget(room: Room): void {
    this.#rooms.delete(room.code);
    this.ports.onOver(room);
  }

  #open(record: RoomRecord, log: Log, tokens: ReadonlyMap<string, string>): Room | null {
    const read = readSave(record.save);
    if (!read.ok) return null;
    const { save } = read;
    const pack = this.ports.packOf(save.story);
    if (pack?.hash !== save.storyHash) return null;
    const { store, seconds, onFailed } = this.ports;
    const session = sessionOf(log);
    // What has been decided stands in the log; the save is where it began.
    const way = { ...save, decisions: decisionsOf(session), injects: session.injects };
    const opened = openWorkshop(pack, way, log, seconds(), 'room');
    if (opened.run.problem !== null) return null;
    const room: Room = new Room(record, opened, tokens, {
      store,
      seconds,
      onFailed,
      onWritten: (entries) => this.ports.onWritten(room, entries),
    });
    this.#rooms.set(record.code, room);
    return room;
  }

  #newCode(): string {
    for (;;) {
      const signs = Array.from(
        { length: codeLength },
        () => codeSigns[randomInt(codeSigns.length)],
      );
      const code = signs.join('');
      if (!this.#rooms.has(code)) return code;
    }
  }
}

/** A secret nobody can foresee or guess: 192 bits. */
export function secret(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a secret. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
