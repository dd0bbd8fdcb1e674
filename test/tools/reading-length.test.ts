import { expect, test } from 'vitest';
import type { Pack } from '../../src/game/index.ts';
import { lengthOf } from '../../src/tools/build/reading-length.ts';
import { compiled, externals, pack } from '../fixtures/ink.ts';

test('counts the words of the pages and choices of a way in every language', () => {
  const told = (page: string, choice: string, end: string) =>
    compiled(`${externals}
-> start
=== start
${page}
+ (go) [${choice}]
    ${end}
    -> END
`);
  const stories = {
    en: told('Four words stand here.', 'Go on', 'The end.'),
    de: told('Hier stehen fünf Wörter jetzt.', 'Weiter', 'Das ist das Ende.'),
  };
  const small: Pack = { ...pack, hash: 'small', stories };
  expect(lengthOf(small)).toEqual({ en: 8, de: 10 });
});
