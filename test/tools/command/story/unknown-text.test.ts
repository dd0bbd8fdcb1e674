import { expect, test } from 'vitest';
import { compileInk } from '../../../../src/authoring/index.ts';
import { unknownText } from '../../../../src/tools/command/story/unknown-text.ts';
import { compiled, pack } from '../../../fixtures/ink.ts';

test('an author is told what keeps a story from being played fast, in which knot and file', () => {
  const text =
    '-> hall\n=== hall\n~ temp sky = "{fog|rain}"\n{sky}\n* (on) [On]\n- They leave.\n-> END\n';
  const { outline } = compileInk(new Map([['en/main.ink', text]]), 'en/main.ink');
  const story = { ...pack, stories: { en: compiled(text) } };
  const told = /^In “hall” \(hall\.0\.\d+\) stands a text that is put together from pieces\./;
  expect(unknownText(story, 'en', null)).toMatch(told);
  expect(unknownText(story, 'en', outline)).toMatch(/^en\/main\.ink:2: In “hall”/);
  expect(unknownText(pack, 'en', null)).toBeNull();
});
