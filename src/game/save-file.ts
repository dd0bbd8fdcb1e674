import * as v from 'valibot';
import { valueIn } from './file-value.ts';
import { shortName } from './fit-save.ts';
import { maxText } from './save-limit.ts';
import { readSave, type SaveRead } from './save.ts';
import { encodingOf } from './text-encoding.ts';

/** A file as a browser hands it in. */
export interface HandedFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The text of a file that somebody chose, however it is written; null where it is larger or cannot be read. */
export async function fileText(file: HandedFile, most: number): Promise<string | null> {
  if (file.size > most) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  return new TextDecoder(encodingOf(bytes).name).decode(bytes);
}

/** Reads a save from a file that somebody chose. Nothing in it is trusted. */
export async function readSaveFile(file: HandedFile): Promise<SaveRead> {
  try {
    // A sign may take four bytes.
    const text = await fileText(file, 4 * maxText);
    return text === null ? tooLarge(file.size) : parseSave(text);
  } catch {
    // Gone, or locked, since it was chosen.
    return { ok: false, problem: { kind: 'not-json', detail: '' } };
  }
}

/** Reads a save from the text of a file. Nothing in the text is trusted. */
export function parseSave(text: string): SaveRead {
  if (text.length > maxText) {
    // Everything of a browser in one file has its own limit and its own way in.
    return /^\s*\{\s*"shelf":/.test(text.slice(0, 100)) ? aShelf : tooLarge(text.length);
  }
  const value = valueIn(text, (one) => isObject(one) && 'format' in one);
  if (value === undefined) {
    const kind = isReport(text) ? 'a-report' : 'not-json';
    return { ok: false, problem: { kind, detail: '' } };
  }
  return isObject(value) && 'shelf' in value ? aShelf : readFiledSave(value);
}

/** Whether a text is the page that a workshop's report is handed out as. */
function isReport(text: string): boolean {
  return /^\s*<!doctype html>/i.test(text) && text.includes('<main class="report">');
}

const aShelf: SaveRead = { ok: false, problem: { kind: 'a-shelf', detail: '' } };

function tooLarge(size: number): SaveRead {
  return { ok: false, problem: { kind: 'too-large', detail: (size / 1e6).toFixed(0) } };
}

/** Reads a save that came in a file. */
export function readFiledSave(value: unknown): SaveRead {
  return readSave(mended(value));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

const moment = v.pipe(v.string(), v.isoTimestamp());

/** A playthrough is its decisions: for its name or its dates alone it is not refused. */
function mended(value: unknown): unknown {
  if (!isObject(value) || !('format' in value)) return value;
  const { name, created, updated } = value as Readonly<Record<string, unknown>>;
  const known = [created, updated, '1970-01-01T00:00:00.000Z'].find((time) => v.is(moment, time));
  return {
    ...value,
    ...(typeof name === 'string' && { name: shortName(name) }),
    ...(!v.is(moment, created) && { created: known }),
    ...(!v.is(moment, updated) && { updated: known }),
  };
}
