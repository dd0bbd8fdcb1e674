import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  buildPack,
  checkPack,
  importInk,
  playable,
  readFiles,
  readZip,
  zipLimits,
} from '../../../src/authoring/index.ts';
import { choose, replay } from '../../../src/game/index.ts';

const door = `# title: A Door
# mood: dark
-> start
=== start
# chapter: porch
You stand at a door.
* Open it
  It opens. -> two
* [Leave] -> END
`;

function imported(files: Readonly<Record<string, string>>) {
  const made = importInk(new Map(Object.entries(files)), {
    id: 'door',
    name: 'door.ink',
    language: 'en',
  });
  if (!made.ok) throw new Error(made.message);
  return made;
}

test('ink from elsewhere plays at once as it is written', () => {
  const made = imported({
    'a/door.ink': `INCLUDE two.ink\n${door}`,
    'a/two.ink': '=== two\nIn.\n-> END\n',
  });
  const built = buildPack(made.files, { folder: 'door' });
  expect(checkPack(built)).toEqual([]);
  const pack = playable(built)!;
  const begin = replay(pack, {
    ...{ story: 'door', storyHash: pack.hash, seed: 3, language: 'en', decisions: [] },
  });
  expect(begin.turns[0]?.chapter).toBe('porch');
  const end = choose(begin, 'start.open_it');
  expect(end.turns.at(-1)?.page.passages.map(({ text }) => text)).toEqual([
    'Open it',
    'It opens. In.',
  ]);
  expect(end.turns.at(-1)?.ending).toBe('end');
});

test('a story may end where its own text runs out, whatever its file is called', () => {
  const weave = `- Morning.
    * Tea
    * Coffee
- Noon.
{false:
    * Wine -> END
}
- Evening.
`;
  for (const name of ['day.ink', 'main.ink']) {
    const built = buildPack(imported({ [name]: weave }).files, { folder: 'door' });
    const pack = playable(built)!;
    const begin = replay(pack, {
      ...{ story: 'door', storyHash: pack.hash, seed: 3, language: 'en', decisions: [] },
    });
    const end = choose(begin, begin.turns[0]!.page.choices[1]!.label);
    expect(end.problem).toBeNull();
    expect(end.turns.at(-1)?.ending).toBe('end');
    expect(end.turns.at(-1)?.page.passages.at(-1)?.text).toBe('Evening.');
  }
});

test('what an import does to a story is told', () => {
  const made = imported({ 'door.ink': `${door}=== two\n-> END\n` });
  expect(made.foreignTags).toEqual(['mood: dark']);
  expect(made.derivedLabels).toBe(2);
  expect(JSON.parse(made.files.get('story.json')!)).toMatchObject({
    ...{ title: { en: 'A Door' }, rules: 'ink', indicators: [] },
    chapters: [{ id: 'porch', knot: 'start' }],
  });
});

test('the language is found by its words where nobody says it', () => {
  const german = 'Es war einmal ein Kuchen, und du bist nicht eingeladen.\n* [Gehen] -> END\n';
  const made = importInk(new Map([['kuchen.ink', german]]), { id: 'kuchen', name: 'kuchen.ink' });
  expect(made.ok && [...made.files.keys()]).toContain('de/kuchen.ink');
  const folder = new Map([['kuchen.ink', german]]);
  const said = importInk(folder, { id: 'kuchen', name: 'kuchen.ink', language: 'en' });
  expect(said.ok && [...said.files.keys()]).toContain('en/kuchen.ink');
});

test('two beginnings are asked about, and none is told', () => {
  const make = (files: Record<string, string>) =>
    importInk(new Map(Object.entries(files)), { id: 'door', name: 'door.ink', language: 'en' });
  expect(make({ 'a.ink': 'A', 'b.ink': 'B' })).toMatchObject({
    ok: false,
    message: expect.stringMatching(/a\.ink, b\.ink\. Name .* main\.ink/) as string,
  });
  expect(make({ 'a.txt': 'A' })).toMatchObject({ ok: false });
});

const bytes = (text: string) => new TextEncoder().encode(text);

test('a zip with a folder around it is read from inside that folder', () => {
  const read = readZip(zipSync({ 'my/door.ink': bytes(door), 'my/photo.jpg': bytes('x') }));
  expect(read.ok && [...read.files.keys()]).toEqual(['door.ink']);
});

test('a zip keeps the numbers of the book and the words for terms beside the kit', () => {
  const names = ['story.json', 'glossary.json', 'kit/numbers.json', 'kit/en/notes.md', 'a.ink'];
  const entries = Object.fromEntries(names.map((name) => [`my/${name}`, bytes('{}')]));
  const read = readZip(zipSync({ ...entries, 'my/numbers.json': bytes('{}') }));
  expect(read.ok && [...read.files.keys()].sort()).toEqual(names.sort());
});

test.each(['../evil.ink', '/etc/evil.ink', 'C:\\evil.ink', 'a/../../evil.ink', '__proto__/x.ink'])(
  'a zip that holds %s is refused whole',
  (name) => {
    const read = readZip(zipSync({ [name]: bytes('x'), 'ok.ink': bytes('y') }));
    expect(read.ok).toBe(false);
  },
);

test('a zip that unpacks to too much is refused before it is unpacked', () => {
  const big = new Uint8Array(zipLimits.file + 1);
  expect(readZip(zipSync({ 'big.ink': big }))).toMatchObject({ ok: false });
  const nine = Object.fromEntries(
    Array.from({ length: 9 }, (_, index) => [`${index}.ink`, new Uint8Array(zipLimits.file)]),
  );
  expect(readZip(zipSync(nine))).toMatchObject({ ok: false });
  const many = Object.fromEntries(
    Array.from({ length: zipLimits.files + 1 }, (_, index) => [`${index}.ink`, bytes('x')]),
  );
  expect(readZip(zipSync(many))).toMatchObject({ ok: false });
});

test('any bytes at all are read or refused, never thrown at anybody', () => {
  const good = zipSync({ 'a/door.ink': bytes(door), 'a/story.json': bytes('{}') });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 12 }),
      fc.nat(good.length),
      (changes, length) => {
        const broken = good.slice(0, length);
        for (const [at, value] of changes) if (at < length) broken[at] = value;
        const read = readZip(broken);
        if (!read.ok) return read.message.length > 0;
        const { files } = readFiles(read.files);
        checkPack(buildPack(files));
        importInk(files, { id: 'x', name: 'x.ink', language: 'en' });
        return true;
      },
    ),
    { numRuns: process.env['RUNAWAY_LONG'] === undefined ? 300 : 20_000 },
  );
});
