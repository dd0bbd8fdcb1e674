import { expect, test } from 'vitest';
import { createWorld, highestSeed } from '../../../../src/sim/index.ts';
import { Asked } from '../../../../src/tools/command/command-line.ts';
import { firstSeed } from '../../../../src/tools/command/sim/first-seed.ts';

test('a study takes every seed that a world can have, and none beyond', () => {
  const asked = (first: number): Asked => new Asked([], { first: String(first) });
  expect(firstSeed(asked(highestSeed), 1)).toBe(highestSeed);
  expect(() => createWorld(highestSeed)).not.toThrow();
  expect(() => createWorld(highestSeed + 1)).toThrow('2147483647');
  expect(() => firstSeed(asked(highestSeed), 2)).toThrow('2147483646');
  expect(firstSeed(new Asked([]), 200, 5000)).toBe(5000);
});
