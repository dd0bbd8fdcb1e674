import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText, readZip } from '../../src/authoring/index.ts';
import { sweepOf } from '../../src/tools/command/sim/sweep-schema.ts';
import { bent, inkToBend } from './hostile.ts';
import { often } from './often.ts';

const utf8 = new TextEncoder();

test('bytes of any kind are a text or one named fault', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { text, bad } = readText(bytes);
      expect(text).not.toContain('\ufeff');
      if (bad !== null) expect(bad.line).toBeGreaterThan(0);
    }),
    often,
  );
});

test('a zip with any bytes changed gives files inside its folder or is refused', () => {
  const zip = zipSync({
    'story.json': utf8.encode(readFileSync('stories/first-branch/story.json', 'utf8')),
    'en/main.ink': utf8.encode(inkToBend),
    'kit/en/briefing.md': utf8.encode('# Briefing'),
  });
  const change = fc.tuple(fc.nat({ max: zip.length - 1 }), fc.nat({ max: 255 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), fc.nat(), (changes, cut) => {
      const bytes = zip.slice(0, cut % 3 === 0 ? cut % zip.length : zip.length);
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
      const read = readZip(bytes);
      if (!read.ok) expect(read.message).not.toBe('');
      else for (const name of read.files.keys()) expect(name).not.toMatch(/^\/|(^|\/)\.\.(\/|$)/);
    }),
    often,
  );
});

test('a damaged zip without any ink is refused like any other', () => {
  const zip = zipSync({ 'story.ink.json': utf8.encode('{"inkVersion":21,"root":[]}'.repeat(20)) });
  zip.fill(0xff, 45, 60);
  expect(readZip(zip)).toMatchObject({ ok: false });
});

test('a sweep with anything in any place is a sweep or is refused by name', () => {
  const spec = {
    ...{ seeds: 200, first: 5000, hours: 4800, every: 168, scenario: 'canonical' },
    ...{ parameters: { growth: [0.15, 0.18], guard: [0, 1] }, indicators: ['copies'] },
    quantiles: [5, 50, 95],
  };
  fc.assert(
    fc.property(bent(spec), (value) => {
      const read = sweepOf(value);
      if (!read.ok) expect(read.problems.length).toBeGreaterThan(0);
    }),
    often,
  );
});

test('a value no number can be made of is refused like any other', () => {
  const value = { seeds: 2, hours: 24, parameters: { growth: [{ toString: 1 }] } };
  const read = sweepOf({ ...value, scenario: 'canonical', indicators: ['copies'] });
  expect(read.ok).toBe(false);
});
