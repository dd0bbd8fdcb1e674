import { expect, test } from 'vitest';
import { noteDrift, textDifference } from '../../../src/authoring/text/text-difference.ts';

const calm = [
  'The line is flat.',
  'Imke makes tea, and 34 of 100 services answer.',
  'Nobody rings.',
];

test('equal tellings differ in nothing, whatever figures they print', () => {
  const later = calm.map((text) => text.replace('34', '1,205'));
  expect(textDifference(calm, later)).toEqual({ words: 0, longest: 0 });
});

test('a changed word counts once, a paragraph that is missing with all its words', () => {
  const other = ['The line is steep.', calm[1]!];
  expect(textDifference(calm, other)).toEqual({ words: 3, longest: 2 });
  expect(textDifference(other, calm)).toEqual({ words: 3, longest: 2 });
  expect(textDifference(calm, [])).toEqual({ words: 15, longest: 15 });
});

test('what also changes from world to world is drift and does not count', () => {
  const drift = new Set<string>();
  noteDrift(
    ['A few have fetched one.', 'Well?'],
    ['Half of them have fetched one.', 'Well?'],
    drift,
  );
  const few = ['A few have fetched one.', 'Marcus pulls the lever.'];
  const half = ['Half of them have fetched one.', 'Marcus leaves the room.'];
  expect(textDifference(few, half, drift)).toEqual({ words: 2, longest: 2 });
});

test('long tellings that share nothing are counted whole', () => {
  const words = (sign: string) => Array.from({ length: 1200 }, (_, index) => sign + String(index));
  const [one, other] = [words('a'), words('b')].map((list) => [list.join(' ')]);
  expect(textDifference(one!, other!).words).toBe(1200);
});
