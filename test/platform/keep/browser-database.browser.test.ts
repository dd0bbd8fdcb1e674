import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browserDatabase } from '../../../src/platform/index.ts';

const name = 'runaway-test-database';

/** Asks a database of the browser for something and closes it again. */
async function within(version: number | undefined, made: (database: IDBDatabase) => void) {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => made(request.result);
  await new Promise((done, fail) => {
    request.onsuccess = done;
    request.onerror = fail;
  });
  request.result.close();
}

beforeEach(async () => {
  const request = indexedDB.deleteDatabase(name);
  await new Promise((done) => (request.onsuccess = done));
});

afterEach(() => {
  vi.restoreAllMocks();
});

test('what is written is read again, by another window too', async () => {
  const [one, two] = [browserDatabase(name, 'saves'), browserDatabase(name, 'saves')];
  expect(await one.getItem('a')).toBeNull();
  await one.setItem('b', { decisions: ['x'] });
  await two.setItem('a', 1);
  expect(await two.entries()).toEqual([
    ['a', 1],
    ['b', { decisions: ['x'] }],
  ]);
  await one.removeItem('a');
  expect(await two.keys()).toEqual(['b']);
});

test('a database made by a former version, or without its part, is taken as it is', async () => {
  await within(2, (database) => {
    database.createObjectStore('local-forage-detect-blob-support');
    database.createObjectStore('saves').put('kept', 'a');
  });
  expect(await browserDatabase(name, 'saves').getItem('a')).toBe('kept');
  const other = browserDatabase(name, 'other');
  await other.setItem('b', 2);
  expect(await other.getItem('b')).toBe(2);
  expect(await browserDatabase(name, 'saves').getItem('a')).toBe('kept');
});

test('a browser that fails for a while refuses meanwhile, faults nothing, and is asked again', async () => {
  const faults: unknown[] = [];
  const hear = (event: PromiseRejectionEvent) => faults.push(event.reason);
  window.addEventListener('unhandledrejection', hear);
  const store = browserDatabase(name, 'saves');
  await store.setItem('a', 1);
  for (const kind of ['UnknownError', 'InvalidStateError']) {
    vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('no', kind);
    });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    for (let often = 0; often < 3; often += 1) {
      await expect(store.setItem('a', 2)).rejects.toBeInstanceOf(DOMException);
      await expect(store.getItem('a')).rejects.toBeInstanceOf(DOMException);
    }
    vi.restoreAllMocks();
    expect(await store.getItem('a')).toBe(1);
  }
  await new Promise((done) => setTimeout(done, 50));
  window.removeEventListener('unhandledrejection', hear);
  expect(faults).toEqual([]);
});

test('a connection that the browser has closed without a word is opened anew', async () => {
  const store = browserDatabase(name, 'saves');
  await store.setItem('a', 1);
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('closing', 'InvalidStateError');
  });
  expect(await store.getItem('a')).toBe(1);
});

test('a store that is full says so', async () => {
  const store = browserDatabase(name, 'saves');
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(store.setItem('a', 1)).rejects.toMatchObject({ name: 'QuotaExceededError' });
});

test('who deletes the database waits for nobody, and it is made anew', async () => {
  const store = browserDatabase(name, 'saves');
  await store.setItem('a', 1);
  const request = indexedDB.deleteDatabase(name);
  await new Promise((done) => (request.onsuccess = done));
  expect(await store.getItem('a')).toBeNull();
  await store.setItem('a', 2);
  expect(await store.getItem('a')).toBe(2);
});
