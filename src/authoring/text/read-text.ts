import { problemAt } from '../codes.ts';
import type { InkSource } from '../compile/compile.ts';
import { told, type Said } from '../said.ts';
import {
  encodingOf,
  type OtherLetters,
  type TextEncoding,
  type AuthoringProblem,
} from '../../game/index.ts';
import { windowsText, type WindowsText } from './windows-letters.ts';

/** A text as it could be read, and where it could not. */
export interface TextRead {
  readonly text: string;
  /** The first line that is not text as it should be; null when all is well. */
  readonly bad: { readonly line: number; readonly message: Said } | null;
}

/**
 * Reads a text file as it says itself it is written: by its mark UTF-8 or UTF-16, without one UTF-8.
 * Other encodings are not guessed at: what they would be read as is told with its line, and read so where
 * `other` says so.
 */
export function readText(bytes: Uint8Array, other?: OtherLetters): TextRead {
  if (isPicture(bytes)) {
    const text = new TextDecoder().decode(bytes);
    return { text, bad: { line: 1, message: noText } };
  }
  const { name, isTold } = encodingOf(bytes);
  if (isTold) {
    const read = decoded(bytes, name);
    const asked = read.bad === null || other === undefined ? null : inWindows(bytes);
    return asked === null ? read : { text: asked.text, bad: null };
  }
  // As it can be read all the same, what is written on is right.
  const { text } = decoded(bytes, name);
  const message = told`This is UTF-16 without the mark that says so: every second byte is zero.`;
  return { text, bad: { line: 1, message } };
}

const noText = told`This is not text, whatever its name ends in: perhaps a picture. Leave it out.`;

/** How a JPEG, a PNG, a GIF, a PDF and a zip begin, each byte as a sign. */
const pictures = ['\xff\xd8\xff', '\x89PNG', 'GIF8', '%PDF', 'PK\x03\x04'];

function isPicture(bytes: Uint8Array): boolean {
  const begin = String.fromCharCode(...bytes.subarray(0, 4));
  return pictures.some((picture) => begin.startsWith(picture));
}

/**
 * What keeps a file from being written on: signs of it are lost in reading, so that what would be kept
 * is not what was handed in.
 */
export function lostIn({
  files,
  unread,
}: ReturnType<typeof readFiles>): readonly AuthoringProblem[] {
  return unread.filter(({ file }) => files.get(file)?.includes('\uFFFD'));
}

/** A file that is no UTF-8 as Windows wrote before it; null where it cannot be that. */
function inWindows(bytes: Uint8Array): WindowsText | null {
  const isOther = !isPicture(bytes) && encodingOf(bytes).name === 'utf-8';
  return isOther ? windowsText(bytes) : null;
}

/** How what is lost in reading would read as Windows-1252; null where not all of it can be that. */
export function lostInWindows(
  lost: readonly AuthoringProblem[],
  files: ReadonlyMap<string, Uint8Array>,
): (WindowsText & { readonly file: string }) | null {
  const read = lost.map(({ file }) => {
    const bytes = files.get(file);
    const text = bytes === undefined ? null : inWindows(bytes);
    return text === null ? null : { ...text, file };
  });
  return read.includes(null) ? null : (read[0] ?? null);
}

/** Reads the files of a story; what is wrong with one stands beside them. */
export function readFiles(
  files: ReadonlyMap<string, Uint8Array>,
  other?: OtherLetters,
): {
  readonly files: InkSource;
  readonly unread: readonly AuthoringProblem[];
} {
  const texts = new Map<string, string>();
  const unread: AuthoringProblem[] = [];
  for (const [file, bytes] of files) {
    const { text, bad } = readText(bytes, other);
    texts.set(file, text);
    if (bad !== null) unread.push(problemAt('RW006', { file, line: bad.line }, bad.message));
  }
  return { files: texts, unread };
}

function decoded(bytes: Uint8Array, encoding: TextEncoding['name']): TextRead {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), bad: null };
  } catch {
    // What can be read is shown, so that the author finds the place.
    const text = new TextDecoder(encoding).decode(bytes);
    if (encoding === 'utf-8' && bytes.includes(0)) {
      return { text, bad: { line: 1, message: noText } };
    }
    const before = text.slice(0, text.indexOf('\uFFFD'));
    const line = before.split('\n').length;
    const near = `${before.slice(before.lastIndexOf('\n') + 1).slice(-12)}…`;
    const message = told`After “${near}” stands a sign that is not ${encoding.toUpperCase()}.`;
    return { text, bad: { line, message } };
  }
}
