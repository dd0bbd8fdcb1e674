import { expect, test } from 'vitest';
import { onePage } from '../../src/game/index.ts';
import { newPack, bringStory } from '../../src/authoring/index.ts';

test('a page published alone says the language its story is told in', () => {
  const files = new Map(
    [...newPack('lamp')]
      .filter(([path]) => !path.startsWith('en/'))
      .map(([path, text]) => {
        const told = path === 'story.json' ? text.replace('"en",', '') : text;
        return [path, new TextEncoder().encode(told)] as const;
      }),
  );
  const brought = bringStory(files, { name: 'lamp', taken: [] });
  if (!brought.ok) throw new Error(brought.message);
  const template =
    '<html lang="en" data-alone><script type="application/json" id="story">null</script></html>';
  expect(onePage(template, brought)).toMatch(/^<html lang="de" data-alone>/);
});
