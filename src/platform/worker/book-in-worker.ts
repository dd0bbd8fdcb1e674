import type { MakeBook } from '../../app/index.ts';

/** Makes a book in a thread of its own, which is ended when it is done or stopped. */
export const bookInWorker: MakeBook = (asked, onRoad, stop) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./book-worker.ts', import.meta.url), { type: 'module' });
    stop.addEventListener('abort', () => {
      worker.terminate();
      reject(new Error('The work was stopped.'));
    });
    worker.onmessage = ({ data }: MessageEvent<{ done: number } | { book: unknown }>) => {
      if ('done' in data) {
        onRoad(data.done);
        return;
      }
      worker.terminate();
      resolve(data.book);
    };
    worker.onerror = ({ message }) => {
      worker.terminate();
      reject(new Error(message || 'A worker could not be started.'));
    };
    worker.postMessage(asked);
  });
