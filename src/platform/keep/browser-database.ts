import { LazyKeyValue, type KeyValue } from './key-value.ts';

/**
 * A database of the browser with one part that is ever written. Chromium throws away everything of
 * a site if it is killed while two parts of one database are being written: recovering, it asks for
 * the lock of the database once for each of them, and takes the second refusal for corruption. The
 * library behind it is fetched at the first use, which no page waits for.
 */
export function browserDatabase(name: string, part: string): KeyValue {
  return new LazyKeyValue(async () => {
    const { default: localforage } = await import('localforage');
    const store = localforage.createInstance({
      name,
      storeName: part,
      driver: localforage.INDEXEDDB,
    });
    await store.ready();
    return {
      getItem: (key) => store.getItem(key),
      setItem: (key, value) => store.setItem(key, value),
      removeItem: (key) => store.removeItem(key),
      keys: () => store.keys(),
      entries: async () => {
        const all: (readonly [string, unknown])[] = [];
        await store.iterate((value, key) => void all.push([key, value]));
        return all;
      },
    };
  });
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
