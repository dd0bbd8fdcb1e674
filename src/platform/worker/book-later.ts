import type { MakeBook } from '../../app/index.ts';

/** As `bookInWorker`, which is fetched with the first book. */
export const bookLater: MakeBook = async (asked, onRoad, stop) => {
  const { bookInWorker } = await import('./book-in-worker.ts');
  return bookInWorker(asked, onRoad, stop);
};
