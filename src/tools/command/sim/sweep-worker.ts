/** Makes the runs of a sweep that need the same fixed numbers, in a thread whose model holds them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SweepGroup, SweepSpec } from '../../../sim/index.ts';

// Only sweep.ts starts this worker, with exactly these fields.
const { held, jobs, spec, file } = workerData as SweepGroup & {
  readonly spec: SweepSpec;
  readonly file: string;
};

// Before anything of the model is loaded: its tables look here once.
globalThis.held = held;
const { runSweepJobs } = await import('../../../sim/index.ts');
const { playerOf } = await import('./sweep-player.ts');
const { UsageError } = await import('../command-line.ts');
try {
  parentPort?.postMessage({ runs: runSweepJobs(spec, jobs, playerOf(spec, file)) });
} catch (error) {
  if (!(error instanceof UsageError || error instanceof RangeError)) throw error;
  parentPort?.postMessage({ refused: error.message });
}
