import type { Film, Pack, Playthrough } from '../../game/index.ts';

/** Computes a film in a thread of its own. Null where that cannot be done. */
export function filmInWorker(pack: Pack, playthrough: Playthrough): Promise<Film | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = new Worker(new URL('./film-worker.ts', import.meta.url), { type: 'module' });
    } catch {
      resolve(null);
      return;
    }
    const done = (film: Film | null) => {
      worker.terminate();
      resolve(film);
    };
    worker.onmessage = ({ data }: MessageEvent<Film | null>) => done(data);
    worker.onerror = () => done(null);
    worker.onmessageerror = () => done(null);
    try {
      worker.postMessage({ pack, playthrough });
    } catch {
      done(null);
    }
  });
}
