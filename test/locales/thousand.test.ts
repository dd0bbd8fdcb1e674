import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Four digits with a space after the first, and no more digits around them. */
const parted = /(?<![\d.,\u202f\u00a0 ])\d[ \u00a0\u202f]\d{3}(?![\d\u202f\u00a0]|[ ]\d)/;

test('German texts part thousands from five digits on, as numbers of the world are written', () => {
  const files = readdirSync('stories', { recursive: true, encoding: 'utf8' })
    .filter((path) => /(^|\/)(story\.json|de\/[^/]+\.(ink|md))$/.test(path))
    .map((path) => `stories/${path}`);
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => (parted.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

test('German words of the app break no number between its digits', () => {
  const files = readdirSync('locales/de', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `locales/de/${name}`);
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /(?<![\p{L}\d])\d{1,3}[ \u2009]\d{3}(?![\p{L}\d])/u.test(line)),
  );
  expect(found).toEqual([]);
});
