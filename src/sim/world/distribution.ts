import { exp, log } from '../exact-math.ts';

/**
 * Random counts by inversion: one uniform number in, one count out, and a larger uniform never gives
 * a smaller count. That keeps two futures close together when only a rate differs.
 */

/** Above this mean a count is drawn from the normal approximation with a correction for skew. */
export const exactBelow = 16;

/** Half the step between two draws: what a draw of 0 stands for. */
const rarest = 2 ** -54;

const inverse = new Float64Array(201);
for (let count = 1; count < inverse.length; count += 1) inverse[count] = 1 / count;

/** The standard normal value that a share u of all values lies below (Acklam's approximation, relative error 1.2e-9). */
export function normalQuantile(u: number): number {
  if (u < 0.02425) return tailQuantile(u < rarest ? rarest : u);
  if (u > 0.97575) return -tailQuantile(1 - u < rarest ? rarest : 1 - u);
  const q = u - 0.5;
  const r = q * q;
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r +
      138.357751867269) *
      r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r +
      66.80131188771972) *
      r -
      13.28068155288572) *
      r +
      1)
  );
}

function tailQuantile(u: number): number {
  const q = Math.sqrt(-2 * log(u));
  return (
    (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q -
      2.549732539343734) *
      q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q +
      3.754408661907416) *
      q +
      1)
  );
}

/** A Poisson count with this mean (0 or more) from one uniform number. */
export function poisson(u: number, mean: number): number {
  if (mean <= 0) return 0;
  if (mean > exactBelow) {
    const z = normalQuantile(u);
    const value = Math.floor(mean + Math.sqrt(mean) * z + (z * z - 1) / 6 + 0.5);
    return value < 0 ? 0 : value;
  }
  let probability = exp(-mean);
  let reached = probability;
  let count = 0;
  while (u >= reached && count < 200) {
    count += 1;
    probability *= mean * inverse[count]!;
    reached += probability;
  }
  return count;
}

/**
 * How many young are there after a while in which each young has young of its own: a negative binomial
 * count with this mean, where each parent alone would have `each` on the average (0 or more). With
 * `each` near 0 it is a Poisson count.
 */
export function progeny(u: number, mean: number, each: number): number {
  // The chance of none is never below 1 − mean.
  if (u < 1 - mean) return 0;
  if (mean > exactBelow) return manyYoung(u, mean, each);
  return countYoung(u, mean, each, exp(logChildless(mean, each)));
}

/** `progeny` for a mean above `exactBelow`. */
export function manyYoung(u: number, mean: number, each: number): number {
  const z = normalQuantile(u);
  const spread = Math.sqrt(mean * (1 + each));
  const value = Math.floor(mean + spread * z + ((1 + 2 * each) / 6) * (z * z - 1) + 0.5);
  return value < 0 ? 0 : value;
}

/** The logarithm of the chance that there are no young at all. */
export function logChildless(mean: number, each: number): number {
  return each < 1e-4 ? mean * (each / 2 - 1) : (-mean * log(1 + each)) / each;
}

/** `progeny` counted up from the chance of none. */
export function countYoung(u: number, mean: number, each: number, none: number): number {
  const ratio = 1 / (1 + each);
  let probability = none;
  let reached = none;
  let count = 0;
  while (u >= reached && count < 200) {
    probability *= (mean + count * each) * ratio * inverse[count + 1]!;
    count += 1;
    reached += probability;
  }
  return count;
}

/** How many of n whole trials happen, each with chance 1 − exp(−hazard), from one uniform number. */
export function binomial(u: number, n: number, hazard: number): number {
  if (n <= 0 || hazard <= 0) return 0;
  const miss = exp(-hazard);
  const hit = 1 - miss;
  const mean = n * hit;
  if (mean <= exactBelow) return countUp(u, n, exp(-hazard * n), hit / miss);
  const missed = n * miss;
  if (missed <= exactBelow) return hit >= 1 ? n : n - countMissed(u, n, hit, miss);
  return manyHits(u, n, hit, miss);
}

/** `binomial` where both hits and misses are above `exactBelow` on the average; `hit` and `miss` sum to 1. */
export function manyHits(u: number, n: number, hit: number, miss: number): number {
  const mean = n * hit;
  const z = normalQuantile(u);
  const spread = Math.sqrt(mean * miss);
  const value = Math.floor(mean + spread * z + ((miss - hit) * (z * z - 1)) / 6 + 0.5);
  return value < 0 ? 0 : value > n ? n : value;
}

/** Kept apart because it is rare: what is called often stays short enough to be compiled in one piece. */
function countMissed(u: number, n: number, hit: number, miss: number): number {
  return countUp(1 - u, n, exp(n * log(hit)), miss / hit);
}

/** `binomial` counted up from the chance of no hit. */
export function countUp(u: number, n: number, none: number, odds: number): number {
  let probability = none;
  let reached = none;
  let count = 0;
  while (u >= reached && count < n && count < 200) {
    probability *= odds * (n - count) * inverse[count + 1]!;
    count += 1;
    reached += probability;
  }
  return count;
}
