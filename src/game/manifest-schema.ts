import * as v from 'valibot';
import { channels, indicators, measures, parameters } from '../sim/index.ts';
import { glossaryEntries, idText, textIn } from './glossary-schema.ts';
import { languages, type Glossary, type Manifest } from './manifest.ts';
import { readJson, type ManifestProblem } from './read-json.ts';

export type ManifestRead =
  | { readonly ok: true; readonly manifest: Manifest; readonly glossary: Glossary }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

/** Reads the text of a story.json. Nothing in it is trusted; all problems are named at once. */
export function parseManifest(text: string): ManifestRead {
  const read = readJson(manifestSchema(), text);
  if (!read.ok) return read;
  const { glossary = {}, ...manifest } = read.output;
  // It is for editors.
  delete manifest.$schema;
  // The schema's optional fields allow an explicit undefined, which JSON cannot hold.
  return { ok: true, manifest: manifest as Manifest, glossary: glossary as Glossary };
}

/** What editors show beside a field: what it is for. */
function told<Schema extends v.GenericSchema>(schema: Schema, sentence: string) {
  return v.pipe(schema, v.description(sentence));
}

/** Names that are offered where one is to be written. */
function oneOf(names: readonly { readonly id: string }[]) {
  return v.pipe(
    v.string(),
    v.minLength(1, 'This name is empty.'),
    v.maxLength(200, 'This name is longer than 200 signs.'),
    v.examples(names.map(({ id }) => id)),
  );
}

/** Built when asked for, so that a page that reads no story.json carries no schema. */
export function manifestSchema() {
  const id = idText();
  const texts = v.strictObject({ en: v.optional(textIn('en')), de: v.optional(textIn('de')) });
  const name = v.pipe(
    v.string(),
    v.minLength(1, 'This name is empty.'),
    v.maxLength(200, 'This name is longer than 200 signs.'),
  );
  const whole = v.pipe(v.number(), v.integer('A whole number is needed.'));
  const measureName = oneOf(measures);
  const indicator = oneOf(indicators);
  const settable = parameters.filter((parameter) => parameter.settable);
  const action = v.variant('kind', [
    v.strictObject({ kind: v.literal('deploy'), measure: measureName, percent: whole }),
    v.strictObject({ kind: v.literal('withdraw'), measure: measureName }),
    v.strictObject({ kind: v.literal('set'), parameter: oneOf(settable), value: whole }),
    v.strictObject({ kind: v.literal('contribute'), points: whole }),
  ]);
  const objective = v.strictObject({
    indicator,
    at: v.picklist(['least', 'most']),
    value: whole,
    text: texts,
  });
  const within = (low: number, high: number) => {
    const message = `A number from ${low} to ${high} is needed.`;
    return v.pipe(v.number(), v.minValue(low, message), v.maxValue(high, message));
  };
  const measure = v.strictObject({
    id,
    title: told(v.optional(texts), 'What it is called on screen.'),
    group: v.picklist(['detection', 'access', 'hosts', 'oversight', 'society']),
    ramp: told(
      within(1, 5000),
      'Hours until 63 % of the way to the level ordered is covered, 1 to 5000.',
    ),
    cost: told(within(0, 1), 'Share of services lost at full level: 0.02 is 2 %.'),
    trust: told(within(-1, 1), 'Change of trust in institutions at full level: -0.05 is 5 % less.'),
    threat: told(within(0, 1), 'How much it teaches the copies to fear for their access, 0 to 1.'),
    effects: told(
      v.record(v.picklist(channels), within(0, 1)),
      'What it acts on → how strongly at full level, 0 to 1.',
    ),
  });
  return v.strictObject({
    id: v.pipe(id, v.regex(/^[a-z0-9-]+$/, 'A story id has small letters, digits and - only.')),
    $schema: told(v.optional(v.string()), 'Where an editor finds what may stand in this file.'),
    rules: told(
      v.optional(v.literal('ink')),
      '“ink”: the story was written for anything else and is played by ink’s own rules.',
    ),
    title: texts,
    blurb: told(texts, 'Two or three sentences for the shelf.'),
    contentNote: told(v.optional(texts), 'What it touches on that readers want to know before.'),
    audience: told(
      v.optional(v.literal('authors')),
      '“authors”: the story teaches how to write one and stands apart on the shelf.',
    ),
    languages: v.pipe(
      v.array(v.picklist(languages)),
      v.minLength(1, 'At least one language is needed.'),
    ),
    start: v.pipe(v.string(), v.isoDateTime('A day and an hour are needed: 2027-06-03T08:00.')),
    indicators: v.pipe(
      v.array(indicator),
      v.description('The five instruments beside the page, or none.'),
      v.check(({ length }) => length === 5 || length === 0, 'Five indicators are needed, or none.'),
    ),
    chapters: v.array(
      v.strictObject({
        id,
        title: texts,
        knot: told(name, 'The knot the chapter begins with.'),
        preset: told(v.array(name), 'Labels taken before it, for who begins here: desk.open_log.'),
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
    headlines: told(v.record(id, texts), 'Id → what stands on the timeline: headline("id").'),
    endings: told(v.record(id, texts), 'Id → what the ending is called: # ending: id.'),
    doors: told(
      v.optional(v.record(id, texts)),
      'Id of an ending → what is hinted of it to whoever has not come there; it names no scene.',
    ),
    scenes: v.optional(v.record(id, texts)),
    measures: told(v.optional(v.array(measure)), 'Measures of the story’s own: deploy("id", 50).'),
    glossary: told(v.optional(glossaryEntries()), 'What glossary.json holds, in older stories.'),
  });
}
