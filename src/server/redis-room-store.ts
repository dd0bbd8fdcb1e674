import { randomBytes } from 'node:crypto';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { readLog, type Entry, type Log } from '../workshop/index.ts';
import type { RoomRecord, SharedRoomStore, StoredRoom } from './room-store.ts';

/** A hash of code → record; of each room a list of entries and a hash of token → seat. */
const keys = {
  rooms: 'runaway:rooms',
  log: (code: string) => `runaway:log:${code}`,
  seats: (code: string) => `runaway:seats:${code}`,
};

/**
 * Rooms in a Redis that several processes serve. What was answered for outlives the process; whether
 * it outlives Redis itself is set there (`appendonly yes`).
 */
export class RedisRoomStore implements SharedRoomStore {
  /** Begins with a letter, so that it can follow a number. */
  readonly process = `p${randomBytes(5).toString('hex')}`;
  /** What of a room's log has been read; the rest is asked for alone. */
  readonly #logs = new Map<string, Log>();

  private constructor(readonly redis: Redis) {}

  /** Rejects when there is no Redis at the address. */
  static async open(url: string): Promise<RedisRoomStore> {
    const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 3 });
    // Every request that fails tells so itself.
    redis.on('error', () => undefined);
    try {
      await redis.connect();
    } catch (error) {
      redis.disconnect();
      throw error;
    }
    return new RedisRoomStore(redis);
  }

  /** How the processes tell one another what has changed. */
  get adapter(): ReturnType<typeof createAdapter> {
    return createAdapter(this.redis, { streamName: 'runaway:news', maxLen: 1000 });
  }

  async all(): Promise<readonly StoredRoom[]> {
    const codes = await this.redis.hkeys(keys.rooms);
    const rooms = await Promise.all(codes.map((code) => this.read(code)));
    return rooms.filter((room) => room !== null);
  }

  async read(code: string): Promise<StoredRoom | null> {
    const known = this.#logs.get(code) ?? [];
    const [record, texts, seats] = await Promise.all([
      this.redis.hget(keys.rooms, code),
      this.redis.lrange(keys.log(code), known.length, -1),
      this.redis.hgetall(keys.seats(code)),
    ]);
    if (record === null) return null;
    const added = readLog(texts.map((text): unknown => JSON.parse(text)));
    const log = added.ok ? [...known, ...added.log] : known;
    if ((this.#logs.get(code)?.length ?? 0) < log.length) this.#logs.set(code, log);
    // Written by `create` below and by nobody else.
    return {
      record: JSON.parse(record) as RoomRecord,
      log,
      tokens: new Map(Object.entries(seats)),
    };
  }

  async create(record: RoomRecord, log: Log): Promise<void> {
    await this.append(record.code, log);
    await this.redis.hset(keys.rooms, record.code, JSON.stringify(record));
  }

  async append(code: string, entries: readonly Entry[]): Promise<void> {
    if (entries.length === 0) return;
    await this.redis.rpush(keys.log(code), ...entries.map((entry) => JSON.stringify(entry)));
  }

  async addToken(code: string, token: string, seat: string): Promise<void> {
    await this.redis.hset(keys.seats(code), token, seat);
  }

  async delete(code: string): Promise<void> {
    this.#logs.delete(code);
    await this.redis.hdel(keys.rooms, code);
    await this.redis.del(keys.log(code), keys.seats(code));
  }

  close(): Promise<void> {
    this.redis.disconnect();
    return Promise.resolve();
  }
}
