/** Measures all statements where one fixed number is otherwise, in a thread whose model holds it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { CircumstanceSpec, Setting } from '../../../sim/index.ts';

// Only circumstance.ts starts this worker, with exactly these fields.
const { job, settings, spec } = workerData as {
  readonly job: number;
  readonly settings: readonly Setting[];
  readonly spec: CircumstanceSpec;
};

// Before anything of the model is loaded: its tables look here once.
globalThis.held = Object.fromEntries(settings.map(({ name, value }) => [name, value]));
const { turnedParts } = await import('../../../sim/index.ts');
parentPort?.postMessage({ job, settings, turned: turnedParts({}, spec) });
