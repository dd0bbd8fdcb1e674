import { expect, test } from 'vitest';
import { sourceFiles } from './source-file.ts';

/** Those that read files of the project itself. */
const own = [
  'bootstrap.mjs',
  'kit.ts',
  'serve/static-server.ts',
  'sim/fit-mirror.ts',
  'test-run.ts',
].map((name) => `command/${name}`);

test('every command reads the files it is given with one function', () => {
  const readers = sourceFiles('src/tools/command')
    .filter(({ text }) => /\b(readFile|readFileSync|createReadStream)\b/.test(text))
    .map(({ path }) => path.replaceAll('\\', '/').replace(/^.*tools\//, ''));
  expect(readers.filter((path) => !own.includes(path))).toEqual([]);
});
