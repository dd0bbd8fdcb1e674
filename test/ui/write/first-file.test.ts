import { expect, test } from 'vitest';
import { newPack } from '../../../src/authoring/index.ts';
import { firstFile } from '../../../src/ui/write/first-file.ts';

test('the room opens where the story begins, not with the first name', () => {
  const files = new Map([
    ['de/main.ink', 'INCLUDE teile/funktionen.ink\nEs war einmal ein Kuchen.\n'],
    ['de/teile/funktionen.ink', '=== function eins\n~ return 1\n'],
  ]);
  expect(firstFile(files, 'de')).toBe('de/main.ink');
  expect(firstFile(files, 'en')).toBe('de/main.ink');
});

test('a beginning that only puts files together leads to the first of them', () => {
  expect(firstFile(newPack('lamp'), 'de')).toBe('de/01-beginning.ink');
  const imported = new Map([
    ['en/aside.ink', 'Another.\n'],
    ['en/main.ink', 'INCLUDE quiz.ink\n'],
    ['en/quiz.ink', 'A quiz.\n'],
  ]);
  expect(firstFile(imported, 'en')).toBe('en/quiz.ink');
});

test('a story without a beginning opens with what there is', () => {
  expect(firstFile(new Map([['story.json', '{}']]), 'en')).toBe('story.json');
  expect(
    firstFile(
      new Map([
        ['a.json', ''],
        ['de/two.ink', ''],
      ]),
      'en',
    ),
  ).toBe('de/two.ink');
});
