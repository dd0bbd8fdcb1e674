import { expect, test } from 'vitest';
import { WriteQueue } from '../../src/server/write-queue.ts';

test('what is handed in during a write goes into the next one, and nobody waits longer than for their own', async () => {
  const writes: { readonly items: readonly number[]; readonly end: () => void }[] = [];
  const queue = new WriteQueue<number>(
    (items) => new Promise<void>((done) => writes.push({ items, end: done })),
  );
  const settled: string[] = [];
  const add = (name: string, items: readonly number[]) =>
    queue.add(items).then(() => settled.push(name));
  const all = [add('one', [1]), add('two', [2])];
  await Promise.resolve();
  await Promise.resolve();
  all.push(add('three', [3]), add('none', []));
  expect(writes.map(({ items }) => items)).toEqual([[1, 2]]);
  writes[0]?.end();
  await Promise.all(all.slice(0, 2));
  expect(settled).toEqual(['one', 'two']);
  await Promise.resolve();
  expect(writes.map(({ items }) => items)).toEqual([[1, 2], [3]]);
  writes[1]?.end();
  await Promise.all(all);
  expect(settled).toEqual(['one', 'two', 'three', 'none']);
});

test('after a write that failed nothing more is promised', async () => {
  const queue = new WriteQueue<number>(() => Promise.reject(new Error('full')));
  await expect(queue.add([1])).rejects.toThrow('full');
  await expect(queue.add([2])).rejects.toThrow('full');
});
