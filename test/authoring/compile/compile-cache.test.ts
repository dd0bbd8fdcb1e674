import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bringStory, buildPack, CompileCache, newPack } from '../../../src/authoring/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const short = 'Once.\n* [Go on]\n- End.\n-> END\n';

const begun = new Map([
  ['story.json', newPack('lamp').get('story.json')!],
  ['en/main.ink', short],
  ['de/main.ink', short.replace('Once', 'Einst')],
]);

/** What an author may do to a file: change, break, empty or take it away; a first one may include others. */
const texts = ['Twice.\n-> END\n', '=== more ===\nMore.\n-> END\n', '-> nowhere\n', '', null];
const firsts = ['INCLUDE 02.ink\n-> more\n', 'INCLUDE 01.ink\n', short];

test('built with what is remembered of any edits before, a story is as built from nothing', () => {
  const first = fc.tuple(
    fc.constantFrom('en/main.ink', 'de/main.ink'),
    fc.constantFrom(...texts, ...firsts),
  );
  const other = fc.tuple(
    fc.constantFrom('en/01.ink', 'en/02.ink', 'de/02.ink', 'story.json'),
    fc.constantFrom(...texts, begun.get('story.json')!),
  );
  const edit = fc.oneof(first, other);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
      const cache = new CompileCache();
      const files = new Map(begun);
      buildPack(files, { cache });
      for (const [file, text] of edits) {
        if (text === null) files.delete(file);
        else files.set(file, text);
        expect(buildPack(files, { cache })).toEqual(buildPack(files));
      }
    }),
    { numRuns: 15 },
  );
});

test('an edit compiles the language it was made in, and one beside the ink none', () => {
  const cache = new CompileCache();
  const first = buildPack(begun, { cache }).compiled;
  const files = new Map(begun).set('en/main.ink', `${begun.get('en/main.ink')!}\n`);
  const second = buildPack(files, { cache }).compiled;
  expect(second.en).not.toBe(first.en);
  expect(second.de).toBe(first.de);
  files.set('en/kit.md', '# Before\n').set('story.json', '{');
  buildPack(files, { cache });
  files.set('story.json', begun.get('story.json')!);
  const third = buildPack(files, { cache }).compiled;
  expect(third.en).toBe(second.en);
  expect(third.de).toBe(second.de);
});

test('a story brought again is told the same with what is remembered of it', () => {
  const cache = new CompileCache();
  const options = { name: 'lamp', taken: [] };
  const given = new Map([...begun].map(([path, text]) => [path, bytes(text)]));
  const broken = new Map(given).set('de/main.ink', bytes('-> nowhere\n'));
  for (const files of [given, broken, given]) {
    expect(bringStory(files, options, cache)).toEqual(bringStory(files, options));
  }
});
