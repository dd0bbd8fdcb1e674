import { expect, test } from 'vitest';
import {
  readStrings,
  stringForms,
  stringTable,
  takeStrings,
  writeStrings,
} from '../../../src/authoring/index.ts';
import { readStoryFolder, storyIds } from '../../../src/tools/build/story-folder.ts';

const small = new Map([
  ['story.json', '{\n  "title": { "en": "Lamp", "de": "Lampe" },\n  "n": 1\n}\n'],
  [
    'en/a.ink',
    `=== night // the first
# chapter: one
The lamp is "on", & <bright>. // not for readers
It hums.

{read("x") > 1: It is warm.|It is cold.} -> day
* (off) {lit} [Turn it off] You turn it off. -> day
* (stay) [Stay, then]
    ~ advance(1)
    You stay.
    -> day
=== day
{
- lit: Light.
- else: Dark.
}
-> END
`,
  ],
  [
    'de/a.ink',
    `=== night
# chapter: one
Die Lampe ist an.

{read("x") > 1: Sie ist warm.|Sie ist kalt.} -> day
* (off) {lit} [Mach sie aus] Du machst sie aus. -> day
* (stay) [Bleib]
    ~ advance(1)
    -> day
=== day
{
- lit: Licht.
- else: Dunkel.
}
-> END
`,
  ],
]);

test('the table sets side by side what stands in the same place, and shows what is missing', () => {
  const { entries } = stringTable(small, 'lamp', 'en', 'de');
  expect(entries.map(({ key, source, target }) => [key, source, target])).toEqual([
    ['story.json:/title', 'Lamp', 'Lampe'],
    [
      'a.ink:night#1',
      'The lamp is "on", & <bright>.\nIt hums.\n{read("x") > 1: It is warm.|It is cold.}',
      'Die Lampe ist an.\n{read("x") > 1: Sie ist warm.|Sie ist kalt.}',
    ],
    ['a.ink:night.off', '[Turn it off] You turn it off.', '[Mach sie aus] Du machst sie aus.'],
    ['a.ink:night.stay', '[Stay, then]', '[Bleib]'],
    ['a.ink:night#4', 'You stay.', ''],
    ['a.ink:day@2', 'Light.', 'Licht.'],
    ['a.ink:day@3', 'Dark.', 'Dunkel.'],
  ]);
});

test.each(storyIds('stories').flatMap((id) => stringForms.map((form) => [id, form] as const)))(
  '%s goes out and in as %s byte for byte',
  (id, form) => {
    const { files } = readStoryFolder(`stories/${id}`);
    const table = stringTable(files, id, 'en', 'de');
    expect(table.entries.length).toBeGreaterThan(30);
    const read = readStrings(utf8(writeStrings(table, form)));
    if (!read.ok) throw new Error(read.message);
    expect(read.table.entries.map(({ key, source, target }) => [key, source, target])).toEqual(
      table.entries.map(({ key, source, target }) => [key, source, target]),
    );
    const taken = takeStrings(files, read.table);
    expect(taken).toEqual({ files, changed: 0, stale: [], lost: [], broken: [] });
  },
);

test('new words take their places and nothing else moves', () => {
  const table = stringTable(small, 'lamp', 'en', 'de');
  const entries = table.entries.map((entry) =>
    entry.key === 'a.ink:night.off'
      ? { ...entry, target: '[Aus] Aus.' }
      : entry.key === 'story.json:/title'
        ? { ...entry, target: 'Licht' }
        : entry,
  );
  const { files, changed } = takeStrings(small, { ...table, entries });
  expect(changed).toBe(2);
  expect(files.get('de/a.ink')).toBe(
    small.get('de/a.ink')?.replace('[Mach sie aus] Du machst sie aus.', '[Aus] Aus.'),
  );
  expect(files.get('story.json')).toBe(small.get('story.json')?.replace('Lampe', 'Licht'));
  expect(files.get('en/a.ink')).toBe(small.get('en/a.ink'));
});

test('words for a place that is not there, or of a text that has changed, are told and not taken', () => {
  const table = stringTable(small, 'lamp', 'en', 'de');
  const entries = table.entries.map((entry) => ({ ...entry, target: `${entry.target}!` }));
  const now = new Map(small).set('en/a.ink', small.get('en/a.ink')!.replace('Light.', 'Bright.'));
  const taken = takeStrings(now, {
    ...table,
    entries: [...entries, { ...entries[0]!, key: 'a.ink:gone' }],
  });
  expect(taken.stale).toEqual(['a.ink:day@2']);
  expect(taken.lost).toEqual(['a.ink:night#4', 'a.ink:gone']);
});

test('a language that is not there yet is made after the other', () => {
  const alone = new Map([...small].filter(([path]) => path !== 'de/a.ink'));
  const table = stringTable(alone, 'lamp', 'en', 'de');
  const entries = table.entries.map((entry) => ({
    ...entry,
    target: stringTable(small, 'lamp', 'en', 'de').entries.find(({ key }) => key === entry.key)!
      .target,
  }));
  const { files } = takeStrings(alone, { ...table, entries });
  expect(files.get('de/a.ink')).toContain('* (off) {lit} [Mach sie aus] Du machst sie aus. -> day');
});

test('a file of a spreadsheet with semicolons is read, one without languages refused', () => {
  const read = readStrings(utf8('key;en;de\r\na;"x;\ny";"""z"""\r\n'));
  expect(read).toMatchObject({
    table: { from: 'en', to: 'de', entries: [{ key: 'a', source: 'x;\ny', target: '"z"' }] },
  });
  expect(readStrings(utf8('a,b,c\n'))).toMatchObject({ ok: false });
  expect(readStrings(utf8('<!DOCTYPE x><xliff/>'))).toMatchObject({ ok: false });
  expect(readStrings(utf8('"never closed'))).toMatchObject({ ok: false });
});

test('a table as Excel saves it by default is refused with what to do, and never half taken', () => {
  const written = 'key;en;de\r\na;on;für\r\n';
  const latin = Uint8Array.from(written, (sign) => sign.charCodeAt(0));
  expect(readStrings(latin)).toMatchObject({
    ok: false,
    message:
      'Line 2: After “a;on;f…” stands a sign that is not UTF-8. Save the table again as UTF-8; Excel calls that “CSV UTF-8”.',
  });
});

test('a table in UTF-16, as Excel writes “Unicode text”, is read', () => {
  const units = Array.from('\ufeffkey\ten\tde\r\na\ton\tfür\r\n', (sign) => sign.charCodeAt(0));
  const bytes = Uint8Array.from(units.flatMap((unit) => [unit & 255, unit >> 8]));
  expect(readStrings(bytes)).toMatchObject({ table: { entries: [{ key: 'a', target: 'für' }] } });
});

test('words that are no longer the ink they stood for are not taken, and named', () => {
  const table = stringTable(small, 'lamp', 'en', 'de');
  const broken = (key: string, target: string) => {
    const entries = table.entries.map((entry) =>
      entry.key === key ? { ...entry, target } : entry,
    );
    const taken = takeStrings(small, { ...table, entries });
    expect(taken.changed > 0).toBe(taken.broken.length === 0);
    return taken.broken;
  };
  const [text, choice] = ['a.ink:night#1', 'a.ink:night.stay'];
  expect(broken(text, 'Licht.\nSie summt.\n{read("x") > 1: Warm.|Kalt.')).toEqual([text]);
  expect(broken(text, 'Licht.\nSie summt.\n}{ Warm.')).toEqual([text]);
  expect(
    broken(text, 'Licht.\nSie summt.\n{read("x") > 1:{read("x") > 2:Heiß|Warm}|Kalt}'),
  ).toEqual([]);
  expect(broken(choice, 'Bleib da')).toEqual([choice]);
  expect(broken(choice, '[Bleib da]')).toEqual([]);
});

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
