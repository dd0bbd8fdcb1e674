import { expect, test } from 'vitest';
import { DatabaseFuturesKeep } from '../../../src/platform/keep/database-futures-keep.ts';
import { MemoryKeyValue } from '../../../src/platform/index.ts';

const patience = () => new Promise<void>((done) => setTimeout(done, 500));

test('the latest of a playthrough is kept once, under the day of its last use', async () => {
  const database = new MemoryKeyValue();
  const keep = new DatabaseFuturesKeep(database, patience);
  await keep.put('a b', 1, '2027-06-03T23:59:00.000Z');
  await keep.put('a b', 2, '2027-06-04T00:01:00.000Z');
  await keep.put('c', 3, '2027-06-04T00:02:00.000Z');
  expect(await keep.get('a b')).toBe(2);
  expect(await keep.get('b')).toBeNull();
  expect(await keep.count()).toBe(2);
  expect(await database.keys()).toEqual(['2027-06-04 a b', '2027-06-04 c']);
});

test('what is too old and what is too many goes, the oldest first', async () => {
  const keep = new DatabaseFuturesKeep(new MemoryKeyValue(), patience);
  await keep.put('past', 0, '2027-01-01');
  for (let count = 0; count < keep.limits.playthroughs + 2; count += 1) {
    await keep.put(`p${count}`, count, `2027-06-${String(count + 1).padStart(2, '0')}`);
  }
  expect(await keep.count()).toBe(keep.limits.playthroughs);
  expect([await keep.get('past'), await keep.get('p1'), await keep.get('p2')]).toEqual([
    null,
    null,
    2,
  ]);
  expect(await keep.clear()).toBe(true);
  expect(await keep.count()).toBe(0);
});

test.each<[string, () => Promise<never>]>([
  ['refuses', () => Promise.reject(new DOMException('no', 'UnknownError'))],
  ['never answers', () => new Promise(() => undefined)],
])('a database that %s holds nothing up', async (_, ask) => {
  const none = { getItem: ask, setItem: ask, removeItem: ask, entries: ask, keys: ask };
  const keep = new DatabaseFuturesKeep(none, () => Promise.resolve());
  await keep.put('a', 1, '2027-06-03');
  expect([await keep.get('a'), await keep.count(), await keep.clear()]).toEqual([
    null,
    null,
    false,
  ]);
});
