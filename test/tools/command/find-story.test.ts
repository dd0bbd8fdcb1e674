import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkPack } from '../../../src/authoring/index.ts';
import { problemText } from '../../../src/tools/build/problem-text.ts';
import { findSource, findStory } from '../../../src/tools/command/find-story.ts';
import { loadBuilt, onDisk } from '../../../src/tools/command/load-story.ts';
import { folder } from '../../fixtures/folder.ts';

const disk = folder();

afterAll(() => disk.remove());

test('a story in a file is told in the language of its words, as in the browser', () => {
  const german = 'Es war einmal ein Kuchen, und du bist nicht eingeladen.\n* [Gehen] -> END\n';
  disk.write(new Map([['kuchen.ink', german]]));
  const { files } = findStory(join(disk.path, 'kuchen.ink'));
  expect(files.get('story.json')).toContain('"de"');
  expect([...files.keys()]).toContain('de/kuchen.ink');
});

test('a file in another encoding is named as it lies there, and nothing else is told of it', () => {
  const latin = Uint8Array.from('Der Zug fährt.\n-> nirgends\n', (sign) => sign.charCodeAt(0));
  const file = join(disk.path, 'zug.ink');
  writeFileSync(file, latin);
  expect(() => findStory(file)).toThrow(
    /losing signs\.\nzug\.ink:1 {2}RW006[^\n]*\nRead as Windows-1252, line 1 of zug\.ink is: Der Zug fährt\.\n[^\n]*--encoding windows-1252[^\n]*$/,
  );
  expect(findSource(file, 'windows-1252')).toMatchObject({
    unread: [],
    files: new Map([['zug.ink', 'Der Zug fährt.\n-> nirgends\n']]),
  });
  expect(loadBuilt(file, 'windows-1252').problems.map(({ code }) => code)).toEqual(['RW001']);
});

test('a mistake in an ink file is told in plain words, with its files as they lie', () => {
  const linesOf = (name: string, text: string) => {
    disk.write(new Map([[name, text]]));
    const built = loadBuilt(join(disk.path, name));
    return checkPack(built).map((problem) => problemText(onDisk(problem, built)));
  };
  expect(linesOf('tour.ink', 'INCLUDE part.ink\nHello.\n-> END\n')).toEqual([
    `${join(disk.path, 'tour.ink')}:1  RW002  The file “part.ink” does not exist.`,
  ]);
  expect(linesOf('walk.ink', 'Hello.\n-> gardn\n')).toEqual([
    `${join(disk.path, 'walk.ink')}:2  RW001  There is no “gardn” to go on to. Mend the name behind the ->, or write a knot of that name.`,
  ]);
});

test('what systems and tools leave in a folder is no part of the story in it', () => {
  const left = ['._main.ink', '__MACOSX/._main.ink', '.git/a.ink', 'node_modules/inkjs/a.ink'];
  const own = ['main.ink', 'teile/a.ink'];
  disk.write(new Map([...own, ...left].map((path) => [`boot/${path}`, 'Ein Boot.\n-> END\n'])));
  expect([...findSource(join(disk.path, 'boot')).files.keys()]).toEqual(own);
});
