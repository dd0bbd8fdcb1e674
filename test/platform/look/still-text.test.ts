import { expect, test } from 'vitest';
import { areStill } from '../../../src/platform/look/still-text.ts';

const box = { x: 10, y: 20, height: 24 };

test('text is still where none has gone from its place or grown', () => {
  expect(areStill([box], [box])).toBe(true);
  expect(areStill([box], [{ ...box, x: 11.5, y: 19 }])).toBe(true);
  expect(areStill([], [])).toBe(true);
});

test('text that grew, slid, sank or went is not still', () => {
  expect(areStill([box], [{ ...box, height: 48 }])).toBe(false);
  expect(areStill([box], [{ ...box, x: 4 }])).toBe(false);
  expect(areStill([box, box], [box, { ...box, y: 44 }])).toBe(false);
  expect(areStill([box, box], [box])).toBe(false);
});
