import { expect, test } from 'vitest';
import { handsFor } from '../../../src/platform/index.ts';

test.each([
  ['nothing is told', {}, 2],
  ['one core', { hardwareConcurrency: 1 }, 1],
  ['two cores', { hardwareConcurrency: 2 }, 2],
  ['four cores, one of them for the page', { hardwareConcurrency: 4 }, 3],
  ['many cores', { hardwareConcurrency: 16, deviceMemory: 8 }, 4],
  ['many cores and little memory', { hardwareConcurrency: 8, deviceMemory: 2 }, 1],
  ['a browser that tells nonsense', { hardwareConcurrency: 0 }, 1],
])('futures have as many workers as the machine carries: %s', (_, machine, workers) => {
  expect(handsFor(machine)).toBe(workers);
});
