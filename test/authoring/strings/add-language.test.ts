import { expect, test } from 'vitest';
import { addLanguage, bringStory, stringTable } from '../../../src/authoring/index.ts';

const ink = 'Der Ofen ist warm.\n* [Warten] Er wird kalt.\n-> END\n';
const encoded = (files: ReadonlyMap<string, string>) =>
  new Map([...files].map(([path, text]) => [path, new TextEncoder().encode(text)] as const));
const bring = (files: ReadonlyMap<string, string>) =>
  bringStory(encoded(files), { name: 'kuchen', taken: [] });

test('a story in one language gets a second one to be translated, and plays in both', () => {
  const files = new Map(
    Object.entries(
      bring(
        new Map([
          ['main.ink', 'INCLUDE teile/ofen.ink\n-> ofen\n'],
          ['teile/ofen.ink', `=== ofen\n${ink}`],
        ]),
      ).files,
    ),
  );
  expect([...files.keys()]).toContain('de/teile/ofen.ink');
  const added = addLanguage(files, 'de', 'en');
  expect([...added.keys()].sort()).toEqual(['en/main.ink', 'en/teile/ofen.ink', 'story.json']);
  const brought = bring(new Map([...files, ...added]));
  expect(brought.ok && brought.manifest.languages).toEqual(['de', 'en']);
  const { entries } = stringTable(new Map([...files, ...added]), 'kuchen', 'de', 'en');
  const texts = entries.filter(({ file }) => file.endsWith('.ink'));
  expect(texts.length).toBeGreaterThan(1);
  for (const { source, target } of texts) expect(target).toBe(source);
});

test('what is there already in the second language stays', () => {
  const files = new Map([
    ['story.json', '{ "languages": ["en", "de"] }'],
    ['en/main.ink', 'A.\n'],
    ['en/more.ink', 'B.\n'],
    ['de/main.ink', 'C.\n'],
    ['kit/en/notes.md', 'D.\n'],
  ]);
  expect([...addLanguage(files, 'en', 'de')]).toEqual([
    ['de/more.ink', 'B.\n'],
    ['kit/de/notes.md', 'D.\n'],
  ]);
});
