/** Plays its part of a walk in a thread of its own and sends the sum back. */
import { parentPort, workerData } from 'node:worker_threads';
import type { WalkOptions } from '../../futures/index.ts';
import { loadLogic } from './load-logic.ts';
import { loadPack } from './load-story.ts';
import { walkPart } from './walk-part.ts';

// Only story-walk.ts starts this worker, with exactly these fields.
const { story, options, first, step, runs } = workerData as {
  story: string;
  options: WalkOptions;
  first: number;
  step: number;
  runs: number;
};

const pack = loadPack(story);
await loadLogic(pack, options.language);
const sum = walkPart(pack, options, { first, step, runs }, (done) =>
  parentPort?.postMessage({ done }),
);
parentPort?.postMessage({ sum });
