import { expect, test } from 'vitest';
import {
  buildPack,
  checkPack,
  newPack,
  readFiles,
  readText,
} from '../../../src/authoring/index.ts';

const text = 'Die Tür.\nNoch eine.\n';
const utf8 = new TextEncoder().encode(text);

function utf16(isBig: boolean): Uint8Array {
  const bytes = isBig ? [0xfe, 0xff] : [0xff, 0xfe];
  for (const unit of Array.from(text, (sign) => sign.charCodeAt(0))) {
    bytes.push(...(isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]));
  }
  return Uint8Array.from(bytes);
}

const latin = Uint8Array.from(text, (sign) => sign.charCodeAt(0));

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8])],
  ['UTF-16 as PowerShell writes it', utf16(false)],
  ['UTF-16 with the high byte first', utf16(true)],
])('%s is read as it was written', (_, bytes) => {
  expect(readText(bytes)).toEqual({ text, bad: null });
});

test('Latin-1 is told with its line and not guessed at', () => {
  const two = Uint8Array.from([...new TextEncoder().encode('One.\n'), ...latin]);
  expect(readText(two).bad).toEqual({
    line: 2,
    message: {
      form: 'After “{0}” stands a sign that is not {1}.',
      values: ['Die T…', 'UTF-8'],
    },
  });
});

test('a file of a story in another encoding is told by its own name, and only there', () => {
  const bytes = new Map(
    [...newPack('lamp')].map(([name, written]) => [name, new TextEncoder().encode(written)]),
  );
  const name = 'de/01-beginning.ink';
  const german = `${newPack('lamp').get(name)!}~ Tür\n`;
  bytes.set(
    name,
    Uint8Array.from(german, (sign) => sign.charCodeAt(0) & 255),
  );
  const { files, unread } = readFiles(bytes);
  const found = checkPack(buildPack(files, { folder: 'lamp', unread }));
  expect(found.map(({ code, file }) => [code, file])).toEqual([['RW006', name]]);
});

test.each([false, true])(
  'UTF-16 without its mark is told as what it is, and read (%s)',
  (isBig) => {
    const read = readText(utf16(isBig).slice(2));
    expect(read.text).toBe(text);
    expect(read.bad).toMatchObject({ line: 1 });
    expect(read.bad?.message.form).toMatch(/UTF-16 without the mark/);
    expect(readText(Uint8Array.from([0x41, 0, 0x42])).bad).toBeNull();
  },
);

test('what is no UTF-8 is read as Windows wrote it where somebody says so, and what is UTF-8 is not', () => {
  const quoted = Uint8Array.of(0x84, 0x4a, 0x61, 0x93, 0x20, 0x96, 0x20, 0xfc);
  expect(readText(latin, 'windows-1252')).toEqual({ text, bad: null });
  expect(readText(utf8, 'windows-1252')).toEqual({ text, bad: null });
  expect(readText(quoted, 'windows-1252')).toEqual({ text: '„Ja“ – ü', bad: null });
});

test('a picture and what no text of Windows holds are not read so', () => {
  for (const bytes of [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), Uint8Array.of(0xfc, 0x81, 0x41)]) {
    expect(readText(bytes, 'windows-1252').bad).toMatchObject({ line: 1 });
  }
});
