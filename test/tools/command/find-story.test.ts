import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findStory } from '../../../src/tools/command/find-story.ts';
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
  expect(() => findStory(file)).toThrow(/losing signs\.\nzug\.ink:1 {2}RW006[^\n]*$/);
});
