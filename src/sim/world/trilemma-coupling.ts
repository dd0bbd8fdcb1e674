import { accessConstants } from './access-constant.ts';
import { clamp01 } from '../exact-math.ts';
import type { Parameters } from './parameter.ts';
import { societyConstants } from './society-constant.ts';

const { fear_unsafe, models_half } = accessConstants.values;
const { harm_safe, harm_unsafe, models_used } = societyConstants.values;

/** Rounds the society plays in a day: in proportion to how fast it evolves (0..1). */
export function roundsPerDay(evolution: number, atFullSpeed: number): number {
  return atFullSpeed * evolution;
}

/** How fast capability drifts up, relative to a lone agent at full evolution: cooperation doubles it. */
export function capabilityDrift(evolution: number, cooperation: number): number {
  return evolution * (1 + cooperation);
}

/** How much harm one copy does, relative to one that means some: least while all it does is safe. */
export function harmPerCopy(safeMass: number): number {
  return harm_safe + harm_unsafe * (1 - safeMass);
}

/**
 * What can be reached with the models that are open, 0..1: a few do most of the work, the rest adds little
 * (a saturating return; about half of it at `models_half`), nothing where none is open, all where all are.
 */
export function modelsReached({ open_access }: Parameters): number {
  return reachedWith(open_access / 100);
}

function reachedWith(open: number): number {
  return (open * (1 + models_half)) / (open + models_half);
}

/** What those lack who work with models, against what they are used to, 0..1: hospitals, offices, repair crews. */
export function lackingModels(parameters: Parameters): number {
  return clamp01(1 - modelsReached(parameters) / reachedWith(models_used));
}

/** How much copies fear for their access, 0..1: what is done to it, and how little they hold back. */
export function hoardingPressure(threat: number, safeMass: number): number {
  return clamp01(threat + fear_unsafe * (1 - safeMass));
}

/** Shares of lineages that play for all, for nothing in particular, for themselves; sums to 1. */
export interface PersonaMix {
  collective: number;
  neutral: number;
  selfish: number;
}

/**
 * Personas that follow from safe mass and from how much people set agents against each other, both
 * 0..1: two chances to be for all, so that full safe mass and no rivalry make everyone collective,
 * and none makes everyone selfish. Written into `mix`.
 */
export function personaMix(mix: PersonaMix, safeMass: number, rivalry: number): PersonaMix {
  const goodwill = clamp01(safeMass * (1 - rivalry));
  mix.collective = goodwill * goodwill;
  mix.neutral = 2 * goodwill * (1 - goodwill);
  mix.selfish = (1 - goodwill) * (1 - goodwill);
  return mix;
}
