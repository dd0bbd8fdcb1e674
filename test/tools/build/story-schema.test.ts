import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { newPack } from '../../../src/authoring/index.ts';
import { parseGlossary, parseManifest } from '../../../src/game/index.ts';
import { storyIds } from '../../../src/tools/build/story-folder.ts';
import { glossaryJsonSchema, storySchema } from '../../../src/tools/build/story-schema.ts';

const schema = JSON.parse(storySchema()) as object;
const ajv = new Ajv({ allErrors: true, strict: true, validateFormats: false });
const validate = ajv.compile(schema);

const validateTerms = ajv.compile(JSON.parse(glossaryJsonSchema()) as object);

const manifest = () => JSON.parse(newPack('lamp').get('story.json')!) as Record<string, unknown>;

const measure = {
  ...{ id: 'lamp', group: 'hosts', ramp: 24, cost: 0, trust: 0, threat: 0 },
  effects: { review: 0.1 },
};

test('the schemas beside the stories are what the code reads', () => {
  expect(readFileSync('stories/story.schema.json', 'utf8')).toBe(storySchema());
  expect(readFileSync('stories/glossary.schema.json', 'utf8')).toBe(glossaryJsonSchema());
});

test.each(storyIds('stories'))('%s holds to the schema it names', (id) => {
  const story = JSON.parse(readFileSync(`stories/${id}/story.json`, 'utf8')) as object;
  validate(story);
  expect(validate.errors ?? []).toEqual([]);
  expect(story).toHaveProperty('$schema', '../story.schema.json');
  const terms = readFileSync(`stories/${id}/glossary.json`, 'utf8');
  validateTerms(JSON.parse(terms));
  expect(validateTerms.errors ?? []).toEqual([]);
  expect(parseGlossary(terms).ok).toBe(true);
  expect(JSON.parse(terms)).toHaveProperty('$schema', '../glossary.schema.json');
});

test.each([{ log: { en: { forms: [], text: 'x' } } }, { log: { fr: {} } }, { log: 'A diary' }])(
  'schema and code refuse the same terms: %j',
  (terms) => {
    expect(validateTerms(terms)).toBe(false);
    expect(parseGlossary(JSON.stringify(terms)).ok).toBe(false);
  },
);

test.each<[string, unknown]>([
  ['title', 'A title without a language'],
  ['languages', ['fr']],
  ['endings', { ok: { en: 7 } }],
  ['a name nobody knows', 1],
  ['roles', [{ id: 'a', title: {} }]],
  ['measures', [{ ...measure, cost: 2 }]],
  ['measures', [{ ...measure, effects: { lamps: 0.5 } }]],
])('schema and code refuse the same: %s', (key, value) => {
  const wrong = { ...manifest(), [key]: value };
  expect(validate(wrong)).toBe(false);
  expect(parseManifest(JSON.stringify(wrong)).ok).toBe(false);
});

test('schema and code take a measure of a story’s own with its title', () => {
  const right = { ...manifest(), measures: [{ ...measure, title: { en: 'A lamp' } }] };
  expect(validate(right)).toBe(true);
  const read = parseManifest(JSON.stringify(right));
  expect(read.ok && read.manifest.measures?.[0]?.title).toEqual({ en: 'A lamp' });
  expect(read.ok && '$schema' in read.manifest).toBe(false);
});
