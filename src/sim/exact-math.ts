/**
 * Exponential and logarithm built from additions, multiplications and divisions only, so that every
 * engine returns the same bits. `Math.exp` may differ in the last bit between engines and would break
 * the world hash. `Math.sqrt` and `Math.floor` are exact by the standard and are used directly.
 */

const log2e = 1.4426950408889634;
const ln2High = 0.6931471803691238;
const ln2Low = 1.9082149292705877e-10;

/** Natural logarithm of 2. */
export const ln2 = 0.6931471805599453;

const powersOfTwo = new Float64Array(2098);
for (let exponent = -1074; exponent <= 1023; exponent += 1) {
  let value = 1;
  for (let step = 0; step < Math.abs(exponent); step += 1) value *= exponent < 0 ? 0.5 : 2;
  powersOfTwo[exponent + 1074] = value;
}

/** e to the power of x; 0 below −708, the largest finite power above 709. */
export function exp(x: number): number {
  if (x < -708) return 0;
  const bounded = x > 709 ? 709 : x;
  const k = Math.floor(bounded * log2e + 0.5);
  const r = bounded - k * ln2High - k * ln2Low;
  // Estrin's scheme: the same polynomial as Horner's, with a shorter chain of dependent steps.
  const r2 = r * r;
  const r4 = r2 * r2;
  const low = 1 + r + r2 * (0.5 + r * (1 / 6));
  const middle = 1 / 24 + r * (1 / 120) + r2 * (1 / 720 + r * (1 / 5040));
  const high = 1 / 40320 + r * (1 / 362880) + r2 * (1 / 3628800 + r * (1 / 39916800));
  const sum = low + r4 * (middle + r4 * (high + r4 * (1 / 479001600)));
  return sum * powersOfTwo[k + 1074]!;
}

/** Replaces the first `length` numbers by their exponentials. */
export function expEach(numbers: Float64Array, length: number): void {
  for (let entry = 0; entry < length; entry += 1) numbers[entry] = exp(numbers[entry]!);
}

const floatView = new Float64Array(1);
const wordView = new Uint32Array(floatView.buffer);
floatView[0] = 1;
/** Which half of a float holds the exponent: 1 on little-endian machines. */
const highWord = wordView[1] === 0 ? 0 : 1;

/** Natural logarithm of a positive normal number; −Infinity at and below 0. */
export function log(x: number): number {
  if (x <= 0) return -Infinity;
  floatView[0] = x;
  let exponent = (wordView[highWord]! >>> 20) - 1023;
  let mantissa = x * powersOfTwo[1074 - exponent]!;
  if (mantissa > 1.4142135623730951) {
    mantissa *= 0.5;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let sum = 1 / 19;
  sum = sum * z + 1 / 17;
  sum = sum * z + 1 / 15;
  sum = sum * z + 1 / 13;
  sum = sum * z + 1 / 11;
  sum = sum * z + 1 / 9;
  sum = sum * z + 1 / 7;
  sum = sum * z + 1 / 5;
  sum = sum * z + 1 / 3;
  sum = sum * z + 1;
  return exponent * ln2High + (exponent * ln2Low + 2 * s * sum);
}

/** A smooth step from 0 to 1 that passes one half at 0: the logistic function. */
export function smoothStep(x: number): number {
  return 1 / (1 + exp(-x));
}

/**
 * `factor` times `base` to the power of `power`, neither below 0: whole steps multiply, a half takes the root,
 * so that the powers of the tables come out as if they were written out.
 */
export function timesPower(factor: number, base: number, power: number): number {
  let product = factor;
  let left = power;
  for (; left >= 1; left -= 1) product *= base;
  if (left === 0) return product;
  if (left === 0.5) return product * Math.sqrt(base);
  return base === 0 ? 0 : product * exp(left * log(base));
}

/** The value, or the nearer end of 0..1. */
export function clamp01(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}
