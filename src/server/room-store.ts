import type { Log, Entry } from '../workshop/index.ts';

/** What is kept of a room beside its log. No name, no address. */
export interface RoomRecord {
  readonly code: string;
  /** SHA-256 of the facilitator's key. */
  readonly key: string;
  /** The playthrough it began with, as a save without a log. */
  readonly save: unknown;
  /** Seconds since 1970. */
  readonly created: number;
}

/** Everything kept of a room. */
export interface StoredRoom {
  readonly record: RoomRecord;
  readonly log: Log;
  /** SHA-256 of a token → the seat it proves. */
  readonly tokens: ReadonlyMap<string, string>;
}

/** Where rooms are kept. A promise is fulfilled once its content would outlive the process. */
export interface RoomStore {
  all(): Promise<readonly StoredRoom[]>;
  create(record: RoomRecord, log: Log): Promise<void>;
  append(code: string, entries: readonly Entry[]): Promise<void>;
  addToken(code: string, token: string, seat: string): Promise<void>;
  delete(code: string): Promise<void>;
  close(): Promise<void>;
}

/** A store that several processes share; each of them may write of any room. */
export interface SharedRoomStore extends RoomStore {
  /** This process's name among them: a letter, then letters and digits. */
  readonly process: string;
  /** A room as it stands now, or null. */
  read(code: string): Promise<StoredRoom | null>;
  /** Calls back whenever the store goes away, and whenever it is there again. Meanwhile nothing asked of it fails; it waits. */
  watch(listen: (isThere: boolean) => void): void;
  /** Writes what a store that was away has lost of a room; nothing where the room was deleted. */
  restore(room: StoredRoom): Promise<void>;
}

/** Whether other processes may write into a store too. */
export function isShared(store: RoomStore): store is SharedRoomStore {
  return 'process' in store && 'read' in store;
}

/** Rooms kept in memory, as long as it lasts. */
export class MemoryRoomStore implements RoomStore {
  readonly #rooms = new Map<string, StoredRoom>();

  all(): Promise<readonly StoredRoom[]> {
    return Promise.resolve([...this.#rooms.values()]);
  }

  create(record: RoomRecord, log: Log): Promise<void> {
    this.#rooms.set(record.code, { record, log, tokens: new Map() });
    return Promise.resolve();
  }

  append(code: string, entries: readonly Entry[]): Promise<void> {
    const room = this.#rooms.get(code);
    if (room !== undefined) this.#rooms.set(code, { ...room, log: [...room.log, ...entries] });
    return Promise.resolve();
  }

  addToken(code: string, token: string, seat: string): Promise<void> {
    const room = this.#rooms.get(code);
    const tokens = new Map(room?.tokens).set(token, seat);
    if (room !== undefined) this.#rooms.set(code, { ...room, tokens });
    return Promise.resolve();
  }

  delete(code: string): Promise<void> {
    this.#rooms.delete(code);
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
