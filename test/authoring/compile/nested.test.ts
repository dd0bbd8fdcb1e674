import { expect, test } from 'vitest';
import { compileInk } from '../../../src/authoring/index.ts';

const many = (count: number, part: string, between = ''): string =>
  Array<string>(count).fill(part).join(between);

/** Where the first problem of a story stands, and what is said of it. */
function told(middle: string): string[] {
  const main = `VAR x = 0\nINCLUDE deep.ink\nA well-known - and not at all deep - line.\n{x}\n-> END\n`;
  const files = new Map([
    ['main.ink', main],
    ['deep.ink', `A line before it.\n${middle}\nA line behind it.\n`],
  ]);
  const { problems, story } = compileInk(files, 'main.ink');
  expect(story === null).toBe(problems.length > 0);
  return problems.map(({ file, line, message }) => `${file}:${line} ${message}`);
}

const sentence =
  'deep.ink:2 This is nested too deeply for ink. Part it into several lines or knots.';

test.each([
  ['a sum of 20,000', `~ x = ${many(20_000, '1', '+')}`],
  ['a sum of 3,000', `~ x = ${many(3000, '1', ' + ')}`],
  ['20,000 conditions', `{${many(20_000, 'x', ' and ')}: yes}`],
  ['2,000 signs of not', `~ x = ${many(2000, 'not ')}x`],
  ['1,000 brackets', `~ x = ${many(1000, '(')}1${many(1000, ')')}`],
  ['1,000 braces', `${many(1000, '{x:')}yes${many(1000, '}')}`],
  ['1,000 sequences', `${many(1000, '{a|')}b${many(1000, '}')}`],
])('%s is told with its file and line', (_, middle) => {
  expect(told(middle)).toEqual([sentence]);
});

test.each([
  ['a sum of 500', `~ x = ${many(500, '1', '+')}`],
  ['30 brackets', `~ x = ${many(30, '(')}1${many(30, ')')}`],
  ['10 braces', `${many(10, '{x:')}yes${many(10, '}')}`],
  [
    'choices 100 deep',
    many(100, '*').replace(/\*/g, (_, at: number) => `${many(at + 1, '*')} go\n`),
  ],
])('%s is read', (_, middle) => {
  expect(told(middle)).toEqual([]);
});
