import type { BringStory, BroughtStory } from '../app/index.ts';
import { after } from './rest.ts';
import { WorkerHand } from './worker-hand.ts';

/** Longest a story may take to be compiled and checked, ms. A story of 15,000 lines takes a tenth. */
const longest = 30_000;

/** Makes a story in a worker of its own, which is ended when it takes too long. */
export const bringInWorker: BringStory = async (files, options) => {
  const hand = new WorkerHand<unknown, BroughtStory>(
    // Vite finds the worker's file only when the address stands right here.
    new Worker(new URL('./bring-worker.ts', import.meta.url), { type: 'module' }),
  );
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
