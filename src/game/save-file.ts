import * as v from 'valibot';
import { shortName } from './fit-save.ts';
import { maxText } from './save-limit.ts';
import { readSave, type SaveRead } from './save.ts';

/** Reads a save from the text of a file. Nothing in the text is trusted. */
export function parseSave(text: string): SaveRead {
  if (text.length > maxText) {
    const detail = (text.length / 1e6).toFixed(0);
    return { ok: false, problem: { kind: 'too-large', detail } };
  }
  for (const made of [() => text, () => objectIn(text), () => objectIn(plainSigns(text))]) {
    try {
      return readSave(mended(JSON.parse(made())));
    } catch {
      // It may be there otherwise.
    }
  }
  return { ok: false, problem: { kind: 'not-json', detail: '' } };
}

/** The first object in a text, without what a mail program wrote around it; empty where there is none. */
function objectIn(text: string): string {
  const start = text.indexOf('{');
  let depth = 0;
  let isText = false;
  for (let at = Math.max(start, 0); at < text.length; at += 1) {
    const sign = text[at];
    if (isText && sign === '\\') at += 1;
    else if (sign === '"') isText = !isText;
    else if (!isText && sign === '{') depth += 1;
    else if (!isText && sign === '}') {
      depth -= 1;
      if (depth <= 0) return text.slice(Math.max(start, 0), at + 1);
    }
  }
  return '';
}

/** Quotation marks and spaces as they were before a program made them fine. */
function plainSigns(text: string): string {
  return text.replace(/[“”„‟«»]/g, '"').replace(/[\u00A0\u202F]/g, ' ');
}

const moment = v.pipe(v.string(), v.isoTimestamp());

/** A playthrough is its decisions: for its name or its dates alone it is not refused. */
function mended(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('format' in value)) return value;
  const { name, created, updated } = value as Readonly<Record<string, unknown>>;
  const known = [created, updated, '1970-01-01T00:00:00.000Z'].find((time) => v.is(moment, time));
  return {
    ...value,
    ...(typeof name === 'string' && { name: shortName(name) }),
    ...(!v.is(moment, created) && { created: known }),
    ...(!v.is(moment, updated) && { updated: known }),
  };
}
