import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { bringStory, newPack } from '../../../src/authoring/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

const options = { name: 'The Crossing.ink', taken: [] } as const;

const crossing = `
Once upon a time…
 * There were two choices.
 * There were four lines of content.
- They lived happily ever after.
    -> END
`;

test('ink as Inky writes it becomes a story, and says what its choices are called', () => {
  const brought = bringStory(new Map([['The Crossing.ink', bytes(crossing)]]), options);
  if (!brought.ok) throw new Error(brought.message);
  expect(brought.manifest.id).toBe('the-crossing');
  expect(brought.manifest.languages).toEqual(['en']);
  expect(brought.stories.en).toBeDefined();
  expect(brought.derivedLabels).toBe(2);
  expect(brought.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('the language is found by its words', () => {
  const text = 'Es war einmal ein Boot, und du bist nicht darin.\n* [Rudern] Du ruderst.\n-> END\n';
  const brought = bringStory(new Map([['boot.ink', bytes(text)]]), options);
  expect(brought.ok && brought.manifest.languages).toEqual(['de']);
});

test('one file handed in without those it includes says only that, by its own names', () => {
  const text =
    'INCLUDE chapter1.ink\nINCLUDE parts/Chapter2.ink\nHello.\n-> one\n=== two\n-> END\n';
  const brought = bringStory(new Map([['include.ink', bytes(text)]]), options);
  expect(brought.problems.map(({ code, line, message }) => ({ code, line, message }))).toEqual(
    ['chapter1.ink', 'parts/Chapter2.ink'].map((name, index) => ({
      code: 'RW002',
      line: index + 1,
      message: `“${name}” is not among the files that were handed in. Hand in the whole folder, or a zip of it.`,
    })),
  );
});

test('a zip is read like the folder in it', () => {
  const zip = zipSync({ 'crossing/main.ink': bytes(crossing) });
  const brought = bringStory(new Map([['crossing.zip', zip]]), {
    ...options,
    name: 'crossing.zip',
  });
  expect(brought.ok && Object.keys(brought.files).sort()).toEqual(['en/main.ink', 'story.json']);
});

test('a whole pack keeps its languages, and its kit where it has one', () => {
  const files = new Map([...newPack('lamp')].map(([path, text]) => [path, bytes(text)]));
  const brought = bringStory(files, { ...options, name: 'lamp' });
  if (!brought.ok) throw new Error(brought.message);
  expect(Object.keys(brought.stories).sort()).toEqual(['de', 'en']);
  const again = bringStory(
    new Map(Object.entries(brought.files).map(([path, text]) => [path, bytes(text)])),
    { ...options, name: 'lamp' },
  );
  expect(again.ok && again.hash).toBe(brought.hash);
});

test('a language that does not compile is not offered, and its mistakes are told', () => {
  const files = new Map([...newPack('lamp')].map(([path, text]) => [path, bytes(text)]));
  files.set('en/main.ink', bytes('-> nowhere\n'));
  const brought = bringStory(files, { ...options, name: 'lamp' });
  expect(brought.ok && brought.manifest.languages).toEqual(['de']);
  expect(brought.problems.some(({ file }) => file === 'en/main.ink')).toBe(true);
});

test('a story never takes the name of another', () => {
  const files = new Map([...newPack('lamp')].map(([path, text]) => [path, bytes(text)]));
  const brought = bringStory(files, { ...options, name: 'lamp', taken: ['lamp'] });
  expect(brought.ok && brought.manifest.id).toBe('lamp-own');
});

test('its story.json says the id it is given, so that it keeps it wherever it goes', () => {
  const files = new Map([...newPack('lamp')].map(([path, text]) => [path, bytes(text)]));
  const brought = bringStory(files, { ...options, name: 'lamp', taken: ['lamp'] });
  expect(brought.ok && brought.files['story.json']).toContain('"id": "lamp-own"');
});

test('ink with a mistake in it is handed back as a pack, to be mended', () => {
  const given = new Map([['broken.ink', bytes('Hello.\n* [Go] -> nowhere\n')]]);
  const brought = bringStory(given, { name: 'broken.ink', taken: [] });
  if (brought.ok) throw new Error('It has a mistake.');
  expect(brought.id).toBe('broken');
  expect(Object.keys(brought.files).sort()).toEqual(['en/broken.ink', 'en/main.ink', 'story.json']);
  expect(brought.problems.map(({ file, line }) => [file, line])).toContainEqual([
    'en/broken.ink',
    2,
  ]);
  const files = new Map(Object.entries(brought.files).map(([path, text]) => [path, bytes(text)]));
  files.set('en/broken.ink', bytes('Hello.\n* [Go] -> END\n'));
  expect(bringStory(files, { name: 'broken', taken: [] }).ok).toBe(true);
});

test('a pack with faults in story.json alone is handed back whole', () => {
  const files = new Map([...newPack('lamp')].map(([path, text]) => [path, bytes(text)]));
  const text = new TextDecoder().decode(files.get('story.json'));
  for (const broken of [text.replace('"languages"', '"tongues"'), text.slice(0, -4)]) {
    files.set('story.json', bytes(broken));
    const brought = bringStory(files, { ...options, name: 'a.zip' });
    expect(brought.ok).toBe(false);
    expect(brought.problems.some(({ file }) => file === 'story.json')).toBe(true);
    expect(brought.ok ? '' : brought.id).toBe('lamp');
    expect(Object.keys(brought.files).sort()).toEqual([...files.keys()].sort());
  }
});

test('a mistake is told with its file and line, and nothing is thrown', () => {
  const brought = bringStory(new Map([['broken.ink', bytes('Hello.\n* [Go] -> nowhere\n')]]), {
    ...options,
    name: 'broken.ink',
  });
  expect(brought.ok).toBe(false);
  expect(brought.problems[0]).toMatchObject({ severity: 'error', line: 2 });
  for (const files of [
    new Map<string, Uint8Array>(),
    new Map([['x.zip', bytes('no zip')]]),
    new Map([['story.json', bytes('{')]]),
    new Map([['a.ink', new Uint8Array([0xff, 0xfe, 0x00])]]),
  ]) {
    const refused = bringStory(files, { ...options, name: 'x' });
    if (!refused.ok) expect(refused.message + String(refused.problems.length)).not.toBe('0');
  }
});

test('a function that nobody answers for is told at its line, with what to write', () => {
  const bring = (ink: string) =>
    bringStory(new Map([['bell.ink', bytes(ink)]]), { name: 'bell.ink', taken: [] }).problems;
  const called = 'EXTERNAL playSound(name, loud)\nThe door.\n~ playSound("bell", 2)\n-> END\n';
  expect(bring(called)).toMatchObject([
    { code: 'RW082', severity: 'error', file: 'en/bell.ink', line: 1 },
  ]);
  expect(bring(called)[0]?.message).toContain('=== function playSound(name, loud) ===');
  expect(bring(`${called}=== function playSound(name, loud) ===\n~ return\n`)).toEqual([]);
  expect(bring('EXTERNAL playSound(name)\nThe door.\n-> END\n')).toEqual([]);
  expect(bring('EXTERNAL read(i)\n{read("copies")} doors.\n-> END\n')).toEqual([]);
});

test.each(['', ' \n\n', '// Later.\n/* And\nmore. */\n', 'VAR x = 1\n', '# title: A Door\n'])(
  'a file with nothing to read in it is told as such: %j',
  (ink) => {
    const brought = bringStory(new Map([['door.ink', bytes(ink)]]), options);
    expect(brought).toMatchObject({
      ok: false,
      said: { form: 'There is nothing in “{0}” yet: no line of text, no choice.' },
    });
  },
);

test.each(['Hello.', '{1 + 1}', '* [Go] -> END', 'VAR x = 1\n-> a\n=== a\nHello.\n-> END\n'])(
  'a file with anything to read in it is a story: %j',
  (ink) => {
    expect(bringStory(new Map([['door.ink', bytes(ink)]]), options).ok).toBe(true);
  },
);

test('a file that is too large is refused before it is read, in a zip or not', () => {
  const big = bytes(`Hello.\n// ${'x'.repeat(2 * 1024 * 1024)}\n-> END\n`);
  const files: Record<string, Uint8Array> = {
    'big.ink': big,
    'big.zip': zipSync({ 'big.ink': big }),
  };
  for (const [name, content] of Object.entries(files)) {
    expect(bringStory(new Map([[name, content]]), { name, taken: [] })).toMatchObject({
      ...{ ok: false, message: '“big.ink” has over 2 MB.', problems: [] },
    });
  }
});

test('a zip made on Windows, with backslashes in its paths, is read like any other', () => {
  const zip = zipSync({
    'village\\main.ink': bytes('INCLUDE more\\two.ink\n-> two\n'),
    'village\\more\\two.ink': bytes('=== two\nHello.\n-> END\n'),
    'village\\more\\': new Uint8Array(),
  });
  const brought = bringStory(new Map([['village.zip', zip]]), { ...options, name: 'village.zip' });
  expect(brought).toMatchObject({ ok: true, problems: [] });
  expect(Object.keys(brought.files)).toContain('en/more/two.ink');
  for (const path of [
    '..\\two.ink',
    'a\\..\\..\\two.ink',
    '\\two.ink',
    'C:\\two.ink',
    'a\\__proto__\\two.ink',
  ]) {
    const trick = zipSync({ 'main.ink': bytes('Hi.\n-> END\n'), [path]: bytes('Hi.\n') });
    const refused = bringStory(new Map([['x.zip', trick]]), { ...options, name: 'x.zip' });
    expect(refused).toMatchObject({
      ok: false,
      message: expect.stringContaining('leaves its folder') as string,
    });
  }
});

test.each([
  ['alone', { 'zug.ink': 'Der Zug fährt.\n-> nirgends\n=== für\nEnde.\n-> END\n' }],
  ['in a pack', { ...Object.fromEntries(newPack('lamp')), 'de/main.ink': '~ Tür\n-> nirgends\n' }],
])(
  'ink in another encoding is told as that alone, and nothing damaged is kept (%s)',
  (_, texts) => {
    const latin = /^(zug|de\/main)\.ink$/;
    const files = new Map(
      Object.entries(texts).map(([path, text]) => [
        path,
        latin.test(path) ? Uint8Array.from(text, (sign) => sign.charCodeAt(0)) : bytes(text),
      ]),
    );
    const brought = bringStory(files, { name: 'zug', taken: [] });
    if (brought.ok) throw new Error('Signs of it are lost.');
    expect(brought.files).toEqual({});
    expect(brought.problems.map(({ code, line }) => [code, line])).toEqual([['RW006', 1]]);
  },
);

test('a picture that is called ink is no story', () => {
  const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1);
  const brought = bringStory(new Map([['photo.ink', picture]]), { name: 'photo.ink', taken: [] });
  expect(brought).toMatchObject({
    ok: false,
    files: {},
    problems: [
      {
        code: 'RW006',
        file: 'photo.ink',
        message: expect.stringMatching(/^This is not text/) as string,
      },
    ],
  });
});

test('ink as Windows used to write it shows how it would read, and is read so when asked', () => {
  const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
  const files = new Map([
    ['main.ink', latin('INCLUDE part.ink\n-> part\n')],
    ['part.ink', latin('=== part\n  Der Bäcker grüßt.\n-> END\n')],
  ]);
  for (const given of [files, new Map([['a.zip', zipSync(Object.fromEntries(files))]])]) {
    const refused = bringStory(given, { name: 'a', taken: [] });
    expect(refused).toMatchObject({
      ok: false,
      files: {},
      inWindows: { file: 'part.ink', line: 2, sample: 'Der Bäcker grüßt.' },
    });
    const brought = bringStory(given, { name: 'a', taken: [], other: 'windows-1252' });
    if (!brought.ok) throw new Error(brought.message);
    expect(brought.files['de/part.ink']).toContain('Der Bäcker grüßt.');
  }
});

test('where one of the files is no text of Windows either, none is offered to be read so', () => {
  const files = new Map([
    ['main.ink', Uint8Array.of(0x41, 0xfc, 0x0a)],
    ['photo.ink', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ]);
  expect(bringStory(files, { name: 'a', taken: [] })).not.toHaveProperty('inWindows');
});
