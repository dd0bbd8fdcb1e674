import { ClassicLevel } from 'classic-level';
import { readLog, type Entry, type Log } from '../workshop/index.ts';
import type { RoomRecord, RoomStore, StoredRoom } from './room-store.ts';
import { WriteQueue } from './write-queue.ts';

interface Put {
  readonly type: 'put';
  readonly key: string;
  readonly value: unknown;
}

/** Keys are `room!CODE`, `seat!CODE!hash` and `log!CODE!number`; values are JSON. */
const after = '~';

/**
 * Rooms on the disk, in one folder that one process may have open. Every write is synchronous: what
 * was answered for outlives `kill -9` and a power cut, as far as the disk keeps its word.
 */
export class LevelRoomStore implements RoomStore {
  readonly #numbers = new Map<string, number>();
  readonly #writes = new WriteQueue<Put>((puts) => this.database.batch([...puts], { sync: true }));

  private constructor(readonly database: ClassicLevel<string, unknown>) {}

  /** Rejects when the folder cannot be written, or another process has it open. */
  static async open(folder: string): Promise<LevelRoomStore> {
    const database = new ClassicLevel<string, unknown>(folder, { valueEncoding: 'json' });
    await database.open();
    return new LevelRoomStore(database);
  }

  async all(): Promise<readonly StoredRoom[]> {
    const rooms: StoredRoom[] = [];
    for await (const [, value] of this.database.iterator({ gt: 'room!', lt: `room!${after}` })) {
      // Written by `create` below and by nobody else.
      const record = value as RoomRecord;
      rooms.push({ record, ...(await this.#contents(record.code)) });
    }
    return rooms;
  }

  async create(record: RoomRecord, log: Log): Promise<void> {
    const { code } = record;
    const room: unknown = record;
    const puts = [{ type: 'put' as const, key: `room!${code}`, value: room }];
    await this.database.batch([...puts, ...this.#puts(code, log)], { sync: true });
  }

  /** Rooms share a write to the disk where several have something to write at once. */
  append(code: string, entries: readonly Entry[]): Promise<void> {
    return this.#writes.add(this.#puts(code, entries));
  }

  async addToken(code: string, token: string, seat: string): Promise<void> {
    await this.database.put(`seat!${code}!${token}`, seat, { sync: true });
  }

  async delete(code: string): Promise<void> {
    // What is still to be written of the room must not come after.
    await this.#writes.add([]);
    this.#numbers.delete(code);
    await this.database.del(`room!${code}`, { sync: true });
    for (const kind of ['log', 'seat']) {
      await this.database.clear({ gt: `${kind}!${code}!`, lt: `${kind}!${code}!${after}` });
    }
  }

  async close(): Promise<void> {
    await this.database.close();
  }

  #puts(code: string, entries: readonly Entry[]): readonly Put[] {
    let number = this.#numbers.get(code) ?? 0;
    const puts = entries.map((value: unknown) => {
      number += 1;
      const key = `log!${code}!${String(number).padStart(9, '0')}`;
      return { type: 'put' as const, key, value };
    });
    this.#numbers.set(code, number);
    return puts;
  }

  async #contents(code: string): Promise<Pick<StoredRoom, 'log' | 'tokens'>> {
    const entries: unknown[] = [];
    let last = '';
    const range = (kind: string) => ({ gt: `${kind}!${code}!`, lt: `${kind}!${code}!${after}` });
    for await (const [key, value] of this.database.iterator(range('log'))) {
      entries.push(value);
      last = key;
    }
    this.#numbers.set(code, Number(last.split('!')[2] ?? 0));
    const tokens = new Map<string, string>();
    for await (const [key, value] of this.database.iterator(range('seat'))) {
      if (typeof value === 'string') tokens.set(key.split('!')[2] ?? '', value);
    }
    const read = readLog(entries);
    return { log: read.ok ? read.log : [], tokens };
  }
}
