import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSave, readSaveFile, saveStamp, saveText, type Save } from '../../src/game/index.ts';

const save: Save = {
  ...saveStamp,
  story: 'lamp',
  storyHash: 'one',
  seed: 7,
  language: 'de',
  decisions: ['room.light'],
  name: 'Abends',
  created: '2026-11-21T20:00:00.000Z',
  updated: '2026-11-21T20:05:00.000Z',
};

test('a save survives its own text', () => {
  expect(parseSave(saveText(save))).toEqual({ ok: true, save });
  const given = { ...save, given: { seen_endings: 2 } };
  expect(parseSave(saveText(given))).toEqual({ ok: true, save: given });
  const undone = [{ label: 'later.again' }, { label: 'later.stop', injects: ['volunteers'] }];
  const back = { ...save, undone };
  expect(parseSave(saveText(back))).toEqual({ ok: true, save: back });
});

const report = '<!doctype html>\n<html lang="de">\n<main class="report"><article>';

test.each([
  ['not json at all', 'hello', 'not-json', ''],
  ['an empty file', '', 'not-json', ''],
  ['the report of a workshop', `${report}</main>`, 'a-report', ''],
  ['the report of a workshop cut short', report, 'a-report', ''],
  ['another page', '<!doctype html><main>Hello</main>', 'not-json', ''],
  ['a list', '[]', 'not-a-save', ''],
  ['something else entirely', '{"name":"x"}', 'not-a-save', ''],
  ['a format that is no number', '{"format":"1"}', 'not-a-save', ''],
  ['a newer format', JSON.stringify({ ...save, format: 3 }), 'newer-format', '3'],
  ['a list where names belong', JSON.stringify({ ...save, given: [2] }), 'damaged', 'given'],
  ['a seed out of range', JSON.stringify({ ...save, seed: 0 }), 'damaged', 'seed'],
  [
    'a decision that is no text',
    JSON.stringify({ ...save, decisions: ['a', 3] }),
    'damaged',
    'decisions.1',
  ],
  [
    'a decision taken back that has no label',
    JSON.stringify({ ...save, undone: [{ label: 'a' }, { injects: [] }] }),
    'damaged',
    'undone.1.label',
  ],
  [
    'a language nobody speaks here',
    JSON.stringify({ ...save, language: 'xx' }),
    'damaged',
    'language',
  ],
  ['a story that is a path', JSON.stringify({ ...save, story: '../x' }), 'damaged', 'story'],
])('%s is refused with a reason', (_name, text, kind, detail) => {
  expect(parseSave(text)).toEqual({ ok: false, problem: { kind, detail } });
});

test('no text and no value makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof parseSave(text).ok === 'boolean'));
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => typeof parseSave(JSON.stringify(value)).ok === 'boolean',
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(save), 'undone'), fc.jsonValue(), (key, value) => {
      const read = parseSave(JSON.stringify({ ...save, [key]: value }));
      return read.ok || read.problem.kind !== 'not-json';
    }),
  );
});

test('whatever a writer comes with, its reader can read', () => {
  const long = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme', minLength: 150, maxLength: 300 }),
  );
  const time = fc.oneof(
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('', '+010000-01-01T00:00:00.000Z', '-000001-01-01T00:00:00.000Z'),
  );
  fc.assert(
    fc.property(long, time, time, fc.nat(30_000), (name, created, updated, count) => {
      const decisions = Array.from({ length: count }, (_, at) => `room.${at}`);
      const workshop = decisions.slice(0, 10);
      const written = saveText({ ...save, name, created, updated, decisions, workshop });
      const read = parseSave(written);
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      expect(read.save.decisions).toEqual(decisions.slice(0, 20_000));
      expect(read.save.name.slice(0, 190)).toBe(name.slice(0, 190));
    }),
    { numRuns: 50 },
  );
});

test('a name that grew too long is cut at a whole character', () => {
  const read = parseSave(saveText({ ...save, name: '🙂'.repeat(150) }));
  expect(read.ok && read.save.name).toBe(`${'🙂'.repeat(99)}…`);
});

test('a log beyond all measure still leaves a save that can be read', () => {
  const workshop = Array.from({ length: 20_001 }, (_, time) => ({ time }));
  const read = parseSave(saveText({ ...save, workshop }));
  expect(read.ok && read.save.workshop).toHaveLength(20_000);
});

test.each([
  ['a signature under it', `${saveText(save)}-- \nSent from my phone {:}\n`],
  ['a greeting over it', `Here it is:\n\n${saveText(save)}`],
  ['a mark of byte order before it', `\uFEFF${saveText(save)}`],
  ['fine quotation marks', saveText(save).replace(/"([^"]*)"/g, '“$1”')],
  [
    'fine quotation marks, fixed spaces and a signature',
    `${saveText(save)
      .replace(/"([^"]*)"/g, '„$1“')
      .replaceAll('  ', '\u00A0 ')}\n--\nM`,
  ],
])('a save with %s is read', (_, text) => {
  expect(parseSave(text)).toEqual({ ok: true, save });
});

test('a save is not refused for its name or its dates', () => {
  const read = parseSave(JSON.stringify({ ...save, name: 'x'.repeat(300), created: 'in May' }));
  if (!read.ok) throw new Error(read.problem.detail);
  expect(read.save).toMatchObject({ created: save.updated, decisions: save.decisions });
  expect(read.save.name).toBe(`${'x'.repeat(199)}…`);
});

/** The bytes of a text in UTF-16, as editors on Windows write it. */
function wide(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

test.each([
  ['UTF-8', new TextEncoder().encode(saveText(save))],
  ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${saveText(save)}`)],
  ['lines as on Windows', new TextEncoder().encode(saveText(save).replaceAll('\n', '\r\n'))],
  ['UTF-16', wide(`\uFEFF${saveText(save)}`, true)],
  ['UTF-16 the other way round', wide(`\uFEFF${saveText(save)}`, false)],
  ['UTF-16 without its mark', wide(saveText(save), true)],
])('a file in %s is read', async (_, bytes) => {
  expect(await readSaveFile(new File([bytes], 'a.json'))).toEqual({ ok: true, save });
});

test('a file that is too large is not even read, one that is gone is told', async () => {
  const file = { name: 'a.json', arrayBuffer: () => Promise.reject(new Error('gone')) };
  expect(await readSaveFile({ ...file, size: 2e9 })).toMatchObject({
    problem: { kind: 'too-large', detail: '2000' },
  });
  expect(await readSaveFile({ ...file, size: 20 })).toMatchObject({
    problem: { kind: 'not-json' },
  });
});

test('everything of a browser in one file is no playthrough, and told as what it is', () => {
  for (const saves of [[], [save]]) {
    const text = JSON.stringify({ shelf: 1, saves });
    expect(parseSave(text)).toMatchObject({ problem: { kind: 'a-shelf' } });
    expect(parseSave(`Here it is: ${text} M`)).toMatchObject({ problem: { kind: 'a-shelf' } });
  }
});
