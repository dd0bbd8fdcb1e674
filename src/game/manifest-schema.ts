import * as v from 'valibot';
import { setQuotations } from '../story/index.ts';
import { languages, type Glossary, type Language, type Manifest } from './manifest.ts';

/** Something wrong in story.json. */
export interface ManifestProblem {
  /** Where, as keys joined by dots: `chapters.2.knot`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}

export type ManifestRead =
  | { readonly ok: true; readonly manifest: Manifest; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** Reads the text of a story.json. Nothing in it is trusted; all problems are named at once. */
export function parseManifest(text: string): ManifestRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problems: [{ path: '', message: 'This is not JSON.' }] };
  }
  const result = v.safeParse(manifestSchema(), value);
  if (!result.success) {
    const problems = result.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: plainMessage(issue),
    }));
    return { ok: false, problems };
  }
  const { glossary = {}, ...manifest } = result.output;
  // The schema's optional fields allow an explicit undefined, which JSON cannot hold.
  return { ok: true, manifest: manifest as Manifest, glossary: glossary as Glossary };
}

/** What the schema's own sentence says, for people who write stories and no schemas. */
function plainMessage({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (kind !== 'schema') return message;
  const wanted = expected ?? '';
  if (type === 'strict_object' && wanted === 'never') return 'No such name is known here.';
  if (received === 'undefined') return 'This is missing.';
  if (wanted.startsWith('(')) {
    return `${received} is none of ${wanted.slice(1, -1).split(' | ').join(', ')}.`;
  }
  const kinds: Readonly<Record<string, string>> = {
    string: 'a text in quotation marks',
    number: 'a number without quotation marks',
    Array: 'a list in square brackets',
    Object: 'names and values in curly brackets',
  };
  return `${received} must be ${kinds[wanted] ?? wanted}.`;
}

/** Built when asked for, so that a page that reads no story.json carries no schema. */
export function manifestSchema() {
  const id = v.pipe(
    v.string(),
    v.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, 'An id has small letters, digits, _ and - only.'),
  );
  const textIn = (language: Language) =>
    v.pipe(
      v.string(),
      v.minLength(1, 'This text is empty.'),
      v.maxLength(4000, 'This text is longer than 4000 signs.'),
      v.transform((typed) => setQuotations(typed, language)),
    );
  const texts = v.strictObject({ en: v.optional(textIn('en')), de: v.optional(textIn('de')) });
  const name = v.pipe(
    v.string(),
    v.minLength(1, 'This name is empty.'),
    v.maxLength(200, 'This name is longer than 200 signs.'),
  );
  const whole = v.pipe(v.number(), v.integer('A whole number is needed.'));
  const action = v.variant('kind', [
    v.strictObject({ kind: v.literal('deploy'), measure: name, percent: whole }),
    v.strictObject({ kind: v.literal('withdraw'), measure: name }),
    v.strictObject({ kind: v.literal('set'), parameter: name, value: whole }),
    v.strictObject({ kind: v.literal('contribute'), points: whole }),
  ]);
  const objective = v.strictObject({
    indicator: name,
    at: v.picklist(['least', 'most']),
    value: whole,
    text: texts,
  });
  const entryIn = (language: Language) => {
    const text = textIn(language);
    const forms = v.pipe(v.array(text), v.minLength(1, 'At least one form is needed.'));
    return v.strictObject({ term: v.optional(text), forms, text });
  };
  const measure = v.strictObject({
    id,
    group: v.picklist(['detection', 'access', 'hosts', 'oversight', 'society']),
    ramp: v.number(),
    cost: v.number(),
    trust: v.number(),
    threat: v.number(),
    effects: v.record(v.string(), v.number()),
  });
  return v.strictObject({
    id: v.pipe(id, v.regex(/^[a-z0-9-]+$/, 'A story id has small letters, digits and - only.')),
    rules: v.optional(v.literal('ink')),
    title: texts,
    blurb: texts,
    contentNote: v.optional(texts),
    languages: v.pipe(
      v.array(v.picklist(languages)),
      v.minLength(1, 'At least one language is needed.'),
    ),
    start: v.pipe(v.string(), v.isoDateTime('A day and an hour are needed: 2027-06-03T08:00.')),
    indicators: v.pipe(
      v.array(name),
      v.check(({ length }) => length === 5 || length === 0, 'Five indicators are needed, or none.'),
    ),
    chapters: v.array(
      v.strictObject({
        ...{ id, title: texts, knot: name, preset: v.array(name) },
        instruments: v.optional(
          v.pipe(
            v.array(name),
            v.minLength(1, 'At least one instrument is needed.'),
            v.maxLength(5, 'At most five instruments fit beside a page.'),
          ),
        ),
      }),
    ),
    roles: v.array(v.strictObject({ id, title: texts, objectives: v.array(objective) })),
    plans: v.array(
      v.strictObject({
        minutes: v.pipe(whole, v.minValue(1, 'At least one minute is needed.')),
        parts: v.array(
          v.strictObject({
            title: texts,
            minutes: v.pipe(whole, v.minValue(1, 'At least one minute is needed.')),
            chapter: v.optional(id),
          }),
        ),
      }),
    ),
    injects: v.array(v.strictObject({ id, title: texts, text: texts, actions: v.array(action) })),
    headlines: v.record(id, texts),
    endings: v.record(id, texts),
    scenes: v.optional(v.record(id, texts)),
    measures: v.optional(v.array(measure)),
    glossary: v.optional(
      v.record(
        id,
        v.strictObject({ en: v.optional(entryIn('en')), de: v.optional(entryIn('de')) }),
      ),
    ),
  });
}
