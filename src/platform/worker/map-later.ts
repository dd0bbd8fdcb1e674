import type { PlaceKnots } from '../../app/index.ts';

/** As `mapInWorker`, of what is fetched with the first map. */
export const mapLater: PlaceKnots = async (asked) =>
  (await import('./map-in-worker.ts')).mapInWorker(asked);
