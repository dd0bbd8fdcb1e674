import { binomial, countUp, countYoung, exactBelow } from './distribution.ts';
import { logChildless, manyHits, manyYoung } from './distribution.ts';
import { expEach } from '../exact-math.ts';
import { fixedBytes, fixedNumbers } from './fixed-table.ts';
import { drawAt, openStream } from '../stream.ts';
import type { StreamKey } from '../stream.ts';
import { strains } from './world.ts';

const listed = fixedBytes(strains);
const uniforms = fixedNumbers(strains);
const trials = fixedNumbers(strains);
const rates = fixedNumbers(strains);
const counts = fixedNumbers(strains);
/** Chance of a trial to miss. */
const misses = fixedNumbers(strains);
/** The entries that are counted up from the chance of none, and that chance, or its logarithm so far. */
const few = fixedBytes(strains);
const none = fixedNumbers(strains);

/**
 * One list of draws, filled by whoever draws next. Whole lists go through one function after the other
 * because a single number that is handed from function to function costs the engine memory, and because
 * work on one entry can then overlap with work on the next. `progeny` and `binomial` say the same of one.
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
  const small = drawManyYoung(length);
  expEach(none, small);
  drawFewYoung(small);
}

/** Draws the large counts and lists the small ones. */
function drawManyYoung(length: number): number {
  let small = 0;
  for (let entry = 0; entry < length; entry += 1) {
    const u = uniforms[entry]!;
    const mean = rates[entry]!;
    const each = trials[entry]!;
    counts[entry] = 0;
    if (mean > exactBelow) counts[entry] = manyYoung(u, mean, each);
    else if (u >= 1 - mean) {
      few[small] = entry;
      none[small] = logChildless(mean, each);
      small += 1;
    }
  }
  return small;
}

function drawFewYoung(length: number): void {
  for (let place = 0; place < length; place += 1) {
    const entry = few[place]!;
    counts[entry] = countYoung(uniforms[entry]!, rates[entry]!, trials[entry]!, none[place]!);
  }
}

/** Binomial counts of the given trials, each with chance 1 − exp(−rate). */
export function drawBinomial(seed: number, stream: number, tick: number, length: number): void {
  drawUniforms(seed, stream, tick, length);
  for (let entry = 0; entry < length; entry += 1) misses[entry] = -rates[entry]!;
  expEach(misses, length);
  const small = drawManyHits(length);
  expEach(none, small);
  drawFewHits(small);
}

/** Draws the large counts and lists the small ones. */
function drawManyHits(length: number): number {
  let small = 0;
  for (let entry = 0; entry < length; entry += 1) {
    const u = uniforms[entry]!;
    const n = trials[entry]!;
    const miss = misses[entry]!;
    const hit = 1 - miss;
    if (n * hit <= exactBelow) {
      few[small] = entry;
      none[small] = -rates[entry]! * n;
      small += 1;
    } else if (n * miss <= exactBelow) counts[entry] = binomial(u, n, rates[entry]!);
    else counts[entry] = manyHits(u, n, hit, miss);
  }
  return small;
}

function drawFewHits(length: number): void {
  for (let place = 0; place < length; place += 1) {
    const entry = few[place]!;
    const miss = misses[entry]!;
    counts[entry] = countUp(uniforms[entry]!, trials[entry]!, none[place]!, (1 - miss) / miss);
  }
}

/** Takes the entries whose count came out as 0 off the list; returns how many are left. */
export function dropEmptyDraws(length: number): number {
  let kept = 0;
  for (let entry = 0; entry < length; entry += 1) {
    const count = counts[entry]!;
    listed[kept] = listed[entry]!;
    trials[kept] = trials[entry]!;
    counts[kept] = count;
    // Without a branch: which counts are 0 is chance, and an engine guesses it wrong.
    kept += Number(count !== 0);
  }
  return kept;
}
