import { coefficients } from './coefficient.ts';
import { clamp01 } from './exact-math.ts';
import { at, tickHours } from './effect.ts';
import { binMiddles } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, hostClasses, effects, byStealth } = workspace;
const { parameters } = coefficients;
const middle = binMiddles;

/** Copies of one stealth bin at which half of the possible learning speed is reached. */
const halfSeen = 400;

/** What defenders learn in a tick: signatures where copies are seen, the hunter's aim, hardened hosts. */
export function learnDefence(world: WorkingWorld): void {
  const running = tally.outside;
  const { quantities, library } = world;
  const help = 0.6 + 0.8 * (parameters.evidence / 100);
  const learning = parameters.library_learning * effects[at.learning]! * help;
  for (let bin = 0; bin < bins; bin += 1) {
    const visible = (1 - middle[bin]!) * (1 - middle[bin]!);
    const sighted = byStealth[bin]! * visible;
    const learnt = learning * (sighted / (sighted + halfSeen));
    const original = bin < 2 ? 0.02 * effects[at.fragments]! : 0;
    const known = library[bin]!;
    const change = (learnt + original) * (1 - known) - parameters.library_fading * known;
    library[bin] = clamp01(known + tickHours * change);
  }
  if (effects[at.hunting]! > 0 && running > 0) {
    let weight = 0;
    let sum = 0;
    for (let bin = 0; bin < bins; bin += 1) {
      const seen = byStealth[bin]! * (1 - middle[bin]!);
      weight += seen;
      sum += seen * middle[bin]!;
    }
    const step = clamp01((parameters.hunter_lag * tickHours * weight) / running);
    quantities.hunterAim += step * (sum / weight - quantities.hunterAim);
  }
  harden(world);
}

const startHardened = [0, 0.2, 0.25, 0.35, 0.45];

function harden(world: WorkingWorld): void {
  const { hardened } = world;
  const work = effects[at.hardening]! * 2 + effects[at.patching]! * 1.5;
  for (let host = 1; host < hostClasses; host += 1) {
    const start = startHardened[host]!;
    const ceiling = start + parameters.hardening_ceiling * (1 - start);
    const value = hardened[host]!;
    const change =
      parameters.patch_rate * work * (ceiling - value) - parameters.unpatch_rate * (value - start);
    hardened[host] = clamp01(value + tickHours * change);
  }
}
