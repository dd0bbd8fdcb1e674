import { randomBytes } from 'node:crypto';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Redis } from 'ioredis';
import { holdsLog, mergeLogs, readLog, type Entry, type Log } from '../workshop/index.ts';
import type { RoomRecord, SharedRoomStore, StoredRoom } from './room-store.ts';

/** A hash of code → record; of each room a list of entries and a hash of token → seat. */
const keys = {
  rooms: 'runaway:rooms',
  log: (code: string) => `runaway:log:${code}`,
  seats: (code: string) => `runaway:seats:${code}`,
  /** That a room was deleted, for processes that could not hear of it. */
  ended: (code: string) => `runaway:ended:${code}`,
};

/** Seconds for which it is known that a room was deleted. */
const endedFor = 24 * 3600;

/** Milliseconds without an answer after which a Redis counts as away, at the start too. */
const patience = 3000;

/** Milliseconds between two questions whether it still answers. */
const beat = 1000;

/** Milliseconds after which a line that says nothing is laid anew; a reader waits five seconds for news. */
const silence = 8000;

/** Milliseconds until a Redis that is away is tried again. */
function retryStrategy(tries: number): number {
  return Math.min(100 * tries, 1000);
}

/** What is answered within the patience; rejects when nothing is. */
async function inTime<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    const said = `no answer within ${patience / 1000} seconds`;
    timer = setTimeout(() => fail(new Error(said)), patience);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Rooms in a Redis that several processes serve. What was answered for outlives the process; whether
 * it outlives Redis itself is set there (`appendonly yes`).
 */
export class RedisRoomStore implements SharedRoomStore {
  /** Begins with a letter, so that it can follow a number. */
  readonly process = `p${randomBytes(5).toString('hex')}`;
  /** What of a room's log has been read, and from how many records; the rest is asked for alone. */
  readonly #read = new Map<string, { readonly log: Log; readonly length: number }>();
  #heart: NodeJS.Timeout | undefined;
  #isAsking = false;

  private constructor(readonly redis: Redis) {}

  /** Rejects when there is no Redis at the address, or one that does not answer. */
  static async open(url: string): Promise<RedisRoomStore> {
    // What is asked of a Redis that is away waits for it, so that nothing is answered for too early.
    const redis = new Redis(url, {
      lazyConnect: true,
      maxRetriesPerRequest: null,
      retryStrategy,
      connectTimeout: patience,
      socketTimeout: silence,
    });
    // That it is away is told by `watch`.
    redis.on('error', () => undefined);
    try {
      await inTime(redis.connect());
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
    const known = this.#read.get(code) ?? { log: [], length: 0 };
    const [record, texts, seats] = await Promise.all([
      this.redis.hget(keys.rooms, code),
      this.redis.lrange(keys.log(code), known.length, -1),
      this.redis.hgetall(keys.seats(code)),
    ]);
    if (record === null) return null;
    const added = readLog(texts.map((text): unknown => JSON.parse(text)));
    // A record that was on its way when Redis went away may stand there twice.
    const log = added.ok ? mergeLogs(known.log, added.log) : known.log;
    const length = known.length + texts.length;
    if ((this.#read.get(code)?.length ?? 0) < length) this.#read.set(code, { log, length });
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
    this.#read.delete(code);
    await this.redis.set(keys.ended(code), '1', 'EX', endedFor);
    await this.redis.hdel(keys.rooms, code);
    await this.redis.del(keys.log(code), keys.seats(code));
  }

  watch(listen: (isThere: boolean) => void): void {
    let isThere = true;
    const turn = (to: boolean) => {
      // It may come back without what was read of it.
      if (to && !isThere) this.#read.clear();
      if (to !== isThere) listen((isThere = to));
    };
    this.redis.on('close', () => turn(false));
    this.redis.on('ready', () => turn(true));
    this.#heart ??= setInterval(() => void this.#ask(), beat).unref();
  }

  /** One that takes a question and never answers is as good as away: its line is laid anew. */
  async #ask(): Promise<void> {
    if (this.#isAsking || this.redis.status !== 'ready') return;
    this.#isAsking = true;
    try {
      await inTime(this.redis.ping());
    } catch {
      this.redis.disconnect(true);
    } finally {
      this.#isAsking = false;
    }
  }

  async restore({ record, log, tokens }: StoredRoom): Promise<void> {
    const { code } = record;
    if ((await this.redis.exists(keys.ended(code))) > 0) return;
    const stored = await this.read(code);
    const there = stored?.log ?? [];
    await this.append(
      code,
      log.filter((entry) => !holdsLog(there, [entry])),
    );
    for (const [token, seat] of tokens) {
      if (stored?.tokens.has(token) !== true) await this.addToken(code, token, seat);
    }
    if (stored === null) await this.redis.hset(keys.rooms, code, JSON.stringify(record));
  }

  close(): Promise<void> {
    clearInterval(this.#heart);
    this.redis.disconnect();
    return Promise.resolve();
  }
}
