import { expect, test } from 'vitest';
import { storyIdOf } from '../../../src/authoring/bring/story-id.ts';

test.each([
  ['Mein Leuchtturm über Öl.ink', 'mein-leuchtturm-ueber-oel'],
  // As macOS writes it: the letter and its dots apart.
  ['Straße nach Köln.zip'.normalize('NFD'), 'strasse-nach-koeln'],
  ['El año/Café.ink', 'cafe'],
  ['§§§', 'story'],
])('a file called “%s” is the story %s', (name, id) => {
  expect(storyIdOf(name)).toBe(id);
});
