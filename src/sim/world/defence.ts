import { coefficients } from './coefficient.ts';
import { clamp01, exp } from '../exact-math.ts';
import { at } from './effect.ts';
import { measureConstants } from './measure-constant.ts';
import { binMiddles } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, effects, byStealth, known } = workspace;
const { parameters } = coefficients;
const middle = binMiddles;

const { learning_least, learning_evidence, signature_sightings } = measureConstants.values;
const { fragment_learning, fragment_steps, hardening_start } = measureConstants.values;

/**
 * What defenders learn in a step: signatures where copies are seen, the hunter's aim, hardened hosts. The
 * step itself goes by what they know halfway through it.
 */
export function learnDefence(world: WorkingWorld): void {
  const running = tally.outside;
  const { quantities, library } = world;
  const help = learning_least + learning_evidence * (parameters.evidence / 100);
  const learning = parameters.library_learning * effects[at.learning]! * help;
  for (let bin = 0; bin < bins; bin += 1) {
    const visible = (1 - middle[bin]!) * (1 - middle[bin]!);
    const sighted = byStealth[bin]! * visible;
    const learnt = learning * (sighted / (sighted + signature_sightings));
    const original = bin < fragment_steps ? fragment_learning * effects[at.fragments]! : 0;
    const gained = learnt + original;
    const before = library[bin]!;
    if (gained > 0 || before > 0) {
      library[bin] = clamp01(settle(before, gained, 1, parameters.library_fading, 0));
    }
    known[bin] = (before + library[bin]!) / 2;
  }
  const aimed = quantities.hunterAim;
  if (effects[at.hunting]! > 0 && running > 0) {
    let weight = 0;
    let sum = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const seen = byStealth[bin]! * (1 - middle[bin]!);
      weight += seen;
      sum += seen * middle[bin]!;
    }
    const pull = (parameters.hunter_lag * weight) / running;
    quantities.hunterAim = settle(quantities.hunterAim, pull, sum / weight, 0, 0);
  }
  tally.aim = (aimed + quantities.hunterAim) / 2;
  harden(world);
}

/** Leaves what defenders know as it is, for a step in which they do not learn. */
export function keepDefence({ library, quantities }: WorkingWorld): void {
  known.set(library);
  tally.aim = quantities.hunterAim;
}

/** Where a value pulled up to one level and down to another, at rates per hour, is after a step. */
function settle(value: number, up: number, high: number, down: number, low: number): number {
  const rate = up + down;
  if (rate <= 0) return value;
  const rest = (up * high + down * low) / rate;
  return rest + (value - rest) * exp(-coefficients.hours * rate);
}

function harden(world: WorkingWorld): void {
  const { hardened } = world;
  const work = parameters.patch_rate * (effects[at.hardening]! + effects[at.patching]!);
  for (let host = 1; host < hostClasses; host += 1) {
    const start = hardening_start[host]!;
    const ceiling = start + parameters.hardening_ceiling * (1 - start);
    const value = hardened[host]!;
    if (work === 0 && value === start) continue;
    hardened[host] = clamp01(settle(value, work, ceiling, parameters.unpatch_rate, start));
  }
}
