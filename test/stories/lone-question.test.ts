import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { texts as german } from '../../locales/de/place.ts';
import { texts as english } from '../../locales/en/place.ts';

/** So many words in a row, said twice on one page, are the same question. */
const alike = 4;

const asked: Readonly<Record<string, readonly string[]>> = {
  de: Object.values(german.debrief.talk),
  en: Object.values(english.debrief.talk),
};

/** Every row of words of a text, within its sentences. */
function rowsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[.:;?!\n]/)
    .flatMap((sentence) => {
      const words = sentence.match(/[\p{L}’]+/gu) ?? [];
      return words.slice(alike - 1).map((_, at) => words.slice(at, at + alike).join(' '));
    });
}

const files = readdirSync('stories').flatMap((story) =>
  Object.keys(asked)
    .map((language) => ({ language, path: `stories/${story}/kit/${language}/alone.md` }))
    .filter(({ path }) => existsSync(path)),
);

test.each(files)('$path asks nothing that the way itself is asked', ({ language, path }) => {
  const known = new Set(asked[language]?.flatMap(rowsOf));
  expect(known.size).toBeGreaterThan(100);
  expect(rowsOf(readFileSync(path, 'utf8')).filter((row) => known.has(row))).toEqual([]);
});
