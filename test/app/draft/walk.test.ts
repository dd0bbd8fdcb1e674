import { expect, test } from 'vitest';
import { DraftWalk } from '../../../src/app/draft/walk.ts';
import { bringStory } from '../../../src/authoring/index.ts';
import { FutureHands } from '../../fixtures/hand.ts';

const read = (text: string) => {
  const files = new Map([['a.ink', new TextEncoder().encode(text)]]);
  const made = bringStory(files, { name: 'a', taken: [] });
  if (!made.ok) throw new Error(made.message);
  return made;
};

const story = read('-> hall\n=== hall\n+ [On] -> on\n=== on\nOn. -> END\n=== off\nOff. -> END\n');

test('a draft is played as it is written, and its numbers are known to be old after a change', async () => {
  const walk = new DraftWalk({ futures: new FutureHands(2) });
  expect(walk.count).toBeNull();
  await walk.start(story, 'en', 45);
  expect(walk.isRunning).toBe(false);
  expect(walk.count).toMatchObject({ runs: 45, knots: { hall: 45, on: 45 } });
  expect(walk.isOf(story, 'en')).toBe(true);
  expect(walk.isOf(read('-> hall\n=== hall\nShorter. -> END\n'), 'en')).toBe(false);
});

test('what is stopped keeps what was counted, and begins anew when asked', async () => {
  const walk = new DraftWalk({ futures: new FutureHands(1) });
  const done = walk.start(story, 'en', 200);
  await walk.next();
  walk.stop();
  await done;
  const { runs } = walk.count!;
  expect(runs).toBeLessThan(200);
  await walk.start(story, 'en', 60);
  expect(walk.count?.runs).toBe(60);
});

test('playing that cannot be done says why', async () => {
  const walk = new DraftWalk({ futures: new FutureHands(1, [1, 1, 1]) });
  await walk.start(story, 'en', 20);
  expect([walk.isRunning, walk.count]).toEqual([false, null]);
  expect(walk.trouble).toContain('died');
});
