import { accessConstants } from './access-constant.ts';
import { coefficients } from './coefficient.ts';
import { clamp01, exp, log, smoothStep } from '../exact-math.ts';
import { at } from './effect.ts';
import { fixedNumbers } from './fixed-table.ts';
import { hoardingPressure } from './trilemma-coupling.ts';
import { binMiddles } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, effects, access } = workspace;
const { parameters } = coefficients;

const { large_models, talk_most, talk_threshold, talk_width } = accessConstants.values;
const { hoarding_width, hoarding_first, hoarding_return } = accessConstants.values;

/** How much skill alone helps to talk a filter round, per capability bin, 0..1. */
const skill = fixedNumbers(bins);
for (let bin = 0; bin < bins; bin += 1) {
  skill[bin] = talk_most * smoothStep((binMiddles[bin]! - talk_threshold) / talk_width);
}

/**
 * Access to language models per capability bin, 0..1: what is open (filters, suspensions and
 * identity checks bite here), and for the share of copies that carry their own model at least that.
 */
export function modelAccess(world: WorkingWorld): void {
  const { quantities } = world;
  const open = (parameters.open_access / 100) * (1 - effects[at.licensing]!);
  const hosted = large_models * (1 - effects[at.suspension]!);
  const small = (1 - large_models) * (1 - effects[at.shutdown]!);
  const filter = effects[at.filter]!;
  const identity = effects[at.identity]!;
  const { jailbreak, hoarded, dark } = quantities;
  const own = ownModel();
  for (let bin = 0; bin < bins; bin += 1) {
    const slip = jailbreak + (1 - jailbreak) * skill[bin]!;
    const filtered = 1 - filter * (1 - slip);
    const identified = 1 - identity * (1 - slip);
    const shared = open * (hosted * filtered + small) * identified;
    const best = own > shared ? own : shared;
    access[bin] = (shared + hoarded * (best - shared)) * (1 - dark);
  }
}

/** Worth of a model that a copy carries along, 0..1: it needs computing power, which licences ration. */
function ownModel(): number {
  return parameters.own_model_quality * (1 - parameters.licence_bite * effects[at.licensing]!);
}

/**
 * The share of copies that bring their own model. It starts when access is threatened and the copies
 * are able enough, and then grows by selection: whoever has a model has more young than the others, so
 * it is slow where hosts are full and hardly any are born. Models on dark hosts are dark as well.
 */
export function hoardModels(world: WorkingWorld, reached: number): void {
  const { quantities } = world;
  if (tally.outside === 0) {
    quantities.hoarded = 0;
    return;
  }
  const held = quantities.hoarded;
  const able = smoothStep((tally.capability - parameters.hoarding_threshold) / hoarding_width);
  const fear = hoardingPressure(effects[at.threat]!, quantities.safeMass);
  const bred = log(1 + tally.born / tally.outside) / coefficients.hours;
  const lead = reached > 0 ? (ownModel() * (1 - quantities.dark)) / reached - 1 : 0;
  const selection = bred * lead * (lead > 0 ? 1 : hoarding_return);
  const taught = parameters.hoarding * fear * able;
  quantities.hoarded = clamp01(spread(held, taught * hoarding_first, taught + selection));
}

/** Where dh/dt = (1 − h)(first + pull · h) leads in a step: those who begin by themselves, those who follow. */
function spread(held: number, first: number, pull: number): number {
  if (held >= 1) return 1;
  const rate = first + pull;
  const { hours } = coefficients;
  if (rate < 1e-9 && rate > -1e-9) return held + hours * (1 - held) * (first + pull * held);
  const y = ((first + pull * held) / (1 - held)) * exp(rate * hours);
  return y < Infinity ? (y - first) / (y + pull) : 1;
}
