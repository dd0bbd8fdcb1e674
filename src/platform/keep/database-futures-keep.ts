import type { FuturesKeep } from '../../app/index.ts';
import type { KeyValue } from './key-value.ts';

/** Milliseconds of a day. */
const day = 24 * 3600 * 1000;

/** Keeps computed futures in a database; the day of the last use stands before each name, so no list is needed. */
export class DatabaseFuturesKeep implements FuturesKeep {
  readonly limits = { days: 60, playthroughs: 16 } as const;

  /** What the database has not answered when `patience` resolves counts as refused. */
  constructor(
    readonly database: KeyValue,
    readonly patience: () => Promise<void>,
  ) {}

  get(name: string): Promise<unknown> {
    return this.#tried(null, async () => {
      const key = (await this.database.keys()).findLast((one) => nameOf(one) === name);
      return key === undefined ? null : this.database.getItem(key);
    });
  }

  put(name: string, value: unknown, today: string): Promise<void> {
    return this.#tried(undefined, async () => {
      const key = `${today.slice(0, 10)} ${name}`;
      await this.database.setItem(key, value);
      await this.#tidy(key);
    });
  }

  count(): Promise<number | null> {
    return this.#tried(null, async () => (await this.database.keys()).length);
  }

  clear(): Promise<boolean> {
    return this.#tried(false, async () => {
      for (const key of await this.database.keys()) await this.database.removeItem(key);
      return true;
    });
  }

  /** What the database answers, or what stands for a refusal. */
  #tried<Value>(refused: Value, ask: () => Promise<Value>): Promise<Value> {
    const late = this.patience().then(() => refused);
    return Promise.race([ask().catch(() => refused), late]);
  }

  /** Lets go what stands under the same name from an earlier day, what is too old, and what is too many. */
  async #tidy(latest: string): Promise<void> {
    const others = (await this.database.keys()).filter((key) => key !== latest).toSorted();
    const oldest = Date.parse(latest.slice(0, 10)) - this.limits.days * day;
    const isPast = (key: string) =>
      nameOf(key) === nameOf(latest) || !(Date.parse(key.slice(0, 10)) >= oldest);
    const left = others.filter((key) => !isPast(key));
    const tooMany = left.slice(0, Math.max(0, left.length + 1 - this.limits.playthroughs));
    for (const key of [...others.filter(isPast), ...tooMany]) await this.database.removeItem(key);
  }
}

function nameOf(key: string): string {
  return key.slice(11);
}
