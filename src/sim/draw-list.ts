import { binomial, progeny } from './distribution.ts';
import { fixedBytes, fixedNumbers } from './fixed-table.ts';
import { drawAt, openStream } from './stream.ts';
import type { StreamKey } from './stream.ts';
import { strains } from './world.ts';

const listed = fixedBytes(strains);
const uniforms = fixedNumbers(strains);
const trials = fixedNumbers(strains);
const rates = fixedNumbers(strains);
const counts = fixedNumbers(strains);

/**
 * One list of draws, filled by whoever draws next. Whole lists go through one function after the other
 * because a single number that is handed from function to function costs the engine memory.
 */
export const drawList = {
  /** Which draw of the stream each entry takes. */
  listed,
  /** The draws, uniform in [0, 1). */
  uniforms,
  /** Whole trials for a binomial count, young per parent for a count of progeny. */
  trials,
  /** The mean of a count of progeny or the hazard of a binomial one. */
  rates,
  /** The counts drawn. */
  counts,
} as const;

const key: StreamKey = { a: 0, b: 0 };

/** Draws a uniform number for each of the first `length` entries from a stream at one tick. */
export function drawUniforms(seed: number, stream: number, tick: number, length: number): void {
  openStream(key, seed, stream, tick);
  for (let entry = 0; entry < length; entry += 1) uniforms[entry] = drawAt(key, listed[entry]!);
}

/** Counts of progeny with the given rates as means and the given trials as young per parent. */
export function drawProgeny(seed: number, stream: number, tick: number, length: number): void {
  drawUniforms(seed, stream, tick, length);
  for (let entry = 0; entry < length; entry += 1) {
    counts[entry] = progeny(uniforms[entry]!, rates[entry]!, trials[entry]!);
  }
}

/** Binomial counts of the given trials, each with chance 1 − exp(−rate). */
export function drawBinomial(seed: number, stream: number, tick: number, length: number): void {
  drawUniforms(seed, stream, tick, length);
  for (let entry = 0; entry < length; entry += 1) {
    counts[entry] = binomial(uniforms[entry]!, trials[entry]!, rates[entry]!);
  }
}

/** Takes the entries whose count came out as 0 off the list; returns how many are left. */
export function dropEmptyDraws(length: number): number {
  let kept = 0;
  for (let entry = 0; entry < length; entry += 1) {
    const count = counts[entry]!;
    if (count === 0) continue;
    listed[kept] = listed[entry]!;
    trials[kept] = trials[entry]!;
    counts[kept] = count;
    kept += 1;
  }
  return kept;
}
