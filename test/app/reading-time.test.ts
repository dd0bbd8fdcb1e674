import { expect, test } from 'vitest';
import { minutesToRead } from '../../src/app/reading-time.ts';

test('reading takes at least a minute, and is told no more exactly than it can be', () => {
  const minutes = [0, 300, 1200, 2300, 4700].map((words) => minutesToRead(words, 'en'));
  expect(minutes).toEqual([1, 1, 5, 10, 20]);
  expect([2300, 4700].map((words) => minutesToRead(words, 'de'))).toEqual([15, 25]);
});
