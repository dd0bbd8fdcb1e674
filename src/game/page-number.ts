import * as v from 'valibot';
import { readJson, type JsonRead } from './read-json.ts';

/** Name of a page → its number in the paper book, from 1; kept from edition to edition. */
export type PageNumbers = Readonly<Record<string, number>>;

const message = 'The number of a page is a whole number from 1.';

const schema = v.pipe(
  v.record(
    v.string(),
    v.pipe(
      v.number(),
      v.check((value) => Number.isInteger(value) && value >= 1, message),
    ),
  ),
  // Told beside what is no number at all.
  v.rawCheck(({ dataset, addIssue }) => {
    const input: unknown = dataset.value;
    if (typeof input !== 'object' || input === null) return;
    const seen = new Set<unknown>();
    for (const [key, value] of Object.entries(input) as [string, unknown][]) {
      if (typeof value === 'number' && seen.has(value)) {
        const origin = { type: 'unknown', origin: 'value' } as const;
        const taken = 'Another page has this number already.';
        addIssue({ message: taken, path: [{ ...origin, input, key, value }] });
      }
      seen.add(value);
    }
  }),
);

/** Reads the numbers of a book's pages from a JSON text; all problems are named at once. */
export function parsePageNumbers(text: string): JsonRead<PageNumbers> {
  return readJson(schema, text);
}

/** The same where only sound numbers are of use; null where the text holds none. */
export function readPageNumbers(text: string): PageNumbers | null {
  const read = parsePageNumbers(text);
  return read.ok ? read.output : null;
}
