import { expect, test } from 'vitest';
import { setQuotations } from '../../src/story/quotation.ts';

test.each([
  ['"Yes," she says. "No."', '“Yes,” she says. “No.”'],
  ["It's the agents' table", 'It’s the agents’ table'],
  ['"He said \'no\' twice."', '“He said ‘no’ twice.”'],
  ['*"Noted,"* it writes.', '*“Noted,”* it writes.'],
  ['He wrote *"stop"* on it.', 'He wrote *“stop”* on it.'],
  ['("so")', '(“so”)'],
  ['„So“, sagt er. ‚Gut‘.', '„So“, sagt er. ‚Gut‘.'],
  ["„Ich hab's“", '„Ich hab’s“'],
  ['', ''],
])('%s is set as %s', (typed, set) => {
  expect(setQuotations(typed)).toBe(set);
});

test('text that is set stays as it is', () => {
  const once = setQuotations("\"It's 'so',\" she says.");
  expect(setQuotations(once)).toBe(once);
});
