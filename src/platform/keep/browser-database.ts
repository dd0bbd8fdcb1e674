import { LazyKeyValue, type KeyValue } from './key-value.ts';

/** Longest the opening of a database is waited for before another is tried, ms. */
const longest = 5000;

/** By name: what is to open one must know how the opening before went. */
const databases = new Map<string, KeyValue>();

/**
 * A database of the browser with one part that is ever written. Chromium throws away everything of
 * a site if it is killed while two parts of one database are being written: recovering, it asks for
 * the lock of the database once for each of them, and takes the second refusal for corruption. The
 * library behind it is fetched at the first use, which no page waits for. An opening that was refused
 * or not answered is tried again at the next use.
 */
export function browserDatabase(name: string, part: string, patience = longest): KeyValue {
  const database = databases.get(name) ?? new LazyKeyValue(opening(name, part, patience));
  databases.set(name, database);
  return database;
}

function opening(name: string, part: string, patience: number): () => Promise<KeyValue> {
  let store: LocalForage | undefined;
  return async () => {
    const { default: localforage } = await import('localforage');
    const driver = localforage.INDEXEDDB;
    // A store that could not be opened stands in the way of every other of its name, so it is told again.
    if (store === undefined) store = localforage.createInstance({ name, storeName: part, driver });
    else await store.setDriver(driver);
    const here = store;
    const late = new Promise((_, fail) => setTimeout(() => fail(new Error()), patience));
    await Promise.race([here.ready(), late]);
    return {
      getItem: (key) => here.getItem(key),
      setItem: (key, value) => here.setItem(key, value),
      removeItem: (key) => here.removeItem(key),
      keys: () => here.keys(),
      entries: async () => {
        const all: (readonly [string, unknown])[] = [];
        await here.iterate((value, key) => void all.push([key, value]));
        return all;
      },
    };
  };
}

/** As `browserDatabase`; what it has not answered when `patience` resolves counts as refused. */
export function patientDatabase(
  name: string,
  part: string,
  patience: () => Promise<void>,
): KeyValue {
  return new LazyKeyValue(async () => {
    const { patientKeyValue } = await import('./patient-key-value.ts');
    return patientKeyValue(browserDatabase(name, part), patience);
  });
}
