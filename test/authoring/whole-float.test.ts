import { expect, test } from 'vitest';
import { compileInk } from '../../src/authoring/index.ts';
import { freshInk } from '../../src/story/compiled-story.ts';

test('a whole decimal number stays one from the compiler to the page', () => {
  const ink =
    'VAR y = 3.0\n~ temp half = 5.0 / 2\n{5.0 / 2} {half} {y / 2} {5 / 2} {1.5}\n-> END\n';
  const { story } = compileInk(new Map([['main.ink', ink]]), 'main.ink');
  expect(freshInk(story!).Continue()).toBe('2.5 2.5 1.5 2 1.5\n');
});
