/** Plays its part of a walk in a thread of its own and sends what it came to now and then. */
import { parentPort, workerData } from 'node:worker_threads';
import { addTallies, emptyTally, type WalkOptions } from '../../../futures/index.ts';
import { loadLogics } from './load-logic.ts';
import { loadPack } from '../load-story.ts';
import { walkPart } from './walk-part.ts';

/** Milliseconds between two messages: what Ctrl-C can lose. */
const between = 500;

// Only story-walk.ts starts this worker, with exactly these fields.
const { story, options, first, step, runs } = workerData as {
  story: string;
  options: WalkOptions;
  first: number;
  step: number;
  runs: number;
};

const pack = loadPack(story);
await loadLogics(pack, options);
let sum = emptyTally;
let last = performance.now();
for (const one of walkPart(pack, options, { first, step, runs })) {
  sum = addTallies(sum, one);
  if (performance.now() - last < between) continue;
  parentPort?.postMessage(sum);
  sum = emptyTally;
  last = performance.now();
}
parentPort?.postMessage(sum);
