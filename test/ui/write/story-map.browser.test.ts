import type { BroughtStory } from '../../../src/game/index.ts';
import { afterEach, expect, test } from 'vitest';
import { DraftMap, DraftWalk } from '../../../src/app/index.ts';
import { mapLater } from '../../../src/platform/index.ts';
import { StoryMap } from '../../../src/ui/write/story-map.ts';
import { speak } from '../../fixtures/spoken.ts';

speak('en');

const count = 500;

/** A story of many knots, ten to a chapter, each leading to the next three. */
const story = (() => {
  const names = Array.from({ length: count }, (_, at) => `knot_${at}`);
  const place = { file: 'en/main.ink', line: 1 };
  const nodes = names.map((name, at) => ({ name, place, chapter: `part_${Math.floor(at / 10)}` }));
  const edges = names.flatMap((from, at) =>
    [1, 2, 3].map((step) => ({ from, to: names[at + step] ?? null, choice: null, place })),
  );
  const chapters = Array.from({ length: count / 10 }, (_, at) => ({ id: `part_${at}` }));
  const manifest = { languages: ['en'], chapters };
  return { ok: true, manifest, hash: 'a', graphs: { en: { nodes, edges } } };
})() as unknown as BroughtStory & { readonly ok: true };

const frame = () => new Promise((done) => requestAnimationFrame(done));

afterEach(() => document.body.replaceChildren());

test('a large map is laid out beside the page and drawn in portions, the list as well', async () => {
  const walk = new DraftWalk({
    futures: { count: 1, run: () => Promise.reject(new Error('nothing is played')) },
  });
  const map = new DraftMap(mapLater);
  const element = Object.assign(new StoryMap(), { walk, map, story, language: 'en' });
  document.body.replaceChildren(element);
  await element.updateComplete;
  expect(map.layout).toBeNull();
  const sizes = [0];
  const drawn = () => element.querySelectorAll('.map-outline button, g.knot, .map path').length;
  while (drawn() < 2 * count + 3 * count - 6) {
    await frame();
    sizes.push(drawn());
  }
  expect(drawn()).toBe(2 * count + 3 * count - 6);
  expect(element.querySelectorAll('.map-outline button')).toHaveLength(count);
  expect(element.querySelectorAll('g.knot')).toHaveLength(count);
  const steps = sizes.slice(1).map((size, at) => size - sizes[at]!);
  expect(Math.max(...steps)).toBeLessThanOrEqual(200);
});
