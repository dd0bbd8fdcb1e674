/** Plays every `step`th road of some, in a thread of its own, and posts each as it ends. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Language } from '../../../game/index.ts';
import { roadOf } from '../../../paper/index.ts';
import { loadPack } from '../load-story.ts';

// Only kit-book.ts starts this worker, with exactly these fields.
const { story, language, seed, first, step, roads } = workerData as {
  story: string;
  language: Language;
  seed: number;
  first: number;
  step: number;
  roads: number;
};

const pack = loadPack(story);
for (let index = first; index < roads; index += step) {
  parentPort?.postMessage({ index, road: roadOf(pack, { language, seed }, index) });
}
