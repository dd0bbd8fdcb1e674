import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wholeBuild } from '../../../src/tools/build/whole-build-plugin.ts';
import { folder } from '../../fixtures/folder.ts';

let disk: ReturnType<typeof folder>;

beforeEach(() => {
  disk = folder();
  disk.write(
    new Map([
      ['index.html', '<p>new</p><script type="module" src="./a.js"></script>'],
      ['a.js', 'console.log(1);'],
      ['public/face.txt', 'face'],
      ['dist/index.html', '<p>old</p>'],
      ['dist/assets/old.js', 'old'],
    ]),
  );
});
afterEach(() => disk.remove());

const shown = () => readFileSync(join(disk.path, 'dist/index.html'), 'utf8');

function buildWith(...plugins: Plugin[]): Promise<unknown> {
  return build({
    root: disk.path,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins, wholeBuild()],
  });
}

test('the build before is served until the next one is whole', async () => {
  const seen: string[] = [];
  const look = () => {
    seen.push(shown(), ...readdirSync(join(disk.path, 'dist/assets')));
  };
  await buildWith({ name: 'look', generateBundle: look, writeBundle: look });
  expect(seen).toEqual(['<p>old</p>', 'old.js', '<p>old</p>', 'old.js']);
  expect(shown()).toContain('<p>new</p>');
  expect(readdirSync(join(disk.path, 'dist')).sort()).toEqual(['assets', 'face.txt', 'index.html']);
  expect(readdirSync(join(disk.path, 'dist/assets'))).not.toContain('old.js');
});

test('a build that fails leaves the one before, and nothing beside it', async () => {
  const failing: Plugin = {
    name: 'failing',
    generateBundle() {
      throw new Error('no');
    },
  };
  await expect(buildWith(failing)).rejects.toThrow('no');
  expect(shown()).toBe('<p>old</p>');
  expect(readdirSync(disk.path).sort()).toEqual(['a.js', 'dist', 'index.html', 'public']);
});
