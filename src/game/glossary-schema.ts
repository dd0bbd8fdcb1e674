import * as v from 'valibot';
import { setQuotations } from '../story/index.ts';
import type { Glossary, Language } from './manifest.ts';
import { readJson, type JsonRead } from './read-json.ts';

/** Reads the text of a glossary.json. Nothing in it is trusted; all problems are named at once. */
export function parseGlossary(text: string): JsonRead<Glossary> {
  const read = readJson(glossarySchema(), text);
  if (!read.ok) return read;
  const { ...entries } = read.output;
  // It is for editors.
  delete entries.$schema;
  // The schema's optional fields allow an explicit undefined, which JSON cannot hold.
  return { ok: true, output: entries as Glossary };
}

/** Built when asked for, as that of story.json. */
export function glossarySchema() {
  const where = v.pipe(v.string(), v.description('Where an editor finds what may stand here.'));
  return v.pipe(
    v.objectWithRest({ $schema: v.optional(where) }, entry()),
    // Told beside what is wrong inside an entry, and at its place.
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null) return;
      for (const [key, value] of Object.entries(input)) {
        if (key === '$schema' || v.is(idText(), key)) continue;
        const message = 'An id has small letters, digits, _ and - only.';
        const origin = { type: 'unknown', origin: 'key' } as const;
        addIssue({ message, path: [{ ...origin, input, key, value }] });
      }
    }),
  );
}

/** Id of a term → its entry in each language. */
export function glossaryEntries() {
  return v.record(idText(), entry());
}

function entry() {
  const entryIn = (language: Language) => {
    const text = textIn(language);
    const forms = v.pipe(v.array(text), v.minLength(1, 'At least one form is needed.'));
    return v.strictObject({ term: v.optional(text), forms, text });
  };
  return v.strictObject({ en: v.optional(entryIn('en')), de: v.optional(entryIn('de')) });
}

/** A name that files and addresses can hold. */
export function idText() {
  return v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'An id has small letters, digits, _ and - only.'),
  );
}

/** A text for readers, its quotation marks set as the language sets them. */
export function textIn(language: Language) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'This text is empty.'),
    v.maxLength(4000, 'This text is longer than 4000 signs.'),
    v.transform((typed) => setQuotations(typed, language)),
  );
}
