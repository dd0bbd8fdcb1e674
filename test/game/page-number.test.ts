import { expect, test } from 'vitest';
import { readPageNumbers } from '../../src/game/index.ts';

test('reads the numbers of pages, and nothing that is none', () => {
  expect(readPageNumbers('{"morning": 1, "ending:quiet": 12}')).toEqual({
    morning: 1,
    'ending:quiet': 12,
  });
  for (const text of ['', '[]x', '{"morning": 0}', '{"morning": 1.5}', '{"morning": "1"}', '3']) {
    expect(readPageNumbers(text), text).toBeNull();
  }
});
