import { LazyKeyValue, type KeyValue } from './key-value.ts';

/**
 * A named part of the browser's database. The library behind it is fetched at the first use, which
 * no page waits for.
 */
export function browserDatabase(name: string): KeyValue {
  return new LazyKeyValue(async () => {
    const { default: localforage } = await import('localforage');
    const store = localforage.createInstance({
      name: 'runaway',
      storeName: name,
      driver: localforage.INDEXEDDB,
    });
    await store.ready();
    return {
      getItem: (key) => store.getItem(key),
      setItem: (key, value) => store.setItem(key, value),
      removeItem: (key) => store.removeItem(key),
      entries: async () => {
        const all: (readonly [string, unknown])[] = [];
        await store.iterate((value, key) => void all.push([key, value]));
        return all;
      },
    };
  });
}
