import { expect, test } from 'vitest';
import { problemsOfInk } from '../../fixtures/brought.ts';

/** What is said of an ink file from elsewhere: line and code. */
function found(ink: string): string[] {
  return problemsOfInk(ink).map(({ code, line }) => `${line} ${code}`);
}

test.each([
  [
    'the only choice of a beginning',
    'VAR k = false\nHello.\n* {k} [Secret] -> END\n',
    ['3 RW060', '3 RW083'],
  ],
  [
    'every choice of a knot',
    'VAR k = 0\n-> a\n=== a\nHm.\n* {k > 1} [One] -> END\n* {k == 2} [Two] -> END\n',
    ['5 RW060', '5 RW083', '6 RW083'],
  ],
  [
    'one choice of two',
    'VAR k = false\nHm.\n* {k} [Secret] -> END\n* [Other] -> END\n',
    ['3 RW083'],
  ],
  [
    'choices with an end of their own behind them',
    'VAR k = false\nHm.\n* {k} [Secret] -> END\n* -> \n  So be it.\n  -> END\n',
    ['3 RW083'],
  ],
])('a choice whose condition never holds is told with its line: %s', (_, ink, expected) => {
  expect(found(ink)).toEqual(expected);
});

test.each([
  ['a variable that changes', 'VAR k = false\n~ k = true\nHm.\n* {k} [Secret] -> END\n'],
  ['a condition that always holds', 'VAR k = true\nHm.\n* {k} [Secret] -> END\n'],
  ['a condition of chance', 'Hm.\n* {RANDOM(1, 2) == 1} [Secret] -> END\n* [Other] -> END\n'],
])('nothing is said of a choice that may be offered: %s', (_, ink) => {
  expect(found(ink)).toEqual([]);
});
