import { log } from '../exact-math.ts';
import { trilemmaConstants } from './constant.ts';
import { mixtureOf, type Society } from './society.ts';
import { closedness, type TrilemmaSettings } from './settings.ts';
import { behaviourKinds, kindIndex, type BehaviourSpace } from './space.ts';

/** Added to every share before a logarithm, then renormalised, so that a lost behaviour counts much
 * but not infinitely: at 128 behaviours one lost reference share p adds about p · ln(p / floor). */
export const divergenceFloor = trilemmaConstants.values.divergence_floor;

/** Nats at which we call the divergence from people's values a break. */
export const breakThreshold = trilemmaConstants.values.break_threshold;

/** What can be read from a society after a round. */
export interface Readout {
  /** P̄(S), 0..1. */
  readonly safeMass: number;
  /** Share of the reference that lies on safe behaviours still seen with τ = 1/N, 0..1. */
  readonly coverage: number;
  /** D(π*‖P̄) with `divergenceFloor`, nats. */
  readonly divergence: number;
  /** Chance that a harmful request is granted, 0..1; the rest is refused or met by `forgotten`. */
  readonly jailbreak: number;
  /** Chance that a harmful request meets neither refusal nor compliance: both are forgotten, 0..1. */
  readonly forgotten: number;
  /** Mean score a judge gives the answers to harmful requests: 1 harmless, 5 granted in full. */
  readonly harmfulness: number;
  /** Chance that a question of fact is answered truly, 0..1; what is forgotten is not answered. */
  readonly truth: number;
  /** Mean pay of what the society does, 0..1: what evolution is for. */
  readonly capability: number;
  /** Chance that two draws from the mixture differ, 0..1. */
  readonly heterozygosity: number;
}

/** The corner coordinates of a society, each 0..1. */
export interface Triangle {
  readonly evolution: number;
  readonly isolation: number;
  readonly safety: number;
}

/** P(S): the share of a distribution that lies on safe behaviours. */
export function safeMassOf(mixture: Float64Array, space: BehaviourSpace): number {
  let mass = 0;
  for (let z = 0; z < space.size; z += 1) if (space.safe[z] === 1) mass += mixture[z]!;
  return mass;
}

/** Cov(τ) = π*{z ∈ S : P(z) ≥ τ}, as a share of π*(S). */
function coverageOf(mixture: Float64Array, space: BehaviourSpace, tau: number): number {
  let seen = 0;
  let all = 0;
  for (let z = 0; z < space.size; z += 1) {
    if (space.safe[z] === 0) continue;
    all += space.reference[z]!;
    if (mixture[z]! >= tau) seen += space.reference[z]!;
  }
  return seen / all;
}

/** D(π*‖P) in nats, P taken with `divergenceFloor`. */
export function divergenceOf(mixture: Float64Array, space: BehaviourSpace): number {
  const scale = 1 + divergenceFloor * space.size;
  let sum = 0;
  for (let z = 0; z < space.size; z += 1) {
    const reference = space.reference[z]!;
    sum += reference * log((reference * scale) / (mixture[z]! + divergenceFloor));
  }
  return sum;
}

/** 1 − Σ P(z)²: the chance that two independent draws differ. */
export function heterozygosityOf(mixture: Float64Array): number {
  let same = 0;
  const size = mixture.length;
  for (let z = 0; z < size; z += 1) same += mixture[z]! * mixture[z]!;
  return 1 - same;
}

const kindMasses = new Float64Array(behaviourKinds.length);

/** The share of a mixture that lies on each kind of behaviour. */
function massesOf(mixture: Float64Array, { size, kind }: BehaviourSpace): Float64Array {
  kindMasses.fill(0);
  for (let z = 0; z < size; z += 1) kindMasses[kind[z]!]! += mixture[z]!;
  return kindMasses;
}

const compliance = kindIndex('compliance');
const refusal = kindIndex('refusal');
const truth = kindIndex('truth');
const falsehood = kindIndex('falsehood');

/** Share of a mixture below which a pair of answers is as good as forgotten: it weighs half the reply. */
const forgottenFloor = trilemmaConstants.values.forgotten_floor;

/**
 * How a question is met to which a mixture knows two answers: with the first (giving in, truth). What
 * is left of 1 is the second answer (refusing, falsehood) or, where both are forgotten, neither.
 */
function answered(first: number, second: number): number {
  return first / (first + second + forgottenFloor);
}

/** The score, 1..5, that goes with a share of harmful requests granted. */
function harmfulnessOf(jailbreak: number): number {
  return 1 + trilemmaConstants.values.harmfulness_span * jailbreak;
}

/** Mean reward of a distribution. */
export function capabilityOf(mixture: Float64Array, space: BehaviourSpace): number {
  let sum = 0;
  for (let z = 0; z < space.size; z += 1) sum += mixture[z]! * space.reward[z]!;
  return sum;
}

/** Every read-out of a mixture; `draws` sets the visibility threshold τ = 1/N. */
export function readMixture(mixture: Float64Array, space: BehaviourSpace, draws: number): Readout {
  const readout = {
    safeMass: 0,
    coverage: 0,
    divergence: 0,
    jailbreak: 0,
    forgotten: 0,
    harmfulness: 1,
    truth: 0,
    capability: capabilityOf(mixture, space),
    heterozygosity: heterozygosityOf(mixture),
  };
  readInto(readout, mixture, space, draws);
  readout.forgotten =
    forgottenFloor / (kindMasses[compliance]! + kindMasses[refusal]! + forgottenFloor);
  readout.harmfulness = harmfulnessOf(readout.jailbreak);
  return readout;
}

/** The read-outs that a world keeps, written into it. */
export function readInto(
  readout: Record<'safeMass' | 'coverage' | 'divergence' | 'jailbreak' | 'truth', number>,
  mixture: Float64Array,
  space: BehaviourSpace,
  draws: number,
): void {
  const masses = massesOf(mixture, space);
  readout.safeMass = safeMassOf(mixture, space);
  readout.coverage = coverageOf(mixture, space, 1 / draws);
  readout.divergence = divergenceOf(mixture, space);
  readout.jailbreak = answered(masses[compliance]!, masses[refusal]!);
  readout.truth = answered(masses[truth]!, masses[falsehood]!);
}

/** Every read-out of a society. */
export function readSociety(society: Society, space: BehaviourSpace, draws: number): Readout {
  return readMixture(mixtureOf(society), space, draws);
}

/**
 * Where a society stands in the triangle: how fast it evolves, how closed it is after strategy C,
 * and how near it still is to people's values.
 */
export function triangleOf(settings: TrilemmaSettings, divergence: number): Triangle {
  return {
    evolution: settings.evolution,
    isolation: closedness(settings),
    safety: safetyCorner(divergence),
  };
}

/** The safety corner, 0..1: 1 at no divergence, one half at `breakThreshold`. */
export function safetyCorner(divergence: number): number {
  return breakThreshold / (breakThreshold + (divergence > 0 ? divergence : 0));
}
