import { expect, test } from 'vitest';
import { replaceFound, search, type Query } from '../../../src/authoring/index.ts';

const files = new Map([
  ['de/main.ink', 'Der Kern.\nKein kern?\n'],
  ['en/main.ink', 'Core (old) costs $1.\n=== core\nThe core.\n'],
]);

const plain = (text: string): Query => ({ text, isExpression: false, isCaseKept: false });
const expression = (text: string): Query => ({ text, isExpression: true, isCaseKept: true });

function places(query: Query): readonly string[] {
  const found = search(files, query);
  return found.ok
    ? found.hits.map(({ file, line, before, found: word }) => `${file}:${line} ${before}|${word}`)
    : [found.message ?? 'empty'];
}

test('a text is found in every file with its line, as it is written or not', () => {
  expect(places(plain('KERN'))).toEqual(['de/main.ink:1 Der |Kern', 'de/main.ink:2 Kein |kern']);
  expect(places({ ...plain('kern'), isCaseKept: true })).toEqual(['de/main.ink:2 Kein |kern']);
  expect(places(plain('(old) costs $1.'))).toEqual(['en/main.ink:1 Core |(old) costs $1.']);
  expect(places(plain(''))).toEqual([]);
});

test('an expression counts its lines, may run over them, and is told when it is none', () => {
  expect(places(expression('^K\\w+'))).toEqual(['de/main.ink:2 |Kein']);
  expect(places(expression('core\\nThe'))).toEqual(['en/main.ink:2 === |core']);
  expect(search(files, expression('(')).ok).toBe(false);
  expect(places(expression('x*'))).toEqual(['empty']);
  expect(places(expression('(?=core)'))).toEqual(['empty']);
  expect(search(files, expression('x{2,1}')).ok).toBe(false);
});

test('of very many hits the first are shown and all are counted', () => {
  const found = search(files, expression('[a-z]'), 3);
  expect(found.ok && [found.hits.length, found.count > 20]).toEqual([3, true]);
});

test('one hit is replaced, or all, and files without one stay out of it', () => {
  const found = search(files, plain('kern'));
  const second = found.ok ? found.hits[1] : undefined;
  expect([...replaceFound(files, plain('kern'), 'Rest', second)]).toEqual([
    ['de/main.ink', 'Der Kern.\nKein Rest?\n'],
  ]);
  expect([...replaceFound(files, plain('kern'), 'Rest').keys()]).toEqual(['de/main.ink']);
});

test('a replacement means what it says, and the groups of an expression where there is one', () => {
  expect(replaceFound(files, plain('$1'), '$&2').get('en/main.ink')).toContain('costs $&2.');
  const turned = replaceFound(files, expression('(\\w+) \\((?<word>\\w+)\\)'), '$<word> $1');
  expect(turned.get('en/main.ink')).toContain('old Core costs');
});
