import * as v from 'valibot';
import { readSave, type Save } from './save.ts';
import { fitSave } from './fit-save.ts';

/** The format written today. Newer ones are refused. */
const shelfFormat = 1;

/** Most characters of the file of a shelf. */
const maxShelfText = 100_000_000;

const schema = v.object({
  shelf: v.pipe(v.number(), v.integer(), v.minValue(1)),
  saves: v.pipe(v.array(v.unknown()), v.maxLength(10_000)),
  settings: v.optional(v.unknown()),
});

/** What the file of a whole shelf holds. */
export interface ShelfFile {
  readonly saves: readonly Save[];
  /** Playthroughs in it that cannot be read. */
  readonly damaged: number;
  /** How somebody likes to read, unchecked; undefined where it is not in it. */
  readonly settings: unknown;
}

/** The text of a file that holds every playthrough and how somebody likes to read. */
export function shelfText(saves: readonly Save[], settings: unknown): string {
  return (
    JSON.stringify({ shelf: shelfFormat, saves: saves.map(fitSave), settings }, null, 1) + '\n'
  );
}

/** Reads the file of a whole shelf; null where a text is none. Nothing in it is trusted. */
export function parseShelf(text: string): ShelfFile | null {
  if (text.length > maxShelfText) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, value);
  if (!result.success || result.output.shelf > shelfFormat) return null;
  const read = result.output.saves.map((save) => readSave(save));
  const saves = read.flatMap((one) => (one.ok ? [one.save] : []));
  return { saves, damaged: read.length - saves.length, settings: result.output.settings };
}
