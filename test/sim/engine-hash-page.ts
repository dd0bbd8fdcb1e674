import { canonical, hashWorld, runScenario } from '../../src/sim/index.ts';
import recorded from './hash.json' with { type: 'json' };

/** The hashes of the recorded runs, one after the other. */
export function hashes(): string {
  return recorded
    .map(({ seed, hours }) => hashWorld(runScenario(seed, canonical, hours)))
    .join(' ');
}
