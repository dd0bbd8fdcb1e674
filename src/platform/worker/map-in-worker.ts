import type { KnotLayout, KnotsToPlace } from '../../app/index.ts';
import { WorkerHand } from './worker-hand.ts';

/** Finds a place for every knot in a thread of its own, so that the page goes on. */
export async function mapInWorker(asked: KnotsToPlace): Promise<KnotLayout> {
  const hand = new WorkerHand<KnotsToPlace, KnotLayout>(
    new Worker(new URL('./map-worker.ts', import.meta.url), { type: 'module' }),
  );
  try {
    return await hand.work(asked);
  } finally {
    hand.end();
  }
}
