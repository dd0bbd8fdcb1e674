import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileInk } from '../../src/authoring/index.ts';
import { bentText } from './hostile.ts';
import { often } from './often.ts';

const ink = `VAR trust = 1
-> room
=== room
The lamp is out.
* (light) [Light it] { trust > 0: It burns. | It does not. }
    ~ trust = trust + 1
    -> room
* (go) {light} [Go] -> END
+ [Wait] -> room.dark
= dark
- Still dark. -> room
`;

test('ink with anything in its text is a story or problems with lines', () => {
  fc.assert(
    fc.property(bentText(ink), (text) => {
      const { story, problems } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
      if (story === null) expect(problems.length).toBeGreaterThan(0);
      for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(0);
    }),
    // To compile takes ten milliseconds.
    { ...often, numRuns: often.numRuns / 10 },
  );
});
