import { expect, test } from 'vitest';
import { timesPower } from '../../src/sim/exact-math.ts';

test('a power in whole and half steps has the bits of the product written out', () => {
  for (const base of [0, 1e-6, 0.137, 0.5, 0.999, 1, 353.2]) {
    expect(timesPower(0.7, base, 1)).toBe(0.7 * base);
    expect(timesPower(0.7, base, 1.5)).toBe(0.7 * base * Math.sqrt(base));
    expect(timesPower(0.7, base, 2)).toBe(0.7 * base * base);
  }
});

test('any other power lies where the product of both parts is', () => {
  for (const base of [0.01, 0.4, 1, 12]) {
    for (const power of [0.3, 1.2, 2.75, 4]) {
      expect(timesPower(2, base, power)).toBeCloseTo(2 * base ** power, 9);
    }
  }
  expect(timesPower(2, 0, 1.3)).toBe(0);
});
