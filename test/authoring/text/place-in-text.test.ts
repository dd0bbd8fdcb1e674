import { expect, test } from 'vitest';
import { knotAtLine, lineOfLabel, lineOfText } from '../../../src/authoring/index.ts';

const text = `Before.
=== night
* (off) [Turn it off] Dark.
= late
The lamp hums and the {bulb} grows warm.
* (off) [Turn it off] Now it is dark.
=== function sum(a)
~ return a
`;
const files = new Map([
  ['en/a.ink', text],
  ['de/a.ink', 'Die Lampe summt.\n'],
]);

test('a line knows its knot', () => {
  expect([1, 2, 3, 4, 6, 8].map((line) => knotAtLine(text, line))).toEqual([
    null,
    'night',
    'night',
    'night.late',
    'night.late',
    null,
  ]);
});

test('a choice and a told text lead to their line', () => {
  expect(lineOfLabel(files, 'en', 'night.late.off')).toEqual({ file: 'en/a.ink', line: 6 });
  expect(lineOfLabel(files, 'en', 'night.off#2')).toEqual({ file: 'en/a.ink', line: 3 });
  expect(lineOfLabel(files, 'en', 'night.go (')).toBeNull();
  const told = 'The lamp hums and the old bulb grows warm.';
  expect(lineOfText(files, 'en', told)).toEqual({ file: 'en/a.ink', line: 5 });
  expect(lineOfText(files, 'de', told)).toBeNull();
});
