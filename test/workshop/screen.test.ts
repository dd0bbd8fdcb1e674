import { expect, test } from 'vitest';
import { screensOf } from '../../src/workshop/screen.ts';

test('a long paragraph is parted behind sentences, never behind a short form', () => {
  const long = Array.from({ length: 12 }, (_, at) => [
    `In the chair number ${at} half a filling waits, and Dr. Behrens writes to Mr. Sander of it.`,
    'Er hält sich, bzw. die Zange, und Dr. Behrens zählt leise bis zur nächsten Füllung mit.',
  ])
    .flat()
    .join(' ');
  const pieces = screensOf([long], 0).flat();
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join(' ')).toBe(long);
  for (const piece of pieces) expect(piece).toMatch(/(it|mit)\.$/);
});
