import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readOutside } from '../../../src/tools/build/outside-file.ts';
import { readStoryFolder } from '../../../src/tools/build/story-folder.ts';
import { UsageError } from '../../../src/tools/command/command-line.ts';
import { findSource } from '../../../src/tools/command/find-story.ts';
import { loadPackOf } from '../../../src/tools/command/load-story.ts';
import { folder } from '../../fixtures/folder.ts';

const disk = folder();
afterAll(() => disk.remove());
const at = (path: string) => join(disk.path, path);

disk.write(
  new Map([
    ['big.json', ''],
    ['pipe/en/a.ink', 'Hi'],
    ['zero/en/a.ink', 'Hi'],
    ['into.ink', 'INCLUDE pipe\nHi'],
    ['wait.ink', 'INCLUDE f.ink\nHi'],
    ['folder/story.json/x', ''],
  ]),
);
truncateSync(at('big.json'), 3e9);

test.each([
  ['a folder', () => readOutside(at('pipe')), 'pipe” is no file.'],
  ['a large file', () => readOutside(at('big.json')), 'has 3000 MB and was not read; a file may'],
  ['a folder that is included', () => findSource(at('into.ink')), 'pipe” is no file.'],
  ['a folder story.json', () => readStoryFolder(at('folder')), 'story.json” is no file.'],
  ['a story not here', () => loadPackOf('../x', 'a.json'), '“a.json” speaks of the story “../x”'],
])('what no command can read is told by its name: %s', (_, task, told) => {
  expect(task).toThrow(UsageError);
  expect(task).toThrow(told);
});

test.skipIf(process.platform === 'win32')('what never ends is not read', () => {
  for (const name of ['pipe/en/x.ink', 'f.ink', 'f.zip']) execFileSync('mkfifo', [at(name)]);
  symlinkSync('/dev/zero', at('zero/en/x.ink'));
  for (const story of ['pipe', 'zero']) {
    expect(() => readStoryFolder(at(story))).toThrow('x.ink” is no file.');
  }
  for (const file of ['f.ink', 'f.zip', 'wait.ink']) {
    expect(() => findSource(at(file))).toThrow(/f\.(ink|zip)” is no file\.$/);
  }
});
