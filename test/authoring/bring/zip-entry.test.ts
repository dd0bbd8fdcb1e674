import { zipSync } from 'fflate';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readZip } from '../../../src/authoring/index.ts';
import { zipEntries } from '../../../src/authoring/bring/zip-entry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A zip of a story whose second file has these bytes in its name, of which the zip says nothing. */
function unsaid(letters: readonly number[]): Uint8Array {
  const place = '#'.repeat(letters.length);
  const zip = zipSync({ 'main.ink': bytes('A.\n'), [`k${place}che.ink`]: bytes('B.\n') });
  const name = bytes(`k${place}che`);
  for (let at = 0; at < zip.length - name.length; at += 1) {
    if (name.every((byte, index) => zip[at + index] === byte)) zip.set(letters, at + 1);
  }
  return zip;
}

function pathsIn(zip: Uint8Array): readonly string[] {
  const read = readZip(zip);
  return read.ok ? [...read.files.keys()] : [read.message];
}

test.each([
  ['as Windows writes them', unsaid([0x81]), 'küche.ink'],
  ['as UTF-8 without saying so', unsaid([0xc3, 0xbc]), 'küche.ink'],
  ['as UTF-8', zipSync({ 'main.ink': bytes('A.\n'), 'küche.ink': bytes('B.\n') }), 'küche.ink'],
  ['with a sharp s of Windows', unsaid([0xe1]), 'kßche.ink'],
])('names in a zip are read %s', (_, zip, name) => {
  expect(pathsIn(zip)).toEqual(['main.ink', name]);
});

test('no bytes make the names of a zip fail', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(400), (noise, at) => {
      const zip = unsaid([0x81]);
      zip.set(noise.subarray(0, Math.max(0, zip.length - at)), Math.min(at, zip.length));
      expect(() => zipEntries(zip)).not.toThrow();
    }),
  );
});
