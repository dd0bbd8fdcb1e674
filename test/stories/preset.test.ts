import { expect, test } from 'vitest';
import { replay } from '../../src/game/index.ts';
import { shippedPack } from '../fixtures/story.ts';

const seeds = [1, 60_013, 1_299_709, 2_038_074_743];
const packs = new Map(
  ['spirits', 'closed-circle', 'mirror-table'].map((story) => [story, shippedPack(story)]),
);

const beginnings = [...packs].flatMap(([story, pack]) =>
  seeds.map((seed) => ({ story, pack, seed })),
);

test.each(beginnings)(
  'a workshop of $story can begin at any chapter, in world $seed',
  ({ story, pack, seed }) => {
    const decisions = pack.manifest.chapters.at(-1)?.preset ?? [];
    const run = replay(pack, { story, storyHash: pack.hash, seed, language: 'en', decisions });
    expect(run.problem).toBeNull();
  },
);
