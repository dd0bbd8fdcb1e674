import { accessConstants } from './access-constant.ts';
import { clamp01 } from '../exact-math.ts';
import type { Parameters } from './parameter.ts';
import { societyConstants } from './society-constant.ts';

const { fear_unsafe } = accessConstants.values;
const { harm_safe, harm_unsafe, models_needed } = societyConstants.values;

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

/** How far models are closed to those who work with them, 0..1: hospitals, offices and repair crews need some. */
export function lackingModels({ open_access }: Parameters): number {
  return clamp01(1 - open_access / 100 / models_needed);
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
