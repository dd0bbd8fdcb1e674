import { expect, test } from 'vitest';
import type { Pack } from '../../src/game/index.ts';
import { measureLength } from '../../src/tools/build/reading-length.ts';
import { compiled, externals, pack } from '../fixtures/ink.ts';

function told(page: string, choice: string, end: string, after: string) {
  return compiled(`${externals}
-> start
=== start
# chapter: evening
${page}
+ (go) [${choice}]
    ${end}
    + + (wake) [${choice}]
        # chapter: night
        ${after}
        -> END
`);
}

const small: Pack = {
  ...pack,
  hash: 'small',
  stories: {
    en: told('Four words stand here.', 'Go on', 'Not yet.', 'The end.'),
    de: told('Hier stehen fünf Wörter jetzt.', 'Weiter', 'Noch nicht ganz.', 'Aus.'),
  },
};

test('counts the words of the pages and choices of a way in every language', () => {
  expect(measureLength(small).length).toEqual({ en: 12, de: 11 });
});

test('counts them by chapter on every way, in every language', () => {
  expect(measureLength(small).chapterWords).toEqual({
    en: { evening: Array(15).fill(8), night: Array(15).fill(4) },
    de: { evening: Array(15).fill(9), night: Array(15).fill(2) },
  });
});
