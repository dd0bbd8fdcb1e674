import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePresumptions } from '../../src/game/index.ts';

const world: Readonly<Record<string, number>> = { copies: 3, services: 40 };

test.each([
  ['copies >= 3', true],
  ['copies > 3', false],
  ['copies<4', true],
  ['copies <= 2', false],
  ['copies == 3', true],
  ['copies != 3', false],
  ['copies >= -1', true],
  ['copies < services', true],
])('“%s” holds: %s', (text, holds) => {
  const [one] = parsePresumptions(text) ?? [];
  expect(one?.holds((id) => world[id] ?? 0)).toBe(holds);
});

test('all conditions are read, with the names in them', () => {
  const read = parsePresumptions('copies >= 1, services < copies');
  expect(read?.map(({ text, names }) => [text, names])).toEqual([
    ['copies >= 1', ['copies']],
    ['services < copies', ['services', 'copies']],
  ]);
});

test.each(['', 'copies', 'copies = 1', 'copies >= 1.5', '1 < copies', 'copies >= 1,', '>= 1'])(
  '“%s” cannot be read',
  (text) => {
    expect(parsePresumptions(text)).toBeNull();
  },
);

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parsePresumptions(text);
      return read === null || read.length > 0;
    }),
  );
});
