import type { Film, Pack, Playthrough } from '../../game/index.ts';

/** As `filmInWorker` of what is fetched with the first film. */
export async function filmLater(pack: Pack, playthrough: Playthrough): Promise<Film | null> {
  const fetched = await import('./film-in-worker.ts').catch(() => null);
  return fetched === null ? null : fetched.filmInWorker(pack, playthrough);
}
