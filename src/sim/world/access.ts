import { accessConstants } from './access-constant.ts';
import { coefficients } from './coefficient.ts';
import { clamp01, exp, log, smoothStep } from '../exact-math.ts';
import { at } from './effect.ts';
import { fixedNumbers } from './fixed-table.ts';
import { hoardingPressure, lackingModels, modelsReached } from './trilemma-coupling.ts';
import { binMiddles } from './world.ts';
import type { WorkingWorld } from './world.ts';
import { tally, workspace } from './workspace.ts';

const { bins, effects, access, entrySum, byStealth } = workspace;
const { parameters, pace } = coefficients;

const { large_models, talk_most, talk_threshold, talk_width } = accessConstants.values;
const { hoarding_width, hoarding_first, hoarding_return } = accessConstants.values;

/** How much skill alone helps to talk a filter round, per capability bin, 0..1. */
const skill = fixedNumbers(bins);
for (let bin = 0; bin < bins; bin += 1) {
  skill[bin] = talk_most * smoothStep((binMiddles[bin]! - talk_threshold) / talk_width);
}

/**
 * Access to language models per capability bin, 0..1: what is open (filters, suspensions and
 * identity checks bite here), and for the share `hoarded` of copies that carry their own model at least that.
 */
export function modelAccess(world: WorkingWorld, hoarded: number): void {
  const { quantities } = world;
  const open = modelsReached(parameters) * (1 - effects[at.licensing]!);
  const hosted = large_models * (1 - effects[at.suspension]!);
  const small = (1 - large_models) * (1 - effects[at.shutdown]!);
  const filter = effects[at.filter]!;
  const identity = effects[at.identity]!;
  const { jailbreak, dark } = quantities;
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
 * The share of copies with a model of their own halfway through the step, as far as can be foreseen from
 * how many young a copy of the mean would have in it; the rates of entry must stand for full access.
 */
export function foreseeHoarding(world: WorkingWorld): number {
  const open = entrySum[meanBin()]!;
  let young = 0;
  for (let bin = 0; bin < bins; bin += 1) young += byStealth[bin]! * pace[bin]!;
  const { hours } = coefficients;
  const reached = meanAccess();
  const bred = (open * reached * young) / (tally.outside * hours);
  return hoardedAfter(world, hours / 2, reached, bred);
}

/** Access to models of a copy of mean capability, 0..1. */
export function meanAccess(): number {
  return access[meanBin()]!;
}

function meanBin(): number {
  return Math.min(bins - 1, Math.floor(tally.capability * bins));
}

/** The share of copies that bring their own model, by the births that those who were left over had. */
export function hoardModels(world: WorkingWorld, reached: number): void {
  const { quantities } = world;
  if (tally.outside === 0) {
    quantities.hoarded = 0;
    return;
  }
  const { hours } = coefficients;
  const left = tally.outside - tally.lost;
  const bred = log(1 + tally.born / (left > 0 ? left : 1)) / hours;
  quantities.hoarded = hoardedAfter(world, hours, reached, bred);
}

/**
 * That share some hours on, at so many births per copy and hour. It starts when access is threatened and
 * the copies are able enough, and then grows by selection: whoever has a model has more young than the
 * others, so it is slow where hosts are full and hardly any are born. Models on dark hosts are dark as well.
 */
function hoardedAfter(
  { quantities }: WorkingWorld,
  hours: number,
  reached: number,
  bred: number,
): number {
  const held = quantities.hoarded;
  const able = smoothStep((tally.capability - parameters.hoarding_threshold) / hoarding_width);
  const fear = hoardingPressure(
    effects[at.threat]! + lackingModels(parameters),
    quantities.safeMass,
  );
  const lead = reached > 0 ? (ownModel() * (1 - quantities.dark)) / reached - 1 : 0;
  const selection = bred * lead * (lead > 0 ? 1 : hoarding_return);
  const taught = parameters.hoarding * fear * able;
  return clamp01(spread(held, taught * hoarding_first, taught + selection, hours));
}

/** Where dh/dt = (1 − h)(first + pull · h) leads in some hours: those who begin by themselves, those who follow. */
function spread(held: number, first: number, pull: number, hours: number): number {
  if (held >= 1) return 1;
  const rate = first + pull;
  if (rate < 1e-9 && rate > -1e-9) return held + hours * (1 - held) * (first + pull * held);
  const y = ((first + pull * held) / (1 - held)) * exp(rate * hours);
  return y < Infinity ? (y - first) / (y + pull) : 1;
}
