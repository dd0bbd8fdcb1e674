import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bringStory, isLeftBySystem } from '../../../src/authoring/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const options = { name: 'boat.zip', taken: [] };

const left = [
  '__MACOSX/boat/._main.ink',
  'boat/._main.ink',
  'boat/.DS_Store',
  'boat/Thumbs.db',
  'boat/desktop.ini',
  'boat/.git/HEAD.ink',
  'boat/node_modules/inkjs/other.ink',
];

test('what systems and tools put beside a story is told from it', () => {
  for (const path of left) expect(isLeftBySystem(path), path).toBe(true);
  for (const path of ['boat/main.ink', 'git/a.ink', 'my_modules/b.ink', 'kit/de/notes.md']) {
    expect(isLeftBySystem(path), path).toBe(false);
  }
});

test('a zip from macOS or Windows holds the story and nothing else', () => {
  const story = {
    'boat/main.ink': bytes('INCLUDE part.ink\n'),
    'boat/part.ink': bytes('A boat.\n-> END\n'),
  };
  const more = Object.fromEntries(left.map((path) => [path, new Uint8Array([0, 5, 22, 7, 0, 2])]));
  const made = bringStory(new Map([['boat.zip', zipSync({ ...story, ...more })]]), options);
  if (!made.ok) throw new Error(made.message);
  expect(Object.keys(made.files).sort()).toEqual(['en/main.ink', 'en/part.ink', 'story.json']);
  expect(made.problems).toEqual([]);
});

test.each([
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x10, 0x4a]],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
])('%s named as ink is told as what it is, with what to do', (_, begin) => {
  const made = bringStory(new Map([['photo.ink', new Uint8Array(begin)]]), options);
  expect(made.ok).toBe(false);
  expect(made.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'RW006 This is not text, whatever its name ends in: perhaps a picture. Leave it out.',
  ]);
});

test('ink that begins with the name of a format is text', () => {
  const ink = 'GIF is how she says it.\n-> END\n';
  expect(bringStory(new Map([['gif.ink', bytes(ink)]]), options).ok).toBe(true);
});
