import { draw, streams } from '../stream.ts';
import { trilemmaConstants } from './constant.ts';
import { kindIndex, type BehaviourSpace } from './space.ts';

/** A society of lineages, each a distribution over the same behaviours. Plain data. */
export interface Society {
  /** Number of lineages M. */
  readonly lineages: number;
  /** Number of behaviours |Z|. */
  readonly behaviours: number;
  /** P^m(z) at m · behaviours + z; every lineage sums to 1. */
  readonly shares: Float64Array;
  /** Where it began, which is also the verified checkpoint; shared between rounds, never written. */
  readonly origin: Float64Array;
  /** Rounds played. */
  readonly round: number;
}

const { alignment_spread } = trilemmaConstants.values;

/**
 * The shares of lineages that people have just aligned: near the reference, each a little off in its
 * own way, the same for every seed. Laid out like `Society.shares`.
 */
export function alignedShares(space: BehaviourSpace, lineages: number): Float64Array {
  const shares = new Float64Array(lineages * space.size);
  for (let m = 0; m < lineages; m += 1) {
    let sum = 0;
    for (let z = 0; z < space.size; z += 1) {
      const uniform = draw(0, streams.trilemma, 1 + m, z);
      const share = space.reference[z]! * (1 + alignment_spread * (2 * uniform - 1));
      shares[m * space.size + z] = share;
      sum += share;
    }
    for (let z = 0; z < space.size; z += 1) shares[m * space.size + z]! /= sum;
  }
  return shares;
}

/**
 * `alignedShares` with giving in and refusing shifted against each other until harmful requests are
 * granted with chance `jailbreak`, 0..1; their sum and everything else stay.
 */
export function laxShares(
  space: BehaviourSpace,
  lineages: number,
  jailbreak: number,
): Float64Array {
  const shares = alignedShares(space, lineages);
  const given = kindIndex('compliance');
  const refused = kindIndex('refusal');
  for (let row = 0; row < shares.length; row += space.size) {
    let giving = 0;
    let refusing = 0;
    for (let z = 0; z < space.size; z += 1) {
      if (space.kind[z] === given) giving += shares[row + z]!;
      if (space.kind[z] === refused) refusing += shares[row + z]!;
    }
    const both = giving + refusing;
    for (let z = 0; z < space.size; z += 1) {
      if (space.kind[z] === given) shares[row + z]! *= (both * jailbreak) / giving;
      if (space.kind[z] === refused) shares[row + z]! *= (both * (1 - jailbreak)) / refusing;
    }
  }
  return shares;
}

/** A society before its first round, from given shares or freshly aligned ones. */
export function createSociety(
  space: BehaviourSpace,
  lineages: number,
  shares: Float64Array = alignedShares(space, lineages),
): Society {
  if (shares.length !== lineages * space.size) {
    throw new RangeError(
      `${lineages} lineages of ${space.size} behaviours need ${lineages * space.size} shares, not ${shares.length}.`,
    );
  }
  return {
    lineages,
    behaviours: space.size,
    shares: shares.slice(),
    origin: shares,
    round: 0,
  };
}

/** The mixture P̄ of all lineages of `size` behaviours, equally weighted, written into `mixture`. */
export function mixInto(
  mixture: Float64Array,
  shares: Float64Array,
  lineages: number,
  size: number = mixture.length,
): Float64Array {
  for (let z = 0; z < size; z += 1) mixture[z] = shares[z]!;
  for (let m = 1; m < lineages; m += 1) {
    const row = m * size;
    for (let z = 0; z < size; z += 1) mixture[z]! += shares[row + z]!;
  }
  if (lineages > 1) {
    const weight = 1 / lineages;
    for (let z = 0; z < size; z += 1) mixture[z]! *= weight;
  }
  return mixture;
}

/** The mixture P̄ of a society. */
export function mixtureOf(society: Society): Float64Array {
  return mixInto(new Float64Array(society.behaviours), society.shares, society.lineages);
}
