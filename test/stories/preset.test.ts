import { expect, test } from 'vitest';
import { replay } from '../../src/game/index.ts';
import { shippedPack } from '../fixtures/story.ts';

const seeds = [1, 60_013, 1_299_709, 2_038_074_743];

test.each(['spirits', 'closed-circle', 'mirror-table'])(
  'a workshop of %s can begin at any chapter, whatever world it gets',
  (story) => {
    const pack = shippedPack(story);
    const longest = pack.manifest.chapters.at(-1)?.preset ?? [];
    for (const seed of seeds) {
      const run = replay(pack, {
        story,
        storyHash: pack.hash,
        seed,
        language: 'en',
        decisions: longest,
      });
      expect([seed, run.problem]).toEqual([seed, null]);
    }
  },
);
