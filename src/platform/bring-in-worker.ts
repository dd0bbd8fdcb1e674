import type { BringStory } from '../app/index.ts';
import { after } from './rest.ts';

/** Longest a story may take to be compiled and checked, ms. A story of 15,000 lines takes a tenth. */
const longest = 30_000;

/** Makes a story in a worker of its own, which is ended when it takes too long. */
export const bringInWorker: BringStory = async (files, options) => {
  const { bringHand } = await import('./worker-pool.ts');
  const hand = bringHand();
  try {
    return await Promise.race([
      hand.work({ files, options }),
      after(longest).then(() => {
        throw new Error('This story takes too long to read.');
      }),
    ]);
  } finally {
    hand.end();
  }
};
