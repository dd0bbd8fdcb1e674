import {
  readSettings,
  type App,
  type FuturesKeep,
  type KeptPlace,
  type KeptPort,
  type KeptRecord,
} from '../../app/index.ts';
import { DatabaseFuturesKeep } from './database-futures-keep.ts';
import { BrowserJournal, type Journal } from './journal.ts';
import { Twins } from './twins.ts';
import type { KeyValue } from './key-value.ts';
import { after } from '../rest.ts';
import { SmallKeep } from './small-keep.ts';

/** Longest one place is waited for, ms. */
const longest = 4000;

/** Longest the computed futures are waited for, ms: they are soon begun anew. */
const longestFutures = 1500;

/** Everything the app keeps things in. */
export interface KeptPlaces {
  readonly saves: KeyValue;
  readonly copies: KeyValue;
  /** Own stories with their drafts. */
  readonly stories: KeyValue;
  /** What was computed of futures. */
  readonly futures: KeyValue;
  /** What else can be computed again. */
  readonly others: readonly KeyValue[];
  readonly journal: Journal;
  readonly storage: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  /** What the names in the synchronous storage begin with. */
  readonly home: string;
  /** Further names in it that are the app's, whatever `home` is. */
  readonly names: readonly string[];
  /** Undefined where the browser has none. */
  readonly manager: StorageManager | undefined;
}

/** Looks into everything that is kept in this browser. */
export class BrowserKept implements KeptPort {
  readonly futures: FuturesKeep;

  /** `patience` resolves when a place has been waited for long enough. */
  constructor(
    readonly places: KeptPlaces,
    readonly patience = () => after(longest),
    /** What small things are kept in a second time. */
    readonly twins: Journal = new BrowserJournal(() => window.indexedDB, `${places.home}-twins`),
  ) {
    this.futures = new DatabaseFuturesKeep(places.futures, () => after(longestFutures));
  }

  async records(): ReturnType<KeptPort['records']> {
    const { saves, copies, stories } = this.places;
    const refused: KeptPlace[] = [];
    const read = async (
      place: KeptPlace,
      entries: () => Promise<Iterable<readonly [string, unknown]>>,
    ): Promise<readonly KeptRecord[]> => {
      try {
        const all = await this.#inTime(entries());
        return Array.from(all, ([key, value]) => ({ place, key, value }));
      } catch {
        refused.push(place);
        return [];
      }
    };
    const records = await Promise.all([
      read('saves', () => saves.entries()),
      read('owed', () => this.#owed()),
      read('copies', () => copies.entries()),
      read('stories', () => stories.entries()),
      read('notes', () => Promise.resolve(this.#notes())),
    ]);
    return { records: records.flat(), refused };
  }

  async space(): ReturnType<KeptPort['space']> {
    try {
      const { usage, quota } = (await this.places.manager?.estimate()) ?? {};
      return usage === undefined || quota === undefined ? null : { used: usage, room: quota };
    } catch {
      return null;
    }
  }

  async isDurable(): Promise<boolean | null> {
    try {
      return (await this.places.manager?.persisted()) ?? null;
    } catch {
      return null;
    }
  }

  async askToStay(): Promise<boolean> {
    try {
      return (await this.places.manager?.persist()) ?? false;
    } catch {
      return false;
    }
  }

  async askOnce(): Promise<void> {
    const { storage, home } = this.places;
    // A question that was turned down is not put again by itself.
    const asked = new SmallKeep<boolean>(storage, `${home}.asked`);
    if (asked.read() === true || (await this.isDurable()) !== false) return;
    if (asked.write(true)) await this.askToStay();
  }

  /**
   * Keeps twice from now on what stands in the synchronous storage only, and shows what a killed browser
   * had lost of it. Rejects where the browser refuses.
   */
  async keepTwice({ ports, settings, refresh }: App): Promise<void> {
    const { endings, bookmarks, answers, own } = ports;
    const keeps = { endings, bookmarks, answers, settings: ports.settings, own: own.ports.covers };
    const isBack = await new Twins({ ...this.places, journal: this.twins, keeps }).start();
    if (!isBack) return;
    settings.replace(readSettings(ports.settings.read()));
    own.reread();
    refresh();
  }

  async clear(): Promise<boolean> {
    const { saves, copies, stories, others, journal, storage } = this.places;
    const done = await Promise.all([
      this.futures.clear(),
      ...[saves, copies, stories, ...others].map((one) => isDone(() => this.#inTime(empty(one)))),
      ...[journal, this.twins].map((one) =>
        isDone(async () => {
          for (const key of (await one.read()).keys()) await one.erase(key);
        }),
      ),
      isDone(() => {
        for (const name of this.#names()) storage().removeItem(name);
        return Promise.resolve();
      }),
    ]);
    return done.every(Boolean);
  }

  /** Rejects where a place has not answered in time: others are not waited for because of it. */
  #inTime<Value>(answer: Promise<Value>): Promise<Value> {
    const late = this.patience().then((): never => {
      throw new DOMException('Not answered in time.', 'TimeoutError');
    });
    return Promise.race([answer, late]);
  }

  /** Every name in the synchronous storage that is this app's. */
  #names(): readonly string[] {
    const { storage, home, names } = this.places;
    const kept = storage();
    const all = Array.from({ length: kept.length }, (_, index) => kept.key(index) ?? '');
    return all.filter((name) => name.startsWith(`${home}.`) || names.includes(name));
  }

  /** What is owed stands elsewhere among what is found, and how often something was written is no news. */
  #notes(): readonly (readonly [string, unknown])[] {
    const { storage, home } = this.places;
    return this.#names()
      .filter((name) => name !== `${home}.owed` && name !== `${home}.counts`)
      .map((name) => [name.replace(/^.*?\./, ''), jsonOf(storage().getItem(name))] as const);
  }

  async #owed(): Promise<readonly (readonly [string, unknown])[]> {
    const { journal, storage, home } = this.places;
    const left: unknown = JSON.parse(storage().getItem(`${home}.owed`) ?? '[]');
    const asList: readonly unknown[] = Array.isArray(left) ? left : [left];
    return [
      ...(await journal.read()),
      ...asList.map((value, index) => [String(index + 1), value] as const),
    ];
  }
}

/** What cannot be read as JSON is handed out as it stands. */
function jsonOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return text;
  }
}

async function empty(database: KeyValue): Promise<void> {
  for (const key of await database.keys()) await database.removeItem(key);
}

async function isDone(task: () => Promise<void>): Promise<boolean> {
  try {
    await task();
    return true;
  } catch {
    return false;
  }
}
