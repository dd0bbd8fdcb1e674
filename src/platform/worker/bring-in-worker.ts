import type { BroughtStory } from '../../game/index.ts';
import type { BringStory, StoryMaker } from '../../app/index.ts';
import type { Hand } from '../../futures/index.ts';
import { after } from '../rest.ts';

/** Longest a story may take to be compiled and checked, ms. A story of 15,000 lines takes a tenth. */
const longest = 30_000;

type OpenHand = () => Promise<Hand<unknown, BroughtStory>>;

const openWorker: OpenHand = async () => (await import('./worker-pool.ts')).bringHand();

/**
 * Makes a story again and again in one worker, one time after the other. A worker that fails or takes
 * too long is ended, and another is opened for the next time.
 */
export function makerInWorker(open: OpenHand = openWorker): StoryMaker {
  let hand: Hand<unknown, BroughtStory> | null = null;
  const end = (): void => {
    hand?.end();
    hand = null;
  };
  return {
    end,
    bring: async (files, options) => {
      try {
        hand ??= await open();
        return await Promise.race([
          hand.work({ files, options }),
          after(longest).then(() => {
            throw new Error('This story takes too long to read.');
          }),
        ]);
      } catch (error) {
        end();
        throw error;
      }
    },
  };
}

/** Makes a story in a worker of its own, which is ended afterwards. */
export const bringInWorker: BringStory = async (files, options) => {
  const maker = makerInWorker();
  try {
    return await maker.bring(files, options);
  } finally {
    maker.end();
  }
};
