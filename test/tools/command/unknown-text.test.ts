import { expect, test } from 'vitest';
import { unknownText } from '../../../src/tools/command/unknown-text.ts';
import { compiled, pack } from '../../fixtures/ink.ts';

test('an author is told what keeps a story from being played fast, and in which knot', () => {
  const text =
    '-> hall\n=== hall\n~ temp sky = "{fog|rain}"\n{sky}\n* (on) [On]\n- They leave.\n-> END\n';
  const told = unknownText({ ...pack, stories: { en: compiled(text) } }, 'en');
  expect(told).toMatch(
    /^In “hall” \(hall\.0\.\d+\) stands a text that is put together from pieces\./,
  );
  expect(unknownText(pack, 'en')).toBeNull();
});
