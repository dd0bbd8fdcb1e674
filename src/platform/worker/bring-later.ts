import type { BringStory, StoryMaker } from '../../app/index.ts';

/** Makes a story of files; what does it is fetched when somebody brings some. */
export const bringLater: BringStory = async (files, options) => {
  const { bringInWorker } = await import('./bring-in-worker.ts');
  return bringInWorker(files, options);
};

/** The same again and again, for a story that is being written. */
export function makerLater(): StoryMaker {
  let maker: StoryMaker | null = null;
  return {
    bring: async (files, options) => {
      const { makerInWorker } = await import('./bring-in-worker.ts');
      maker ??= makerInWorker();
      return maker.bring(files, options);
    },
    end: () => maker?.end(),
  };
}
