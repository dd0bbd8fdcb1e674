import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileInk } from '../../src/authoring/index.ts';
import { bentText, inkToBend } from './hostile.ts';
import { often } from './often.ts';

test('ink with anything in its text is a story or problems with lines', () => {
  fc.assert(
    fc.property(bentText(inkToBend), (text) => {
      const { story, problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
      if (story === null) expect(problems.length).toBeGreaterThan(0);
      for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(0);
    }),
    // To compile takes ten milliseconds.
    { ...often, numRuns: often.numRuns / 10 },
  );
});
