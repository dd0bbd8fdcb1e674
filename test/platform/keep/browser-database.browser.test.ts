import { afterEach, expect, test, vi } from 'vitest';
import { browserDatabase } from '../../../src/platform/keep/browser-database.ts';
import { BrowserJournal } from '../../../src/platform/keep/journal.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** An opening that comes to nothing. */
const failures: readonly (readonly [string, () => IDBOpenDBRequest])[] = [
  [
    'throws',
    () => {
      throw new DOMException('No.', 'SecurityError');
    },
  ],
  [
    'is refused',
    () => {
      const request = new EventTarget() as IDBOpenDBRequest;
      setTimeout(() => void request.onerror?.(new Event('error')));
      return request;
    },
  ],
  ['is never answered', () => new EventTarget() as IDBOpenDBRequest],
];

for (const [how, open] of failures) {
  test(`a database whose opening ${how} is used as soon as it opens`, async () => {
    const database = browserDatabase(`database that ${how}`, 'part', 300);
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);
    await expect(database.setItem('a', 1)).rejects.toThrow();
    await expect(browserDatabase(`database that ${how}`, 'part').keys()).rejects.toThrow();
    refused.mockRestore();
    await database.setItem('a', 2);
    expect(await database.entries()).toEqual([['a', 2]]);
    expect(await browserDatabase(`database that ${how}`, 'part').getItem('a')).toBe(2);
  });

  test(`a journal whose opening ${how} is used as soon as it opens`, async () => {
    const journal = new BrowserJournal(() => window.indexedDB, `journal that ${how}`, 300);
    const refused = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(open);
    await expect(journal.write('a', 1)).rejects.toThrow();
    refused.mockRestore();
    await journal.write('a', 2);
    expect([...(await journal.read())]).toEqual([['a', 2]]);
  });
}

test('a journal whose connection is gone without a word opens another', async () => {
  const journal = new BrowserJournal(() => window.indexedDB, 'journal cut off');
  await journal.write('a', 1);
  const gone = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Closed.', 'InvalidStateError');
  });
  await expect(journal.write('a', 2)).rejects.toThrow();
  gone.mockRestore();
  await journal.write('a', 3);
  expect([...(await journal.read())]).toEqual([['a', 3]]);
});
