import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copyMarks } from '../../../locales/copy-mark.ts';
import { markTitle } from '../../../src/authoring/index.ts';

test('the title of a copy says so in each of its languages, and nothing else changes', () => {
  const manifest = readFileSync('stories/first-branch/story.json', 'utf8');
  expect(markTitle(manifest, copyMarks)).toBe(
    manifest
      .replace('"The First Branch"', '"The First Branch (copy)"')
      .replace('"Der erste Zweig"', '"Der erste Zweig (Kopie)"'),
  );
});

test('what has no title stays as it is', () => {
  for (const text of ['', '{', '[]', 'null', '{"title": 3}', '{"title": {"en": 3}}']) {
    expect(markTitle(text, copyMarks)).toBe(text);
  }
});
