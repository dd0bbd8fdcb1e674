import { maxText } from './save-limit.ts';
import { readSave, type SaveRead } from './save.ts';

/** Reads a save from the text of a file. Nothing in the text is trusted. */
export function parseSave(text: string): SaveRead {
  if (text.length > maxText) {
    const detail = (text.length / 1e6).toFixed(0);
    return { ok: false, problem: { kind: 'too-large', detail } };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: { kind: 'not-json', detail: '' } };
  }
  return readSave(value);
}
