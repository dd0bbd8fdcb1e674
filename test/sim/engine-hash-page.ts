import { canonical, hashWorld, runScenario } from '../../src/sim/index.ts';
import recorded from './hash.json' with { type: 'json' };

document.title = recorded
  .map(({ seed, hours }) => hashWorld(runScenario(seed, canonical, hours)))
  .join(' ');
