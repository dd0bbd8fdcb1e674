import * as v from 'valibot';

/** Name of a page → its number in the paper book, from 1; kept from edition to edition. */
export type PageNumbers = Readonly<Record<string, number>>;

const schema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)));

/** Reads the numbers of a book's pages from a JSON text; null where it holds none. */
export function readPageNumbers(text: string): PageNumbers | null {
  try {
    const read = v.safeParse(schema, JSON.parse(text));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
