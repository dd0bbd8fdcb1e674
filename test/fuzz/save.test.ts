import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSettings, settingValues } from '../../src/app/index.ts';
import { linkText, readLink } from '../../src/app/sitting/run-link.ts';
import { parseManifest, parseSave, readSave, saveText } from '../../src/game/index.ts';
import { parseRoute, routeHash } from '../../src/app/route.ts';
import { bent, bentText } from './hostile.ts';
import { often } from './often.ts';

const files = readdirSync('test/saves').filter((name) => name.endsWith('.json'));
const texts = files.map((name) => readFileSync(`test/saves/${name}`, 'utf8'));
const saves = texts.map((text) => JSON.parse(text) as unknown);
const now = '2027-06-03T12:15:00.000Z';

/** What was read once is read again, and is what it was. */
function expectWhole(value: unknown): void {
  const read = readSave(value);
  if (!read.ok) {
    expect(read.problem.kind).not.toBe('');
    return;
  }
  expect(parseSave(saveText(read.save))).toEqual(read);
  const link = readLink(linkText(read.save), now);
  expect(link?.decisions).toEqual(read.save.decisions);
}

test('a save with anything in any place is read and written whole, or refused', () => {
  fc.assert(fc.property(fc.oneof(...saves.map(bent)), expectWhole), often);
});

test('a save file with anything in its text is read or refused', () => {
  const texty = fc.oneof(...texts.map((text) => bentText(text.slice(0, 3000))));
  fc.assert(
    fc.property(texty, (text) => {
      const read = parseSave(text);
      if (read.ok) expectWhole(read.save);
    }),
    often,
  );
});

test.each([
  ['larger than any', ' '.repeat(20_000_000), 'too-large', '20'],
  ['nested very deep', deep(200_000), 'too-deep', 'workshop'],
  ['nested a little too deep', deep(60), 'too-deep', 'workshop'],
])('a save %s is refused for what it is', (_, text, kind, detail) => {
  expect(parseSave(text)).toEqual({ ok: false, problem: { kind, detail } });
});

function deep(levels: number): string {
  const log = '['.repeat(levels) + ']'.repeat(levels);
  return JSON.stringify(saves[0]).replace(/\}$/, `,"workshop":${log}}`);
}

test('a link with anything in it is a playthrough that can be kept, or none', () => {
  const packed = saves.flatMap((value) => {
    const read = readSave(value);
    return read.ok ? [JSON.parse(linkText(read.save)) as unknown] : [];
  });
  fc.assert(
    fc.property(fc.oneof(...packed.map(bent)), (value) => {
      const save = readLink(JSON.stringify(value), now);
      if (save !== null) expect(readSave(save)).toEqual({ ok: true, save });
    }),
    often,
  );
});

test('any address leads to a place there is, and back to itself', () => {
  const hash = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => `#/${text}`),
    bentText('#/run/xVHBToQwEL3vV3SzVzcqRmPizZMXT35B'),
    bentText('#/present/spirits-abc/desk'),
  );
  fc.assert(
    fc.property(hash, (text) => {
      const route = parseRoute(text);
      expect(parseRoute(routeHash(route))).toEqual(route);
    }),
    often,
  );
});

test('settings of any kind become settings there are', () => {
  const valid = Object.fromEntries(Object.entries(settingValues).map(([n, all]) => [n, all[1]]));
  fc.assert(
    fc.property(bent(valid), (value) => {
      for (const [name, chosen] of Object.entries(readSettings(value))) {
        expect(settingValues[name as keyof typeof settingValues]).toContain(chosen);
      }
    }),
    often,
  );
});

test('a story.json with anything in any place is a story or a list of problems', () => {
  const text = readFileSync('stories/first-branch/story.json', 'utf8');
  const valid: unknown = JSON.parse(text);
  fc.assert(
    fc.property(bent(valid), (value) => {
      const read = parseManifest(JSON.stringify(value));
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
    often,
  );
});
