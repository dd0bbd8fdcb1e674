/** Looks at its part of the roads in a thread of its own and sends back each as it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadPack } from '../load-story.ts';
import { matterPart, type MatterTask } from './matter-part.ts';

// Only story-matter.ts starts this worker, with exactly these fields.
const { story, task, first, step, runs } = workerData as {
  story: string;
  task: MatterTask;
  first: number;
  step: number;
  runs: number;
};

const pack = loadPack(story);
for (let index = first; index < runs; index += step) {
  parentPort?.postMessage({ index, samples: matterPart(pack, task, index) });
}
