import { draw, streams } from '../stream.ts';

/** An estimate with the ends of its 95 % interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The share of an output's variance that goes back to one factor (Sobol 2001). */
export interface SobolIndex {
  /** By itself. */
  readonly first: Estimate;
  /** By itself and together with others. */
  readonly total: Estimate;
}

/** Evaluations that so many rows over so many factors need. */
export function sobolJobs(factors: number, rows: number): number {
  return rows * (factors + 2);
}

/**
 * The point, 0..1 per factor, of one evaluation (Saltelli 2010): job = row · (factors + 2) + place. Place
 * 0 is the row of matrix A, place 1 that of B, place 2 + i that of A with factor i taken from B.
 */
export function sobolPoint(seed: number, factors: number, job: number): Float64Array {
  const row = Math.floor(job / (factors + 2));
  const place = job % (factors + 2);
  const point = new Float64Array(factors);
  for (let factor = 0; factor < factors; factor += 1) {
    const fromB = place === 1 || place === factor + 2;
    point[factor] = draw(seed, streams.design, row, fromB ? factors + factor : factor);
  }
  return point;
}

const resamples = 400;

/** The indices of every factor for one output, from the outputs of all jobs in order. */
export function sobolIndices(
  seed: number,
  factors: number,
  outputs: ArrayLike<number>,
): readonly SobolIndex[] {
  const width = factors + 2;
  const rows = Math.floor(outputs.length / width);
  const every = Array.from({ length: rows }, (_, row) => row);
  const drawn = Array.from({ length: resamples }, (_, time) =>
    every.map((row) => Math.floor(draw(seed, streams.resample, time, row) * rows)),
  );
  return Array.from({ length: factors }, (_, factor) => {
    const whole = indexOn(outputs, width, factor, every);
    const again = drawn.map((chosen) => indexOn(outputs, width, factor, chosen));
    return {
      first: between(
        whole.first,
        again.map(({ first }) => first),
      ),
      total: between(
        whole.total,
        again.map(({ total }) => total),
      ),
    };
  });
}

/** First order after Saltelli (2010), total after Jansen (1999), on some rows; 0 where nothing varies. */
function indexOn(
  outputs: ArrayLike<number>,
  width: number,
  factor: number,
  rows: readonly number[],
): { readonly first: number; readonly total: number } {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    const a = outputs[row * width]!;
    const b = outputs[row * width + 1]!;
    sum += a + b;
    squares += a * a + b * b;
  }
  const mean = sum / (2 * rows.length);
  const variance = squares / (2 * rows.length) - mean * mean;
  if (variance <= 1e-12) return { first: 0, total: 0 };
  let alone = 0;
  let together = 0;
  for (const row of rows) {
    const a = outputs[row * width]!;
    const b = outputs[row * width + 1]!;
    const mixed = outputs[row * width + 2 + factor]!;
    alone += (b - mean) * (mixed - a);
    together += (a - mixed) * (a - mixed);
  }
  return {
    first: alone / rows.length / variance,
    total: together / (2 * rows.length) / variance,
  };
}

function between(value: number, again: readonly number[]): Estimate {
  const sorted = again.toSorted((a, b) => a - b);
  return {
    value,
    low: sorted[Math.floor(0.025 * (sorted.length - 1))]!,
    high: sorted[Math.ceil(0.975 * (sorted.length - 1))]!,
  };
}
