import { expect, test } from 'vitest';
import { newPack, pointToSchema } from '../../../src/authoring/index.ts';

const files = (story: string) => new Map([['story.json', story]]);
const beside = (story: string) => pointToSchema(files(story), 'beside').get('story.json');
const nowhere = (story: string) => pointToSchema(files(story), 'nowhere').get('story.json');

test('a story that goes elsewhere names no file that is not there, and one that stays does', () => {
  const pack = newPack('lamp');
  const gone = pointToSchema(pack, 'nowhere');
  for (const path of ['story.json', 'glossary.json']) {
    expect(gone.get(path)).not.toContain('$schema');
    expect(JSON.parse(gone.get(path)!)).toEqual(
      Object.fromEntries(
        Object.entries(JSON.parse(pack.get(path)!) as object).filter(([key]) => key !== '$schema'),
      ),
    );
  }
  expect([...pointToSchema(gone, 'beside')]).toEqual([...pack]);
});

test('everything else in the file stays as it was written', () => {
  expect(beside('{\n  // mine\n  "id": "lamp"\n}\n')).toBe(
    '{\n  "$schema": "../story.schema.json",\n  // mine\n  "id": "lamp"\n}\n',
  );
  expect(nowhere('{ "id":"lamp", "$schema": "x.json" }')).toBe('{ "id":"lamp" }');
});

test.each(['', '[]', '{ "id": ', '{ "$schema": "https://example.org/s.json" }', '{}'])(
  'what names no file, or is no object, goes as it is: %s',
  (story) => {
    expect(nowhere(story)).toBe(story);
  },
);

test('an address on the web is kept', () => {
  const story = '{ "$schema": "https://example.org/story.schema.json" }';
  expect(beside(story)).toBe(story);
});
