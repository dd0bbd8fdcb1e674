import { expect, test } from 'vitest';
import { problemsOfInk } from '../../fixtures/brought.ts';

/** What is said of an ink file from elsewhere: line, code and sentence. */
function found(ink: string): string[] {
  return problemsOfInk(ink).map(({ code, line, message }) => `${line} ${code} ${message}`);
}

const knots = '=== garden ===\nA garden.\n-> bench\n\n=== bench ===\nA bench.\n-> END\n';

test.each([
  ['knots alone', knots, 1],
  ['a variable above them', `VAR x = 1\n\n${knots}`, 3],
  ['a line of logic above them', `VAR x = 1\n~ x = 2\n-> END\n${knots}`, 4],
])('a story that begins with nothing is told once, with its first knot: %s', (_, ink, line) => {
  expect(found(ink)).toEqual([
    `${line} RW084 The first page is empty. To begin with “garden”, write -> garden above it.`,
  ]);
});

test('a file of functions alone says so', () => {
  expect(found('=== function twice(x)\n~ return x * 2\n')).toEqual([
    '1 RW084 There are only functions here, and nobody sees what they do.',
  ]);
});

test.each([
  ['a way on', `-> garden\n${knots}`],
  ['words', `Hello.\n-> garden\n${knots}`],
  ['a value', `VAR x = 1\n{x}\n-> garden\n${knots}`],
  ['a choice', `* [Go] -> garden\n${knots}`],
  ['a way on behind a condition', `VAR x = true\n{x: -> garden}\n-> END\n${knots}`],
  [
    'a call of a function that shows something',
    `~ hello()\n-> END\n=== function hello()\nHello.\n`,
  ],
])('a story that begins with something is not told so: %s', (_, ink) => {
  expect(found(ink).filter((said) => said.includes('RW084'))).toEqual([]);
});
